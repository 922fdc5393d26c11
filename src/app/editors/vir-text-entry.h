/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirTextEntry: words that can be typed, in one line or several. Owns when what was typed counts as
 * meant: on Enter (in one line), or when the focus leaves; Escape brings back the last text. Must not
 * know what the words belong to. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VIR_TYPE_TEXT_ENTRY (vir_text_entry_get_type ())
G_DECLARE_FINAL_TYPE (VirTextEntry, vir_text_entry, VIR, TEXT_ENTRY, GtkWidget)

/**
 * VirTextCommit:
 * @entry: the entry
 * @text: (nullable): what was entered; %NULL where it is empty
 * @user_data: what vir_text_entry_set_commit() was given
 * @error: why it is refused
 *
 * Takes a text that somebody has entered.
 *
 * Returns: whether it was taken
 */
typedef gboolean (*VirTextCommit) (VirTextEntry *entry,
                                   const char   *text,
                                   gpointer      user_data,
                                   GError      **error);

GtkWidget *vir_text_entry_new (const char *name,
                               gboolean    multiline);
void       vir_text_entry_set_text (VirTextEntry *self,
                                    const char   *text);
char      *vir_text_entry_dup_text (VirTextEntry *self) G_GNUC_WARN_UNUSED_RESULT;
void       vir_text_entry_set_width (VirTextEntry *self,
                                     int           chars);
void       vir_text_entry_set_commit (VirTextEntry *self,
                                      VirTextCommit commit,
                                      gpointer      user_data);
gboolean   vir_text_entry_commit (VirTextEntry *self);
void       vir_text_entry_restore (VirTextEntry *self);

G_END_DECLS
