/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The deadline strip: a line of days, a mark for each date, labels stacked over and under it, the working days
 * between marks on the line itself. What is past is dotted and hollow, so that no colour need tell it. */

#include "config.h"

#include "vir-deadlines-private.h"

#include <glib/gi18n-lib.h>

/* Past days dotted, the days ahead solid. */
static void
draw_line (Strip *s)
{
  VirLayout *l = s->l;
  double     left = s->area.x;
  double     right = s->area.x + s->area.w;
  double     today = vir_strip_has_today (s) ? vir_strip_x (s, s->data->today) : left;

  if (today > left)
    vir_layout_line (l, 0, left, s->y, today, s->y, l->axis, VIR_INK (FRAME))->dash = VIR_DASH_DOT;
  if (right > today)
    vir_layout_line (l, 0, today, s->y, right, s->y, l->axis, VIR_INK (AXIS));
}

static void
draw_segments (Strip *s)
{
  VirLayout *l = s->l;

  for (guint i = 1; i < s->data->n_marks; i++)
    {
      double           left, right;
      g_autofree char *text = NULL;

      if (!s->counted[i] || !vir_strip_find_segment (s, i, &left, &right))
        continue;
      text = vir_strip_write_segment (s, i, right - left);
      if (text != NULL)
        vir_layout_text (l, i + 1, text, (left + right) / 2, vir_layout_middle (l, s->y), 0.5, FALSE, VIR_INK (DIM))->halo =
          0.3 * l->text;
    }
}

static void
draw_label (Strip *s,
            guint  i)
{
  VirLayout        *l = s->l;
  double            t = l->text;
  const StripLabel *label = &s->labels[i];
  gboolean          today = i == s->data->n_marks;
  guint             datum = today ? 0 : i + 1;
  double            height = label->lines->len * VIR_LEADING * t;
  double            near = VIR_STRIP_OFFSET * t + label->level * s->level;
  double            top = label->over ? s->y - near - height : s->y + near;
  double            edge = label->over ? s->y - near : s->y + near;
  VirPaint          paint = today                                          ? VIR_INK (ASSESSED)
                            : s->data->marks[i].look == VIR_LOOK_LIMIT ? VIR_INK (LIMIT)
                                                                         : VIR_INK (INK);

  vir_layout_line (l, 0, label->x, s->y, label->x, edge, l->grid, today ? VIR_INK (ASSESSED) : VIR_INK (FRAME));
  for (guint k = 0; k < label->lines->len; k++)
    vir_layout_text (l, datum, g_ptr_array_index (label->lines, k), label->left,
                     vir_layout_middle (l, top + (k + 0.5) * VIR_LEADING * t), 0, k + 1 < label->lines->len,
                     k + 1 < label->lines->len ? paint : VIR_INK (DIM));
}

static void
draw_mark (Strip *s,
           guint  i)
{
  VirLayout             *l = s->l;
  const VirDeadlineMark *mark = &s->data->marks[i];
  gboolean               past = vir_deadlines_is_past (s->data, i);
  double                 x = vir_strip_x (s, mark->date);
  double                 r = VIR_STRIP_RADIUS * l->text;
  double                 d = 1.3 * r;
  const double           diamond[] = { x, s->y - d, x + d, s->y, x, s->y + d, x - d, s->y };
  VirPaint               paint = mark->look == VIR_LOOK_LIMIT ? VIR_INK (LIMIT) : VIR_INK (INK);
  VirSceneItem          *item;

  if (mark->look == VIR_LOOK_LIMIT)
    {
      item = vir_chart_scene_add (l->scene, VIR_SCENE_AREA, i + 1, diamond, 4);
      item->fill = past ? VIR_INK (GROUND) : paint;
    }
  else
    item = vir_layout_mark (l, i + 1, mark->look == VIR_LOOK_MEETING ? VIR_SCENE_SQUARE : VIR_SCENE_CIRCLE, x,
                            s->y, r, past ? VIR_INK (GROUND) : paint);
  item->halo = 0.35 * r;
  if (past)
    {
      item->stroke = paint;
      item->line_width = l->line;
    }
}

static void
draw_today (Strip *s)
{
  VirLayout *l = s->l;
  double     x = vir_strip_x (s, s->data->today);

  vir_layout_line (l, 0, x, s->y - 0.9 * l->text, x, s->y + 0.9 * l->text, l->axis, VIR_INK (ASSESSED))->halo =
    0.12 * l->text;
}

static char *
write_notation (const VirDeadlinesData *data,
                guint                   n_unplaced,
                gboolean                counted,
                gboolean                to_scale)
{
  GString *notation = g_string_new (NULL);
  gboolean seen[3] = { FALSE };

  for (guint i = 0; i < data->n_marks; i++)
    seen[data->marks[i].look] = TRUE;
  if (seen[VIR_LOOK_LIMIT] && (seen[VIR_LOOK_EVENT] || seen[VIR_LOOK_MEETING]))
    g_string_append (notation, _ ("Diamond: the last day for something."));
  if (seen[VIR_LOOK_MEETING] && seen[VIR_LOOK_EVENT])
    g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "", _ ("Square: a meeting."));
  if (data->today != 0)
    g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "", _ ("Hollow and dotted: past."));
  if (!to_scale)
    g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "", _ ("Distances are not to scale."));
  if (!counted)
    g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "",
                            _ ("(+5): five working days after the date before."));
  if (n_unplaced > 0)
    g_string_append_printf (notation, "%s%u %s", notation->len > 0 ? " " : "", n_unplaced,
                            ngettext ("other date: in the table.", "other dates: in the table.", n_unplaced));
  return g_string_free (notation, FALSE);
}

static gboolean
all_counted (const Strip *s)
{
  for (guint i = 1; i < s->data->n_marks; i++)
    if (!s->counted[i])
      return FALSE;
  return TRUE;
}

/* The notes depend on what has room, and the room on the notes: so it is tried once on paper. */
static char *
try_notation (const Strip *s)
{
  g_autoptr (VirChartScene) scene = vir_chart_scene_new (s->l->scene->width, s->l->scene->height);
  g_autofree char          *longest = write_notation (s->data, 2, FALSE, FALSE);
  VirLayout                 trial = *s->l;
  Strip                     q = *s;
  guint                     n_unplaced;

  trial.scene = scene;
  trial.lock = NULL;
  q.l = &trial;
  n_unplaced = vir_strip_plan (&q, vir_layout_frame (&trial, longest));
  return write_notation (s->data, n_unplaced, all_counted (&q), q.to_scale);
}

void
vir_deadlines_layout (VirLayout *l)
{
  Strip                  s = { .l = l, .data = vir_deadlines_data (l->spec) };
  guint                  n = s.data->n_marks;
  g_autofree StripLabel *labels = g_new0 (StripLabel, n + 2);
  g_autofree gboolean   *counted = g_new0 (gboolean, n + 1);
  g_autofree double     *x = g_new0 (double, n + 1);
  g_autofree char       *notation = NULL;

  if (n == 0)
    {
      vir_layout_sentence (l, vir_layout_frame (l, ""), _ ("There is no date to show."));
      return;
    }
  s.labels = labels;
  s.counted = counted;
  s.x = x;
  s.n_labels = n + (vir_strip_has_today (&s) ? 1 : 0);
  notation = try_notation (&s);
  vir_strip_plan (&s, vir_layout_frame (l, notation));
  draw_line (&s);
  for (guint i = 0; i < s.n_labels; i++)
    if (labels[i].level >= 0)
      draw_label (&s, i);
  draw_segments (&s);
  for (guint i = 0; i < n; i++)
    draw_mark (&s, i);
  if (vir_strip_has_today (&s))
    draw_today (&s);
  vir_strip_clear (&s);
}
