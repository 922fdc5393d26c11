/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* References to records that do not exist. They are no error: a document in the making has some,
 * and the findings weigh them; whoever reads a file is told. */

#include "config.h"

#include "vir-json-reader-private.h"

#include <glib/gi18n-lib.h>

static void check_shape (VirJsonReader      *self,
                         const VirShape     *shape,
                         gconstpointer       item,
                         const VirJsonPlace *place);

static gboolean
exists (const VirInput *input,
        const VirField *field,
        const char     *id)
{
  if (field->kind >= 0)
    return vir_input_get (input, (VirKind) field->kind, id) != NULL;

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    if (vir_input_get (input, (VirKind) kind, id) != NULL)
      return TRUE;
  return FALSE;
}

static void
check_reference (VirJsonReader      *self,
                 const VirField     *field,
                 const char         *id,
                 const VirJsonPlace *place)
{
  if (exists (self->input, field, id))
    return;

  if (field->kind >= 0)
    vir_json_reader_warn (self, place, _("there is no “%s” in “%s”"), id, vir_kind_key ((VirKind) field->kind));
  else
    vir_json_reader_warn (self, place, _("there is no record “%s”"), id);
}

static void
check_references (VirJsonReader      *self,
                  const VirField     *field,
                  const char *const  *ids,
                  const VirJsonPlace *place)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      VirJsonPlace at = { place, NULL, i, NULL, 0 };

      check_reference (self, field, ids[i], &at);
    }
}

static void
check_list (VirJsonReader      *self,
            const VirShape     *shape,
            const VirList      *list,
            const VirJsonPlace *place)
{
  for (guint i = 0; i < list->n; i++)
    {
      VirJsonPlace at = { place, NULL, i, NULL, 0 };

      check_shape (self, shape, (const char *) list->items + i * shape->size, &at);
    }
}

static void
check_shape (VirJsonReader      *self,
             const VirShape     *shape,
             gconstpointer       item,
             const VirJsonPlace *place)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const VirField *field = &shape->fields[i];
      VirJsonPlace    at = { place, field->key, 0, NULL, 0 };

      if (field->type == VIR_FIELD_REF && VIR_FIELD_AT (item, field, const char *) != NULL)
        check_reference (self, field, VIR_FIELD_AT (item, field, const char *), &at);
      else if (field->type == VIR_FIELD_REFS)
        check_references (self, field, VIR_FIELD_AT (item, field, const char *const *), &at);
      else if (field->type == VIR_FIELD_LIST)
        check_list (self, field->shape, &VIR_FIELD_AT (item, field, VirList), &at);
      else if (field->type == VIR_FIELD_STRUCT && VIR_FIELD_AT (item, field, gconstpointer) != NULL)
        check_shape (self, field->shape, VIR_FIELD_AT (item, field, gconstpointer), &at);
    }
}

/* Warns of every reference to a record that does not exist, in the order of the file's kinds. */
void
vir_json_warn_references (VirJsonReader *self)
{
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      const VirJsonMember *member = vir_json_outline_find (self->outline, vir_kind_key ((VirKind) kind));
      const VirShape      *shape = vir_kind_shape ((VirKind) kind);
      VirJsonPlace         collection;

      if (member == NULL)
        continue;

      collection = vir_json_reader_place (self, NULL, &member->value);
      collection.key = member->key;
      if (member->elements == NULL)
        {
          check_shape (self, shape, vir_input_nth (self->input, (VirKind) kind, 0), &collection);
          continue;
        }

      for (guint i = 0; i < member->elements->len; i++)
        {
          VirJsonPlace at = vir_json_reader_place (self, &collection, &g_array_index (member->elements, VirJsonSpan, i));

          at.index = i;
          check_shape (self, shape, vir_input_nth (self->input, (VirKind) kind, i), &at);
        }
    }
}
