/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of VirTable share: vir-table.c holds the widget,
 * vir-table-columns.c the columns, their cells and their order, vir-table-select.c selection and menu. */

#pragma once

#include "vir-table.h"

G_BEGIN_DECLS

/* Left and right of a cell; the first and the last column have the table's edge outside. */
#define VIR_TABLE_PADDING 6

typedef struct
{
  VirTable            *table; /* not owned: the table owns the column */
  guint                index;
  char                *key;
  char                *title;
  guint                chars;
  VirColumnFlags       flags;
  GtkColumnViewColumn *column;
  GtkSorter           *sorter; /* borrowed from the column, NULL if there is none */
  GtkLabel            *total;  /* NULL without a row of totals */
} VirTableSlot;

struct _VirTable
{
  GtkWidget parent_instance;

  GtkWidget     *scrolled;
  GtkColumnView *view;
  GtkWidget     *total_row;
  GtkWidget     *menu;

  GListModel         *model;
  GtkSortListModel   *sorted;
  GtkSingleSelection *selection;

  VirTableFuncs funcs;
  gpointer      user_data;
  GPtrArray    *slots; /* of VirTableSlot */
  GHashTable   *live;  /* GtkListItem -> VirTableSlot: the cells in sight */
  char         *selected;
  gboolean      selecting;
  int           edge; /* pixels left of the first column and right of the last */
};

/* vir-table-head.c */
char         *vir_table_head_wrap (const char *title,
                                   guint       chars) G_GNUC_WARN_UNUSED_RESULT;
void          vir_table_head_align (VirTableSlot *slot);

/* vir-table-columns.c */
void          vir_table_slot_free (VirTableSlot *slot);
VirTableSlot *vir_table_slot_new (VirTable             *self,
                                  const VirTableColumn *column,
                                  guint                 index);
void          vir_table_cell_clear (VirTableCell *cell);
void          vir_table_render (GtkListItem  *item,
                                VirTableSlot *slot);
void          vir_table_render_total (VirTableSlot *slot);
void          vir_table_set_widths (VirTable *self);

void vir_table_select_class_init (GtkWidgetClass *widget_class);
void vir_table_select_init (VirTable *self);
void vir_table_restore_selection (VirTable *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VirTableCell, vir_table_cell_clear)

G_END_DECLS
