/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the written forms of the votes share. */

#pragma once

#include "vir-paper-votes.h"

G_BEGIN_DECLS

const char *vir_paper_void_code       (VirVoid              void_);
const char *vir_paper_order_from_code (VirVoteOrderFrom     from);
char       *vir_paper_order_title     (const VirPaperVotes *self,
                                       const char          *id) G_GNUC_WARN_UNUSED_RESULT;
gint64      vir_paper_votes_away      (const VirPaperVotes *self,
                                       gboolean             barred);
void        vir_paper_majority_append (const VirPaperVotes *self,
                                       GString             *out);

G_END_DECLS
