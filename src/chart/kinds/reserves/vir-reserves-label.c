/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The labels of the plot: at the end of each line its name, what it ends at and its least; the minimum with its date.
 * Owns which lines are named where there is no room for all. */

#include "config.h"

#include "vir-reserves-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-clip.h"

/* In label sizes. */
#define LEADER 1.5
#define MOST_WIDTH 17.0

static char *
write_number (const ReservesPlot *p,
              gint64              pence)
{
  return vir_known (pence) ? vir_chart_number (&p->l->unit, pence, p->decimals, FALSE) : g_strdup ("?");
}

static gboolean
is_level (const ReservesPlot      *p,
          const VirReservesSeries *series)
{
  for (guint k = 1; k < p->data->n_points; k++)
    if (series->values[k] != series->values[0])
      return FALSE;
  return vir_known (series->values[0]);
}

/* What of the second line is known: the least balance, and how it stands to the minimum. */
static char *
write_low (const ReservesPlot *p,
           guint               i)
{
  const VirReservesSeries *series = &p->panel->series[i];
  g_autofree char         *low = NULL;
  g_autofree char         *missing = NULL;

  if (series->low_point < 0)
    return g_strdup (_ ("not known"));
  if (is_level (p, series) && (!vir_known (series->missing) || series->missing == 0))
    return g_strdup (_ ("in every year"));
  if (series->low_point + 1 == (int) p->data->n_points && (!vir_known (series->missing) || series->missing == 0))
    return g_strdup (_ ("its lowest"));
  low = write_number (p, series->values[series->low_point]);
  if (!vir_known (series->missing) || series->missing == 0)
    /* Translators: an amount, a year */
    return g_strdup_printf (_ ("lowest %s, in %s"), low, p->data->years[series->low_point]);
  missing = write_number (p, series->missing);
  /* Translators: two amounts */
  return g_strdup_printf (_ ("lowest %s: %s below minimum"), low, missing);
}

/* "also with Labour, Green": the packages that leave the reserves as they are. */
static char *
write_same (const ReservesPlot *p)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint               n = 0;

  for (guint i = 1; i < p->panel->n_series; i++)
    if (vir_reserves_is_same (p, i))
      {
        g_string_append_printf (names, "%s%s", n > 0 ? ", " : "", p->panel->series[i].name);
        n++;
      }
  if (n > 3)
    g_string_printf (names, ngettext ("%u package", "%u packages", n), n);
  /* Translators: names of packages under which a reserve stays as published */
  return n > 0 ? g_strdup_printf (_ ("also with %s"), names->str) : g_strdup ("");
}

static double
series_width (const ReservesPlot *p,
              guint               i)
{
  const VirReservesSeries *series = &p->panel->series[i];
  g_autofree char         *end = write_number (p, series->values[p->data->n_points - 1]);
  g_autofree char         *low = write_low (p, i);
  g_autofree char         *head = g_strdup_printf ("%s %s", series->name, end);

  return MAX (vir_layout_width (p->l, head, p->l->text, TRUE), vir_layout_width (p->l, low, p->l->text, FALSE));
}

/* How wide the column would like to be, with the leaders. */
double
vir_reserves_label_width (const ReservesPlot *p)
{
  double widest = 0;

  for (guint i = 0; i < p->panel->n_series; i++)
    if (!vir_reserves_is_same (p, i))
      widest = MAX (widest, series_width (p, i));
  return MIN (widest + 0.2 * p->l->text, MOST_WIDTH * p->l->text) + LEADER * p->l->text;
}

static void
append_wrapped (const ReservesPlot *p,
                GPtrArray          *lines,
                const char         *words)
{
  g_autoptr (GPtrArray) wrapped = vir_layout_wrap (p->l, words, p->l->text, FALSE, p->labels - LEADER * p->l->text, 2);

  for (guint k = 0; k < wrapped->len; k++)
    g_ptr_array_add (lines, g_strdup (g_ptr_array_index (wrapped, k)));
}

/* The lines of a label: name and end, the least, and for the published budget who shares it. Where name and end have no
 * room beside each other, the end begins the second line. */
static GPtrArray *
write_label (const ReservesPlot *p,
             guint               i,
             gboolean            brief)
{
  const VirReservesSeries *series = &p->panel->series[i];
  VirLayout               *l = p->l;
  double                   room = p->labels - LEADER * l->text;
  GPtrArray               *lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char         *end = write_number (p, series->values[p->data->n_points - 1]);
  g_autofree char         *space = g_strconcat (" ", end, NULL);
  g_autofree char         *whole = g_strconcat (series->name, space, NULL);
  gboolean                 apart = !brief && vir_layout_width (l, whole, l->text, TRUE) > room;
  g_autofree char         *name = vir_layout_ellipsize (l, series->name, l->text, TRUE,
                                                        apart ? room : room - vir_layout_width (l, space, l->text, TRUE));
  g_autofree char         *low = write_low (p, i);
  g_autofree char         *both = apart ? g_strdup_printf ("%s; %s", end, low) : g_strdup (low);
  g_autofree char         *same = i == 0 ? write_same (p) : g_strdup ("");

  g_ptr_array_add (lines, apart ? g_strdup (name) : g_strconcat (name, space, NULL));
  if (brief)
    return lines;
  append_wrapped (p, lines, both);
  if (*same != '\0')
    append_wrapped (p, lines, same);
  return lines;
}

/* The published budget first, then the packages furthest below the minimum, then the rest in their order. */
static int
rank_label (const ReservesPlot *p,
            guint               i)
{
  const VirReservesSeries *series = p->panel->series;
  int                      rank = (int) (p->panel->n_series - i);

  if (vir_reserves_is_same (p, i))
    return -1;
  if (i == 0)
    return G_MAXINT;
  if (!vir_known (series[i].missing) || series[i].missing == 0)
    return rank;
  for (guint k = 0; k < p->panel->n_series; k++)
    if (vir_known (series[k].missing) && series[k].missing < series[i].missing)
      rank += 1000;
  return rank + 1000;
}

/* Places the labels that have room; gives how many lines go without a name. */
static guint
place_labels (ReservesPlot *p,
              gboolean      brief,
              VirLabel     *labels,
              gboolean     *picked)
{
  double          t = p->l->text;
  guint           n = p->panel->n_series;
  g_autofree int *priority = g_new (int, n + 1);
  guint           wanted = 0;
  guint           least = G_MAXUINT;
  guint           shown;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GPtrArray) lines = write_label (p, i, brief);

      labels[i].height = lines->len * VIR_LEADING * t;
      priority[i] = rank_label (p, i);
      if (priority[i] < 0)
        continue;
      least = MIN (least, lines->len);
      wanted++;
    }
  /* The first line beside the end of its line, as far as all labels can be so and keep the order of the ends. */
  for (guint i = 0; i < n; i++)
    {
      int    last = vir_reserves_last (p, i);
      gint64 value = last >= 0 ? p->panel->series[i].values[last] : 0;

      labels[i].wanted = vir_scale (&p->scale, value) + (MIN (least, 99) - 1) * VIR_LEADING * t / 2;
    }
  shown = vir_labels_pick (labels, priority, n, p->plot.y - 0.6 * t, p->plot.y + p->plot.h + 0.6 * t, 0.45 * t,
                           p->plot.h, picked);
  return wanted - shown;
}

/* Decides which lines are named; gives how many are not. */
guint
vir_reserves_plan_labels (ReservesPlot *p)
{
  g_autofree VirLabel *labels = g_new0 (VirLabel, p->panel->n_series + 1);
  guint                left = place_labels (p, FALSE, labels, p->named);

  if (left > 0)
    left = place_labels (p, TRUE, labels, p->named);
  return left;
}

static void
draw_label (ReservesPlot *p,
            guint         i,
            double        middle,
            gboolean      brief)
{
  VirLayout               *l = p->l;
  double                   t = l->text;
  const VirReservesSeries *series = &p->panel->series[i];
  g_autoptr (GPtrArray)    lines = write_label (p, i, brief);
  int                      last = vir_reserves_last (p, i);
  guint                    datum = vir_reserves_datum (p, i, last >= 0 ? (guint) last : 0);
  double                   x = p->plot.x + p->plot.w + LEADER * t;
  double                   top = middle - lines->len * VIR_LEADING * t / 2;
  double                   first = top + VIR_LEADING * t / 2;
  VirPaint                 paint = series->is_published ? VIR_INK (INK) : VIR_PARTY (TEXT, series->colour);

  if (last >= 0)
    {
      double        start = vir_reserves_x (p, (guint) last) + 0.6 * t;
      double        y = vir_scale (&p->scale, series->values[last]);
      const double  elbow[] = { start, y, MAX (p->plot.x + p->plot.w, start) + 0.1 * t, y, x - 0.55 * t, first,
                                x - 0.25 * t, first };
      VirSceneItem *leader = vir_chart_scene_add (l->scene, VIR_SCENE_LINE, 0, elbow, 4);

      leader->stroke = series->is_published ? VIR_INK (INK) : VIR_PARTY (LINE, series->colour);
      leader->line_width = l->grid;
    }
  for (guint k = 0; k < lines->len; k++)
    vir_layout_text (l, datum, g_ptr_array_index (lines, k), x,
                     vir_layout_middle (l, first + k * VIR_LEADING * t), 0, k == 0, k == 0 ? paint : VIR_INK (INK));
}

void
vir_reserves_draw_labels (ReservesPlot *p)
{
  g_autofree VirLabel *labels = g_new0 (VirLabel, p->panel->n_series + 1);
  gboolean             brief = place_labels (p, FALSE, labels, p->named) > 0;

  if (brief)
    place_labels (p, TRUE, labels, p->named);
  for (guint i = 0; i < p->panel->n_series; i++)
    if (p->named[i])
      draw_label (p, i, labels[i].middle, brief);
}

/* Question marks stand on the axis where the published balance is not known. */
static gboolean
is_on_unknown (const ReservesPlot *p,
               VirBox              box)
{
  double t = p->l->text;
  double zero = vir_scale (&p->scale, 0);

  for (guint k = 0; p->panel->n_series > 0 && k < p->data->n_points; k++)
    if (!vir_known (p->panel->series[0].values[k]) && ABS (vir_reserves_x (p, k) - box.x - box.w / 2) < box.w / 2 + 0.5 * t &&
        box.y < zero && box.y + box.h > zero - 1.4 * t)
      return TRUE;
  return FALSE;
}

static gboolean
is_crossed (const ReservesPlot *p,
            VirBox              box)
{
  for (guint i = 0; i < p->panel->n_series; i++)
    for (guint k = 0; k + 1 < p->data->n_points; k++)
      {
        const gint64 *v = p->panel->series[i].values;
        double        line[4];

        if (!vir_known (v[k]) || !vir_known (v[k + 1]))
          continue;
        line[0] = vir_reserves_x (p, k);
        line[1] = vir_scale (&p->scale, v[k]);
        line[2] = vir_reserves_x (p, k + 1);
        line[3] = vir_scale (&p->scale, v[k + 1]);
        if (vir_clip_line (line, box.x, box.y, box.x + box.w, box.y + box.h))
          return TRUE;
      }
  return FALSE;
}

static gboolean
is_inside (const ReservesPlot *p,
           VirBox              box)
{
  return box.y + box.h <= p->plot.y + p->plot.h && box.y >= p->plot.y - p->l->text;
}

/* Near below the line where no budget passes, at the left end or the right one, else near above it, else further below. */
static VirBox
find_place (const ReservesPlot *p,
            double              y,
            double              width,
            double              height)
{
  double t = p->l->text;
  double left = p->plot.x + 0.35 * t;
  double right = p->plot.x + p->plot.w - width - 0.35 * t;
  double below = y + 0.3 * t;
  double above = y - height - 0.3 * t;
  VirBox place = { left, below, width, height };

  /* The second time over lines too, for the words have a halo; never over a question mark. */
  for (guint round = 0; round < 48; round++)
    {
      gboolean over = round % 4 >= 2;
      double   away = (round % 24 / 4) * t;

      place.x = round % 2 == 0 ? left : right;
      place.y = over ? above - away : below + away;
      if (is_inside (p, place) && !is_on_unknown (p, place) && (round >= 24 || !is_crossed (p, place)))
        return place;
    }
  place.x = left;
  place.y = p->plot.y - 0.8 * t;
  return place;
}

/* The line of the minimum, its value and its date. */
void
vir_reserves_draw_minimum (ReservesPlot *p)
{
  VirLayout       *l = p->l;
  double           t = l->text;
  double           y = vir_scale (&p->scale, p->panel->minimum);
  g_autofree char *value = write_number (p, p->panel->minimum);
  /* Translators: an amount */
  g_autofree char *head = g_strdup_printf (_ ("Minimum %s"), value);
  g_autofree char *policy = p->panel->policy != NULL
                              ? vir_layout_ellipsize (l, p->panel->policy, t, FALSE, p->plot.w - 0.7 * t)
                              : NULL;
  double           width = vir_layout_width (l, head, t, TRUE);
  VirBox           place;
  VirSceneItem    *item;

  item = vir_layout_line (l, 0, p->plot.x, y, p->plot.x + p->plot.w, y, 0.8 * l->line, VIR_INK (LIMIT));
  item->dash = VIR_DASH_DASH;
  if (policy != NULL)
    width = MAX (width, vir_layout_width (l, policy, t, FALSE));
  place = find_place (p, y, width, (policy != NULL ? 2 : 1) * VIR_LEADING * t);
  item = vir_layout_text (l, 0, head, place.x, place.y + t, 0, TRUE, VIR_INK (LIMIT));
  item->halo = 0.2 * t;
  if (policy == NULL)
    return;
  item = vir_layout_text (l, 0, policy, place.x, place.y + (1 + VIR_LEADING) * t, 0, FALSE, VIR_INK (LIMIT));
  item->halo = 0.2 * t;
}
