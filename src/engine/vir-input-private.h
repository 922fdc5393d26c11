/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a root is made of, for vir-input.c, vir-input-edit.c and vir-input-slots.c alone. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

/* Which slot each id has, for all roots of a family. It only grows. */
typedef struct
{
  gatomicrefcount refs;
  GMutex          lock;
  GHashTable     *slots[VIR_N_KINDS]; /* id -> slot + 1 */
} VirIds;

typedef struct
{
  VirVec *records; /* of const VirRecord *, by slot; NULL where removed */
  VirVec *order;   /* of guint32 slots, as people see them */
} VirCollection;

struct _VirInput
{
  gatomicrefcount refs;
  VirIds            *ids;
  VirCollection      collections[VIR_N_KINDS];
  VirVec         *figures; /* of VirPackedLine, by slot of the line */
  VirYears        years;
  char           *extra;
  VirRulePack    *rules;   /* NULL: none */
};

VirIds *vir_ids_new    (void);
VirIds *vir_ids_ref    (VirIds     *self);
void    vir_ids_unref  (VirIds     *self);
guint32 vir_ids_find   (VirIds     *self,
                        VirKind     kind,
                        const char *id);
guint32 vir_ids_intern (VirIds     *self,
                        VirKind     kind,
                        const char *id);

G_END_DECLS
