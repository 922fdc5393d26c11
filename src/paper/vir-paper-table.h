/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A table of words and figures, written as aligned text, as CSV or as Markdown. Owns alignment,
 * quoting and what is kept out of a terminal or a spreadsheet. Must not compute a figure: a money
 * cell keeps its pence, and each form writes them in its own way. */

#pragma once

#include "vir-money.h"
#include "vir-record.h"

G_BEGIN_DECLS

/**
 * VirPaperForm:
 * @VIR_PAPER_TEXT: aligned columns for a terminal or a plain letter
 * @VIR_PAPER_CSV: RFC 4180; amounts in pounds, exact; unknown is an empty cell
 * @VIR_PAPER_MARKDOWN: a pipe table
 *
 * How a table is written.
 */
typedef enum
{
  VIR_PAPER_TEXT,
  VIR_PAPER_CSV,
  VIR_PAPER_MARKDOWN,
} VirPaperForm;

/**
 * VirPaperTable:
 *
 * A table under construction. Rows may be shorter than the head.
 */
typedef struct _VirPaperTable VirPaperTable;

VirPaperTable *vir_paper_table_new        (VirNumberFormat  format) G_GNUC_WARN_UNUSED_RESULT;
void           vir_paper_table_free       (VirPaperTable   *self);
void           vir_paper_table_add_column (VirPaperTable   *self,
                                           const char      *head,
                                           gboolean         figures);
void           vir_paper_table_begin_row  (VirPaperTable   *self);
void           vir_paper_table_add_text   (VirPaperTable   *self,
                                           const char      *text);
void           vir_paper_table_add_money  (VirPaperTable   *self,
                                           gint64           pence,
                                           VirMoneyFlags    flags,
                                           VirStatus        status);
void           vir_paper_table_add_range  (VirPaperTable   *self,
                                           gint64           low,
                                           gint64           high,
                                           VirStatus        status);
void           vir_paper_table_add_number (VirPaperTable   *self,
                                           gint64           number,
                                           guint            scale);
void           vir_paper_table_add_rate   (VirPaperTable   *self,
                                           gint64           ppm);
void           vir_paper_table_mark       (VirPaperTable   *self,
                                           VirStatus        status);
guint          vir_paper_table_get_n_rows (const VirPaperTable *self);
gboolean       vir_paper_table_has_status (const VirPaperTable *self,
                                           VirStatus            status);
char          *vir_paper_table_write      (const VirPaperTable *self,
                                           VirPaperForm         form) G_GNUC_WARN_UNUSED_RESULT;
void           vir_paper_table_append     (const VirPaperTable *self,
                                           GString             *out,
                                           VirPaperForm         form);
char          *vir_paper_table_legend     (const VirPaperTable *self) G_GNUC_WARN_UNUSED_RESULT;

char          *vir_paper_plain_text       (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_paper_markdown_text    (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirPaperTable, vir_paper_table_free)

G_END_DECLS
