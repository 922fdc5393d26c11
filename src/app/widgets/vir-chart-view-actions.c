/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is done with the chart of a VirChartView: each deed is an action, with an item in the menu and a
 * key while the focus is in the view. */

#include "config.h"

#include "vir-chart-view-private.h"

#include "vir-chart-copy.h"
#include "vir-chart-print.h"

#include <glib/gi18n-lib.h>

/* Takes the content. */
static void
put (VirChartView       *self,
     GdkContentProvider *content,
     const char         *words)
{
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
  g_object_unref (content);
  vir_chart_view_say (self, words);
}

static void
copy_picture_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  VirChartView       *self = VIR_CHART_VIEW (widget);
  g_autoptr (GError)  error = NULL;
  GdkContentProvider *content = vir_chart_copy_picture (vir_chart_view_get_spec (self), &error);

  if (content == NULL)
    vir_chart_view_say (self, error->message);
  else
    put (self, content, _ ("Picture copied"));
}

static void
copy_figures_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  VirChartView *self = VIR_CHART_VIEW (widget);

  put (self, vir_chart_copy_figures (vir_chart_view_get_spec (self)), _ ("Figures copied, as a table"));
}

static void
copy_words_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  VirChartView *self = VIR_CHART_VIEW (widget);

  put (self, vir_chart_copy_words (vir_chart_view_get_spec (self)), _ ("Description copied"));
}

static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  g_autoptr (GError) error = NULL;

  if (!vir_chart_print (vir_chart_view_get_spec (VIR_CHART_VIEW (widget)), GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                        NULL, &error))
    vir_chart_view_say (VIR_CHART_VIEW (widget), error->message);
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  vir_chart_view_use (VIR_CHART_VIEW (widget));
  gtk_widget_activate_action (widget, "win.export-chart", NULL);
}

static void
zoom_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  vir_chart_canvas_zoom_by (VIR_CHART_VIEW (widget)->canvas, g_str_equal (action, "chart.zoom-in") ? 1 : -1);
}

static void
fit_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  VirChartView *self = VIR_CHART_VIEW (widget);

  vir_chart_canvas_set_zoom (self->canvas, 1);
  /* the button goes, and with it the focus */
  gtk_widget_grab_focus (GTK_WIDGET (self->canvas));
}

static void
edit_title_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  vir_chart_view_edit_title (VIR_CHART_VIEW (widget));
}

/* A key opens the menu where the cursor is. */
static void
show_menu_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  VirChartView    *self = VIR_CHART_VIEW (widget);
  guint            cursor = vir_chart_canvas_get_cursor (self->canvas);
  GdkRectangle     at = { gtk_widget_get_width (widget) / 2, 24, 1, 1 };
  graphene_point_t point;

  if (gtk_widget_get_mapped (GTK_WIDGET (self->canvas)) && cursor != 0 &&
      vir_chart_canvas_get_bounds (self->canvas, cursor, &at) &&
      gtk_widget_compute_point (GTK_WIDGET (self->canvas), widget,
                                &GRAPHENE_POINT_INIT ((float) (at.x + at.width / 2.0), (float) (at.y + at.height / 2.0)),
                                &point))
    at = (GdkRectangle){ (int) point.x, (int) point.y, 1, 1 };
  vir_chart_view_popup (self, at);
}

typedef enum
{
  NEEDS_PICTURE = 1 << 0, /* a chart that is drawn */
  NEEDS_DRAWING = 1 << 1, /* and seen */
  NEEDS_ZOOM = 1 << 2,
  NEEDS_TITLE = 1 << 3,
} Needs;

static const struct
{
  const char                 *name;
  GtkWidgetActionActivateFunc activate;
  Needs                       needs;
} actions[] = {
  { "chart.copy-image", copy_picture_cb, NEEDS_PICTURE },
  { "chart.copy-table", copy_figures_cb, NEEDS_PICTURE },
  { "chart.copy-words", copy_words_cb, NEEDS_PICTURE },
  { "chart.print", print_cb, NEEDS_PICTURE },
  { "chart.export", export_cb, NEEDS_PICTURE },
  { "chart.zoom-in", zoom_cb, NEEDS_DRAWING },
  { "chart.zoom-out", zoom_cb, NEEDS_DRAWING | NEEDS_ZOOM },
  { "chart.fit", fit_cb, NEEDS_DRAWING | NEEDS_ZOOM },
  { "chart.edit-title", edit_title_cb, NEEDS_TITLE },
  { "chart.menu", show_menu_cb, 0 },
};

/* Of several keys for one action the menu shows the last. */
static const struct
{
  guint           key;
  GdkModifierType modifiers;
  const char     *action;
} keys[] = {
  { GDK_KEY_Insert, GDK_CONTROL_MASK, "chart.copy-image" },
  { GDK_KEY_c, GDK_CONTROL_MASK, "chart.copy-image" },
  { GDK_KEY_c, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "chart.copy-table" },
  { GDK_KEY_p, GDK_CONTROL_MASK, "chart.print" },
  { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "chart.zoom-in" },
  { GDK_KEY_equal, GDK_CONTROL_MASK, "chart.zoom-in" },
  { GDK_KEY_plus, GDK_CONTROL_MASK, "chart.zoom-in" },
  { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "chart.zoom-out" },
  { GDK_KEY_minus, GDK_CONTROL_MASK, "chart.zoom-out" },
  { GDK_KEY_KP_0, GDK_CONTROL_MASK, "chart.fit" },
  { GDK_KEY_0, GDK_CONTROL_MASK, "chart.fit" },
  { GDK_KEY_F2, 0, "chart.edit-title" },
  { GDK_KEY_t, GDK_ALT_MASK, "chart.as-table" },
  { GDK_KEY_Menu, 0, "chart.menu" },
  { GDK_KEY_F10, GDK_SHIFT_MASK, "chart.menu" },
};

/* Actions and keys, for vir_chart_view_class_init(). */
void
vir_chart_view_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_property_action (widget_class, "chart.as-table", "as-table");
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers, keys[i].action, NULL);
}

/* Switches actions on and off by what there is. */
void
vir_chart_view_update (VirChartView *self)
{
  const VirChartSpec *spec = vir_chart_view_get_spec (self);
  gboolean            drawn = spec != NULL && spec->refusal == NULL;
  Needs               has = 0;

  if (drawn)
    has |= NEEDS_PICTURE;
  if (drawn && !vir_chart_view_get_as_table (self))
    has |= NEEDS_DRAWING;
  if (vir_chart_canvas_get_zoom (self->canvas) > 1)
    has |= NEEDS_ZOOM;
  if (drawn && vir_chart_view_can_title (self))
    has |= NEEDS_TITLE;
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].name, (actions[i].needs & ~has) == 0);
}

/* Another zoom: how much it is stands on the button that leads back. */
void
vir_chart_view_fit_cb (VirChartCanvas *canvas,
                       VirChartView   *self)
{
  double           zoom = vir_chart_canvas_get_zoom (canvas);
  /* Translators: how much larger a chart is, "150 %" */
  g_autofree char *words = g_strdup_printf (_ ("%d%%"), (int) (zoom * 100 + 0.5));

  gtk_label_set_text (self->zoom_label, words);
  gtk_widget_set_visible (self->fit_button, zoom > 1);
  vir_chart_view_queue_width (self);
  vir_chart_view_update (self);
}

static void
menu_closed_cb (VirChartView *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || gtk_widget_is_ancestor (focus, GTK_WIDGET (self->menu)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* Opens the menu at a place in the view. */
void
vir_chart_view_popup (VirChartView *self,
                      GdkRectangle  at)
{
  if (self->menu == NULL)
    {
      self->menu = GTK_POPOVER (gtk_popover_menu_new_from_model (self->menu_model));
      gtk_popover_set_has_arrow (self->menu, FALSE);
      gtk_widget_set_halign (GTK_WIDGET (self->menu), GTK_ALIGN_START);
      /* not the stack's: there every child is taken for a page */
      gtk_widget_set_parent (GTK_WIDGET (self->menu), GTK_WIDGET (self));
      g_signal_connect_swapped (self->menu, "closed", G_CALLBACK (menu_closed_cb), self);
    }
  vir_chart_view_update (self);
  gtk_popover_set_pointing_to (self->menu, &at);
  gtk_popover_popup (self->menu);
}
