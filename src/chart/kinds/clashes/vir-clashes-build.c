/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The board from an outlook. Clashes are the engine's. */

#include "config.h"

#include "vir-clashes-chart.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "vir-chart-build-private.h"
#include "vir-clashes-private.h"

/* Where an amendment of the outlook stands on the board. */
static gboolean
find_shown (const VirBuild *build,
            guint           amendment,
            guint          *shown)
{
  for (guint i = 0; i < build->packages->len; i++)
    if (vir_build_package (build, i)->outlook == &build->outlook->amendments[amendment])
      {
        *shown = i;
        return TRUE;
      }
  return FALSE;
}

static VirClashWeight
weigh (const VirClash *clash)
{
  if (clash->kind == VIR_CLASH_CAPACITY || clash->floor)
    return VIR_CLASH_BEYOND;
  if (clash->kind != VIR_CLASH_SHARED)
    return VIR_CLASH_RELATED;
  return vir_known (clash->capacity) ? VIR_CLASH_ENOUGH : VIR_CLASH_CANNOT_TELL;
}

static const char *
target_name (const VirRecord *target)
{
  return target == NULL ? "" : target->title != NULL ? target->title : target->id;
}

static char *
write_amount (VirBuild *build,
              gint64    pence)
{
  return vir_money_format (pence, build->ask->format, build->ask->format == VIR_FORMAT_PLAIN ? VIR_MONEY_WORDS : VIR_MONEY_STANDALONE);
}

/* "Placements, 2018/19: £6m asked together, there is £5m, beyond it £1m." */
static const char *
asked_words (VirBuild   *build,
             const char *target,
             const char *year,
             gint64      asked,
             gint64      there)
{
  g_autofree char *wanted = write_amount (build, asked);
  g_autofree char *left = vir_known (there) ? write_amount (build, there) : NULL;
  g_autofree char *beyond = NULL;

  if (!vir_known (there))
    return vir_build_take (build, g_strdup_printf (_ ("%s, %s: %s asked together, what there is is not known."), target, year, wanted));
  if (asked <= there)
    return vir_build_take (build, g_strdup_printf (_ ("%s, %s: %s asked together, there is %s."), target, year, wanted, left));
  beyond = write_amount (build, asked - there);
  return vir_build_take (build,
                         g_strdup_printf (_ ("%s, %s: %s asked together, there is %s, beyond it %s."), target, year, wanted, left, beyond));
}

static const char *
clash_words (VirBuild       *build,
             const VirClash *clash,
             guint           one,
             guint           two,
             const char     *year)
{
  const VirOutlook *outlook = build->outlook;
  const char       *target = target_name (clash->target);
  g_autofree char  *relation = vir_clash_words_relation (outlook,
                                                        clash,
                                                        vir_build_package (build, one)->name,
                                                        vir_build_package (build, two)->name);
  g_autofree char  *floor = NULL;
  const char       *asked;

  if (relation != NULL)
    return vir_build_take (build, g_steal_pointer (&relation));
  asked = asked_words (build, target, year, clash->asked, clash->capacity);
  floor = vir_clash_words_floor (clash, target, build->ask->format);
  return floor == NULL ? asked : vir_build_take (build, g_strconcat (asked, " ", floor, NULL));
}

static int
compare_clashes (gconstpointer a,
                 gconstpointer b)
{
  const VirClashesClash *x = a, *y = b;

  if (x->one != y->one)
    return x->one < y->one ? -1 : 1;
  if (x->two != y->two)
    return x->two < y->two ? -1 : 1;
  if (x->weight != y->weight)
    return x->weight < y->weight ? -1 : 1;
  if (x->mark != y->mark)
    return x->mark < y->mark ? -1 : 1;
  return g_strcmp0 (x->target_id, y->target_id);
}

static GArray *
list_clashes (VirBuild *build)
{
  g_autoptr (GArray) found = vir_clashes (build->outlook);
  GArray            *clashes = g_array_new (FALSE, TRUE, sizeof (VirClashesClash));

  for (guint i = 0; i < found->len; i++)
    {
      const VirClash *clash = &g_array_index (found, VirClash, i);
      VirClashesClash own = { .target = target_name (clash->target), .asked = clash->asked, .there = clash->capacity };

      if (!find_shown (build, clash->one, &own.one) || !find_shown (build, clash->two, &own.two))
        continue;
      if (own.one > own.two)
        {
          guint one = own.one;

          own.one = own.two;
          own.two = one;
        }
      own.mark = vir_clash_mark (build->outlook, clash);
      own.weight = weigh (clash);
      own.target_id = clash->target != NULL ? clash->target->id : NULL;
      own.year = clash->year >= 0 ? vir_build_year (build, (guint) clash->year) : "";
      own.words = clash_words (build, clash, own.one, own.two, own.year);
      g_array_append_val (clashes, own);
    }
  g_array_sort (clashes, compare_clashes);
  return clashes;
}

/* Three and more that break a cap together, if all of them are shown. */
static void
add_sets (VirBuild *build,
          GArray   *clashes)
{
  g_autoptr (GArray) sets = vir_clash_sets (build->outlook);

  for (guint i = 0; i < sets->len; i++)
    {
      const VirClashSet *set = &g_array_index (sets, VirClashSet, i);
      VirClash           alike = { VIR_CLASH_CAPACITY, set->amendments[0], set->amendments[1], set->target, set->year,
                                   set->asked, set->capacity, FALSE };
      VirClashesClash    own = { .weight = VIR_CLASH_BEYOND, .target = target_name (set->target), .asked = set->asked, .there = set->capacity };
      g_autoptr (GString) members = g_string_new (NULL);
      gboolean           all = TRUE;

      for (guint k = 0; k < set->n && all; k++)
        {
          all = find_shown (build, set->amendments[k], &own.two);
          g_string_append_printf (members, "%s%u", k > 0 ? ", " : "", own.two + 1);
        }
      if (!all)
        continue;
      own.one = own.two;
      own.members = vir_build_take (build, g_strdup (members->str));
      own.mark = vir_clash_mark (build->outlook, &alike);
      own.target_id = set->target->id;
      own.year = vir_build_year (build, (guint) set->year);
      own.words = asked_words (build, own.target, own.year, own.asked, own.there);
      g_array_append_val (clashes, own);
    }
}

static guint
count_floors (const VirClashesData *data)
{
  guint n = 0;

  for (guint i = 0; i < data->n_clashes; i++)
    n += data->clashes[i].mark == VIR_CLASH_MARK_FLOOR ? 1 : 0;
  return n;
}

static const char *
write_title (VirBuild             *build,
             const VirClashesData *data)
{
  guint pairs = vir_clashes_count_pairs (data, FALSE);
  guint beyond = vir_clashes_count_pairs (data, TRUE);
  guint floors = count_floors (data);

  if (data->n_amendments < 2)
    return _ ("No two amendments to compare");
  if (pairs == 0)
    return _ ("No two amendments use the same money");
  if (beyond > 0)
    return vir_build_take (build, vir_clash_words_beyond (beyond, data->clashes[data->n_clashes - 1].members != NULL));
  if (floors > 0)
    return vir_build_take (build,
                           g_strdup_printf (ngettext ("%u pair takes a reserve below its minimum",
                                                      "%u pairs take a reserve below its minimum",
                                                      floors),
                                            floors));
  return vir_build_take (build,
                         g_strdup_printf (ngettext ("%u pair clashes; none is known to ask for more than there is",
                                                    "%u pairs clash; none is known to ask for more than there is",
                                                    pairs),
                                          pairs));
}

static gboolean
is_illustrative (const VirBuild *build)
{
  for (guint i = 0; i < build->packages->len; i++)
    if (vir_build_package (build, i)->outlook->record->base.status == VIR_STATUS_ILLUSTRATIVE)
      return TRUE;

  return FALSE;
}

/**
 * vir_clashes_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the board of clashes of all amendments that are shown.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_clashes_chart_build (const VirOutlook  *outlook,
                         const VirChartAsk *ask)
{
  g_autoptr (GArray) amendments = g_array_new (FALSE, TRUE, sizeof (VirClashesAmendment));
  g_autoptr (GArray) clashes = NULL;
  VirClashesData     data = { 0 };
  VirBuild           build;
  VirChartHead       head;
  VirChartSpec      *spec;
  int                last = outlook->years.first + (int) outlook->years.n - 1;
  gint64             largest = 0;

  vir_build_init (&build, outlook, ask);
  for (guint i = 0; i < build.packages->len; i++)
    {
      const VirBuildPackage *package = vir_build_package (&build, i);
      VirClashesAmendment    amendment = { package->outlook->record->base.id, package->name, package->short_name };

      g_array_append_val (amendments, amendment);
    }
  clashes = list_clashes (&build);
  add_sets (&build, clashes);
  for (guint i = 0; i < clashes->len; i++)
    if (vir_known (g_array_index (clashes, VirClashesClash, i).asked))
      largest = MAX (largest, g_array_index (clashes, VirClashesClash, i).asked);
  data.amendments = (const VirClashesAmendment *) (gconstpointer) amendments->data;
  data.n_amendments = amendments->len;
  data.clashes = (const VirClashesClash *) (gconstpointer) clashes->data;
  data.n_clashes = clashes->len;
  head = vir_build_head (&build, write_title (&build, &data), _ ("Clashes between amendments"), largest, outlook->years.first, last, is_illustrative (&build));
  spec = data.n_amendments < 2
           ? vir_chart_spec_new_refused (&vir_clashes_chart_class, &head, _ ("There are no two amendments to compare: add or show another."))
           : vir_clashes_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
