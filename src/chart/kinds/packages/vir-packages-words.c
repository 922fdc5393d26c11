/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-packages-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/**
 * vir_packages_part_words:
 * @part: a part of a package
 * @brief: whether room is short
 *
 * Names a part of a package.
 *
 * Returns: (transfer none): the words, in lower case
 */
const char *
vir_packages_part_words (const VirPackagePart *part,
                      gboolean              brief)
{
  if (part->label != NULL)
    return part->label;
  switch (part->kind)
    {
    case VIR_PART_PUT_BACK:
      return brief ? _ ("put back") : _ ("cuts put back");
    case VIR_PART_SPENDING:
      return _ ("spending");
    case VIR_PART_LOST_INCOME:
      return brief ? _ ("income") : _ ("income given up");
    case VIR_PART_OTHER_USE:
      return brief ? _ ("other") : _ ("other uses");
    case VIR_PART_SAVINGS:
      return brief ? _ ("savings") : _ ("new savings");
    case VIR_PART_RESERVES:
      return brief || !(part->flags & VIR_MARK_ONE_OFF) ? _ ("reserves") : _ ("reserves, one-off");
    case VIR_PART_TAX:
      return brief ? _ ("tax") : _ ("council tax");
    case VIR_PART_OTHER_SOURCE:
    default:
      return brief ? _ ("other") : _ ("other sources");
    }
}

const char *
vir_packages_say_kind (const VirChartSpec *spec G_GNUC_UNUSED)
{
  return _ ("Bar chart of how each package is paid for and what it pays for");
}

static void
append_packages (GString               *out,
                 const VirPackagePanel *panel,
                 gboolean               with_heading)
{
  if (with_heading)
    g_string_append_printf (out, "%s, ", panel->heading);
  for (guint i = 0; i < panel->n_rows; i++)
    {
      if (i > 0)
        vir_words_append_separator (out);
      vir_words_append_budget (out, panel->rows[i].name, panel->rows[i].left, panel->rows[i].n_unknown);
    }
}

void
vir_packages_append_facts (const VirChartSpec *spec,
                      GString            *out)
{
  for (guint p = 0; p < spec->n_panels; p++)
    {
      if (p > 0)
        vir_words_append_separator (out);
      append_packages (out, vir_packages_panel (spec, p), spec->n_panels > 1);
    }
}

static char *
read_part (const VirChartSpec  *spec,
           const VirChartDatum *datum)
{
  const VirPackageRow  *row = &vir_packages_panel (spec, datum->panel)->rows[datum->index];
  const VirPackagePart *part = &row->parts[datum->sub];
  g_autofree char      *amount = vir_words_amount (spec, part->amount);

  /* Translators: a package, a part of it, an amount */
  return g_strdup_printf (VIR_PART_IS_SOURCE (part->kind) ? _ ("%s is paid for by %s, %s")
                                                          : _ ("%s pays for %s, %s"),
                          row->name,
                          vir_packages_part_words (part, FALSE),
                          amount);
}

char *
vir_packages_read_datum (const VirChartSpec  *spec,
                         const VirChartDatum *datum)
{
  const VirPackageRow *row = &vir_packages_panel (spec, datum->panel)->rows[datum->index];

  if (datum->kind == VIR_DATUM_PART)
    return read_part (spec, datum);
  return vir_words_result (row->name, row->left, row->n_unknown, spec);
}
