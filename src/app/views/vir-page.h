/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What pages and inspector share: party colours in the window's theme, marks of provenance, choosing
 * a record, and handing an edit over. Owns no widget and no figure. */

#pragma once

#include <gtk/gtk.h>

#include "vir-chart-spec.h"
#include "vir-workspace.h"

G_BEGIN_DECLS

void        vir_page_style_ensure (void);
guint32     vir_page_party_text (const VirInput           *input,
                                 const VirAmendmentRecord *amendment);
int         vir_page_kind_of (const VirInput *input,
                              const char     *id);
void        vir_page_select (GtkWidget    *widget,
                             VirWorkspace *workspace,
                             const char   *id);
char       *vir_page_unit (VirNumberFormat format) G_GNUC_WARN_UNUSED_RESULT;
char       *vir_page_source (const VirInput  *input,
                             const VirRecord *record) G_GNUC_WARN_UNUSED_RESULT;
char       *vir_page_posts (gint64 hundredths) G_GNUC_WARN_UNUSED_RESULT;
gboolean    vir_page_commit_take (VirWorkspace *workspace,
                                  VirInput     *next,
                                  const char   *label,
                                  const char   *merge_key);
void        vir_page_move_saving (VirWorkspace *workspace,
                                  const char   *saving,
                                  const char   *before);

G_END_DECLS
