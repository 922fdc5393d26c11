/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rules by name, for their table. Each is described where it is written. */

#pragma once

#include "vir-check.h"

G_BEGIN_DECLS

void vir_rule_unbalanced_first_year (VirCheck *check);
void vir_rule_reserve_below_zero (VirCheck *check);
void vir_rule_referendum_core (VirCheck *check);
void vir_rule_referendum_asc (VirCheck *check);
void vir_rule_referendum_total (VirCheck *check);
void vir_rule_target_gone (VirCheck *check);
void vir_rule_ledger (VirCheck *check);
void vir_rule_ledger_unbalanced (VirCheck *check);
void vir_rule_worse_later (VirCheck *check);
void vir_rule_cannot_tell (VirCheck *check);
void vir_rule_recurrence_unstated (VirCheck *check);
void vir_rule_unphased (VirCheck *check);
void vir_rule_one_off_for_recurring (VirCheck *check);
void vir_rule_reserve_below_minimum (VirCheck *check);
void vir_rule_takes_more (VirCheck *check);
void vir_rule_shared_target (VirCheck *check);
void vir_rule_claim_differs (VirCheck *check);
void vir_rule_printed_total_differs (VirCheck *check);
void vir_rule_stale_assessment (VirCheck *check);
void vir_rule_conditional (VirCheck *check);
void vir_rule_depends_missing (VirCheck *check);
void vir_rule_funding_fixed (VirCheck *check);
void vir_rule_ring_fence (VirCheck *check);
void vir_rule_reserve_tied (VirCheck *check);
void vir_rule_asc_elsewhere (VirCheck *check);
void vir_rule_double_count (VirCheck *check);
void vir_rule_starts_too_early (VirCheck *check);
void vir_rule_late (VirCheck *check);
void vir_rule_too_many (VirCheck *check);
void vir_rule_posts_threshold (VirCheck *check);
void vir_rule_capital_unbalanced (VirCheck *check);
void vir_rule_capital_for_revenue (VirCheck *check);
void vir_rule_awaiting_assessment (VirCheck *check);
void vir_rule_no_evidence (VirCheck *check);
void vir_rule_no_equality_note (VirCheck *check);
void vir_rule_band_d_ninths (VirCheck *check);
void vir_rule_limit_overridden (VirCheck *check);
void vir_rule_statutory_differs (VirCheck *check);
void vir_rule_illustrative (VirCheck *check);

G_END_DECLS
