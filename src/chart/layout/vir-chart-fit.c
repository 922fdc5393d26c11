/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Text that is measured, shortened and wrapped. Must not place anything. */

#include "config.h"

#include "vir-chart-layout-private.h"

#include <string.h>

/* What of the room for a name must be used by it. */
#define LEAST_NAME 0.65

double
vir_layout_width (const VirLayout *l,
                  const char      *text,
                  double           size,
                  gboolean         bold)
{
  return l->metrics->width (l->metrics->user, text, size, bold);
}

/* A place in a text beyond which no start of it fits, so that a very long one is not tried letter by letter. */
static const char *
cut_far (const VirLayout *l,
         const char      *text,
         double           size,
         gboolean         bold,
         double           width)
{
  const char *end = text + strlen (text);

  while (end - text > 64)
    {
      const char      *half = g_utf8_find_prev_char (text, text + (end - text) / 2);
      g_autofree char *start = g_strndup (text, (gsize) (half - text));

      if (vir_layout_width (l, start, size, bold) <= width)
        return end;
      end = half;
    }
  return end;
}

char *
vir_layout_ellipsize (const VirLayout *l,
                      const char      *text,
                      double           size,
                      gboolean         bold,
                      double           width)
{
  glong length;

  if (vir_layout_width (l, text, size, bold) <= width)
    return g_strdup (text);
  length = g_utf8_strlen (text, cut_far (l, text, size, bold, width) - text) + 1;
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
  if (vir_layout_width (l, name, size, bold) <= width)
    return g_strdup (name);
  for (const char *at = cut_far (l, name, size, bold, width); at > name; at--)
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

/* Names are cut between words, unless that would leave too little of them. */
char *
vir_layout_fit_name (const VirLayout *l,
                     const char      *name,
                     gboolean         bold,
                     double           room)
{
  g_autofree char *cut = vir_layout_shorten (l, name, l->text, bold, room);

  if (vir_layout_width (l, cut, l->text, bold) >= LEAST_NAME * room ||
      vir_layout_width (l, name, l->text, bold) <= room)
    return g_steal_pointer (&cut);
  return vir_layout_ellipsize (l, name, l->text, bold, room);
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
