/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dragging a chart out of the window as a picture: a file for a file manager or a mail, the picture itself
 * for a document. Owns the temporary files, which are gone when the program ends. */

#pragma once

#include "vir-chart-canvas.h"
#include "vir-chart-view.h"

G_BEGIN_DECLS

void                vir_chart_drag_install (VirChartView       *view,
                                            VirChartCanvas     *canvas);
GdkContentProvider *vir_chart_drag_content (const VirChartSpec *spec,
                                            const char         *name,
                                            GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void                vir_chart_drag_clean_up (void);

G_END_DECLS
