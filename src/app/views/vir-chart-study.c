/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Kept with the document object, so that another document in the same window begins without one. */

#include "config.h"

#include "vir-chart-study.h"

#define STUDY "vir-chart-study"

typedef struct
{
  VirRiskResult *result;
  VirChartGiven  given;
  char          *name;
} Study;

static void
study_free (gpointer data)
{
  Study *study = data;

  vir_risk_result_free (study->result);
  g_free (study->name);
  g_free (study);
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
      study = g_new0 (Study, 1);
      study->result = result;
      study->given = (VirChartGiven){ result->fan, result->tornado };
      study->name = g_strdup (name);
    }
  g_object_set_data_full (G_OBJECT (vir_workspace_get_document (workspace)), STUDY, study, study_free);
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
