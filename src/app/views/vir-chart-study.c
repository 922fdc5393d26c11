/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Kept with the document object, so that another document in the same window begins without one. */

#include "config.h"

#include "vir-chart-study.h"

#define STUDY "vir-chart-study"

/* What is given comes first, so that who holds it holds all. */
typedef struct
{
  VirChartGiven  given;
  VirRiskResult *result;
  char          *name;
} Study;

static void
study_clear (gpointer data)
{
  Study *study = data;

  vir_risk_result_free (study->result);
  g_free (study->name);
}

static void
study_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, study_clear);
}

static Study *
study_of (VirWorkspace *workspace)
{
  return g_object_get_data (G_OBJECT (vir_workspace_get_document (workspace)), STUDY);
}

/**
 * vir_chart_study_set:
 * @workspace: a workspace
 * @result: (transfer full) (nullable): the results of a study, %NULL to take away what there is
 * @name: (nullable): the name of its file
 *
 * Keeps a study beside the document that is open.
 */
void
vir_chart_study_set (VirWorkspace  *workspace,
                     VirRiskResult *result,
                     const char    *name)
{
  Study *study = NULL;

  if (result != NULL)
    {
      study = g_atomic_rc_box_new0 (Study);
      study->result = result;
      study->given = (VirChartGiven){ result->fan, result->tornado };
      study->name = g_strdup (name);
    }
  g_object_set_data_full (G_OBJECT (vir_workspace_get_document (workspace)), STUDY, study, study_unref);
}

/**
 * vir_chart_study_get:
 * @workspace: a workspace
 *
 * Returns: (nullable): what there is for #VirChartAsk, until another study is set
 */
const VirChartGiven *
vir_chart_study_get (VirWorkspace *workspace)
{
  Study *study = study_of (workspace);

  return study != NULL ? &study->given : NULL;
}

/**
 * vir_chart_study_hold:
 * @workspace: a workspace
 *
 * Returns: (nullable): what there is, for a thread, until vir_chart_study_release()
 */
const VirChartGiven *
vir_chart_study_hold (VirWorkspace *workspace)
{
  Study *study = study_of (workspace);

  return study != NULL ? &((Study *) g_atomic_rc_box_acquire (study))->given : NULL;
}

/**
 * vir_chart_study_release:
 * @given: (nullable): what vir_chart_study_hold() gave
 *
 * Lets it go.
 */
void
vir_chart_study_release (const VirChartGiven *given)
{
  if (given != NULL)
    study_unref ((gpointer) given);
}

/**
 * vir_chart_study_get_name:
 * @workspace: a workspace
 *
 * Returns: (nullable): the name of the study's file
 */
const char *
vir_chart_study_get_name (VirWorkspace *workspace)
{
  Study *study = study_of (workspace);

  return study != NULL ? study->name : NULL;
}
