/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The naive reference: heads and ledgers, each total added up from all lines. */

#include "config.h"

#include "vir-naive-private.h"

#include <string.h>

/* A head's total: what is printed, else what its parts come to. */
VirSum
naive_head_sum (const VirInput      *input,
                const VirHeadRecord *head,
                guint                y)
{
  VirSum sum = { 0, 0 };

  if (vir_known (head->figure.v[y]))
    return (VirSum){ head->figure.v[y], 0 };

  for EACH (input, VIR_KIND_LINE, VirLineRecord, line)
    if (g_strcmp0 (line->head, head->base.id) == 0 && line->created_by == NULL)
      vir_sum_add (&sum, line->amounts.v[y]);
  for EACH (input, VIR_KIND_HEAD, VirHeadRecord, child)
    if (g_strcmp0 (child->parent, head->base.id) == 0)
      {
        VirSum part = naive_head_sum (input, child, y);

        sum.known += part.known;
        sum.unknown += part.unknown;
      }

  return sum;
}

/* What the parts of a head come to, whatever is printed for it. */
static VirSum
parts_of (const VirInput      *input,
          const VirHeadRecord *head,
          guint                y)
{
  g_autofree VirHeadRecord *unprinted = g_memdup2 (head, sizeof *head);

  unprinted->figure.v[y] = VIR_UNKNOWN;
  return naive_head_sum (input, unprinted, y);
}

static gint64
not_itemised (const VirInput      *input,
              const VirHeadRecord *head,
              guint                y)
{
  return vir_known (head->figure.v[y]) ? head->figure.v[y] - parts_of (input, head, y).known : 0;
}

/* Whether a head at or above @id has a printed figure. */
static gboolean
is_printed_above (const VirInput *input,
                  const char     *id,
                  guint           y)
{
  const VirHeadRecord *head = vir_input_get (input, VIR_KIND_HEAD, id);

  return head != NULL && (vir_known (head->figure.v[y]) || is_printed_above (input, head->parent, y));
}

static gboolean
lies_below (const VirInput *input,
            const char     *id,
            const char     *head)
{
  const VirHeadRecord *up = vir_input_get (input, VIR_KIND_HEAD, id);

  return up != NULL && (strcmp (up->base.id, head) == 0 || lies_below (input, up->parent, head));
}

VirSum
naive_ledger_sum (const VirInput *input,
            int             ledger,
            guint           y)
{
  VirSum sum = { 0, 0 };

  for EACH (input, VIR_KIND_LINE, VirLineRecord, line)
    if (line->ledger == ledger && line->created_by == NULL)
      {
        if (vir_known (line->amounts.v[y]))
          sum.known += line->amounts.v[y];
        else if (!is_printed_above (input, line->head, y))
          sum.unknown++;
      }
  for EACH (input, VIR_KIND_HEAD, VirHeadRecord, head)
    if (head->ledger == ledger)
      sum.known += not_itemised (input, head, y);

  return sum;
}

static guint
illustrative_below (const VirInput *input,
                    const char     *head)
{
  guint n = 0;

  for EACH (input, VIR_KIND_LINE, VirLineRecord, line)
    if (line->base.status == VIR_STATUS_ILLUSTRATIVE && line->created_by == NULL && lies_below (input, line->head, head))
      n++;

  return n;
}

void
naive_set_heads (VirOutlook *o)
{
  o->heads = vir_vec_new (sizeof (VirHeadOutlook), NULL, NULL);

  for EACH (o->input, VIR_KIND_HEAD, VirHeadRecord, head)
    {
      VirHeadOutlook out = { { 0 } };

      for (guint y = 0; y < o->years.n; y++)
        {
          VirSum sum = naive_head_sum (o->input, head, y);

          out.known[y] = sum.known;
          out.unknown[y] = sum.unknown;
          out.parts_unknown[y] = parts_of (o->input, head, y).unknown;
          out.not_itemised[y] = not_itemised (o->input, head, y);
        }
      out.illustrative = illustrative_below (o->input, head->base.id);
      out.parent = vir_input_get (o->input, VIR_KIND_HEAD, head->parent) != NULL ? vir_input_slot (o->input, VIR_KIND_HEAD, head->parent) : VIR_NO_SLOT;
      o->heads = vir_vec_set_take (o->heads, vir_input_slot (o->input, VIR_KIND_HEAD, head->base.id), &out);
    }
}
