/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The reasons of officers in words, for charts that show assessments. Owns the labels of #vir_reason_enum here, where
 * the words of the document's fields cannot be had. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *vir_chart_reason (int      reason,
                              gboolean closing);

G_END_DECLS
