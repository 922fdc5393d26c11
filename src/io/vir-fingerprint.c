/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fingerprint: the first digits of a checksum of the file's bytes. */

#include "config.h"

#include "vir-fingerprint.h"

#include "vir-json-writer.h"

/**
 * vir_fingerprint:
 * @input: a root
 *
 * Names a state of a document by its canonical bytes (SHA-256), whatever file it was read from. Two
 * states with the same name are the same for every practical purpose, not for a court: 32 bits.
 *
 * Returns: (transfer full): eight hexadecimal digits in two groups, "4f1c 9a27"
 */
char *
vir_fingerprint (const VirInput *input)
{
  g_autoptr (GBytes) bytes = vir_json_write (input);
  g_autofree char   *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  return g_strdup_printf ("%.4s %.4s", sum, sum + 4);
}
