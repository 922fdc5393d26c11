/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps labels apart: those of one column. Must not know what they say. */

#include "config.h"

#include "vir-chart-layout-private.h"

#include <stdlib.h>

/* After so many labels that found no room the rest is not tried. */
#define MOST_MISSES 60

/* A run of labels that touch each other: its middle is where the sum of squared moves is least. */
typedef struct
{
  guint  n;
  double shift_sum;
  double height;
  double top;
} Run;

static int
compare_wanted (const void *a,
                const void *b)
{
  const VirLabel *left = *(VirLabel *const *) a;
  const VirLabel *right = *(VirLabel *const *) b;

  if (left->wanted != right->wanted)
    return left->wanted < right->wanted ? -1 : 1;
  return left < right ? -1 : left > right;
}

static void
place_run (Run   *run,
           double top,
           double bottom)
{
  double wanted = run->shift_sum / run->n;

  run->top = MAX (MIN (wanted, bottom - run->height), top);
}

/**
 * vir_labels_stack:
 * @labels: (array length=n): labels of one column
 * @n: how many
 * @top: upper end of the column
 * @bottom: lower end
 * @gap: the least distance between two
 *
 * Places labels as near to where they are wanted as keeps them in the column, in order and apart.
 *
 * Returns: %FALSE if they do not fit; then they are apart but leave the column at its lower end
 */
gboolean
vir_labels_stack (VirLabel *labels,
                  guint     n,
                  double    top,
                  double    bottom,
                  double    gap)
{
  g_autofree VirLabel **order = g_new (VirLabel *, n + 1);
  g_autofree Run       *runs = g_new (Run, n + 1);
  guint                 n_runs = 0;
  guint                 k = 0;
  double                end = top;

  for (guint i = 0; i < n; i++)
    order[i] = &labels[i];
  qsort (order, n, sizeof *order, compare_wanted);

  for (guint i = 0; i < n; i++)
    {
      Run run = { 1, order[i]->wanted - order[i]->height / 2, order[i]->height, 0 };

      place_run (&run, top, bottom);
      while (n_runs > 0 && runs[n_runs - 1].top + runs[n_runs - 1].height + gap > run.top)
        {
          Run *before = &runs[--n_runs];

          before->shift_sum += run.shift_sum - run.n * (before->height + gap);
          before->n += run.n;
          before->height += gap + run.height;
          run = *before;
          place_run (&run, top, bottom);
        }
      runs[n_runs++] = run;
    }

  for (guint r = 0; r < n_runs; r++)
    {
      double y = runs[r].top;

      for (guint i = 0; i < runs[r].n; i++, k++)
        {
          order[k]->middle = y + order[k]->height / 2;
          end = y + order[k]->height;
          y = end + gap;
        }
    }
  return end <= bottom + 0.01;
}

/* Whether all labels fit, each within @drift of where it is wanted. */
static gboolean
settle (VirLabel **chosen,
        guint      n,
        double     top,
        double     bottom,
        double     gap,
        double     drift)
{
  g_autofree VirLabel *trial = g_new (VirLabel, n + 1);

  for (guint i = 0; i < n; i++)
    trial[i] = *chosen[i];
  if (!vir_labels_stack (trial, n, top, bottom, gap))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (ABS (trial[i].middle - trial[i].wanted) > drift)
      return FALSE;
  for (guint i = 0; i < n; i++)
    chosen[i]->middle = trial[i].middle;
  return TRUE;
}

/**
 * vir_labels_pick:
 * @labels: (array length=n): labels of one column
 * @priority: (array length=n): greater is more important; below zero is never shown
 * @n: how many
 * @top: upper end
 * @bottom: lower end
 * @gap: the least distance between two
 * @drift: how far a label may stand from where it is wanted
 * @picked: (out caller-allocates) (array length=n): which are shown
 *
 * Chooses labels by importance, leaving those out that would push a more important one too far.
 *
 * Returns: how many are shown
 */
guint
vir_labels_pick (VirLabel  *labels,
                 const int *priority,
                 guint      n,
                 double     top,
                 double     bottom,
                 double     gap,
                 double     drift,
                 gboolean  *picked)
{
  g_autofree gboolean  *seen = g_new0 (gboolean, n + 1);
  g_autofree VirLabel **chosen = g_new (VirLabel *, n + 1);
  guint                 shown = 0;
  guint                 misses = 0;

  for (guint i = 0; i < n; i++)
    picked[i] = FALSE;
  for (guint round = 0; round < n && misses < MOST_MISSES; round++)
    {
      guint best = n;

      for (guint i = 0; i < n; i++)
        if (!seen[i] && (best == n || priority[i] > priority[best]))
          best = i;
      seen[best] = TRUE;
      if (priority[best] < 0)
        break;
      chosen[shown] = &labels[best];
      if (!settle (chosen, shown + 1, top, bottom, gap, drift))
        {
          misses++;
          continue;
        }
      picked[best] = TRUE;
      shown++;
    }
  return shown;
}
