/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A short name for one exact state of a document, to print on papers and to tell two files apart. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

char *vir_fingerprint (const VirInput *input) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
