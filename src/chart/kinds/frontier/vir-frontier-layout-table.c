/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table beside the plot: all aims of the packages, the best values bold. Two axes stand for five aims, and it is
 * the table that keeps them from being taken for all. */

#include "config.h"

#include "vir-frontier-private.h"

#include <glib/gi18n-lib.h>

#include "vir-rate.h"

/* In label sizes: room between columns, a row, the least width of a name. */
#define GAP 0.9
#define ROW 1.45
#define LEAST_NAME 7

/* Whether a package is printed before others: the published budget, what is not beaten, the rest. */
static guint
rank (const VirFrontierPackage *package)
{
  if (package->is_published)
    return 0;
  return package->beaten_by == VIR_NOT_BEATEN ? 1 : 2;
}

char *
vir_frontier_number (const VirLayout *l,
                     VirAim           aim,
                     gint64           value)
{
  guint most = l->unit.pence >= 100 * 1000 * 1000 ? 2 : 0;

  if (!vir_known (value))
    return g_strdup ("?");
  switch (aim)
    {
    case VIR_AIM_POSTS:
      return vir_chart_number_hundredths (value);
    case VIR_AIM_TAX:
      return vir_rate_format (value, 2, FALSE);
    case VIR_AIM_LEFT:
    case VIR_AIM_RESERVES:
    case VIR_AIM_USES:
    case VIR_N_AIMS:
    default:
      return vir_chart_number (&l->unit, value, most, FALSE);
    }
}

/* Heads are broken over two lines. */
static double
column_width (VirLayout *l,
              VirAim     aim)
{
  const VirFrontierData *data = vir_frontier_data (l->spec);
  g_auto (GStrv)         words = g_strsplit (vir_frontier_aim_name (aim), " ", 2);
  double                 widest = 0;

  for (guint i = 0; words[i] != NULL; i++)
    widest = MAX (widest, vir_layout_width (l, words[i], l->text, FALSE));
  for (guint i = 0; i < data->n_packages; i++)
    {
      g_autofree char *text = vir_frontier_number (l, aim, data->packages[i].aims[aim]);

      widest = MAX (widest, vir_layout_width (l, text, l->text, TRUE));
    }
  return widest + GAP * l->text;
}

static double
name_width (VirLayout *l)
{
  const VirFrontierData *data = vir_frontier_data (l->spec);
  double                 widest = 0;

  for (guint i = 0; i < data->n_packages; i++)
    widest = MAX (widest, vir_layout_width (l, data->packages[i].short_name, l->text, TRUE));
  return CLAMP (widest + 1.4 * l->text, LEAST_NAME * l->text, 12 * l->text);
}

double
vir_frontier_table_width (VirLayout *l)
{
  double width = name_width (l);

  for (guint aim = 0; aim < VIR_N_AIMS; aim++)
    width += column_width (l, (VirAim) aim);
  return width;
}

static void
draw_heads (VirLayout    *l,
            VirBox        box,
            const double *right)
{
  double           t = l->text;
  double           room = right[0] - column_width (l, VIR_AIM_POSTS) - box.x;
  g_autofree char *key = vir_layout_ellipsize (l, _ ("Best in bold"), t, FALSE, room);

  vir_layout_text (l, 0, key, box.x, box.y + 2 * 1.15 * t - 0.3 * t, 0, FALSE, VIR_INK (DIM));
  for (guint aim = 0; aim < VIR_N_AIMS; aim++)
    {
      g_auto (GStrv) words = g_strsplit (vir_frontier_aim_name ((VirAim) aim), " ", 2);
      guint          n = g_strv_length (words);

      for (guint i = 0; i < n; i++)
        vir_layout_text (l, 0, words[i], right[aim], box.y + (i + 3 - n) * 1.15 * t - 0.3 * t, 1, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, box.x, box.y + 2.5 * t, box.x + box.w, box.y + 2.5 * t, l->grid, VIR_INK (FRAME));
}

static void
draw_row (VirLayout    *l,
          guint         index,
          VirBox        box,
          double        y,
          const double *right)
{
  const VirFrontierData    *data = vir_frontier_data (l->spec);
  const VirFrontierPackage *package = &data->packages[index];
  double                    t = l->text;
  gboolean                  beaten = package->beaten_by != VIR_NOT_BEATEN;
  double                    room = right[0] - column_width (l, VIR_AIM_POSTS) + (GAP - 1.4) * t - box.x;
  g_autofree char          *name = NULL;

  for (guint aim = 0; aim < VIR_N_AIMS; aim++)
    {
      g_autofree char *text = vir_frontier_number (l, (VirAim) aim, package->aims[aim]);

      vir_layout_text (l, index + 1, text, right[aim], y, 1, vir_frontier_is_best (data, index, (VirAim) aim),
                       beaten ? VIR_INK (DIM) : VIR_INK (INK));
    }
  name = vir_layout_shorten (l, package->short_name, t, FALSE, MAX (room, 2 * t));
  vir_layout_text (l, index + 1, name, box.x + 1.2 * t, y, 0, FALSE, beaten ? VIR_INK (DIM) : VIR_INK (INK));
  if (package->is_published)
    vir_layout_mark (l, index + 1, VIR_SCENE_SQUARE, box.x + 0.5 * t, y - 0.34 * t, 0.3 * t, VIR_INK (INK));
  else
    {
      gboolean      compared = package->is_compared;
      VirSceneItem *item = vir_layout_mark (l, index + 1, VIR_SCENE_CIRCLE, box.x + 0.5 * t, y - 0.34 * t, 0.3 * t,
                                            !compared ? VIR_INK (GROUND)
                                            : beaten  ? VIR_INK (GRID)
                                                      : VIR_PARTY (FILL, package->colour));

      item->stroke = beaten ? VIR_INK (FRAME) : VIR_PARTY (LINE, package->colour);
      item->line_width = 1.5 * l->grid;
      item->dash = compared ? VIR_DASH_NONE : VIR_DASH_FINE;
    }
}

void
vir_frontier_layout_table (VirLayout *l,
                           VirBox     box)
{
  const VirFrontierData *data = vir_frontier_data (l->spec);
  double                 t = l->text;
  double                 right[VIR_N_AIMS];
  double                 x = box.x + box.w;
  double                 y = box.y + 2.5 * t + ROW * t * 0.8;
  guint                  fit = (guint) MAX ((box.h - 2.7 * t) / (ROW * t), 0);
  guint                  shown = 0;
  guint                  most = data->n_packages > fit ? MAX (fit, 1) - 1 : data->n_packages;

  for (int aim = VIR_N_AIMS - 1; aim >= 0; aim--)
    {
      right[aim] = x;
      x -= column_width (l, (VirAim) aim);
    }
  if (fit == 0 || x < box.x)
    return;
  draw_heads (l, box, right);
  for (guint pass = 0; pass < 3; pass++)
    for (guint i = 0; i < data->n_packages && shown < most; i++)
      if (rank (&data->packages[i]) == pass)
        draw_row (l, i, box, y + ROW * t * shown++, right);
  if (shown < data->n_packages)
    {
      guint            n = data->n_packages - shown;
      g_autofree char *rest = g_strdup_printf (ngettext ("%u other, in the table", "%u others, in the table", n), n);
      g_autofree char *text = vir_layout_ellipsize (l, rest, t, FALSE, box.w);

      vir_layout_text (l, 0, text, box.x, y + ROW * t * shown, 0, FALSE, VIR_INK (DIM));
    }
}
