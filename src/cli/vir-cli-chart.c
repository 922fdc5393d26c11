/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads what a chart is asked for. */

#include "config.h"

#include "vir-cli-chart.h"

#include "vir-cli.h"
#include "vir-risk-reader.h"

/**
 * vir_cli_chart_clear:
 * @typed: options
 *
 * Frees what was typed and read.
 */
void
vir_cli_chart_clear (VirCliChart *typed)
{
  g_strfreev (typed->amendments);
  g_free (typed->basis);
  g_free (typed->data);
  g_clear_pointer (&typed->result, vir_risk_result_free);
}

/**
 * vir_cli_chart_read_data:
 * @typed: what was typed
 *
 * Reads the figures that do not follow from the budget; without a file there are none. An error is said, with its place
 * in the file.
 *
 * Returns: whether the file is right
 */
gboolean
vir_cli_chart_read_data (VirCliChart *typed)
{
  g_autoptr (GError) error = NULL;

  if (!typed->data)
    return TRUE;
  typed->result = vir_risk_read_file (typed->data, &error);
  if (!typed->result)
    {
      vir_cli_error ("%s: %s", typed->data, error->message);
      return FALSE;
    }
  typed->given.fan = typed->result->fan;
  typed->given.tornado = typed->result->tornado;
  return TRUE;
}

/**
 * vir_cli_chart_read_amendments:
 * @typed: what was typed
 * @input: a document
 *
 * Looks for the amendments; one that is missing is said.
 *
 * Returns: whether they are there
 */
gboolean
vir_cli_chart_read_amendments (const VirCliChart *typed,
                               const VirInput    *input)
{
  for (guint i = 0; typed->amendments && typed->amendments[i]; i++)
    if (!vir_cli_record (input, VIR_KIND_AMENDMENT, typed->amendments[i]))
      return FALSE;

  return TRUE;
}

/**
 * vir_cli_chart_ask:
 * @typed: what was typed and read; it outlives @ask
 * @document: the document's name
 * @ask: (inout): to be completed
 *
 * Passes on what was typed.
 */
void
vir_cli_chart_ask (const VirCliChart *typed,
                   const char        *document,
                   VirChartAsk       *ask)
{
  ask->document = document;
  ask->neutral = typed->neutral;
  ask->amendments = (const char *const *) typed->amendments;
  ask->given = typed->data ? &typed->given : NULL;
}
