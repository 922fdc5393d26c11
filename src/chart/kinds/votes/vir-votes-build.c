/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The path of the votes from an outlook: in the order that is recorded, else as if all amendments were carried one
 * after the other. */

#include "config.h"

#include "vir-votes-chart.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "vir-chart-build-private.h"
#include "vir-palette.h"
#include "vir-reserves.h"
#include "vir-vote-order.h"
#include "vir-vote-path.h"
#include "vir-vote-words.h"

static const char *
title_of (const VirInput *input,
          const char     *id)
{
  const VirRecord *amendment = vir_input_get (input, VIR_KIND_AMENDMENT, id);

  return amendment != NULL && amendment->title != NULL ? amendment->title : id;
}

/* The package of an amendment: names and a colour. All are looked for, shown or not: a vote is a vote. */
static void
name_step (VirBuild     *build,
           const char   *id,
           guint         index,
           VirVotesStep *step)
{
  for (guint i = 0; i < build->packages->len; i++)
    {
      const VirBuildPackage *package = vir_build_package (build, i);

      if (strcmp (package->outlook->record->base.id, id) != 0)
        continue;
      step->name = package->name;
      step->short_name = package->short_name;
      step->colour = package->colour;
      return;
    }
  step->colour = vir_palette_neutral (index);
  step->name = build->ask->neutral ? vir_build_take (build, g_strdup_printf (_ ("Vote %u"), index + 1))
                                   : title_of (build->outlook->input, id);
  step->short_name = step->name;
}

static const char *
outcome_of (VirBuild          *build,
            const VirVoteStep *vote,
            gboolean           assumed)
{
  VirVotesStep because = { 0 };
  const char  *result = vir_vote_words_result (vote->result);

  if (vote->void_ == VIR_VOID_NOT && result != NULL)
    return assumed ? _ ("as if carried") : result;
  if (vote->because != NULL)
    name_step (build, vote->because, 0, &because);
  return vir_build_take (build, vir_vote_words_standing (vote, because.name));
}

static GArray *
list_steps (VirBuild     *build,
            const GArray *path,
            guint         year,
            gboolean      assumed)
{
  GArray *steps = g_array_new (FALSE, TRUE, sizeof (VirVotesStep));

  for (guint i = 0; i < path->len; i++)
    {
      const VirVoteStep *vote = &g_array_index (path, VirVoteStep, i);
      VirVotesStep       step = { .id = vote->amendment, .counts = vote->carried, .reduced = vote->reduced[year] };

      name_step (build, vote->amendment, i, &step);
      step.outcome = outcome_of (build, vote, assumed);
      step.after = vir_build_snap (build, vote->after->now[year].gap);
      step.if_carried = vir_build_snap (build, vote->if_carried[year]);
      g_array_append_val (steps, step);
    }
  return steps;
}

static const char *
write_title (VirBuild           *build,
             const VirVotesData *data,
             gboolean            assumed)
{
  gint64      last = data->n_steps > 0 ? data->steps[data->n_steps - 1].after : data->before;
  gboolean    flat = TRUE;
  const char *left;

  for (guint i = 0; i < data->n_steps; i++)
    flat = flat && data->steps[i].after == data->before;
  if (!vir_known (last))
    return assumed ? _ ("What the amendments leave if all are carried is not known") : _ ("What the votes leave is not known");
  if (last == 0)
    return assumed ? _ ("The budget balances if all amendments are carried")
                   : flat ? _ ("The budget stays balanced") : _ ("After the votes the budget is balanced");
  left = vir_build_money (build, ABS (last));
  if (assumed)
    return vir_build_take (build,
                           g_strdup_printf (last > 0 ? _ ("If all amendments are carried, %s is to find")
                                                     : _ ("If all amendments are carried, %s is left over"),
                                            left));
  if (flat)
    return vir_build_take (build, g_strdup_printf (last > 0 ? _ ("The votes change nothing: %s is to find") : _ ("The votes change nothing: %s is left over"), left));
  return vir_build_take (build, g_strdup_printf (last > 0 ? _ ("After the votes %s is to find") : _ ("After the votes %s is left over"), left));
}

static gint64
find_largest (const VirVotesData *data)
{
  gint64 largest = vir_known (data->before) ? ABS (data->before) : 0;

  for (guint i = 0; i < data->n_steps; i++)
    {
      const gint64 values[] = { data->steps[i].after, data->steps[i].if_carried };

      for (guint k = 0; k < G_N_ELEMENTS (values); k++)
        if (vir_known (values[k]))
          largest = MAX (largest, ABS (values[k]));
    }
  return largest;
}

static gboolean
is_illustrative (const VirOutlook *outlook,
                 const GArray     *path,
                 guint             year)
{
  if (outlook->published[year].status == VIR_STATUS_ILLUSTRATIVE)
    return TRUE;
  for (guint i = 0; i < outlook->n_reserves && vir_known (vir_reserves_headroom (outlook, year)); i++)
    if (outlook->reserves[i].record->reserve == VIR_RESERVE_GENERAL &&
        outlook->reserves[i].record->base.status == VIR_STATUS_ILLUSTRATIVE)
      return TRUE;
  for (guint i = 0; i < path->len; i++)
    {
      const VirRecord *amendment = vir_input_get (outlook->input,
                                                  VIR_KIND_AMENDMENT,
                                                  g_array_index (path, VirVoteStep, i).amendment);

      if (amendment != NULL && amendment->status == VIR_STATUS_ILLUSTRATIVE)
        return TRUE;
    }
  return FALSE;
}

static const char *
refuse (VirBuild           *build,
        const VirVotesData *data)
{
  if (data->n_steps == 0)
    return _ ("No amendments to vote on: add an amendment first.");
  if (!vir_known (data->before))
    return vir_build_take (build,
                           g_strdup_printf (_ ("The gap in %s is not known, so there is none after a vote: enter the year’s figures or choose another year."),
                                            data->year));
  return NULL;
}

/**
 * vir_votes_chart_build:
 * @outlook: an outlook of the budget without amendments
 * @ask: how to build it
 *
 * Makes the chart of the gap left after each vote.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_votes_chart_build (const VirOutlook  *outlook,
                       const VirChartAsk *ask)
{
  guint                    year = vir_build_ask_year (outlook, ask);
  g_autoptr (VirVoteOrder) order = vir_vote_order_new (outlook->input);
  gboolean                 assumed = order->from == VIR_VOTE_ORDER_DOCUMENT;
  g_autoptr (GArray)       path = vir_vote_path ((VirOutlook *) outlook,
                                           (const char *const *) order->ids->pdata,
                                           (const VirVoteResult *) (gconstpointer) order->results->data);
  g_autoptr (GArray)       steps = NULL;
  VirVotesData             data = { 0 };
  VirBuild                 build;
  VirChartHead             head;
  VirChartSpec            *spec;
  const char              *refusal;

  vir_build_init (&build, outlook, ask);
  steps = list_steps (&build, path, year, assumed);
  data.before = vir_build_snap (&build, outlook->published[year].gap);
  data.headroom = vir_reserves_headroom (outlook, year);
  data.year = vir_build_year (&build, year);
  data.steps = (const VirVotesStep *) (gconstpointer) steps->data;
  data.n_steps = steps->len;
  head = vir_build_head (&build,
                         write_title (&build, &data, assumed),
                         assumed ? _ ("Gap left after each amendment, as if all were carried")
                                 : _ ("Gap left after each vote"),
                         find_largest (&data),
                         outlook->years.first + (int) year,
                         outlook->years.first + (int) year,
                         is_illustrative (outlook, path, year));
  refusal = refuse (&build, &data);
  spec = refusal != NULL ? vir_chart_spec_new_refused (&vir_votes_chart_class, &head, refusal)
                         : vir_votes_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
