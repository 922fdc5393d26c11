/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What cairo leaves out of an SVG file: its words, and names that do not depend on what the program has
 * drawn before. Must not touch what is drawn. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *vir_chart_svg_finish (const GByteArray *svg,
                              const char       *title,
                              const char       *description,
                              const char       *source) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
