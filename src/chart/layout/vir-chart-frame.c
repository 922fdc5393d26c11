/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words around a plot and the small pieces all layouts are made of. Must not know a kind of chart. */

#include "config.h"

#include "vir-chart-layout-private.h"

#include <math.h>
#include <string.h>

/* A title may shrink to this share before it is wrapped, and to the second before it is cut. */
#define TITLE_SHRINK 0.82
#define TITLE_LEAST 0.62

double
vir_layout_width (const VirLayout *l,
                  const char      *text,
                  double           size,
                  gboolean         bold)
{
  return l->metrics->width (l->metrics->user, text, size, bold);
}

char *
vir_layout_ellipsize (const VirLayout *l,
                      const char      *text,
                      double           size,
                      gboolean         bold,
                      double           width)
{
  glong length = g_utf8_strlen (text, -1);

  if (vir_layout_width (l, text, size, bold) <= width)
    return g_strdup (text);
  while (length-- > 1)
    {
      g_autofree char *start = g_utf8_substring (text, 0, length);
      g_autofree char *cut = g_strconcat (g_strchomp (start), "…", NULL);

      if (vir_layout_width (l, cut, size, bold) <= width)
        return g_steal_pointer (&cut);
    }
  return g_strdup ("…");
}

/* Whether a name that ends here would end in a small word, such as "and". */
static gboolean
ends_small (const char *name,
            const char *end)
{
  const char *start = end;

  while (start > name && start[-1] != ' ')
    start--;
  return start > name && g_utf8_strlen (start, end - start) <= 3 && g_unichar_islower (g_utf8_get_char (start));
}

/* A name cut between words: at a colon if what stands before it says enough by itself, else after as many words as
 * fit. Only where not even one word fits is it cut inside a word. */
char *
vir_layout_shorten (const VirLayout *l,
                    const char      *name,
                    double           size,
                    gboolean         bold,
                    double           width)
{
  const char *end = name + strlen (name);

  if (vir_layout_width (l, name, size, bold) <= width)
    return g_strdup (name);
  for (const char *at = end; at > name; at--)
    {
      g_autofree char *cut = NULL;
      const char      *last = at;

      if (*at != ' ')
        continue;
      while (last > name && strchr (" ,;:-", last[-1]) != NULL)
        last--;
      if (last == name || ends_small (name, last))
        continue;
      cut = g_strdup_printf ("%.*s%s", (int) (last - name), name, last[0] == ':' ? "" : "…");
      if (vir_layout_width (l, cut, size, bold) <= width)
        return g_steal_pointer (&cut);
    }
  return vir_layout_ellipsize (l, name, size, bold, width);
}

/* Breaks a text at spaces into at most @most lines; what does not fit the last one is cut there. */
GPtrArray *
vir_layout_wrap (const VirLayout *l,
                 const char      *text,
                 double           size,
                 gboolean         bold,
                 double           width,
                 guint            most)
{
  GPtrArray       *lines = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv)   words = g_strsplit (text, " ", -1);
  g_autofree char *line = NULL;

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *longer = line == NULL ? g_strdup (words[i])
                                             : g_strconcat (line, " ", words[i], NULL);

      if (line == NULL || lines->len + 1 == most ||
          vir_layout_width (l, longer, size, bold) <= width)
        {
          g_free (line);
          line = g_steal_pointer (&longer);
          continue;
        }
      g_ptr_array_add (lines, vir_layout_ellipsize (l, line, size, bold, width));
      g_free (line);
      line = g_strdup (words[i]);
    }
  if (line != NULL && *line != '\0')
    g_ptr_array_add (lines, vir_layout_ellipsize (l, line, size, bold, width));
  return lines;
}

VirSceneItem *
vir_layout_text (VirLayout  *l,
                 guint       datum,
                 const char *text,
                 double      x,
                 double      baseline,
                 double      align,
                 gboolean    bold,
                 VirPaint    paint)
{
  double        width = vir_layout_width (l, text, l->text, bold);
  VirSceneItem *item = vir_chart_scene_add_text (l->scene,
                                                 datum,
                                                 text,
                                                 x - align * width,
                                                 baseline,
                                                 width,
                                                 l->text);

  item->fill = paint;
  item->bold = bold;
  return item;
}

VirSceneItem *
vir_layout_line (VirLayout *l,
                 guint      datum,
                 double     x1,
                 double     y1,
                 double     x2,
                 double     y2,
                 double     width,
                 VirPaint   paint)
{
  const double  points[] = { x1, y1, x2, y2 };
  VirSceneItem *item = vir_chart_scene_add (l->scene, VIR_SCENE_LINE, datum, points, 2);

  item->stroke = paint;
  item->line_width = width;
  return item;
}

VirSceneItem *
vir_layout_rect (VirLayout *l,
                 guint      datum,
                 VirBox     box,
                 VirPaint   fill)
{
  const double  points[] = { box.x, box.y, box.x + box.w, box.y + box.h };
  VirSceneItem *item = vir_chart_scene_add (l->scene, VIR_SCENE_RECT, datum, points, 2);

  item->fill = fill;
  return item;
}

VirSceneItem *
vir_layout_mark (VirLayout    *l,
                 guint         datum,
                 VirSceneShape shape,
                 double        x,
                 double        y,
                 double        radius,
                 VirPaint      fill)
{
  const double  points[] = { x, y, radius, 0 };
  VirSceneItem *item = vir_chart_scene_add (l->scene, shape, datum, points, 2);

  item->fill = fill;
  return item;
}

/* A text that is welcome but not needed: it is left out where it would cover another or leave the picture. */
gboolean
vir_layout_text_if_free (VirLayout  *l,
                         const char *text,
                         double      x,
                         double      baseline,
                         double      align,
                         VirPaint    paint)
{
  double width = vir_layout_width (l, text, l->text, FALSE);
  double left = x - align * width;
  double top = baseline - 0.8 * l->text;
  double bottom = baseline + 0.25 * l->text;

  if (left < 0 || left + width > l->scene->width || bottom > l->scene->height)
    return FALSE;
  for (guint i = 0; i < l->scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (l->scene, i);
      const double       *p = item->points;

      if (item->shape == VIR_SCENE_TEXT && left < p[0] + p[2] && p[0] < left + width &&
          top < p[1] + 0.25 * p[3] && p[1] - 0.8 * p[3] < bottom)
        return FALSE;
    }
  vir_layout_text (l, 0, text, left, baseline, 0, FALSE, paint);
  return TRUE;
}

/* The baseline of a label whose figures stand evenly about a height. */
double
vir_layout_middle (const VirLayout *l,
                   double           middle)
{
  return middle + 0.36 * l->text;
}

void
vir_layout_fit_unit (VirLayout *l,
                     gint64     largest)
{
  if (l->lock != NULL)
    largest = l->lock->largest = MAX (l->lock->largest, largest);
  l->unit = vir_chart_unit (largest, l->spec->head.format);
}

/* Every layout asks this before it makes a scale, so that small charts beside each other have the same one. @scale
 * numbers the scales of a chart that has several. */
void
vir_layout_lock (const VirLayout *l,
                 guint            scale,
                 gint64          *low,
                 gint64          *high)
{
  VirLayoutLock *lock = l->lock;

  if (lock == NULL)
    return;
  g_return_if_fail (scale < VIR_N_LOCKS);
  if (!lock->is_fixed)
    {
      lock->low[scale] = lock->is_used[scale] ? MIN (lock->low[scale], *low) : *low;
      lock->high[scale] = lock->is_used[scale] ? MAX (lock->high[scale], *high) : *high;
      lock->is_used[scale] = TRUE;
    }
  if (lock->is_used[scale])
    {
      *low = lock->low[scale];
      *high = lock->high[scale];
    }
}

/* What a layout keeps free beside its plot for names or figures: the most that any of its neighbours needs. @side
 * numbers the sides that a kind has. */
double
vir_layout_lock_room (const VirLayout *l,
                      guint            side,
                      double           room)
{
  if (l->lock == NULL)
    return room;
  g_return_val_if_fail (side < VIR_N_LOCKS, room);
  if (!l->lock->is_fixed)
    l->lock->room[side] = MAX (l->lock->room[side], room);
  return l->lock->room[side];
}

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

char *
vir_layout_tick (const VirLayout *l,
                 const VirTicks  *ticks,
                 guint            index)
{
  guint decimals = vir_chart_number_decimals (&l->unit, &ticks->step, 1, 0, 6);

  return vir_chart_number (&l->unit, ticks->values[index], decimals, FALSE);
}

/* The widest figure an axis may carry, however many ticks it will have room for. */
double
vir_layout_axis_width (const VirLayout *l,
                       gint64           low,
                       gint64           high,
                       guint            most)
{
  double   widest = 0;
  VirTicks ticks;

  for (; most >= 2; most--)
    {
      vir_ticks (low, high, most, &ticks);
      widest = MAX (widest, vir_layout_tick_width (l, &ticks));
    }
  return widest;
}

double
vir_layout_tick_width (const VirLayout *l,
                       const VirTicks  *ticks)
{
  double widest = 0;

  for (guint i = 0; i < ticks->n; i++)
    {
      g_autofree char *text = vir_layout_tick (l, ticks, i);

      widest = MAX (widest, vir_layout_width (l, text, l->text, FALSE));
    }
  return widest;
}

/* As many ticks, up to @most, as have figures that stand apart; with no room for two only the first. */
void
vir_layout_ticks (const VirLayout *l,
                  gint64           low,
                  gint64           high,
                  double           per_pence,
                  gboolean         across,
                  guint            most,
                  VirTicks        *ticks)
{
  for (; most >= 2; most--)
    {
      double room;

      vir_ticks (low, high, most, ticks);
      room = across ? vir_layout_tick_width (l, ticks) + 0.5 * l->text : 1.9 * l->text;
      if ((double) ticks->step * per_pence >= room)
        return;
    }
  ticks->n = MIN (ticks->n, 1);
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

/* Places title, subtitle, note and source; gives the box that is left for the plot. */
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
