/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The keyboard cursor of a VirChartCanvas: from mark to mark in reading order, from panel to panel, and
 * a step along the order. */

#include "config.h"

#include "vir-chart-canvas-private.h"

#include "vir-chart-hit.h"

/* The argument is the step of the cursor, or G_MININT and G_MAXINT for first and last. */
static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);
  int             step;
  guint           next;

  g_variant_get (args, "(i)", &step);
  if (!vir_canvas_ensure_scene (self))
    return FALSE;
  if (step == G_MININT)
    next = vir_chart_hit_next (self->scene, 0, 1);
  else if (step == G_MAXINT)
    next = vir_chart_hit_next (self->scene, 0, -1);
  else
    next = vir_chart_hit_next (self->scene, self->cursor, step);
  if (next != 0)
    vir_chart_canvas_set_cursor (self, next);
  return TRUE;
}

static guint
panel_of (VirChartCanvas *self,
          guint           datum)
{
  return vir_chart_spec_get_datum (self->spec, datum)->panel;
}

/* The first mark of the panel a datum is in. */
static guint
first_of_panel (VirChartCanvas *self,
                guint           datum)
{
  guint first = datum;

  for (guint at = datum;;)
    {
      guint before = vir_chart_hit_next (self->scene, at, -1);

      if (before == at || panel_of (self, before) != panel_of (self, datum))
        return first;
      first = at = before;
    }
}

/* To the first mark of the next panel; back to the first mark of this panel, then of the one before. */
static gboolean
panel_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   data)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);
  int             step;
  guint           at;

  g_variant_get (args, "(i)", &step);
  if (!vir_canvas_ensure_scene (self) || self->spec->n_panels < 2)
    return FALSE;
  at = self->cursor != 0 ? self->cursor : vir_chart_hit_next (self->scene, 0, step);
  if (at == 0)
    return FALSE;
  if (self->cursor == 0 || step < 0)
    {
      guint first = first_of_panel (self, at);

      if (self->cursor != 0 && first == at)
        first = first_of_panel (self, vir_chart_hit_next (self->scene, at, -1));
      vir_chart_canvas_set_cursor (self, first);
      return TRUE;
    }
  for (;;)
    {
      guint next = vir_chart_hit_next (self->scene, at, 1);

      if (next == at)
        return TRUE;
      at = next;
      if (panel_of (self, at) != panel_of (self, self->cursor))
        break;
    }
  vir_chart_canvas_set_cursor (self, at);
  return TRUE;
}

/* Not taken where no step can be moved: Alt+Left goes back in a window. */
static gboolean
order_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   data)
{
  int step;

  g_variant_get (args, "(i)", &step);
  return vir_canvas_order_step (VIR_CHART_CANVAS (widget), step);
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);

  if (self->cursor == 0)
    return FALSE;
  vir_canvas_emit_activated (self, self->cursor);
  return TRUE;
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);

  if (vir_canvas_order_cancel (self))
    return TRUE;
  if (self->cursor == 0)
    return FALSE;
  vir_chart_canvas_set_cursor (self, 0);
  return TRUE;
}

static const struct
{
  guint               keyval;
  GdkModifierType     modifiers;
  GtkShortcutFunc     function;
  int                 step;
} keys[] = {
  { GDK_KEY_Right, 0, move_cb, 1 },
  { GDK_KEY_Down, 0, move_cb, 1 },
  { GDK_KEY_Left, 0, move_cb, -1 },
  { GDK_KEY_Up, 0, move_cb, -1 },
  { GDK_KEY_Home, 0, move_cb, G_MININT },
  { GDK_KEY_End, 0, move_cb, G_MAXINT },
  { GDK_KEY_Page_Down, 0, panel_cb, 1 },
  { GDK_KEY_Page_Up, 0, panel_cb, -1 },
  { GDK_KEY_Right, GDK_ALT_MASK, order_cb, 1 },
  { GDK_KEY_Left, GDK_ALT_MASK, order_cb, -1 },
};

/* For vir_chart_canvas_class_init(). The arrows of the number pad do the same. */
void
vir_canvas_keys_install (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].keyval, keys[i].modifiers, keys[i].function, "(i)", keys[i].step);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, move_cb, "(i)", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, move_cb, "(i)", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}
