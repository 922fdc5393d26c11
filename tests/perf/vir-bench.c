/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Makes the benchmark's budget: about £600m over twelve departments with thirty services each, one
 * line in five an income, savings that phase in, amendments of equal size. Random numbers are an
 * xorshift of fixed seed. */

#include "config.h"

#include "vir-bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define DEPARTMENTS 12
#define SERVICES 30

static guint64 state = G_GUINT64_CONSTANT (88172645463325252);

guint64
vir_bench_random (void)
{
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

guint
vir_bench_pick (guint n)
{
  return (guint) (vir_bench_random () % n);
}

static VirInput *
add_heads (VirInput *input)
{
  for (guint d = 0; d < DEPARTMENTS; d++)
    {
      g_autofree char *id = g_strdup_printf ("dep-%u", d);

      input = vir_input_put_take (input, vir_record_new (VIR_KIND_HEAD, id));
      for (guint s = 0; s < SERVICES; s++)
        {
          g_autofree char *service = g_strdup_printf ("svc-%u-%u", d, s);
          VirHeadRecord   *head = vir_record_new (VIR_KIND_HEAD, service);

          head->parent = g_strdup (id);
          input = vir_input_put_take (input, head);
        }
    }

  return input;
}

static VirInput *
add_lines (VirInput           *input,
           const VirBenchSize *size)
{
  gint64 mean = G_GINT64_CONSTANT (60000000000) / size->lines;

  for (guint i = 0; i < size->lines; i++)
    {
      g_autofree char *id = g_strdup_printf ("line-%06u", i);
      VirLineRecord   *line = vir_record_new (VIR_KIND_LINE, id);
      gint64           amount = mean / 10 + (gint64) (vir_bench_random () % (guint64) (2 * mean));

      line->base.title = g_strdup_printf ("Line %u", i);
      line->head = g_strdup_printf ("svc-%u-%u", vir_bench_pick (DEPARTMENTS), vir_bench_pick (SERVICES));
      if (vir_bench_pick (100) < 22)
        amount = -amount * 9 / 10;
      for (guint y = 0; y < size->years; y++)
        line->amounts.v[y] = amount + amount * (gint64) (y * (5 + vir_bench_pick (45))) / 1000;
      input = vir_input_put_take (input, line);
    }

  return input;
}

static VirInput *
add_savings (VirInput           *input,
             const VirBenchSize *size)
{
  for (guint i = 0; i < size->savings; i++)
    {
      g_autofree char   *id = g_strdup_printf ("saving-%u", i);
      VirProposalRecord *saving = vir_record_new (VIR_KIND_PROPOSAL, id);
      gint64             full = 100000 + (gint64) (vir_bench_random () % 20000000);

      saving->line = g_strdup_printf ("line-%06u", vir_bench_pick (size->lines));
      saving->profile = vir_profile_new ();
      saving->profile->recurrence = VIR_RECURRENCE_RECURRING;
      for (guint y = 0; y < size->years; y++)
        saving->profile->values.v[y] = -full * MIN (2, (gint64) y + 1) / 2;
      input = vir_input_put_take (input, saving);
    }

  return input;
}

static void
fill_change (VirChangeRecord    *change,
             const VirBenchSize *size,
             guint               i)
{
  static const VirWord words[] = { VIR_WORD_SAVE, VIR_WORD_SPEND, VIR_WORD_SAVE, VIR_WORD_SPEND, VIR_WORD_TRIM, VIR_WORD_USE, VIR_WORD_RAISE };

  change->word = i == 0 ? VIR_WORD_RAISE : words[vir_bench_pick (G_N_ELEMENTS (words) - 1)];
  if (change->word == VIR_WORD_RAISE)
    {
      change->target = VIR_TARGET_TAX;
      change->tax_core.v[0] = vir_bench_pick (2000);
      return;
    }

  change->amount = vir_profile_new ();
  change->amount->recurrence = VIR_RECURRENCE_RECURRING;
  change->amount->values.v[0] = 1000000 + (gint64) (vir_bench_random () % 89000000);
  if (change->word == VIR_WORD_TRIM)
    {
      change->target = VIR_TARGET_PROPOSAL;
      change->subject = g_strdup_printf ("saving-%u", vir_bench_pick (size->savings));
    }
  else if (change->word == VIR_WORD_USE)
    {
      change->target = VIR_TARGET_RESERVE;
      change->subject = g_strdup ("general");
      change->amount->recurrence = VIR_RECURRENCE_ONE_OFF;
    }
  else
    {
      change->target = VIR_TARGET_LINE;
      change->subject = g_strdup_printf ("line-%06u", vir_bench_pick (size->lines));
    }
}

static VirInput *
add_amendments (VirInput           *input,
                const VirBenchSize *size)
{
  for (guint a = 0; a < size->amendments; a++)
    {
      g_autofree char *id = g_strdup_printf ("amendment-%u", a);

      input = vir_input_put_take (input, vir_record_new (VIR_KIND_AMENDMENT, id));
      for (guint i = 0; i < size->changes; i++)
        {
          g_autofree char *change_id = g_strdup_printf ("change-%u-%u", a, i);
          VirChangeRecord *change = vir_record_new (VIR_KIND_CHANGE, change_id);

          change->amendment = g_strdup (id);
          fill_change (change, size, i);
          input = vir_input_put_take (input, change);
        }
    }

  return input;
}

static VirInput *
add_money (VirInput           *input,
           const VirBenchSize *size)
{
  VirReserveRecord *reserve = vir_record_new (VIR_KIND_RESERVE, "general");
  VirFundingRecord *grant = vir_record_new (VIR_KIND_FUNDING, "grant");

  reserve->opening = G_GINT64_CONSTANT (6000000000);
  reserve->minimum = G_GINT64_CONSTANT (2000000000);
  for (guint y = 0; y < size->years; y++)
    grant->amounts.v[y] = G_GINT64_CONSTANT (20000000000);
  input = vir_input_put_take (vir_input_put_take (input, reserve), grant);

  for (int y = -1; y < (int) size->years; y++)
    {
      g_autofree char *id = g_strdup_printf ("tax-%d", 2018 + y);
      VirTaxRecord    *tax = vir_record_new (VIR_KIND_TAX, id);

      tax->year = 2018 + y;
      tax->tax_base = 950000 + 9000 * y;
      tax->band_d = 165000 + 5000 * y;
      input = vir_input_put_take (input, tax);
    }

  return input;
}

/* The budget of this size. */
VirInput *
vir_bench_input (const VirBenchSize *size)
{
  VirInput *input = vir_input_new (2018, size->years);

  input = add_heads (input);
  input = add_lines (input, size);
  input = add_savings (input, size);
  input = add_money (input, size);
  return add_amendments (input, size);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return x < y ? -1 : x > y;
}

static double
now (void)
{
  struct timespec at;

  clock_gettime (CLOCK_MONOTONIC, &at);
  return (double) at.tv_sec * 1e6 + (double) at.tv_nsec / 1e3;
}

/* The median time of one call, in microseconds, after a tenth as many that are not counted. */
double
vir_bench_median (guint        runs,
                  VirBenchFunc func,
                  gpointer     user_data)
{
  g_autofree double *times = g_new (double, runs);

  for (guint i = 0; i < runs / 10 + 1; i++)
    func (i, user_data);
  for (guint i = 0; i < runs; i++)
    {
      double start = now ();

      func (i, user_data);
      times[i] = now () - start;
    }

  qsort (times, runs, sizeof *times, compare_times);
  return times[runs / 2];
}

/* Memory of this process, in MB. */
double
vir_bench_memory (void)
{
  FILE *file = fopen ("/proc/self/statm", "r");
  long  total = 0, resident = 0;

  if (file == NULL)
    return 0;
  if (fscanf (file, "%ld %ld", &total, &resident) != 2)
    resident = 0;
  fclose (file);
  return (double) resident * (double) sysconf (_SC_PAGESIZE) / 1e6;
}
