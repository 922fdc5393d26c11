/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A triangle of cells, one a pair, with each amendment's name on its step: it heads the cells left of it and those
 * below. A letter says over what two clash, the tint how grave it is. Beside it the clashes in words, as space allows. */

#include "config.h"

#include "vir-clashes-private.h"

#include <glib/gi18n-lib.h>

/* With more amendments than this only those that clash have a step. */
#define ALL_SHOWN 12
#define MOST_CELL 3.6
#define LEAST_CELL 1.3
/* Smaller cells have a tint and no letter, and not every step has room for its name. */
#define LEAST_TINT 0.5
#define MOST_NAME 13.0
#define SHORT_NAME 8.0
#define LEAST_LIST 15.0
/* So few clashes are all in the list, which tells the letters; with room for it beside the board. */
#define FEW_CLASHES 2
#define WIDE 40.0

/* A board at work. */
typedef struct
{
  VirLayout            *l;
  const VirClashesData *data;
  VirBox                area;
  GArray               *shown; /* of guint: indices of amendments */
  double                cell;
  double                name;   /* room for the name of the last step */
  int                  *weight; /* of each amendment */
} Board;

static guint
index_at (const Board *b,
          guint        step)
{
  return g_array_index (b->shown, guint, step);
}

/* How much each amendment clashes: grave clashes count most. */
static void
count_clashes (Board *b)
{
  b->weight = g_new0 (int, b->data->n_amendments + 1);
  for (guint i = 0; i < b->data->n_clashes; i++)
    {
      const VirClashesClash *clash = &b->data->clashes[i];
      int                    weight = clash->weight == VIR_CLASH_BEYOND ? 1000 : 1;

      if (clash->members != NULL)
        continue;
      b->weight[clash->one] += weight;
      b->weight[clash->two] += weight;
    }
}

static void
choose_amendments (Board *b)
{
  double height = MAX (b->area.h - 1.3 * b->l->text, 0);
  guint  most = (guint) (height / (LEAST_CELL * b->l->text));

  for (guint i = 0; i < b->data->n_amendments; i++)
    if (b->data->n_amendments <= ALL_SHOWN || b->weight[i] > 0)
      g_array_append_val (b->shown, i);
  if (b->shown->len > most && b->shown->len <= (guint) (height / (LEAST_TINT * b->l->text)))
    most = b->shown->len;
  while (b->shown->len > MAX (most, 2))
    {
      guint least = 0;

      for (guint i = 1; i < b->shown->len; i++)
        if (b->weight[index_at (b, i)] <= b->weight[index_at (b, least)])
          least = i;
      g_array_remove_index (b->shown, least);
    }
}

/* "2  Labour", cut to the room there is. */
static char *
step_name (const Board *b,
           guint        step,
           double       width)
{
  guint            amendment = index_at (b, step);
  g_autofree char *full = g_strdup_printf ("%u  %s", amendment + 1, b->data->amendments[amendment].name);
  g_autofree char *brief = g_strdup_printf ("%u  %s", amendment + 1, b->data->amendments[amendment].short_name);
  gboolean         fits = vir_layout_width (b->l, full, b->l->text, FALSE) <= width;

  return vir_layout_ellipsize (b->l, fits ? full : brief, b->l->text, FALSE, width);
}

static double
measure_width (const Board *b,
               double       most)
{
  double width = 0;

  for (guint i = 0; i < b->shown->len; i++)
    {
      g_autofree char *name = step_name (b, i, most);

      width = MAX (width, i * b->cell + 0.5 * b->l->text + vir_layout_width (b->l, name, b->l->text, FALSE));
    }
  return width;
}

/* Cells */

VirSceneItem *
vir_clashes_tint (VirLayout     *l,
                  guint          datum,
                  VirClashWeight weight,
                  VirBox         box)
{
  VirSceneItem *item = vir_layout_rect (l, datum, box, VIR_INK (GROUND));

  item->line_width = 1.3 * l->grid;
  switch (weight)
    {
    case VIR_CLASH_BEYOND:
      item->fill = VIR_INK (UP);
      break;
    case VIR_CLASH_CANNOT_TELL:
      item->fill = VIR_INK (UP);
      item->fill_style = VIR_FILL_HATCH;
      item->stroke = VIR_INK (UP);
      break;
    case VIR_CLASH_ENOUGH:
      item->stroke = VIR_INK (UP);
      break;
    case VIR_CLASH_RELATED:
    default:
      item->fill = VIR_INK (GRID);
      break;
    }
  return item;
}

void
vir_clashes_letter (VirLayout     *l,
                    guint          datum,
                    VirClashWeight weight,
                    guint          mark,
                    double         x,
                    double         y)
{
  VirPaint      paint = weight == VIR_CLASH_BEYOND ? (VirPaint) { VIR_COLOUR_ON_FILL, VIR_COLOUR_UP, 0 } : VIR_INK (INK);
  VirSceneItem *item = vir_layout_text (l, datum, vir_clash_words_letter (mark), x, vir_layout_middle (l, y), 0.5, TRUE, paint);

  if (weight == VIR_CLASH_CANNOT_TELL)
    item->halo = 0.15 * l->text;
}

/* The letters of a pair, each once, as many as the cell has room for; the gravest gives the tint. */
static void
draw_cell (Board *b,
           guint  row,
           guint  column,
           VirBox box)
{
  VirLayout *l = b->l;
  double     t = l->text;
  guint      room = MAX ((guint) ((box.w - 0.2 * t) / (0.85 * t)), 1);
  guint      seen = 0, n = 0;
  guint      found[VIR_N_CLASH_MARKS];

  for (guint i = 0; i < b->data->n_clashes && n < room; i++)
    {
      const VirClashesClash *clash = &b->data->clashes[i];

      if (clash->members != NULL || clash->one != index_at (b, column) || clash->two != index_at (b, row) || (seen & 1u << clash->mark))
        continue;
      seen |= 1u << clash->mark;
      found[n++] = i;
    }
  if (n == 0)
    {
      VirSceneItem *item = vir_layout_rect (l, 0, box, VIR_INK (PANEL));

      item->stroke = VIR_INK (GRID);
      item->line_width = 0.5 * l->grid;
      return;
    }
  vir_clashes_tint (l, found[0] + 1, b->data->clashes[found[0]].weight, box);
  for (guint k = 0; k < n && b->cell >= LEAST_CELL * t; k++)
    vir_clashes_letter (l,
                        found[k] + 1,
                        b->data->clashes[found[0]].weight,
                        b->data->clashes[found[k]].mark,
                        box.x + box.w / 2 + (k - (n - 1) / 2.0) * 0.85 * t,
                        box.y + box.h / 2);
}

/* The names, those that clash most before the others where there is no room for all. */
static void
draw_names (Board *b)
{
  VirLayout           *l = b->l;
  double               t = l->text;
  guint                n = b->shown->len;
  g_autofree VirLabel *labels = g_new0 (VirLabel, n + 1);
  g_autofree int      *priority = g_new0 (int, n + 1);
  g_autofree gboolean *picked = g_new0 (gboolean, n + 1);

  for (guint i = 0; i < n; i++)
    {
      labels[i] = (VirLabel) { b->area.y + (i + 0.46) * b->cell, 1.15 * t, 0 };
      priority[i] = b->weight[index_at (b, i)] + 1;
    }
  vir_labels_pick (labels, priority, n, b->area.y - 0.6 * t, b->area.y + n * b->cell + 0.6 * t, 0, 0.3 * t, picked);
  for (guint i = 0; i < n; i++)
    {
      /* A name is higher than a small cell: it stands clear of the next row as well. */
      double           away = b->cell < LEAST_CELL * t ? b->cell + 0.4 * t : 0.5 * t;
      double           room = (n - 1 - i) * b->cell + b->name - away;
      g_autofree char *name = step_name (b, i, room);

      if (picked[i])
        vir_layout_text (l, 0, name, b->area.x + i * b->cell + away, vir_layout_middle (l, labels[i].middle), 0, FALSE, VIR_INK (INK));
    }
}

static void
draw_board (Board *b)
{
  double gap = MIN (0.12 * b->l->text, 0.1 * b->cell);

  for (guint i = 0; i < b->shown->len; i++)
    for (guint k = 0; k < i; k++)
      draw_cell (b, i, k, (VirBox) { b->area.x + k * b->cell, b->area.y + i * b->cell, b->cell - gap, b->cell - gap });
  draw_names (b);
}

static void
draw_rest (Board *b)
{
  guint            rest = b->data->n_amendments - b->shown->len;
  double           t = b->l->text;
  gboolean         clash = FALSE;
  g_autofree char *text = NULL;

  for (guint i = 0, k = 0; i < b->data->n_amendments; i++)
    {
      if (k < b->shown->len && index_at (b, k) == i)
        k++;
      else
        clash |= b->weight[i] > 0;
    }
  if (rest == 0)
    return;
  text = clash ? g_strdup_printf (ngettext ("and %u other, in the table", "and %u others, in the table", rest), rest)
               : g_strdup_printf (ngettext ("%u other clashes with none", "%u others clash with none", rest), rest);
  vir_layout_text (b->l, 0, text, b->area.x, b->area.y + b->shown->len * b->cell + 1.05 * t, 0, FALSE, VIR_INK (DIM));
}

static void
draw_none (VirLayout *l,
           VirBox     area)
{
  double t = l->text;
  double y = area.y + area.h / 2;

  vir_layout_text (l, 0, _ ("No clashes"), area.x + area.w / 2, y - 0.3 * t, 0.5, TRUE, VIR_INK (INK));
  vir_layout_text (l, 0, _ ("No two amendments use the same money"), area.x + area.w / 2, y + 1.1 * t, 0.5, FALSE, VIR_INK (DIM));
}

static char *
write_notation (const VirClashesData *data)
{
  static const char *const words[] = {
    N_ ("Filled: more than there is, or a reserve below its minimum."), N_ ("Hatched: what there is is not known."), N_ ("Outlined: enough for both."),
    N_ ("Grey: not about an amount.")
  };
  GString *notation = g_string_new (NULL);
  gboolean seen[G_N_ELEMENTS (words)] = { FALSE };

  for (guint i = 0; i < data->n_clashes; i++)
    seen[data->clashes[i].weight] = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (seen[i])
      g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "", _ (words[i]));
  return g_string_free (notation, FALSE);
}

/* Beside the steps if there is room, else below them; else the table has the words. Few of both stand in the middle. */
static void
place_list (Board *b)
{
  double t = b->l->text;
  double width = measure_width (b, MOST_NAME * t);
  double board = b->shown->len * b->cell + 1.3 * t;
  double list, below;
  VirBox box;

  if (b->area.w - width - 1.6 * t < LEAST_LIST * t)
    width = measure_width (b, SHORT_NAME * t);
  list = vir_clashes_list_height (b->l, b->area.w - width - 1.6 * t);
  if (b->area.w - width - 1.6 * t >= LEAST_LIST * t)
    b->area = vir_layout_centre (b->l, b->area, MAX (board, list));
  below = b->area.y + (b->shown->len + 0.2) * b->cell;
  box = (VirBox) { b->area.x + width + 1.6 * t, b->area.y, b->area.w - width - 1.6 * t, b->area.h };
  if (box.w < LEAST_LIST * t)
    {
      width = b->area.w;
      box = (VirBox) { b->area.x, below + 1.4 * t, b->area.w, b->area.y + b->area.h - below - 1.4 * t };
    }
  b->name = width - (b->shown->len - 1) * b->cell;
  if (box.h >= 2.4 * t)
    vir_clashes_draw_list (b->l, box);
}

void
vir_clashes_layout (VirLayout *l)
{
  g_autoptr (GArray) shown = g_array_new (FALSE, FALSE, sizeof (guint));
  Board              b = { .l = l, .data = vir_clashes_data (l->spec), .shown = shown };
  g_autofree char   *notation = write_notation (b.data);
  double             t = l->text;
  double             key;

  b.area = vir_layout_frame (l, notation);
  if (b.data->n_clashes == 0)
    {
      draw_none (l, b.area);
      return;
    }
  key = b.data->n_clashes <= FEW_CLASHES && b.area.w > WIDE * t ? 0 : vir_clashes_draw_key (l, b.area);
  b.area.y += key + 0.3 * t;
  b.area.h -= key + 0.3 * t;
  count_clashes (&b);
  choose_amendments (&b);
  b.cell = CLAMP ((b.area.h - 1.3 * t) / b.shown->len, LEAST_TINT * t, MOST_CELL * t);
  place_list (&b);
  draw_board (&b);
  draw_rest (&b);
  g_free (b.weight);
}
