/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Comparing two roots, for the files of this layer. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

gboolean vir_roots_equal (const VirInput *a,
                          const VirInput *b);

G_END_DECLS
