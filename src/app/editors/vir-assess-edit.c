/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* See vir-assess-edit.h. */

#include "config.h"

#include "vir-assess-edit.h"

#include "vir-cmd.h"
#include "vir-error.h"

#include <glib/gi18n-lib.h>

/* A copy of the change with an assessment of today's claim, to be edited and put. */
static VirChangeRecord *
begin_edit (const VirOutlook *outlook,
            const char       *id,
            GError          **error)
{
  const VirChangeOutlook *change = vir_outlook_change (outlook, id);
  VirChangeRecord        *record;

  if (change == NULL)
    {
      g_set_error_literal (error, VIR_ERROR, VIR_ERROR_REFERENCE, _ ("This change is no longer there"));
      return NULL;
    }
  record = vir_record_copy (change->record);
  if (record->assessment == NULL)
    record->assessment = vir_shape_new (&vir_assessment_shape);
  for (guint y = 0; y < outlook->years.n; y++)
    record->assessment->of.v[y] = change->claimed.level.v[y];
  return record;
}

static VirInput *
end_edit (const VirOutlook *outlook,
          VirChangeRecord  *record,
          GError          **error)
{
  VirInput *next = vir_cmd_put (outlook->input, record, error);

  vir_record_unref (record);
  return next;
}

static VirAssessmentStep *
step_at (VirChangeRecord *record,
         guint            step,
         GError         **error)
{
  if (step < record->assessment->steps.n)
    return (VirAssessmentStep *) record->assessment->steps.items + step;
  g_set_error_literal (error, VIR_ERROR, VIR_ERROR_REFERENCE, _ ("This step is no longer there"));
  return NULL;
}

/**
 * vir_assess_set_verdict:
 * @outlook: an outlook
 * @change: id of a change
 * @verdict: the verdict
 * @error: return location for an error
 *
 * Sets what officers say of a change, as it is claimed today.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_assess_set_verdict (const VirOutlook *outlook,
                        const char       *change,
                        VirVerdict        verdict,
                        GError          **error)
{
  VirChangeRecord *record = begin_edit (outlook, change, error);

  if (record == NULL)
    return NULL;
  record->assessment->verdict = (int) verdict;
  return end_edit (outlook, record, error);
}

/**
 * vir_assess_add_step:
 * @outlook: an outlook
 * @change: id of a change
 * @error: return location for an error
 *
 * Adds a step of £0 in every year. A change that was awaiting its assessment is then assessed in part.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_assess_add_step (const VirOutlook *outlook,
                     const char       *change,
                     GError          **error)
{
  VirChangeRecord   *record = begin_edit (outlook, change, error);
  VirAssessmentStep *step;

  if (record == NULL)
    return NULL;
  step = vir_list_append (&record->assessment->steps, &vir_assessment_step_shape);
  for (guint y = 0; y < outlook->years.n; y++)
    step->amounts.v[y] = 0;
  if (record->assessment->verdict == VIR_VERDICT_AWAITING)
    record->assessment->verdict = VIR_VERDICT_IN_PART;
  return end_edit (outlook, record, error);
}

/**
 * vir_assess_remove_step:
 * @outlook: an outlook
 * @change: id of a change
 * @step: which step
 * @error: return location for an error
 *
 * Takes a step away.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_assess_remove_step (const VirOutlook *outlook,
                        const char       *change,
                        guint             step,
                        GError          **error)
{
  VirChangeRecord *record = begin_edit (outlook, change, error);
  VirList          kept = { 0, NULL };

  if (record == NULL)
    return NULL;
  if (step_at (record, step, error) == NULL)
    {
      vir_record_unref (record);
      return NULL;
    }
  for (guint i = 0; i < record->assessment->steps.n; i++)
    {
      VirAssessmentStep *from = (VirAssessmentStep *) record->assessment->steps.items + i;

      if (i != step)
        {
          VirAssessmentStep *to = vir_list_append (&kept, &vir_assessment_step_shape);

          to->reason = from->reason;
          to->amounts = from->amounts;
          to->words = g_strdup (from->words);
        }
      vir_shape_clear (&vir_assessment_step_shape, from);
    }
  g_free (record->assessment->steps.items);
  record->assessment->steps = kept;
  return end_edit (outlook, record, error);
}

/**
 * vir_assess_set_reason:
 * @outlook: an outlook
 * @change: id of a change
 * @step: which step
 * @reason: index into vir_reason_enum
 * @error: return location for an error
 *
 * Sets why a step is made.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_assess_set_reason (const VirOutlook *outlook,
                       const char       *change,
                       guint             step,
                       int               reason,
                       GError          **error)
{
  VirChangeRecord   *record = begin_edit (outlook, change, error);
  VirAssessmentStep *at = record != NULL ? step_at (record, step, error) : NULL;

  if (at == NULL)
    {
      if (record != NULL)
        vir_record_unref (record);
      return NULL;
    }
  at->reason = reason;
  return end_edit (outlook, record, error);
}

/**
 * vir_assess_set_amount:
 * @outlook: an outlook
 * @change: id of a change
 * @step: which step
 * @year: index of a year
 * @pence: what it adds to the claimed effect; above zero worsens the gap
 * @error: return location for an error
 *
 * Sets how much a step makes.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_assess_set_amount (const VirOutlook *outlook,
                       const char       *change,
                       guint             step,
                       guint             year,
                       gint64            pence,
                       GError          **error)
{
  VirChangeRecord   *record = begin_edit (outlook, change, error);
  VirAssessmentStep *at = record != NULL ? step_at (record, step, error) : NULL;

  if (at == NULL || year >= outlook->years.n)
    {
      if (record != NULL)
        vir_record_unref (record);
      return NULL;
    }
  at->amounts.v[year] = pence;
  return end_edit (outlook, record, error);
}
