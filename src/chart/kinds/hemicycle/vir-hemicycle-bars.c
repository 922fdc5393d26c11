/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Several votes, a bar each, all on one scale from zero; a tick at the votes that win. Names stand left, what became
 * of each right. */

#include "config.h"

#include "vir-hemicycle-private.h"

#include <glib/gi18n-lib.h>

#define MOST_NAME 0.34
/* In label sizes: the least and the most height of a row and of a bar. */
#define LEAST_ROW 2.75
#define MOST_ROW 5.0
#define LEAST_BAR 1.3
#define MOST_BAR 2.4
#define BAR_SHARE 0.48

/* Bars at work. */
typedef struct
{
  VirLayout              *l;
  const VirHemicycleData *data;
  VirBox                  area; /* of the bars */
  double                  left;
  double                  right;
  double                  row;
  double                  bar;
  double                  per_member;
} Bars;

static guint
count_members (const VirHemicycleVote *vote)
{
  guint n = 0;

  for (guint i = 0; i < vote->n_parts; i++)
    n += vote->parts[i].n;
  return n;
}

/* "47–23", or that nobody counted */
static char *
count_text (const VirHemicycleVote *vote)
{
  g_autofree char *votes_for = vir_hemicycle_number (vote->counts[VIR_CAST_FOR]);
  g_autofree char *votes_against = vir_hemicycle_number (vote->counts[VIR_CAST_AGAINST]);

  return vir_known (vote->counts[VIR_CAST_FOR]) ? g_strdup_printf ("%s – %s", votes_for, votes_against)
                                                : g_strdup (_ ("no count"));
}

static double
widest_text (const Bars *b,
             gboolean    names)
{
  double t = b->l->text;
  double widest = 0;

  for (guint i = 0; i < b->data->n_votes; i++)
    {
      g_autofree char *count = count_text (&b->data->votes[i]);

      if (names)
        widest = MAX (widest, vir_layout_width (b->l, b->data->votes[i].title, t, FALSE));
      else
        widest = MAX (widest, MAX (vir_layout_width (b->l, count, t, TRUE),
                                   vir_layout_width (b->l, b->data->votes[i].outcome, t, FALSE)));
    }
  return widest;
}

/* How many voted so, on their part of the bar if that is wide enough. */
static void
write_count (Bars  *b,
             guint  datum,
             guint  cast,
             guint  n,
             double x,
             double y)
{
  VirLayout       *l = b->l;
  double           t = l->text;
  double           width = n * b->per_member;
  g_autofree char *text = g_strdup_printf ("%u", n);
  VirSceneItem    *item;

  if (n == 0 || cast == VIR_CAST_ABSENT || vir_layout_width (l, text, t, TRUE) + 0.5 * t > width)
    return;
  item = vir_layout_text (l, datum, text, x - width / 2, vir_layout_middle (l, y + b->bar / 2), 0.5, TRUE, VIR_INK (INK));
  item->halo = 0.22 * t;
  if (cast == VIR_CAST_FOR)
    {
      item->fill = (VirPaint) { VIR_COLOUR_ON_FILL, VIR_COLOUR_USE_1, 0 };
      item->halo_paint = VIR_INK (USE_1);
    }
}

static void
draw_unknown (Bars  *b,
              guint  datum,
              double x,
              double y)
{
  VirLayout    *l = b->l;
  double        t = l->text;
  VirSceneItem *item = vir_layout_rect (l, datum, (VirBox) { x, y, 3 * t, b->bar }, VIR_INK (GROUND));

  item->stroke = VIR_INK (FRAME);
  item->line_width = 1.5 * l->grid;
  item->dash = VIR_DASH_FINE;
  vir_layout_text (l, datum, "?", x + 1.5 * t, vir_layout_middle (l, y + b->bar / 2), 0.5, TRUE, VIR_INK (DIM));
}

/* The groups of one bar beside each other; those who voted alike share one figure. */
static void
draw_bar (Bars                   *b,
          const VirHemicycleVote *vote,
          guint                   first,
          double                  y)
{
  VirLayout *l = b->l;
  double     t = l->text;
  double     x = b->area.x;
  guint      run = 0;

  for (guint k = 0; k < vote->n_parts; k++)
    {
      const VirHemicyclePart *part = &vote->parts[k];
      double                  width = part->n * b->per_member;

      if (part->n == 0)
        {
          draw_unknown (b, first + k, x, y);
          continue;
        }
      vir_hemicycle_segment (l, first + k, part->cast, (VirBox) { x, y, MAX (width - 1.5 * l->grid, l->grid), b->bar });
      x += width;
      run += part->n;
      if (k + 1 < vote->n_parts && vote->parts[k + 1].cast == part->cast)
        continue;
      write_count (b, first + k, part->cast, run, x, y);
      run = 0;
    }
  if (vir_known (vote->needed) && vote->needed <= count_members (vote))
    {
      x = b->area.x + (double) vote->needed * b->per_member - 0.75 * l->grid;
      vir_layout_line (l, 0, x, y - 0.35 * t, x, y, l->axis, VIR_INK (INK));
      vir_layout_line (l, 0, x, y + b->bar, x, y + b->bar + 0.35 * t, l->axis, VIR_INK (INK));
    }
}

static void
draw_row (Bars  *b,
          guint  index,
          guint  first,
          double y)
{
  VirLayout              *l = b->l;
  double                  t = l->text;
  const VirHemicycleVote *vote = &b->data->votes[index];
  double                  right = b->area.x + b->area.w + 0.8 * t;
  double                  middle = y + b->row / 2;
  g_autofree char        *count = count_text (vote);
  g_autofree char        *outcome = vir_layout_ellipsize (l, vote->outcome, t, FALSE, b->right);
  g_autoptr (GPtrArray)   name = vir_layout_wrap (l, vote->title, t, FALSE, b->left, 2);
  guint                   datum = vote->n_parts > 0 ? first : 0;

  for (guint k = 0; k < name->len; k++)
    vir_layout_text (l,
                     datum,
                     g_ptr_array_index (name, k),
                     b->area.x - 0.8 * t,
                     vir_layout_middle (l, middle) + (k - (name->len - 1) / 2.0) * 1.15 * t,
                     1,
                     FALSE,
                     VIR_INK (INK));
  vir_layout_text (l, datum, count, right, vir_layout_middle (l, middle) - 0.58 * t, 0, TRUE, VIR_INK (INK));
  vir_layout_text (l, datum, outcome, right, vir_layout_middle (l, middle) + 0.58 * t, 0, FALSE, VIR_INK (DIM));
  draw_bar (b, vote, first, middle - b->bar / 2);
}

static double
draw_key (Bars     *b,
          VirBox    box,
          gboolean *any,
          gboolean  draw)
{
  const char *texts[VIR_SEAT_UNRECORDED + 1] = { NULL };

  for (guint i = 0; i < b->data->n_votes; i++)
    for (guint c = 0; c <= VIR_SEAT_UNRECORDED; c++)
      if (vir_hemicycle_count (&b->data->votes[i], c) > 0)
        {
          texts[c] = vir_hemicycle_cast_words (&b->data->votes[i], c);
          *any = TRUE;
        }
  return vir_hemicycle_draw_key (b->l, box, texts, draw);
}

static void
draw_rows (Bars *b,
           guint n)
{
  double t = b->l->text;
  double y = b->area.y;
  guint  first = 1;

  vir_layout_line (b->l, 0, b->area.x, y, b->area.x, y + n * b->row, b->l->axis, VIR_INK (AXIS));
  for (guint i = 0; i < n; i++)
    {
      draw_row (b, i, first, y);
      first += b->data->votes[i].n_parts;
      y += b->row;
    }
  if (n < b->data->n_votes)
    {
      guint            more = b->data->n_votes - n;
      g_autofree char *text = g_strdup_printf (ngettext ("and %u more vote, in the table", "and %u more votes, in the table", more), more);

      vir_layout_text (b->l, 0, text, b->area.x, y + 0.9 * t, 0, FALSE, VIR_INK (DIM));
    }
}

static char *
write_notation (const VirHemicycleData *data)
{
  GString *notation = g_string_new (_ ("Marks above and below a bar: votes needed to win."));
  gboolean inferred = FALSE;

  for (guint i = 0; i < data->n_votes; i++)
    inferred |= data->votes[i].inferred;
  if (inferred)
    g_string_append_printf (notation, " %s", _ ("Did not vote: seats less votes; absent, barred or vacant."));
  return g_string_free (notation, FALSE);
}

void
vir_hemicycle_layout_bars (VirLayout *l)
{
  Bars             b = { .l = l, .data = vir_hemicycle_data (l->spec) };
  double           t = l->text;
  g_autofree char *notation = write_notation (b.data);
  gboolean         any = FALSE;
  guint            most = 1;
  double           key;
  guint            n = b.data->n_votes;

  b.area = vir_layout_frame (l, n > 0 ? notation : "");
  if (n == 0)
    {
      vir_layout_sentence (l, b.area, _ ("No votes are recorded."));
      return;
    }
  for (guint i = 0; i < n; i++)
    most = MAX (most, count_members (&b.data->votes[i]));
  key = draw_key (&b, b.area, &any, FALSE);
  if (any)
    {
      draw_key (&b, b.area, &any, TRUE);
      b.area.y += key + 0.4 * t;
      b.area.h -= key + 0.4 * t;
    }
  b.left = MIN (widest_text (&b, TRUE), MOST_NAME * b.area.w);
  b.right = MIN (widest_text (&b, FALSE), MOST_NAME * b.area.w);
  b.area.x += b.left + 0.8 * t;
  b.area.w = MAX (b.area.w - b.left - b.right - 1.6 * t, t);
  b.per_member = b.area.w / most;
  b.row = CLAMP (b.area.h / n, LEAST_ROW * t, MOST_ROW * t);
  b.bar = CLAMP (BAR_SHARE * b.row, LEAST_BAR * t, MOST_BAR * t);
  if (n * b.row > b.area.h + 1)
    n = b.area.h > b.row + 1.3 * t ? (guint) ((b.area.h - 1.3 * t) / b.row) : 1;
  b.area = vir_layout_centre (l, b.area, n * b.row);
  draw_rows (&b, n);
}
