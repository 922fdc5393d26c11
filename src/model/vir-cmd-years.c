/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Changing which years a document covers. Figures are kept by their place among the years, so every
 * series of every record moves with them. */

#include "config.h"

#include "vir-cmd-private.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  int   shift; /* new index = old index − shift */
  guint years;
} Move;

static void move_shape (const VirShape *shape,
                        gpointer        item,
                        const Move     *move);

static void
move_series (VirSeries  *series,
             const Move *move)
{
  VirSeries old = *series;

  vir_series_fill (series, VIR_UNKNOWN);
  for (int y = 0; y < (int) move->years; y++)
    {
      int from = y + move->shift;

      if (from >= 0 && from < VIR_MAX_YEARS)
        series->v[y] = old.v[from];
    }
}

static void
move_field (const VirField *field,
            gpointer        item,
            const Move     *move)
{
  if (field->type == VIR_FIELD_SERIES)
    move_series (&VIR_FIELD_AT (item, field, VirSeries), move);

  if (field->type == VIR_FIELD_STRUCT && VIR_FIELD_AT (item, field, gpointer) != NULL)
    move_shape (field->shape, VIR_FIELD_AT (item, field, gpointer), move);

  if (field->type == VIR_FIELD_LIST)
    {
      VirList *list = &VIR_FIELD_AT (item, field, VirList);

      for (guint i = 0; i < list->n; i++)
        move_shape (field->shape, (char *) list->items + i * field->shape->size, move);
    }
}

static void
move_shape (const VirShape *shape,
            gpointer        item,
            const Move     *move)
{
  for (guint i = 0; i < shape->n_fields; i++)
    move_field (&shape->fields[i], item, move);
}

static VirInput *
move_records (VirInput   *input,
              const Move *move)
{
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    for (guint i = 0; i < vir_input_count (input, kind); i++)
      {
        const VirRecord *old = vir_input_nth (input, kind, i);
        VirRecord       *record = vir_record_copy (old);

        move_shape (vir_kind_shape (kind), record, move);
        if (vir_record_equal (old, record))
          vir_record_unref (record);
        else
          input = vir_input_put_take (input, record);
      }

  return input;
}

/**
 * vir_cmd_set_years:
 * @input: a root
 * @first_year: the first financial year being set
 * @years: how many, 1 to %VIR_MAX_YEARS
 * @error: return location for an error
 *
 * Sets which years the document covers. Figures keep their years; those of years that are no longer
 * covered are lost (and come back by undo).
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_set_years (VirInput  *input,
                   int        first_year,
                   guint      years,
                   GError   **error)
{
  VirYears         old = vir_input_years (input);
  Move             move = { first_year - old.first, years };
  VirBudgetRecord *budget;

  if (years < 1 || years > VIR_MAX_YEARS || first_year < 1900 || first_year > 2199)
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT,
                   _("A document covers 1 to %d years between 1900 and 2199"), VIR_MAX_YEARS);
      return NULL;
    }
  if (first_year == old.first && years == old.n)
    return vir_input_ref (input);

  budget = vir_record_copy (vir_input_budget (input));
  budget->first_year = first_year;
  budget->years = years;
  return move_records (vir_input_put_take (vir_input_ref (input), budget), &move);
}
