/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The ladder: the claim outlined, steps hatched, what is assessed solid, all to one scale from zero. Must not draw a
 * ladder that does not add up. */

#include "config.h"

#include "vir-ladder-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* So many steps are shown one by one, and a column is at least so wide, in label sizes. */
#define MOST_STEPS 6
#define COLUMN 7.4
#define BAR_SHARE 0.66
#define BAR_MOST 11.0

/* A column: the claim, a step, several small steps together, or the assessed figure. */
typedef struct
{
  guint       datum;
  const char *label;
  const char *detail;
  gint64      from;
  gint64      to;
  gboolean    is_total;
} Column;

/* A ladder at work. */
typedef struct
{
  VirLayout           *l;
  const VirLadderData *data;
  VirBox               area;
  VirScale             scale;
  Column               columns[MOST_STEPS + 2];
  guint                n;
  char                *rest;
  double               column;
  double               bar;
  guint                decimals;
  guint                label_lines;
  guint                detail_lines;
} Ladder;

/* The least amount among the steps shown one by one, @most of them. */
static gint64
find_threshold (const VirLadderData *data,
                guint                most)
{
  g_autoptr (GArray) sizes = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < data->n_steps; i++)
    {
      gint64 size = ABS (data->steps[i].amount);
      guint  at = 0;

      while (at < sizes->len && g_array_index (sizes, gint64, at) >= size)
        at++;
      g_array_insert_val (sizes, at, size);
    }
  return data->n_steps > most && most > 1 ? g_array_index (sizes, gint64, most - 2) : 0;
}

static void
add_column (Ladder *d,
            Column  column)
{
  d->columns[d->n++] = column;
}

/* The claim, the largest steps in their order, the others together, the assessed figure. */
static void
list_columns (Ladder *d)
{
  const VirLadderData *data = d->data;
  guint                room = (guint) MAX (d->area.w / (COLUMN * d->l->text), 3) - 2;
  guint                most = MIN (MOST_STEPS, room);
  gint64               threshold = find_threshold (data, most);
  gint64               level = data->claimed;
  gint64               rest = 0;
  guint                shown = 0, n_rest = 0;

  add_column (d, (Column){ 1, _ ("Claimed"), NULL, 0, data->claimed, TRUE });
  for (guint i = 0; i < data->n_steps; i++)
    {
      const VirLadderStep *step = &data->steps[i];

      if (data->n_steps > most && (shown + 1 >= most || ABS (step->amount) < threshold))
        {
          rest += step->amount;
          n_rest++;
          continue;
        }
      add_column (d, (Column){ i + 2, step->label, step->detail, level, level + step->amount, FALSE });
      level += step->amount;
      shown++;
    }
  if (n_rest > 0)
    {
      d->rest = g_strdup_printf (ngettext ("%u other step", "%u other steps", n_rest), n_rest);
      add_column (d, (Column){ 0, d->rest, NULL, level, level + rest, FALSE });
    }
  add_column (d, (Column){ data->n_steps + 2, _ ("Assessed"), NULL, 0, data->assessed, TRUE });
}

static GPtrArray *
wrap (const Ladder *d,
      const char   *text,
      gboolean      bold,
      guint         most)
{
  return vir_layout_wrap (d->l, text, d->l->text, bold, d->column - 0.5 * d->l->text, most);
}

static void
plan_names (Ladder *d)
{
  guint most = d->l->print || d->area.h > 18 * d->l->text ? 3 : 2;

  d->label_lines = 1;
  d->detail_lines = 0;
  for (guint i = 0; i < d->n; i++)
    {
      g_autoptr (GPtrArray) label = wrap (d, d->columns[i].label, TRUE, 4);

      d->label_lines = MAX (d->label_lines, label->len);
      if (d->columns[i].detail != NULL)
        {
          g_autoptr (GPtrArray) detail = wrap (d, d->columns[i].detail, FALSE, most);

          d->detail_lines = MAX (d->detail_lines, detail->len);
        }
    }
}

static void
plan_scale (Ladder *d)
{
  double t = d->l->text;
  gint64 low = 0, high = 0;

  for (guint i = 0; i < d->n; i++)
    {
      low = MIN (low, MIN (d->columns[i].from, d->columns[i].to));
      high = MAX (high, MAX (d->columns[i].from, d->columns[i].to));
    }
  d->scale = vir_scale_new (low,
                            MAX (high, low + 1),
                            d->area.y + d->area.h - (low < 0 ? 1.5 * t : 0),
                            d->area.y + 1.8 * t);
}

static void
plan_decimals (Ladder *d)
{
  guint most = d->l->unit.decimals;

  for (guint i = 0; i < d->n; i++)
    {
      gint64 amount = d->columns[i].to - d->columns[i].from;

      d->decimals = vir_chart_number_decimals (&d->l->unit, &amount, 1, d->decimals, most);
    }
}

static void
draw_names (Ladder *d,
            guint   i,
            double  middle)
{
  VirLayout    *l = d->l;
  double        t = l->text;
  const Column *column = &d->columns[i];
  double        y = d->area.y + d->area.h + 1.3 * t;
  g_autoptr (GPtrArray) label = wrap (d, column->label, TRUE, 4);

  for (guint k = 0; k < label->len; k++, y += 1.2 * t)
    vir_layout_text (l, column->datum, g_ptr_array_index (label, k), middle, y, 0.5, TRUE, VIR_INK (INK));
  if (column->detail != NULL && d->detail_lines > 0)
    {
      g_autoptr (GPtrArray) detail = wrap (d, column->detail, FALSE, d->detail_lines);

      for (guint k = 0; k < detail->len; k++, y += 1.2 * t)
        vir_layout_text (l, column->datum, g_ptr_array_index (detail, k), middle, y, 0.5, FALSE, VIR_INK (DIM));
    }
}

static void
paint_column (const Ladder *d,
              guint         i,
              VirSceneItem *item)
{
  const Column *column = &d->columns[i];

  item->line_width = MAX ((column->is_total ? 0.12 : 0.09) * d->l->text, d->l->grid);
  if (column->is_total)
    {
      item->fill = i == 0 ? VIR_INK (GROUND) : VIR_INK (ASSESSED);
      item->stroke = VIR_INK (ASSESSED);
      return;
    }
  item->fill = column->to < column->from ? VIR_INK (UP) : VIR_INK (DOWN);
  item->stroke = item->fill;
  item->fill_style = VIR_FILL_HATCH;
}

static void
draw_column (Ladder *d,
             guint   i)
{
  VirLayout    *l = d->l;
  double        t = l->text;
  const Column *column = &d->columns[i];
  double        x = d->area.x + i * d->column + (d->column - d->bar) / 2;
  double        y1 = vir_scale (&d->scale, column->from);
  double        y2 = vir_scale (&d->scale, column->to);
  double        height = MAX (ABS (y2 - y1), l->grid);
  gint64        amount = column->to - column->from;
  /* A figure below its step must not run into the names. */
  gboolean         below = amount < 0 && MAX (y1, y2) + 1.5 * t < d->area.y + d->area.h + (column->to < 0 ? 2 * t : 0);
  g_autofree char *number = vir_chart_number (&l->unit, amount, d->decimals, !column->is_total);

  paint_column (d, i, vir_layout_rect (l, column->datum, (VirBox){ x, MIN (y1, y2), d->bar, height }, VIR_INK (GROUND)));
  if (i + 1 < d->n)
    {
      VirSceneItem *item = vir_layout_line (l, 0, x + d->bar, y2, x + d->column, y2, 0.8 * l->grid, VIR_INK (FRAME));

      item->dash = VIR_DASH_FINE;
    }
  vir_layout_text (l,
                   column->datum,
                   number,
                   x + d->bar / 2,
                   below ? MAX (y1, y2) + 1.2 * t : MIN (y1, y2) - 0.5 * t,
                   0.5,
                   TRUE,
                   VIR_INK (INK))
    ->halo = 0.2 * t;
  draw_names (d, i, x + d->bar / 2);
}

static char *
write_notation (const VirLadderData *data)
{
  if (data->n_steps == 0)
    return g_strdup (_ ("Outlined: claimed. Solid: assessed."));
  return g_strdup (_ ("Outlined: claimed. Solid: assessed. Hatched: steps, which add up to the penny."));
}

void
vir_ladder_layout (VirLayout *l)
{
  Ladder           d = { .l = l, .data = vir_ladder_data (l->spec) };
  double           t = l->text;
  gint64           miss = vir_ladder_chart_miss (d.data);
  g_autofree char *notation = write_notation (d.data);
  double           zero;

  if (miss != 0)
    {
      g_autofree char *amount = vir_words_amount (l->spec, vir_known (miss) ? ABS (miss) : miss);
      g_autofree char *sentence = vir_known (miss) ? g_strdup_printf (_ ("The steps miss the assessed figure by %s, so "
                                                                         "the ladder is not drawn."),
                                                                      amount)
                                                   : g_strdup (_ ("The claimed figure or one of the steps is not known, "
                                                                  "so there is no ladder to draw."));

      vir_layout_sentence (l, vir_layout_frame (l, ""), sentence);
      return;
    }
  vir_layout_fit_unit (l, vir_ladder_chart_largest (d.data, l->spec->head.format));
  d.area = vir_layout_frame (l, notation);
  list_columns (&d);
  d.column = d.area.w / d.n;
  d.bar = MIN (BAR_SHARE * d.column, BAR_MOST * t);
  plan_names (&d);
  d.area.h = MAX (d.area.h - ((d.label_lines + d.detail_lines) * 1.2 + 0.5) * t, 3 * t);
  plan_scale (&d);
  plan_decimals (&d);
  zero = vir_scale (&d.scale, 0);
  for (guint i = 0; i < d.n; i++)
    draw_column (&d, i);
  vir_layout_line (l, 0, d.area.x, zero, d.area.x + d.area.w, zero, l->axis, VIR_INK (AXIS));
  g_free (d.rest);
}
