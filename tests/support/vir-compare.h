/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What differs between two outlooks, and a document as text, for the messages of failing tests. Must
 * not compute anything. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

char *vir_outlook_difference (const VirOutlook *a,
                              const VirOutlook *b,
                              gboolean          findings) G_GNUC_WARN_UNUSED_RESULT;
char *vir_input_describe     (const VirInput   *input) G_GNUC_WARN_UNUSED_RESULT;
char *vir_stance_describe    (const VirStance  *stance) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
