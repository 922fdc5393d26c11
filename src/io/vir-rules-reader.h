/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rule packs: JSON to #VirRulePack, and the packs that come with the program. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

#define VIR_RULES_FORMAT "virement-rules"
#define VIR_RULES_VERSION 1
#define VIR_RULES_DEFAULT "uk"

VirRulePack *vir_rules_read    (const char *bytes,
                                gsize       length,
                                GError    **error) G_GNUC_WARN_UNUSED_RESULT;
VirRulePack *vir_rules_builtin (const char *id) G_GNUC_WARN_UNUSED_RESULT;
VirInput    *vir_rules_attach  (VirInput   *input) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
