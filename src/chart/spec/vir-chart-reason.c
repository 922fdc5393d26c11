/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The labels, in the order of vir_reason_enum. */

#include "config.h"

#include "vir-chart-reason.h"

#include <glib/gi18n-lib.h>

static const char *const labels[] = {
  N_ ("Other"), N_ ("Does not balance"), N_ ("Thin evidence"), N_ ("Not in time"), N_ ("Counted twice"),
  N_ ("Brings forward what is planned"), N_ ("Needs money or capacity first"), N_ ("One-off money for recurring spending"),
  N_ ("Reserves"), N_ ("Ring-fenced money"), N_ ("Capital money for revenue"), N_ ("Referendum limit"),
  N_ ("Outside the council’s powers"), N_ ("Needs another’s consent"), N_ ("Income not credible"),
  N_ ("Equality or consultation"), N_ ("Contract penalty"), N_ ("Statutory service"), N_ ("Arithmetic"),
  N_ ("Low risk")
};

/**
 * vir_chart_reason:
 * @reason: index into vir_reason_enum
 * @closing: whether it is what is left of a claim that is refused
 *
 * Names why a figure is not what was claimed.
 *
 * Returns: the translated label
 */
const char *
vir_chart_reason (int      reason,
                  gboolean closing)
{
  if (closing)
    return _ ("Refused");
  return _ (labels[CLAMP (reason, 0, (int) G_N_ELEMENTS (labels) - 1)]);
}
