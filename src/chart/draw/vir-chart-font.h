/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The font of exported charts, which is part of the program: it is the same on every machine, is not looked
 * for and cannot be missing. Owns its loading, shaping and showing. Must not ask fontconfig or the desktop for
 * anything; a letter that the font lacks is a box. */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * VirChartFont:
 *
 * The font at work, with the words it has shaped. Use it in one thread at a time.
 */
typedef struct _VirChartFont VirChartFont;

VirChartFont *vir_chart_font_new     (void) G_GNUC_WARN_UNUSED_RESULT;
void          vir_chart_font_free    (VirChartFont *font);
void          vir_chart_font_extents (VirChartFont *font,
                                      double       *ascent,
                                      double       *descent);
double        vir_chart_font_width   (VirChartFont *font,
                                      const char   *string,
                                      double        size,
                                      gboolean      bold);
void          vir_chart_font_show    (VirChartFont *font,
                                      cairo_t      *cr,
                                      const char   *string,
                                      double        size,
                                      gboolean      bold,
                                      double        x,
                                      double        baseline);
void          vir_chart_font_path    (VirChartFont *font,
                                      cairo_t      *cr,
                                      const char   *string,
                                      double        size,
                                      gboolean      bold,
                                      double        x,
                                      double        baseline);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirChartFont, vir_chart_font_free)

G_END_DECLS
