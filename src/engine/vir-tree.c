/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Tree totals: built from all lines in one pass, or moved by the lines that differ. Both add through
 * the same function, so they cannot disagree. */

#include "config.h"

#include "vir-tree.h"

#include <string.h>

/* A chain of heads longer than this is taken as a ring and cut; a finding says so. */
#define MAX_DEPTH 64

/* What is added below a head: amounts and counts, each with its sign already on it. */
typedef struct
{
  gint64 known[VIR_MAX_YEARS];
  gint32 unknown[VIR_MAX_YEARS];
  gint32 illustrative;
  guint8 ledger;
} Part;

typedef struct
{
  const VirInput *input;
  VirTree        *tree;
  guint           n;
  VirHeadOutlook *scratch; /* NULL: write through the persistent vector */
} Walk;

static const VirHeadOutlook *
head_get (const Walk *walk,
          guint32     slot)
{
  return walk->scratch != NULL ? &walk->scratch[slot] : vir_vec_get (walk->tree->heads, slot);
}

static void
head_set (Walk                 *walk,
          guint32               slot,
          const VirHeadOutlook *head)
{
  if (walk->scratch != NULL)
    walk->scratch[slot] = *head;
  else
    walk->tree->heads = vir_vec_set_take (walk->tree->heads, slot, head);
}

/* Adds to one head; years that its printed figure stands for go no further up. */
static void
add_to_head (Walk                *walk,
             const VirHeadRecord *record,
             VirHeadOutlook      *head,
             Part                *part)
{
  head->illustrative += (guint32) part->illustrative;
  for (guint y = 0; y < walk->n; y++)
    {
      head->parts_unknown[y] += (guint32) part->unknown[y];
      if (vir_known (record->figure.v[y]))
        {
          head->not_itemised[y] -= part->known[y];
          walk->tree->ledgers[record->ledger][y].known -= part->known[y];
          part->known[y] = 0;
          part->unknown[y] = 0;
        }
      else
        {
          head->known[y] += part->known[y];
          head->unknown[y] += (guint32) part->unknown[y];
        }
    }
}

static void
add_up (Walk   *walk,
        guint32 slot,
        Part   *part)
{
  for (guint depth = 0; depth < MAX_DEPTH; depth++)
    {
      const VirHeadRecord *record = vir_input_at (walk->input, VIR_KIND_HEAD, slot);
      VirHeadOutlook       head;

      if (record == NULL)
        break;

      head = *head_get (walk, slot);
      add_to_head (walk, record, &head, part);
      head_set (walk, slot, &head);
      slot = head.parent;
    }

  for (guint y = 0; y < walk->n; y++)
    walk->tree->ledgers[part->ledger][y].unknown += (guint) part->unknown[y];
}

/* Each head as it is with nothing below it. */
static void
seed_heads (Walk *walk)
{
  for (guint32 slot = 0; slot < vir_vec_length (vir_input_records (walk->input, VIR_KIND_HEAD));
       slot++)
    {
      const VirHeadRecord *record = vir_input_at (walk->input, VIR_KIND_HEAD, slot);
      VirHeadOutlook      *head = &walk->scratch[slot];

      if (record == NULL)
        continue;

      head->parent = vir_input_slot (walk->input, VIR_KIND_HEAD, record->parent);
      for (guint y = 0; y < walk->n; y++)
        if (vir_known (record->figure.v[y]))
          {
            head->known[y] = record->figure.v[y];
            head->not_itemised[y] = record->figure.v[y];
            walk->tree->ledgers[record->ledger][y].known += record->figure.v[y];
          }
    }
}

/* A printed figure below another is a part of it. */
static void
nest_figures (Walk *walk)
{
  for (guint32 slot = 0; slot < vir_vec_length (vir_input_records (walk->input, VIR_KIND_HEAD));
       slot++)
    {
      const VirHeadRecord *record = vir_input_at (walk->input, VIR_KIND_HEAD, slot);
      Part                 part = { 0 };
      gboolean             any = FALSE;

      for (guint y = 0; record != NULL && y < walk->n; y++)
        if (vir_known (record->figure.v[y]))
          {
            part.known[y] = record->figure.v[y];
            any = TRUE;
          }
      if (any)
        add_up (walk, walk->scratch[slot].parent, &part);
    }
}

/* Lines straight below each head, added up in one pass over the packed figures. */
typedef struct
{
  gint64  *known;   /* n a head */
  guint32 *unknown; /* n a head and ledger */
  guint32 *illustrative;
  guint32  n_heads;
} Direct;

static void
add_line (Walk                *walk,
          Direct              *direct,
          const VirPackedLine *line)
{
  guint32 head = MIN (line->head, direct->n_heads); /* the last one gathers lines without a head */
  gint64 *known = direct->known + (gsize) head * walk->n;
  guint   n = walk->n;

  for (guint y = 0; y < n; y++)
    known[y] += line->amount[y];

  /* The general ledger is what is left of the whole: see gather_lines(). */
  if (line->ledger != VIR_LEDGER_GENERAL)
    for (guint y = 0; y < n; y++)
      {
        walk->tree->ledgers[line->ledger][y].known += line->amount[y];
        walk->tree->ledgers[VIR_LEDGER_GENERAL][y].known -= line->amount[y];
      }

  if (line->present != (1u << walk->n) - 1)
    for (guint y = 0; y < walk->n; y++)
      if (!(line->present & (1u << y)))
        direct->unknown[((gsize) head * VIR_N_LEDGERS + line->ledger) * walk->n + y]++;

  if (line->mark == VIR_STATUS_ILLUSTRATIVE + 1)
    {
      direct->illustrative[head]++;
      walk->tree->illustrative++;
    }
}

static void
gather_lines (Walk   *walk,
              Direct *direct)
{
  const VirVec *figures = vir_input_line_figures (walk->input);
  gsize         size = vir_vec_element_size (figures);
  guint         leaves = (vir_vec_length (figures) + VIR_VEC_WIDTH - 1) / VIR_VEC_WIDTH;

  for (guint leaf = 0; leaf < leaves; leaf++)
    {
      const guint8 *bytes = vir_vec_leaf (figures, leaf);

      for (guint i = 0; bytes != NULL && i < VIR_VEC_WIDTH; i++)
        {
          const VirPackedLine *line = (gconstpointer) (bytes + i * size);

          if (line->mark != 0)
            add_line (walk, direct, line);
        }
    }

  for (gsize head = 0; head <= direct->n_heads; head++)
    for (guint y = 0; y < walk->n; y++)
      walk->tree->ledgers[VIR_LEDGER_GENERAL][y].known += direct->known[head * walk->n + y];
}

static void
spread_lines (Walk   *walk,
              Direct *direct)
{
  for (guint32 head = 0; head <= direct->n_heads; head++)
    for (guint ledger = 0; ledger < VIR_N_LEDGERS; ledger++)
      {
        Part part = { .ledger = (guint8) ledger };

        for (guint y = 0; y < walk->n; y++)
          {
            if (ledger == 0)
              part.known[y] = direct->known[(gsize) head * walk->n + y];
            part.unknown[y] =
              (gint32) direct->unknown[((gsize) head * VIR_N_LEDGERS + ledger) * walk->n + y];
          }
        if (ledger == 0)
          part.illustrative = (gint32) direct->illustrative[head];
        add_up (walk, head < direct->n_heads ? head : VIR_NO_SLOT, &part);
      }
}

/**
 * vir_tree_build:
 * @input: a root
 * @tree: (out): its totals; clear with vir_tree_clear()
 *
 * Adds up all lines.
 */
void
vir_tree_build (const VirInput *input,
                VirTree        *tree)
{
  guint32 n_heads = vir_vec_length (vir_input_records (input, VIR_KIND_HEAD));
  guint   n = vir_input_years (input).n;
  Walk    walk = { input, tree, n, g_new0 (VirHeadOutlook, n_heads + 1) };
  Direct  direct = { g_new0 (gint64, (n_heads + 1) * n),
                     g_new0 (guint32, (n_heads + 1) * VIR_N_LEDGERS * n),
                     g_new0 (guint32, n_heads + 1),
                     n_heads };

  memset (tree, 0, sizeof *tree);
  tree->heads = vir_vec_new (sizeof (VirHeadOutlook), NULL, NULL);

  seed_heads (&walk);
  nest_figures (&walk);
  gather_lines (&walk, &direct);
  spread_lines (&walk, &direct);

  for (guint32 slot = 0; slot < n_heads; slot++)
    tree->heads = vir_vec_set_take (tree->heads, slot, &walk.scratch[slot]);

  g_free (direct.known);
  g_free (direct.unknown);
  g_free (direct.illustrative);
  g_free (walk.scratch);
}

static void
move_line (Walk                *walk,
           const VirPackedLine *line,
           int                  sign)
{
  Part part = { .ledger = line->ledger };

  if (line->mark == 0)
    return;

  for (guint y = 0; y < walk->n; y++)
    {
      part.known[y] = sign * line->amount[y];
      part.unknown[y] = line->present & (1u << y) ? 0 : sign;
      walk->tree->ledgers[line->ledger][y].known += part.known[y];
    }
  if (line->mark == VIR_STATUS_ILLUSTRATIVE + 1)
    part.illustrative = sign;
  walk->tree->illustrative += (guint) part.illustrative;
  add_up (walk, line->head, &part);
}

static void
line_differs (guint         index,
              gconstpointer before,
              gconstpointer after,
              gpointer      user_data)
{
  if (before != NULL)
    move_line (user_data, before, -1);
  if (after != NULL)
    move_line (user_data, after, 1);
}

/**
 * vir_tree_update:
 * @before: an earlier root of the same years
 * @after: the root wanted
 * @from: the totals of @before
 * @tree: (out): the totals of @after; clear with vir_tree_clear()
 *
 * Moves the totals by the lines that differ; heads that differ make all be added up anew.
 */
void
vir_tree_update (const VirInput *before,
                 const VirInput *after,
                 const VirTree  *from,
                 VirTree        *tree)
{
  Walk walk = { after, tree, vir_input_years (after).n, NULL };

  if (vir_input_records (before, VIR_KIND_HEAD) != vir_input_records (after, VIR_KIND_HEAD) ||
      vir_input_years (before).n != walk.n)
    {
      vir_tree_build (after, tree);
      return;
    }

  *tree = *from;
  tree->heads = vir_vec_ref (from->heads);
  vir_vec_diff (vir_input_line_figures (before), vir_input_line_figures (after), line_differs,
                &walk);
}

/**
 * vir_tree_clear:
 * @tree: totals
 *
 * Frees what they own.
 */
void
vir_tree_clear (VirTree *tree)
{
  g_clear_pointer (&tree->heads, vir_vec_unref);
}
