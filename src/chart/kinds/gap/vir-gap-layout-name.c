/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the names of a gap curve say. Owns the words of an end and how they are broken into lines. Must not cut
 * a figure: only names are shortened. */

#include "config.h"

#include "vir-gap-layout-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* A name has at most so many lines before its result. */
#define MOST_NAME_LINES 2

guint
vir_gap_decimals (const VirLayout *l,
                const gint64    *values,
                guint            n)
{
  guint most = MIN (l->unit.decimals, l->spec->head.format == VIR_FORMAT_COMMITTEE ? 3 : 2);
  guint least = most == 3 ? 3 : most == 2 ? 1 : 0;

  return vir_chart_number_decimals (&l->unit, values, n, least, most);
}

static char *
say_left (const VirLayout *l,
          gint64           left,
          guint            n_unknown,
          gboolean         brief)
{
  VirNumberFormat  format = l->spec->head.format;
  gint64           size = vir_known (left) ? ABS (left) : 0;
  g_autofree char *amount = NULL;

  if (size == 0)
    return vir_chart_words_left (left, brief ? 0 : n_unknown, format);
  if (brief)
    amount = vir_chart_number (&l->unit,
                               size,
                               MIN (l->unit.decimals, format == VIR_FORMAT_COMMITTEE ? 3 : 2),
                               FALSE);
  else
    amount = vir_money_format (size,
                               format,
                               format == VIR_FORMAT_PLAIN ? VIR_MONEY_WORDS : VIR_MONEY_STANDALONE);
  /* Translators: an amount of money that is left to find, or that is to spare */
  return g_strdup_printf (left > 0 ? _ ("%s left") : _ ("%s over"), amount);
}

/* How the budget of an end stands: "£1.75 million left"; with little room "1.75 left". */
char *
vir_gap_result_words (VirGapPlot *plot,
                      VirGapEnd  *end,
                      gboolean    brief)
{
  const VirGapPanel *panel = plot->panel;

  if (end->kind == VIR_DATUM_PUBLISHED)
    return say_left (plot->l, panel->end_gap, plot->path->n_unknown, brief);
  if (end->kind == VIR_DATUM_ASSESSED)
    return say_left (plot->l, plot->path->assessed_end.y, 0, brief);
  return say_left (plot->l,
                   panel->packages[end->index].end_gap,
                   panel->packages[end->index].n_unknown,
                   brief);
}

/* What the moves of a package come to, by what they do. */
typedef enum
{
  DOES_PUT_BACK,
  DOES_SPEND,
  DOES_FIND,
  DOES_RAISE,
  DOES_ONE_OFF,
  N_DOES
} Does;

static Does
classify_move (const VirGapMove *move)
{
  if (move->kind == VIR_GAP_PUT_BACK)
    return DOES_PUT_BACK;
  if (move->kind == VIR_GAP_SAVING)
    return DOES_FIND;
  if (move->effect > 0)
    return DOES_SPEND;
  return move->flags & VIR_MARK_ONE_OFF ? DOES_ONE_OFF : DOES_RAISE;
}

static char *
say_amount (Does        does,
            const char *number)
{
  /* Translators: what an amendment does, each with an amount in the unit of the chart */
  switch (does)
    {
    case DOES_PUT_BACK:
      return g_strdup_printf (_ ("puts back %s"), number);
    case DOES_SPEND:
      return g_strdup_printf (_ ("spends %s"), number);
    case DOES_FIND:
      return g_strdup_printf (_ ("finds %s"), number);
    case DOES_RAISE:
      return g_strdup_printf (_ ("raises %s"), number);
    case DOES_ONE_OFF:
    case N_DOES:
    default:
      return g_strdup_printf (_ ("%s one-off"), number);
    }
}

/* "puts back 1.85, finds 0.1": what a package does. */
static char *
describe_moves (VirGapPlot *plot,
                guint       index,
                gboolean    only_one_off)
{
  const VirGapPackage *package = &plot->panel->packages[index];
  gint64               sums[N_DOES] = { 0 };
  GString             *string = g_string_new (NULL);

  for (guint i = 0; i < package->n_moves; i++)
    if (vir_known (package->moves[i].effect))
      sums[classify_move (&package->moves[i])] += package->moves[i].effect;
  for (guint does = only_one_off ? DOES_ONE_OFF : 0; does < N_DOES; does++)
    {
      gint64           amount = does == DOES_PUT_BACK || does == DOES_SPEND ? sums[does] : -sums[does];
      g_autofree char *number = NULL;
      g_autofree char *words = NULL;

      if (amount == 0)
        continue;
      number = vir_chart_number (&plot->l->unit, amount, vir_gap_decimals (plot->l, &amount, 1), FALSE);
      words = say_amount ((Does) does, number);
      g_string_append_printf (string, "%s%s", string->len > 0 ? ", " : "", words);
    }
  return g_string_free (string, FALSE);
}

static char *
describe_assessed (VirGapPlot *plot)
{
  const gint64     values[] = { plot->path->assessed_sum, plot->path->claimed_sum };
  guint            decimals = vir_gap_decimals (plot->l, values, 2);
  g_autofree char *assessed = vir_chart_number (&plot->l->unit, values[0], decimals, FALSE);
  g_autofree char *claimed = vir_chart_number (&plot->l->unit, values[1], decimals, FALSE);

  /* Translators: both are amounts; the first is what is expected of the second */
  return g_strdup_printf (_ ("officers expect %s of the %s saved"), assessed, claimed);
}

static char *
describe_tail (VirGapPlot *plot,
               guint       index)
{
  const VirGapMove *move = &plot->panel->tail[index];
  gint64            amount = ABS (move->effect);
  g_autofree char  *number = vir_chart_number (&plot->l->unit,
                                               amount,
                                               vir_gap_decimals (plot->l, &amount, 1),
                                               FALSE);

  if (move->flags & VIR_MARK_ONE_OFF)
    return g_strdup_printf (_ ("%s %s, one-off"), move->label, number);
  return g_strdup_printf ("%s %s", move->label, number);
}

/* A name and a result on one line, or the name on its own lines, cut between words if they are too many, and the
 * result on the next. */
static void
add_bold (VirGapPlot *plot,
          VirGapName *name,
          const char *who,
          const char *result,
          double      room)
{
  VirLayout       *l = plot->l;
  g_autofree char *line = g_strconcat (who, ": ", result, NULL);
  g_autofree char *alone = g_strconcat (who, ":", NULL);
  g_autoptr (GPtrArray) lines = NULL;

  if (vir_layout_width (l, line, l->text, TRUE) <= room)
    {
      g_ptr_array_add (name->lines, g_steal_pointer (&line));
      name->n_bold = 1;
      return;
    }
  lines = vir_layout_wrap (l, alone, l->text, TRUE, room, 99);
  for (guint i = 0; i < lines->len; i++)
    if (lines->len > MOST_NAME_LINES || g_str_has_suffix (g_ptr_array_index (lines, i), "…"))
      {
        g_autofree char *cut = vir_layout_shorten (l, who, l->text, TRUE, room - 0.3 * l->text);

        g_ptr_array_set_size (lines, 0);
        g_ptr_array_add (lines, g_strconcat (cut, ":", NULL));
      }
  for (guint i = 0; i < lines->len; i++)
    g_ptr_array_add (name->lines, g_strdup (g_ptr_array_index (lines, i)));
  g_ptr_array_add (name->lines, vir_layout_shorten (l, result, l->text, TRUE, room));
  name->n_bold = name->lines->len;
}

/* Details in at most so many lines, whole or not at all. */
static gboolean
add_regular (VirGapPlot *plot,
             VirGapName       *name,
             const char *words,
             double      room,
             guint       most)
{
  VirLayout *l = plot->l;
  g_autoptr (GPtrArray) lines = NULL;

  if (*words == '\0' || most == 0)
    return TRUE;
  lines = vir_layout_wrap (l, words, l->text, FALSE, room, 99);
  for (guint i = 0; i < lines->len; i++)
    if (lines->len > most || g_str_has_suffix (g_ptr_array_index (lines, i), "…"))
      return FALSE;
  for (guint i = 0; i < lines->len; i++)
    g_ptr_array_add (name->lines, g_strdup (g_ptr_array_index (lines, i)));
  return TRUE;
}

void
vir_gap_name_write (VirGapPlot *plot,
            VirGapName       *name,
            double      room,
            guint       n_details)
{
  VirLayout       *l = plot->l;
  VirGapEnd       *end = &name->end;
  g_autofree char *result = NULL;
  g_autofree char *detail = NULL;

  g_clear_pointer (&name->lines, g_ptr_array_unref);
  name->lines = g_ptr_array_new_with_free_func (g_free);
  name->n_bold = 0;
  name->datum = vir_chart_spec_find_mark (l->spec, end->kind, plot->p, end->index, 0);
  if (end->kind == VIR_DATUM_TAIL)
    {
      detail = describe_tail (plot, end->index);
      name->paint = VIR_INK (INK);
      if (!add_regular (plot, name, detail, room, 2))
        g_ptr_array_add (name->lines, vir_layout_shorten (l, detail, l->text, FALSE, room));
      return;
    }
  result = vir_gap_result_words (plot, end, FALSE);
  if (vir_layout_width (l, result, l->text, TRUE) > room)
    {
      g_free (result);
      result = vir_gap_result_words (plot, end, TRUE);
    }
  if (end->kind == VIR_DATUM_PUBLISHED)
    {
      name->paint = VIR_INK (INK);
      add_bold (plot, name, _ ("Published budget"), result, room);
      return;
    }
  if (end->kind == VIR_DATUM_ASSESSED)
    {
      name->paint = VIR_INK (ASSESSED);
      add_bold (plot, name, _ ("As assessed"), result, room);
      detail = describe_assessed (plot);
    }
  else
    {
      name->paint = VIR_PARTY (TEXT, plot->panel->packages[end->index].colour);
      add_bold (plot, name, plot->panel->packages[end->index].name, result, room);
      detail = describe_moves (plot, end->index, FALSE);
    }
  if (!add_regular (plot, name, detail, room, n_details) && end->kind == VIR_DATUM_PACKAGE)
    {
      /* What is one-off matters most. */
      g_free (detail);
      detail = describe_moves (plot, end->index, TRUE);
      add_regular (plot, name, detail, room, n_details);
    }
}

double
vir_gap_name_width (const VirLayout *l,
            const VirGapName      *name)
{
  double widest = 0;

  for (guint i = 0; i < name->lines->len; i++)
    widest = MAX (widest,
                  vir_layout_width (l, g_ptr_array_index (name->lines, i), l->text, i < name->n_bold));
  return widest;
}

void
vir_gap_name_draw (VirGapPlot *plot,
           VirGapView *view,
           VirGapName       *name,
           double      x,
           double      middle,
           double      align)
{
  VirLayout *l = plot->l;
  double     y = middle - (name->lines->len - 1) * VIR_GAP_LINE * l->text / 2;

  for (guint i = 0; i < name->lines->len; i++, y += VIR_GAP_LINE * l->text)
    {
      VirSceneItem *item = vir_layout_text (l,
                                            name->datum,
                                            g_ptr_array_index (name->lines, i),
                                            x,
                                            vir_layout_middle (l, y),
                                            align,
                                            i < name->n_bold,
                                            i < name->n_bold ? name->paint : VIR_INK (INK));

      item->halo = 0.24 * l->text;
      item->halo_paint = view->ground;
    }
}
