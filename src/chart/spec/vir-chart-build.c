/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names, colours and heads for specs. Must not decide what a kind of chart shows. */

#include "config.h"

#include "vir-chart-build-private.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

#include "vir-chart-number.h"
#include "vir-palette.h"
#include "vir-period.h"

const char *
vir_build_take (VirBuild *build,
                char     *words)
{
  const char *kept = g_string_chunk_insert (build->strings, words);

  g_free (words);
  return kept;
}

static gboolean
is_shown (const VirBuild           *build,
          const VirAmendmentRecord *amendment)
{
  if (build->ask->amendments != NULL)
    return g_strv_contains (build->ask->amendments, amendment->base.id);
  return amendment->stage != VIR_AMENDMENT_WITHDRAWN && amendment->stage != VIR_AMENDMENT_RULED_OUT;
}

static guint32
parse_colour (const char *colour,
              guint       index)
{
  char   *end;
  guint64 value;

  if (colour == NULL || colour[0] != '#' || strlen (colour) != 7)
    return vir_palette_neutral (index);
  value = g_ascii_strtoull (colour + 1, &end, 16);
  return *end == '\0' ? (guint32) value : vir_palette_neutral (index);
}

/* How many shown amendments share the first body of one: their group's name would not tell them apart. */
static guint
count_same_body (const VirBuild *build,
                 const char     *body)
{
  guint n = 0;

  for (guint i = 0; i < build->outlook->n_amendments; i++)
    {
      const VirAmendmentRecord *other = build->outlook->amendments[i].record;

      if (is_shown (build, other) && other->bodies != NULL &&
          g_strcmp0 (other->bodies[0], body) == 0)
        n++;
    }
  return n;
}

/* A to Z, then AA: the same for an amendment however many others are shown. */
static const char *
write_letters (VirBuild *build,
               guint     index)
{
  char letters[3] = { 0 };

  if (index >= 26)
    {
      letters[0] = (char) ('A' + (index / 26 - 1) % 26);
      letters[1] = (char) ('A' + index % 26);
    }
  else
    letters[0] = (char) ('A' + index);
  return vir_build_take (build, g_strdup (letters));
}

static void
name_package (VirBuild        *build,
              VirBuildPackage *package,
              guint            index)
{
  const VirAmendmentRecord *record = package->outlook->record;
  const char               *title = record->base.title != NULL ? record->base.title : record->base.id;
  const char               *body_id = NULL;
  const VirBodyRecord      *body = NULL;

  package->name = title;
  package->short_name = title;
  if (build->ask->neutral)
    {
      package->colour = vir_palette_neutral (index);
      package->short_name = write_letters (build, index);
      /* Translators: a package in a neutral comparison; %s is a letter */
      package->name = vir_build_take (build, g_strdup_printf (_ ("Package %s"), package->short_name));
      return;
    }
  if (record->bodies != NULL)
    body_id = record->bodies[0];
  if (body_id != NULL)
    body = vir_input_get (build->outlook->input, VIR_KIND_BODY, body_id);
  package->colour = parse_colour (body != NULL ? body->colour : NULL, index);
  if (body == NULL || body->base.title == NULL || record->bodies[1] != NULL ||
      count_same_body (build, body_id) > 1)
    return;
  package->name = body->base.title;
  package->short_name = body->short_name != NULL ? body->short_name : body->base.title;
}

/* Seats of the groups that move an amendment together; unknown if one of them is. */
static gint64
count_seats (const VirBuild        *build,
             const VirBuildPackage *package)
{
  VirStrings *bodies = package->outlook->record->bodies;
  gint64      seats = 0;

  if (bodies == NULL || bodies[0] == NULL)
    return VIR_UNKNOWN;
  for (guint i = 0; bodies[i] != NULL; i++)
    {
      const VirBodyRecord *body = vir_input_get (build->outlook->input, VIR_KIND_BODY, bodies[i]);

      seats = vir_add (seats, body != NULL ? body->seats : VIR_UNKNOWN);
    }
  return seats;
}

void
vir_build_init (VirBuild                   *build,
                const VirOutlook           *outlook,
                const VirChartAsk *ask)
{
  *build = (VirBuild) { .outlook = outlook, .ask = ask };
  build->strings = g_string_chunk_new (1024);
  build->packages = g_array_new (FALSE, FALSE, sizeof (VirBuildPackage));
  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      VirBuildPackage package = { .outlook = &outlook->amendments[i] };

      if (!is_shown (build, package.outlook->record))
        continue;
      name_package (build, &package, i);
      package.seats = count_seats (build, &package);
      g_array_append_val (build->packages, package);
    }
}

static int
compare_seats (gconstpointer a,
               gconstpointer b)
{
  const VirBuildPackage *left = a;
  const VirBuildPackage *right = b;

  if (left->seats != right->seats && vir_known (left->seats) && vir_known (right->seats))
    return left->seats > right->seats ? -1 : 1;
  if (vir_known (left->seats) != vir_known (right->seats))
    return vir_known (left->seats) ? -1 : 1;
  return left->outlook < right->outlook ? -1 : left->outlook > right->outlook;
}

/* The packages of the groups with most seats first, those of one group in the order of the document; in neutral mode
 * they keep the order of their letters. */
void
vir_build_order_by_seats (VirBuild *build)
{
  if (!build->ask->neutral)
    g_array_sort (build->packages, compare_seats);
}

void
vir_build_clear (VirBuild *build)
{
  g_array_unref (build->packages);
  g_string_chunk_free (build->strings);
}

const char *
vir_build_year (VirBuild *build,
                guint     year)
{
  return vir_build_take (build, vir_year_format (build->outlook->years.first + (int) year));
}

const char *
vir_build_money (VirBuild *build,
                 gint64    pence)
{
  return vir_build_take (build, vir_money_format (pence, VIR_FORMAT_PLAIN, VIR_MONEY_WORDS));
}

/* The year that is asked for; the first for all of them. */
guint
vir_build_ask_year (const VirOutlook  *outlook,
                    const VirChartAsk *ask)
{
  return ask->year < 0 ? 0 : MIN ((guint) ask->year, outlook->years.n - 1);
}

/* The years that are asked for: one, or all of them. */
void
vir_build_span (const VirBuild *build,
                guint          *first,
                guint          *n)
{
  *first = vir_build_ask_year (build->outlook, build->ask);
  *n = build->ask->year < 0 ? build->outlook->years.n : 1;
}

/* A gap below the council's rounding is balanced. */
gint64
vir_build_snap (const VirBuild *build,
                gint64          gap)
{
  gint64 unit = vir_input_unit (build->outlook->input);

  return vir_known (gap) && ABS (gap) < unit ? 0 : gap;
}

gint64
vir_build_net (const VirBuild        *build,
               const VirBuildPackage *package,
               guint                  year)
{
  return vir_build_snap (build, vir_sum_value (package->outlook->net[year]));
}

static const char *
write_source (VirBuild *build,
              gboolean  money,
              gboolean  illustrative)
{
  GString *source = g_string_new (NULL);

  if (build->ask->document != NULL)
    /* Translators: the name of a document */
    g_string_append_printf (source, _ ("Source: %s"), build->ask->document);
  else
    g_string_append_printf (source, _ ("Source: %s"), _ ("the document shown"));
  if (build->ask->version != NULL)
    /* Translators: the fingerprint of a document */
    g_string_append_printf (source, _ (", version %s"), build->ask->version);
  g_string_append (source, ".");
  if (money)
    g_string_append_printf (source,
                            " %s",
                            vir_stance_basis (build->outlook->stance) == VIR_BASIS_ASSESSED
                              ? _ ("Assessed figures.")
                              : _ ("Claimed figures unless marked."));
  if (illustrative)
    g_string_append_printf (source, " %s", _ ("Some figures are illustrative."));
  return vir_build_take (build, g_string_free (source, FALSE));
}

static VirChartHead
write_head (VirBuild           *build,
            const char         *title,
            const char         *measure,
            const VirChartUnit *unit,
            int                 first_year,
            int                 last_year,
            gboolean            illustrative)
{
  const VirCouncilRecord *council = vir_input_council (build->outlook->input);
  const char             *place = council != NULL ? council->base.title : NULL;
  g_autofree char        *first = vir_year_format (first_year);
  g_autofree char        *last = vir_year_format (last_year);
  GString                *subtitle = g_string_new (measure);
  VirChartHead            head = { .title = build->ask->title != NULL ? build->ask->title : title };

  /* Translators: the first and the last year shown */
  head.years = first_year == last_year ? vir_build_take (build, g_strdup (first))
                                       : vir_build_take (build, g_strdup_printf (_ ("%s to %s"), first, last));
  if (unit != NULL)
    g_string_append_printf (subtitle, ", %s", unit->words);
  if (place != NULL)
    g_string_append_printf (subtitle, ", %s", place);
  g_string_append_printf (subtitle, ", %s", head.years);
  head.subtitle = vir_build_take (build, g_string_free (subtitle, FALSE));
  head.source = write_source (build, unit != NULL, illustrative);
  head.place = place;
  head.format = build->ask->format;
  return head;
}

/* The words around a chart: the message, then measure, unit, place and years. */
VirChartHead
vir_build_head (VirBuild   *build,
                const char *title,
                const char *measure,
                gint64      largest,
                int         first_year,
                int         last_year,
                gboolean    illustrative)
{
  VirChartUnit unit = vir_chart_unit (largest, build->ask->format);

  return write_head (build, title, measure, &unit, first_year, last_year, illustrative);
}

/* The same for a chart without money: no unit, and no basis of figures. */
VirChartHead
vir_build_head_plain (VirBuild   *build,
                      const char *title,
                      const char *measure,
                      int         first_year,
                      int         last_year,
                      gboolean    illustrative)
{
  return write_head (build, title, measure, NULL, first_year, last_year, illustrative);
}
