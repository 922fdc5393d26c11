/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Works out the bridge of a year from an outlook. */

#include "config.h"

#include "vir-bridge.h"

#include "vir-assess.h"


typedef struct
{
  const VirOutlook *outlook;
  guint             year;
  GArray           *pressures; /* of VirBridgeStep */
  GArray           *savings;   /* of VirBridgeStep, one a head */
} Builder;

/* The head at the top of the tree that the proposal belongs to; NULL: none. */
static const VirHeadRecord *
top_head (const VirInput          *input,
          const VirProposalRecord *proposal)
{
  const VirLineRecord *line = vir_input_get (input, VIR_KIND_LINE, proposal->line);
  const VirHeadRecord *head = vir_input_get (input, VIR_KIND_HEAD,
                                             line != NULL ? line->head : proposal->head);

  for (guint depth = 0; head != NULL && head->parent != NULL && depth < 64; depth++)
    {
      const VirHeadRecord *parent = vir_input_get (input, VIR_KIND_HEAD, head->parent);

      if (parent == NULL)
        break;
      head = parent;
    }
  return head;
}

/* What a proposal adds to the year before: the change of its level. */
static gint64
step_of (const Builder           *builder,
         const VirProposalRecord *proposal)
{
  VirLevels levels;

  if (proposal->profile != NULL && !vir_profile_is_phased (proposal->profile))
    return 0;

  vir_proposal_levels (proposal, vir_stance_basis (builder->outlook->stance),
                       builder->outlook->years, &levels);
  return vir_subtract (levels.level.v[builder->year],
                       builder->year > 0 ? levels.level.v[builder->year - 1] : 0);
}

static void
add_saving (Builder                 *builder,
            const VirProposalRecord *proposal,
            gint64                   amount)
{
  const VirHeadRecord *head = top_head (builder->outlook->input, proposal);
  gboolean             illustrative = proposal->base.status == VIR_STATUS_ILLUSTRATIVE;
  VirBridgeStep        step = { VIR_BRIDGE_SAVINGS, head != NULL ? head->base.id : NULL,
                                head != NULL ? head->base.title : NULL, amount, illustrative };

  for (guint i = 0; i < builder->savings->len; i++)
    {
      VirBridgeStep *old = &g_array_index (builder->savings, VirBridgeStep, i);

      if (g_strcmp0 (old->id, step.id) != 0)
        continue;
      old->amount += amount;
      old->illustrative |= illustrative;
      return;
    }
  g_array_append_val (builder->savings, step);
}

static void
gather (Builder *builder)
{
  const VirInput *input = builder->outlook->input;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (input, VIR_KIND_PROPOSAL, i);
      gint64                   amount = step_of (builder, proposal);
      VirBridgeStep            step = { VIR_BRIDGE_PRESSURE, proposal->base.id, proposal->base.title,
                                        amount, proposal->base.status == VIR_STATUS_ILLUSTRATIVE };

      if (!vir_known (amount) || amount == 0)
        continue;
      if (proposal->proposal == VIR_PROPOSAL_SAVING)
        add_saving (builder, proposal, amount);
      else
        g_array_append_val (builder->pressures, step);
    }
}

static gint64
append_all (GArray       *bridge,
            const GArray *steps)
{
  gint64 sum = 0;

  for (guint i = 0; i < steps->len; i++)
    sum += g_array_index (steps, VirBridgeStep, i).amount;
  if (steps->len > 0)
    g_array_append_vals (bridge, steps->data, steps->len);

  return sum;
}

static void
append_step (GArray       *bridge,
             VirBridgeKind kind,
             gint64        amount)
{
  VirBridgeStep step = { kind, NULL, NULL, amount, FALSE };

  g_array_append_val (bridge, step);
}

/**
 * vir_bridge_new:
 * @outlook: an outlook
 * @year: index of a year
 *
 * Works out what turns the net budget of the year before into that of the year, under the stance:
 * pressures and growth one by one, what is not itemised, a subtotal, savings by head, amendments.
 * Opening plus steps is the closing total, to the penny.
 *
 * Returns: (transfer full) (element-type VirBridgeStep): the steps in order; empty where one of the
 *   two totals is unknown
 */
GArray *
vir_bridge_new (const VirOutlook *outlook,
                guint             year)
{
  GArray            *bridge = g_array_new (FALSE, FALSE, sizeof (VirBridgeStep));
  g_autoptr (GArray) pressures = g_array_new (FALSE, FALSE, sizeof (VirBridgeStep));
  g_autoptr (GArray) savings = g_array_new (FALSE, FALSE, sizeof (VirBridgeStep));
  Builder            builder = { outlook, year, pressures, savings };
  gint64             opening = year > 0 ? outlook->now[year - 1].net : outlook->net_before;
  gint64             before = year > 0 ? outlook->published[year - 1].net : outlook->net_before;
  gint64             published = vir_subtract (outlook->published[year].net, before);
  gint64             moved = vir_subtract (outlook->now[year].net, opening);
  gint64             pressed, saved = 0;

  /* published: how the plan moves; moved: how it moves under the stance */
  if (!vir_known (published) || !vir_known (moved))
    return bridge;

  gather (&builder);
  append_step (bridge, VIR_BRIDGE_OPENING, opening);
  pressed = append_all (bridge, pressures);
  for (guint i = 0; i < savings->len; i++)
    saved += g_array_index (savings, VirBridgeStep, i).amount;
  if (published != pressed + saved)
    append_step (bridge, VIR_BRIDGE_OTHER, published - pressed - saved);
  append_step (bridge, VIR_BRIDGE_SUBTOTAL, opening + published - saved);
  append_all (bridge, savings);
  if (moved != published)
    append_step (bridge, VIR_BRIDGE_CHANGES, moved - published);
  append_step (bridge, VIR_BRIDGE_CLOSING, outlook->now[year].net);
  return bridge;
}
