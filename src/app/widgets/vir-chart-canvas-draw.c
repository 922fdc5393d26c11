/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The drawing of a VirChartCanvas: lays a spec out once for each size, font and theme, and keeps what is
 * in sight as a render node, so that moving the pointer from mark to mark draws only a small node on
 * top. */

#include "config.h"

#include "vir-chart-canvas-private.h"

#include "vir-chart-hit.h"
#include "vir-chart-layout.h"

#include <adwaita.h>

/* The size of chart text to that of the user's font: 12 px beside 14.67 px. */
#define TEXT_TO_FONT (12.0 / 14.667)
#define FOCUS_MARGIN 8

/* Keeps where everything stands, and draws it anew. */
void
vir_canvas_forget_node (VirChartCanvas *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Lays out anew. */
void
vir_canvas_forget_drawing (VirChartCanvas *self)
{
  g_clear_pointer (&self->scene, vir_chart_scene_free);
  vir_canvas_forget_node (self);
}

static double
text_size (VirChartCanvas *self)
{
  PangoContext               *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double                      size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72.0;
  return MAX (size * TEXT_TO_FONT, 12.0);
}

/* Lays the chart out, if it is not. Returns whether there is one to be seen. */
gboolean
vir_canvas_ensure_scene (VirChartCanvas *self)
{
  int           width = (int) (gtk_widget_get_width (GTK_WIDGET (self)) * self->zoom);
  int           height = (int) (gtk_widget_get_height (GTK_WIDGET (self)) * self->zoom);
  VirChartStyle style = { .medium = VIR_CHART_SCREEN, .text = text_size (self) };

  if (self->spec == NULL || width < 2 || height < 2)
    return FALSE;
  if (self->scene != NULL && width == self->width && height == self->height)
    return TRUE;
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->scene, vir_chart_scene_free);
  if (self->text == NULL)
    self->text = vir_chart_text_new_for_context (gtk_widget_get_pango_context (GTK_WIDGET (self)));
  self->scene = vir_chart_layout (self->spec, vir_chart_text_get_metrics (self->text), width, height, &style);
  self->width = width;
  self->height = height;
  vir_canvas_emit_laid_out (self);
  return TRUE;
}

static const VirPalette *
canvas_palette (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean         strong = adw_style_manager_get_high_contrast (manager);

  if (adw_style_manager_get_dark (manager))
    return vir_palette_get (strong ? VIR_THEME_DARK_HIGH_CONTRAST : VIR_THEME_DARK);
  return vir_palette_get (strong ? VIR_THEME_HIGH_CONTRAST : VIR_THEME_LIGHT);
}

static void
snapshot_focus (VirChartCanvas *self,
                GtkSnapshot    *snapshot,
                guint           datum)
{
  double   box[4];
  cairo_t *cr;

  if (datum == 0 || !vir_chart_hit_extents (self->scene, datum, box))
    return;
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT ((float) box[0] - FOCUS_MARGIN,
                                                       (float) box[1] - FOCUS_MARGIN,
                                                       (float) (box[2] - box[0]) + 2 * FOCUS_MARGIN,
                                                       (float) (box[3] - box[1]) + 2 * FOCUS_MARGIN));
  vir_chart_draw_focus (self->scene, canvas_palette (), datum, cr);
  cairo_destroy (cr);
}

/* Only what is in sight: a chart that is laid out large is not held as one large picture. */
static void
ensure_node (VirChartCanvas *self)
{
  GtkSnapshot *once;
  cairo_t     *cr;

  if (self->node != NULL)
    return;
  once = gtk_snapshot_new ();
  cr = gtk_snapshot_append_cairo (once, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (GTK_WIDGET (self)),
                                                             (float) gtk_widget_get_height (GTK_WIDGET (self))));
  cairo_translate (cr, -vir_canvas_left (self), -vir_canvas_top (self));
  vir_chart_draw (self->scene, canvas_palette (), self->text, cr);
  cairo_destroy (cr);
  self->node = gtk_snapshot_free_to_node (once);
}

void
vir_canvas_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);

  if (!vir_canvas_ensure_scene (self))
    return;
  ensure_node (self);
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) -vir_canvas_left (self), (float) -vir_canvas_top (self)));
  snapshot_focus (self, snapshot, self->cursor);
  if (self->moving != 0 && self->moving != self->cursor)
    snapshot_focus (self, snapshot, self->moving);
  else if (self->moving == 0 && self->hover != self->cursor)
    snapshot_focus (self, snapshot, self->hover);
  vir_canvas_order_snapshot (self, canvas_palette (), snapshot);
  gtk_snapshot_restore (snapshot);
}

/* Follows the theme, for vir_chart_canvas_init(): colours change, places do not. */
void
vir_canvas_draw_init (VirChartCanvas *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (vir_canvas_forget_node), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (vir_canvas_forget_node), self,
                           G_CONNECT_SWAPPED);
}
