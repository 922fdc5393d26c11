/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The widget: a column view in its scrolled window above a row of totals that keeps under the
 * columns, and a selection that is remembered by id. */

#include "config.h"

#include "vir-table-private.h"

#define TOTAL_PADDING 4

G_DEFINE_FINAL_TYPE (VirTable, vir_table, GTK_TYPE_WIDGET)

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
  gtk_widget_size_allocate (self->total_row, &(GtkAllocation){ 0, y, width, height }, -1);
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
  gtk_widget_size_allocate (self->scrolled, &(GtkAllocation){ 0, 0, width, MAX (height - total, 0) }, -1);
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

/* One stop for Tab, as the arrows go from row to row: the list within would stop at each of its rows. */
static gboolean
vir_table_focus (GtkWidget        *widget,
                 GtkDirectionType  direction)
{
  if ((direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD) &&
      (gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    return FALSE;
  return GTK_WIDGET_CLASS (vir_table_parent_class)->focus (widget, direction);
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
  widget_class->focus = vir_table_focus;

  vir_table_select_class_init (widget_class);

  gtk_widget_class_set_css_name (widget_class, "virtable");
}

/* A scrolled window keeps the wheel to itself even where it has nothing to scroll; a table that is
 * seen whole hands it to the page. */
static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           VirTable                 *self)
{
  GtkAdjustment *own = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  GtkWidget     *page = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *outer;

  if (page == NULL || dy == 0.0 || gtk_adjustment_get_upper (own) > gtk_adjustment_get_page_size (own) + 0.5)
    return FALSE;
  outer = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page));
  gtk_adjustment_set_value (outer, gtk_adjustment_get_value (outer) + dy * gtk_adjustment_get_step_increment (outer));
  return TRUE;
}

static void
build_view (VirTable *self)
{
  GtkEventController *wheel;
  GtkAdjustment      *horizontal;

  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "data-table");
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "figures");
  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), GTK_WIDGET (self->view));
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
  horizontal = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  g_signal_connect_object (horizontal, "value-changed", G_CALLBACK (gtk_widget_queue_allocate), self,
                           G_CONNECT_SWAPPED);
  wheel = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  gtk_event_controller_set_propagation_phase (wheel, GTK_PHASE_CAPTURE);
  g_signal_connect (wheel, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
  self->total_row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_add_css_class (self->total_row, "total-row");
  gtk_widget_set_parent (self->total_row, GTK_WIDGET (self));
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
  vir_table_select_init (self);
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
  vir_table_restore_selection (self);
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
  g_autoptr (GObject) item = NULL;

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
