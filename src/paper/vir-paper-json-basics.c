/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The smallest parts of the JSON papers: one member each, and what every paper begins and ends with. */

#include "config.h"

#include "vir-paper-json-private.h"

#include "vir-fingerprint.h"
#include "vir-paper-words.h"

/**
 * vir_paper_json_amount:
 * @json: a builder inside an object or, without @name, an array
 * @name: (nullable): the member's name
 * @amount: pence or another whole number, or %VIR_UNKNOWN
 *
 * Adds a number, null where it is not known.
 */
void
vir_paper_json_amount (JsonBuilder *json,
                       const char  *name,
                       gint64       amount)
{
  if (name)
    json_builder_set_member_name (json, name);
  if (vir_known (amount))
    json_builder_add_int_value (json, amount);
  else
    json_builder_add_null_value (json);
}

/**
 * vir_paper_json_text:
 * @json: a builder inside an object
 * @name: the member's name
 * @text: (nullable): words
 *
 * Adds words, null where there are none.
 */
void
vir_paper_json_text (JsonBuilder *json,
                     const char  *name,
                     const char  *text)
{
  json_builder_set_member_name (json, name);
  if (text)
    json_builder_add_string_value (json, text);
  else
    json_builder_add_null_value (json);
}

/**
 * vir_paper_json_year:
 * @json: a builder inside an object
 * @name: the member's name
 * @year: a financial year's first calendar year
 *
 * Adds a year, "2018/19".
 */
void
vir_paper_json_year (JsonBuilder *json,
                     const char  *name,
                     int          year)
{
  g_autofree char *text = vir_year_format (year);

  vir_paper_json_text (json, name, text);
}

/**
 * vir_paper_json_flag:
 * @json: a builder inside an object
 * @name: the member's name
 * @flag: whether it is so
 *
 * Adds true or false.
 */
void
vir_paper_json_flag (JsonBuilder *json,
                     const char  *name,
                     gboolean     flag)
{
  json_builder_set_member_name (json, name);
  json_builder_add_boolean_value (json, flag);
}

/**
 * vir_paper_json_texts:
 * @json: a builder inside an object or, without @name, an array
 * @name: (nullable): the member's name
 * @texts: (nullable) (array zero-terminated=1): words
 *
 * Adds an array of words, empty where there are none.
 */
void
vir_paper_json_texts (JsonBuilder       *json,
                      const char        *name,
                      const char *const *texts)
{
  if (name)
    json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (guint i = 0; texts && texts[i]; i++)
    json_builder_add_string_value (json, texts[i]);
  json_builder_end_array (json);
}

/**
 * vir_paper_json_series:
 * @json: a builder inside an object
 * @name: the member's name
 * @values: (array length=n): a number for each year, or %VIR_UNKNOWN
 * @n: how many years there are
 *
 * Adds an array with a number for each year, null where it is not known.
 */
void
vir_paper_json_series (JsonBuilder  *json,
                       const char   *name,
                       const gint64 *values,
                       guint         n)
{
  json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (guint y = 0; y < n; y++)
    vir_paper_json_amount (json, NULL, values[y]);
  json_builder_end_array (json);
}

/**
 * vir_paper_json_document:
 * @json: a builder inside an object
 * @outlook: an outlook
 *
 * Adds whose budget it is, and of which version of the document.
 */
void
vir_paper_json_document (JsonBuilder      *json,
                         const VirOutlook *outlook)
{
  g_autofree char *fingerprint = vir_fingerprint (outlook->input);

  vir_paper_json_text (json, "council", vir_input_council (outlook->input)->base.title);
  vir_paper_json_text (json, "title", vir_input_budget (outlook->input)->base.title);
  vir_paper_json_text (json, "fingerprint", fingerprint);
}

/**
 * vir_paper_json_stance:
 * @json: a builder inside an object
 * @outlook: an outlook
 *
 * Adds "stance", the amendments that are taken as carried, and "basis", on whose figures.
 */
void
vir_paper_json_stance (JsonBuilder      *json,
                       const VirOutlook *outlook)
{
  vir_paper_json_texts (json, "stance", vir_stance_amendments (outlook->stance));
  vir_paper_json_text (json, "basis", vir_paper_basis_code (vir_stance_basis (outlook->stance)));
}

/**
 * vir_paper_json_finish:
 * @json: a builder whose object is ended
 *
 * Writes what was built.
 *
 * Returns: (transfer full): JSON text
 */
char *
vir_paper_json_finish (JsonBuilder *json)
{
  g_autoptr (JsonNode) root = json_builder_get_root (json);
  g_autofree char     *text = json_to_string (root, TRUE);

  return g_strconcat (text, "\n", NULL);
}
