/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The nodes of a persistent vector, for vir-vec.c and vir-vec-diff.c alone. */

#pragma once

#include "vir-vec.h"

G_BEGIN_DECLS

#define VIR_VEC_BITS 6

typedef struct
{
  gatomicrefcount refs;
  _Alignas (8) guint8 bytes[];
} VirVecNode;

struct _VirVec
{
  gatomicrefcount refs;
  gsize           element_size;
  VirVecHook      ref;
  VirVecHook      unref;
  guint           length;
  guint           shift; /* 0: the root is a leaf */
  VirVecNode     *root;
};

#define VIR_VEC_CHILDREN(node) ((VirVecNode **) (gpointer) (node)->bytes)

G_END_DECLS
