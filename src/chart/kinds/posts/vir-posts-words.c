/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-posts-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

const char *
vir_posts_part_label (VirPostsPart part)
{
  static const char *const labels[VIR_N_POSTS_PARTS] = { N_ ("vacant"), N_ ("voluntary"), N_ ("compulsory"),
                                                         N_ ("not said which") };

  return _ (labels[part]);
}

/* Whether any drawn row tells its posts apart. */
gboolean
vir_posts_has_parts (const VirPostsData *data)
{
  for (guint i = 0; i < data->n_drawn; i++)
    for (guint part = 0; part < VIR_POSTS_UNSAID; part++)
      if (vir_posts_row_part (&data->rows[i], (VirPostsPart) part) != 0)
        return TRUE;
  return FALSE;
}

static gulong
plural (gint64 hundredths)
{
  return hundredths == 100 ? 1 : 2;
}

char *
vir_posts_say (gint64 posts)
{
  g_autofree char *number = vir_chart_number_hundredths (vir_known (posts) ? ABS (posts) : posts);

  if (!vir_known (posts))
    return g_strdup (_ ("posts not known"));
  if (posts < 0)
    /* Translators: a number of posts */
    return g_strdup_printf (ngettext ("%s post more", "%s posts more", plural (-posts)), number);
  return g_strdup_printf (ngettext ("%s post", "%s posts", plural (posts)), number);
}

const char *
vir_posts_say_kind (const VirChartSpec *spec G_GNUC_UNUSED)
{
  return _ ("Paired bar chart of savings and the posts that go with them");
}

static char *
name_row (const VirPostsRow *row)
{
  if (row->group == NULL)
    return g_strdup (row->name);
  /* Translators: a saving, and whose amendment would change it */
  return g_strdup_printf (_ ("%s, with %s"), row->name, row->group);
}

void
vir_posts_append_facts (const VirChartSpec *spec,
                        GString            *out)
{
  const VirPostsData *data = vir_posts_data (spec);
  guint               said = 0;
  guint               silent = 0;

  for (guint i = 0; i < data->n_rows; i++)
    {
      const VirPostsRow *row = &data->rows[i];
      g_autofree char   *name = name_row (row);
      g_autofree char   *saved = vir_words_money (row->saved);
      g_autofree char   *posts = vir_posts_say (row->posts);

      if (!vir_known (row->posts))
        {
          silent++;
          continue;
        }
      if (said++ >= 3)
        continue;
      if (said > 1)
        vir_words_append_separator (out);
      /* Translators: a saving, an amount, a number of posts */
      g_string_append_printf (out, _ ("%s %s and %s"), name, saved, posts);
    }
  if (said > 3)
    {
      vir_words_append_separator (out);
      g_string_append_printf (out, ngettext ("%u other names posts", "%u others name posts", said - 3), said - 3);
    }
  if (said > 0 && silent > 0)
    vir_words_append_separator (out);
  if (silent > 0)
    g_string_append_printf (out, ngettext ("%u does not name its posts", "%u do not name their posts", silent), silent);
  if (data->n_rows == 0)
    g_string_append (out, _ ("no savings"));
}

char *
vir_posts_read_datum (const VirChartSpec  *spec,
                      const VirChartDatum *datum)
{
  const VirPostsRow *row = &vir_posts_data (spec)->rows[datum->index];
  g_autofree char   *name = name_row (row);
  g_autofree char   *saved = vir_words_amount (spec, row->saved);
  g_autofree char   *posts = vir_posts_say (row->posts);
  g_autofree char   *flags = vir_words_flags (row->flags);
  GString           *words = g_string_new (NULL);

  if (datum->panel == 0)
    /* Translators: a saving, an amount, a number of posts */
    g_string_append_printf (words, _ ("%s: %s, %s"), name, saved, posts);
  else
    {
      g_string_append_printf (words, _ ("%s: %s"), name, posts);
      for (guint part = 0; part < VIR_POSTS_UNSAID; part++)
        {
          gint64           n = vir_posts_row_part (row, (VirPostsPart) part);
          g_autofree char *number = vir_chart_number_hundredths (n);

          if (n != 0)
            g_string_append_printf (words, ", %s %s", number, vir_posts_part_label ((VirPostsPart) part));
        }
    }
  if (*flags != '\0')
    g_string_append_printf (words, " (%s)", flags);
  return g_string_free (words, FALSE);
}
