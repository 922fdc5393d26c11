/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The packages that a comparison sets side by side: the budget without amendments, each amendment
 * alone, and several of them one after the other. Owns which stances those are; the engine evaluates. */

#pragma once

#include "vir-evaluate.h"

G_BEGIN_DECLS

/**
 * VirPaperPackages:
 * @n: how many outlooks there are
 * @outlooks: (array length=n): the budget itself, then each amendment alone, then, where there are
 *   several, all of them one after the other
 *
 * The outlooks of a comparison, all of one document and on one basis.
 */
typedef struct
{
  guint        n;
  VirOutlook **outlooks;
} VirPaperPackages;

VirPaperPackages *vir_paper_packages_new  (VirInput         *input,
                                           const VirStance  *stance) G_GNUC_WARN_UNUSED_RESULT;
void              vir_paper_packages_free (VirPaperPackages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirPaperPackages, vir_paper_packages_free)

G_END_DECLS
