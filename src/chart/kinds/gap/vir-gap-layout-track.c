/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The paths of packages on a gap curve: one beside the other from where the published budget ends. Paths are moved
 * sideways only, so that every height is exact. Must not name anything. */

#include "config.h"

#include "vir-gap-layout-private.h"

/* In label sizes. */
#define DOUBLE_WIDTH 0.34
#define END_RADIUS 0.29
#define HALO 0.1
/* A leg of an amount that is not known has a length that means nothing. */
#define UNKNOWN_LEG 1.5

static void
add_segment (VirGapView *view,
             VirGapLine  line)
{
  const double segment[] = { line.x1, line.y1, line.x2, line.y2 };

  g_array_append_vals (view->segments, segment, 4);
}

/* The first move of a package whose amount is not known, or as many as it has. */
static guint
find_unknown (const VirGapPackage *package)
{
  guint i = 0;

  while (i < package->n_moves && vir_known (package->moves[i].effect))
    i++;
  return i;
}

/* Where a path goes on by an amount that is not known: a dashed leg in its direction, across where even that is not
 * known. Its end, which a question mark shows, says nothing of the height. */
static void
draw_unknown_leg (VirGapPlot *plot,
                  VirGapView *view,
                  guint       index,
                  double     *x,
                  double     *y)
{
  const VirGapPackage *package = &plot->panel->packages[index];
  guint                move = find_unknown (package);
  double               length = UNKNOWN_LEG * plot->l->text * view->weight;
  VirGapLine           line = { *x, *y, *x + length, *y };
  VirSceneItem        *item;

  if (move == package->n_moves)
    return;
  if (package->moves[move].kind == VIR_GAP_PUT_BACK)
    line = (VirGapLine) { *x, *y, *x - length, *y - length };
  else if (package->moves[move].kind == VIR_GAP_SAVING)
    line = (VirGapLine) { *x, *y, *x + length, *y + length };
  item = vir_gap_view_line (plot, view, VIR_SCENE_LINE,
                            vir_chart_spec_find_mark (plot->l->spec, VIR_DATUM_MOVE, plot->p, index, move),
                            line, plot->l->line * view->weight, VIR_PARTY (LINE, package->colour));
  if (item != NULL)
    {
      item->dash = VIR_DASH_FINE;
      add_segment (view, line);
    }
  *x = line.x2;
  *y = line.y2;
}

/* Moves of one package; @x and @y run along, moved sideways where a leg would cover the one before. */
static void
draw_track (VirGapPlot *plot,
            VirGapView *view,
            guint       index,
            double      shift)
{
  VirLayout         *l = plot->l;
  const VirGapTrack *track = &plot->path->tracks[index];
  VirPaint           paint = VIR_PARTY (LINE, plot->panel->packages[index].colour);
  double             jog = view->jog;
  double             x = vir_scale (&view->x, plot->path->start.x) + shift;
  double             y = vir_scale (&view->y, plot->path->start.y);

  for (guint i = 0; i < track->legs->len; i++)
    {
      const VirGapLeg *leg = vir_gap_leg (track->legs, i);
      const VirGapLeg *before = i > 0 ? vir_gap_leg (track->legs, i - 1) : NULL;
      gboolean         put_back = leg->kind == VIR_GAP_PUT_BACK;
      gboolean         upright = leg->kind == VIR_GAP_OTHER;
      double           width = put_back ? DOUBLE_WIDTH * l->text * view->weight : l->line * view->weight;
      double           dx = vir_scale (&view->x, leg->to.x) - vir_scale (&view->x, leg->from.x);
      double           next_y = vir_scale (&view->y, leg->to.y);
      guint            datum = 0;
      VirSceneItem    *item;

      if (leg->index >= 0)
        datum = vir_chart_spec_find_mark (l->spec, VIR_DATUM_MOVE, plot->p, index, (guint) leg->index);
      if (before != NULL && (before->kind == VIR_GAP_OTHER) == upright &&
          (before->to.y > before->from.y) != (leg->to.y > leg->from.y))
        {
          double side = upright ? -jog : jog;

          vir_gap_view_line (plot, view, VIR_SCENE_LINE, datum, (VirGapLine) { x, y, x + side, y }, l->line * view->weight, paint);
          x += side;
        }
      item = vir_gap_view_line (plot, view, put_back ? VIR_SCENE_DOUBLE : VIR_SCENE_LINE, datum,
                                (VirGapLine) { x, y, x + dx, next_y }, width, paint);
      if (item != NULL)
        {
          item->halo = HALO * l->text * view->weight;
          if (leg->flags & VIR_MARK_ONE_OFF)
            item->dash = VIR_DASH_DOT;
          else if (leg->index < 0)
            item->dash = VIR_DASH_FINE;
          add_segment (view, (VirGapLine) { x, y, x + dx, next_y });
        }
      x += dx;
      y = next_y;
    }
  draw_unknown_leg (plot, view, index, &x, &y);
  vir_gap_view_end (view, VIR_DATUM_PACKAGE, index, x, y, END_RADIUS * l->text * view->weight);
}

/* How far the first leg rises, if it is slanted. */
static double
track_height (const VirGapTrack *track)
{
  return track->legs->len > 0 && vir_gap_leg (track->legs, 0)->kind != VIR_GAP_OTHER
           ? (double) ABS (vir_gap_leg (track->legs, 0)->to.y - vir_gap_leg (track->legs, 0)->from.y)
           : -1;
}

/* How far right of the published end the budget as assessed ends, so that both can be seen. */
double
vir_gap_tracks_assessed (VirGapPlot *plot,
                         VirGapView *view)
{
  guint n = 1;

  for (guint i = 0; i < plot->path->n_tracks; i++)
    n += track_height (&plot->path->tracks[i]) < 0 ? 1 : 0;
  return n * 0.8 * view->lane;
}

/* Whether a path would run over the last leg of the published one: back up its slope, or along what comes after the
 * savings. */
static gboolean
covers_published (const VirGapPlot  *plot,
                  const VirGapTrack *track)
{
  gboolean slanted = track_height (track) >= 0;

  if (plot->path->tail->len > 0)
    return !slanted;
  return slanted && plot->panel->n_steps > 0 && vir_gap_leg (track->legs, 0)->kind == VIR_GAP_PUT_BACK;
}

/* The longest slanted path keeps to the published end unless it would cover the published path; the others stand
 * beside it, upright ones last. */
void
vir_gap_tracks_draw (VirGapPlot *plot,
                     VirGapView *view)
{
  guint                n = plot->path->n_tracks;
  g_autofree gboolean *done = g_new0 (gboolean, n + 1);
  guint                lane = 0;
  double               from = plot->panel->assessed ? vir_gap_tracks_assessed (plot, view) : 0;

  for (guint round = 0; round < n; round++)
    {
      guint best = n;

      for (guint i = 0; i < n; i++)
        if (!done[i] && (best == n || track_height (&plot->path->tracks[i]) >
                                        track_height (&plot->path->tracks[best])))
          best = i;
      if (lane == 0 && covers_published (plot, &plot->path->tracks[best]))
        lane = 1;
      draw_track (plot, view, best, from + lane * view->lane);
      done[best] = TRUE;
      lane++;
    }
}

/* How far right a leg of an amount that is not known and its question mark may reach, in label sizes. */
double
vir_gap_tracks_unknown (const VirGapPlot *plot)
{
  for (guint i = 0; i < plot->panel->n_packages; i++)
    if (!vir_known (plot->panel->packages[i].end_gap))
      return UNKNOWN_LEG + 0.4;

  return 0;
}
