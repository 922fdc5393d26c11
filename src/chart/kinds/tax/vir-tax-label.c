/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The labels of the council tax line: whose increase, Band D in pounds and pence, what it brings in, as much as there is
 * room for. */

#include "config.h"

#include "vir-tax-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* Whether a package leaves the tax as published. */
gboolean
vir_tax_is_same (const TaxPlot *p,
                 guint          i)
{
  const VirTaxMark *first = &p->data->marks[0];
  const VirTaxMark *mark = &p->data->marks[i];

  return i > 0 && first->is_published && mark->rise == first->rise && mark->band_d == first->band_d &&
         mark->yield == first->yield && mark->core == first->core;
}

/* How much a label says. */
typedef enum
{
  LABEL_FULL,  /* name and increase, Band D and yield, the parts if they are known */
  LABEL_SHORT, /* without the parts */
  LABEL_BRIEF, /* the first line */
} LabelForm;

static GPtrArray *
write_label (const TaxPlot *p,
             guint          i,
             double         room,
             LabelForm      form)
{
  const VirTaxMark *mark = &p->data->marks[i];
  const VirLayout  *l = p->l;
  GPtrArray        *lines = g_ptr_array_new_with_free_func (g_free);
  g_autofree char  *rate = vir_tax_chart_rate (mark->rise);
  g_autofree char  *band_d = vir_money_format (mark->band_d, VIR_FORMAT_PLAIN, VIR_MONEY_PENCE);
  g_autofree char  *yield = vir_words_money (mark->yield);
  g_autofree char  *space = g_strconcat (" ", rate, NULL);
  g_autofree char  *name = vir_layout_ellipsize (l, mark->name, l->text, TRUE,
                                                 room - vir_layout_width (l, space, l->text, TRUE));

  g_ptr_array_add (lines, g_strconcat (name, space, NULL));
  if (form == LABEL_BRIEF)
    return lines;
  /* Translators: an amount in pounds and pence, an amount */
  g_ptr_array_add (lines, g_strdup_printf (_ ("Band D %s, %s"), band_d, yield));
  if (form == LABEL_FULL && vir_known (mark->core_yield) && vir_known (mark->asc_yield))
    {
      g_autofree char *core = vir_tax_chart_rate (mark->core);
      g_autofree char *asc = vir_tax_chart_rate (mark->asc);
      g_autofree char *core_yield = vir_words_money (mark->core_yield);
      g_autofree char *asc_yield = vir_words_money (mark->asc_yield);

      /* Translators: a percentage, an amount */
      g_ptr_array_add (lines, g_strdup_printf (_ ("core %s, %s"), core, core_yield));
      /* Translators: of the adult social care precept: a percentage, an amount */
      g_ptr_array_add (lines, g_strdup_printf (_ ("social care %s, %s"), asc, asc_yield));
    }
  if (mark->is_over)
    g_ptr_array_add (lines, g_strdup (_ ("needs a referendum")));
  return lines;
}

/* The packages that leave the tax as it is, named under the published budget. */
static void
append_same (const TaxPlot *p,
             GPtrArray     *lines,
             double         room)
{
  g_autoptr (GString)   names = g_string_new (NULL);
  g_autofree char      *words = NULL;
  g_autoptr (GPtrArray) wrapped = NULL;
  guint                 n = 0;

  for (guint i = 1; i < p->data->n_marks; i++)
    if (vir_tax_is_same (p, i))
      g_string_append_printf (names, "%s%s", n++ > 0 ? ", " : "", p->data->marks[i].name);
  if (n == 0)
    return;
  if (n > 3)
    g_string_printf (names, ngettext ("%u package", "%u packages", n), n);
  /* Translators: names of packages that leave the council tax as published */
  words = g_strdup_printf (_ ("also with %s"), names->str);
  wrapped = vir_layout_wrap (p->l, words, p->l->text, FALSE, room, 2);
  for (guint k = 0; k < wrapped->len; k++)
    g_ptr_array_add (lines, g_strdup (g_ptr_array_index (wrapped, k)));
}

double
vir_tax_label_width (const TaxPlot *p)
{
  double widest = 0;
  double most = 19 * p->l->text;

  for (guint i = 0; i < p->data->n_marks; i++)
    if (vir_tax_is_drawn (&p->data->marks[i]) && !vir_tax_is_same (p, i))
      {
        g_autoptr (GPtrArray) lines = write_label (p, i, most, LABEL_FULL);

        for (guint k = 0; k < lines->len; k++)
          widest = MAX (widest, vir_layout_width (p->l, g_ptr_array_index (lines, k), p->l->text, k == 0));
      }
  return MIN (widest + 0.3 * p->l->text, most) + VIR_TAX_LEADER * p->l->text;
}

static guint
fill_labels_so (const TaxPlot  *p,
                VirColumnLabel *labels,
                LabelForm       form)
{
  double room = p->labels - VIR_TAX_LEADER * p->l->text;

  for (guint i = 0; i < p->data->n_marks; i++)
    {
      const VirTaxMark *mark = &p->data->marks[i];

      labels[i] = (VirColumnLabel) { .datum = i + 1, .priority = -1 };
      if (!vir_tax_is_drawn (mark) || vir_tax_is_same (p, i))
        {
          labels[i].lines = g_ptr_array_new_with_free_func (g_free);
          continue;
        }
      labels[i].x = vir_scale (&p->x, mark->rise);
      labels[i].y = vir_scale (&p->y, mark->yield);
      labels[i].lines = write_label (p, i, room, form);
      labels[i].paint = mark->is_published ? VIR_INK (INK) : VIR_PARTY (TEXT, mark->colour);
      labels[i].leader = mark->is_published ? VIR_INK (INK) : VIR_PARTY (LINE, mark->colour);
      labels[i].priority = i == 0 ? G_MAXINT : (int) (p->data->n_marks - i) + (mark->is_over ? 100000 : 0);
      if (i == 0)
        append_same (p, labels[i].lines, room);
    }
  return vir_column_place (p->l, labels, p->data->n_marks, p->plot.y - (vir_known (p->data->limit) ? VIR_TAX_HEAD - 0.3 : 0.5) * p->l->text,
                           p->plot.y + p->plot.h + 0.5 * p->l->text);
}

/* As much as there is room for; gives how many have none even then. */
guint
vir_tax_fill_labels (const TaxPlot  *p,
                     VirColumnLabel *labels)
{
  guint n_unnamed = fill_labels_so (p, labels, LABEL_FULL);

  for (guint form = LABEL_SHORT; n_unnamed > 0 && form <= LABEL_BRIEF; form++)
    {
      vir_column_clear (labels, p->data->n_marks);
      n_unnamed = fill_labels_so (p, labels, (LabelForm) form);
    }
  return n_unnamed;
}
