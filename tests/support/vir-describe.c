/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A document as short text: each record on a line, each field that is not at its default. */

#include "config.h"

#include "vir-compare.h"

static void describe (GString        *out,
                      const VirShape *shape,
                      gconstpointer   item,
                      guint           years);

static void
describe_number (GString *out,
                 gint64   value)
{
  if (vir_known (value))
    g_string_append_printf (out, "%" G_GINT64_FORMAT, value);
  else
    g_string_append (out, "?");
}

static void
describe_series (GString         *out,
                 const VirSeries *series,
                 guint            years)
{
  for (guint y = 0; y < years; y++)
    {
      g_string_append (out, y == 0 ? "[" : " ");
      describe_number (out, series->v[y]);
    }
  g_string_append (out, "]");
}

static void
describe_value (GString        *out,
                const VirField *field,
                gconstpointer   item,
                guint           years)
{
  switch ((guint) field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      g_string_append (out, VIR_FIELD_AT (item, field, char *));
      break;

    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      {
        g_autofree char *joined = g_strjoinv (",", VIR_FIELD_AT (item, field, VirStrings *));

        g_string_append (out, joined);
        break;
      }

    case VIR_FIELD_ENUM:
      g_string_append (out, field->values->words[VIR_FIELD_AT (item, field, int)]);
      break;

    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      describe_number (out, VIR_FIELD_AT (item, field, gint64));
      break;

    case VIR_FIELD_SERIES:
      describe_series (out, &VIR_FIELD_AT (item, field, VirSeries), years);
      break;

    case VIR_FIELD_STRUCT:
      g_string_append (out, "{");
      describe (out, field->shape, VIR_FIELD_AT (item, field, gpointer), years);
      g_string_append (out, " }");
      break;

    case VIR_FIELD_LIST:
      for (guint i = 0; i < VIR_FIELD_AT (item, field, VirList).n; i++)
        {
          g_string_append (out, "{");
          describe (out, field->shape, (const char *) VIR_FIELD_AT (item, field, VirList).items + i * field->shape->size, years);
          g_string_append (out, " }");
        }
      break;

    default:
      describe_number (out, VIR_FIELD_AT (item, field, int));
    }
}

static void
describe (GString        *out,
          const VirShape *shape,
          gconstpointer   item,
          guint           years)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (!vir_field_is_default (&shape->fields[i], item))
      {
        g_string_append_printf (out, " %s=", shape->fields[i].key);
        describe_value (out, &shape->fields[i], item, years);
      }
}

/**
 * vir_input_describe:
 * @input: a root
 *
 * Returns: (transfer full): its records, for the message of a failing test
 */
char *
vir_input_describe (const VirInput *input)
{
  GString *out = g_string_new (NULL);

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    for (guint i = 0; i < vir_input_count (input, (VirKind) kind); i++)
      {
        g_string_append (out, vir_kind_key ((VirKind) kind));
        describe (out, vir_kind_shape ((VirKind) kind), vir_input_nth (input, (VirKind) kind, i), vir_input_years (input).n);
        g_string_append (out, "\n");
      }

  return g_string_free (out, FALSE);
}

/**
 * vir_stance_describe:
 * @stance: a stance
 *
 * Returns: (transfer full): its amendments and basis, for the message of a failing test
 */
char *
vir_stance_describe (const VirStance *stance)
{
  g_autofree char *ids = g_strjoinv (",", (char **) vir_stance_amendments (stance));

  return g_strdup_printf ("stance %s, %s", ids[0] != '\0' ? ids : "published", vir_stance_basis (stance) == VIR_BASIS_CLAIMED ? "claimed" : "assessed");
}
