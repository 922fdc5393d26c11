/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the marks of the strip stand, which working days are written on the line, and what the labels say. Must not draw. */

#include "config.h"

#include "vir-deadlines-private.h"

#include <glib/gi18n-lib.h>

/* In label sizes. */
#define LABEL_GAP 1.0
#define LEVEL_GAP 0.4
#define LEAST_PITCH 6.5
#define END 1.2
#define TODAY_APART 6.0
/* With more labels only the important ones are given their places first. */
#define MOST_TRIED 40
#define N_WAYS 8

/* How wide a name may be, in label sizes, and in how many lines: the fullest form first. */
static const struct
{
  double width;
  guint  lines;
} forms[] = { { 13, 3 }, { 10, 2 }, { 17, 1 }, { 11, 1 }, { 8, 1 } };

gboolean
vir_strip_has_today (const Strip *s)
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
  double before = vir_strip_has_today (s) && s->data->today < s->data->marks[0].date ? TODAY_APART * t : 0;
  double after = vir_strip_has_today (s) && s->data->today > s->data->marks[n - 1].date ? TODAY_APART * t : 0;
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
double
vir_strip_x (const Strip *s,
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
gboolean
vir_strip_find_segment (const Strip *s,
                        guint        mark,
                        double      *left,
                        double      *right)
{
  double t = s->l->text;
  double today = vir_strip_has_today (s) ? vir_strip_x (s, s->data->today) : 0;

  *left = vir_strip_x (s, s->data->marks[mark - 1].date) + (VIR_STRIP_RADIUS + 0.4) * t;
  *right = vir_strip_x (s, s->data->marks[mark].date) - (VIR_STRIP_RADIUS + 0.4) * t;
  if (vir_strip_has_today (s) && today > *left && today < *right)
    {
      if (today - *left > *right - today)
        *right = today - 0.4 * t;
      else
        *left = today + 0.4 * t;
    }
  return *right > *left;
}

/* "15 working days", or "15" where that is all there is room for. */
char *
vir_strip_write_segment (const Strip *s,
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

      if (vir_strip_find_segment (s, i, &left, &right))
        text = vir_strip_write_segment (s, i, right - left);
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
      label->x = vir_strip_x (s, s->data->today);
      g_ptr_array_add (label->lines, g_strdup (_ ("Today")));
    }
  else
    {
      date = write_date (s, i);
      label->x = vir_strip_x (s, s->data->marks[i].date);
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

void
vir_strip_clear (Strip *s)
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

/* Writes the labels in one form: how high a level is follows from it. */
static void
fill_labels (Strip *s,
             guint  form)
{
  double t = s->l->text;
  guint  most = 1;

  vir_strip_clear (s);
  for (guint i = 0; i < s->n_labels; i++)
    {
      fill_label (s, i, form);
      most = MAX (most, s->labels[i].lines->len);
    }
  s->level = (most * VIR_LEADING + LEVEL_GAP) * t;
  s->n_levels = (int) ((s->area.h / 2 - VIR_STRIP_OFFSET * t) / s->level + 0.02);
}

/* Stacks the labels in one of the eight ways; gives how many have no room. */
static guint
stack_labels (Strip *s,
              guint  way)
{
  g_autofree guint *ranks = g_new0 (guint, s->n_labels + 1);
  guint             n_unplaced = 0;

  sort_ranks (s, way < 4, ranks);
  vir_strip_stack (s->labels, ranks, s->n_labels, way % 4, s->area.x, s->area.x + s->area.w, LABEL_GAP * s->l->text,
                   s->n_levels);
  for (guint i = 0; i < s->n_labels; i++)
    n_unplaced += s->labels[i].level < 0 ? 1 : 0;
  return n_unplaced;
}

/* The fullest form with which the fewest labels are left out. Of many dates only the important ones can be named. */
static guint
plan_labels (Strip *s)
{
  guint first = s->n_labels > MOST_TRIED ? 4 : 0;
  guint best = G_MAXUINT;
  guint form = 0;
  guint way = first;

  for (guint i = 0; i < G_N_ELEMENTS (forms) && best > 0; i++)
    {
      fill_labels (s, i);
      for (guint k = first; k < N_WAYS && best > 0; k++)
        {
          guint n_unplaced = stack_labels (s, k);

          if (n_unplaced >= best)
            continue;
          best = n_unplaced;
          form = i;
          way = k;
        }
    }
  fill_labels (s, form);
  return stack_labels (s, way);
}

/* Places everything in an area; gives how many labels have no room. */
guint
vir_strip_plan (Strip *s,
      VirBox area)
{
  s->area = area;
  s->y = area.y + area.h / 2;
  place_marks (s);
  plan_segments (s);
  return plan_labels (s);
}
