/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sets posts beside pounds. Must not guess a post: what is not said is not known. */

#include "config.h"

#include "vir-posts.h"

#include "vir-assess.h"

static gint64
effect_of (const VirOutlook       *outlook,
           const VirChangeOutlook *change,
           guint                   year)
{
  return vir_stance_basis (outlook->stance) == VIR_BASIS_ASSESSED ? change->assessed.v[year]
                                                                  : change->claimed.level.v[year];
}

/* The saving as an amendment would have it. Its posts are told where one of the amendment's changes of that saving
 * tells them: the others then move money or dates alone. */
static void
add_amended (const VirOutlook          *outlook,
             const VirPostsItem        *published,
             const VirAmendmentOutlook *amendment,
             guint                      year,
             GArray                    *items)
{
  VirPostsItem item = { published->record, amendment, published->effect,
                        VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN };
  gboolean     touches = FALSE;

  for (guint i = 0; i < amendment->n_changes; i++)
    {
      const VirChangeOutlook *change = amendment->changes[i];

      if (change->record->target != VIR_TARGET_PROPOSAL ||
          g_strcmp0 (change->record->subject, published->record->id) != 0)
        continue;
      touches = TRUE;
      item.effect = vir_add (item.effect, effect_of (outlook, change, year));
      if (vir_known (change->record->posts))
        item.posts = vir_subtract (vir_known (item.posts) ? item.posts : published->posts, change->record->posts);
    }
  if (touches)
    g_array_append_val (items, item);
}

static void
add_savings (const VirOutlook *outlook,
             guint             year,
             GArray           *items)
{
  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (outlook->input, VIR_KIND_PROPOSAL, i);
      VirPostsItem             item = { &proposal->base, NULL, VIR_UNKNOWN, proposal->posts,
                                        proposal->posts_vacant, proposal->posts_voluntary, proposal->posts_compulsory };
      VirLevels                levels;

      if (proposal->proposal != VIR_PROPOSAL_SAVING || proposal->stage == VIR_STAGE_SCRAPPED)
        continue;
      vir_proposal_levels (proposal, vir_stance_basis (outlook->stance), outlook->years, &levels);
      item.effect = levels.level.v[year];
      g_array_append_val (items, item);
      for (guint k = 0; k < outlook->n_amendments; k++)
        add_amended (outlook, &item, &outlook->amendments[k], year, items);
    }
}

/* Changes that name posts and no saving of the budget. */
static void
add_changes (const VirOutlook          *outlook,
             const VirAmendmentOutlook *amendment,
             guint                      year,
             GArray                    *items)
{
  for (guint i = 0; i < amendment->n_changes; i++)
    {
      const VirChangeOutlook *change = amendment->changes[i];
      VirPostsItem            item = { &change->record->base, amendment, effect_of (outlook, change, year),
                                       vir_negate (change->record->posts), VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN };

      if (change->record->target == VIR_TARGET_PROPOSAL && change->target != NULL &&
          ((const VirProposalRecord *) change->target)->proposal == VIR_PROPOSAL_SAVING)
        continue;
      if (vir_known (change->record->posts))
        g_array_append_val (items, item);
    }
}

/**
 * vir_posts_items:
 * @outlook: an outlook
 * @year: index of a year
 *
 * Lists the savings of the budget that are not scrapped, each followed by what every amendment would make of it, then
 * the amendments' other changes that name posts. The items borrow from @outlook.
 *
 * Returns: (transfer full) (element-type VirPostsItem): the items
 */
GArray *
vir_posts_items (const VirOutlook *outlook,
                 guint             year)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (VirPostsItem));

  add_savings (outlook, year, items);
  for (guint i = 0; i < outlook->n_amendments; i++)
    add_changes (outlook, &outlook->amendments[i], year, items);
  return items;
}
