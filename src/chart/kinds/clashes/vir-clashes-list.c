/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The clashes in words, the gravest first, and the key of the letters. Says how many are left to the table. */

#include "config.h"

#include "vir-clashes-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_LINES 3

/* That an amendment is a whole budget is said once, not beside every other. */
static gboolean
is_repeated (const VirClashesData *data,
             guint                 index)
{
  const VirClashesClash *clash = &data->clashes[index];

  for (guint i = 0; i < index && clash->mark == VIR_CLASH_MARK_WHOLE; i++)
    if (data->clashes[i].mark == VIR_CLASH_MARK_WHOLE && strcmp (data->clashes[i].words, clash->words) == 0)
      return TRUE;
  return FALSE;
}

static char *
entry_head (const VirClashesClash *clash)
{
  g_autofree char *pair = vir_clashes_pair (clash);

  if (clash->mark == VIR_CLASH_MARK_WHOLE)
    return g_strdup (vir_clash_words_mark (clash->mark));
  /* Translators: numbers of amendments; what they clash over */
  return g_strdup_printf (_ ("%s: %s"), pair, vir_clash_words_mark (clash->mark));
}

/* Gives the height of an entry. */
static double
do_entry (VirLayout             *l,
          const VirClashesClash *clash,
          guint                  datum,
          VirBox                 box,
          gboolean               draw)
{
  double                t = l->text;
  g_autofree char      *head = entry_head (clash);
  g_autofree char      *cut = vir_layout_ellipsize (l, head, t, TRUE, box.w - 1.9 * t);
  g_autoptr (GPtrArray) lines = vir_layout_wrap (l, clash->words, t, FALSE, box.w - 1.9 * t, MOST_LINES);

  if (draw)
    {
      vir_clashes_tint (l, datum, clash->weight, (VirBox) { box.x, box.y + 0.05 * t, 1.3 * t, 1.3 * t });
      vir_clashes_letter (l, datum, clash->weight, clash->mark, box.x + 0.65 * t, box.y + 0.7 * t);
      vir_layout_text (l, datum, cut, box.x + 1.9 * t, box.y + t, 0, TRUE, VIR_INK (INK));
      for (guint k = 0; k < lines->len; k++)
        vir_layout_text (l, datum, g_ptr_array_index (lines, k), box.x + 1.9 * t, box.y + (2.2 + 1.2 * k) * t, 0, FALSE, VIR_INK (INK));
    }
  return (1.75 + 1.2 * lines->len) * t;
}

/* What all entries take. */
double
vir_clashes_list_height (VirLayout *l,
                         double     width)
{
  const VirClashesData *data = vir_clashes_data (l->spec);
  double                height = 0;

  for (guint i = 0; i < data->n_clashes; i++)
    if (!is_repeated (data, i))
      height += do_entry (l, &data->clashes[i], i + 1, (VirBox) { 0, 0, width, 0 }, FALSE);
  return height;
}

/* As many entries as fit, the gravest first; the last line says how many do not. */
void
vir_clashes_draw_list (VirLayout *l,
                       VirBox     box)
{
  const VirClashesData *data = vir_clashes_data (l->spec);
  double                t = l->text;
  guint                 left = 0;
  gboolean              full = FALSE;

  for (guint i = 0; i < data->n_clashes; i++)
    left += is_repeated (data, i) ? 0 : 1;
  for (guint weight = 0; weight <= VIR_CLASH_RELATED; weight++)
    for (guint i = 0; i < data->n_clashes && !full; i++)
      {
        double height;

        if (data->clashes[i].weight != weight || is_repeated (data, i))
          continue;
        height = do_entry (l, &data->clashes[i], i + 1, box, FALSE);
        full = (left > 1 ? height + 1.2 * t : height - 0.5 * t) > box.h;
        if (full)
          break;
        do_entry (l, &data->clashes[i], i + 1, box, TRUE);
        box.y += height;
        box.h -= height;
        left--;
      }
  if (left > 0 && box.h >= 1.2 * t)
    {
      g_autofree char *text = g_strdup_printf (ngettext ("and %u more clash, in the table", "and %u more clashes, in the table", left), left);
      g_autofree char *cut = vir_layout_ellipsize (l, text, t, FALSE, box.w);

      vir_layout_text (l, 0, cut, box.x, box.y + t, 0, FALSE, VIR_INK (DIM));
    }
}

/* The letters that are used, in one flow; gives its height. */
double
vir_clashes_draw_key (VirLayout *l,
                      VirBox     area)
{
  const VirClashesData *data = vir_clashes_data (l->spec);
  double                t = l->text;
  double                x = area.x;
  double                y = area.y + t;

  for (guint mark = 0; mark < VIR_N_CLASH_MARKS; mark++)
    {
      gboolean used = FALSE;
      double   letter, width;

      for (guint i = 0; i < data->n_clashes; i++)
        used |= data->clashes[i].mark == mark;
      if (!used)
        continue;
      letter = vir_layout_width (l, vir_clash_words_letter (mark), t, TRUE) + 0.4 * t;
      width = letter + vir_layout_width (l, vir_clash_words_mark (mark), t, FALSE);
      if (x > area.x && x + width > area.x + area.w)
        {
          x = area.x;
          y += VIR_LEADING * t;
        }
      vir_layout_text (l, 0, vir_clash_words_letter (mark), x, y, 0, TRUE, VIR_INK (INK));
      vir_layout_text (l, 0, vir_clash_words_mark (mark), x + letter, y, 0, FALSE, VIR_INK (DIM));
      x += width + 1.4 * t;
    }
  return y + 0.4 * t - area.y;
}
