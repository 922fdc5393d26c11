/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The life of the results of a study of risk. */

#include "config.h"

#include "vir-risk-result.h"

/**
 * vir_risk_result_new:
 *
 * Makes a result with nothing in it.
 *
 * Returns: (transfer full): the result
 */
VirRiskResult *
vir_risk_result_new (void)
{
  return g_new0 (VirRiskResult, 1);
}

/**
 * vir_risk_result_free:
 * @self: (transfer full) (nullable): a result
 *
 * Frees it and what is in it.
 */
void
vir_risk_result_free (VirRiskResult *self)
{
  if (self == NULL)
    return;
  if (self->fan != NULL)
    g_free (self->fan->varies);
  g_free (self->fan);
  if (self->tornado != NULL)
    {
      for (guint i = 0; i < self->tornado->n_rows; i++)
        {
          g_free (self->tornado->rows[i].name);
          g_free (self->tornado->rows[i].low_input);
          g_free (self->tornado->rows[i].high_input);
        }
      g_free (self->tornado->rows);
      g_free (self->tornado->ranges);
    }
  g_free (self->tornado);
  g_free (self);
}
