/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words around a plot: title, subtitle, note and source. Must not know a kind of chart. */

#include "config.h"

#include "vir-chart-layout-private.h"

#include <string.h>

/* A title may shrink to this share before it is wrapped, and to the second before it is cut. */
#define TITLE_SHRINK 0.82
#define TITLE_LEAST 0.62

/* The neighbours' notation is written once, sentence by sentence, below all of them. */
static void
share_notation (const VirLayout *l,
                const char      *notation)
{
  GString        *shared = l->lock->notation;
  g_auto (GStrv)  sentences = g_strsplit (notation, ". ", -1);

  for (guint i = 0; sentences[i] != NULL; i++)
    {
      gboolean         last = sentences[i + 1] == NULL;
      g_autofree char *sentence = g_strconcat (sentences[i], last ? "" : ".", NULL);

      if (*sentence != '\0' && strstr (shared->str, sentence) == NULL)
        g_string_append_printf (shared, "%s%s", shared->len > 0 ? " " : "", sentence);
    }
}

/* Lines at a size from a top; gives the height below them. */
static double
place_lines (VirLayout *l,
             GPtrArray *lines,
             double     top,
             double     size,
             gboolean   bold,
             VirPaint   paint)
{
  double y = top;

  for (guint i = 0; i < lines->len; i++)
    {
      const char   *text = g_ptr_array_index (lines, i);
      double        width = vir_layout_width (l, text, size, bold);
      VirSceneItem *item;

      item = vir_chart_scene_add_text (l->scene, 0, text, l->margin, y + size, width, size);
      item->fill = paint;
      item->bold = bold;
      y += size * VIR_LEADING;
    }
  return y;
}

/* A title keeps to one line if it can, then to two, and shrinks before it is ever cut. */
static double
place_title (VirLayout *l,
             double     top,
             double     width)
{
  const char *title = l->spec->head.title;
  double      size = l->title;
  double      full = vir_layout_width (l, title, size, TRUE);
  g_autoptr (GPtrArray) lines = NULL;

  if (full > width && full * TITLE_SHRINK <= width)
    size *= width / full;
  lines = vir_layout_wrap (l, title, size, TRUE, width, 99);
  while (lines->len > 2 && size > l->title * TITLE_LEAST)
    {
      size *= 0.95;
      g_ptr_array_unref (lines);
      lines = vir_layout_wrap (l, title, size, TRUE, width, 99);
    }
  if (lines->len > 2)
    {
      g_ptr_array_unref (lines);
      lines = vir_layout_wrap (l, title, size, TRUE, width, 2);
    }
  return place_lines (l, lines, top, size, TRUE, VIR_INK (TITLE));
}

static char *
join_notes (const char *notation,
            const char *note)
{
  if (*note == '\0')
    return g_strdup (notation);
  return *notation != '\0' ? g_strconcat (notation, " ", note, NULL) : g_strdup (note);
}

/* Places title, subtitle, note and source; gives the box that is left for the plot. The notation is kept beside the
 * picture as well, for who shows it in words. */
VirBox
vir_layout_frame (VirLayout  *l,
                  const char *notation)
{
  double top = l->print ? 0.8 * l->text : 0.25 * l->text;
  double bottom = l->scene->height - (l->print ? 0.45 * l->text : 0.25 * l->text);
  double width = l->scene->width - 2 * l->margin;

  if (l->lock != NULL)
    {
      share_notation (l, notation);
      return (VirBox) { 0, 0, l->scene->width, l->scene->height };
    }
  l->scene->notation = *notation != '\0' ? g_string_chunk_insert (l->scene->strings, notation) : NULL;
  if (l->titles && *l->spec->head.title != '\0')
    top = place_title (l, top, width) + 0.1 * l->text;
  if (l->titles && *l->spec->head.subtitle != '\0')
    {
      g_autoptr (GPtrArray) lines = vir_layout_wrap (l,
                                                     l->spec->head.subtitle,
                                                     l->subtitle,
                                                     FALSE,
                                                     width,
                                                     2);

      top = place_lines (l, lines, top, l->subtitle, FALSE, VIR_INK (DIM)) + 0.35 * l->text;
    }
  if (l->notes)
    {
      g_autofree char *note = join_notes (notation, l->spec->head.note);
      g_autoptr (GPtrArray) lines = vir_layout_wrap (l, note, l->note, FALSE, width, 3);
      g_autoptr (GPtrArray) source = vir_layout_wrap (l,
                                                      l->spec->head.source,
                                                      l->note,
                                                      FALSE,
                                                      width,
                                                      2);

      for (guint i = 0; i < source->len; i++)
        g_ptr_array_add (lines, g_strdup (g_ptr_array_index (source, i)));
      bottom -= (lines->len * VIR_LEADING + 0.05) * l->note;
      place_lines (l, lines, bottom, l->note, FALSE, VIR_INK (DIM));
      bottom -= 0.7 * l->text;
    }
  return (VirBox) { l->margin, top, width, MAX (bottom - top, 1) };
}

/* One clear sentence in place of a plot. */
void
vir_layout_sentence (VirLayout  *l,
                     VirBox      box,
                     const char *sentence)
{
  g_autoptr (GPtrArray) lines = vir_layout_wrap (l, sentence, l->text, FALSE, box.w, 4);
  double                y = box.y + box.h / 2 - lines->len * VIR_LEADING * l->text / 2;

  l->scene->sentence = g_string_chunk_insert (l->scene->strings, sentence);
  l->scene->notation = NULL;
  for (guint i = 0; i < lines->len; i++, y += VIR_LEADING * l->text)
    vir_layout_text (l,
                     0,
                     g_ptr_array_index (lines, i),
                     box.x + box.w / 2,
                     y + l->text,
                     0.5,
                     FALSE,
                     VIR_INK (INK));
}
