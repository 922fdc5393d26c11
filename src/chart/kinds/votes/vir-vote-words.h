/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What becomes of a vote, in words that charts and papers share. Must not know where a word is printed. */

#pragma once

#include "vir-vote-path.h"

G_BEGIN_DECLS

const char *vir_vote_words_result   (int                result);
char       *vir_vote_words_standing (const VirVoteStep *step,
                                     const char        *because) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
