/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rates: whole parts per million, so that 5.99 % is 59,900. Owns reading and writing them. Must not
 * apply one to an amount: that is vir_ratio (amount, ppm, VIR_RATE_ONE). */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VIR_RATE_ONE:
 *
 * The rate of 100 %, in parts per million.
 */
#define VIR_RATE_ONE G_GINT64_CONSTANT (1000000)

/**
 * VIR_RATE_MAX:
 *
 * The greatest rate, either side of zero, that may be typed or read: 1,000,000 %.
 */
#define VIR_RATE_MAX (VIR_RATE_ONE * 10000)

/**
 * vir_rate_parse:
 * @text: a percentage as typed, "5.99 %", "5.99%", "−2"
 * @ppm: (out) (optional): the rate in parts per million
 * @error: return location for an error
 *
 * Reads a percentage of at most four decimals; the % may be left out.
 *
 * Returns: %FALSE with %VIR_ERROR_NUMBER, saying what is wrong and where, or %VIR_ERROR_LIMIT if
 *   the rate is beyond %VIR_RATE_MAX
 */
gboolean vir_rate_parse  (const char  *text,
                          gint64      *ppm,
                          GError     **error);

/**
 * vir_rate_format:
 * @ppm: a rate in parts per million, or %VIR_UNKNOWN
 * @decimals: how many decimals to show, 0 to 4
 * @with_sign: whether to write + on what is above zero
 *
 * Writes a percentage, "5.99%", rounded half away from zero; negatives with the minus sign U+2212.
 * An unknown rate is "not known".
 *
 * Returns: (transfer full): the text
 */
char    *vir_rate_format (gint64       ppm,
                          guint        decimals,
                          gboolean     with_sign) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
