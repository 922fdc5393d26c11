/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The deadline strip: a line of days, a mark for each date, labels stacked over and under it, the working days
 * between marks on the line itself. What is past is dotted and hollow, so that no colour need tell it. */

#include "config.h"

#include "vir-deadlines-private.h"

#include <glib/gi18n-lib.h>

/* In label sizes. */
#define OFFSET 1.15
#define RADIUS 0.36
#define LABEL_GAP 1.0
#define LEVEL_GAP 0.4
#define LEAST_PITCH 6.5
#define END 1.2
#define MOST_TRIED 40
#define N_WAYS 8
#define TODAY_APART 6.0

/* The strip at work. */
typedef struct
{
  VirLayout              *l;
  const VirDeadlinesData *data;
  VirBox                  area;
  double                  y;
  StripLabel             *labels; /* of the marks, then of today */
  guint                   n_labels;
  double                 *x;       /* of each mark */
  gboolean                to_scale;
  gboolean               *counted; /* of each mark: the days before it stand on the line */
  double                  level;  /* height of a level */
  int                     n_levels;
} Strip;

/* How wide a name may be, in label sizes, and in how many lines: the fullest form first. */
static const struct
{
  double width;
  guint  lines;
} forms[] = { { 13, 3 }, { 10, 2 }, { 17, 1 }, { 11, 1 }, { 8, 1 } };

static gboolean
has_today (const Strip *s)
{
  return s->data->today != 0;
}

static int
days_before (const Strip *s,
             guint        mark)
{
  return vir_date_days_between (s->data->marks[mark - 1].date, s->data->marks[mark].date);
}

/* Days to scale where that leaves each mark its place; else every mark gets a least distance from the one before, and
 * only what is left is shared out by days. Today, if it is before or after all marks, stands apart from them. */
static void
place_marks (Strip *s)
{
  double t = s->l->text;
  guint  n = s->data->n_marks;
  int    span = vir_date_days_between (s->data->marks[0].date, s->data->marks[n - 1].date);
  double before = has_today (s) && s->data->today < s->data->marks[0].date ? TODAY_APART * t : 0;
  double after = has_today (s) && s->data->today > s->data->marks[n - 1].date ? TODAY_APART * t : 0;
  double width = s->area.w - 2 * END * t - before - after;
  double least = n > 1 ? MIN (LEAST_PITCH * t, 0.75 * width / (n - 1)) : 0;
  double x = s->area.x + END * t + before;

  if (span <= 0)
    x += width / 2;
  s->to_scale = before + after <= 0;
  for (guint i = 1; i < n; i++)
    s->to_scale &= span <= 0 || width * days_before (s, i) / span >= least;
  for (guint i = 0; i < n; i++)
    {
      if (i > 0 && s->to_scale)
        x += width * days_before (s, i) / MAX (span, 1);
      else if (i > 0)
        x += least + (width - (n - 1) * least) * days_before (s, i) / MAX (span, 1);
      s->x[i] = x;
    }
}

/* A day between two marks, or before or after all of them. */
static double
date_x (const Strip *s,
        VirDate      date)
{
  guint n = s->data->n_marks;
  guint i = 0;
  int   days;

  while (i < n && s->data->marks[i].date < date)
    i++;
  if (i < n && s->data->marks[i].date == date)
    return s->x[i];
  if (i == 0)
    return s->area.x + END * s->l->text;
  if (i == n)
    return s->area.x + s->area.w - END * s->l->text;
  days = vir_date_days_between (s->data->marks[i - 1].date, date);
  return s->x[i - 1] + (s->x[i] - s->x[i - 1]) * days / days_before (s, i);
}

/* Where the days between two marks are written: clear of both, and of today. FALSE if there is no room. */
static gboolean
find_segment (const Strip *s,
              guint        mark,
              double      *left,
              double      *right)
{
  double t = s->l->text;
  double today = has_today (s) ? date_x (s, s->data->today) : 0;

  *left = date_x (s, s->data->marks[mark - 1].date) + (RADIUS + 0.4) * t;
  *right = date_x (s, s->data->marks[mark].date) - (RADIUS + 0.4) * t;
  if (has_today (s) && today > *left && today < *right)
    {
      if (today - *left > *right - today)
        *right = today - 0.4 * t;
      else
        *left = today + 0.4 * t;
    }
  return *right > *left;
}

/* "15 working days", or "15" where that is all there is room for. */
static char *
write_segment (const Strip *s,
               guint        mark,
               double       room)
{
  int              days = s->data->marks[mark].working_days;
  g_autofree char *words = g_strdup_printf (ngettext ("%d working day", "%d working days", (gulong) days), days);
  g_autofree char *number = g_strdup_printf ("%d", days);

  if (vir_layout_width (s->l, words, s->l->text, FALSE) + s->l->text <= room)
    return g_steal_pointer (&words);
  return vir_layout_width (s->l, number, s->l->text, FALSE) <= room ? g_steal_pointer (&number) : NULL;
}

static void
plan_segments (Strip *s)
{
  for (guint i = 1; i < s->data->n_marks; i++)
    {
      double           left, right;
      g_autofree char *text = NULL;

      if (find_segment (s, i, &left, &right))
        text = write_segment (s, i, right - left);
      s->counted[i] = text != NULL;
    }
}

static char *
write_date (const Strip *s,
            guint        mark)
{
  g_autofree char *date = vir_date_format (s->data->marks[mark].date);

  if (mark == 0 || s->counted[mark])
    return g_steal_pointer (&date);
  /* Translators: a date, working days after the one before */
  return g_strdup_printf (_ ("%s (+%d)"), date, s->data->marks[mark].working_days);
}

static void
fill_label (Strip *s,
            guint  i,
            guint  form)
{
  VirLayout            *l = s->l;
  StripLabel           *label = &s->labels[i];
  g_autofree char      *date = NULL;
  g_autoptr (GPtrArray) name = NULL;

  label->lines = g_ptr_array_new_with_free_func (g_free);
  if (i == s->data->n_marks)
    {
      date = vir_date_format (s->data->today);
      label->x = date_x (s, s->data->today);
      g_ptr_array_add (label->lines, g_strdup (_ ("Today")));
    }
  else
    {
      date = write_date (s, i);
      label->x = date_x (s, s->data->marks[i].date);
      name = vir_layout_wrap (l, s->data->marks[i].label, l->text, TRUE, MIN (forms[form].width * l->text, s->area.w),
                              forms[form].lines);
      for (guint k = 0; k < name->len; k++)
        g_ptr_array_add (label->lines, g_strdup (g_ptr_array_index (name, k)));
    }
  g_ptr_array_add (label->lines, g_steal_pointer (&date));
  label->width = 0;
  for (guint k = 0; k < label->lines->len; k++)
    label->width = MAX (label->width, vir_layout_width (l, g_ptr_array_index (label->lines, k), l->text,
                                                        k + 1 < label->lines->len));
}

static void
clear_labels (Strip *s)
{
  for (guint i = 0; i < s->n_labels; i++)
    g_clear_pointer (&s->labels[i].lines, g_ptr_array_unref);
}

/* Today first, then what must not be missed, then the rest; or all alike, which leaves fewer gaps. */
static void
sort_ranks (const Strip *s,
            gboolean     alike,
            guint       *ranks)
{
  for (guint i = 0; i < s->n_labels; i++)
    ranks[i] = alike || i == s->data->n_marks ? 0 : s->data->marks[i].look != VIR_LOOK_EVENT ? 1 : 2;
}

/* Tries one form of the labels in one of the eight ways to stack them; gives how many have no room. */
static guint
try_form (Strip *s,
          guint  form,
          guint  way)
{
  double             t = s->l->text;
  guint              most = 1;
  guint              n_unplaced = 0;
  g_autofree guint  *ranks = g_new0 (guint, s->n_labels + 1);

  clear_labels (s);
  for (guint i = 0; i < s->n_labels; i++)
    {
      fill_label (s, i, form);
      most = MAX (most, s->labels[i].lines->len);
    }
  s->level = (most * VIR_LEADING + LEVEL_GAP) * t;
  s->n_levels = (int) ((s->area.h / 2 - OFFSET * t) / s->level + 0.02);
  sort_ranks (s, way < 4, ranks);
  vir_strip_stack (s->labels, ranks, s->n_labels, way % 4, s->area.x, s->area.x + s->area.w, LABEL_GAP * t, s->n_levels);
  for (guint i = 0; i < s->n_labels; i++)
    n_unplaced += s->labels[i].level < 0 ? 1 : 0;
  return n_unplaced;
}

/* The fullest form with which the fewest labels are left out. Of many dates only the important ones can be named. */
static guint
plan_labels (Strip *s)
{
  guint best = G_MAXUINT;
  guint form = 0;
  guint way = 0;

  for (guint i = 0; i < N_WAYS * G_N_ELEMENTS (forms) && best > 0; i++)
    {
      guint n_unplaced;

      if (s->n_labels > MOST_TRIED && i % N_WAYS < 4)
        continue;
      n_unplaced = try_form (s, i / N_WAYS, i % N_WAYS);
      if (n_unplaced < best)
        {
          best = n_unplaced;
          form = i / N_WAYS;
          way = i % N_WAYS;
        }
    }
  return try_form (s, form, way);
}

/* Past days dotted, the days ahead solid. */
static void
draw_line (Strip *s)
{
  VirLayout *l = s->l;
  double     left = s->area.x;
  double     right = s->area.x + s->area.w;
  double     today = has_today (s) ? date_x (s, s->data->today) : left;

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

      if (!s->counted[i] || !find_segment (s, i, &left, &right))
        continue;
      text = write_segment (s, i, right - left);
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
  double            near = OFFSET * t + label->level * s->level;
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
  double                 x = date_x (s, mark->date);
  double                 r = RADIUS * l->text;
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
  double     x = date_x (s, s->data->today);

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

static guint
plan (Strip *s,
      VirBox area)
{
  s->area = area;
  s->y = area.y + area.h / 2;
  place_marks (s);
  plan_segments (s);
  return plan_labels (s);
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
  n_unplaced = plan (&q, vir_layout_frame (&trial, longest));
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
  s.n_labels = n + (has_today (&s) ? 1 : 0);
  notation = try_notation (&s);
  plan (&s, vir_layout_frame (l, notation));
  draw_line (&s);
  for (guint i = 0; i < s.n_labels; i++)
    if (labels[i].level >= 0)
      draw_label (&s, i);
  draw_segments (&s);
  for (guint i = 0; i < n; i++)
    draw_mark (&s, i);
  if (has_today (&s))
    draw_today (&s);
  clear_labels (&s);
}
