/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The heads of a VirTable: wrapped at words, and standing over their figures. Lines are broken before the head is made:
 * GTK 4.8 gives a head the height of its natural width, whatever width its column has. */

#include "config.h"

#include "vir-table-private.h"

/* Appends lines of at most so many letters, where words are not longer; gives how many lines there are. */
static guint
wrap (const char *title,
      guint       chars,
      GString    *lines)
{
  g_auto (GStrv) words = g_strsplit (title, " ", -1);
  guint n = 0, used = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      guint length = (guint) g_utf8_strlen (words[i], -1);

      if (n > 0 && used + 1 + length <= chars)
        {
          g_string_append_printf (lines, " %s", words[i]);
          used += 1 + length;
          continue;
        }
      g_string_append_printf (lines, "%s%s", n > 0 ? "\n" : "", words[i]);
      used = length;
      n++;
    }
  return n;
}

/* The title with a line break where its column has no more room. */
char *
vir_table_head_wrap (const char *title,
                     guint       chars)
{
  GString *lines = g_string_new (NULL);

  wrap (title, chars, lines);
  return g_string_free (lines, FALSE);
}

/**
 * vir_table_head_chars:
 * @title: a head
 * @lines: how many lines it may take
 *
 * Returns: the least width in letters at which @title needs no more lines
 */
guint
vir_table_head_chars (const char *title,
                      guint       lines)
{
  g_auto (GStrv) words = g_strsplit (title, " ", -1);
  g_autoptr (GString) string = g_string_new (NULL);
  guint least = 1;

  for (guint i = 0; words[i] != NULL; i++)
    least = MAX (least, (guint) g_utf8_strlen (words[i], -1));
  while (wrap (title, least, string) > lines)
    {
      g_string_truncate (string, 0);
      least++;
    }
  return least;
}

/* A head stands over its figures: 4.8 has no call for it, so the title's box and its label are moved. For the last
 * column of the view. */
void
vir_table_head_align (VirTableSlot *slot)
{
  GtkWidget *header = gtk_widget_get_first_child (GTK_WIDGET (slot->table->view));
  GtkWidget *title = header != NULL ? gtk_widget_get_last_child (header) : NULL;
  GtkWidget *box = title != NULL ? gtk_widget_get_first_child (title) : NULL;
  GtkWidget *label = box != NULL ? gtk_widget_get_first_child (box) : NULL;

  if (box == NULL)
    return;
  if (slot->flags & VIR_COLUMN_NUMBER)
    gtk_widget_set_halign (box, GTK_ALIGN_END);
  if ((slot->flags & VIR_COLUMN_WRAP_HEAD) == 0)
    return;
  gtk_widget_set_valign (box, GTK_ALIGN_END);
  if (GTK_IS_LABEL (label) && (slot->flags & VIR_COLUMN_NUMBER))
    gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
}
