/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The two lines at the head of the inspector. Words only; no widget. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

char *vir_inspector_caption (const VirOutlook *outlook,
                             VirKind           kind,
                             const char       *id) G_GNUC_WARN_UNUSED_RESULT;
char *vir_inspector_title (const VirOutlook *outlook,
                           VirKind           kind,
                           const char       *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
