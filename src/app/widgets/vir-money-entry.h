/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirMoneyEntry: one amount of money that can be typed. Owns reading what was typed, when it counts
 * as meant, and saying what is wrong with it. Must not know what the amount belongs to.
 *
 * Decision: text becomes an amount on Enter or when the focus leaves, and Escape brings back the last
 * good amount.
 * Reason: one edit is one step of undo, and no half-typed figure reaches the budget.
 * Implication: text that is set from outside while the entry has no focus (an assistive technology
 * does so) has no Enter to wait for and is taken at once. */

#pragma once

#include <gtk/gtk.h>

#include "vir-money.h"

G_BEGIN_DECLS

#define VIR_TYPE_MONEY_ENTRY (vir_money_entry_get_type ())
G_DECLARE_FINAL_TYPE (VirMoneyEntry, vir_money_entry, VIR, MONEY_ENTRY, GtkWidget)

/**
 * VirMoneyCommit:
 * @entry: the entry
 * @amount: pence, or %VIR_UNKNOWN where the text is empty
 * @user_data: what vir_money_entry_set_commit() was given
 * @error: why the amount is refused
 *
 * Takes an amount that somebody has entered. A refusal is shown under the entry, in the words of
 * @error; the amount stays what it was.
 *
 * Returns: whether the amount was taken
 */
typedef gboolean (*VirMoneyCommit) (VirMoneyEntry *entry,
                                    gint64         amount,
                                    gpointer       user_data,
                                    GError       **error);

GtkWidget  *vir_money_entry_new (void);
gint64      vir_money_entry_get_amount (VirMoneyEntry *self);
void        vir_money_entry_set_amount (VirMoneyEntry *self,
                                        gint64         amount);
void        vir_money_entry_set_format (VirMoneyEntry  *self,
                                        VirNumberFormat format);
void        vir_money_entry_set_allow_empty (VirMoneyEntry *self,
                                             gboolean       allow_empty);
void        vir_money_entry_set_name (VirMoneyEntry *self,
                                      const char    *name);
const char *vir_money_entry_get_name (VirMoneyEntry *self);
const char *vir_money_entry_get_message (VirMoneyEntry *self);
void        vir_money_entry_set_commit (VirMoneyEntry *self,
                                        VirMoneyCommit commit,
                                        gpointer       user_data);
gboolean    vir_money_entry_commit (VirMoneyEntry *self);
void        vir_money_entry_restore (VirMoneyEntry *self);
GtkEntry   *vir_money_entry_get_entry (VirMoneyEntry *self);

G_END_DECLS
