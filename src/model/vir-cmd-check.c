/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which values a field accepts, and what is said of one that it does not. Data that an officer should
 * merely question is accepted here and found by the rules. */

#include "config.h"

#include "vir-cmd-amendment.h"
#include "vir-cmd-private.h"

#include "vir-period.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Rates beyond a thousandfold and years outside these are slips of the key. */
#define RATE_MAX G_GINT64_CONSTANT (1000000000)
#define YEAR_MIN 1900
#define YEAR_MAX 2199

/* Counts and limits that cannot be below zero. */
static const char *const never_negative[] = {
  "seats", "absent", "barred", "number", "number_of", "deadline_days", "max_amendments", "life", "months",
  "consultation_weeks", "sites_before", "sites_after", "tax_base", "unit", "volume", "order", "votes_for",
  "votes_against", "abstain", "delay_likely", "delay_max", "posts_vacant", "posts_voluntary",
  "posts_compulsory", NULL
};

static gboolean
refuse (GError    **error,
        int         code,
        const char *message)
{
  g_set_error_literal (error, VIR_ERROR, code, message);
  return FALSE;
}

/* Whether an amount is unknown or within the limit of typed amounts. */
gboolean
vir_cmd_check_amount (gint64   pence,
                      GError **error)
{
  g_autofree char *limit = NULL;

  if (!vir_known (pence) || (pence <= VIR_MONEY_MAX && pence >= -VIR_MONEY_MAX))
    return TRUE;

  limit = vir_money_format (VIR_MONEY_MAX, VIR_FORMAT_PLAIN, VIR_MONEY_STANDALONE);
  g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT, _("The amount is larger than %s"), limit);
  return FALSE;
}

/* Whether the document has a year of this index. */
gboolean
vir_cmd_check_year (VirInput *input,
                    guint     year,
                    GError  **error)
{
  VirYears         years = vir_input_years (input);
  g_autofree char *first = NULL, *last = NULL;

  if (year < years.n)
    return TRUE;

  first = vir_year_format (years.first);
  last = vir_year_format (years.first + (int) years.n - 1);
  g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT,
               _("The document covers %s to %s only"), first, last);
  return FALSE;
}

static gboolean
check_not_negative (const VirEdit *edit,
                    gint64         value,
                    GError       **error)
{
  if (value >= 0 || !vir_known (value) || !g_strv_contains (never_negative, edit->field->key))
    return TRUE;

  return refuse (error, VIR_ERROR_LIMIT, _("This cannot be less than zero"));
}

static gboolean
check_word (const VirEdit *edit,
            gint64         value,
            GError       **error)
{
  const VirChangeRecord *change = (const VirChangeRecord *) edit->record;

  if (value < 0 || value >= vir_enum_count (edit->field->values))
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT,
                   _("“%s” has no choice number %" G_GINT64_FORMAT), edit->field->key, value);
      return FALSE;
    }
  if (edit->record->kind != VIR_KIND_CHANGE || edit->item != edit->record)
    return TRUE;
  if (strcmp (edit->field->key, "target") == 0 && value != change->target)
    return refuse (error, VIR_ERROR_USAGE, _("A change gets its target together with what is done to it"));
  if (strcmp (edit->field->key, "word") == 0 && !vir_cmd_word_fits (change->target, value))
    return refuse (error, VIR_ERROR_USAGE, _("This cannot be done to what the change is about"));

  return TRUE;
}

static gboolean
check_year_field (gint64   value,
                  GError **error)
{
  if (value == 0 || (value >= YEAR_MIN && value <= YEAR_MAX))
    return TRUE;

  g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT, _("A year has to be between %d and %d"), YEAR_MIN, YEAR_MAX);
  return FALSE;
}

static gboolean
is_years_field (const VirEdit *edit)
{
  return edit->record->kind == VIR_KIND_BUDGET &&
         (strcmp (edit->field->key, "first_year") == 0 || strcmp (edit->field->key, "years") == 0);
}

static gboolean
check_years_field (const VirEdit *edit,
                   GError       **error)
{
  return !is_years_field (edit) ||
         refuse (error, VIR_ERROR_USAGE, _("The years of a document are changed together with its figures"));
}

/* Whether a field that is a number inside accepts a value. */
gboolean
vir_cmd_check_number (const VirEdit *edit,
                      gint64         value,
                      GError       **error)
{
  if (!check_years_field (edit, error) || !check_not_negative (edit, value, error))
    return FALSE;

  switch ((guint) edit->field->type)
    {
    case VIR_FIELD_MONEY:
    case VIR_FIELD_NUMBER:
      return vir_cmd_check_amount (value, error);

    case VIR_FIELD_RATE:
      return !vir_known (value) || (value <= RATE_MAX && value >= -RATE_MAX) ||
             refuse (error, VIR_ERROR_LIMIT, _("The rate is larger than 100,000 %"));

    case VIR_FIELD_ENUM:
      return check_word (edit, value, error);

    case VIR_FIELD_SET:
      return (value >= 0 && value < (G_GINT64_CONSTANT (1) << vir_enum_count (edit->field->values))) ||
             refuse (error, VIR_ERROR_LIMIT, _("The set holds a choice that does not exist"));

    case VIR_FIELD_FLAG:
      return value == 0 || value == 1 || refuse (error, VIR_ERROR_LIMIT, _("This is either so or not so"));

    case VIR_FIELD_DATE:
      return value == 0 || (value > 0 && value <= G_MAXINT && vir_date_is_valid ((VirDate) value)) ||
             refuse (error, VIR_ERROR_LIMIT, _("There is no such date"));

    default:
      return check_year_field (value, error);
    }
}

/* References */

static int
kind_referred_to (const VirEdit *edit)
{
  const VirChangeRecord *change = (const VirChangeRecord *) edit->record;

  if (edit->field->kind >= 0)
    return edit->field->kind;
  if (edit->record->kind == VIR_KIND_CHANGE && edit->item == edit->record)
    return (int) vir_cmd_kind_of_target (change->target);

  return VIR_N_KINDS;
}

static gboolean
closes_circle (VirInput   *input,
               const char *head,
               const char *parent)
{
  for (guint depth = 0; parent != NULL && depth <= vir_input_count (input, VIR_KIND_HEAD); depth++)
    {
      const VirHeadRecord *record;

      if (strcmp (parent, head) == 0)
        return TRUE;
      record = vir_input_get (input, VIR_KIND_HEAD, parent);
      parent = record != NULL ? record->parent : NULL;
    }

  return FALSE;
}

static gboolean
is_owner_field (const VirEdit *edit)
{
  return edit->record->kind == VIR_KIND_CHANGE && edit->item == edit->record &&
         strcmp (edit->field->key, "amendment") == 0;
}

static gboolean
check_reference (const VirEdit *edit,
                 const char    *value,
                 GError       **error)
{
  int kind = kind_referred_to (edit);

  if (value == NULL)
    return !is_owner_field (edit) ||
           refuse (error, VIR_ERROR_USAGE, _("A change belongs to an amendment"));
  if (kind >= VIR_N_KINDS)
    return refuse (error, VIR_ERROR_USAGE, _("A change of this kind has no target in the budget"));
  if (vir_cmd_find (edit->input, kind, value, error) == NULL)
    return FALSE;
  if (kind == (int) edit->record->kind && strcmp (value, edit->record->id) == 0)
    return refuse (error, VIR_ERROR_USAGE, _("A record cannot refer to itself"));
  if (edit->record->kind == VIR_KIND_HEAD && strcmp (edit->field->key, "parent") == 0 &&
      closes_circle (edit->input, edit->record->id, value))
    return refuse (error, VIR_ERROR_USAGE, _("A head cannot be below itself"));

  return TRUE;
}

/* Whether a text or reference field, or a list of them, accepts a value. */
gboolean
vir_cmd_check_text (const VirEdit *edit,
                    const char    *value,
                    GError       **error)
{
  if (edit->item == edit->record && strcmp (edit->field->key, "id") == 0)
    return refuse (error, VIR_ERROR_USAGE, _("An id is fixed for life"));
  if (value != NULL && !g_utf8_validate (value, -1, NULL))
    return refuse (error, VIR_ERROR_FORMAT, _("The text is not valid UTF-8"));
  if (edit->field->type == VIR_FIELD_REF || edit->field->type == VIR_FIELD_REFS)
    return check_reference (edit, value, error);

  return TRUE;
}

/* Whether a field may be absent. */
gboolean
vir_cmd_check_clear (const VirEdit *edit,
                     GError       **error)
{
  if (edit->item == edit->record &&
      (strcmp (edit->field->key, "id") == 0 || is_owner_field (edit) || is_years_field (edit) ||
       (edit->record->kind == VIR_KIND_CHANGE &&
        (strcmp (edit->field->key, "target") == 0 || strcmp (edit->field->key, "word") == 0))))
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_USAGE,
                   _("A record cannot be without “%s”"), edit->field->key);
      return FALSE;
    }

  return TRUE;
}
