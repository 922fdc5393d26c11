/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-posts-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-lint.h"
#include "vir-chart-spec-private.h"

/**
 * vir_posts_chart_new:
 * @head: the words
 * @data: savings with their posts
 *
 * Makes a chart of posts beside pounds. Each row has two datums: the pounds, then the posts.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_posts_chart_new (const VirChartHead *head,
                     const VirPostsData *data)
{
  VirChartSpec *spec = vir_spec_new (&vir_posts_chart_class, head, 2);
  VirPostsData *copy = vir_spec_block (spec, data, 1, sizeof (VirPostsData));
  VirPostsRow  *rows = vir_spec_block (spec, data->rows, data->n_rows, sizeof (VirPostsRow));
  GArray       *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < data->n_rows; i++)
    {
      rows[i].id = vir_spec_name (spec, rows[i].id);
      rows[i].name = vir_spec_name (spec, rows[i].name);
      rows[i].group = vir_spec_string (spec, rows[i].group);
      vir_spec_datum (datums, VIR_DATUM_MARK, rows[i].id, 0, i, 0);
      vir_spec_datum (datums, VIR_DATUM_MARK, rows[i].id, 1, i, 0);
    }
  copy->rows = rows;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

/**
 * vir_posts_row_part:
 * @row: a row
 * @part: a part of its posts
 *
 * Returns: hundredths of posts; 0 where nothing is said of that part, and what the said parts leave over for
 *   %VIR_POSTS_UNSAID
 */
gint64
vir_posts_row_part (const VirPostsRow *row,
                    VirPostsPart       part)
{
  const gint64 parts[] = { row->vacant, row->voluntary, row->compulsory };
  gint64       said = 0;

  if (!vir_known (row->posts))
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    said += vir_known (parts[i]) ? parts[i] : 0;
  if (part == VIR_POSTS_UNSAID)
    return row->posts - said;
  return vir_known (parts[part]) ? parts[part] : 0;
}

/* Parts that make more than the whole would draw a bar past its figure. */
static void
lint (const VirChartSpec *spec,
      VirChartLint       *found)
{
  const VirPostsData *data = vir_posts_data (spec);

  for (guint i = 0; i < data->n_rows; i++)
    if (vir_known (data->rows[i].posts) && data->rows[i].posts > 0 &&
        vir_posts_row_part (&data->rows[i], VIR_POSTS_UNSAID) < 0)
      vir_chart_lint_add (found,
                          "posts-add-up",
                          VIR_LINT_WARNED,
                          g_strdup_printf (_ ("The vacant, voluntary and compulsory posts of “%s” make more than all its "
                                              "posts."),
                                           data->rows[i].name),
                          g_strdup (_ ("Correct the posts of the saving.")));
}

const VirChartClass vir_posts_chart_class = {
  .kind = VIR_CHART_POSTS,
  .name = "posts",
  .title = N_ ("Posts beside pounds"),
  .question = N_ ("How many posts go with each saving?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_BY_YEAR | VIR_ASK_AMENDMENTS,
  .build = vir_posts_chart_build,
  .say_kind = vir_posts_say_kind,
  .append_facts = vir_posts_append_facts,
  .read_datum = vir_posts_read_datum,
  .fill_table = vir_posts_fill_table,
  .layout = vir_posts_layout,
  .lint = lint,
};
