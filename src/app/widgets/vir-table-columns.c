/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The columns of a VirTable: factories, cells, order and widths. A cell is one GtkInscription, which
 * costs half of what a label does when a long table is scrolled. */

#include "config.h"

#include "vir-table-private.h"

#include <string.h>

#define CELL_STYLE "vir-cell-style"

void
vir_table_cell_clear (VirTableCell *cell)
{
  g_clear_pointer (&cell->text, g_free);
  g_clear_pointer (&cell->second, g_free);
  g_clear_pointer (&cell->tooltip, g_free);
  g_clear_pointer (&cell->spoken, g_free);
}

static void
set_style (GtkWidget  *widget,
           const char *style)
{
  const char *old = g_object_get_data (G_OBJECT (widget), CELL_STYLE);

  if (g_strcmp0 (old, style) == 0)
    return;
  if (old != NULL)
    gtk_widget_remove_css_class (widget, old);
  if (style != NULL)
    gtk_widget_add_css_class (widget, style);
  g_object_set_data (G_OBJECT (widget), CELL_STYLE, (gpointer) style);
}

/* NULL where there is nothing to say, which is so in most cells. */
static PangoAttrList *
cell_attributes (const VirTableCell *cell)
{
  PangoAttrList *list = NULL;

  if (cell->bold || cell->colour != 0)
    list = pango_attr_list_new ();
  if (cell->bold)
    pango_attr_list_insert (list, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  if (cell->colour != 0)
    {
      guint16 red = (guint16) (((cell->colour >> 16) & 0xff) * 0x101);
      guint16 green = (guint16) (((cell->colour >> 8) & 0xff) * 0x101);
      guint16 blue = (guint16) ((cell->colour & 0xff) * 0x101);

      pango_attr_list_insert (list, pango_attr_foreground_new (red, green, blue));
    }
  return list;
}

static void
show_text (GtkInscription *inscription,
           const char     *text,
           const char     *spoken)
{
  const char *wanted = text != NULL ? text : "";

  if (g_strcmp0 (wanted, gtk_inscription_get_text (inscription)) == 0)
    return;
  gtk_inscription_set_text (inscription, wanted);
  gtk_accessible_update_property (GTK_ACCESSIBLE (inscription),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spoken != NULL ? spoken : wanted,
                                  -1);
}

static void
show_cell (GtkWidget          *child,
           const VirTableCell *cell)
{
  g_autoptr (PangoAttrList) attributes = cell_attributes (cell);
  GtkInscription *first;

  first = GTK_INSCRIPTION (GTK_IS_INSCRIPTION (child) ? child : gtk_widget_get_first_child (child));
  show_text (first, cell->text, cell->spoken);
  gtk_inscription_set_attributes (first, attributes);
  set_style (GTK_WIDGET (first), cell->style);
  if (!GTK_IS_INSCRIPTION (child))
    show_text (GTK_INSCRIPTION (gtk_widget_get_last_child (child)), cell->second, NULL);
  if (g_strcmp0 (cell->tooltip, gtk_widget_get_tooltip_text (child)) != 0)
    gtk_widget_set_tooltip_text (child, cell->tooltip);
}

/* The column view gives cells and rows no names: a cell is called by its head and text, a row by its
 * name column. */
static void
name_cell (GtkWidget          *child,
           VirTableSlot       *slot,
           const VirTableCell *cell)
{
  const char      *text = cell->spoken != NULL ? cell->spoken : cell->text != NULL ? cell->text
                                                                                   : "";
  GtkWidget       *holder = gtk_widget_get_parent (child);
  GtkWidget       *row = holder != NULL ? gtk_widget_get_parent (holder) : NULL;
  g_autofree char *name = *slot->title != '\0' ? g_strdup_printf ("%s: %s", slot->title, text) : g_strdup (text);

  if (holder != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (holder), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (row != NULL && (slot->flags & VIR_COLUMN_EXPAND) != 0)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* Asks for the text of one cell and shows it. */
void
vir_table_render (GtkListItem  *item,
                  VirTableSlot *slot)
{
  g_auto (VirTableCell) cell = { NULL };
  gpointer row = gtk_list_item_get_item (item);

  if (row == NULL)
    return;
  slot->table->funcs.cell (row, slot->index, &cell, slot->table->user_data);
  show_cell (gtk_list_item_get_child (item), &cell);
  name_cell (gtk_list_item_get_child (item), slot, &cell);
}

/* Asks for the text of one total and shows it. */
void
vir_table_render_total (VirTableSlot *slot)
{
  g_auto (VirTableCell) cell = { NULL };
  g_autoptr (PangoAttrList) attributes = NULL;

  if (slot->total == NULL)
    return;
  slot->table->funcs.total (slot->index, &cell, slot->table->user_data);
  attributes = cell_attributes (&cell);
  if (cell.text == NULL)
    cell.text = g_strdup ("");
  if (g_strcmp0 (gtk_label_get_text (slot->total), cell.text) != 0)
    gtk_label_set_text (slot->total, cell.text);
  gtk_label_set_attributes (slot->total, attributes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (slot->total), cell.tooltip);
  set_style (GTK_WIDGET (slot->total), cell.style);
}

static GtkWidget *
inscription_new (VirTableSlot *slot,
                 const char   *style)
{
  GtkWidget *cell = gtk_inscription_new (NULL);
  gboolean   wide_head = (slot->flags & VIR_COLUMN_WRAP_HEAD) != 0;

  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (cell), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_inscription_set_min_lines (GTK_INSCRIPTION (cell), 1);
  gtk_inscription_set_nat_lines (GTK_INSCRIPTION (cell), 1);
  /* a column that gives way keeps enough of its words to tell them apart, where heads have given way first */
  gtk_inscription_set_min_chars (GTK_INSCRIPTION (cell), wide_head && (slot->flags & VIR_COLUMN_EXPAND) ? 16 : 2);
  gtk_inscription_set_xalign (GTK_INSCRIPTION (cell), slot->flags & VIR_COLUMN_NUMBER ? 1.0f : 0.0f);
  gtk_widget_add_css_class (cell, style);
  if (slot->flags & VIR_COLUMN_NUMBER)
    gtk_widget_add_css_class (cell, "numeric");
  return cell;
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          VirTableSlot             *slot)
{
  GtkWidget *cell = inscription_new (slot, "dense");

  if (slot->flags & VIR_COLUMN_TWO_LINES)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      GtkWidget *second = inscription_new (slot, "caption");

      gtk_widget_add_css_class (second, "dim-label");
      gtk_box_append (GTK_BOX (box), cell);
      gtk_box_append (GTK_BOX (box), second);
      cell = box;
    }
  g_object_set_data (G_OBJECT (cell), "vir-list-item", item);
  gtk_list_item_set_child (item, cell);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         VirTableSlot             *slot)
{
  g_hash_table_insert (slot->table->live, item, slot);
  vir_table_render (item, slot);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item,
           VirTableSlot             *slot)
{
  GtkWidget *child = gtk_list_item_get_child (item);

  g_hash_table_remove (slot->table->live, item);
  /* 4.8 does not free them with the inscription */
  if (!GTK_IS_INSCRIPTION (child))
    child = gtk_widget_get_first_child (child);
  gtk_inscription_set_attributes (GTK_INSCRIPTION (child), NULL);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      data)
{
  VirTableSlot *slot = data;

  return slot->table->funcs.compare ((gpointer) a, (gpointer) b, slot->index, slot->table->user_data);
}

static GtkLabel *
total_label_new (VirTableSlot *slot)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), slot->flags & VIR_COLUMN_NUMBER ? 1.0f : 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "dense");
  gtk_widget_add_css_class (label, "value");
  gtk_widget_set_parent (label, GTK_WIDGET (slot->table));
  return GTK_LABEL (label);
}

/* Makes a column and adds it at the end of the view. */
VirTableSlot *
vir_table_slot_new (VirTable             *self,
                    const VirTableColumn *column,
                    guint                 index)
{
  VirTableSlot       *slot = g_new0 (VirTableSlot, 1);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autofree char    *head = vir_table_head_wrap (column->title, column->chars);

  slot->table = self;
  slot->index = index;
  slot->key = g_strdup (column->key);
  slot->title = g_strdup (column->title);
  slot->chars = column->chars;
  slot->flags = column->flags;
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), slot);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), slot);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), slot);
  slot->column = gtk_column_view_column_new (column->flags & VIR_COLUMN_WRAP_HEAD ? head : column->title, factory);
  gtk_column_view_column_set_resizable (slot->column, TRUE);
  gtk_column_view_column_set_expand (slot->column, (column->flags & VIR_COLUMN_EXPAND) != 0);
  if (self->funcs.compare != NULL && (column->flags & VIR_COLUMN_NO_SORT) == 0)
    {
      g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, slot, NULL));

      slot->sorter = sorter;
      gtk_column_view_column_set_sorter (slot->column, sorter);
    }
  if (self->funcs.total != NULL)
    slot->total = total_label_new (slot);
  gtk_column_view_append_column (self->view, slot->column);
  vir_table_head_align (slot);
  return slot;
}

void
vir_table_slot_free (VirTableSlot *slot)
{
  gtk_column_view_remove_column (slot->table->view, slot->column);
  gtk_column_view_column_set_sorter (slot->column, NULL);
  gtk_column_view_column_set_factory (slot->column, NULL);
  g_object_unref (slot->column);
  if (slot->total != NULL)
    gtk_widget_unparent (GTK_WIDGET (slot->total));
  g_free (slot->key);
  g_free (slot->title);
  g_free (slot);
}

/* Widths follow the user's font: a fixed number of pixels would cut figures off in a large one. */
void
vir_table_set_widths (VirTable *self)
{
  PangoContext     *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  double            digit = (double) pango_font_metrics_get_approximate_digit_width (metrics) / PANGO_SCALE;

  pango_font_metrics_unref (metrics);
  for (guint i = 0; i < self->slots->len; i++)
    {
      VirTableSlot *slot = g_ptr_array_index (self->slots, i);

      if ((slot->flags & VIR_COLUMN_EXPAND) == 0)
        gtk_column_view_column_set_fixed_width (slot->column,
                                                (int) (digit * 0.92 * slot->chars) + 2 * VIR_TABLE_PADDING +
                                                  (i == 0 || i + 1 == self->slots->len ? self->edge - VIR_TABLE_PADDING : 0));
    }
}
