/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps labels apart: those of one column. Must not know what they say. */

#include "config.h"

#include "vir-chart-layout-private.h"

#include <stdlib.h>

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

/**
 * vir_labels_pick:
 * @labels: (array length=n): labels of one column, each to stand where it is wanted or not at all
 * @priority: (array length=n): greater is more important; below zero is never shown
 * @n: how many
 * @top: upper end
 * @bottom: lower end
 * @gap: the least distance between two
 * @picked: (out caller-allocates) (array length=n): which are shown
 *
 * Chooses labels by importance, leaving those out that would touch a more important one.
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
                 gboolean  *picked)
{
  g_autofree gboolean *seen = g_new0 (gboolean, n + 1);
  guint                shown = 0;

  for (guint i = 0; i < n; i++)
    picked[i] = FALSE;
  for (guint round = 0; round < n; round++)
    {
      guint    best = n;
      gboolean free_place = TRUE;

      for (guint i = 0; i < n; i++)
        if (!seen[i] && (best == n || priority[i] > priority[best]))
          best = i;
      seen[best] = TRUE;
      if (priority[best] < 0)
        break;
      labels[best].middle = labels[best].wanted;
      if (labels[best].middle - labels[best].height / 2 < top ||
          labels[best].middle + labels[best].height / 2 > bottom)
        continue;
      for (guint i = 0; i < n && free_place; i++)
        free_place = !picked[i] || ABS (labels[i].middle - labels[best].middle) >=
                                     (labels[i].height + labels[best].height) / 2 + gap;
      if (!free_place)
        continue;
      picked[best] = TRUE;
      shown++;
    }
  return shown;
}
