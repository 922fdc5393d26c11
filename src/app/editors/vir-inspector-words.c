/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* See vir-inspector-words.h. */

#include "config.h"

#include "vir-inspector-words.h"

#include "vir-change-words.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

static char *
join (GPtrArray *parts)
{
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static char *
proposal_caption (const VirOutlook        *outlook,
                  const VirProposalRecord *proposal)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  const VirRecord *head = proposal->head != NULL ? vir_input_get (outlook->input, VIR_KIND_HEAD, proposal->head) : NULL;

  if (proposal->reference != NULL)
    g_ptr_array_add (parts, g_strdup (proposal->reference));
  g_ptr_array_add (parts, g_strdup (vir_words_label (&vir_proposal_enum, proposal->proposal)));
  if (head != NULL)
    g_ptr_array_add (parts, vir_words_record_title (head));
  g_ptr_array_add (parts, g_strdup (vir_words_label (&vir_stage_enum, proposal->stage)));
  return join (parts);
}

static char *
change_caption (const VirOutlook       *outlook,
                const VirChangeOutlook *change)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  const VirAmendmentOutlook *amendment = vir_outlook_amendment (outlook, change->record->amendment);
  g_autofree char           *target = vir_change_target (outlook, change);

  for (guint i = 0; amendment != NULL && i < amendment->n_changes; i++)
    if (amendment->changes[i]->record == change->record)
      g_ptr_array_add (parts, g_strdup_printf (_ ("Change %u of %u"), i + 1, amendment->n_changes));
  g_ptr_array_add (parts, g_strdup (vir_words_label (&vir_word_enum, change->record->word)));
  if (target != NULL)
    g_ptr_array_add (parts, g_steal_pointer (&target));
  return join (parts);
}

static char *
amendment_caption (const VirOutlook         *outlook,
                   const VirAmendmentRecord *amendment)
{
  g_autofree char *bodies = vir_words_bodies (outlook->input, amendment);
  const char      *stage = vir_words_label (&vir_amendment_stage_enum, amendment->stage);

  if (bodies == NULL || *bodies == '\0')
    return g_strdup_printf ("%s · %s", _ ("Amendment"), stage);
  return g_strdup_printf ("%s · %s · %s", _ ("Amendment"), bodies, stage);
}

/**
 * vir_inspector_caption:
 * @outlook: an outlook
 * @kind: kind of a record
 * @id: id of it
 *
 * Returns: (nullable): reference, kind and place of the record
 */
char *
vir_inspector_caption (const VirOutlook *outlook,
                       VirKind           kind,
                       const char       *id)
{
  gconstpointer record = vir_input_get (outlook->input, kind, id);

  if (record == NULL)
    return NULL;
  if (kind == VIR_KIND_PROPOSAL)
    return proposal_caption (outlook, record);
  if (kind == VIR_KIND_AMENDMENT)
    return amendment_caption (outlook, record);
  if (kind == VIR_KIND_CHANGE && vir_outlook_change (outlook, id) != NULL)
    return change_caption (outlook, vir_outlook_change (outlook, id));
  return g_strdup (vir_words_kind (kind));
}

/**
 * vir_inspector_title:
 * @outlook: an outlook
 * @kind: kind of a record
 * @id: id of it
 *
 * Returns: (nullable): its name
 */
char *
vir_inspector_title (const VirOutlook *outlook,
                     VirKind           kind,
                     const char       *id)
{
  gconstpointer record = vir_input_get (outlook->input, kind, id);

  if (record == NULL)
    return NULL;
  if (kind == VIR_KIND_CHANGE)
    return vir_words_change_title (outlook->input, record);
  return vir_words_record_title (record);
}
