/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The clash board: every pair of amendments with what they cannot both have, what happens if both pass,
 * and what they agree on. Must not compute: clashes, effects and common ground are the engine's. */

#pragma once

#include "vir-clash.h"
#include "vir-common-ground.h"

G_BEGIN_DECLS

/**
 * VirPaperPair:
 * @one: index of an amendment
 * @two: index of another, later in the document
 * @clashes: (element-type VirClash): what they cannot both have; borrowed from the board
 * @effect: what passing both does, in the document's order
 * @ground: what they agree on
 *
 * Two amendments.
 */
typedef struct
{
  guint           one;
  guint           two;
  GPtrArray      *clashes;
  VirClashEffect  effect;
  VirCommonGround ground;
} VirPaperPair;

/**
 * VirPaperBoard:
 * @outlook: what it is of
 * @clashes: (element-type VirClash): all of them
 * @sets: (element-type VirClashSet): three and more that break a cap though no two do
 * @pairs: (element-type VirPaperPair): every pair, in the document's order
 *
 * The clash board of a document.
 */
typedef struct
{
  VirOutlook *outlook;
  GArray     *clashes;
  GArray     *sets;
  GArray     *pairs;
} VirPaperBoard;

VirPaperBoard *vir_paper_board_new    (VirOutlook          *outlook) G_GNUC_WARN_UNUSED_RESULT;
void           vir_paper_board_free   (VirPaperBoard       *self);
guint          vir_paper_board_beyond (const VirPaperBoard *self);
gboolean       vir_paper_pair_is_beyond (const VirPaperPair *pair);
gint64         vir_paper_clash_beyond (const VirClash      *clash);
const char    *vir_paper_clash_code   (VirClashKind         kind);
char          *vir_paper_board_text   (const VirPaperBoard *self) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_paper_board_csv    (const VirPaperBoard *self) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_paper_board_json   (const VirPaperBoard *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirPaperBoard, vir_paper_board_free)

G_END_DECLS
