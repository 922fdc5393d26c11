/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random documents, stances and edits for property tests, from GTest's own random numbers, so that a
 * failing run prints the seed that repeats it. Must not know how anything is evaluated. */

#pragma once

#include "vir-input.h"
#include "vir-stance.h"

G_BEGIN_DECLS

/**
 * VIR_RUNS:
 * @n: how many documents a property is tried on
 *
 * A sanitizer looks at memory, not at figures, and is many times slower: a twentieth will do.
 */
#ifdef __SANITIZE_ADDRESS__
#define VIR_RUNS(n) MAX ((n) / 20, 5)
#else
#define VIR_RUNS(n) (n)
#endif

VirInput  *vir_random_input       (void) G_GNUC_WARN_UNUSED_RESULT;
VirInput  *vir_random_input_wild  (void) G_GNUC_WARN_UNUSED_RESULT;
VirStance *vir_random_stance      (const VirInput *input) G_GNUC_WARN_UNUSED_RESULT;
VirInput  *vir_random_edit        (VirInput       *input) G_GNUC_WARN_UNUSED_RESULT;
gpointer   vir_random_record      (VirKind         kind,
                                   const char     *id,
                                   const VirInput *refs) G_GNUC_WARN_UNUSED_RESULT;
gpointer   vir_random_record_wild (VirKind         kind,
                                   const char     *id,
                                   const VirInput *refs) G_GNUC_WARN_UNUSED_RESULT;
void       vir_random_field       (const VirField *field,
                                   gpointer        item,
                                   const VirInput *refs);
guint      vir_random_places      (const VirShape *shape,
                                   gconstpointer   item);
char      *vir_random_perturb     (const VirShape *shape,
                                   gpointer        item,
                                   guint           place,
                                   const VirInput *refs) G_GNUC_WARN_UNUSED_RESULT;

gint64     vir_random_money       (void);
gboolean   vir_random_chance      (int percent);
const char *vir_random_id         (const VirInput *refs,
                                   VirKind         kind);

G_END_DECLS
