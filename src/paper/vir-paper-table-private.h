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
  VIR_PAPER_CELL_NUMBER,
  VIR_PAPER_CELL_RATE,
} VirPaperCellKind;

typedef struct
{
  VirPaperCellKind kind;
  char            *text;
  gint64           value;
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

G_END_DECLS
