/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Adds savings and moves up to paths. A path whose end is known from elsewhere and is not met by its legs
 * gets a last leg that no record explains, so that a picture never contradicts the balance. */

#include "config.h"

#include "vir-gap-path.h"

void
vir_gap_path_cover (VirGapPoint *low,
                    VirGapPoint *high,
                    VirGapPoint  point)
{
  low->x = MIN (low->x, point.x);
  low->y = MIN (low->y, point.y);
  high->x = MAX (high->x, point.x);
  high->y = MAX (high->y, point.y);
}

static VirGapPoint
add_leg (VirGapPath  *path,
         GArray      *legs,
         VirGapPoint  from,
         VirGapLeg    leg,
         gint64       effect)
{
  leg.from = from;
  leg.to = (VirGapPoint) { leg.kind == VIR_GAP_OTHER ? from.x : from.x - effect, from.y + effect };
  g_array_append_val (legs, leg);
  vir_gap_path_cover (&path->low, &path->high, leg.to);
  return leg.to;
}

static void
add_steps (VirGapPath        *path,
           const VirGapPanel *panel)
{
  VirGapPoint at = { 0, panel->opening };
  VirGapPoint assessed = at;
  gboolean    any = vir_known (panel->assessed_end_gap);

  for (guint i = 0; i < panel->n_steps; i++)
    any |= vir_known (panel->steps[i].assessed);
  if (any)
    g_array_append_val (path->assessed, assessed);

  for (guint i = 0; i < panel->n_steps; i++)
    {
      const VirGapStep *step = &panel->steps[i];
      gint64            counted = vir_known (step->assessed) ? step->assessed : step->claimed;

      if (!vir_known (step->claimed))
        {
          path->n_unknown++;
          continue;
        }
      at = add_leg (path,
                    path->steps,
                    at,
                    (VirGapLeg) { .kind = VIR_GAP_SAVING, .flags = step->flags, .index = (int) i },
                    -step->claimed);
      path->claimed_sum += step->claimed;
      path->assessed_sum += counted;
      assessed = (VirGapPoint) { at.x, assessed.y - counted };
      if (any)
        g_array_append_val (path->assessed, assessed);
    }
  path->end = at;
  path->assessed_end = assessed;
}

/* Moves from a point, then what no move explains if the end is known to be elsewhere. */
static VirGapPoint
add_moves (VirGapPath       *path,
           GArray           *legs,
           VirGapPoint       at,
           const VirGapMove *moves,
           guint             n_moves,
           gint64            end_gap)
{
  for (guint i = 0; i < n_moves; i++)
    if (vir_known (moves[i].effect) && moves[i].effect != 0)
      at = add_leg (path,
                    legs,
                    at,
                    (VirGapLeg) { .kind = moves[i].kind, .flags = moves[i].flags, .index = (int) i },
                    moves[i].effect);
  if (vir_known (end_gap) && end_gap != at.y)
    at = add_leg (path, legs, at, (VirGapLeg) { .kind = VIR_GAP_OTHER, .index = -1 }, end_gap - at.y);
  return at;
}

/**
 * vir_gap_path_new:
 * @panel: a panel whose opening gap is known
 *
 * Adds a panel up.
 *
 * Returns: (transfer full): its paths
 */
VirGapPath *
vir_gap_path_new (const VirGapPanel *panel)
{
  VirGapPath *path = g_new0 (VirGapPath, 1);
  gint64      moved;

  path->steps = g_array_new (FALSE, FALSE, sizeof (VirGapLeg));
  path->assessed = g_array_new (FALSE, FALSE, sizeof (VirGapPoint));
  path->tail = g_array_new (FALSE, FALSE, sizeof (VirGapLeg));
  path->tracks = g_new0 (VirGapTrack, panel->n_packages + 1);
  path->n_tracks = panel->n_packages;
  vir_gap_path_cover (&path->low, &path->high, (VirGapPoint) { 0, panel->opening });

  add_steps (path, panel);
  moved = -path->end.y;
  path->end = add_moves (path, path->tail, path->end, panel->tail, panel->n_tail, panel->end_gap);
  moved += path->end.y;
  path->assessed_end.x = path->end.x;
  path->assessed_end.y = vir_known (panel->assessed_end_gap) ? panel->assessed_end_gap
                                                             : path->assessed_end.y + moved;
  for (guint i = 0; i < path->assessed->len; i++)
    vir_gap_path_cover (&path->low, &path->high, *vir_gap_point (path->assessed, i));
  if (path->assessed->len > 0)
    vir_gap_path_cover (&path->low, &path->high, path->assessed_end);

  path->start = panel->assessed && path->assessed->len > 0 ? path->assessed_end : path->end;
  for (guint i = 0; i < path->n_tracks; i++)
    {
      const VirGapPackage *package = &panel->packages[i];

      path->tracks[i].legs = g_array_new (FALSE, FALSE, sizeof (VirGapLeg));
      path->tracks[i].end = add_moves (path,
                                       path->tracks[i].legs,
                                       path->start,
                                       package->moves,
                                       package->n_moves,
                                       package->end_gap);
    }
  return path;
}

/**
 * vir_gap_path_free:
 * @path: (transfer full) (nullable): paths
 *
 * Frees them.
 */
void
vir_gap_path_free (VirGapPath *path)
{
  if (path == NULL)
    return;
  for (guint i = 0; i < path->n_tracks; i++)
    g_array_unref (path->tracks[i].legs);
  g_free (path->tracks);
  g_array_unref (path->steps);
  g_array_unref (path->assessed);
  g_array_unref (path->tail);
  g_free (path);
}
