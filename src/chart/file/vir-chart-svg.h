/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What cairo leaves out of an SVG file: its words, and names that do not depend on what the program has
 * drawn before. Must not touch what is drawn.
 *
 * Decision: letters are outlines, not text. Reason: the font is not on the reader's machine, and in another one words
 * would be wider than the room that the layout found for them. Implication: what a chart says is in the title, the
 * description and the file beside it. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *vir_chart_svg_finish (const GByteArray *svg,
                              const char       *title,
                              const char       *description,
                              const char       *source) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
