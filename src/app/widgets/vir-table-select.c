/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Selection, activation and menu of a VirTable. The selected row is remembered by id: positions change
 * with order and filter. */

#include "config.h"

#include "vir-table-private.h"

enum
{
  SELECTED,
  ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A copy: a row that nobody holds is gone when it is let go, and its id with it. */
static char *
dup_id (VirTable *self,
        guint     position)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  return item != NULL ? g_strdup (self->funcs.id (item)) : NULL;
}

static guint
find_id (VirTable   *self,
         const char *id)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  for (guint i = 0; id != NULL && i < n; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (g_strcmp0 (self->funcs.id (item), id) == 0)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

/* A row that a filter hides, or that an undo takes away, is not a choice of the user: what was
 * selected stays remembered, and is selected again when it comes back. */
static void
selection_changed_cb (GtkSingleSelection *selection,
                      GParamSpec         *pspec,
                      VirTable           *self)
{
  guint            position = gtk_single_selection_get_selected (selection);
  g_autofree char *id = NULL;

  if (self->selecting || position == GTK_INVALID_LIST_POSITION)
    return;
  id = dup_id (self, position);
  if (g_strcmp0 (id, self->selected) == 0)
    return;
  g_free (self->selected);
  self->selected = g_steal_pointer (&id);
  g_signal_emit (self, signals[SELECTED], 0, self->selected);
}

/* Selects the row that is remembered, where it is. */
void
vir_table_restore_selection (VirTable *self)
{
  guint position = find_id (self, self->selected);

  self->selecting = TRUE;
  if (position != gtk_single_selection_get_selected (self->selection))
    gtk_single_selection_set_selected (self->selection, position);
  self->selecting = FALSE;
}

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  VirTable   *self)
{
  if (gtk_single_selection_get_selected (self->selection) == GTK_INVALID_LIST_POSITION)
    vir_table_restore_selection (self);
}

static void
activated_cb (GtkColumnView *view,
              guint          position,
              VirTable      *self)
{
  g_autofree char *id = dup_id (self, position);

  if (id != NULL)
    g_signal_emit (self, signals[ACTIVATED], 0, id);
}

/* The list item of the row at a point: of the cell there, or of any cell beside the padding there. */
static GtkListItem *
list_item_at (VirTable *self,
              double    x,
              double    y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self->view), x, y, GTK_PICK_DEFAULT);

  for (guint depth = 0; widget != NULL && widget != GTK_WIDGET (self->view) && depth < 3; depth++)
    {
      for (GtkWidget *cell = widget; cell != NULL; cell = gtk_widget_get_first_child (cell))
        {
          GtkListItem *item = g_object_get_data (G_OBJECT (cell), "vir-list-item");

          if (item != NULL)
            return item;
        }
      widget = gtk_widget_get_parent (widget);
    }
  return NULL;
}

static void
popup_menu (VirTable *self,
            double    x,
            double    y)
{
  if (self->menu == NULL)
    return;
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle){ (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
secondary_pressed_cb (GtkGestureClick *gesture,
                      int              n_press,
                      double           x,
                      double           y,
                      VirTable        *self)
{
  GtkListItem     *item;
  graphene_point_t point;

  if (self->menu == NULL)
    return;
  item = list_item_at (self, x, y);
  if (item == NULL)
    return;
  gtk_single_selection_set_selected (self->selection, gtk_list_item_get_position (item));
  if (gtk_widget_compute_point (GTK_WIDGET (self->view), GTK_WIDGET (self),
                                &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    popup_menu (self, point.x, point.y);
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  /* without a menu of its own, the key is for what the table is part of */
  if (VIR_TABLE (widget)->menu == NULL)
    return FALSE;
  popup_menu (VIR_TABLE (widget), gtk_widget_get_width (widget) / 4.0, gtk_widget_get_height (widget) / 2.0);
  return TRUE;
}

static gboolean
copy_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  g_autofree char *text = vir_table_to_tsv (VIR_TABLE (widget));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  return TRUE;
}

/* Signals and keys, for vir_table_class_init(). */
void
vir_table_select_class_init (GtkWidgetClass *widget_class)
{
  /* A row was selected by the user: its id. */
  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (widget_class), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /* A row was activated, by Enter or a double click: its id. */
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (widget_class), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_key_cb, NULL);
}

/* Handlers of the view and its selection, for vir_table_init(). */
void
vir_table_select_init (VirTable *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect (click, "pressed", G_CALLBACK (secondary_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (click));
  g_signal_connect (self->view, "activate", G_CALLBACK (activated_cb), self);
  g_signal_connect (self->selection, "notify::selected", G_CALLBACK (selection_changed_cb), self);
  /* after the view, which must know its rows before one of them is selected */
  g_signal_connect_after (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self);
}

/**
 * vir_table_set_menu:
 * @self: a table
 * @menu: (nullable): what can be done with a row; its actions act on the selected one
 *
 * Sets the menu of the rows.
 */
void
vir_table_set_menu (VirTable   *self,
                    GMenuModel *menu)
{
  g_return_if_fail (VIR_IS_TABLE (self));

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  if (menu == NULL)
    return;
  self->menu = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
}

/* Brings a row into sight: 4.8 has no call for it, but the list within has an action. */
static void
scroll_to (VirTable *self,
           guint     position)
{
  GtkWidget *header = gtk_widget_get_first_child (GTK_WIDGET (self->view));
  GtkWidget *list = header != NULL ? gtk_widget_get_next_sibling (header) : NULL;

  if (list != NULL && gtk_widget_get_mapped (list))
    gtk_widget_activate_action (list, "list.scroll-to-item", "u", position);
}

/**
 * vir_table_select:
 * @self: a table
 * @id: (nullable): id of an item, which need not be there yet
 *
 * Selects a row and brings it into sight. Emits nothing: the caller knows.
 */
void
vir_table_select (VirTable   *self,
                  const char *id)
{
  guint position;

  g_return_if_fail (VIR_IS_TABLE (self));

  if (g_strcmp0 (id, self->selected) == 0)
    return;
  g_free (self->selected);
  self->selected = g_strdup (id);
  vir_table_restore_selection (self);
  position = gtk_single_selection_get_selected (self->selection);
  if (position != GTK_INVALID_LIST_POSITION)
    scroll_to (self, position);
}

/**
 * vir_table_get_selected:
 * @self: a table
 *
 * Returns: (nullable): id of the selected row
 */
const char *
vir_table_get_selected (VirTable *self)
{
  g_return_val_if_fail (VIR_IS_TABLE (self), NULL);

  return self->selected;
}
