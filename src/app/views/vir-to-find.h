/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirToFind: what an amendment still has to find, year by year, and in one sentence. Owns the
 * lozenges; the words of the sentence are a function of the outlook. */

#pragma once

#include <gtk/gtk.h>

#include "vir-outlook.h"

G_BEGIN_DECLS

#define VIR_TYPE_TO_FIND (vir_to_find_get_type ())
G_DECLARE_FINAL_TYPE (VirToFind, vir_to_find, VIR, TO_FIND, GtkWidget)

void     vir_to_find_show (VirToFind                 *self,
                           const VirOutlook          *outlook,
                           const VirAmendmentOutlook *amendment,
                           VirNumberFormat            format);
gboolean vir_to_find_words (const VirOutlook          *outlook,
                            const VirAmendmentOutlook *amendment,
                            VirNumberFormat            format,
                            char                     **sentence,
                            char                     **reason);

G_END_DECLS
