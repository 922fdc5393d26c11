/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The inside of a table, for the two files that fill it and write it. */

#pragma once

#include "vir-paper-table.h"

G_BEGIN_DECLS

typedef enum
{
  VIR_PAPER_CELL_TEXT,
  VIR_PAPER_CELL_MONEY,
  VIR_PAPER_CELL_RANGE,
  VIR_PAPER_CELL_NUMBER,
  VIR_PAPER_CELL_RATE,
} VirPaperCellKind;

typedef struct
{
  VirPaperCellKind kind;
  char            *text;
  gint64           value;
  gint64           high; /* of a range, which begins at value */
  guint            scale;
  VirMoneyFlags    flags;
  VirStatus        status;
} VirPaperCell;

typedef struct
{
  char    *head;
  gboolean figures;
} VirPaperColumn;

struct _VirPaperTable
{
  VirNumberFormat format;
  GArray         *columns; /* of VirPaperColumn */
  GPtrArray      *rows;    /* of GArray of VirPaperCell */
};

/* Whether a cell holds a figure that is known or lies between two that are: those may be marked. */
static inline gboolean
vir_paper_cell_has_figure (const VirPaperCell *cell)
{
  return cell->kind != VIR_PAPER_CELL_TEXT && vir_known (cell->value);
}

G_END_DECLS
