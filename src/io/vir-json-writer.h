/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A root (vir-input.h) to the bytes of a .virement file: always the same bytes for the same root.
 * One record per line and keys in the order of the field tables, so that two versions of a file
 * compare line by line. Owns no file. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

GBytes *vir_json_write (const VirInput *input) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
