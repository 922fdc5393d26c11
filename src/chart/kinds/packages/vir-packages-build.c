/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The packages chart from an outlook: each amendment's changes by what they are, and the stance's stack where
 * it holds several. */

#include "config.h"

#include "vir-packages-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"

#define STACK_COLOUR 0x77767b
#define N_PARTS 8

/* The parts of a row in the making: known and unknown, lasting and one-off. */
typedef struct
{
  gint64      sums[N_PARTS][2];
  guint       unknown[N_PARTS];
  const char *ids[N_PARTS][2];
} Parts;

static VirPartKind
use_kind (const VirChangeRecord *change)
{
  switch ((VirTargetKind) change->target)
    {
    case VIR_TARGET_PROPOSAL:
      return VIR_PART_PUT_BACK;
    case VIR_TARGET_TAX:
    case VIR_TARGET_FUNDING:
      return VIR_PART_LOST_INCOME;
    case VIR_TARGET_RESERVE:
      return VIR_PART_OTHER_USE;
    case VIR_TARGET_NONE:
    case VIR_TARGET_LINE:
    case VIR_TARGET_HEAD:
      return change->word == VIR_WORD_FORGO_INCOME ? VIR_PART_LOST_INCOME : VIR_PART_SPENDING;
    case VIR_TARGET_SCHEME:
    default:
      return VIR_PART_SPENDING;
    }
}

static VirPartKind
source_kind (const VirChangeRecord *change)
{
  switch ((VirTargetKind) change->target)
    {
    case VIR_TARGET_TAX:
      return VIR_PART_TAX;
    case VIR_TARGET_RESERVE:
      return VIR_PART_RESERVES;
    case VIR_TARGET_FUNDING:
      return VIR_PART_OTHER_SOURCE;
    case VIR_TARGET_NONE:
    case VIR_TARGET_LINE:
    case VIR_TARGET_HEAD:
      return change->word == VIR_WORD_RAISE_INCOME ? VIR_PART_OTHER_SOURCE : VIR_PART_SAVINGS;
    case VIR_TARGET_PROPOSAL:
    case VIR_TARGET_SCHEME:
    default:
      return VIR_PART_SAVINGS;
    }
}

/**
 * vir_packages_change_kind:
 * @change: a change
 * @pays_for: whether it is something that is paid for, not what pays
 *
 * Says which part of a package's stack a change belongs to.
 *
 * Returns: the part
 */
VirPartKind
vir_packages_change_kind (const VirChangeOutlook *change,
                          gboolean                pays_for)
{
  return pays_for ? use_kind (change->record) : source_kind (change->record);
}

static void
add_change (Parts                  *parts,
            const VirChangeOutlook *change,
            gint64                  effect)
{
  gboolean    pays_for = vir_known (effect) ? effect > 0 : change->direction > 0;
  VirPartKind kind = vir_packages_change_kind (change, pays_for);
  guint       one_off = change->one_off || change->record->target == VIR_TARGET_RESERVE ? 1 : 0;

  if (!vir_known (effect))
    {
      parts->unknown[kind]++;
      return;
    }
  if (effect == 0)
    return;
  parts->ids[kind][one_off] = parts->sums[kind][one_off] == 0 ? change->record->base.id : NULL;
  parts->sums[kind][one_off] += ABS (effect);
}

static GArray *
list_parts (const Parts *parts)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (VirPackagePart));

  for (guint kind = 0; kind < N_PARTS; kind++)
    {
      for (guint one_off = 0; one_off < 2; one_off++)
        {
          VirPackagePart part = { parts->ids[kind][one_off], (VirPartKind) kind, NULL, parts->sums[kind][one_off],
                                  one_off ? VIR_MARK_ONE_OFF : VIR_MARK_NONE };

          if (part.amount > 0)
            g_array_append_val (list, part);
        }
      if (parts->unknown[kind] > 0)
        {
          VirPackagePart part = { NULL, (VirPartKind) kind, NULL, VIR_UNKNOWN, VIR_MARK_NONE };

          g_array_append_val (list, part);
        }
    }
  return list;
}

static void
add_row (GArray         *rows,
         GPtrArray      *kept,
         VirPackageRow   row,
         const Parts    *parts)
{
  GArray *list = list_parts (parts);

  row.parts = (const VirPackagePart *) (gconstpointer) list->data;
  row.n_parts = list->len;
  g_ptr_array_add (kept, list);
  g_array_append_val (rows, row);
}

static void
add_stack (VirBuild  *build,
           guint      year,
           GArray    *rows,
           GPtrArray *kept)
{
  const VirOutlook *outlook = build->outlook;
  guint             n = vir_stance_count (outlook->stance);
  Parts             parts = { 0 };
  VirPackageRow     row = { "stack", NULL, NULL, STACK_COLOUR, NULL, 0, VIR_UNKNOWN, 0, VIR_UNKNOWN, G_MAXUINT };

  if (n < 2)
    return;
  for (guint i = 0; i < outlook->n_counted; i++)
    add_change (&parts, outlook->counted[i].change, outlook->counted[i].counted.v[year]);
  row.name = n == 2 ? _ ("Both, in voting order")
                    : vir_build_take (build, g_strdup_printf (_ ("All %u, in voting order"), n));
  row.short_name = n == 2 ? _ ("Both") : _ ("All");
  row.left = vir_build_snap (build, vir_sum_value (outlook->now[year].effects_sum));
  row.n_unknown = outlook->now[year].effects_sum.unknown;
  add_row (rows, kept, row, &parts);
}

static VirPackagePanel
fill_panel (VirBuild  *build,
            guint      year,
            GArray    *rows,
            GPtrArray *kept)
{
  VirBasis basis = vir_stance_basis (build->outlook->stance);

  for (guint i = 0; i < build->packages->len; i++)
    {
      const VirBuildPackage     *package = vir_build_package (build, i);
      const VirAmendmentOutlook *amendment = package->outlook;
      Parts                      parts = { 0 };
      VirPackageRow              row = { amendment->record->base.id, package->name, package->short_name,
                                         package->colour, NULL, 0, vir_build_net (build, package, year),
                                         amendment->net[year].unknown, package->seats,
                                         (guint) (amendment - build->outlook->amendments) + 1 };

      for (guint k = 0; k < amendment->n_changes; k++)
        {
          const VirChangeOutlook *change = amendment->changes[k];

          add_change (&parts,
                      change,
                      basis == VIR_BASIS_ASSESSED ? change->assessed.v[year] : change->claimed.level.v[year]);
        }
      add_row (rows, kept, row, &parts);
    }
  add_stack (build, year, rows, kept);
  return (VirPackagePanel) { vir_build_year (build, year),
                             (const VirPackageRow *) (gconstpointer) rows->data,
                             rows->len,
                             build->ask->form == VIR_PACKAGES_UNSTACKED };
}

static gboolean
pays_one_off (const VirPackageRow *row)
{
  for (guint i = 0; i < row->n_parts; i++)
    if (VIR_PART_IS_SOURCE (row->parts[i].kind) && (row->parts[i].flags & VIR_MARK_ONE_OFF))
      return TRUE;
  return FALSE;
}

static void
append_statement (VirBuild            *build,
                  GString             *title,
                  const VirPackageRow *row)
{
  if (!vir_known (row->left))
    g_string_append_printf (title, _ ("%s cannot be told"), row->name);
  else if (row->left == 0)
    g_string_append_printf (title, pays_one_off (row) ? _ ("%s balances with one-off money") : _ ("%s balances"), row->name);
  else
    g_string_append_printf (title,
                            row->left > 0 ? _ ("%s is %s short") : _ ("%s has %s to spare"),
                            row->name,
                            vir_build_money (build, ABS (row->left)));
}

/* Up to two packages are named; of more, those that balance are counted. */
static const char *
write_title (VirBuild              *build,
             const VirPackagePanel *panel)
{
  GString *title = g_string_new (NULL);
  guint    n = build->packages->len;
  guint    balanced = 0;

  if (n == 0)
    g_string_append (title, _ ("There are no amendments"));
  for (guint i = 0; i < n; i++)
    {
      balanced += vir_known (panel->rows[i].left) && panel->rows[i].left <= 0 ? 1 : 0;
      if (n > 2)
        continue;
      if (i > 0)
        g_string_append (title, "; ");
      append_statement (build, title, &panel->rows[i]);
    }
  if (n > 2)
    g_string_append_printf (title,
                            ngettext ("%u of %u amendments is paid for", "%u of %u amendments are paid for", balanced),
                            balanced,
                            n);
  return vir_build_take (build, g_string_free (title, FALSE));
}

static gint64
largest_part (const VirPackagePanel *panel)
{
  gint64 largest = 0;

  for (guint i = 0; i < panel->n_rows; i++)
    {
      gint64 sides[2] = { 0, 0 };

      for (guint k = 0; k < panel->rows[i].n_parts; k++)
        if (vir_known (panel->rows[i].parts[k].amount))
          sides[VIR_PART_IS_SOURCE (panel->rows[i].parts[k].kind)] += panel->rows[i].parts[k].amount;
      largest = MAX (largest, MAX (sides[0], sides[1]));
    }
  return largest;
}

/**
 * vir_packages_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the chart of how each amendment is paid for and what it pays for; if the stance holds several, a last
 * row shows them together in their voting order.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_packages_chart_build (const VirOutlook  *outlook,
                          const VirChartAsk *ask)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  VirPackagePanel       panels[VIR_MAX_YEARS];
  VirBuild              build;
  guint                 first, n;
  gint64                largest = 0;
  gboolean              illustrative = FALSE;
  VirChartHead          head;
  VirChartSpec         *spec;

  vir_build_init (&build, outlook, ask);
  vir_build_order_by_seats (&build);
  vir_build_span (&build, &first, &n);
  for (guint i = 0; i < n; i++)
    {
      GArray *rows = g_array_new (FALSE, FALSE, sizeof (VirPackageRow));

      g_ptr_array_add (kept, rows);
      panels[i] = fill_panel (&build, first + i, rows, kept);
      largest = MAX (largest, largest_part (&panels[i]));
    }
  for (guint i = 0; i < build.packages->len; i++)
    for (guint k = 0; k < vir_build_package (&build, i)->outlook->n_changes; k++)
      illustrative |= vir_build_package (&build, i)->outlook->changes[k]->record->base.status ==
                      VIR_STATUS_ILLUSTRATIVE;
  head = vir_build_head (&build,
                         n == 1 ? write_title (&build, &panels[0]) : _ ("How the amendments are paid for, year by year"),
                         _ ("Where each package’s money comes from and goes"),
                         largest,
                         outlook->years.first + (int) first,
                         outlook->years.first + (int) (first + n - 1),
                         illustrative);
  spec = vir_packages_chart_new (&head, panels, n);
  vir_build_clear (&build);
  return spec;
}
