/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names of savings along the path of a gap curve. Owns which are shown. Must not move a name far from its
 * saving. */

#include "config.h"

#include "vir-gap-layout-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How far a name may stand from the middle of its saving, in label sizes. */
#define DRIFT 0.75
/* A name is left out when less of it could be shown, unless a package changes its saving. */
#define LEAST_SHOWN 0.5
/* A cut name that is shorter says nothing. */
#define LEAST_CUT 3.5
/* A label that gives way to a leader. */
#define GIVE_WAY 0.95

/* From the middle of a saving to the start of its name; the part of a name that room is made for. */
#define REACH 1.5
#define MOST_REACH 12

/* A name that has its place. */
typedef struct
{
  const VirGapStep *step;
  guint             index;
  double            x;
  double            middle;
  double            room;
} Place;

static gboolean
is_bold (const Place *place)
{
  return (place->step->flags & VIR_MARK_CHANGED) != 0;
}

/* Whether a leader to the column of names runs over the height of the opening gap. */
static gboolean
leader_passes (const VirGapPlot *plot,
               const VirGapView *view,
               double            middle)
{
  for (guint i = 0; view->named && i < view->ends->len; i++)
    if (ABS (g_array_index (view->ends, VirGapEnd, i).y - middle) < plot->l->text)
      return TRUE;

  return FALSE;
}

/* Gives the height below which the names of savings may stand. */
static double
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
  gboolean         moved = leader_passes (plot, view, middle);
  gint64           opening = plot->panel->opening;
  g_autofree char *number = vir_chart_number (&l->unit, opening, vir_gap_decimals (l, &opening, 1), FALSE);
  g_autofree char *words = g_strconcat (" ", _ ("before any saving"), NULL);
  double           width = vir_layout_width (l, number, t, TRUE);
  double           x;

  if (moved)
    middle += GIVE_WAY * t;
  x = vir_gap_view_edge (plot, view, middle + 0.5 * t) + VIR_GAP_AWAY * t;
  if (middle + t > column_top && !moved)
    right = MIN (right, column_x - t);
  if (x + width > right || !vir_gap_view_is_free (l, x, vir_layout_middle (l, middle), width))
    return middle;
  vir_layout_text (l, datum, number, x, vir_layout_middle (l, middle), 0, TRUE, VIR_INK (INK))->halo = 0.24 * t;
  if (x + width + vir_layout_width (l, words, t, FALSE) <= right &&
      vir_gap_view_is_free (l, x + width + 1, vir_layout_middle (l, middle), vir_layout_width (l, words, t, FALSE)))
    vir_layout_text (l, datum, words, x + width, vir_layout_middle (l, middle), 0, FALSE, VIR_INK (INK))->halo = 0.24 * t;
  return middle;
}

static int
step_priority (const VirGapStep *step)
{
  gint64 thousands = MIN (step->claimed / (100 * 1000), 1000 * 1000);

  return (int) MAX (thousands, 0) + (step->flags & VIR_MARK_CHANGED ? 2 * 1000 * 1000 : 0);
}

/* "Independence: younger adults" is known by what stands after the colon where another saving begins in the same way,
 * else by what stands before it. %NULL for a name without a colon. */
static char *
take_part (const VirGapPanel *panel,
           guint              index)
{
  const char *label = panel->steps[index].label;
  const char *colon = strstr (label, ": ");

  if (colon == NULL || colon == label || colon[2] == '\0')
    return NULL;
  for (guint i = 0; i < panel->n_steps; i++)
    if (i != index && strncmp (panel->steps[i].label, label, (gsize) (colon - label) + 1) == 0)
      return g_strdup (colon + 2);
  return g_strndup (label, (gsize) (colon - label));
}

static char *
write_name (const VirGapPlot *plot,
            const Place      *place,
            double            room)
{
  const VirLayout *l = plot->l;
  g_autofree char *part = NULL;

  if (vir_layout_width (l, place->step->label, l->text, is_bold (place)) <= room)
    return g_strdup (place->step->label);
  part = take_part (plot->panel, place->index);
  return vir_layout_shorten (l, part != NULL ? part : place->step->label, l->text, is_bold (place), room);
}

/* The figure after a name. */
static char *
write_figure (const VirGapPlot *plot,
              const Place      *place,
              guint             decimals)
{
  g_autofree char *number = vir_chart_number (&plot->l->unit, place->step->claimed, decimals, FALSE);

  return g_strconcat (" ", number, NULL);
}

/* As many decimals as say each figure exactly, fewer if names would have to be cut for them. */
static guint
choose_decimals (const VirGapPlot *plot,
                 const GArray     *places)
{
  const VirLayout *l = plot->l;
  gboolean         plain = l->spec->head.format == VIR_FORMAT_PLAIN && plot->panel->opening >= 10 * l->unit.pence;
  guint            most = MIN (l->unit.decimals, plain ? 1 : 3);
  guint            least = MIN (most, 1);
  guint            decimals = least;

  for (guint i = 0; i < places->len; i++)
    decimals = vir_chart_number_decimals (&l->unit, &g_array_index (places, Place, i).step->claimed, 1, decimals, most);
  for (guint i = 0; i < places->len; i++)
    {
      const Place     *place = &g_array_index (places, Place, i);
      g_autofree char *figure = write_figure (plot, place, decimals);

      if (decimals > least && vir_layout_width (l, place->step->label, l->text, is_bold (place)) +
                                  vir_layout_width (l, figure, l->text, is_bold (place)) > place->room)
        {
          decimals--;
          i = (guint) -1;
        }
    }
  return decimals;
}

/* Whether a name had to be cut inside a word. */
static gboolean
cuts_word (const VirGapStep *step,
           const char       *name)
{
  gsize       length = strlen (name) - strlen ("…");
  const char *at;

  if (!g_str_has_suffix (name, "…"))
    return FALSE;
  at = strstr (step->label, ": ");
  if (at == NULL || strncmp (step->label, name, length) == 0)
    at = step->label;
  else
    at += 2;
  return strlen (at) > length && at[length] != ' ';
}

static void
draw_name (VirGapPlot  *plot,
           const Place *place,
           guint        first,
           guint        decimals)
{
  VirLayout       *l = plot->l;
  double           t = l->text;
  gboolean         bold = is_bold (place);
  g_autofree char *figure = write_figure (plot, place, decimals);
  double           room = place->room - vir_layout_width (l, figure, t, bold);
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  if (room < 2.5 * t)
    return;
  name = write_name (plot, place, room);
  if (!bold && (cuts_word (place->step, name) ||
                (g_str_has_suffix (name, "…") &&
                 vir_layout_width (l, name, t, FALSE) < LEAST_SHOWN * vir_layout_width (l, place->step->label, t, FALSE))))
    return;
  if (g_str_has_suffix (name, "…") && vir_layout_width (l, name, t, bold) < LEAST_CUT * t)
    return;
  words = g_strconcat (name, figure, NULL);
  if (!vir_gap_view_is_free (l, place->x, vir_layout_middle (l, place->middle), vir_layout_width (l, words, t, bold)))
    return;
  vir_layout_text (l, first + place->index, words, place->x, vir_layout_middle (l, place->middle), 0, bold, VIR_INK (INK))
    ->halo = 0.24 * t;
}

/* How far right the names of savings would reach at a scale if none were cut, those alone that a package changes if
 * @changed; the scale is of the main square, which starts at @left. */
double
vir_gap_steps_reach (VirGapPlot *plot,
                     double      left,
                     double      per_pence,
                     gboolean    changed)
{
  const VirLayout *l = plot->l;
  GArray          *steps = plot->path->steps;
  double           reach = left;

  for (guint i = 0; i < steps->len; i++)
    {
      const VirGapLeg *leg = vir_gap_leg (steps, i);
      Place            place = { .index = (guint) leg->index, .step = &plot->panel->steps[leg->index] };
      double           middle = (double) (leg->from.x + leg->to.x - 2 * plot->path->low.x) / 2 * per_pence;
      g_autofree char *part = NULL;
      g_autofree char *figure = NULL;
      const char      *name = place.step->label;

      if (changed && !is_bold (&place))
        continue;
      figure = write_figure (plot, &place, MIN (l->unit.decimals, 1));
      if (changed && (part = take_part (plot->panel, place.index)) != NULL)
        name = part;
      reach = MAX (reach, left + middle + REACH * l->text +
                            MIN (vir_layout_width (l, name, l->text, is_bold (&place)), MOST_REACH * l->text) +
                            vir_layout_width (l, figure, l->text, is_bold (&place)));
    }
  return reach;
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
  guint                first = vir_chart_spec_find_mark (l->spec, VIR_DATUM_STEP, plot->p, 0, 0);
  g_autofree VirLabel *labels = g_new0 (VirLabel, steps->len + 1);
  g_autofree int      *priority = g_new0 (int, steps->len + 1);
  g_autofree gboolean *picked = g_new0 (gboolean, steps->len + 1);
  g_autoptr (GArray)   places = g_array_new (FALSE, FALSE, sizeof (Place));
  double               bottom = vir_scale (&view->y, MAX (plot->path->low.y, 0)) - 0.4 * t;
  double               top = draw_opening (plot, view, right, column_x, column_top) + 0.75 * t;
  guint                decimals;

  for (guint i = 0; i < steps->len; i++)
    {
      const VirGapLeg *leg = vir_gap_leg (steps, i);

      labels[i].height = VIR_GAP_LINE * t;
      labels[i].wanted = (vir_scale (&view->y, leg->from.y) + vir_scale (&view->y, leg->to.y)) / 2;
      priority[i] = step_priority (&plot->panel->steps[leg->index]);
    }
  vir_labels_pick (labels, priority, steps->len, top, bottom, 0.02 * t, DRIFT * t, picked);
  for (guint i = 0; i < steps->len; i++)
    {
      Place place = { .index = (guint) vir_gap_leg (steps, i)->index, .middle = labels[i].middle };

      if (!picked[i])
        continue;
      place.step = &plot->panel->steps[place.index];
      place.x = vir_gap_view_edge (plot, view, place.middle + 0.45 * t) + VIR_GAP_AWAY * t;
      place.room = (place.middle + t > column_top ? MIN (right, column_x - t) : right) - place.x;
      g_array_append_val (places, place);
    }
  decimals = choose_decimals (plot, places);
  for (guint i = 0; i < places->len; i++)
    draw_name (plot, &g_array_index (places, Place, i), first, decimals);
}
