/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names of the gap curve: where each path ends, and the savings along the way. Owns which are shown and
 * where. Must not cut a figure: only names are shortened. */

#include "config.h"

#include "vir-chart-layout-gap-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "vir-chart-words.h"

/* Distance of lines of one label, and from a mark to its label, in label sizes. */
#define LINE 1.2
#define AWAY 0.42
/* Room of a dot that stands for a leader. */
#define KEY 0.75
/* How far above the zero line a label ends. */
#define ABOVE 0.45
/* How far a name along the path may stand from the middle of its saving. */
#define DRIFT 0.75

/* One label: bold lines, then regular ones. */
typedef struct
{
  VirGapEnd  end;
  GPtrArray *lines;
  guint      n_bold;
  VirPaint   paint;
  guint      datum;
  gboolean   dropped;
} Name;

static guint
label_decimals (const VirLayout *l,
                const gint64    *values,
                guint            n)
{
  guint most = MIN (l->unit.decimals, l->spec->head.format == VIR_FORMAT_COMMITTEE ? 3 : 2);
  guint least = most == 3 ? 3 : most == 2 ? 1 : 0;

  return vir_chart_number_decimals (&l->unit, values, n, least, most);
}

static char *
say_left (const VirLayout *l,
          gint64           left,
          guint            n_unknown,
          gboolean         brief)
{
  VirNumberFormat  format = l->spec->head.format;
  gint64           size = vir_known (left) ? ABS (left) : 0;
  g_autofree char *amount = NULL;

  if (size == 0)
    return vir_chart_words_left (left, brief ? 0 : n_unknown, format);
  if (brief)
    amount = vir_chart_number (&l->unit,
                               size,
                               MIN (l->unit.decimals, format == VIR_FORMAT_COMMITTEE ? 3 : 2),
                               FALSE);
  else
    amount = vir_money_format (size,
                               format,
                               format == VIR_FORMAT_PLAIN ? VIR_MONEY_WORDS : VIR_MONEY_STANDALONE);
  /* Translators: an amount of money that is left to find, or that is to spare */
  return g_strdup_printf (left > 0 ? _ ("%s left") : _ ("%s over"), amount);
}

/* How the budget of an end stands: "£1.75 million left"; with little room "1.75 left". */
char *
vir_gap_result_words (VirGapPlot *plot,
                      VirGapEnd  *end,
                      gboolean    brief)
{
  const VirGapPanel *panel = plot->panel;

  if (end->kind == VIR_DATUM_PUBLISHED)
    return say_left (plot->l, panel->end_gap, plot->path->n_unknown, brief);
  if (end->kind == VIR_DATUM_ASSESSED)
    return say_left (plot->l, plot->path->assessed_end.y, 0, brief);
  return say_left (plot->l,
                   panel->packages[end->index].end_gap,
                   panel->packages[end->index].n_unknown,
                   brief);
}

/* What the moves of a package come to, by what they do. */
typedef enum
{
  DOES_PUT_BACK,
  DOES_SPEND,
  DOES_FIND,
  DOES_RAISE,
  DOES_ONE_OFF,
  N_DOES
} Does;

static Does
classify_move (const VirGapMove *move)
{
  if (move->kind == VIR_GAP_PUT_BACK)
    return DOES_PUT_BACK;
  if (move->kind == VIR_GAP_SAVING)
    return DOES_FIND;
  if (move->effect > 0)
    return DOES_SPEND;
  return move->flags & VIR_MARK_ONE_OFF ? DOES_ONE_OFF : DOES_RAISE;
}

static char *
say_amount (Does        does,
            const char *number)
{
  /* Translators: what an amendment does, each with an amount in the unit of the chart */
  switch (does)
    {
    case DOES_PUT_BACK:
      return g_strdup_printf (_ ("puts back %s"), number);
    case DOES_SPEND:
      return g_strdup_printf (_ ("spends %s"), number);
    case DOES_FIND:
      return g_strdup_printf (_ ("finds %s"), number);
    case DOES_RAISE:
      return g_strdup_printf (_ ("raises %s"), number);
    case DOES_ONE_OFF:
    case N_DOES:
    default:
      return g_strdup_printf (_ ("%s one-off"), number);
    }
}

/* "puts back 1.85, finds 0.1": what a package does. */
static char *
describe_moves (VirGapPlot *plot,
                guint       index,
                gboolean    only_one_off)
{
  const VirGapPackage *package = &plot->panel->packages[index];
  gint64               sums[N_DOES] = { 0 };
  GString             *string = g_string_new (NULL);

  for (guint i = 0; i < package->n_moves; i++)
    if (vir_known (package->moves[i].effect))
      sums[classify_move (&package->moves[i])] += package->moves[i].effect;
  for (guint does = only_one_off ? DOES_ONE_OFF : 0; does < N_DOES; does++)
    {
      gint64           amount = does == DOES_PUT_BACK || does == DOES_SPEND ? sums[does] : -sums[does];
      g_autofree char *number = NULL;
      g_autofree char *words = NULL;

      if (amount == 0)
        continue;
      number = vir_chart_number (&plot->l->unit, amount, label_decimals (plot->l, &amount, 1), FALSE);
      words = say_amount ((Does) does, number);
      g_string_append_printf (string, "%s%s", string->len > 0 ? ", " : "", words);
    }
  return g_string_free (string, FALSE);
}

static char *
describe_assessed (VirGapPlot *plot)
{
  const gint64     values[] = { plot->path->assessed_sum, plot->path->claimed_sum };
  guint            decimals = label_decimals (plot->l, values, 2);
  g_autofree char *assessed = vir_chart_number (&plot->l->unit, values[0], decimals, FALSE);
  g_autofree char *claimed = vir_chart_number (&plot->l->unit, values[1], decimals, FALSE);

  /* Translators: both are amounts; the first is what is expected of the second */
  return g_strdup_printf (_ ("officers expect %s of the %s saved"), assessed, claimed);
}

static char *
describe_tail (VirGapPlot *plot,
               guint       index)
{
  const VirGapMove *move = &plot->panel->tail[index];
  gint64            amount = ABS (move->effect);
  g_autofree char  *number = vir_chart_number (&plot->l->unit,
                                               amount,
                                               label_decimals (plot->l, &amount, 1),
                                               FALSE);

  if (move->flags & VIR_MARK_ONE_OFF)
    return g_strdup_printf (_ ("%s %s, one-off"), move->label, number);
  return g_strdup_printf ("%s %s", move->label, number);
}

/* A name and a result on one line, or the name shortened on one and the result on the next. */
static void
add_bold (VirGapPlot *plot,
          Name       *name,
          const char *who,
          const char *result,
          double      room)
{
  VirLayout       *l = plot->l;
  g_autofree char *line = g_strconcat (who, ": ", result, NULL);
  g_autofree char *cut = NULL;

  if (vir_layout_width (l, line, l->text, TRUE) <= room)
    {
      g_ptr_array_add (name->lines, g_steal_pointer (&line));
      name->n_bold = 1;
      return;
    }
  cut = vir_layout_ellipsize (l, who, l->text, TRUE, room - 0.3 * l->text);
  g_ptr_array_add (name->lines, g_strconcat (cut, ":", NULL));
  g_ptr_array_add (name->lines, vir_layout_ellipsize (l, result, l->text, TRUE, room));
  name->n_bold = 2;
}

/* Details in at most so many lines, whole or not at all. */
static gboolean
add_regular (VirGapPlot *plot,
             Name       *name,
             const char *words,
             double      room,
             guint       most)
{
  VirLayout *l = plot->l;
  g_autoptr (GPtrArray) lines = NULL;

  if (*words == '\0' || most == 0)
    return TRUE;
  lines = vir_layout_wrap (l, words, l->text, FALSE, room, 99);
  for (guint i = 0; i < lines->len; i++)
    if (lines->len > most || g_str_has_suffix (g_ptr_array_index (lines, i), "…"))
      return FALSE;
  for (guint i = 0; i < lines->len; i++)
    g_ptr_array_add (name->lines, g_strdup (g_ptr_array_index (lines, i)));
  return TRUE;
}

static void
write_name (VirGapPlot *plot,
            Name       *name,
            double      room,
            guint       n_details)
{
  VirLayout       *l = plot->l;
  VirGapEnd       *end = &name->end;
  g_autofree char *result = NULL;
  g_autofree char *detail = NULL;

  g_clear_pointer (&name->lines, g_ptr_array_unref);
  name->lines = g_ptr_array_new_with_free_func (g_free);
  name->n_bold = 0;
  name->datum = vir_chart_spec_find_mark (l->spec, end->kind, plot->p, end->index, 0);
  if (end->kind == VIR_DATUM_TAIL)
    {
      detail = describe_tail (plot, end->index);
      name->paint = VIR_INK (INK);
      if (!add_regular (plot, name, detail, room, MAX (n_details, 1)))
        g_ptr_array_add (name->lines, vir_layout_ellipsize (l, detail, l->text, FALSE, room));
      return;
    }
  result = vir_gap_result_words (plot, end, FALSE);
  if (vir_layout_width (l, result, l->text, TRUE) > room)
    {
      g_free (result);
      result = vir_gap_result_words (plot, end, TRUE);
    }
  if (end->kind == VIR_DATUM_PUBLISHED)
    {
      name->paint = VIR_INK (INK);
      add_bold (plot, name, _ ("Published budget"), result, room);
      return;
    }
  if (end->kind == VIR_DATUM_ASSESSED)
    {
      name->paint = VIR_INK (ASSESSED);
      add_bold (plot, name, _ ("As assessed"), result, room);
      detail = describe_assessed (plot);
    }
  else
    {
      name->paint = VIR_PARTY (TEXT, plot->panel->packages[end->index].colour);
      add_bold (plot, name, plot->panel->packages[end->index].name, result, room);
      detail = describe_moves (plot, end->index, FALSE);
    }
  if (!add_regular (plot, name, detail, room, n_details) && end->kind == VIR_DATUM_PACKAGE)
    {
      /* What is one-off matters most. */
      g_free (detail);
      detail = describe_moves (plot, end->index, TRUE);
      add_regular (plot, name, detail, room, n_details);
    }
}

static double
name_width (const VirLayout *l,
            const Name      *name)
{
  double widest = 0;

  for (guint i = 0; i < name->lines->len; i++)
    widest = MAX (widest,
                  vir_layout_width (l, g_ptr_array_index (name->lines, i), l->text, i < name->n_bold));
  return widest;
}

static void
draw_name (VirGapPlot *plot,
           VirGapView *view,
           Name       *name,
           double      x,
           double      middle,
           double      align)
{
  VirLayout *l = plot->l;
  double     y = middle - (name->lines->len - 1) * LINE * l->text / 2;

  for (guint i = 0; i < name->lines->len; i++, y += LINE * l->text)
    {
      VirSceneItem *item = vir_layout_text (l,
                                            name->datum,
                                            g_ptr_array_index (name->lines, i),
                                            x,
                                            vir_layout_middle (l, y),
                                            align,
                                            i < name->n_bold,
                                            i < name->n_bold ? name->paint : VIR_INK (INK));

      item->halo = 0.24 * l->text;
      item->halo_paint = view->ground;
    }
}

/* The room that names to the left of their marks need: those of packages that end at the height of the
 * published budget and left of it. */
double
vir_gap_labels_left (VirGapPlot *plot)
{
  const VirGapPath *path = plot->path;
  double            widest = 0;

  for (guint i = 0; i < path->n_tracks; i++)
    if (path->tracks[i].end.y == path->end.y && path->tracks[i].end.x < path->end.x)
      {
        VirGapEnd        end = { VIR_DATUM_PACKAGE, i, 0, 0, 0 };
        g_autofree char *result = vir_gap_result_words (plot, &end, TRUE);

        widest = MAX (widest, vir_layout_width (plot->l, result, plot->l->text, TRUE));
      }
  return widest > 0 ? widest + 1.8 * plot->l->text : 0;
}

/* The width the column of names would like, at most @most. */
double
vir_gap_labels_width (VirGapPlot *plot,
                      double      most)
{
  double widest = 0;
  guint  n = plot->path->n_tracks + 2 + plot->panel->n_tail;

  for (guint i = 0; i < n; i++)
    {
      Name name = { .end = { VIR_DATUM_PUBLISHED, 0, 0, 0, 0 } };

      if (i < plot->path->n_tracks)
        name.end = (VirGapEnd) { VIR_DATUM_PACKAGE, i, 0, 0, 0 };
      else if (i == plot->path->n_tracks + 1 && plot->path->assessed->len > 0)
        name.end.kind = VIR_DATUM_ASSESSED;
      else if (i > plot->path->n_tracks + 1)
        name.end = (VirGapEnd) { VIR_DATUM_TAIL, i - plot->path->n_tracks - 2, 0, 0, 0 };
      write_name (plot, &name, most, 1);
      widest = MAX (widest, name_width (plot->l, &name));
      g_ptr_array_unref (name.lines);
    }
  return widest;
}

static gboolean
touches_segment (const VirGapView *view,
                 VirBox            box)
{
  const double *s = (const double *) (gconstpointer) view->segments->data;

  for (guint i = 0; i + 3 < view->segments->len; i += 4)
    {
      double x1 = MIN (s[i], s[i + 2]), x2 = MAX (s[i], s[i + 2]);
      double y1 = MIN (s[i + 1], s[i + 3]), y2 = MAX (s[i + 1], s[i + 3]);

      if (x1 < box.x + box.w && x2 > box.x && y1 < box.y + box.h && y2 > box.y)
        return TRUE;
    }
  return FALSE;
}

static gboolean
overlaps (VirBox a,
          VirBox b)
{
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/* A line to the right would cross another end at the same height. */
static gboolean
is_hidden (const VirGapView *view,
           const VirGapEnd  *end,
           double            near)
{
  for (guint i = 0; i < view->ends->len; i++)
    {
      const VirGapEnd *other = &g_array_index (view->ends, VirGapEnd, i);

      if (other->kind != VIR_DATUM_TAIL && other->x > end->x && fabs (other->y - end->y) < near)
        return TRUE;
    }
  return FALSE;
}

/* Whether a dot of its colour stands for the leader of a name. */
static gboolean
has_key (const VirGapPlot *plot,
         const VirGapView *view,
         const Name       *name)
{
  return name->end.kind == VIR_DATUM_PACKAGE && is_hidden (view, &name->end, 0.9 * plot->l->text);
}

/* Names to the left of their marks, where a line to the column would run through another mark. */
static gboolean
try_left (VirGapPlot *plot,
          VirGapView *view,
          Name       *name,
          double      left_limit,
          GArray     *taken)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  double     right = name->end.x - name->end.radius - AWAY * t;
  double     room = right - left_limit;
  double     zero = vir_scale (&view->y, 0);
  VirBox     box;
  g_autofree char *result = NULL;

  if (name->end.kind != VIR_DATUM_PACKAGE || !is_hidden (view, &name->end, 0.9 * t))
    return FALSE;
  result = vir_gap_result_words (plot, &name->end, TRUE);
  if (vir_layout_width (l, result, t, TRUE) > room)
    return FALSE;
  for (guint details = 3; details <= 3; details--)
    {
      write_name (plot, name, room, details);
      box.w = name_width (l, name);
      box.h = name->lines->len * LINE * t;
      box.x = right - box.w;
      box.y = name->end.y - box.h / 2;
      if (name->end.y <= zero + 1 && box.y + box.h > zero - ABOVE * t)
        box.y = zero - ABOVE * t - box.h;
      if (box.w <= room && box.y >= view->clip.y && !touches_segment (view, box))
        {
          gboolean free_place = TRUE;

          for (guint i = 0; i < taken->len && free_place; i++)
            free_place = !overlaps (g_array_index (taken, VirBox, i), box);
          if (free_place)
            {
              g_array_append_val (taken, box);
              draw_name (plot, view, name, right, box.y + box.h / 2, 1);
              return TRUE;
            }
        }
    }
  return FALSE;
}

static void
draw_leader (VirGapPlot *plot,
             VirGapView *view,
             const Name *name,
             double      x,
             double      y)
{
  VirLayout    *l = plot->l;
  double        t = l->text;
  double        start = name->end.x + name->end.radius + 0.1 * t;
  double        bend = x - 0.75 * t;
  double        points[8] = { start, name->end.y, bend, name->end.y, x - 0.35 * t, y, x - 0.2 * t, y };
  VirSceneItem *item;

  if (x - start < 1.6 * t && fabs (y - name->end.y) < 1.6 * t)
    return;
  if (name->end.kind == VIR_DATUM_PUBLISHED && fabs (y - name->end.y) < 1.6 * t)
    return;
  if (fabs (y - name->end.y) < 0.1 * t)
    {
      points[2] = x - 0.2 * t;
      item = vir_chart_scene_add (l->scene, VIR_SCENE_LINE, name->datum, points, 2);
    }
  else
    {
      points[2] = MAX (points[2], start);
      item = vir_chart_scene_add (l->scene, VIR_SCENE_LINE, name->datum, points, 4);
    }
  item->stroke = name->paint;
  item->line_width = l->grid;
}

/* In place of a leader that would run through another mark: a dot of the package's colour. */
static void
draw_key (VirGapPlot *plot,
          const Name *name,
          double      x,
          double      y)
{
  double t = plot->l->text;

  vir_layout_mark (plot->l,
                   name->datum,
                   VIR_SCENE_CIRCLE,
                   x + 0.24 * t,
                   y,
                   0.24 * t,
                   VIR_PARTY (LINE, plot->panel->packages[name->end.index].colour));
}

static double
first_line (const VirLayout *l,
            const Name      *name,
            double           middle)
{
  return middle - (name->lines->len - 1) * LINE * l->text / 2;
}

/* Which names give way first when there is no room for all. */
static int
rank (const Name *name)
{
  switch ((int) name->end.kind)
    {
    case VIR_DATUM_PUBLISHED:
      return 3;
    case VIR_DATUM_PACKAGE:
      return 2;
    case VIR_DATUM_ASSESSED:
      return 1;
    default:
      return 0;
    }
}

static void
drop_one (Name *names,
          guint n)
{
  Name *least = NULL;

  for (guint i = 0; i < n; i++)
    if (!names[i].dropped && (least == NULL || rank (&names[i]) <= rank (least)))
      least = &names[i];
  if (least != NULL)
    least->dropped = TRUE;
}

/* Places the names that remain; fewer details, then fewer names, until they fit. */
static void
place_column (VirGapPlot *plot,
              VirGapView *view,
              Name       *names,
              guint       n,
              VirBox      column,
              VirLabel   *labels)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  double     zero = vir_scale (&view->y, 0);
  double     bottom = column.y + column.h;
  gboolean   below = zero - column.y < 4 * t;

  for (guint i = 0; i < n; i++)
    below |= names[i].end.y > zero + 0.5 * t;
  if (!below)
    bottom = MIN (bottom, zero - ABOVE * t);
  for (int attempt = 0;; attempt++)
    {
      guint k = 0;

      for (guint i = 0; i < n; i++)
        {
          if (names[i].dropped)
            continue;
          write_name (plot, &names[i], column.w - (has_key (plot, view, &names[i]) ? KEY * t : 0), attempt == 0 ? 1 : 0);
          labels[k].height = names[i].lines->len * LINE * t;
          labels[k].wanted = names[i].end.y + (names[i].lines->len - 1) * LINE * t / 2;
          /* On the zero line the published budget comes last, next to its mark. */
          if (names[i].end.kind == VIR_DATUM_PUBLISHED && fabs (names[i].end.y - zero) < t)
            labels[k].wanted = zero + 1.2 * t;
          k++;
        }
      if (vir_labels_stack (labels, k, column.y, bottom, 0.15 * t) || k <= 1)
        return;
      if (attempt > 0)
        drop_one (names, n);
    }
}

/* Draws the names of all ends; gives the top of the highest one in the column. */
double
vir_gap_labels_draw (VirGapPlot *plot,
                     VirGapView *view,
                     VirBox      column,
                     double      left_limit)
{
  VirLayout           *l = plot->l;
  guint                n = view->ends->len;
  g_autofree Name     *names = g_new0 (Name, n + 1);
  g_autofree VirLabel *labels = g_new0 (VirLabel, n + 1);
  g_autoptr (GArray)   taken = g_array_new (FALSE, FALSE, sizeof (VirBox));
  guint                k = 0;
  double               top = column.y + column.h;

  for (guint i = 0; i < n; i++)
    {
      names[i].end = g_array_index (view->ends, VirGapEnd, i);
      names[i].dropped = try_left (plot, view, &names[i], left_limit, taken);
    }
  place_column (plot, view, names, n, column, labels);
  for (guint i = 0; i < n; i++)
    {
      if (!names[i].dropped)
        {
          double y = first_line (l, &names[i], labels[k].middle);
          double indent = 0;

          top = MIN (top, labels[k].middle - labels[k].height / 2);
          if (has_key (plot, view, &names[i]))
            {
              draw_key (plot, &names[i], column.x, y);
              indent = KEY * l->text;
            }
          else
            draw_leader (plot, view, &names[i], column.x, y);
          draw_name (plot, view, &names[i], column.x + indent, labels[k].middle, 0);
          k++;
        }
      if (names[i].lines != NULL)
        g_ptr_array_unref (names[i].lines);
    }
  return top;
}

/* Savings along the path */

static void
draw_opening (VirGapPlot *plot,
              VirGapView *view,
              double      right,
              double      column_x,
              double      column_top)
{
  VirLayout       *l = plot->l;
  double           t = l->text;
  guint            datum = vir_chart_spec_find_mark (l->spec, VIR_DATUM_OPENING, plot->p, 0, 0);
  double           middle = vir_scale (&view->y, plot->panel->opening);
  double           x = vir_gap_view_edge (plot, view, middle + 0.5 * t) + AWAY * t;
  gint64           opening = plot->panel->opening;
  g_autofree char *number = vir_chart_number (&l->unit, opening, label_decimals (l, &opening, 1), FALSE);
  g_autofree char *words = g_strconcat (" ", _ ("before any saving"), NULL);
  double           width = vir_layout_width (l, number, t, TRUE);

  if (middle + t > column_top)
    right = MIN (right, column_x - t);
  if (x + width > right)
    return;
  vir_layout_text (l, datum, number, x, vir_layout_middle (l, middle), 0, TRUE, VIR_INK (INK));
  if (x + width + vir_layout_width (l, words, t, FALSE) <= right)
    vir_layout_text (l, datum, words, x + width, vir_layout_middle (l, middle), 0, FALSE, VIR_INK (INK));
}

static int
step_priority (const VirGapStep *step)
{
  gint64 thousands = MIN (step->claimed / (100 * 1000), 1000 * 1000);

  return (int) MAX (thousands, 0) + (step->flags & VIR_MARK_CHANGED ? 2 * 1000 * 1000 : 0);
}

/* Names of savings, those that a package changes first, then the largest, as space allows. The column of
 * end names starts at @column_x and reaches up to @column_top. */
void
vir_gap_steps_draw (VirGapPlot *plot,
                    VirGapView *view,
                    double      right,
                    double      column_x,
                    double      column_top)
{
  VirLayout           *l = plot->l;
  double               t = l->text;
  GArray              *steps = plot->path->steps;
  g_autofree VirLabel *labels = g_new0 (VirLabel, steps->len + 1);
  g_autofree int      *priority = g_new0 (int, steps->len + 1);
  g_autofree gboolean *picked = g_new0 (gboolean, steps->len + 1);
  double               top = vir_scale (&view->y, plot->panel->opening) + 0.75 * t;
  double               bottom = vir_scale (&view->y, MAX (plot->path->low.y, 0)) - 0.4 * t;

  draw_opening (plot, view, right, column_x, column_top);
  for (guint i = 0; i < steps->len; i++)
    {
      const VirGapLeg *leg = vir_gap_leg (steps, i);

      labels[i].height = LINE * t;
      labels[i].wanted = (vir_scale (&view->y, leg->from.y) + vir_scale (&view->y, leg->to.y)) / 2;
      priority[i] = step_priority (&plot->panel->steps[leg->index]);
    }
  vir_labels_pick (labels, priority, steps->len, top, bottom, 0.02 * t, DRIFT * t, picked);
  for (guint i = 0; i < steps->len; i++)
    {
      const VirGapLeg  *leg = vir_gap_leg (steps, i);
      const VirGapStep *step = &plot->panel->steps[leg->index];
      guint             datum = vir_chart_spec_find_mark (l->spec, VIR_DATUM_STEP, plot->p, 0, 0);
      gboolean          bold = (step->flags & VIR_MARK_CHANGED) != 0;
      double            limit = labels[i].middle + t > column_top ? MIN (right, column_x - t) : right;
      double            x, room;
      VirSceneItem     *item;
      g_autofree char  *number = NULL;
      g_autofree char  *name = NULL;
      g_autofree char  *words = NULL;

      if (!picked[i])
        continue;
      x = vir_gap_view_edge (plot, view, labels[i].middle + 0.45 * t) + AWAY * t;
      number = vir_chart_number (&l->unit, step->claimed, label_decimals (l, &step->claimed, 1), FALSE);
      if (l->spec->head.format == VIR_FORMAT_PLAIN && l->unit.decimals >= 1 &&
          plot->panel->opening >= 10 * l->unit.pence)
        {
          g_free (number);
          number = vir_chart_number (&l->unit, step->claimed, 1, FALSE);
        }
      room = limit - x - vir_layout_width (l, number, t, bold) - 0.3 * t;
      if (room < 3 * t)
        continue;
      name = vir_layout_ellipsize (l, step->label, t, bold, room);
      words = g_strconcat (name, " ", number, NULL);
      item = vir_layout_text (l,
                              datum + (guint) leg->index,
                              words,
                              x,
                              vir_layout_middle (l, labels[i].middle),
                              0,
                              bold,
                              VIR_INK (INK));
      item->halo = 0.24 * t;
    }
}
