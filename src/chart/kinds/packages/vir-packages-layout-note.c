/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands below a packages chart: the notation it uses, and a warning where one year looks small. Must not draw. */

#include "config.h"

#include "vir-packages-layout-private.h"

#include <glib/gi18n-lib.h>

/* A year this many times smaller than another is said to look small. */
#define DWARFED 4

/* What the parts of a side come to, unknown ones left out. */
gint64
vir_packages_side (const VirPackageRow *row,
                   gboolean             source)
{
  gint64 sum = 0;

  for (guint i = 0; i < row->n_parts; i++)
    if (VIR_PART_IS_SOURCE (row->parts[i].kind) == source && vir_known (row->parts[i].amount))
      sum += row->parts[i].amount;
  return sum;
}

/* The largest side of a panel; unknown if a part of it is. */
static gint64
extent (const VirPackagePanel *panel)
{
  gint64 most = 0;

  for (guint i = 0; i < panel->n_rows; i++)
    {
      for (guint k = 0; k < panel->rows[i].n_parts; k++)
        if (!vir_known (panel->rows[i].parts[k].amount))
          return VIR_UNKNOWN;
      most = MAX (most, MAX (vir_packages_side (&panel->rows[i], TRUE), vir_packages_side (&panel->rows[i], FALSE)));
    }
  return most;
}

/* All panels keep one scale: where one year makes another look like nothing, the note says so. Where there is nothing,
 * or not all is known, nothing is to be said. */
static void
append_dwarfed (GString            *notation,
                const VirChartSpec *spec)
{
  guint  large = 0, small = 0;
  gint64 most = 0, least = G_MAXINT64;

  for (guint p = 0; p < spec->n_panels; p++)
    {
      gint64 size = extent (vir_packages_panel (spec, p));

      if (!vir_known (size) || size == 0)
        continue;
      if (size > most)
        large = p;
      if (size < least)
        small = p;
      most = MAX (most, size);
      least = MIN (least, size);
    }
  if (spec->n_panels < 2)
    return;
  g_string_append_c (notation, ' ');
  if (least < most / DWARFED)
    /* Translators: two years */
    g_string_append_printf (notation, _ ("%s looks small beside %s: all years keep one scale."),
                            vir_packages_panel (spec, small)->heading, vir_packages_panel (spec, large)->heading);
  else
    g_string_append (notation, _ ("Same scale in every year."));
}

char *
vir_packages_notation (const VirLayout *l)
{
  gboolean unstacked = l->spec->n_panels > 0 && vir_packages_panel (l->spec, 0)->unstacked;
  GString *notation = g_string_new (unstacked ? _ ("Same scale in every column.") : _ ("Thick tick: what is left to find."));
  gboolean one_off = FALSE;
  gboolean unknown = FALSE;

  for (guint p = 0; p < l->spec->n_panels; p++)
    for (guint i = 0; i < vir_packages_panel (l->spec, p)->n_rows; i++)
      for (guint j = 0; j < vir_packages_panel (l->spec, p)->rows[i].n_parts; j++)
        {
          const VirPackagePart *part = &vir_packages_panel (l->spec, p)->rows[i].parts[j];

          one_off |= (part->flags & VIR_MARK_ONE_OFF) != 0;
          unknown |= !vir_known (part->amount);
        }
  if (one_off)
    g_string_append_printf (notation, " %s", _ ("Dots: one-off money."));
  if (unknown)
    g_string_append_printf (notation, " %s", _ ("Dashed, with a question mark: not known."));
  append_dwarfed (notation, l->spec);
  return g_string_free (notation, FALSE);
}
