/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Commands that an amendment does to a saving, pressure or growth item of the published budget:
 * reverse, trim, increase, delay, bring forward. One amendment has at most one change of a proposal:
 * doing it again, or doing another of them, edits that change. Amounts are quantities in pence in
 * the word's direction, never negative. */

#pragma once

#include "vir-cmd.h"

G_BEGIN_DECLS

const VirChangeRecord *vir_cmd_change_of_proposal (VirInput    *input,
                                                   const char  *amendment,
                                                   const char  *proposal);
VirInput              *vir_cmd_reverse            (VirInput    *input,
                                                   const char  *amendment,
                                                   const char  *proposal,
                                                   char       **change,
                                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput              *vir_cmd_trim               (VirInput    *input,
                                                   const char  *amendment,
                                                   const char  *proposal,
                                                   guint        year,
                                                   gint64       pence,
                                                   char       **change,
                                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput              *vir_cmd_increase           (VirInput    *input,
                                                   const char  *amendment,
                                                   const char  *proposal,
                                                   guint        year,
                                                   gint64       pence,
                                                   char       **change,
                                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput              *vir_cmd_delay              (VirInput    *input,
                                                   const char  *amendment,
                                                   const char  *proposal,
                                                   gint64       months,
                                                   char       **change,
                                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput              *vir_cmd_bring_forward      (VirInput    *input,
                                                   const char  *amendment,
                                                   const char  *proposal,
                                                   gint64       months,
                                                   char       **change,
                                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
