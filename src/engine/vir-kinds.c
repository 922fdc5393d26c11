/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of record kinds: each with its name in a file and its field table. A new kind is one row
 * here, in the order of VirKind. */

#include "config.h"

#include "vir-kinds-private.h"

#include <string.h>

static const struct
{
  const char     *key;
  gboolean        single; /* a document has exactly one, written as an object */
  const VirShape *shape;
} kinds[] = {
  { "budget", TRUE, &vir_budget_record_shape },
  { "council", TRUE, &vir_council_record_shape },
  { "sources", FALSE, &vir_source_record_shape },
  { "bodies", FALSE, &vir_body_record_shape },
  { "totals", FALSE, &vir_total_record_shape },
  { "heads", FALSE, &vir_head_record_shape },
  { "lines", FALSE, &vir_line_record_shape },
  { "proposals", FALSE, &vir_proposal_record_shape },
  { "funding", FALSE, &vir_funding_record_shape },
  { "tax", FALSE, &vir_tax_record_shape },
  { "reserves", FALSE, &vir_reserve_record_shape },
  { "schemes", FALSE, &vir_scheme_record_shape },
  { "amendments", FALSE, &vir_amendment_record_shape },
  { "changes", FALSE, &vir_change_record_shape },
  { "votes", FALSE, &vir_vote_record_shape },
  { "mappings", FALSE, &vir_mapping_record_shape },
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == VIR_N_KINDS);

/**
 * vir_kind_shape:
 * @kind: a kind of record
 *
 * Returns: its field table
 */
const VirShape *
vir_kind_shape (VirKind kind)
{
  return kinds[kind].shape;
}

/**
 * vir_kind_key:
 * @kind: a kind of record
 *
 * Returns: the name of its collection in a file
 */
const char *
vir_kind_key (VirKind kind)
{
  return kinds[kind].key;
}

/**
 * vir_kind_is_single:
 * @kind: a kind of record
 *
 * Returns: whether a document has exactly one of it
 */
gboolean
vir_kind_is_single (VirKind kind)
{
  return kinds[kind].single;
}

/**
 * vir_kind_find:
 * @key: the name of a collection
 *
 * Returns: its kind, or %VIR_N_KINDS where no collection has that name
 */
VirKind
vir_kind_find (const char *key)
{
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    if (strcmp (kinds[kind].key, key) == 0)
      return (VirKind) kind;

  return VIR_N_KINDS;
}
