/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The field tables, for vir-kinds.c alone. */

#pragma once

#include "vir-records.h"

G_BEGIN_DECLS

extern const VirShape vir_budget_record_shape,
  vir_council_record_shape,
  vir_source_record_shape,
  vir_body_record_shape,
  vir_total_record_shape,
  vir_head_record_shape,
  vir_line_record_shape,
  vir_proposal_record_shape,
  vir_funding_record_shape,
  vir_tax_record_shape,
  vir_reserve_record_shape,
  vir_scheme_record_shape,
  vir_amendment_record_shape,
  vir_change_record_shape,
  vir_vote_record_shape,
  vir_mapping_record_shape;

G_END_DECLS
