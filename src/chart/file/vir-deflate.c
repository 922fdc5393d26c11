/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Literals and repeats are collected; each block of them is written in the Huffman code made for it. Must not
 * depend on anything but these. */

#include "config.h"

#include "vir-deflate.h"

#include <string.h>

#define MOST_MATCH 258
#define N_LITERALS 286
#define N_DISTANCES 30
#define N_LENGTHS 19
#define END_OF_BLOCK 256

/* A repeat: a mark, length − 3 in 8 bits, distance − 1 in 15. A literal is the byte itself. */
#define REPEAT(length, distance) (0x80000000u | ((guint32) (length) - 3) << 16 | ((guint32) (distance) - 1))
#define IS_REPEAT(token) (((token) & 0x80000000u) != 0)
#define REPEAT_LENGTH(token) ((((token) >> 16) & 0xff) + 3)
#define REPEAT_DISTANCE(token) (((token) & 0x7fff) + 1)

typedef VirDeflate Writer;

typedef struct
{
  guint16 code[N_LITERALS];
  guint8  length[N_LITERALS];
} Code;

/* Room for @bytes more, and eight that a whole word may touch. */
static void
reserve (Writer *writer,
         gsize   bytes)
{
  guint length = writer->out->len;

  g_byte_array_set_size (writer->out, length + (guint) bytes + 8);
  writer->at = writer->out->data + length;
}

/* Gives back what was not needed. */
static void
release (Writer *writer)
{
  g_byte_array_set_size (writer->out, (guint) (writer->at - writer->out->data));
}

/* At most 56 bits; whole bytes go out at once. */
static inline void
write_bits (Writer *writer,
            guint64 value,
            guint   n)
{
  guint64 word;

  writer->bits |= value << writer->n_bits;
  writer->n_bits += n;
  word = GUINT64_TO_LE (writer->bits);
  memcpy (writer->at, &word, sizeof word);
  writer->at += writer->n_bits / 8;
  writer->bits >>= writer->n_bits & ~7u;
  writer->n_bits &= 7;
}

/* Of a number that is not 0. */
static inline guint
last_bit (guint number)
{
  return 31 - (guint) __builtin_clz (number);
}

/* The symbol of a length and its extra bits: RFC 1951, 3.2.5. */
static inline guint
length_symbol (guint  length,
               guint *extra,
               guint *n_extra)
{
  guint rest = length - 3;
  guint top;

  *n_extra = 0;
  *extra = 0;
  if (length == MOST_MATCH)
    return 285;
  if (rest < 8)
    return 257 + rest;
  top = last_bit (rest);
  *n_extra = top - 2;
  *extra = rest & ((1u << *n_extra) - 1);
  return 257 + 4 * (top - 1) + ((rest >> *n_extra) & 3);
}

static inline guint
distance_symbol (guint  distance,
                 guint *extra,
                 guint *n_extra)
{
  guint rest = distance - 1;
  guint top;

  *n_extra = 0;
  *extra = 0;
  if (rest < 4)
    return rest;
  top = last_bit (rest);
  *n_extra = top - 1;
  *extra = rest & ((1u << *n_extra) - 1);
  return 2 * top + ((rest >> *n_extra) & 1);
}

/* Lengths of a Huffman code; FALSE if one is longer than @most. */
static gboolean
huffman_lengths (const guint32 *counts,
                 guint          n,
                 guint          most,
                 guint8        *lengths)
{
  guint   parent[2 * N_LITERALS];
  guint32 weight[2 * N_LITERALS];
  guint16 order[N_LITERALS];
  guint   used = 0, leaf = 0, inner, next;

  memset (lengths, 0, n);
  for (guint i = 0; i < n; i++)
    if (counts[i] > 0)
      {
        guint k = used++;

        /* Rarest first, ties in order; few symbols, so that insertion is quick. */
        for (; k > 0 && counts[order[k - 1]] > counts[i]; k--)
          order[k] = order[k - 1];
        order[k] = (guint16) i;
      }
  if (used == 1)
    lengths[order[0]] = 1;
  if (used < 2)
    return TRUE;
  for (guint i = 0; i < used; i++)
    weight[i] = counts[order[i]];
  inner = next = used;
  while (next < 2 * used - 1)
    {
      weight[next] = 0;
      for (int side = 0; side < 2; side++)
        {
          guint take = leaf < used && (inner == next || weight[leaf] <= weight[inner]) ? leaf++ : inner++;

          weight[next] += weight[take];
          parent[take] = next;
        }
      next++;
    }
  for (guint i = 0; i < used; i++)
    {
      guint depth = 0;

      for (guint node = i; node != 2 * used - 2; node = parent[node])
        depth++;
      if (depth > most)
        return FALSE;
      lengths[order[i]] = (guint8) depth;
    }
  return TRUE;
}

/* A code of at most so many bits: counts are flattened until it is. Codes are written from their last bit. */
static void
make_code (guint32 *counts,
           guint    n,
           guint    most,
           Code    *code)
{
  guint next[16] = { 0 };
  guint of_length[16] = { 0 };

  while (!huffman_lengths (counts, n, most, code->length))
    for (guint i = 0; i < n; i++)
      counts[i] = (counts[i] + 1) / 2;
  for (guint i = 0; i < n; i++)
    of_length[code->length[i]]++;
  of_length[0] = 0;
  for (guint bits = 1; bits < 16; bits++)
    next[bits] = (next[bits - 1] + of_length[bits - 1]) << 1;
  for (guint i = 0; i < n; i++)
    {
      guint value = code->length[i] > 0 ? next[code->length[i]]++ : 0;
      guint turned = 0;

      for (guint bit = 0; bit < code->length[i]; bit++)
        turned |= ((value >> bit) & 1) << (code->length[i] - 1 - bit);
      code->code[i] = (guint16) turned;
    }
}

static void
write_code (Writer     *writer,
            const Code *literals,
            const Code *distances)
{
  static const guint8 order[N_LENGTHS] = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  guint32 counts[N_LENGTHS] = { 0 };
  Code    code;

  for (guint i = 0; i < N_LITERALS; i++)
    counts[literals->length[i]]++;
  for (guint i = 0; i < N_DISTANCES; i++)
    counts[distances->length[i]]++;
  make_code (counts, N_LENGTHS, 7, &code);
  write_bits (writer, N_LITERALS - 257, 5);
  write_bits (writer, N_DISTANCES - 1, 5);
  write_bits (writer, N_LENGTHS - 4, 4);
  for (guint i = 0; i < N_LENGTHS; i++)
    write_bits (writer, code.length[order[i]], 3);
  for (guint i = 0; i < N_LITERALS; i++)
    write_bits (writer, code.code[literals->length[i]], code.length[literals->length[i]]);
  for (guint i = 0; i < N_DISTANCES; i++)
    write_bits (writer, code.code[distances->length[i]], code.length[distances->length[i]]);
}

/* The codes of a repeat with their extra bits, as one number. */
static inline guint64
repeat_bits (guint32     token,
             const Code *literals,
             const Code *distances,
             guint      *n)
{
  guint   extra, n_extra;
  guint   symbol = length_symbol (REPEAT_LENGTH (token), &extra, &n_extra);
  guint64 bits = literals->code[symbol] | (guint64) extra << literals->length[symbol];

  *n = literals->length[symbol] + n_extra;
  symbol = distance_symbol (REPEAT_DISTANCE (token), &extra, &n_extra);
  bits |= (guint64) distances->code[symbol] << *n;
  *n += distances->length[symbol];
  bits |= (guint64) extra << *n;
  *n += n_extra;
  return bits;
}

static void
write_block (Writer  *writer,
             gboolean last)
{
  const guint32 *tokens = writer->tokens;
  guint          n = writer->n_tokens;
  guint32        literal_counts[N_LITERALS] = { 0 };
  guint32        distance_counts[N_DISTANCES] = { 0 };
  Code           literals, distances;
  guint          extra, n_extra;

  for (guint i = 0; i < n; i++)
    if (IS_REPEAT (tokens[i]))
      {
        literal_counts[length_symbol (REPEAT_LENGTH (tokens[i]), &extra, &n_extra)]++;
        distance_counts[distance_symbol (REPEAT_DISTANCE (tokens[i]), &extra, &n_extra)]++;
      }
    else
      literal_counts[tokens[i]]++;
  literal_counts[END_OF_BLOCK] = 1;
  make_code (literal_counts, N_LITERALS, 15, &literals);
  make_code (distance_counts, N_DISTANCES, 15, &distances);

  /* A token has at most 48 bits, a code length at most 14. */
  reserve (writer, (gsize) n * 6 + 2 * (N_LITERALS + N_DISTANCES + N_LENGTHS) + 16);
  write_bits (writer, last, 1);
  write_bits (writer, 2, 2);
  write_code (writer, &literals, &distances);
  for (guint i = 0; i < n; i++)
    if (IS_REPEAT (tokens[i]))
      {
        guint   n_bits;
        guint64 bits = repeat_bits (tokens[i], &literals, &distances, &n_bits);

        write_bits (writer, bits, n_bits);
      }
    else
      write_bits (writer, literals.code[tokens[i]], literals.length[tokens[i]]);
  write_bits (writer, literals.code[END_OF_BLOCK], literals.length[END_OF_BLOCK]);
  release (writer);
}

/**
 * vir_deflate_init:
 * @writer: to be set up
 * @out: where to append the stream
 *
 * Begins a stream.
 */
void
vir_deflate_init (VirDeflate *writer,
                  GByteArray *out)
{
  writer->out = out;
  writer->bits = 0;
  writer->n_bits = 0;
  writer->n_tokens = 0;
}

/**
 * vir_deflate_write_block:
 * @writer: a stream
 *
 * Writes what was added, to make room for more.
 */
void
vir_deflate_write_block (VirDeflate *writer)
{
  write_block (writer, FALSE);
  writer->n_tokens = 0;
}

static void
add_token (VirDeflate *writer,
           guint32     token)
{
  if (writer->n_tokens == VIR_DEFLATE_BLOCK)
    vir_deflate_write_block (writer);
  writer->tokens[writer->n_tokens++] = token;
}

/**
 * vir_deflate_repeat:
 * @writer: a stream
 * @length: how many bytes, at least 3
 * @distance: how far back the same bytes stand, at most %VIR_DEFLATE_WINDOW
 *
 * Adds bytes that have been there before.
 */
void
vir_deflate_repeat (VirDeflate *writer,
                    gsize       length,
                    guint       distance)
{
  while (length > MOST_MATCH)
    {
      /* What is left must be long enough for a repeat of its own. */
      guint part = length - MOST_MATCH >= 3 ? MOST_MATCH : (guint) length - 3;

      add_token (writer, REPEAT (part, distance));
      length -= part;
    }
  add_token (writer, REPEAT (length, distance));
}

/**
 * vir_deflate_finish:
 * @writer: a stream
 *
 * Writes what was added and ends the stream.
 */
void
vir_deflate_finish (VirDeflate *writer)
{
  write_block (writer, TRUE);
  if (writer->n_bits > 0)
    {
      guint8 byte = (guint8) writer->bits;

      g_byte_array_append (writer->out, &byte, 1);
    }
  writer->bits = 0;
  writer->n_bits = 0;
  writer->n_tokens = 0;
}
