/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Savings of one year and their posts, as published and with each amendment, from an outlook. */

#include "config.h"

#include "vir-posts-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"
#include "vir-chart-number.h"
#include "vir-posts.h"

/* A row with what it is sorted by: the posts of the saving that it belongs to. */
typedef struct
{
  VirPostsRow row;
  gint64      posts;
  guint       order;
} Entry;

static const VirBuildPackage *
find_package (const VirBuild            *build,
              const VirAmendmentOutlook *amendment)
{
  for (guint i = 0; i < build->packages->len; i++)
    if (vir_build_package (build, i)->outlook == amendment)
      return vir_build_package (build, i);
  return NULL;
}

static Entry
make_entry (const VirPostsItem    *item,
            const VirBuildPackage *package,
            guint                  order)
{
  const char *title = item->record->title != NULL ? item->record->title : item->record->id;
  Entry       entry = { .posts = item->posts, .order = order };

  entry.row = (VirPostsRow){ .id = item->record->id, .name = title, .saved = vir_negate (item->effect), .posts = item->posts, .vacant = item->vacant, .voluntary = item->voluntary, .compulsory = item->compulsory };
  if (package != NULL)
    {
      entry.row.group = package->name;
      entry.row.colour = package->colour;
      entry.row.under = item->record->kind == VIR_KIND_PROPOSAL;
    }
  if (vir_record_field_status (item->record, "posts") == VIR_STATUS_ILLUSTRATIVE ||
      vir_record_field_status (item->record, item->record->kind == VIR_KIND_PROPOSAL ? "profile" : "amount") ==
        VIR_STATUS_ILLUSTRATIVE ||
      (item->amendment != NULL && item->amendment->record->base.status == VIR_STATUS_ILLUSTRATIVE))
    entry.row.flags = VIR_MARK_ILLUSTRATIVE;
  return entry;
}

/* Most posts first; a saving and what amendments make of it stay together; those that name no posts come last. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  const Entry *left = a;
  const Entry *right = b;

  if (vir_known (left->posts) != vir_known (right->posts))
    return vir_known (left->posts) ? -1 : 1;
  if (vir_known (left->posts) && ABS (left->posts) != ABS (right->posts))
    return ABS (left->posts) > ABS (right->posts) ? -1 : 1;
  return left->order < right->order ? -1 : left->order > right->order;
}

static GArray *
list_entries (const VirBuild *build,
              guint           year)
{
  g_autoptr (GArray) items = vir_posts_items (build->outlook, year);
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  gint64  published = VIR_UNKNOWN;

  for (guint i = 0; i < items->len; i++)
    {
      const VirPostsItem    *item = &g_array_index (items, VirPostsItem, i);
      const VirBuildPackage *package = find_package (build, item->amendment);
      Entry                  entry = make_entry (item, package, i);

      if (item->amendment == NULL)
        published = item->posts;
      else if (package == NULL)
        continue;
      if (entry.row.under)
        entry.posts = published;
      g_array_append_val (entries, entry);
    }
  g_array_sort (entries, compare);
  return entries;
}

static const char *
write_title (VirBuild           *build,
             const VirPostsData *data,
             guint               year)
{
  gint64           posts = 0, saved = 0;
  gboolean         any = FALSE;
  g_autofree char *number = NULL;

  for (guint i = 0; i < data->n_drawn; i++)
    {
      const VirPostsRow *row = &data->rows[i];

      if (row->group != NULL || !vir_known (row->posts))
        continue;
      posts += row->posts;
      saved = vir_add (saved, row->saved);
      any = TRUE;
    }
  if (!any)
    return _ ("No saving says how many posts go with it");
  number = vir_chart_number_hundredths (posts);
  if (!vir_known (saved))
    return vir_build_take (build,
                           g_strdup_printf (ngettext ("%s post goes with the savings of %s",
                                                      "%s posts go with the savings of %s", posts == 100 ? 1 : 2),
                                            number, vir_build_year (build, year)));
  return vir_build_take (build,
                         g_strdup_printf (ngettext ("%s post goes with savings of %s", "%s posts go with savings of %s",
                                                    posts == 100 ? 1 : 2),
                                          number, vir_build_money (build, saved)));
}

static VirChartSpec *
make_spec (VirBuild           *build,
           const VirPostsData *data,
           guint               year)
{
  int          when = build->outlook->years.first + (int) year;
  gint64       largest = 0;
  gboolean     illustrative = FALSE;
  VirChartHead head;

  for (guint i = 0; i < data->n_drawn; i++)
    {
      if (vir_known (data->rows[i].saved))
        largest = MAX (largest, ABS (data->rows[i].saved));
      illustrative |= (data->rows[i].flags & VIR_MARK_ILLUSTRATIVE) != 0;
    }
  head = vir_build_head (build,
                         write_title (build, data, year),
                         _ ("Savings and the posts that go with them"),
                         largest,
                         when,
                         when,
                         illustrative);
  if (data->n_drawn == 0)
    return vir_chart_spec_new_refused (&vir_posts_chart_class,
                                       &head,
                                       _ ("No saving says how many posts go with it: enter the posts of the savings to see "
                                          "them beside the pounds."));
  return vir_posts_chart_new (&head, data);
}

/**
 * vir_posts_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the chart of the posts that go with the savings of a year, as published and as the amendments shown would have
 * it, on the basis of the outlook's stance.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_posts_chart_build (const VirOutlook  *outlook,
                       const VirChartAsk *ask)
{
  guint year = vir_build_ask_year (outlook, ask);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (VirPostsRow));
  g_autoptr (GArray) entries = NULL;
  VirPostsData  data = { 0 };
  VirBuild      build;
  VirChartSpec *spec;

  vir_build_init (&build, outlook, ask);
  entries = list_entries (&build, year);
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      g_array_append_val (rows, entry->row);
      data.n_drawn += vir_known (entry->posts) ? 1 : 0;
    }
  data.rows = (const VirPostsRow *) (gconstpointer) rows->data;
  data.n_rows = rows->len;
  spec = make_spec (&build, &data, year);
  vir_build_clear (&build);
  return spec;
}
