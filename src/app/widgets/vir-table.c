/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The widget: a column view in its scrolled window above a row of totals that keeps under the
 * columns, and a selection that is remembered by id. */

#include "config.h"

#include "vir-table-private.h"

#define TOTAL_PADDING 4

G_DEFINE_FINAL_TYPE (VirTable, vir_table, GTK_TYPE_WIDGET)

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

static void
restore_selection (VirTable *self)
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
    restore_selection (self);
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
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle) { (int) x, (int) y, 1, 1 });
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

static void
vir_table_measure (GtkWidget     *widget,
                   GtkOrientation orientation,
                   int            for_size,
                   int           *minimum,
                   int           *natural,
                   int           *minimum_baseline,
                   int           *natural_baseline)
{
  VirTable *self = VIR_TABLE (widget);

  gtk_widget_measure (self->scrolled, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL && self->funcs.total != NULL)
    {
      int total = 0;

      for (guint i = 0; i < self->slots->len; i++)
        {
          VirTableSlot *slot = g_ptr_array_index (self->slots, i);
          int           height;

          gtk_widget_measure (GTK_WIDGET (slot->total), orientation, -1, NULL, &height, NULL, NULL);
          total = MAX (total, height);
        }
      *minimum += total + 2 * TOTAL_PADDING;
      *natural += total + 2 * TOTAL_PADDING;
    }
}

/* Places each total under the head of its column, wherever the user has dragged or scrolled it. */
static void
allocate_totals (VirTable *self,
                 int       width,
                 int       y,
                 int       height)
{
  GtkWidget *header = gtk_widget_get_first_child (GTK_WIDGET (self->view));
  GtkWidget *title = header != NULL ? gtk_widget_get_first_child (header) : NULL;

  gtk_widget_measure (self->total_row, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->total_row, &(GtkAllocation) { 0, y, width, height }, -1);
  for (guint i = 0; i < self->slots->len && title != NULL; i++)
    {
      VirTableSlot   *slot = g_ptr_array_index (self->slots, i);
      graphene_rect_t bounds;
      GtkAllocation   place = { 0, y, 1, height };
      int             left = i == 0 ? self->edge : VIR_TABLE_PADDING;
      int             right = i + 1 == self->slots->len ? self->edge : VIR_TABLE_PADDING;

      if (gtk_widget_compute_bounds (title, GTK_WIDGET (self), &bounds))
        {
          place.x = (int) bounds.origin.x + left;
          place.width = MAX ((int) bounds.size.width - left - right, 1);
        }
      gtk_widget_measure (GTK_WIDGET (slot->total), GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_size_allocate (GTK_WIDGET (slot->total), &place, -1);
      title = gtk_widget_get_next_sibling (title);
    }
}

static void
vir_table_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  VirTable *self = VIR_TABLE (widget);
  int       total = 0;

  for (guint i = 0; i < self->slots->len && self->funcs.total != NULL; i++)
    {
      VirTableSlot *slot = g_ptr_array_index (self->slots, i);
      int           natural;

      gtk_widget_measure (GTK_WIDGET (slot->total), GTK_ORIENTATION_VERTICAL, -1, NULL, &natural, NULL, NULL);
      total = MAX (total, natural + 2 * TOTAL_PADDING);
    }
  gtk_widget_size_allocate (self->scrolled, &(GtkAllocation) { 0, 0, width, MAX (height - total, 0) }, -1);
  gtk_widget_set_child_visible (self->total_row, total > 0);
  if (total > 0)
    allocate_totals (self, width, height - total, total);
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
vir_table_css_changed (GtkWidget         *widget,
                       GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (vir_table_parent_class)->css_changed (widget, change);
  vir_table_set_widths (VIR_TABLE (widget));
}

static gboolean
vir_table_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (VIR_TABLE (widget)->view));
}

static void
vir_table_dispose (GObject *object)
{
  VirTable *self = VIR_TABLE (object);

  if (self->view != NULL)
    {
      gtk_column_view_set_model (self->view, NULL);
      g_ptr_array_set_size (self->slots, 0);
    }
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->total_row, gtk_widget_unparent);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  self->view = NULL;
  g_clear_object (&self->selection);
  g_clear_object (&self->sorted);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (vir_table_parent_class)->dispose (object);
}

static void
vir_table_finalize (GObject *object)
{
  VirTable *self = VIR_TABLE (object);

  g_ptr_array_unref (self->slots);
  g_hash_table_unref (self->live);
  g_free (self->selected);

  G_OBJECT_CLASS (vir_table_parent_class)->finalize (object);
}

static void
vir_table_class_init (VirTableClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = vir_table_dispose;
  object_class->finalize = vir_table_finalize;
  widget_class->measure = vir_table_measure;
  widget_class->size_allocate = vir_table_size_allocate;
  widget_class->css_changed = vir_table_css_changed;
  widget_class->grab_focus = vir_table_grab_focus;

  /* A row was selected by the user: its id. */
  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /* A row was activated, by Enter or a double click: its id. */
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "virtable");
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_key_cb, NULL);
}

static void
build_view (VirTable *self)
{
  GtkGesture    *click = gtk_gesture_click_new ();
  GtkAdjustment *horizontal;

  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "data-table");
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "figures");
  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), GTK_WIDGET (self->view));
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
  horizontal = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  g_signal_connect_object (horizontal, "value-changed", G_CALLBACK (gtk_widget_queue_allocate), self,
                           G_CONNECT_SWAPPED);
  self->total_row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->total_row, "total-row");
  gtk_widget_set_parent (self->total_row, GTK_WIDGET (self));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect (click, "pressed", G_CALLBACK (secondary_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (click));
  g_signal_connect (self->view, "activate", G_CALLBACK (activated_cb), self);
}

static void
vir_table_init (VirTable *self)
{
  self->slots = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_table_slot_free);
  self->live = g_hash_table_new (NULL, NULL);
  self->edge = 18;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  build_view (self);

  self->sorted = gtk_sort_list_model_new (NULL, g_object_ref (gtk_column_view_get_sorter (self->view)));
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->sorted)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  g_signal_connect (self->selection, "notify::selected", G_CALLBACK (selection_changed_cb), self);
  /* after the view, which must know its rows before one of them is selected */
  g_signal_connect_after (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
}

/**
 * vir_table_new:
 *
 * Returns: (transfer floating): a table without columns
 */
GtkWidget *
vir_table_new (void)
{
  return g_object_new (VIR_TYPE_TABLE, NULL);
}

/**
 * vir_table_set_name:
 * @self: a table
 * @name: what it holds, for assistive technologies
 *
 * Names the table.
 */
void
vir_table_set_name (VirTable   *self,
                    const char *name)
{
  GtkWidget *header, *list;

  g_return_if_fail (VIR_IS_TABLE (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  header = gtk_widget_get_first_child (GTK_WIDGET (self->view));
  list = header != NULL ? gtk_widget_get_next_sibling (header) : NULL;
  if (list != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * vir_table_set_columns:
 * @self: a table
 * @columns: (array length=n_columns): the columns, copied
 * @n_columns: how many
 * @funcs: who knows the figures, copied
 * @user_data: for @funcs; must outlive the table
 *
 * Sets the columns, in place of those there are.
 */
void
vir_table_set_columns (VirTable             *self,
                       const VirTableColumn *columns,
                       guint                 n_columns,
                       const VirTableFuncs  *funcs,
                       gpointer              user_data)
{
  g_return_if_fail (VIR_IS_TABLE (self));
  g_return_if_fail (funcs->id != NULL && funcs->cell != NULL);

  gtk_column_view_sort_by_column (self->view, NULL, GTK_SORT_ASCENDING);
  g_ptr_array_set_size (self->slots, 0);
  self->funcs = *funcs;
  self->user_data = user_data;
  for (guint i = 0; i < n_columns; i++)
    g_ptr_array_add (self->slots, vir_table_slot_new (self, &columns[i], i));
  vir_table_set_widths (self);
  vir_table_refresh (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * vir_table_set_model:
 * @self: a table
 * @model: (nullable): the items
 *
 * Sets the rows.
 */
void
vir_table_set_model (VirTable   *self,
                     GListModel *model)
{
  g_return_if_fail (VIR_IS_TABLE (self));

  if (!g_set_object (&self->model, model))
    return;
  gtk_sort_list_model_set_model (self->sorted, model);
  restore_selection (self);
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

/**
 * vir_table_set_natural:
 * @self: a table
 * @min_height: the least height of the rows in pixels, or -1
 * @max_height: the most, or -1 for no limit
 *
 * Makes the table part of a card: as high as its rows, within limits, with the card's edge.
 */
void
vir_table_set_natural (VirTable *self,
                       int       min_height,
                       int       max_height)
{
  GtkScrolledWindow *scrolled;

  g_return_if_fail (VIR_IS_TABLE (self));

  vir_table_set_edge (self, 12);
  scrolled = GTK_SCROLLED_WINDOW (self->scrolled);
  gtk_scrolled_window_set_propagate_natural_height (scrolled, TRUE);
  gtk_scrolled_window_set_max_content_height (scrolled, max_height);
  gtk_scrolled_window_set_min_content_height (scrolled, min_height);
}

/**
 * vir_table_set_edge:
 * @self: a table
 * @pixels: 18 on a page, 12 in a card, 6 where there is a margin already
 *
 * Sets the room left of the first column and right of the last. Call it before the columns are set.
 */
void
vir_table_set_edge (VirTable *self,
                    int       pixels)
{
  g_return_if_fail (VIR_IS_TABLE (self));

  self->edge = pixels;
  if (pixels <= 6)
    gtk_widget_add_css_class (GTK_WIDGET (self), "no-edge");
  else if (pixels <= 12)
    gtk_widget_add_css_class (GTK_WIDGET (self), "in-card");
}

/**
 * vir_table_refresh:
 * @self: a table
 *
 * Asks for the text of every cell in sight again. The rows stay as they are.
 */
void
vir_table_refresh (VirTable *self)
{
  GHashTableIter iter;
  gpointer       item, slot;

  g_return_if_fail (VIR_IS_TABLE (self));

  g_hash_table_iter_init (&iter, self->live);
  while (g_hash_table_iter_next (&iter, &item, &slot))
    vir_table_render (item, slot);
  for (guint i = 0; i < self->slots->len; i++)
    vir_table_render_total (g_ptr_array_index (self->slots, i));
}

/**
 * vir_table_resort:
 * @self: a table
 *
 * Puts the rows in order again after figures have changed.
 */
void
vir_table_resort (VirTable *self)
{
  g_return_if_fail (VIR_IS_TABLE (self));

  for (guint i = 0; i < self->slots->len; i++)
    {
      VirTableSlot *slot = g_ptr_array_index (self->slots, i);

      if (slot->sorter != NULL)
        gtk_sorter_changed (slot->sorter, GTK_SORTER_CHANGE_DIFFERENT);
    }
}

/**
 * vir_table_sort_by:
 * @self: a table
 * @key: (nullable): key of a column; %NULL for the order of the document
 * @order: which way
 *
 * Sorts the rows. The heads do the same by mouse.
 */
void
vir_table_sort_by (VirTable   *self,
                   const char *key,
                   GtkSortType order)
{
  GtkColumnViewColumn *column = NULL;

  g_return_if_fail (VIR_IS_TABLE (self));

  for (guint i = 0; key != NULL && i < self->slots->len; i++)
    {
      VirTableSlot *slot = g_ptr_array_index (self->slots, i);

      if (g_str_equal (slot->key, key))
        column = slot->column;
    }
  gtk_column_view_sort_by_column (self->view, column, order);
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
  restore_selection (self);
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

/**
 * vir_table_get_n_rows:
 * @self: a table
 *
 * Returns: how many rows there are
 */
guint
vir_table_get_n_rows (VirTable *self)
{
  g_return_val_if_fail (VIR_IS_TABLE (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->selection));
}

/**
 * vir_table_dup_text:
 * @self: a table
 * @row: a row, in the order shown
 * @column: a column
 *
 * Returns: the text of a cell as it would be shown, in sight or not
 */
char *
vir_table_dup_text (VirTable *self,
                    guint     row,
                    guint     column)
{
  g_auto (VirTableCell) cell = { NULL };
  g_autoptr (GObject)   item = NULL;

  g_return_val_if_fail (VIR_IS_TABLE (self), NULL);

  item = g_list_model_get_item (G_LIST_MODEL (self->selection), row);
  if (item == NULL)
    return NULL;
  self->funcs.cell (item, column, &cell, self->user_data);
  return cell.text != NULL ? g_steal_pointer (&cell.text) : g_strdup ("");
}

/**
 * vir_table_to_tsv:
 * @self: a table
 *
 * Returns: heads and rows as text with tabs, which a spreadsheet takes from the clipboard
 */
char *
vir_table_to_tsv (VirTable *self)
{
  GString *out = g_string_new (NULL);
  guint    n_rows = vir_table_get_n_rows (self);

  for (guint i = 0; i < self->slots->len; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? "\t" : "",
                            ((VirTableSlot *) g_ptr_array_index (self->slots, i))->title);
  g_string_append_c (out, '\n');
  for (guint row = 0; row < n_rows; row++)
    {
      for (guint i = 0; i < self->slots->len; i++)
        {
          g_autofree char *text = vir_table_dup_text (self, row, i);

          g_string_append_printf (out, "%s%s", i > 0 ? "\t" : "", text);
        }
      g_string_append_c (out, '\n');
    }
  return g_string_free (out, FALSE);
}

/**
 * vir_table_get_view:
 * @self: a table
 *
 * Returns: (transfer none): the column view within
 */
GtkColumnView *
vir_table_get_view (VirTable *self)
{
  g_return_val_if_fail (VIR_IS_TABLE (self), NULL);

  return self->view;
}
