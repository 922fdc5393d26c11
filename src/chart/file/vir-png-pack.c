/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From pixels to repeats. A chart is mostly ground and repeated rows, which pack well without a PNG filter: one
 * would cost time and, on charts, bytes too. Must not depend on anything but the pixels. */

#include "config.h"

#include "vir-png-pack.h"

#include <string.h>

#include "vir-deflate.h"

#define FILTER_NONE 0
#define HASH_BITS 12
#define ADLER_BASE 65521
/* A column and a row in one number: cairo's pictures have sides below this. */
#define PLACE_BITS 15

typedef struct
{
  const VirPngRows *rows;
  VirDeflate       *out;
  guint32           mask;
  guint64           mask2;
  guint             pixel;     /* bytes of a pixel */
  gsize             row;       /* bytes of a row with its filter */
  guint             distance;  /* of a repeat that may go on, or 0 */
  gsize             length;    /* of that */
  guint32           heads[1 << HASH_BITS];
} Packer;

static inline guint64
load2 (const guint32 *p)
{
  guint64 value;

  memcpy (&value, p, sizeof value);
  return value;
}

/* How many pixels are the same at @a and @b. */
static inline guint
count_same (const Packer  *packer,
            const guint32 *a,
            const guint32 *b,
            guint          most)
{
  guint n = 0;

  if (most == 0 || ((*a ^ *b) & packer->mask) != 0)
    return 0;
  while (n + 8 <= most && (((load2 (a + n) ^ load2 (b + n)) | (load2 (a + n + 2) ^ load2 (b + n + 2)) |
                            (load2 (a + n + 4) ^ load2 (b + n + 4)) | (load2 (a + n + 6) ^ load2 (b + n + 6))) &
                           packer->mask2) == 0)
    n += 8;
  while (n + 2 <= most && ((load2 (a + n) ^ load2 (b + n)) & packer->mask2) == 0)
    n += 2;
  while (n < most && ((a[n] ^ b[n]) & packer->mask) == 0)
    n++;
  return n;
}

static void
end_repeat (Packer *packer)
{
  if (packer->distance != 0)
    vir_deflate_repeat (packer->out, packer->length, packer->distance);
  packer->distance = 0;
}

static void
add_repeat (Packer *packer,
            gsize   length,
            guint   distance)
{
  if (packer->distance != distance)
    {
      end_repeat (packer);
      packer->distance = distance;
      packer->length = 0;
    }
  packer->length += length;
}

static void
add_pixel (Packer *packer,
           guint32 pixel)
{
  end_repeat (packer);
  vir_deflate_literal (packer->out, (guint8) (pixel >> 16));
  vir_deflate_literal (packer->out, (guint8) (pixel >> 8));
  vir_deflate_literal (packer->out, (guint8) pixel);
  if (packer->pixel == 4)
    vir_deflate_literal (packer->out, (guint8) (pixel >> 24));
}

/* Every row begins with its filter, and is above where the repeat of the row above goes on over it. */
static void
add_filter (Packer *packer)
{
  if (packer->distance != 0 && packer->distance == packer->row)
    {
      packer->length++;
      return;
    }
  end_repeat (packer);
  vir_deflate_literal (packer->out, FILTER_NONE);
}

/* The last place where the two pixels at @x stood, and how many are the same from there. */
static guint
find_elsewhere (Packer *packer,
                guint   x,
                guint   y,
                guint  *distance)
{
  const VirPngRows *rows = packer->rows;
  const guint32    *here = rows->pixels + y * rows->stride + x;
  guint64           key = load2 (here) & packer->mask2;
  guint             hash = (guint) ((key * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)) >> (64 - HASH_BITS));
  guint32           place = packer->heads[hash];
  gsize             back;
  guint             from_x, from_y;

  packer->heads[hash] = (y << PLACE_BITS | x) + 1;
  if (place-- == 0)
    return 0;
  from_x = place & ((1u << PLACE_BITS) - 1);
  from_y = place >> PLACE_BITS;
  back = (y - from_y) * packer->row + x * packer->pixel - from_x * packer->pixel;
  if (back > VIR_DEFLATE_WINDOW)
    return 0;
  *distance = (guint) back;
  return count_same (packer, here, rows->pixels + from_y * rows->stride + from_x, rows->width - MAX (x, from_x));
}

/* A row of which the first @same pixels are those above. */
static void
pack_row (Packer *packer,
          guint   y,
          guint   same)
{
  const VirPngRows *rows = packer->rows;
  const guint32    *row = rows->pixels + y * rows->stride;
  gboolean          above = y > 0 && packer->row <= VIR_DEFLATE_WINDOW;

  add_filter (packer);
  for (guint x = 0; x < rows->width;)
    {
      guint most = rows->width - x;
      guint best = 0;
      guint distance = (guint) packer->row;

      if (above)
        best = x < same ? same - x : count_same (packer, row + x, row + x - rows->stride, most);
      if (best < most && x > 0)
        {
          guint run = count_same (packer, row + x, row + x - 1, most);

          if (run > best)
            {
              best = run;
              distance = packer->pixel;
            }
        }
      if (best < 8 && most >= 2)
        {
          guint at;
          guint elsewhere = find_elsewhere (packer, x, y, &at);

          if (elsewhere >= 2 && elsewhere > best)
            {
              best = elsewhere;
              distance = at;
            }
        }
      if (best > 0)
        {
          add_repeat (packer, (gsize) best * packer->pixel, distance);
          x += best;
        }
      else
        add_pixel (packer, row[x++]);
    }
}

/* The two sums of Adler-32 over a row, from nothing. Runs of a colour are added at once. */
static void
sum_row (const Packer  *packer,
         const guint32 *row,
         guint64       *sum,
         guint64       *sums)
{
  guint64 n = packer->pixel;

  *sum = FILTER_NONE;
  *sums = FILTER_NONE;
  for (guint x = 0; x < packer->rows->width;)
    {
      guint   run = 1 + count_same (packer, row + x, row + x + 1, packer->rows->width - x - 1);
      guint64 r = (row[x] >> 16) & 0xff, g = (row[x] >> 8) & 0xff, b = row[x] & 0xff;
      guint64 a = n == 4 ? row[x] >> 24 : 0;
      guint64 once = r + g + b + a;
      guint64 weighed = n == 4 ? 4 * r + 3 * g + 2 * b + a : 3 * r + 2 * g + b;

      *sums += n * run * *sum + once * n * (run * (guint64) (run - 1) / 2) + run * weighed;
      *sum += run * once;
      x += run;
    }
  *sum %= ADLER_BASE;
  *sums %= ADLER_BASE;
}

/* Packs all rows; returns their Adler-32, to which a row that is as the one above adds the same again. */
static guint32
pack_rows (Packer *packer)
{
  const VirPngRows *rows = packer->rows;
  guint64           a = 1, b = 0, sum = 0, sums = 0;

  for (guint y = 0; y < rows->height; y++)
    {
      const guint32 *row = rows->pixels + y * rows->stride;
      guint          same = y > 0 ? count_same (packer, row, row - rows->stride, rows->width) : 0;

      if (y == 0 || same < rows->width)
        sum_row (packer, row, &sum, &sums);
      b = (b + packer->row % ADLER_BASE * a + sums) % ADLER_BASE;
      a = (a + sum) % ADLER_BASE;
      pack_row (packer, y, same);
    }
  end_repeat (packer);
  return (guint32) (b << 16 | a);
}

/**
 * vir_png_pack:
 * @rows: a picture
 * @out: where to append the stream
 *
 * Packs a picture, the same pixels always into the same bytes.
 */
void
vir_png_pack (const VirPngRows *rows,
              GByteArray       *out)
{
  static const guint8    header[] = { 0x78, 0x01 };
  g_autofree VirDeflate *writer = g_new (VirDeflate, 1);
  g_autofree Packer     *packer = g_new0 (Packer, 1);
  guint32                check;

  packer->rows = rows;
  packer->out = writer;
  packer->mask = rows->alpha ? 0xffffffff : 0x00ffffff;
  packer->mask2 = (guint64) packer->mask << 32 | packer->mask;
  packer->pixel = rows->alpha ? 4 : 3;
  packer->row = (gsize) rows->width * packer->pixel + 1;

  g_byte_array_append (out, header, sizeof header);
  vir_deflate_init (writer, out);
  check = GUINT32_TO_BE (pack_rows (packer));
  vir_deflate_finish (writer);
  g_byte_array_append (out, (const guint8 *) &check, sizeof check);
}
