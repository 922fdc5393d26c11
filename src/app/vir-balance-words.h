/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the balance bar and the sidebar say: figures of an outlook as words, symbol and tone. Owns
 * the choice of words; computes no figure and knows no widget, so it is tested without a display. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/**
 * VirTone:
 * @VIR_TONE_PLAIN: neither good nor bad
 * @VIR_TONE_GOOD: balanced, above a minimum
 * @VIR_TONE_BAD: a gap, below a minimum, over a limit
 * @VIR_TONE_UNKNOWN: cannot be told
 *
 * How a figure is meant. Shown by symbol and word; the colour comes third.
 */
typedef enum
{
  VIR_TONE_PLAIN,
  VIR_TONE_GOOD,
  VIR_TONE_BAD,
  VIR_TONE_UNKNOWN,
} VirTone;

/**
 * VirTileWords:
 * @caption: what the figure is of: "2018/19"
 * @change: the change against the published budget (nullable)
 * @value: the figure: "Gap £1.750m"
 * @spoken: all of it as one sentence, for a screen reader
 * @icon: name of the symbol (nullable)
 * @tone: how it is meant
 *
 * One tile of the balance bar. Clear it with vir_tile_words_clear().
 */
typedef struct
{
  char       *caption;
  char       *change;
  char       *value;
  char       *spoken;
  const char *icon;
  VirTone     tone;
} VirTileWords;

/**
 * VirFindingCount:
 * @objections: how many an officer would object to
 * @warnings: how many an officer would ask about
 * @notes: the others
 *
 * The findings of what is shown.
 */
typedef struct
{
  guint objections;
  guint warnings;
  guint notes;
} VirFindingCount;

const char     *vir_tone_css_class          (VirTone              tone);
void            vir_tile_words_clear        (VirTileWords        *self);

void            vir_balance_words_year      (const VirOutlook    *outlook,
                                             guint                year,
                                             VirNumberFormat      format,
                                             VirTileWords        *words);
void            vir_balance_words_tax       (const VirOutlook    *outlook,
                                             VirTileWords        *words);
void            vir_balance_words_reserves  (const VirOutlook    *outlook,
                                             VirNumberFormat      format,
                                             VirTileWords        *words);
gboolean        vir_balance_words_concerns  (const VirOutlook    *outlook,
                                             const VirFinding    *finding);
VirFindingCount vir_balance_words_count     (const VirOutlook    *outlook);
char           *vir_balance_words_findings  (VirFindingCount      count) G_GNUC_WARN_UNUSED_RESULT;

char           *vir_balance_words_name      (const VirInput           *input,
                                             const VirAmendmentRecord *amendment) G_GNUC_WARN_UNUSED_RESULT;
const char     *vir_balance_words_colour    (const VirInput           *input,
                                             const VirAmendmentRecord *amendment);
char           *vir_balance_words_amendment (const VirOutlook          *outlook,
                                             const VirAmendmentOutlook *amendment,
                                             VirNumberFormat            format,
                                             VirTone                   *tone) G_GNUC_WARN_UNUSED_RESULT;
char           *vir_balance_words_stance    (const VirOutlook    *outlook) G_GNUC_WARN_UNUSED_RESULT;
char          **vir_balance_words_order     (const VirInput      *input) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VirTileWords, vir_tile_words_clear)

G_END_DECLS
