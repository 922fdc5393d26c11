/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One change alone: computed, claimed and assessed effect, and what is to be said of it. */

#pragma once

#include "vir-tax.h"
#include "vir-tree.h"

G_BEGIN_DECLS

VirChangeOutlook *vir_change_outlook_new   (const VirInput        *input,
                                            const VirTaxPath      *tax,
                                            const VirTree         *tree,
                                            const VirChangeRecord *change,
                                            gconstpointer          target) G_GNUC_WARN_UNUSED_RESULT;
VirChangeOutlook *vir_change_outlook_ref   (VirChangeOutlook      *self);
void              vir_change_outlook_unref (VirChangeOutlook      *self);

G_END_DECLS
