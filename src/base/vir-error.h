/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one error domain of the layers without a window. Owns the codes only: the text of an error is
 * written, translated and with its place, by whoever raises it. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VIR_ERROR:
 *
 * The error domain of base, engine, model and io. Codes are of [enum@VirErrorCode].
 */
#define VIR_ERROR (vir_error_quark ())

/**
 * VirErrorCode:
 * @VIR_ERROR_NUMBER: a number or an amount could not be read
 * @VIR_ERROR_DATE: a date or a financial year could not be read
 * @VIR_ERROR_FORMAT: a file is not what it should be
 * @VIR_ERROR_VERSION: a file is of a version this program does not know
 * @VIR_ERROR_REFERENCE: something refers to an id that does not exist
 * @VIR_ERROR_LIMIT: a well-formed value is beyond what is allowed
 * @VIR_ERROR_IO: reading or writing failed
 * @VIR_ERROR_USAGE: a command was given the wrong arguments
 *
 * What went wrong, for callers that act on it.
 */
typedef enum
{
  VIR_ERROR_NUMBER,
  VIR_ERROR_DATE,
  VIR_ERROR_FORMAT,
  VIR_ERROR_VERSION,
  VIR_ERROR_REFERENCE,
  VIR_ERROR_LIMIT,
  VIR_ERROR_IO,
  VIR_ERROR_USAGE
} VirErrorCode;

/**
 * vir_error_quark:
 *
 * Gets the quark behind %VIR_ERROR.
 *
 * Returns: the domain
 */
GQuark vir_error_quark (void);

G_END_DECLS
