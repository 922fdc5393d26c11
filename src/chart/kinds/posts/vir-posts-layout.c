/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names, then two panels back to back: pounds to the left, posts to the right, each with its own axis. Must not leave
 * out a saving without saying so. */

#include "config.h"

#include "vir-posts-layout-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* In label sizes: the least and the most height of a row, that of two lines, heads, figures of the axes, a line below. */
#define ROW_LEAST 1.5
#define ROW_TWO 2.5
#define ROW_MOST 5.0
#define HEADS 1.6
#define AXIS 1.5
#define LINE 1.35
/* Of the width, the most for names; between the panels, in label sizes. */
#define NAMES 0.34
#define NAMES_SMALL 0.42
#define BETWEEN 1.6

/* Name of a row; those of amendments stand in under the saving they change. */
static char *
name_text (const VirPostsRow *row)
{
  if (row->group == NULL)
    return g_strdup (row->name);
  if (row->under)
    /* Translators: whose amendment it is: the row above as it would be with it */
    return g_strdup_printf (_ ("with %s"), row->group);
  return g_strdup_printf (_ ("%s, with %s"), row->name, row->group);
}

static double
indent_of (const VirPostsPlan *d,
           const VirPostsRow  *row)
{
  return row->under ? 0.9 * d->l->text : 0;
}

static void
draw_name (VirPostsPlan *d,
           guint         row,
           double        x,
           double        width,
           double        middle)
{
  VirLayout         *l = d->l;
  double             t = l->text;
  const VirPostsRow *r = &d->data->rows[row];
  g_autofree char   *name = name_text (r);
  double             indent = indent_of (d, r);
  VirPaint           paint = r->group != NULL ? VIR_PARTY (TEXT, r->colour) : VIR_INK (INK);
  g_autoptr (GPtrArray) lines = NULL;
  double y;

  if (d->row >= ROW_TWO * t)
    lines = vir_layout_wrap (l, name, t, FALSE, width - indent, 2);
  else
    {
      lines = g_ptr_array_new_with_free_func (g_free);
      g_ptr_array_add (lines, vir_layout_fit_name (l, name, FALSE, width - indent));
    }
  y = vir_layout_middle (l, middle) - (lines->len - 1) * 0.575 * t;
  for (guint k = 0; k < lines->len; k++, y += 1.15 * t)
    vir_layout_text (l, 2 * row + 1, g_ptr_array_index (lines, k), x + indent, y, 0, FALSE, paint);
}

/* What has no row, in lines below: rows without room, then savings that name no posts. */
static GPtrArray *
write_rest (const VirPostsPlan *d)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  gint64     saved = 0, posts = 0, silent_saved = 0;
  guint      others = 0, silent = 0;

  for (guint i = d->n_rows; i < d->data->n_rows; i++)
    {
      const VirPostsRow *row = &d->data->rows[i];

      if (row->group != NULL)
        continue;
      if (i >= d->data->n_drawn)
        {
          silent++;
          silent_saved += vir_known (row->saved) ? row->saved : 0;
          continue;
        }
      others++;
      saved += vir_known (row->saved) ? row->saved : 0;
      posts += vir_known (row->posts) ? row->posts : 0;
    }
  if (others > 0)
    {
      g_autofree char *money = vir_words_money (saved);
      g_autofree char *words = vir_posts_say (posts);

      /* Translators: how many others, an amount, a number of posts */
      g_ptr_array_add (lines, g_strdup_printf (ngettext ("%u other saving: %s, %s", "%u other savings: %s, %s", others),
                                               others, money, words));
    }
  /* A small chart beside others leaves these to the table. */
  if (silent > 0 && d->l->lock == NULL)
    {
      g_autofree char *money = vir_words_money (silent_saved);

      g_ptr_array_add (lines, g_strdup_printf (ngettext ("%u saving of %s does not say how many posts go.",
                                                         "%u savings of %s do not say how many posts go.", silent),
                                               silent, money));
    }
  return lines;
}

static double
widest_name (const VirPostsPlan *d)
{
  double widest = 0;

  for (guint i = 0; i < d->n_rows; i++)
    {
      g_autofree char *name = name_text (&d->data->rows[i]);

      widest = MAX (widest, vir_layout_width (d->l, name, d->l->text, FALSE) + indent_of (d, &d->data->rows[i]));
    }
  return widest;
}

/* Panels share what names leave, the one with longer figures no less of its bars. */
static void
place_panels (VirPostsPlan *d,
              VirBox        box,
              double        names)
{
  double t = d->l->text;
  double x = box.x + names + t;
  double w = (box.x + box.w - x - BETWEEN * t) / 2;

  d->panels[0].box = (VirBox){ x, box.y + HEADS * t, w, d->n_rows * d->row };
  d->panels[1].box = (VirBox){ x + w + BETWEEN * t, box.y + HEADS * t, w, d->n_rows * d->row };
}

static void
draw_key (VirPostsPlan *d,
          VirBox        box,
          double        y)
{
  VirLayout *l = d->l;
  double     t = l->text;
  double     x = d->panels[0].box.x;

  for (guint part = 0; part < VIR_N_POSTS_PARTS; part++)
    {
      const char *label = vir_posts_part_label ((VirPostsPart) part);
      double      width = vir_layout_width (l, label, t, FALSE);

      if (x + width + 1.7 * t > box.x + box.w)
        return;
      vir_posts_paint_part (d,
                            vir_layout_rect (l, 0, (VirBox){ x, y - 0.8 * t, 1.3 * t, 0.84 * t }, VIR_INK (ASSESSED)),
                            (VirPostsPart) part);
      vir_layout_text (l, 0, label, x + 1.7 * t, y, 0, FALSE, VIR_INK (DIM));
      x += width + 3.0 * t;
    }
}

static char *
write_notation (const VirPostsPlan *d)
{
  GString *words = g_string_new (_ ("Each panel has its own scale."));
  gboolean unknown = FALSE, under = FALSE;

  for (guint i = 0; i < d->n_rows; i++)
    {
      unknown |= !vir_known (d->data->rows[i].posts) || !vir_known (d->data->rows[i].saved);
      under |= d->data->rows[i].under;
    }
  if (under)
    g_string_append_printf (words, " %s", _ ("Indented: the saving above as an amendment would have it."));
  if (unknown)
    g_string_append_printf (words, " %s", _ ("Question mark: not known."));
  return g_string_free (words, FALSE);
}

/* The rows that have room, and their height; @below is for what stands under them. */
static void
plan_rows (VirPostsPlan *d,
           double        height,
           double        below)
{
  double t = d->l->text;
  double room = MAX (height - (HEADS + AXIS) * t - below, 2 * ROW_LEAST * t);
  guint  most = MAX ((guint) (room / (ROW_LEAST * t)), 2);

  d->n_rows = MIN (d->data->n_drawn, most);
  if (d->n_rows < d->data->n_drawn && d->n_rows > 1)
    {
      room -= LINE * t;
      d->n_rows = MAX ((guint) (room / (ROW_LEAST * t)), 1);
    }
  d->row = MIN (room / d->n_rows, ROW_MOST * t);
}

void
vir_posts_layout (VirLayout *l)
{
  VirPostsPlan     d = { .l = l, .data = vir_posts_data (l->spec) };
  double           t = l->text;
  g_autofree char *notation = NULL;
  g_autofree char *money = NULL;
  g_autoptr (GPtrArray) rest = NULL;
  VirBox box;
  double y, names, below;
  const char *posts;

  if (d.data->n_drawn == 0)
    {
      vir_layout_sentence (l, vir_layout_frame (l, ""), _ ("No saving says how many posts go with it."));
      return;
    }
  d.panels[1].is_posts = TRUE;
  d.has_parts = vir_posts_has_parts (d.data);
  d.n_rows = d.data->n_drawn;
  notation = write_notation (&d);
  box = vir_layout_frame (l, notation);
  below = ((d.has_parts ? 1.25 : 0) + (d.data->n_rows > d.data->n_drawn && l->lock == NULL ? 1 : 0)) * LINE * t;
  plan_rows (&d, box.h, below);
  box = vir_layout_centre (l, box, (HEADS + AXIS) * t + d.n_rows * d.row + below);
  names = vir_layout_lock_room (l, 2, MIN (widest_name (&d), (l->lock != NULL ? NAMES_SMALL : NAMES) * box.w));
  place_panels (&d, box, names);
  for (guint k = 0; k < 2; k++)
    {
      vir_posts_plan_panel (&d, &d.panels[k]);
      vir_posts_set_scale (&d, &d.panels[k]);
    }
  /* Translators: the unit, "£ million" */
  money = g_strdup_printf (_ ("Saved, %s"), d.panels[0].unit.words);
  posts = _ ("Posts that go");
  if (vir_layout_width (l, posts, t, TRUE) > d.panels[1].box.w)
    posts = _ ("Posts");
  /* The subtitle has the unit as well. */
  vir_posts_draw_axis (&d, &d.panels[0],
                       vir_layout_width (l, money, t, TRUE) <= d.panels[0].box.w ? money : _ ("Saved"));
  vir_posts_draw_axis (&d, &d.panels[1], posts);
  for (guint i = 0; i < d.n_rows; i++)
    {
      double middle = d.panels[0].box.y + (i + 0.5) * d.row;

      draw_name (&d, i, box.x, names, middle);
      vir_posts_draw_bar (&d, &d.panels[0], i, middle);
      vir_posts_draw_bar (&d, &d.panels[1], i, middle);
    }
  y = d.panels[0].box.y + d.n_rows * d.row + (AXIS + 1.0) * t;
  if (d.has_parts)
    {
      y += 0.3 * t;
      draw_key (&d, box, y);
      y += LINE * t;
    }
  rest = write_rest (&d);
  for (guint k = 0; k < rest->len; k++, y += LINE * t)
    {
      g_autofree char *line = vir_layout_ellipsize (l, g_ptr_array_index (rest, k), t, FALSE, box.w);

      vir_layout_text (l, 0, line, box.x, y, 0, FALSE, VIR_INK (DIM));
    }
}
