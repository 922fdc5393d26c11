/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Common ground of two amendments, on the outlook's basis. */

#include "config.h"

#include "vir-common-ground.h"

#include "vir-amendments.h"

#include <string.h>

/* What a package does to one target, all its changes of it together. */
static void
effect_on (const VirAmendmentOutlook *amendment,
           gconstpointer              target,
           VirBasis                   basis,
           guint                      n_years,
           VirSeries                 *effect)
{
  vir_series_fill (effect, 0);
  for (guint k = 0; k < amendment->n_changes; k++)
    if (amendment->changes[k]->target == target)
      for (guint y = 0; y < n_years; y++)
        effect->v[y] = vir_add (effect->v[y],
                                vir_change_basis (amendment->changes[k], basis)->v[y]);
}

static gboolean
agree (VirCommonTarget *target,
       guint            n_years)
{
  gboolean any = FALSE;

  vir_series_fill (&target->agreed, VIR_UNKNOWN);
  for (guint y = 0; y < n_years; y++)
    {
      gint64 a = target->one.v[y], b = target->two.v[y];

      if (!vir_known (a) || !vir_known (b))
        continue;
      if ((a > 0) != (b > 0) || a == 0 || b == 0)
        target->agreed.v[y] = 0;
      else
        {
          target->agreed.v[y] = ABS (a) < ABS (b) ? a : b;
          any = TRUE;
        }
    }

  return any;
}

static gboolean
has_target (const VirCommonGround *ground,
            gconstpointer          target)
{
  for (guint i = 0; i < ground->targets->len; i++)
    if (g_array_index (ground->targets, VirCommonTarget, i).target == target)
      return TRUE;

  return FALSE;
}

static void
find_targets (const VirOutlook          *outlook,
              const VirAmendmentOutlook *one,
              const VirAmendmentOutlook *two,
              VirCommonGround           *ground)
{
  VirBasis basis = vir_stance_basis (outlook->stance);

  for (guint k = 0; k < one->n_changes; k++)
    {
      VirCommonTarget target = { .target = one->changes[k]->target };

      if (target.target == NULL || has_target (ground, target.target))
        continue;
      effect_on (one, target.target, basis, outlook->years.n, &target.one);
      effect_on (two, target.target, basis, outlook->years.n, &target.two);
      if (!agree (&target, outlook->years.n))
        continue;
      g_array_append_val (ground->targets, target);
      for (guint y = 0; y < outlook->years.n; y++)
        ground->net.v[y] = vir_add (ground->net.v[y], target.agreed.v[y]);
    }
}

/* Changes of either package that close the gap in the first year and are not agreed already. */
static GPtrArray *
find_candidates (const VirOutlook          *outlook,
                 const VirAmendmentOutlook *amendments[2],
                 const VirCommonGround     *ground)
{
  GPtrArray *candidates = g_ptr_array_new ();
  VirBasis   basis = vir_stance_basis (outlook->stance);

  for (guint side = 0; side < 2; side++)
    for (guint k = 0; k < amendments[side]->n_changes; k++)
      {
        const VirChangeOutlook *change = amendments[side]->changes[k];
        gint64                  effect = vir_change_basis (change, basis)->v[0];

        if (vir_known (effect) && effect < 0 && !has_target (ground, change->target))
          g_ptr_array_add (candidates, (gpointer) change);
      }

  return candidates;
}

typedef struct
{
  const VirOutlook *outlook;
  GPtrArray        *candidates;
  VirCommonGround  *ground;
  gint64            unit;
  gint64            best; /* what is left after the best set: nearest to 0 from below */
  guint             chosen[VIR_COMMON_MAX_MOVES];
} Search;

static void
try_sets (Search *search,
          guint   depth,
          guint   size,
          guint   from,
          gint64  left)
{
  VirBasis basis = vir_stance_basis (search->outlook->stance);

  if (depth == size)
    {
      if (left >= search->unit || (search->ground->closes && left <= search->best))
        return;
      search->best = left;
      search->ground->closes = TRUE;
      search->ground->n_moves = size;
      for (guint i = 0; i < size; i++)
        search->ground->moves[i] = search->candidates->pdata[search->chosen[i]];
      return;
    }

  for (guint i = from; i < search->candidates->len; i++)
    {
      search->chosen[depth] = i;
      try_sets (search, depth + 1, size, i + 1,
                left + vir_change_basis (search->candidates->pdata[i], basis)->v[0]);
    }
}

/**
 * vir_common_ground:
 * @outlook: an outlook, whose basis is used
 * @one: index of an amendment
 * @two: index of another
 * @ground: (out): what they agree on; clear with vir_common_ground_clear()
 *
 * Finds the targets that both change the same way, takes the smaller of the two effects as agreed,
 * and looks for the fewest moves of either package that balance the first year of that, with the
 * least to spare.
 */
void
vir_common_ground (const VirOutlook *outlook,
                   guint             one,
                   guint             two,
                   VirCommonGround  *ground)
{
  const VirAmendmentOutlook *amendments[2] = { &outlook->amendments[one],
                                               &outlook->amendments[two] };
  g_autoptr (GPtrArray)      candidates = NULL;
  Search                     search = { .outlook = outlook, .ground = ground };

  memset (ground, 0, sizeof *ground);
  ground->targets = g_array_new (FALSE, FALSE, sizeof (VirCommonTarget));
  vir_series_fill (&ground->net, 0);
  find_targets (outlook, amendments[0], amendments[1], ground);
  if (!vir_known (ground->net.v[0]))
    return;

  search.unit = vir_input_unit (outlook->input);
  search.candidates = candidates = find_candidates (outlook, amendments, ground);
  for (guint size = 0; size <= VIR_COMMON_MAX_MOVES && !ground->closes; size++)
    try_sets (&search, 0, size, 0, ground->net.v[0]);
}

/**
 * vir_common_ground_clear:
 * @ground: common ground
 *
 * Frees what it owns.
 */
void
vir_common_ground_clear (VirCommonGround *ground)
{
  g_clear_pointer (&ground->targets, g_array_unref);
}
