/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What reading and writing amounts, rates and years have in common: a cursor over text, a
 * decimal as typed, and a number written in groups of three. Private to base. Must not know a
 * unit. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The true minus sign, U+2212, with which every negative figure is written. */
#define VIR_MINUS "\xe2\x88\x92"

/* A cursor. @at moves from the start of @text to its end. */
typedef struct
{
  const char *text;
  const char *at;
} VirScan;

/* A decimal as typed: digits with commas, and the digits after the point. Neither is terminated. */
typedef struct
{
  const char *whole;
  gsize       n_whole;
  const char *fraction;
  gsize       n_fraction;
} VirDecimal;

typedef enum
{
  VIR_DECIMAL_FITS,
  VIR_DECIMAL_TOO_FINE,
  VIR_DECIMAL_TOO_BIG
} VirDecimalFit;

/* Starts at the first character of @text that is no space. */
gboolean      vir_scan_begin      (VirScan           *scan,
                                   const char        *text,
                                   GError           **error);
void          vir_scan_spaces     (VirScan           *scan);

/* Steps over @literal if it comes next, ASCII letters in either case. */
gboolean      vir_scan_take       (VirScan           *scan,
                                   const char        *literal);

/* Steps over a minus sign, a hyphen or a dash. */
gboolean      vir_scan_take_minus (VirScan           *scan);

gboolean      vir_scan_decimal    (VirScan           *scan,
                                   VirDecimal        *decimal,
                                   GError           **error);

/* Succeeds only if nothing but spaces is left. */
gboolean      vir_scan_end        (VirScan           *scan,
                                   GError           **error);

/* Says that what comes next does not belong there. Returns %FALSE always. */
gboolean      vir_scan_unexpected (const VirScan     *scan,
                                   GError           **error);

/* The text for an error message, cut if it is long. */
char         *vir_scan_quote      (const char        *text) G_GNUC_WARN_UNUSED_RESULT;

/* Gives @decimal × 10^@places, exactly. */
VirDecimalFit vir_decimal_scale   (const VirDecimal  *decimal,
                                   guint              places,
                                   gint64             max,
                                   gint64            *value);

/* 10^@places, for at most 18 places. */
gint64        vir_power_of_ten    (guint              places);

/* Appends @value / 10^@places with all its places, or with as few as are not zero if @trim. */
void          vir_number_append   (GString           *out,
                                   guint64            value,
                                   guint              places,
                                   gboolean           trim);

G_END_DECLS
