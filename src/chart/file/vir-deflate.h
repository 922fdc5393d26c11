/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a deflate stream from bytes and repeats that the caller has found. Owns the Huffman codes. Any inflater
 * reads it. Must not search: vir-png-pack.h does, for pictures. Format: RFC 1951. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define VIR_DEFLATE_BLOCK 16384
#define VIR_DEFLATE_WINDOW 32768

/**
 * VirDeflate:
 *
 * A stream being written. Set it up by vir_deflate_init().
 */
typedef struct
{
  /*< private >*/
  GByteArray *out;
  guint8     *at;
  guint64     bits;
  guint       n_bits;
  guint       n_tokens;
  guint32     tokens[VIR_DEFLATE_BLOCK];
} VirDeflate;

void vir_deflate_init        (VirDeflate *writer,
                              GByteArray *out);
void vir_deflate_repeat      (VirDeflate *writer,
                              gsize       length,
                              guint       distance);
void vir_deflate_finish      (VirDeflate *writer);
void vir_deflate_write_block (VirDeflate *writer);

/**
 * vir_deflate_literal:
 * @writer: a stream
 * @byte: a byte
 *
 * Adds a byte as it is.
 */
static inline void
vir_deflate_literal (VirDeflate *writer,
                     guint8      byte)
{
  if (G_UNLIKELY (writer->n_tokens == VIR_DEFLATE_BLOCK))
    vir_deflate_write_block (writer);
  writer->tokens[writer->n_tokens++] = byte;
}

G_END_DECLS
