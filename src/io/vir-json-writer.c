/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The writer: every field by its type, in the order of its table. What is at its default is left
 * out, so that a file holds what somebody typed and nothing else. */

#include "config.h"

#include "vir-json-writer.h"

#include "vir-json-print.h"
#include "vir-json-reader.h"

typedef struct
{
  GString *out;
  guint    n_years;
} Writer;

static void write_shape (const Writer   *self,
                         const VirShape *shape,
                         gconstpointer   item,
                         const char     *extra);

static void
write_amount (const Writer *self,
              gint64        amount)
{
  if (vir_known (amount))
    vir_json_print_number (self->out, amount);
  else
    g_string_append (self->out, "null");
}

static void
write_series (const Writer    *self,
              const VirSeries *series)
{
  g_string_append_c (self->out, '[');
  for (guint y = 0; y < self->n_years; y++)
    {
      if (y > 0)
        g_string_append (self->out, ", ");
      write_amount (self, series->v[y]);
    }
  g_string_append_c (self->out, ']');
}

static void
write_texts (const Writer      *self,
             const char *const *texts)
{
  g_string_append_c (self->out, '[');
  for (guint i = 0; texts[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (self->out, ", ");
      vir_json_print_text (self->out, texts[i]);
    }
  g_string_append_c (self->out, ']');
}

static void
write_set (const Writer  *self,
           const VirEnum *values,
           guint          set)
{
  gboolean first = TRUE;

  g_string_append_c (self->out, '[');
  for (guint i = 0; values->words[i] != NULL; i++)
    if ((set & (1u << i)) != 0)
      {
        if (!first)
          g_string_append (self->out, ", ");
        first = FALSE;
        vir_json_print_text (self->out, values->words[i]);
      }
  g_string_append_c (self->out, ']');
}

static void
write_list (const Writer   *self,
            const VirShape *shape,
            const VirList  *list)
{
  g_string_append_c (self->out, '[');
  for (guint i = 0; i < list->n; i++)
    {
      if (i > 0)
        g_string_append (self->out, ", ");
      write_shape (self, shape, (const char *) list->items + i * shape->size, NULL);
    }
  g_string_append_c (self->out, ']');
}

static void
write_value (const Writer   *self,
             const VirField *field,
             gconstpointer   item)
{
  g_autofree char *text = NULL;

  switch (field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      vir_json_print_text (self->out, VIR_FIELD_AT (item, field, const char *));
      break;
    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      write_texts (self, VIR_FIELD_AT (item, field, const char *const *));
      break;
    case VIR_FIELD_ENUM:
      vir_json_print_text (self->out, field->values->words[VIR_FIELD_AT (item, field, int)]);
      break;
    case VIR_FIELD_SET:
      write_set (self, field->values, VIR_FIELD_AT (item, field, guint));
      break;
    case VIR_FIELD_FLAG:
      g_string_append (self->out, "true");
      break;
    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      write_amount (self, VIR_FIELD_AT (item, field, gint64));
      break;
    case VIR_FIELD_SERIES:
      write_series (self, &VIR_FIELD_AT (item, field, VirSeries));
      break;
    case VIR_FIELD_DATE:
      text = vir_date_to_text (VIR_FIELD_AT (item, field, VirDate));
      vir_json_print_text (self->out, text);
      break;
    case VIR_FIELD_YEAR:
      text = vir_year_format (VIR_FIELD_AT (item, field, int));
      vir_json_print_text (self->out, text);
      break;
    case VIR_FIELD_STRUCT:
      write_shape (self, field->shape, VIR_FIELD_AT (item, field, gconstpointer), NULL);
      break;
    case VIR_FIELD_LIST:
      write_list (self, field->shape, &VIR_FIELD_AT (item, field, VirList));
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Whether a file says nothing of the field. Figures past the document's last year are not its
 * figures: they wait in case the years come back while it is open. */
static gboolean
is_left_out (const Writer   *self,
             const VirField *field,
             gconstpointer   item)
{
  const VirSeries *series;

  if (vir_field_is_default (field, item))
    return TRUE;
  if (field->type == VIR_FIELD_TEXTS || field->type == VIR_FIELD_REFS)
    return *VIR_FIELD_AT (item, field, const char *const *) == NULL;
  if (field->type != VIR_FIELD_SERIES)
    return FALSE;

  series = &VIR_FIELD_AT (item, field, VirSeries);
  for (guint y = 0; y < self->n_years; y++)
    if (vir_known (series->v[y]))
      return FALSE;
  return TRUE;
}

static void
write_shape (const Writer   *self,
             const VirShape *shape,
             gconstpointer   item,
             const char     *extra)
{
  gsize empty;

  g_string_append_c (self->out, '{');
  empty = self->out->len;

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const VirField *field = &shape->fields[i];

      if (is_left_out (self, field, item))
        continue;

      if (self->out->len > empty)
        g_string_append (self->out, ", ");
      g_string_append_c (self->out, '"');
      g_string_append (self->out, field->key);
      g_string_append (self->out, "\": ");
      write_value (self, field, item);
    }

  if (extra != NULL)
    {
      if (self->out->len > empty)
        g_string_append (self->out, ", ");
      g_string_append (self->out, extra);
    }
  g_string_append_c (self->out, '}');
}

/* A single record has no id of its own in a file: its collection's name says which it is. */
static void
write_single (const Writer    *self,
              VirKind          kind,
              const VirRecord *record)
{
  const VirShape *shape = vir_kind_shape (kind);
  VirShape        rest = *shape;

  rest.fields++;
  rest.n_fields--;
  g_string_append_printf (self->out, ",\n  \"%s\": ", vir_kind_key (kind));
  write_shape (self, &rest, record, record->extra);
}

static gboolean
says_something (const VirRecord *record)
{
  const VirShape *shape = vir_kind_shape (record->kind);

  for (guint i = 1; i < shape->n_fields; i++)
    if (!vir_field_is_default (&shape->fields[i], record))
      return TRUE;
  return record->extra != NULL;
}

static void
write_collection (const Writer   *self,
                  const VirInput *input,
                  VirKind         kind)
{
  const VirShape *shape = vir_kind_shape (kind);
  guint           n = vir_input_count (input, kind);

  if (n == 0)
    return;

  if (vir_kind_is_single (kind))
    {
      const VirRecord *record = vir_input_nth (input, kind, 0);

      if (says_something (record))
        write_single (self, kind, record);
      return;
    }

  g_string_append_printf (self->out, ",\n  \"%s\": [", vir_kind_key (kind));
  for (guint i = 0; i < n; i++)
    {
      const VirRecord *record = vir_input_nth (input, kind, i);

      g_string_append (self->out, i > 0 ? ",\n    " : "\n    ");
      write_shape (self, shape, record, record->extra);
    }
  g_string_append (self->out, "\n  ]");
}

/**
 * vir_json_write:
 * @input: a root
 *
 * Writes a document. The same root always gives the same bytes.
 *
 * Returns: (transfer full): the file's bytes, UTF-8
 */
GBytes *
vir_json_write (const VirInput *input)
{
  Writer self = { g_string_sized_new (64 * 1024), vir_input_years (input).n };

  g_string_append_printf (self.out, "{\n  \"format\": \"%s\",\n  \"version\": %d", VIR_JSON_FORMAT, VIR_JSON_VERSION);
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    write_collection (&self, input, (VirKind) kind);
  if (vir_input_extra (input) != NULL)
    g_string_append_printf (self.out, ",\n  %s", vir_input_extra (input));
  g_string_append (self.out, "\n}\n");

  return g_string_free_to_bytes (self.out);
}
