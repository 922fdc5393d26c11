/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The undo of an entry's own text. Must not outlive an edit that the document has taken: from then on the
 * keys mean the document's undo. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void vir_entry_history_set_text (GtkEditable *entry,
                                 const char  *text);

G_END_DECLS
