/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gap curve from an outlook: the savings of the published budget in their order, then its one-off
 * funding, then each amendment. The opening gap is what the published gap would be without these. */

#include "config.h"

#include "vir-gap-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"
#include "vir-gap-order.h"

/* So many kinds of one-off funding are named one by one. */
#define MOST_TAILS 3

/* A panel in the making. */
typedef struct
{
  VirBuild   *build;
  guint       year;
  GArray     *steps;
  GArray     *packages;
  GPtrArray  *moves;
  GArray     *tail;
  gboolean    illustrative;
} Panel;

static gboolean
is_changed (const VirBuild *build,
            const char     *proposal)
{
  for (guint i = 0; i < build->packages->len; i++)
    {
      const VirAmendmentOutlook *amendment = vir_build_package (build, i)->outlook;

      for (guint k = 0; k < amendment->n_changes; k++)
        if (amendment->changes[k]->record->target == VIR_TARGET_PROPOSAL &&
            g_strcmp0 (amendment->changes[k]->record->subject, proposal) == 0)
          return TRUE;
    }
  return FALSE;
}

static VirGapStep
make_step (Panel                   *panel,
           const VirProposalRecord *proposal)
{
  const VirOutlook *outlook = panel->build->outlook;
  VirLevels         claimed, assessed;
  VirGapStep        step = { .id = proposal->base.id, .label = proposal->base.title, .assessed = VIR_UNKNOWN };

  vir_outlook_proposal_levels (outlook, proposal, VIR_BASIS_CLAIMED, &claimed);
  vir_outlook_proposal_levels (outlook, proposal, VIR_BASIS_ASSESSED, &assessed);
  step.claimed = vir_negate (claimed.level.v[panel->year]);
  if (proposal->assessment != NULL && proposal->assessment->verdict != VIR_VERDICT_AWAITING)
    step.assessed = vir_negate (assessed.level.v[panel->year]);
  if (is_changed (panel->build, proposal->base.id))
    step.flags |= VIR_MARK_CHANGED;
  if (vir_record_field_status (proposal, "profile") == VIR_STATUS_ILLUSTRATIVE)
    step.flags |= VIR_MARK_ILLUSTRATIVE;
  if (proposal->profile != NULL &&
      vir_profile_lasting (proposal->profile, outlook->years) == VIR_RECURRENCE_ONE_OFF)
    step.flags |= VIR_MARK_ONE_OFF;
  return step;
}

/* Savings with a level in the year, in the order asked for; those that have not begun or have ended are no step.
 * Returns what the assessed ones fall short by; unknown if none is assessed. */
static gint64
add_steps (Panel *panel)
{
  const VirInput    *input = panel->build->outlook->input;
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (VirGapPlace));
  gint64             shortfall = VIR_UNKNOWN;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (input, VIR_KIND_PROPOSAL, i);
      VirGapPlace              place = { .rag = proposal->rag, .posts = proposal->posts, .place = i };

      if (proposal->proposal != VIR_PROPOSAL_SAVING || proposal->stage == VIR_STAGE_SCRAPPED)
        continue;
      place.step = make_step (panel, proposal);
      if (place.step.claimed == 0)
        continue;
      if (vir_known (place.step.claimed) && vir_known (place.step.assessed))
        shortfall = (vir_known (shortfall) ? shortfall : 0) + place.step.claimed - place.step.assessed;
      panel->illustrative |= (place.step.flags & VIR_MARK_ILLUSTRATIVE) != 0;
      g_array_append_val (places, place);
    }
  vir_gap_order_sort (places, panel->build->ask->order);
  for (guint i = 0; i < places->len; i++)
    g_array_append_val (panel->steps, g_array_index (places, VirGapPlace, i).step);
  return shortfall;
}

static gint64
sum_steps (const Panel *panel)
{
  gint64 sum = 0;

  for (guint i = 0; i < panel->steps->len; i++)
    {
      gint64 claimed = g_array_index (panel->steps, VirGapStep, i).claimed;

      sum += vir_known (claimed) ? claimed : 0;
    }
  return sum;
}

static VirGapMoveKind
move_kind (const VirChangeRecord *change,
           gint64                 effect)
{
  switch ((VirTargetKind) change->target)
    {
    case VIR_TARGET_PROPOSAL:
      return vir_known (effect) && effect < 0 ? VIR_GAP_SAVING : VIR_GAP_PUT_BACK;
    case VIR_TARGET_NONE:
    case VIR_TARGET_LINE:
    case VIR_TARGET_HEAD:
      return change->word == VIR_WORD_SAVE ? VIR_GAP_SAVING : VIR_GAP_OTHER;
    case VIR_TARGET_TAX:
    case VIR_TARGET_RESERVE:
    case VIR_TARGET_SCHEME:
    case VIR_TARGET_FUNDING:
    default:
      return VIR_GAP_OTHER;
    }
}

/* Cuts put back come first, then new savings, then what else pays or costs, so that a path reads as one. */
static void
add_moves (Panel                     *panel,
           GArray                    *moves,
           const VirAmendmentOutlook *amendment)
{
  VirBasis basis = vir_stance_basis (panel->build->outlook->stance);

  for (guint kind = VIR_GAP_PUT_BACK; kind <= VIR_GAP_OTHER; kind++)
    for (guint pass = 0; pass < 2; pass++)
      for (guint i = 0; i < amendment->n_changes; i++)
        {
          const VirChangeOutlook *change = amendment->changes[i];
          const VirSeries        *series = basis == VIR_BASIS_ASSESSED ? &change->assessed
                                                                       : &change->claimed.level;
          gint64                  effect = series->v[panel->year];
          VirGapMove              move = { change->record->base.id, change->record->base.title,
                                           move_kind (change->record, effect), effect, VIR_MARK_NONE };

          /* What costs stands before what pays. */
          if (move.kind != (VirGapMoveKind) kind || (vir_known (effect) && effect < 0) != (pass == 1) || effect == 0)
            continue;
          if (change->one_off || change->record->target == VIR_TARGET_RESERVE)
            move.flags |= VIR_MARK_ONE_OFF;
          if (change->record->base.status == VIR_STATUS_ILLUSTRATIVE)
            move.flags |= VIR_MARK_ILLUSTRATIVE;
          panel->illustrative |= (move.flags & VIR_MARK_ILLUSTRATIVE) != 0;
          g_array_append_val (moves, move);
        }
}

static void
add_packages (Panel *panel,
              gint64 end_gap)
{
  VirBuild *build = panel->build;

  for (guint i = 0; i < build->packages->len; i++)
    {
      const VirBuildPackage *package = vir_build_package (build, i);
      GArray                *moves = g_array_new (FALSE, FALSE, sizeof (VirGapMove));
      gint64                 end = vir_add (end_gap, vir_sum_value (package->outlook->net[panel->year]));
      VirGapPackage          out = { package->outlook->record->base.id,
                                     package->name,
                                     package->short_name,
                                     package->colour,
                                     NULL,
                                     0,
                                     vir_build_snap (build, end),
                                     package->outlook->net[panel->year].unknown };

      add_moves (panel, moves, package->outlook);
      out.moves = (const VirGapMove *) (gconstpointer) moves->data;
      out.n_moves = moves->len;
      g_ptr_array_add (panel->moves, moves);
      g_array_append_val (panel->packages, out);
    }
}

/* The funding that ends, by name if its records come to what the outlook says, else as one. */
static void
add_tail (Panel *panel,
          gint64 one_off)
{
  const VirInput *input = panel->build->outlook->input;
  gint64          sum = 0;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_FUNDING); i++)
    {
      const VirFundingRecord *funding = vir_input_nth (input, VIR_KIND_FUNDING, i);
      gint64                  amount = funding->amounts.v[panel->year];
      VirGapMove              move = { funding->base.id, funding->base.title, VIR_GAP_OTHER, vir_negate (amount),
                                       VIR_MARK_ONE_OFF };

      if ((funding->funding != VIR_FUNDING_COLLECTION_FUND && funding->end_year == 0) || !vir_known (amount) ||
          amount == 0)
        continue;
      sum += amount;
      g_array_append_val (panel->tail, move);
    }
  if (sum != one_off || panel->tail->len > MOST_TAILS)
    {
      VirGapMove move = { NULL, _ ("Funding"), VIR_GAP_OTHER, -one_off, VIR_MARK_ONE_OFF };

      g_array_set_size (panel->tail, 0);
      g_array_append_val (panel->tail, move);
    }
}

/* The published gap is that of the basis; as claimed it is smaller by what is not expected. */
static VirGapPanel
fill_panel (Panel *panel)
{
  const VirYearOutlook *published = &panel->build->outlook->published[panel->year];
  gboolean              assessed = vir_stance_basis (panel->build->outlook->stance) == VIR_BASIS_ASSESSED;
  VirGapPanel           out = { .heading = vir_build_year (panel->build, panel->year),
                                .assessed_end_gap = VIR_UNKNOWN };
  gint64                shortfall = add_steps (panel);
  gint64                claimed_gap = published->gap;

  if (assessed && vir_known (shortfall))
    claimed_gap = vir_subtract (published->gap, shortfall);
  out.end_gap = vir_build_snap (panel->build, claimed_gap);
  if (vir_known (shortfall))
    out.assessed_end_gap = vir_build_snap (panel->build, vir_add (claimed_gap, shortfall));
  out.opening = vir_add (vir_add (out.end_gap, sum_steps (panel)),
                         vir_known (published->one_off_funding) ? published->one_off_funding : 0);
  if (vir_known (published->one_off_funding) && published->one_off_funding != 0)
    add_tail (panel, published->one_off_funding);
  out.tail = (const VirGapMove *) (gconstpointer) panel->tail->data;
  out.n_tail = panel->tail->len;
  out.assessed = assessed && vir_known (shortfall);
  add_packages (panel, out.assessed ? out.assessed_end_gap : out.end_gap);
  out.as_bars = panel->build->ask->form == VIR_GAP_BARS;
  out.steps = (const VirGapStep *) (gconstpointer) panel->steps->data;
  out.n_steps = panel->steps->len;
  out.packages = (const VirGapPackage *) (gconstpointer) panel->packages->data;
  out.n_packages = panel->packages->len;
  return out;
}

static void
append_budget (VirBuild          *build,
               GString           *title,
               const VirGapPanel *panel,
               gint64             gap)
{
  const char *amount = vir_known (gap) ? vir_build_money (build, ABS (gap)) : "";

  if (!vir_known (gap))
    g_string_append (title, _ ("The gap of the published budget is not known"));
  else if (gap == 0)
    g_string_append (title, panel->assessed ? _ ("The budget balances as assessed") : _ ("The published budget balances"));
  else if (panel->assessed)
    g_string_append_printf (title, gap > 0 ? _ ("%s is left as assessed") : _ ("%s is to spare as assessed"), amount);
  else
    g_string_append_printf (title,
                            gap > 0 ? _ ("The published budget leaves %s to find") : _ ("The published budget has %s to spare"),
                            amount);
}

/* "The published budget balances; one amendment leaves £1.75 million to find" */
static const char *
write_title (VirBuild          *build,
             const VirGapPanel *panel)
{
  GString             *title = g_string_new (NULL);
  const VirGapPackage *worst = NULL;
  guint                short_of = 0;
  guint                unknown = 0;
  gint64               gap = panel->assessed ? panel->assessed_end_gap : panel->end_gap;

  append_budget (build, title, panel, gap);
  for (guint i = 0; i < panel->n_packages; i++)
    {
      unknown += vir_known (panel->packages[i].end_gap) ? 0 : 1;
      if (!vir_known (panel->packages[i].end_gap) || panel->packages[i].end_gap <= MAX (gap, 0))
        continue;
      short_of++;
      if (worst == NULL || panel->packages[i].end_gap > worst->end_gap)
        worst = &panel->packages[i];
    }
  if (!vir_known (gap) || panel->n_packages == 0)
    return vir_build_take (build, g_string_free (title, FALSE));
  if (short_of == 1)
    g_string_append_printf (title, _ ("; one amendment leaves %s to find"), vir_build_money (build, worst->end_gap));
  else if (short_of > 1)
    g_string_append_printf (title,
                            ngettext ("; %u amendment leaves up to %s to find",
                                      "; %u amendments leave up to %s to find",
                                      short_of),
                            short_of,
                            vir_build_money (build, worst->end_gap));
  else if (unknown == 1)
    g_string_append (title, _ ("; what one amendment leaves is not known"));
  else if (unknown > 1)
    g_string_append_printf (title, ngettext ("; what %u amendment leaves is not known",
                                                      "; what %u amendments leave is not known", unknown), unknown);
  else
    g_string_append (title, _ ("; no amendment leaves more to find"));
  return vir_build_take (build, g_string_free (title, FALSE));
}

static void
clear_panel (Panel *panel)
{
  g_array_unref (panel->steps);
  g_array_unref (panel->tail);
  g_array_unref (panel->packages);
  g_ptr_array_unref (panel->moves);
}

/**
 * vir_gap_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the chart of the gap left against the savings taken.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_gap_chart_build (const VirOutlook  *outlook,
                     const VirChartAsk *ask)
{
  Panel         panels[VIR_MAX_YEARS];
  VirGapPanel   out[VIR_MAX_YEARS] = { { 0 } };
  VirBuild      build;
  guint         first, n;
  gint64        largest = 0;
  gboolean      illustrative = FALSE;
  VirChartHead  head;
  VirChartSpec *spec;

  vir_build_init (&build, outlook, ask);
  vir_build_order_by_seats (&build);
  vir_build_span (&build, &first, &n);
  for (guint i = 0; i < n; i++)
    {
      panels[i] = (Panel) { .build = &build, .year = first + i };
      panels[i].steps = g_array_new (FALSE, FALSE, sizeof (VirGapStep));
      panels[i].tail = g_array_new (FALSE, FALSE, sizeof (VirGapMove));
      panels[i].packages = g_array_new (FALSE, FALSE, sizeof (VirGapPackage));
      panels[i].moves = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
      out[i] = fill_panel (&panels[i]);
      largest = MAX (largest, vir_known (out[i].opening) ? out[i].opening : 0);
      illustrative |= panels[i].illustrative;
    }
  head = vir_build_head (&build,
                         n == 1 ? write_title (&build, &out[0]) : _ ("What savings and amendments leave to find, year by year"),
                         vir_gap_order_words (ask->order),
                         largest,
                         outlook->years.first + (int) first,
                         outlook->years.first + (int) (first + n - 1),
                         illustrative);
  if (ask->form == VIR_GAP_BARS && n > 1)
    spec = vir_chart_spec_new_refused (&vir_gap_chart_class,
                                       &head,
                                       _ ("As bars the chart shows one year: choose a year, or the curve for all of them."));
  else
    spec = vir_gap_chart_new (&head, out, n);
  for (guint i = 0; i < n; i++)
    clear_panel (&panels[i]);
  vir_build_clear (&build);
  return spec;
}
