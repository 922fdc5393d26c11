/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which steps of a bridge stand by themselves: between two totals the largest, the others together as "Other, 6 items".
 * Totals are never put together. Must not change a sum. */

#include "config.h"

#include "vir-bridge-private.h"

#include <glib/gi18n-lib.h>

/* The steps between two totals. */
typedef struct
{
  guint first;
  guint n;
  guint shown; /* columns they get */
} Group;

static void
clear_shown (gpointer data)
{
  g_free (((VirBridgeShown *) data)->label);
}

static GArray *
list_groups (const VirBridgeData *data)
{
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (Group));
  Group   group = { 0, 0, 0 };

  for (guint i = 0; i <= data->n_steps; i++)
    if (i == data->n_steps || data->steps[i].is_total)
      {
        if (group.n > 0)
          g_array_append_val (groups, group);
        group = (Group) { i + 1, 0, 0 };
      }
    else
      group.n++;
  return groups;
}

/* Columns go to the groups in turn, until there are none left or none is needed. */
static void
share_out (GArray *groups,
           guint   most)
{
  gboolean any = TRUE;

  for (guint i = 0; i < groups->len; i++)
    {
      g_array_index (groups, Group, i).shown = 1;
      most -= MIN (most, 1);
    }
  while (any && most > 0)
    {
      any = FALSE;
      for (guint i = 0; i < groups->len && most > 0; i++)
        {
          Group *group = &g_array_index (groups, Group, i);

          if (group->shown >= group->n)
            continue;
          group->shown++;
          most--;
          any = TRUE;
        }
    }
}

static gint64
size_of (const VirBridgeColumn *step)
{
  return ABS (step->amount);
}

static void
mark_largest (const VirBridgeData *data,
              const Group         *group,
              gboolean            *kept)
{
  guint keep = group->shown < group->n ? group->shown - 1 : group->n;

  for (guint round = 0; round < keep; round++)
    {
      guint best = G_MAXUINT;

      for (guint i = group->first; i < group->first + group->n; i++)
        if (!kept[i] && (best == G_MAXUINT || size_of (&data->steps[i]) > size_of (&data->steps[best])))
          best = i;
      kept[best] = TRUE;
    }
}

static void
append (GArray                *shown,
        const VirBridgeColumn *column,
        guint                  datum)
{
  VirBridgeShown entry = { *column, datum, NULL };

  g_array_append_val (shown, entry);
}

static void
append_rest (GArray                *shown,
             const VirBridgeColumn *rest,
             guint                  n_rest)
{
  VirBridgeShown entry = { *rest, 0, NULL };

  entry.label = g_strdup_printf (ngettext ("Other, %u item", "Other, %u items", n_rest), n_rest);
  entry.column.label = entry.label;
  g_array_append_val (shown, entry);
}

/* All totals and at most @most steps, but at least one column for each group. */
GArray *
vir_bridge_fold (const VirBridgeData *data,
                 guint                most)
{
  g_autoptr (GArray)   groups = list_groups (data);
  g_autofree gboolean *kept = g_new0 (gboolean, data->n_steps + 1);
  GArray              *shown = g_array_new (FALSE, FALSE, sizeof (VirBridgeShown));
  VirBridgeColumn      rest = { 0 };
  guint                n_rest = 0;

  g_array_set_clear_func (shown, clear_shown);
  share_out (groups, most);
  for (guint i = 0; i < groups->len; i++)
    mark_largest (data, &g_array_index (groups, Group, i), kept);
  for (guint i = 0; i <= data->n_steps; i++)
    {
      gboolean ends = i == data->n_steps || data->steps[i].is_total;

      if (ends && n_rest > 0)
        {
          append_rest (shown, &rest, n_rest);
          rest = (VirBridgeColumn) { 0 };
          n_rest = 0;
        }
      if (i == data->n_steps)
        break;
      if (ends || kept[i])
        {
          append (shown, &data->steps[i], i + 1);
          continue;
        }
      rest.amount += data->steps[i].amount;
      n_rest++;
    }
  return shown;
}
