/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The actions of VirWindow, in two tables: what they are, and their keys. The keys are bindings of
 * the window's class, so they are tried after those of the focused widget: Ctrl+Z in an entry takes
 * back typing. */

#include "config.h"

#include "vir-window-private.h"

#include "vir-application.h"
#include "vir-chart-view.h"
#include "vir-table.h"

#include <glib/gi18n-lib.h>

static void
undo_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  VirWindow *self = VIR_WINDOW (widget);

  self->stepping = TRUE;
  vir_workspace_undo (self->workspace);
  self->stepping = FALSE;
}

static void
redo_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  VirWindow *self = VIR_WINDOW (widget);

  self->stepping = TRUE;
  vir_workspace_redo (self->workspace);
  self->stepping = FALSE;
}

static void
show_amendment_activated (GtkWidget  *widget,
                          const char *name,
                          GVariant   *parameter)
{
  vir_window_show_amendment (VIR_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
select_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  int kind = -1;
  const char *id = NULL;

  g_variant_get (parameter, "(i&s)", &kind, &id);
  if (kind >= 0 && kind < VIR_N_KINDS)
    vir_window_select (VIR_WINDOW (widget), (VirKind) kind, id);
}

/* The first table, list or chart in sight: what a page is about, below its choices. */
static GtkWidget *
find_matter (GtkWidget *widget)
{
  if (!gtk_widget_get_child_visible (widget) || !gtk_widget_get_visible (widget))
    return NULL;
  if (VIR_IS_TABLE (widget) || GTK_IS_LIST_BOX (widget) || VIR_IS_CHART_VIEW (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_matter (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* As with show-page, but the focus goes along: for keys, where the mouse has not said where it is wanted. */
static void
go_to_page_activated (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  VirWindow *self = VIR_WINDOW (widget);
  GtkWidget *focus;
  GtkWidget *page;
  GtkWidget *matter;

  vir_window_set_page (self, g_variant_get_string (parameter, NULL));
  focus = gtk_root_get_focus (GTK_ROOT (self));
  page = gtk_stack_get_visible_child (self->pages);
  if (focus != NULL && gtk_widget_is_ancestor (focus, page))
    return;
  matter = find_matter (page);
  if (matter != NULL && VIR_IS_CHART_VIEW (matter) && gtk_widget_grab_focus (matter))
    return;
  if (matter == NULL || !gtk_widget_child_focus (matter, GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

static void
new_activated (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  VirWindow *self = VIR_WINDOW (widget);

  if (self->has_document)
    self = VIR_WINDOW (vir_application_add_window (VIR_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)))));
  vir_window_show_new (self);
}

static void
find_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  vir_find_bar_open (VIR_WINDOW (widget)->find_bar);
}

static void
close_activated (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  gtk_window_close (GTK_WINDOW (widget));
}

/* Actions that only call a function of the window. */
#define CALLS(action, function) \
  static void \
  action (GtkWidget *widget, const char *name, GVariant *parameter) \
  { \
    function (VIR_WINDOW (widget)); \
  }

CALLS (open_activated, vir_window_pick_and_open)
CALLS (save_activated, vir_window_save)
CALLS (save_as_activated, vir_window_save_as)
CALLS (export_activated, vir_window_export_report)
CALLS (export_chart_activated, vir_window_export_chart)
CALLS (export_charts_activated, vir_window_export_charts)
CALLS (back_activated, vir_window_go_back)
CALLS (new_amendment_activated, vir_window_new_amendment)
CALLS (duplicate_amendment_activated, vir_window_duplicate_amendment)
CALLS (remove_amendment_activated, vir_window_remove_amendment)

typedef enum
{
  NEEDS_NOTHING,
  NEEDS_DOCUMENT,
  NEEDS_AMENDMENT,
  NEEDS_UNDO,
  NEEDS_REDO,
} Needs;

static const struct
{
  const char                 *name;
  const char                 *parameter;
  GtkWidgetActionActivateFunc activate;
  Needs                       needs;
} actions[] = {
  { "win.new", NULL, new_activated, NEEDS_NOTHING },
  { "win.open", NULL, open_activated, NEEDS_NOTHING },
  { "win.save", NULL, save_activated, NEEDS_DOCUMENT },
  { "win.save-as", NULL, save_as_activated, NEEDS_DOCUMENT },
  { "win.export", NULL, export_activated, NEEDS_DOCUMENT },
  { "win.export-chart", NULL, export_chart_activated, NEEDS_DOCUMENT },
  { "win.export-charts", NULL, export_charts_activated, NEEDS_DOCUMENT },
  { "win.undo", NULL, undo_activated, NEEDS_UNDO },
  { "win.redo", NULL, redo_activated, NEEDS_REDO },
  { "win.find", NULL, find_activated, NEEDS_DOCUMENT },
  { "win.go-to-page", "s", go_to_page_activated, NEEDS_DOCUMENT },
  { "win.select", "(is)", select_activated, NEEDS_DOCUMENT },
  { "win.show-amendment", "s", show_amendment_activated, NEEDS_DOCUMENT },
  { "win.new-amendment", NULL, new_amendment_activated, NEEDS_DOCUMENT },
  { "win.duplicate-amendment", NULL, duplicate_amendment_activated, NEEDS_AMENDMENT },
  { "win.remove-amendment", NULL, remove_amendment_activated, NEEDS_AMENDMENT },
  { "win.back", NULL, back_activated, NEEDS_NOTHING },
  { "win.close", NULL, close_activated, NEEDS_NOTHING },
};

/* Actions with a state are properties of the window. */
static const struct
{
  const char *name;
  const char *property;
} states[] = {
  { "win.show-page", "page" },
  { "win.basis", "basis" },
  { "win.number-format", "number-format" },
  { "win.toggle-sidebar", "sidebar-visible" },
  { "win.toggle-inspector", "inspector-visible" },
};

static const struct
{
  guint           key;
  GdkModifierType modifiers;
  const char     *action;
  const char     *target; /* nullable: a text */
} keys[] = {
  { GDK_KEY_n, GDK_CONTROL_MASK, "win.new", NULL },
  { GDK_KEY_o, GDK_CONTROL_MASK, "win.open", NULL },
  { GDK_KEY_s, GDK_CONTROL_MASK, "win.save", NULL },
  { GDK_KEY_s, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.save-as", NULL },
  { GDK_KEY_e, GDK_CONTROL_MASK, "win.export-chart", NULL },
  { GDK_KEY_e, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.export", NULL },
  { GDK_KEY_e, GDK_CONTROL_MASK | GDK_ALT_MASK, "win.export-charts", NULL },
  { GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL },
  { GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo", NULL },
  { GDK_KEY_y, GDK_CONTROL_MASK, "win.redo", NULL },
  { GDK_KEY_f, GDK_CONTROL_MASK, "win.find", NULL },
  { GDK_KEY_n, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.new-amendment", NULL },
  { GDK_KEY_w, GDK_CONTROL_MASK, "win.close", NULL },
  { GDK_KEY_F9, 0, "win.toggle-sidebar", NULL },
  { GDK_KEY_F9, GDK_SHIFT_MASK, "win.toggle-inspector", NULL },
  { GDK_KEY_Left, GDK_ALT_MASK, "win.back", NULL },
  { GDK_KEY_1, GDK_ALT_MASK, "win.go-to-page", "overview" },
  { GDK_KEY_2, GDK_ALT_MASK, "win.go-to-page", "savings" },
  { GDK_KEY_3, GDK_ALT_MASK, "win.go-to-page", "amendment" },
  { GDK_KEY_4, GDK_ALT_MASK, "win.go-to-page", "charts" },
};

/* Installs actions and keys on the window's class. */
void
vir_window_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter, actions[i].activate);
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    gtk_widget_class_install_property_action (widget_class, states[i].name, states[i].property);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (keys[i].target != NULL)
        gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers, keys[i].action, "s", keys[i].target);
      else
        gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].modifiers, keys[i].action, NULL);
    }
}

/* Switches actions on and off by what there is. */
void
vir_window_update_actions (VirWindow *self)
{
  VirDocument *document = vir_workspace_get_document (self->workspace);
  gboolean can[] = {
    [NEEDS_NOTHING] = TRUE,
    [NEEDS_DOCUMENT] = self->has_document,
    [NEEDS_AMENDMENT] = self->has_document && vir_workspace_get_amendment (self->workspace) != NULL,
    [NEEDS_UNDO] = self->has_document && vir_document_get_can_undo (document),
    [NEEDS_REDO] = self->has_document && vir_document_get_can_redo (document),
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].name, can[actions[i].needs]);
}
