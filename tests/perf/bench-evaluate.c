/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How long the engine takes: an edit, a saving switched off and on, another amendment shown, all
 * from nothing; with 1,000, 10,000 and 100,000 lines over five years, 300 savings and 10 amendments
 * of 30 changes. Medians are printed; nothing is asserted. */

#include "config.h"

#include "vir-bench.h"
#include "vir-evaluate.h"

#include <stdio.h>

typedef struct
{
  VirInput   *input;
  VirOutlook *outlook; /* the last one */
  VirStance  *stance;
  guint       lines;
  guint       savings;
  guint       amendments;
} Bench;

/* Makes @input the current one, evaluated from the last outlook. */
static void
advance (Bench    *bench,
         VirInput *input)
{
  VirOutlook *outlook = vir_evaluate (input, bench->stance, bench->outlook);

  vir_outlook_unref (bench->outlook);
  vir_input_unref (bench->input);
  bench->outlook = outlook;
  bench->input = input;
}

static void
edit_line (guint    run,
           gpointer user_data)
{
  Bench         *bench = user_data;
  char           id[32];
  VirLineRecord *line;
  VirInput      *after;

  g_snprintf (id, sizeof id, "line-%06u", vir_bench_pick (bench->lines));
  line = vir_record_copy (vir_input_get (bench->input, VIR_KIND_LINE, id));
  line->amounts.v[run % 5] = (gint64) (vir_bench_random () % 100000000);
  after = vir_input_put (bench->input, line);
  vir_record_unref (line);
  advance (bench, after);
}

static void
toggle_saving (guint    run,
               gpointer user_data)
{
  Bench             *bench = user_data;
  char               id[32];
  VirProposalRecord *saving;
  VirInput          *after;

  g_snprintf (id, sizeof id, "saving-%u", vir_bench_pick (bench->savings));
  saving = vir_record_copy (vir_input_get (bench->input, VIR_KIND_PROPOSAL, id));
  saving->stage = saving->stage == VIR_STAGE_SCRAPPED ? VIR_STAGE_PROPOSED : VIR_STAGE_SCRAPPED;
  after = vir_input_put (bench->input, saving);
  vir_record_unref (saving);
  advance (bench, after);
}

static void
edit_change (guint    run,
             gpointer user_data)
{
  Bench           *bench = user_data;
  char             id[32];
  VirChangeRecord *change;
  VirInput        *after;

  g_snprintf (id, sizeof id, "change-%u-%u", vir_bench_pick (bench->amendments), vir_bench_pick (30));
  change = vir_record_copy (vir_input_get (bench->input, VIR_KIND_CHANGE, id));
  change->share = vir_bench_pick (1000000);
  after = vir_input_put (bench->input, change);
  vir_record_unref (change);
  advance (bench, after);
}

static void
select_amendment (guint    run,
                  gpointer user_data)
{
  Bench *bench = user_data;
  char   id[32];

  g_snprintf (id, sizeof id, "amendment-%u", run % bench->amendments);
  vir_stance_unref (bench->stance);
  bench->stance = vir_stance_new ((const char *const[]){ id, NULL }, VIR_BASIS_CLAIMED);
  advance (bench, vir_input_ref (bench->input));
}

static void
switch_basis (guint    run,
              gpointer user_data)
{
  Bench     *bench = user_data;
  VirStance *stance = vir_stance_with_basis (bench->stance, run % 2 == 0 ? VIR_BASIS_ASSESSED : VIR_BASIS_CLAIMED);

  vir_stance_unref (bench->stance);
  bench->stance = stance;
  advance (bench, vir_input_ref (bench->input));
}

static void
evaluate_all (guint    run,
              gpointer user_data)
{
  Bench *bench = user_data;

  vir_outlook_unref (vir_evaluate (bench->input, bench->stance, NULL));
}

static const struct
{
  guint        runs;
  VirBenchFunc func;
} measures[] = {
  { 2000, edit_line },
  { 500, toggle_saving },
  { 500, edit_change },
  { 500, select_amendment },
  { 200, switch_basis },
  { 100, evaluate_all },
};

static void
run_size (guint lines)
{
  VirBenchSize size = { lines, 5, 300, 10, 30 };
  double       before = vir_bench_memory (), held;
  Bench        bench = { vir_bench_input (&size), NULL, vir_stance_new ((const char *const[]){ "amendment-0", NULL }, VIR_BASIS_CLAIMED), lines, 300, 10 };

  bench.outlook = vir_evaluate (bench.input, bench.stance, NULL);
  held = vir_bench_memory () - before;

  printf ("%7u lines", lines);
  for (guint i = 0; i < G_N_ELEMENTS (measures); i++)
    printf (" %9.1f", vir_bench_median (measures[i].runs, measures[i].func, &bench));
  printf (" %9.1f\n", held);
  fflush (stdout);

  vir_outlook_unref (bench.outlook);
  vir_stance_unref (bench.stance);
  vir_input_unref (bench.input);
}

int
main (void)
{
  printf ("Median µs of    edit one    toggle      edit    select    switch     from\n");
  printf ("                    line    saving    change amendment     basis   nothing   MB held\n");
  run_size (1000);
  run_size (10000);
  run_size (100000);
  printf ("Goals at 100,000 lines: an edit 180, all from nothing 1500\n");
  return 0;
}
