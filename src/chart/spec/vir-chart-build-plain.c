/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The head of a chart that shows no money: no unit, and whose claim the figures are does not matter. */

#include "config.h"

#include "vir-chart-build-private.h"

#include <glib/gi18n-lib.h>

static const char *
write_source (VirBuild *build,
              gboolean  illustrative)
{
  GString *source = g_string_new (NULL);

  /* Translators: the name of a document */
  g_string_append_printf (source,
                          _ ("Source: %s"),
                          build->ask->document != NULL ? build->ask->document : _ ("the document shown"));
  if (build->ask->version != NULL)
    /* Translators: the fingerprint of a document */
    g_string_append_printf (source, _ (", version %s"), build->ask->version);
  g_string_append_c (source, '.');
  if (illustrative)
    g_string_append_printf (source, " %s", _ ("Some figures are illustrative."));
  return vir_build_take (build, g_string_free (source, FALSE));
}

/* The words around a chart of anything but money: the message, then measure, place and @period (nullable). */
VirChartHead
vir_build_plain_head (VirBuild   *build,
                      const char *title,
                      const char *measure,
                      const char *period,
                      gboolean    illustrative)
{
  const VirCouncilRecord *council = vir_input_council (build->outlook->input);
  const char             *place = council != NULL ? council->base.title : NULL;
  GString                *subtitle = g_string_new (measure);
  VirChartHead            head = { .title = build->ask->title != NULL ? build->ask->title : title };

  if (place != NULL)
    g_string_append_printf (subtitle, ", %s", place);
  if (period != NULL && *period != '\0')
    g_string_append_printf (subtitle, ", %s", period);
  head.subtitle = vir_build_take (build, g_string_free (subtitle, FALSE));
  head.source = write_source (build, illustrative);
  head.place = place;
  head.years = period;
  head.format = build->ask->format;
  return head;
}
