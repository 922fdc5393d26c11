/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The council tax line: from no increase upwards, dashed beyond the referendum limit; on it the increase of each budget,
 * with its core and adult social care parts apart below it. */

#include "config.h"

#include "vir-tax-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-column-private.h"
#include "vir-chart-series-private.h"
#include "vir-chart-words.h"
#include "vir-rate.h"

#define POINT 10000
/* In label sizes. */
#define LEADER 1.6
#define BAR 0.9
#define HEAD 2.9

/* The chart at work. */
typedef struct
{
  VirLayout        *l;
  const VirTaxData *data;
  VirBox            plot;
  double            labels;
  gint64            low, high; /* ppm */
  gint64            bottom, top; /* pence */
  VirScale          x, y;
} TaxPlot;

static gint64
yield_at (const TaxPlot *p,
          gint64         ppm)
{
  return vir_ratio (p->data->per_point, ppm, POINT);
}

/* Whether a package leaves the tax as published. */
static gboolean
is_same (const TaxPlot *p,
         guint          i)
{
  const VirTaxMark *first = &p->data->marks[0];
  const VirTaxMark *mark = &p->data->marks[i];

  return i > 0 && first->is_published && mark->rise == first->rise && mark->band_d == first->band_d &&
         mark->yield == first->yield && mark->core == first->core;
}

static void
find_range (TaxPlot *p)
{
  const VirTaxData *data = p->data;

  p->low = p->bottom = 0;
  p->high = vir_known (data->limit) ? data->limit + POINT / 2 : POINT;
  p->top = 0;
  for (guint i = 0; i < data->n_marks; i++)
    if (vir_tax_is_drawn (&data->marks[i]))
      {
        p->low = MIN (p->low, data->marks[i].rise);
        p->high = MAX (p->high, data->marks[i].rise + POINT / 4);
        p->bottom = MIN (p->bottom, data->marks[i].yield);
        p->top = MAX (p->top, data->marks[i].yield);
      }
  p->high = (p->high + POINT - 1) / POINT * POINT;
  vir_layout_lock (p->l, 0, &p->low, &p->high);
  if (vir_known (yield_at (p, p->high)))
    {
      p->bottom = MIN (p->bottom, yield_at (p, p->low));
      p->top = MAX (p->top, yield_at (p, p->high));
    }
  vir_layout_lock (p->l, 1, &p->bottom, &p->top);
  vir_layout_fit_unit (p->l, MAX (p->top, -p->bottom));
  if (p->top == p->bottom)
    p->top = p->bottom + p->l->unit.pence;
}

/* How much a label says. */
typedef enum
{
  LABEL_FULL,  /* name and increase, Band D and yield, the parts if they are known */
  LABEL_SHORT, /* without the parts */
  LABEL_BRIEF, /* the first line */
} LabelForm;

static GPtrArray *
write_label (const TaxPlot *p,
             guint          i,
             double         room,
             LabelForm      form)
{
  const VirTaxMark *mark = &p->data->marks[i];
  const VirLayout  *l = p->l;
  GPtrArray        *lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char  *rate = vir_tax_chart_rate (mark->rise);
  g_autofree char  *band_d = vir_money_format (mark->band_d, VIR_FORMAT_PLAIN, VIR_MONEY_PENCE);
  g_autofree char  *yield = vir_words_money (mark->yield);
  g_autofree char  *space = g_strconcat (" ", rate, NULL);
  g_autofree char  *name = vir_layout_ellipsize (l, mark->name, l->text, TRUE,
                                                 room - vir_layout_width (l, space, l->text, TRUE));

  g_ptr_array_add (lines, g_strconcat (name, space, NULL));
  if (form == LABEL_BRIEF)
    return lines;
  /* Translators: an amount in pounds and pence, an amount */
  g_ptr_array_add (lines, g_strdup_printf (_ ("Band D %s, %s"), band_d, yield));
  if (form == LABEL_FULL && vir_known (mark->core_yield) && vir_known (mark->asc_yield))
    {
      g_autofree char *core = vir_tax_chart_rate (mark->core);
      g_autofree char *asc = vir_tax_chart_rate (mark->asc);
      g_autofree char *core_yield = vir_words_money (mark->core_yield);
      g_autofree char *asc_yield = vir_words_money (mark->asc_yield);

      /* Translators: a percentage, an amount */
      g_ptr_array_add (lines, g_strdup_printf (_ ("core %s, %s"), core, core_yield));
      /* Translators: of the adult social care precept: a percentage, an amount */
      g_ptr_array_add (lines, g_strdup_printf (_ ("social care %s, %s"), asc, asc_yield));
    }
  if (mark->is_over)
    g_ptr_array_add (lines, g_strdup (_ ("needs a referendum")));
  return lines;
}

/* The packages that leave the tax as it is, named under the published budget. */
static void
append_same (const TaxPlot *p,
             GPtrArray     *lines,
             double         room)
{
  g_autoptr (GString)   names = g_string_new (NULL);
  g_autofree char      *words = NULL;
  g_autoptr (GPtrArray) wrapped = NULL;
  guint                 n = 0;

  for (guint i = 1; i < p->data->n_marks; i++)
    if (is_same (p, i))
      g_string_append_printf (names, "%s%s", n++ > 0 ? ", " : "", p->data->marks[i].name);
  if (n == 0)
    return;
  if (n > 3)
    g_string_printf (names, ngettext ("%u package", "%u packages", n), n);
  /* Translators: names of packages that leave the council tax as published */
  words = g_strdup_printf (_ ("also with %s"), names->str);
  wrapped = vir_layout_wrap (p->l, words, p->l->text, FALSE, room, 2);
  for (guint k = 0; k < wrapped->len; k++)
    g_ptr_array_add (lines, g_strdup (g_ptr_array_index (wrapped, k)));
}

static double
label_width (const TaxPlot *p)
{
  double widest = 0;
  double most = 19 * p->l->text;

  for (guint i = 0; i < p->data->n_marks; i++)
    if (vir_tax_is_drawn (&p->data->marks[i]) && !is_same (p, i))
      {
        g_autoptr (GPtrArray) lines = write_label (p, i, most, LABEL_FULL);

        for (guint k = 0; k < lines->len; k++)
          widest = MAX (widest, vir_layout_width (p->l, g_ptr_array_index (lines, k), p->l->text, k == 0));
      }
  return MIN (widest + 0.3 * p->l->text, most) + LEADER * p->l->text;
}

static guint
fill_labels_so (const TaxPlot  *p,
                VirColumnLabel *labels,
                LabelForm       form)
{
  double room = p->labels - LEADER * p->l->text;

  for (guint i = 0; i < p->data->n_marks; i++)
    {
      const VirTaxMark *mark = &p->data->marks[i];

      labels[i] = (VirColumnLabel) { .datum = i + 1, .priority = -1 };
      if (!vir_tax_is_drawn (mark) || is_same (p, i))
        {
          labels[i].lines = g_ptr_array_new_with_free_func (g_free);
          continue;
        }
      labels[i].x = vir_scale (&p->x, mark->rise);
      labels[i].y = vir_scale (&p->y, mark->yield);
      labels[i].lines = write_label (p, i, room, form);
      labels[i].paint = mark->is_published ? VIR_INK (INK) : VIR_PARTY (TEXT, mark->colour);
      labels[i].leader = mark->is_published ? VIR_INK (INK) : VIR_PARTY (LINE, mark->colour);
      labels[i].priority = i == 0 ? G_MAXINT : (int) (p->data->n_marks - i) + (mark->is_over ? 100000 : 0);
      if (i == 0)
        append_same (p, labels[i].lines, room);
    }
  return vir_column_place (p->l, labels, p->data->n_marks, p->plot.y - (vir_known (p->data->limit) ? HEAD - 0.3 : 0.5) * p->l->text,
                           p->plot.y + p->plot.h + 0.5 * p->l->text);
}

/* As much as there is room for; gives how many have none even then. */
static guint
fill_labels (const TaxPlot  *p,
             VirColumnLabel *labels)
{
  guint n_unnamed = fill_labels_so (p, labels, LABEL_FULL);

  for (guint form = LABEL_SHORT; n_unnamed > 0 && form <= LABEL_BRIEF; form++)
    {
      vir_column_clear (labels, p->data->n_marks);
      n_unnamed = fill_labels_so (p, labels, (LabelForm) form);
    }
  return n_unnamed;
}

static void
draw_grid (TaxPlot *p)
{
  VirLayout *l = p->l;
  double     t = l->text;
  double     zero = vir_scale (&p->y, 0);
  double     right = p->plot.x + p->plot.w;
  guint      most = 8;
  VirTicks   ticks;

  vir_layout_ticks (l, p->bottom, p->top, -p->y.per_pence, FALSE, 6, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&p->y, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, p->plot.x, y, right, y, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, p->plot.x - 0.5 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, p->plot.x, zero, right, zero, l->axis, VIR_INK (AXIS));
  do
    vir_ticks (p->low, p->high, most, &ticks);
  while (most-- > 2 && (double) ticks.step * p->x.per_pence < 3.2 * t);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&p->x, ticks.values[i]);
      g_autofree char *text = vir_rate_format (ticks.values[i], ticks.step % POINT == 0 ? 0 : 1, FALSE);

      vir_layout_line (l, 0, x, zero, x, zero + 0.3 * t, l->grid, VIR_INK (AXIS));
      vir_layout_text (l, 0, text, x, p->plot.y + p->plot.h + 1.4 * t, 0.5, FALSE, VIR_INK (DIM));
    }
}

static void
draw_limit (TaxPlot *p)
{
  VirLayout       *l = p->l;
  double           t = l->text;
  guint            datum = p->data->n_marks + 1;
  double           x = vir_scale (&p->x, p->data->limit);
  double           right = p->plot.x + p->plot.w;
  g_autofree char *rate = vir_tax_chart_rate (p->data->limit);
  /* Translators: a percentage */
  g_autofree char *head = g_strdup_printf (_ ("Referendum limit %s"), rate);
  g_autofree char *name = vir_layout_ellipsize (l, p->data->limit_name, t, FALSE, p->plot.w);
  double           width = MAX (vir_layout_width (l, head, t, TRUE), vir_layout_width (l, name, t, FALSE));
  double           left = CLAMP (x - width / 2, p->plot.x, MAX (right - width, p->plot.x));
  VirSceneItem    *item;

  if (right > x)
    vir_layout_rect (l, 0, (VirBox) { x, p->plot.y, right - x, p->plot.h }, VIR_INK (BEYOND))->fill_style = VIR_FILL_HATCH;
  item = vir_layout_line (l, datum, x, p->plot.y - 0.1 * t, x, p->plot.y + p->plot.h, 0.8 * l->line, VIR_INK (LIMIT));
  item->dash = VIR_DASH_DASH;
  vir_layout_text (l, datum, head, left, p->plot.y - 1.75 * t, 0, TRUE, VIR_INK (LIMIT));
  vir_layout_text (l, datum, name, left, p->plot.y - 0.5 * t, 0, FALSE, VIR_INK (LIMIT));
}

static void
draw_yield (TaxPlot *p)
{
  VirLayout    *l = p->l;
  gint64        bend = vir_known (p->data->limit) ? CLAMP (p->data->limit, p->low, p->high) : p->high;
  VirSceneItem *item;

  if (!vir_known (p->data->per_point))
    return;
  vir_layout_line (l, 0, vir_scale (&p->x, p->low), vir_scale (&p->y, yield_at (p, p->low)), vir_scale (&p->x, bend),
                   vir_scale (&p->y, yield_at (p, bend)), l->line, VIR_INK (INK));
  if (bend == p->high)
    return;
  item = vir_layout_line (l, 0, vir_scale (&p->x, bend), vir_scale (&p->y, yield_at (p, bend)), vir_scale (&p->x, p->high),
                          vir_scale (&p->y, yield_at (p, p->high)), l->line, VIR_INK (INK));
  item->dash = VIR_DASH_DASH;
}

static gboolean
has_parts (const VirTaxMark *mark)
{
  return vir_known (mark->core_yield) && vir_known (mark->asc_yield) && mark->core_yield >= 0 && mark->asc_yield >= 0;
}

/* Core from zero, adult social care on it. */
static void
draw_parts (TaxPlot *p,
            guint    i,
            double   width)
{
  VirLayout        *l = p->l;
  const VirTaxMark *mark = &p->data->marks[i];
  /* It ends at its increase, so that it never reaches over a limit that is kept. */
  double            x = vir_scale (&p->x, mark->rise) - width;
  double            zero = vir_scale (&p->y, 0) - l->axis / 2;
  double            core = vir_scale (&p->y, mark->core_yield);
  double            whole = vir_scale (&p->y, mark->core_yield + mark->asc_yield);

  if (zero - core > 1)
    vir_layout_rect (l, i + 1, (VirBox) { x, core, width, zero - core }, VIR_INK (SOURCE_2))->halo = 0.08 * l->text;
  if (core - whole > 1)
    {
      VirSceneItem *item = vir_layout_rect (l, i + 1, (VirBox) { x, whole, width, core - whole - 0.12 * l->text },
                                            VIR_INK (SOURCE_2));

      item->texture = VIR_TEXTURE_RISING;
      item->stroke = VIR_INK (SOURCE_2);
      item->line_width = l->grid;
    }
}

/* Bars that stand clear of each other, those of the first budgets before those of the later ones. */
static void
draw_bars (TaxPlot              *p,
           const VirColumnLabel *labels)
{
  double             width = BAR * p->l->text;
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < p->data->n_marks; i++)
    {
      double   x = labels[i].x;
      gboolean clear = labels[i].is_shown && has_parts (&p->data->marks[i]);

      for (guint k = 0; k < taken->len && clear; k++)
        clear = ABS (g_array_index (taken, double, k) - x) > 1.2 * width;
      if (!clear)
        continue;
      draw_parts (p, i, width);
      g_array_append_val (taken, x);
    }
}

static void
draw_marks (TaxPlot              *p,
            const VirColumnLabel *labels)
{
  VirLayout *l = p->l;
  guint      look = 0;

  draw_bars (p, labels);
  draw_yield (p);
  for (guint i = 0; i < p->data->n_marks; i++)
    {
      const VirTaxMark *mark = &p->data->marks[i];
      VirPaint          paint = mark->is_published ? VIR_INK (INK) : VIR_PARTY (LINE, mark->colour);

      if (!vir_tax_is_drawn (mark) || is_same (p, i))
        continue;
      look += i > 0 && labels[i].is_shown ? 1 : 0;
      vir_series_mark (l, i + 1, i == 0 ? 0 : labels[i].is_shown ? look : 1, vir_scale (&p->x, mark->rise),
                       vir_scale (&p->y, mark->yield), (labels[i].is_shown ? 0.3 : 0.12) * l->text,
                       labels[i].is_shown ? paint : VIR_INK (FRAME));
    }
}

static char *
write_notation (const VirTaxData *data,
                guint             n_unnamed)
{
  GString *notation = g_string_new (NULL);
  gboolean parts = FALSE;
  guint    unknown = 0;

  for (guint i = 0; i < data->n_marks; i++)
    {
      parts |= has_parts (&data->marks[i]);
      unknown += vir_tax_is_drawn (&data->marks[i]) ? 0 : 1;
    }
  if (vir_known (data->limit))
    g_string_append (notation, data->is_above ? _ ("Hatched and dashed: above the limit, where a referendum is needed.")
                                              : _ ("Hatched and dashed: from the limit on, where a referendum is needed."));
  if (parts)
    g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "",
                            _ ("Bars: core solid, adult social care precept striped."));
  if (unknown > 0)
    g_string_append_printf (notation, notation->len > 0 ? " %u %s" : "%u %s", unknown,
                            ngettext ("increase is not known.", "increases are not known.", unknown));
  if (n_unnamed > 0)
    g_string_append_printf (notation, " %u %s", n_unnamed,
                            ngettext ("other package: small grey mark.", "other packages: small grey marks.", n_unnamed));
  return g_string_free (notation, FALSE);
}

static void
place_plot (TaxPlot *p,
            VirBox   area)
{
  double t = p->l->text;
  double axis = vir_layout_axis_width (p->l, p->bottom, p->top, 6) + 0.7 * t;
  double head = vir_known (p->data->limit) ? HEAD * t : 0.8 * t;

  p->labels = MIN (label_width (p), 0.46 * area.w);
  p->plot = (VirBox) { area.x + axis, area.y + head, MAX (area.w - axis - p->labels, t), MAX (area.h - head - 1.9 * t, t) };
  p->x = vir_scale_new (p->low, p->high, p->plot.x + (p->low < 0 ? 0.6 * t : 0), p->plot.x + p->plot.w);
  p->y = vir_scale_new (p->bottom, p->top, p->plot.y + p->plot.h, p->plot.y);
}

/* How many packages find no room for a name: the notes must say so, and are written before the plot is placed. */
static guint
count_unnamed (const TaxPlot *p)
{
  g_autoptr (VirChartScene)  scene = vir_chart_scene_new (p->l->scene->width, p->l->scene->height);
  g_autofree char           *longest = write_notation (p->data, 2);
  g_autofree VirColumnLabel *labels = g_new0 (VirColumnLabel, p->data->n_marks + 1);
  VirLayout                  trial = *p->l;
  TaxPlot                    q = *p;
  guint                      n_unnamed;

  trial.scene = scene;
  trial.lock = NULL;
  q.l = &trial;
  place_plot (&q, vir_layout_frame (&trial, longest));
  n_unnamed = fill_labels (&q, labels);
  vir_column_clear (labels, p->data->n_marks);
  return n_unnamed;
}

void
vir_tax_layout (VirLayout *l)
{
  TaxPlot                    p = { .l = l, .data = vir_tax_data (l->spec) };
  guint                      n = p.data->n_marks;
  g_autofree VirColumnLabel *labels = g_new0 (VirColumnLabel, n + 1);
  g_autofree char           *notation = NULL;
  gboolean                   any = FALSE;

  for (guint i = 0; i < n; i++)
    any |= vir_tax_is_drawn (&p.data->marks[i]);
  if (!any)
    {
      vir_layout_sentence (l, vir_layout_frame (l, ""), _ ("No increase in council tax is known."));
      return;
    }
  find_range (&p);
  notation = write_notation (p.data, count_unnamed (&p));
  place_plot (&p, vir_layout_frame (l, notation));
  fill_labels (&p, labels);
  draw_grid (&p);
  if (vir_known (p.data->limit))
    draw_limit (&p);
  draw_marks (&p, labels);
  vir_column_draw (l, labels, n, p.plot.x + p.plot.w + LEADER * l->text, p.labels - LEADER * l->text,
                   p.plot.x + p.plot.w + 0.2 * l->text, FALSE);
  vir_column_clear (labels, n);
}
