/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Editing money over years: one year's figure of a profile, whatever form it is written in, and its
 * other members. */

#include "config.h"

#include "vir-cmd-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A full-year figure with a start becomes the yearly figures that follow from it. */
static void
spread_full_year (VirProfile *profile,
                  VirYears    years)
{
  VirLevels levels;

  vir_profile_levels (profile, years, &levels);
  for (guint y = 0; y < years.n; y++)
    profile->values.v[y] = levels.level.v[y];
  profile->full_year = VIR_UNKNOWN;
  profile->start = 0;
  profile->end = 0;
}

/* A printed span given a yearly split keeps the span beside it; the split is not published. */
static void
mark_illustrative (VirRecord  *record,
                   const char *field)
{
  VirFieldSource *source = record->sources.items;

  for (guint i = 0; i < record->sources.n; i++)
    if (g_strcmp0 (source[i].field, field) == 0)
      return;

  source = vir_list_append (&record->sources, &vir_field_source_shape);
  source->field = g_strdup (field);
  source->status = VIR_STATUS_ILLUSTRATIVE;
}

static void
make_yearly (VirRecord  *record,
             const char *field,
             VirProfile *profile,
             VirYears    years)
{
  if (profile->form == VIR_FORM_LEVEL || profile->form == VIR_FORM_STEP)
    return;

  if (profile->form == VIR_FORM_FULL_YEAR)
    spread_full_year (profile, years);
  else if (vir_known (profile->span))
    mark_illustrative (record, field);
  profile->form = VIR_FORM_LEVEL;
}

/**
 * vir_cmd_set_profile_amount:
 * @input: a root
 * @kind: a kind of record
 * @id: which record
 * @field: a field with a profile: "profile", "amount", "claimed"
 * @year: index into the document's years
 * @pence: the year's figure (a step where the profile is written in steps), or %VIR_UNKNOWN
 * @error: return location for an error
 *
 * Sets one year's figure. A profile of another form becomes yearly: a full-year figure is spread over
 * its years first; a span stays beside the figures, and the field is marked illustrative.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_set_profile_amount (VirInput    *input,
                            VirKind      kind,
                            const char  *id,
                            const char  *field,
                            guint        year,
                            gint64       pence,
                            GError     **error)
{
  g_autofree char *path = g_strconcat (field, ".values", NULL);
  VirEdit          edit;
  VirProfile      *profile;

  if (!vir_edit_begin (&edit, input, kind, id, path, error))
    return NULL;
  if (edit.field->type != VIR_FIELD_SERIES)
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_USAGE,
                   _("The field “%s” does not hold money over years"), field);
      return vir_edit_refuse (&edit);
    }
  if (!vir_cmd_check_year (input, year, error) || !vir_cmd_check_amount (pence, error))
    return vir_edit_refuse (&edit);

  profile = edit.item;
  if (vir_known (pence) || profile->form == VIR_FORM_LEVEL || profile->form == VIR_FORM_STEP)
    {
      make_yearly (edit.record, field, profile, vir_input_years (input));
      profile->values.v[year] = pence;
    }
  return vir_edit_end (&edit);
}

/**
 * vir_cmd_set_profile_number:
 * @input: a root
 * @kind: a kind of record
 * @id: which record
 * @field: a field with a profile
 * @member: a member of it: "recurrence", "form", "full_year", "start", "span", "until" …
 * @value: what vir_cmd_set_number() takes
 * @error: return location for an error
 *
 * Sets a profile's member; as vir_cmd_set_number() with "field.member".
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_set_profile_number (VirInput    *input,
                            VirKind      kind,
                            const char  *id,
                            const char  *field,
                            const char  *member,
                            gint64       value,
                            GError     **error)
{
  g_autofree char *path = g_strconcat (field, ".", member, NULL);

  return vir_cmd_set_number (input, kind, id, path, value, error);
}
