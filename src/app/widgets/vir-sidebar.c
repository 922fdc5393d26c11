/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirSidebar; see vir-sidebar.h. Two lists stand under each other; the arrow keys go from one to the
 * other as if they were one. */

#include "config.h"

#include "vir-sidebar.h"

#include "vir-amendment-row.h"
#include "vir-settings.h"

#include <glib/gi18n-lib.h>

struct _VirSidebar
{
  AdwBin parent_instance;

  VirWorkspace *workspace;
  GSignalGroup *signals;
  char         *page;
  GtkListBox   *pages;
  GtkListBox   *amendments;
  GtkWidget    *empty;
  GtkPopover   *menu;
};

G_DEFINE_FINAL_TYPE (VirSidebar, vir_sidebar, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_PAGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

#define ROW_PAGE "vir-page"

static const struct
{
  const char *name;
  const char *icon;
  const char *label;
} pages[] = {
  { "overview", "go-home-symbolic", N_("Overview") },
  { "savings", "edit-cut-symbolic", N_("Savings") },
  { "charts", "x-office-presentation-symbolic", N_("Charts") },
};

/* Marks the row of what is seen: an amendment on its own page, else the page. */
static void
mark (VirSidebar *self)
{
  const char *amendment = self->workspace != NULL ? vir_workspace_get_amendment (self->workspace) : NULL;
  gboolean on_amendment = g_strcmp0 (self->page, "amendment") == 0;
  GtkListBoxRow *row = NULL;

  gtk_list_box_unselect_all (self->pages);
  gtk_list_box_unselect_all (self->amendments);

  for (int i = 0; !on_amendment && (row = gtk_list_box_get_row_at_index (self->pages, i)) != NULL; i++)
    if (g_strcmp0 (g_object_get_data (G_OBJECT (row), ROW_PAGE), self->page) == 0)
      gtk_list_box_select_row (self->pages, row);
  for (int i = 0; on_amendment && (row = gtk_list_box_get_row_at_index (self->amendments, i)) != NULL; i++)
    if (g_strcmp0 (vir_amendment_row_get_id (VIR_AMENDMENT_ROW (row)), amendment) == 0)
      gtk_list_box_select_row (self->amendments, row);
}

static gboolean
rows_match (VirSidebar       *self,
            const VirOutlook *outlook)
{
  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->amendments, (int) i);

      if (row == NULL || g_strcmp0 (vir_amendment_row_get_id (VIR_AMENDMENT_ROW (row)), outlook->amendments[i].record->base.id) != 0)
        return FALSE;
    }
  return gtk_list_box_get_row_at_index (self->amendments, (int) outlook->n_amendments) == NULL;
}

/* Rows stay as long as the amendments are the same, so that focus stays where it is. */
static void
refresh (VirSidebar *self)
{
  VirOutlook *outlook = vir_workspace_get_outlook (self->workspace);
  GtkListBoxRow *row = NULL;

  if (!rows_match (self, outlook))
    {
      while ((row = gtk_list_box_get_row_at_index (self->amendments, 0)) != NULL)
        gtk_list_box_remove (self->amendments, GTK_WIDGET (row));
      for (guint i = 0; i < outlook->n_amendments; i++)
        gtk_list_box_append (self->amendments, vir_amendment_row_new (outlook->amendments[i].record->base.id));
    }

  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      row = gtk_list_box_get_row_at_index (self->amendments, (int) i);
      vir_amendment_row_show (VIR_AMENDMENT_ROW (row), outlook, &outlook->amendments[i], vir_settings_get_number_format ());
    }
  gtk_widget_set_visible (GTK_WIDGET (self->amendments), outlook->n_amendments > 0);
  gtk_widget_set_visible (self->empty, outlook->n_amendments == 0);
  mark (self);
}

static void
format_changed_cb (VirSidebar *self)
{
  if (self->workspace != NULL)
    refresh (self);
}

static void
page_activated_cb (VirSidebar    *self,
                   GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", g_object_get_data (G_OBJECT (row), ROW_PAGE));
}

static void
amendment_activated_cb (VirSidebar    *self,
                        GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-amendment", "s", vir_amendment_row_get_id (VIR_AMENDMENT_ROW (row)));
}

static gboolean
keynav_failed_cb (GtkWidget       *list,
                  GtkDirectionType direction,
                  VirSidebar      *self)
{
  gboolean down = direction == GTK_DIR_DOWN && list == GTK_WIDGET (self->pages);
  gboolean up = direction == GTK_DIR_UP && list == GTK_WIDGET (self->amendments);

  if (down && gtk_widget_get_visible (GTK_WIDGET (self->amendments)))
    return gtk_widget_child_focus (GTK_WIDGET (self->amendments), direction);
  if (up)
    return gtk_widget_child_focus (GTK_WIDGET (self->pages), direction);
  return FALSE;
}

static void
open_menu (VirSidebar *self,
           double      x,
           double      y)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->amendments, (int) y);
  graphene_point_t at = GRAPHENE_POINT_INIT ((float) x, (float) y);

  if (row == NULL || !gtk_widget_compute_point (GTK_WIDGET (self->amendments), GTK_WIDGET (self), &at, &at))
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-amendment", "s", vir_amendment_row_get_id (VIR_AMENDMENT_ROW (row)));
  gtk_popover_set_pointing_to (self->menu, &(GdkRectangle) { (int) at.x, (int) at.y, 1, 1 });
  gtk_popover_popup (self->menu);
}

static void
menu_pressed_cb (VirSidebar *self,
                 int         n_press,
                 double      x,
                 double      y)
{
  open_menu (self, x, y);
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  VirSidebar *self = VIR_SIDEBAR (widget);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (gtk_widget_get_root (widget)));
  graphene_rect_t bounds;

  if (!VIR_IS_AMENDMENT_ROW (focus) || !gtk_widget_compute_bounds (focus, GTK_WIDGET (self->amendments), &bounds))
    return FALSE;
  open_menu (self, bounds.origin.x + bounds.size.width / 2, bounds.origin.y + bounds.size.height / 2);
  return TRUE;
}

static void
add_pages (VirSidebar *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      GtkWidget *row = gtk_list_box_row_new ();
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
      GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", pages[i].icon, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
      GtkWidget *label = gtk_label_new (_(pages[i].label));

      gtk_box_append (GTK_BOX (box), icon);
      gtk_box_append (GTK_BOX (box), label);
      gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
      g_object_set_data (G_OBJECT (row), ROW_PAGE, (gpointer) pages[i].name);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _(pages[i].label), -1);
      gtk_list_box_append (self->pages, row);
    }
}

static void
vir_sidebar_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  VirSidebar *self = VIR_SIDEBAR (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_PAGE:
      g_value_set_string (value, self->page);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_sidebar_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  VirSidebar *self = VIR_SIDEBAR (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (!g_set_object (&self->workspace, g_value_get_object (value)))
        break;
      g_signal_group_set_target (self->signals, self->workspace);
      if (self->workspace != NULL)
        refresh (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_PAGE:
      if (g_strcmp0 (self->page, g_value_get_string (value)) == 0)
        break;
      g_free (self->page);
      self->page = g_value_dup_string (value);
      mark (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_sidebar_dispose (GObject *object)
{
  VirSidebar *self = VIR_SIDEBAR (object);

  g_clear_object (&self->signals);
  g_clear_object (&self->workspace);
  if (self->menu != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->menu));
  self->menu = NULL;
  G_OBJECT_CLASS (vir_sidebar_parent_class)->dispose (object);
}

static void
vir_sidebar_finalize (GObject *object)
{
  g_free (VIR_SIDEBAR (object)->page);
  G_OBJECT_CLASS (vir_sidebar_parent_class)->finalize (object);
}

static void
vir_sidebar_class_init (VirSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = vir_sidebar_dispose;
  object_class->finalize = vir_sidebar_finalize;
  object_class->get_property = vir_sidebar_get_property;
  object_class->set_property = vir_sidebar_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, VIR_TYPE_WORKSPACE, flags);
  properties[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, VirSidebar, pages);
  gtk_widget_class_bind_template_child (widget_class, VirSidebar, amendments);
  gtk_widget_class_bind_template_child (widget_class, VirSidebar, empty);
  gtk_widget_class_bind_template_callback (widget_class, page_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, amendment_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, menu_pressed_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NAVIGATION);
}

static void
vir_sidebar_init (VirSidebar *self)
{
  GMenu *menu = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  add_pages (self);

  menu = gtk_application_get_menu_by_id (GTK_APPLICATION (g_application_get_default ()), "amendment-menu");
  self->menu = GTK_POPOVER (gtk_popover_menu_new_from_model (G_MENU_MODEL (menu)));
  gtk_popover_set_has_arrow (self->menu, FALSE);
  gtk_widget_set_halign (GTK_WIDGET (self->menu), GTK_ALIGN_START);
  gtk_widget_set_parent (GTK_WIDGET (self->menu), GTK_WIDGET (self));

  self->signals = g_signal_group_new (VIR_TYPE_WORKSPACE);
  g_signal_group_connect_swapped (self->signals, "notify::outlook", G_CALLBACK (refresh), self);
  g_signal_group_connect_swapped (self->signals, "notify::amendment", G_CALLBACK (mark), self);
  g_signal_connect_object (vir_settings_get (), "changed::number-format", G_CALLBACK (format_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * vir_sidebar_new:
 *
 * Returns: (transfer floating): a sidebar; set its properties "workspace" and "page"
 */
GtkWidget *
vir_sidebar_new (void)
{
  return g_object_new (VIR_TYPE_SIDEBAR, NULL);
}
