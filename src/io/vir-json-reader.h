/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bytes of a .virement file to a root (vir-input.h). Owns what makes a document right or wrong;
 * never adjusts a figure: what is wrong is an error with its place, what is doubtful a warning. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

/* The version of the format that is written. */
#define VIR_JSON_VERSION 1

/* The word that a document's "format" member holds. */
#define VIR_JSON_FORMAT "virement"

VirInput *vir_json_read (const char  *bytes,
                         gsize        length,
                         GPtrArray  **warnings,
                         GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
