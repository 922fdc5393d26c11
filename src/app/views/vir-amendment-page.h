/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirAmendmentPage: the amendment that is shown: what it pays for beside how it is paid for, what it
 * still has to find, and what an officer would say before it is tabled. Owns the arrangement and the
 * order of its changes; computes nothing. */

#pragma once

#include <gtk/gtk.h>

#include "vir-change-card.h"
#include "vir-finding-list.h"
#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_AMENDMENT_PAGE (vir_amendment_page_get_type ())
G_DECLARE_FINAL_TYPE (VirAmendmentPage, vir_amendment_page, VIR, AMENDMENT_PAGE, GtkWidget)

GtkWidget      *vir_amendment_page_new (void);
VirChangeCard  *vir_amendment_page_get_uses (VirAmendmentPage *self);
VirChangeCard  *vir_amendment_page_get_sources (VirAmendmentPage *self);
VirFindingList *vir_amendment_page_get_checks (VirAmendmentPage *self);

G_END_DECLS
