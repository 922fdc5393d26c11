/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The grid of savings by year: names, heads, rows, the others together, totals, and the key of the tints. Must not
 * leave out a saving without saying so. */

#include "config.h"

#include "vir-phasing-layout-private.h"

#include <glib/gi18n-lib.h>

/* In label sizes: the least and the most height of a row, heads, key. */
#define ROW_LEAST 1.55
#define ROW_MOST 3.6
#define HEADS 1.6
#define KEY 1.9
/* Of the width, the most for names. */
#define NAMES 0.36

static double
widest_figure (const VirPhasingPlan *d)
{
  VirLayout *l = d->l;
  double     widest = 0;

  for (guint y = 0; y < d->data->n_years; y++)
    {
      g_autofree char *total = vir_chart_number (&l->unit, d->data->totals[y].known, d->decimals, FALSE);

      widest = MAX (widest, vir_layout_width (l, total, l->text, TRUE));
      for (guint i = 0; i < d->data->n_rows; i++)
        {
          g_autofree char *text = vir_chart_number (&l->unit, d->data->rows[i].cells[y].amount, d->decimals, FALSE);

          widest = MAX (widest, vir_layout_width (l, text, l->text, FALSE));
        }
    }
  return widest;
}

static void
plan_decimals (VirPhasingPlan *d)
{
  VirLayout *l = d->l;
  guint      most = l->unit.pence >= 100 * 1000 * 1000 ? 3 : 0;

  for (guint i = 0; i < d->data->n_rows; i++)
    {
      d->decimals = vir_chart_number_decimals (&l->unit, &d->data->rows[i].span, 1, d->decimals, most);
      for (guint y = 0; y < d->data->n_years; y++)
        d->decimals = vir_chart_number_decimals (&l->unit, &d->data->rows[i].cells[y].amount, 1, d->decimals, most);
    }
  /* Narrow cells have no room for long figures; the table has them. */
  while (d->decimals > 0 && widest_figure (d) > d->cell - 0.5 * l->text)
    d->decimals--;
}

static gint64
size_of (const VirPhasingRow *row,
         guint                n_years)
{
  gint64 size = vir_known (row->span) ? ABS (row->span) : -1;

  for (guint y = 0; y < n_years; y++)
    if (vir_known (row->cells[y].amount))
      size = MAX (size, ABS (row->cells[y].amount));
  return size;
}

/* Which rows are drawn: the @most largest, in their order. */
static gboolean *
pick_rows (const VirPhasingData *data,
           guint                 most)
{
  gboolean *picked = g_new0 (gboolean, MAX (data->n_rows, 1));

  for (guint k = 0; k < MIN (most, data->n_rows); k++)
    {
      int best = -1;

      for (guint i = 0; i < data->n_rows; i++)
        if (!picked[i] && (best < 0 || size_of (&data->rows[i], data->n_years) > size_of (&data->rows[best], data->n_years)))
          best = (int) i;
      picked[best] = TRUE;
    }
  return picked;
}

static char *
sum_text (const VirPhasingPlan *d,
          gint64                known,
          guint                 unknown)
{
  g_autofree char *text = vir_chart_number (&d->l->unit, known, d->decimals, FALSE);

  if (unknown == 0)
    return g_steal_pointer (&text);
  return known == 0 ? g_strdup ("?") : g_strconcat (text, " + ?", NULL);
}

static void
draw_sum (VirPhasingPlan *d,
          guint           datum,
          guint           year,
          double          top,
          const char     *text,
          gboolean        bold)
{
  VirLayout       *l = d->l;
  g_autofree char *cut = vir_layout_ellipsize (l, text, l->text, bold, d->cell - 0.2 * l->text);

  vir_layout_text (l,
                   datum,
                   cut,
                   d->grid.x + (year + 0.5) * d->cell,
                   vir_layout_middle (l, top + d->row / 2),
                   0.5,
                   bold,
                   bold ? VIR_INK (INK) : VIR_INK (DIM));
}

static void
draw_name (VirPhasingPlan *d,
           guint           datum,
           const char     *name,
           double          x,
           double          top,
           gboolean        bold,
           VirPaint        paint)
{
  VirLayout *l = d->l;
  double     t = l->text;
  guint      most = d->row >= 2.5 * t ? 2 : 1;
  g_autoptr (GPtrArray) lines = vir_layout_wrap (l, name, t, bold, d->grid.x - x - 0.6 * t, most);
  double y = vir_layout_middle (l, top + d->row / 2) - (lines->len - 1) * 0.575 * t;

  for (guint k = 0; k < lines->len; k++, y += 1.15 * t)
    vir_layout_text (l, datum, g_ptr_array_index (lines, k), x, y, 0, bold, paint);
}

static void
draw_others (VirPhasingPlan *d,
             const gboolean *picked,
             guint           n,
             double          x,
             double          top)
{
  g_autofree char *name = g_strdup_printf (ngettext ("%u other", "%u others", n), n);

  draw_name (d, 0, name, x, top, FALSE, VIR_INK (DIM));
  for (guint y = 0; y < d->data->n_years; y++)
    {
      gint64           sum = 0;
      guint            unknown = 0;
      g_autofree char *text = NULL;

      for (guint i = 0; i < d->data->n_rows; i++)
        if (!picked[i] && vir_known (d->data->rows[i].cells[y].amount))
          sum += d->data->rows[i].cells[y].amount;
        else if (!picked[i] && d->data->rows[i].phased)
          unknown++;
      text = sum_text (d, sum, unknown);
      draw_sum (d, 0, y, top, text, FALSE);
    }
}

static void
draw_totals (VirPhasingPlan *d,
             double          x,
             double          top)
{
  VirLayout *l = d->l;

  vir_layout_line (l, 0, x, top, d->grid.x + d->grid.w, top, l->axis, VIR_INK (AXIS));
  draw_name (d, d->data->totals_datum, _ ("All savings"), x, top, TRUE, VIR_INK (INK));
  for (guint y = 0; y < d->data->n_years; y++)
    {
      g_autofree char *text = sum_text (d, d->data->totals[y].known, d->data->totals[y].unknown);

      draw_sum (d, d->data->totals_datum + y, y, top, text, TRUE);
    }
}

static gboolean
has_flag (const VirPhasingData *data,
          VirMarkFlags          flag)
{
  for (guint i = 0; i < data->n_rows; i++)
    if (data->rows[i].flags & flag)
      return TRUE;
  return FALSE;
}

/* The key of the tints, as many as have room, in the last line of the box or nearer the totals. */
static void
draw_key (VirPhasingPlan *d,
          VirBox          box,
          double          below)
{
  static const gint64 shares[] = { 250000, 500000, 750000, 1000000 };
  const char *const   labels[] = { _ ("up to 25%"), _ ("up to 50%"), _ ("under 100%"), _ ("all") };
  VirLayout          *l = d->l;
  double              t = l->text;
  double              y = MIN (box.y + box.h - 0.75 * t, below + 1.6 * t);
  double              x = box.x;
  const char         *lead = _ ("Share of a full year:");
  double              width = vir_layout_width (l, lead, t, FALSE) + 0.7 * t;
  double              need = width;

  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    need += vir_layout_width (l, labels[i], t, FALSE) + 2.3 * t;
  if (need <= box.w)
    {
      vir_layout_text (l, 0, lead, x, vir_layout_middle (l, y), 0, FALSE, VIR_INK (DIM));
      x += width;
    }
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      double label = vir_layout_width (l, labels[i], t, FALSE);

      if (x + label + 1.2 * t > box.x + box.w)
        return;
      vir_layout_rect (l, 0, (VirBox){ x, y - 0.42 * t, 0.84 * t, 0.84 * t }, vir_phasing_tint (shares[i]));
      vir_layout_text (l, 0, labels[i], x + 1.2 * t, vir_layout_middle (l, y), 0, FALSE, VIR_INK (DIM));
      x += label + 2.3 * t;
    }
}

static char *
write_notation (const VirPhasingData *data)
{
  GString *words = g_string_new (NULL);
  gboolean spans = FALSE, unknown = FALSE, months = FALSE;

  for (guint i = 0; i < data->n_rows; i++)
    {
      spans |= !data->rows[i].phased;
      months |= data->rows[i].start_year >= 0 && data->rows[i].first_month > 0;
      for (guint y = 0; y < data->n_years && data->rows[i].phased; y++)
        unknown |= !vir_known (data->rows[i].cells[y].amount);
    }
  if (has_flag (data, VIR_MARK_ONE_OFF))
    g_string_append (words, _ ("Dots: one-off money. "));
  if (months)
    g_string_append (words, _ ("Notch: the month of the start. "));
  if (unknown)
    g_string_append (words, _ ("Question mark: not known. "));
  if (spans)
    g_string_append (words, _ ("Dashed: not split by year and in no total."));
  return g_string_free (words, FALSE);
}

static double
plan_names (const VirPhasingPlan *d,
            const gboolean       *picked,
            double                width)
{
  double t = d->l->text;
  double names = vir_layout_width (d->l, _ ("All savings"), t, TRUE);

  for (guint i = 0; i < d->data->n_rows; i++)
    if (picked[i])
      names = MAX (names, vir_layout_width (d->l, d->data->rows[i].name, t, FALSE));
  return MIN (names + 0.9 * t, NAMES * width);
}

/* Gives the height below the totals. */
static double
draw_grid (VirPhasingPlan *d,
           VirBox          box,
           guint           n_shown)
{
  VirLayout           *l = d->l;
  double               t = l->text;
  g_autofree gboolean *picked = pick_rows (d->data, n_shown);
  double               top = box.y + HEADS * t;

  d->grid.x = box.x + plan_names (d, picked, box.w);
  d->grid.w = box.x + box.w - d->grid.x;
  d->cell = d->grid.w / d->data->n_years;
  plan_decimals (d);
  for (guint y = 0; y < d->data->n_years; y++)
    {
      g_autofree char *year = vir_layout_ellipsize (l, d->data->years[y], t, TRUE, d->cell - 0.2 * t);

      vir_layout_text (l, 0, year, d->grid.x + (y + 0.5) * d->cell, box.y + 1.0 * t, 0.5, TRUE, VIR_INK (INK));
    }
  for (guint i = 0; i < d->data->n_rows; i++)
    {
      if (!picked[i])
        continue;
      draw_name (d, d->data->rows[i].datum, d->data->rows[i].name, box.x, top, FALSE, VIR_INK (INK));
      if (!d->data->rows[i].phased)
        vir_phasing_draw_span (d, i, top);
      for (guint y = 0; y < d->data->n_years && d->data->rows[i].phased; y++)
        vir_phasing_draw_cell (d, i, y, top);
      top += d->row;
    }
  if (n_shown < d->data->n_rows)
    {
      draw_others (d, picked, d->data->n_rows - n_shown, box.x, top);
      top += d->row;
    }
  draw_totals (d, box.x, top + 0.15 * t);
  return top + 0.15 * t + d->row;
}

void
vir_phasing_layout (VirLayout *l)
{
  VirPhasingPlan   d = { .l = l, .data = vir_phasing_data (l->spec) };
  double           t = l->text;
  g_autofree char *notation = write_notation (d.data);
  gint64           largest = 0;
  VirBox           box;
  double           room;
  guint            n, shown;

  if (d.data->n_rows == 0)
    {
      vir_layout_sentence (l, vir_layout_frame (l, ""), _ ("The budget has no savings."));
      return;
    }
  for (guint i = 0; i < d.data->n_rows; i++)
    largest = MAX (largest, size_of (&d.data->rows[i], d.data->n_years));
  for (guint y = 0; y < d.data->n_years; y++)
    largest = MAX (largest, ABS (d.data->totals[y].known));
  vir_layout_fit_unit (l, largest);
  box = vir_layout_frame (l, g_strchomp (notation));
  room = MAX (box.h - (HEADS + KEY + 0.3) * t, 3 * ROW_LEAST * t);
  n = MAX ((guint) (room / (ROW_LEAST * t)), 3);
  /* A row for the totals, and one for the others where not all fit. */
  shown = d.data->n_rows + 1 <= n ? d.data->n_rows : MAX (n, 3) - 2;
  d.row = MIN (room / (shown + 1 + (shown < d.data->n_rows ? 1 : 0)), ROW_MOST * t);
  draw_key (&d, box, draw_grid (&d, box, shown));
}
