/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Commands on amendments and their changes. As all commands they are pure functions from root to
 * root (vir-cmd.h); the id of what they made comes back through an out parameter. To remove either,
 * use vir_cmd_remove(): an amendment takes its changes, votes, printed totals and what it created
 * with it. */

#pragma once

#include "vir-cmd.h"

G_BEGIN_DECLS

const VirWord *vir_cmd_words               (VirTargetKind target,
                                            guint        *n);
gboolean       vir_cmd_word_fits           (VirTargetKind target,
                                            VirWord       word);
VirKind        vir_cmd_kind_of_target      (VirTargetKind target);
VirInput      *vir_cmd_new_amendment       (VirInput     *input,
                                            const char   *title,
                                            const char   *body,
                                            char        **id,
                                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput      *vir_cmd_duplicate_amendment (VirInput     *input,
                                            const char   *amendment,
                                            const char   *title,
                                            char        **id,
                                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput      *vir_cmd_new_change          (VirInput     *input,
                                            const char   *amendment,
                                            VirTargetKind target,
                                            const char   *subject,
                                            VirWord       word,
                                            char        **id,
                                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput      *vir_cmd_set_target          (VirInput     *input,
                                            const char   *change,
                                            VirTargetKind target,
                                            const char   *subject,
                                            VirWord       word,
                                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
