/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirTable: rows of figures under heads, with a row of totals that stays in sight. Owns the column
 * view, its sorting, selection by id and menu, and the cells. Must not know what the figures are: it
 * asks for the text of a cell, and is told when to ask again.
 *
 * Decision: cells are asked for, not bound.
 * Reason: figures come from an outlook that is replaced as a whole; a row object has nothing to notify.
 * Implication: after a recompute call vir_table_refresh(); cells in sight are asked again, in place. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VIR_TYPE_TABLE (vir_table_get_type ())
G_DECLARE_FINAL_TYPE (VirTable, vir_table, VIR, TABLE, GtkWidget)

/**
 * VirColumnFlags:
 * @VIR_COLUMN_TEXT: words, left
 * @VIR_COLUMN_NUMBER: figures, right
 * @VIR_COLUMN_EXPAND: takes the room that is left
 * @VIR_COLUMN_TWO_LINES: words with a second, dim line
 * @VIR_COLUMN_NO_SORT: cannot be sorted by
 * @VIR_COLUMN_WRAP_HEAD: its head goes on as many lines as its width needs
 *
 * What a column holds.
 */
typedef enum
{
  VIR_COLUMN_TEXT = 0,
  VIR_COLUMN_NUMBER = 1 << 0,
  VIR_COLUMN_EXPAND = 1 << 1,
  VIR_COLUMN_TWO_LINES = 1 << 2,
  VIR_COLUMN_NO_SORT = 1 << 3,
  VIR_COLUMN_WRAP_HEAD = 1 << 4,
} VirColumnFlags;

/**
 * VirTableColumn:
 * @key: its name in actions, fixed
 * @title: its head
 * @chars: its width in figures of the user's font; the least width if it expands
 * @flags: what it holds
 *
 * A column.
 */
typedef struct
{
  const char    *key;
  const char    *title;
  guint          chars;
  VirColumnFlags flags;
} VirTableColumn;

/**
 * VirTableCell:
 * @text: (transfer full) (nullable): the words or figures
 * @second: (transfer full) (nullable): the second line
 * @tooltip: (transfer full) (nullable): what the cell has no room for
 * @spoken: (transfer full) (nullable): what a screen reader says in place of the text
 * @style: (nullable): a style class of the application, static
 * @colour: 0xRRGGBB of the text, 0 for the style's own
 * @bold: whether the text is bold
 *
 * What a cell shows. Comes zeroed.
 */
typedef struct
{
  char       *text;
  char       *second;
  char       *tooltip;
  char       *spoken;
  const char *style;
  guint32     colour;
  gboolean    bold;
} VirTableCell;

/**
 * VirTableFuncs:
 * @id: the fixed id of an item; borrowed
 * @cell: fills the cell of an item
 * @total: (nullable): fills a cell of the row of totals; no such row if %NULL
 * @compare: (nullable): the order of two items by a column
 *
 * Who knows the figures.
 */
typedef struct
{
  const char *(*id) (gpointer item);
  void (*cell) (gpointer      item,
                guint         column,
                VirTableCell *cell,
                gpointer      user_data);
  void (*total) (guint         column,
                 VirTableCell *cell,
                 gpointer      user_data);
  int (*compare) (gpointer a,
                  gpointer b,
                  guint    column,
                  gpointer user_data);
} VirTableFuncs;

guint          vir_table_head_chars (const char *title,
                                     guint       lines);
GtkWidget     *vir_table_new (void);
void           vir_table_set_name (VirTable   *self,
                                   const char *name);
void           vir_table_set_columns (VirTable             *self,
                                      const VirTableColumn *columns,
                                      guint                 n_columns,
                                      const VirTableFuncs  *funcs,
                                      gpointer              user_data);
void           vir_table_set_model (VirTable   *self,
                                    GListModel *model);
void           vir_table_set_menu (VirTable   *self,
                                   GMenuModel *menu);
void           vir_table_set_natural (VirTable *self,
                                      int       min_height,
                                      int       max_height);
void           vir_table_set_edge (VirTable *self,
                                   int       pixels);
void           vir_table_refresh (VirTable *self);
void           vir_table_resort (VirTable *self);
void           vir_table_sort_by (VirTable   *self,
                                  const char *key,
                                  GtkSortType order);
void           vir_table_select (VirTable   *self,
                                 const char *id);
const char    *vir_table_get_selected (VirTable *self);
guint          vir_table_get_n_rows (VirTable *self);
char          *vir_table_dup_text (VirTable *self,
                                   guint     row,
                                   guint     column) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_table_to_tsv (VirTable *self) G_GNUC_WARN_UNUSED_RESULT;
GtkColumnView *vir_table_get_view (VirTable *self);

G_END_DECLS
