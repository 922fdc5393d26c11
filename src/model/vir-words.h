/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words for people: what an enumeration's words, a field and a kind of record are called on screen
 * and in papers, translated. Files keep the untranslated words of the field tables. */

#pragma once

#include "vir-records.h"
#include "vir-input.h"

G_BEGIN_DECLS

const char *vir_words_mark         (int                    status);
const char *vir_words_label        (const VirEnum         *words,
                                    int                    value);
const char *vir_words_field        (const char            *key);
const char *vir_words_kind         (VirKind                kind);
const char *vir_words_kinds        (VirKind                kind);
char       *vir_words_record_title (const VirRecord       *record) G_GNUC_WARN_UNUSED_RESULT;
char       *vir_words_change_title (const VirInput        *input,
                                    const VirChangeRecord *change) G_GNUC_WARN_UNUSED_RESULT;
char       *vir_words_fill         (const char            *pattern,
                                    const char            *value) G_GNUC_WARN_UNUSED_RESULT;
char       *vir_words_bodies       (const VirInput           *input,
                                    const VirAmendmentRecord *amendment) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
