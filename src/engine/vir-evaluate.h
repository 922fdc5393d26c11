/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* vir_evaluate(): input and stance in, outlook out. Pure: no clock, no files, no randomness.
 *
 * Decision: what changed is found by comparing the previous input with this one by identity, and only
 * there is work done again.
 * Reason: edit, undo, merge and reload are then one case, and no command can forget to say what it
 * touched.
 * Implication: any earlier outlook of the same family gives the same result as none. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

VirOutlook *vir_evaluate (VirInput   *input,
                          VirStance  *stance,
                          VirOutlook *previous) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
