/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One row of the packages chart: the parts of its bar, the names in and beside them, and the tick. Must not
 * choose the scale. */

#include "config.h"

#include "vir-packages-layout-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "vir-chart-words.h"

/* Width of the stub of an amount that is not known, and room for a name beside its part's edges. */
#define STUB 1.7
#define STUBS 0.3
#define INNER_PAD 0.18

VirPaint
vir_packages_part_paint (VirPartKind kind)
{
  switch (kind)
    {
    case VIR_PART_PUT_BACK:
      return VIR_INK (USE_1);
    case VIR_PART_SPENDING:
      return VIR_INK (USE_2);
    case VIR_PART_LOST_INCOME:
      return VIR_INK (USE_3);
    case VIR_PART_OTHER_USE:
      return VIR_INK (USE_4);
    case VIR_PART_SAVINGS:
    case VIR_PART_RESERVES:
      return VIR_INK (SOURCE_1);
    case VIR_PART_TAX:
      return VIR_INK (SOURCE_2);
    case VIR_PART_OTHER_SOURCE:
    default:
      return VIR_INK (SOURCE_3);
    }
}

static gboolean
try_inside (VirPackagesPlot *plot,
            VirPartPlan     *part,
            const char      *label)
{
  VirLayout       *l = plot->l;
  double           t = l->text;
  double           room = part->text_x2 - part->text_x1 - 2 * INNER_PAD * t;
  double           label_width = vir_layout_width (l, label, t, FALSE);
  double           value_width = vir_layout_width (l, part->value, t, TRUE);
  g_autofree char *line = g_strconcat (label, *label != '\0' ? " " : "", part->value, NULL);

  if (plot->two_lines && *label != '\0' && MAX (label_width, value_width) <= room)
    part->two_lines = TRUE;
  else if ((plot->two_lines && *label != '\0') || vir_layout_width (l, line, t, TRUE) > room)
    return FALSE;
  part->inside = TRUE;
  part->label = g_strdup (label);
  return TRUE;
}

/* A name keeps clear of the tick: it takes the wider side. */
static void
avoid_tick (VirPartPlan *part,
            double       tick,
            double       clear)
{
  part->text_x1 = part->x1;
  part->text_x2 = part->x2;
  if (isnan (tick) || tick + clear <= part->x1 || tick - clear >= part->x2)
    return;
  if (tick - part->x1 > part->x2 - tick)
    part->text_x2 = tick - clear;
  else
    part->text_x1 = tick + clear;
}

static void
append_outside (char      **outside,
                const char *label,
                const char *value)
{
  g_autofree char *before = *outside;

  *outside = before != NULL ? g_strconcat (before, ", ", label, " ", value, NULL)
                            : g_strconcat (label, " ", value, NULL);
}

/* The width of a part that is not known: those of a side never take more than names outside the bars may. */
static double
stub_width (const VirPackagesPlot *plot,
            const VirPackagesRow  *row,
            gboolean               source)
{
  guint n = 0;

  for (guint i = 0; i < row->parts->len; i++)
    n += VIR_PART_IS_SOURCE (vir_packages_part (row, i)->kind) == source && !vir_known (vir_packages_part (row, i)->amount) ? 1 : 0;
  return MIN (STUB * plot->l->text, STUBS * plot->area.w / MAX (n, 1));
}

void
vir_packages_plan_row (VirPackagesPlot      *plot,
                       const VirPackagesRow *row,
                       VirRowPlan           *plan)
{
  VirLayout           *l = plot->l;
  const VirPackageRow *data = row->data;
  double               zero = vir_scale (&plot->scale, 0);
  double               t = l->text;

  *plan = (VirRowPlan) { .n_parts = row->parts->len, .end_left = zero, .end_right = zero };
  plan->parts = g_new0 (VirPartPlan, row->parts->len + 1);
  plan->tick = vir_known (data->left) ? vir_scale (&plot->scale, data->left) : NAN;

  for (guint i = 0; i < row->parts->len; i++)
    {
      const VirPackagePart *in = vir_packages_part (row, i);
      VirPartPlan          *part = &plan->parts[i];
      gboolean              source = VIR_PART_IS_SOURCE (in->kind);
      double                width = vir_known (in->amount)
                                      ? vir_scale_length (&plot->scale, in->amount)
                                      : stub_width (plot, row, source);

      part->x1 = source ? plan->end_left - width : plan->end_right;
      part->x2 = part->x1 + width;
      *(source ? &plan->end_left : &plan->end_right) += source ? -width : width;
      part->value = vir_chart_number (&l->unit, in->amount, plot->decimals, FALSE);
      avoid_tick (part, plan->tick, 0.35 * t);
      if (vir_known (in->amount) && (try_inside (plot, part, vir_packages_part_words (in, FALSE)) ||
                                     try_inside (plot, part, vir_packages_part_words (in, TRUE))))
        continue;
      if (plot->keyed)
        {
          if (vir_known (in->amount))
            try_inside (plot, part, "");
          continue;
        }
      append_outside (source ? &plan->outside_left : &plan->outside_right,
                      vir_packages_part_words (in, FALSE),
                      part->value);
    }
  plan->outer_left = plan->end_left;
  plan->outer_right = MAX (plan->end_right, isnan (plan->tick) ? zero : plan->tick);
  if (plan->outside_left != NULL)
    plan->outer_left -= vir_layout_width (l, plan->outside_left, t, FALSE) + 0.5 * t;
  if (plan->outside_right != NULL)
    plan->outer_right += vir_layout_width (l, plan->outside_right, t, FALSE) + 0.5 * t;
}

void
vir_row_plan_clear (VirRowPlan *plan)
{
  for (guint i = 0; i < plan->n_parts; i++)
    {
      g_free (plan->parts[i].label);
      g_free (plan->parts[i].value);
    }
  g_free (plan->parts);
  g_free (plan->outside_left);
  g_free (plan->outside_right);
}

static void
draw_part_text (VirPackagesPlot      *plot,
                const VirPackagePart *in,
                const VirPartPlan    *part,
                guint                 datum,
                double                middle)
{
  VirLayout       *l = plot->l;
  double           t = l->text;
  double           x = (part->text_x1 + part->text_x2) / 2;
  VirPaint         paint = { .colour = VIR_COLOUR_ON_FILL, .over = vir_packages_part_paint (in->kind).colour };
  g_autofree char *line = g_strconcat (part->label, *part->label != '\0' ? " " : "", part->value, NULL);
  double           width = part->two_lines ? MAX (vir_layout_width (l, part->label, t, FALSE),
                                                  vir_layout_width (l, part->value, t, TRUE))
                                           : vir_layout_width (l, line, t, TRUE);
  double           height = (part->two_lines ? 2.2 : 1.2) * t;

  if (in->flags & VIR_MARK_ONE_OFF)
    {
      VirBox patch = { x - width / 2 - INNER_PAD * t, middle - height / 2, width + 2 * INNER_PAD * t, height };

      vir_layout_rect (l, 0, patch, VIR_INK (GROUND));
      paint = VIR_INK (INK);
    }
  if (!part->two_lines)
    {
      vir_layout_text (l, datum, line, x, vir_layout_middle (l, middle), 0.5, TRUE, paint);
      return;
    }
  vir_layout_text (l, datum, part->label, x, middle - 0.18 * t, 0.5, FALSE, paint);
  vir_layout_text (l, datum, part->value, x, middle + 0.92 * t, 0.5, TRUE, paint);
}

static void
draw_part (VirPackagesPlot      *plot,
           const VirPackagePart *in,
           const VirPartPlan    *part,
           guint                 datum,
           double                top)
{
  VirLayout *l = plot->l;
  double     edge = MIN (MAX (0.05 * l->text, 1), (part->x2 - part->x1) / 4);
  VirBox     box = { part->x1 + edge, top, part->x2 - part->x1 - 2 * edge, plot->bar };
  VirPaint   paint = vir_packages_part_paint (in->kind);

  if (!vir_known (in->amount))
    {
      VirSceneItem *item = vir_layout_rect (l, datum, box, VIR_INK (GROUND));

      item->stroke = VIR_INK (FRAME);
      item->line_width = 1.5 * l->grid;
      item->dash = VIR_DASH_FINE;
      if (box.w < 0.7 * l->text)
        return;
      vir_layout_text (l,
                       datum,
                       "?",
                       box.x + box.w / 2,
                       vir_layout_middle (l, top + plot->bar / 2),
                       0.5,
                       TRUE,
                       VIR_INK (INK));
      return;
    }
  if (in->flags & VIR_MARK_ONE_OFF)
    {
      double        inset = 0.75 * l->grid;
      VirSceneItem *item;

      if (box.w > 2 * inset)
        box = (VirBox) { box.x + inset, box.y + inset, box.w - 2 * inset, box.h - 2 * inset };
      item = vir_layout_rect (l, datum, box, paint);
      item->fill_style = VIR_FILL_STIPPLE;
      item->stroke = paint;
      item->line_width = 1.5 * l->grid;
    }
  else
    vir_layout_rect (l, datum, box, paint);
  if (part->inside)
    draw_part_text (plot, in, part, datum, top + plot->bar / 2);
}

/* A name in so many lines; what does not fit the last one is cut between words. */
GPtrArray *
vir_packages_wrap (const VirLayout *l,
                   const char      *name,
                   double           room,
                   guint            most)
{
  g_autoptr (GPtrArray) lines = vir_layout_wrap (l, name, l->text, TRUE, room, 99);
  GPtrArray            *kept = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString)   rest = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    if (kept->len + 1 < most)
      g_ptr_array_add (kept, g_strdup (g_ptr_array_index (lines, i)));
    else
      g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", (const char *) g_ptr_array_index (lines, i));
  if (rest->len > 0)
    g_ptr_array_add (kept, vir_layout_shorten (l, rest->str, l->text, TRUE, room));
  return kept;
}

static void
draw_name (VirPackagesPlot     *plot,
           const VirPackageRow *data,
           guint                datum,
           double               middle)
{
  VirLayout  *l = plot->l;
  double      t = l->text;
  double      room = plot->area.x - plot->box.x - t;
  const char *name = plot->compact ? data->short_name : data->name;
  guint       most = (guint) CLAMP (plot->pitch / (VIR_LEADING * t), 1, 3);
  g_autoptr (GPtrArray) lines = vir_packages_wrap (l, name, room + 0.5, most);
  double      y = middle - (lines->len - 1) * VIR_LEADING * t / 2;

  for (guint i = 0; i < lines->len; i++, y += VIR_LEADING * t)
    vir_layout_text (l,
                     datum,
                     g_ptr_array_index (lines, i),
                     plot->box.x,
                     vir_layout_middle (l, y),
                     0,
                     TRUE,
                     VIR_PARTY (TEXT, data->colour));
}

static void
draw_outside (VirPackagesPlot  *plot,
              const VirRowPlan *plan,
              double            middle)
{
  VirLayout *l = plot->l;
  double     t = l->text;

  if (plan->outside_left != NULL)
    {
      double           end = plan->end_left - 0.4 * t;
      g_autofree char *text = vir_layout_ellipsize (l, plan->outside_left, t, FALSE, end - plot->area.x);

      vir_layout_text (l, 0, text, end, vir_layout_middle (l, middle), 1, FALSE, VIR_INK (INK))->halo =
        0.2 * t;
    }
  if (plan->outside_right != NULL)
    {
      double           zero = vir_scale (&plot->scale, 0);
      double           tick = isnan (plan->tick) ? zero : plan->tick;
      double           start = MAX (plan->end_right, tick) + 0.4 * t;
      double           room = plot->area.x + plot->area.w - start;
      g_autofree char *text = vir_layout_ellipsize (l, plan->outside_right, t, FALSE, room);

      vir_layout_text (l, 0, text, start, vir_layout_middle (l, middle), 0, FALSE, VIR_INK (INK))->halo =
        0.2 * t;
    }
}

/* What is left: in small multiples in the chart's unit, to be short. */
char *
vir_packages_result (VirPackagesPlot     *plot,
                     const VirPackageRow *data)
{
  VirLayout       *l = plot->l;
  g_autofree char *amount = NULL;

  if (!plot->compact || !vir_known (data->left) || data->left == 0)
    return vir_chart_words_left (data->left, plot->compact ? 0 : data->n_unknown, l->spec->head.format);
  amount = vir_chart_number (&l->unit, ABS (data->left), plot->decimals, FALSE);
  /* Translators: an amount of money that a budget still has to find, or has to spare */
  return g_strdup_printf (data->left > 0 ? _ ("%s to find") : _ ("%s over"), amount);
}

static VirPaint
result_paint (gint64 left)
{
  return vir_known (left) ? VIR_INK (INK) : VIR_INK (DIM);
}

static void
draw_result (VirPackagesPlot     *plot,
             const VirPackageRow *data,
             const VirRowPlan    *plan,
             guint                datum,
             double               top)
{
  VirLayout       *l = plot->l;
  double           t = l->text;
  g_autofree char *words = vir_packages_result (plot, data);
  double           right = plot->box.x + plot->box.w;
  double           width = vir_layout_width (l, words, t, TRUE);
  double           x = isnan (plan->tick) ? vir_scale (&plot->scale, 0) : plan->tick;
  VirSceneItem    *item;

  if (!plot->under)
    {
      double           room = right - plot->area.x - plot->area.w - 0.4 * t;
      g_autofree char *text = NULL;

      /* In little room the figure says it alone: left to find, with a minus sign over. */
      if (plot->compact && vir_known (data->left) && data->left != 0 && width > room)
        text = vir_chart_number (&l->unit, data->left, plot->decimals, FALSE);
      else
        text = vir_layout_shorten (l, words, t, TRUE, room);
      vir_layout_text (l,
                       datum,
                       text,
                       right,
                       vir_layout_middle (l, top + plot->bar / 2),
                       1,
                       TRUE,
                       result_paint (data->left));
      return;
    }
  x += 0.28 * t;
  if (x + width > right && !vir_known (data->left))
    {
      /* Across the zero line it would be hard to read: how many amounts are not known is in the table. */
      g_free (words);
      words = vir_chart_words_left (data->left, 0, l->spec->head.format);
      width = vir_layout_width (l, words, t, TRUE);
    }
  if (x + width > right)
    x = right - width;
  item = vir_layout_text (l, datum, words, x, top + plot->bar + 1.22 * t, 0, TRUE, result_paint (data->left));
  item->halo = 0.22 * t;
}

/* A tick with edges in the colour of the ground; on the zero line it only thickens it. */
static void
draw_tick (VirPackagesPlot *plot,
           double           x,
           guint            datum,
           double           top)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  double     over = MIN (0.42 * t, 0.5 * (plot->pitch - plot->bar));
  VirBox     edge = { x - 0.28 * t, top, 0.56 * t, plot->bar };
  VirBox     tick = { x - 0.12 * t, top - over, 0.24 * t, plot->bar + 2 * over };

  vir_layout_rect (l, 0, edge, VIR_INK (GROUND));
  vir_layout_rect (l, datum, tick, VIR_INK (AXIS));
}

void
vir_packages_draw_row (VirPackagesPlot *plot,
                       guint            row)
{
  VirLayout            *l = plot->l;
  const VirPackagesRow *in = &g_array_index (plot->rows, VirPackagesRow, plot->first + row);
  double                slack = plot->under ? plot->pitch - plot->bar - 1.5 * l->text
                                            : plot->pitch - plot->bar;
  double                top = plot->area.y + row * plot->pitch + slack / 2;
  VirRowPlan            plan;

  vir_packages_plan_row (plot, in, &plan);
  for (guint i = 0; i < in->parts->len; i++)
    draw_part (plot, vir_packages_part (in, i), &plan.parts[i], g_array_index (in->datums, guint, i), top);
  if (!isnan (plan.tick))
    draw_tick (plot, plan.tick, in->datum, top);
  draw_name (plot, in->data, in->datum, top + plot->bar / 2);
  draw_outside (plot, &plan, top + plot->bar / 2);
  draw_result (plot, in->data, &plan, in->datum, top);
  vir_row_plan_clear (&plan);
}
