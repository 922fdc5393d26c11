/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Clashes in words that charts and papers share. Must not know where a word is printed. */

#pragma once

#include "vir-clash.h"

G_BEGIN_DECLS

/**
 * VirClashMark:
 * @VIR_CLASH_MARK_SAVING: both change the same saving, pressure or growth
 * @VIR_CLASH_MARK_LINE: both draw on the same budget line or head
 * @VIR_CLASH_MARK_FEE: both raise the same income
 * @VIR_CLASH_MARK_RESERVE: both draw on the same reserve
 * @VIR_CLASH_MARK_FLOOR: together they take a reserve below its minimum
 * @VIR_CLASH_MARK_MONEY: both claim the same funding
 * @VIR_CLASH_MARK_SCHEME: both change the same capital scheme
 * @VIR_CLASH_MARK_TAX: both change council tax
 * @VIR_CLASH_MARK_DEPENDS: one depends on the other
 * @VIR_CLASH_MARK_WHOLE: one is a whole budget
 * @VIR_CLASH_MARK_PLACE: one stands in the place of the other
 * @VIR_N_CLASH_MARKS: how many there are
 *
 * What two amendments clash over.
 */
typedef enum
{
  VIR_CLASH_MARK_SAVING,
  VIR_CLASH_MARK_LINE,
  VIR_CLASH_MARK_FEE,
  VIR_CLASH_MARK_RESERVE,
  VIR_CLASH_MARK_FLOOR,
  VIR_CLASH_MARK_MONEY,
  VIR_CLASH_MARK_SCHEME,
  VIR_CLASH_MARK_TAX,
  VIR_CLASH_MARK_DEPENDS,
  VIR_CLASH_MARK_WHOLE,
  VIR_CLASH_MARK_PLACE,
  VIR_N_CLASH_MARKS
} VirClashMark;

VirClashMark vir_clash_mark           (const VirOutlook *outlook,
                                       const VirClash   *clash);
const char  *vir_clash_words_letter   (guint             mark);
const char  *vir_clash_words_mark     (guint             mark);
char        *vir_clash_words_relation (const VirOutlook *outlook,
                                       const VirClash   *clash,
                                       const char       *first,
                                       const char       *second) G_GNUC_WARN_UNUSED_RESULT;
char        *vir_clash_words_floor    (const VirClash   *clash,
                                       const char       *reserve,
                                       VirNumberFormat   format) G_GNUC_WARN_UNUSED_RESULT;
char        *vir_clash_words_beyond   (guint             n,
                                       gboolean          sets) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
