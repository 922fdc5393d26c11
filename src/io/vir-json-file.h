/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* .virement files on disk: load, and save so that a failure leaves the old file whole. These block;
 * a window calls them from a thread of its own (a root may be used from any). */

#pragma once

#include "vir-input.h"

#include <gio/gio.h>

G_BEGIN_DECLS

VirInput *vir_json_load      (GFile         *file,
                              char         **etag,
                              GPtrArray    **warnings,
                              GCancellable  *cancellable,
                              GError       **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_json_read_file (GFile         *file,
                              GError       **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  vir_json_save      (VirInput      *input,
                              GFile         *file,
                              const char    *etag,
                              char         **new_etag,
                              GError       **error);

G_END_DECLS
