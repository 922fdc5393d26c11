/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The error domain: its quark, and nothing else. */

#include "config.h"

#include "vir-error.h"

G_DEFINE_QUARK (vir-error-quark, vir_error)
