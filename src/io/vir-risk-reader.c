/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads the results of a study of risk as strictly as a document: scanned first, then member by member; what is not
 * known to the format is refused, and so are percentiles that do not ascend. */

#include "config.h"

#include "vir-risk-reader.h"

#include "vir-error.h"
#include "vir-json-value.h"
#include "vir-rate.h"
#include "vir-record.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const measure_words[] = { "gap", "reserve", NULL };
static const VirEnum measure_enum = { "measure", measure_words };

/* An object whose members are taken one by one. */
typedef struct
{
  JsonObject           *object;
  const VirJsonPlace   *place;
  GHashTable           *taken;
  const char           *bytes;   /* (nullable): of the file, where the object is the one at its top */
  const VirJsonOutline *outline; /* (nullable): of it */
} Members;

static gboolean
open_members (Members            *m,
              JsonNode           *node,
              const VirJsonPlace *place,
              GError            **error)
{
  *m = (Members) { .place = place };
  if (!vir_json_get_object (node, place, &m->object, error))
    return FALSE;
  m->taken = g_hash_table_new (g_str_hash, g_str_equal);
  return TRUE;
}

static JsonNode *
take (Members      *m,
      const char   *key,
      VirJsonPlace *place)
{
  const VirJsonMember *member = m->outline != NULL ? vir_json_outline_find (m->outline, key) : NULL;

  *place = (VirJsonPlace) { m->place, key, 0, NULL, 0 };
  if (member != NULL)
    {
      place->text = m->bytes + member->value.offset;
      place->line = member->value.line;
    }
  g_hash_table_add (m->taken, (gpointer) key);
  return json_object_get_member (m->object, key);
}

static JsonNode *
need (Members      *m,
      const char   *key,
      VirJsonPlace *place,
      GError      **error)
{
  JsonNode *node = take (m, key, place);

  if (node == NULL)
    vir_json_fail (error, VIR_ERROR_FORMAT, m->place, _("“%s” is missing"), key);
  return node;
}

/* Whether nothing is left that the format does not know. */
static gboolean
close_members (Members  *m,
               gboolean  good,
               GError  **error)
{
  g_autoptr (GHashTable) taken = m->taken;
  g_autoptr (GList)      keys = NULL;

  if (taken == NULL || !good)
    return FALSE;
  keys = json_object_get_members (m->object);
  for (const GList *key = keys; key != NULL; key = key->next)
    if (!g_hash_table_contains (taken, key->data))
      {
        vir_json_fail (error, VIR_ERROR_FORMAT, m->place, _("there is no “%s” here"), (const char *) key->data);
        return FALSE;
      }
  return TRUE;
}

static gboolean
take_amount (Members    *m,
             const char *key,
             gint64     *amount,
             GError    **error)
{
  VirJsonPlace place;
  JsonNode    *node = take (m, key, &place);

  *amount = VIR_UNKNOWN;
  return node == NULL || vir_json_get_amount (node, &place, amount, error);
}

/* A number that counts something or is a share of a whole: from @low to @high, or absent. */
static gboolean
take_count (Members    *m,
            const char *key,
            gint64      low,
            gint64      high,
            gint64     *count,
            GError    **error)
{
  VirJsonPlace place;
  JsonNode    *node = take (m, key, &place);

  *count = VIR_UNKNOWN;
  if (node == NULL)
    return TRUE;
  if (!vir_json_get_number (node, &place, count, error))
    return FALSE;
  if (*count >= low && *count <= high)
    return TRUE;
  vir_json_fail (error, VIR_ERROR_LIMIT, &place,
                 _("it must be from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT), low, high);
  return FALSE;
}

static gboolean
take_text (Members    *m,
           const char *key,
           gboolean    needed,
           char      **text,
           GError    **error)
{
  VirJsonPlace place;
  JsonNode    *node = needed ? need (m, key, &place, error) : take (m, key, &place);
  const char  *value;

  if (node == NULL)
    return !needed;
  if (!vir_json_get_text (node, &place, &value, error))
    return FALSE;
  if (needed && *value == '\0')
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, &place, _("it must not be empty"));
      return FALSE;
    }
  *text = g_strdup (value);
  return TRUE;
}

static gboolean
take_head (Members        *m,
           const char     *year_key,
           VirRiskMeasure *measure,
           int            *year,
           GError        **error)
{
  VirJsonPlace place;
  JsonNode    *node = need (m, "measure", &place, error);
  int          word;

  if (node == NULL || !vir_json_get_word (node, &place, &measure_enum, &word, error))
    return FALSE;
  *measure = (VirRiskMeasure) word;
  node = need (m, year_key, &place, error);
  return node != NULL && vir_json_get_year (node, &place, year, error);
}

static JsonArray *
need_array (Members      *m,
            const char   *key,
            guint         most,
            VirJsonPlace *place,
            GError      **error)
{
  JsonNode  *node = need (m, key, place, error);
  JsonArray *array;

  if (node == NULL || !vir_json_get_array (node, place, &array, error))
    return NULL;
  if (json_array_get_length (array) >= 1 && json_array_get_length (array) <= most)
    return array;
  vir_json_fail (error, VIR_ERROR_LIMIT, place, _("it must have from 1 to %u entries"), most);
  return NULL;
}

/* Fan */

static gboolean
read_percentiles (JsonNode           *node,
                  const VirJsonPlace *place,
                  gint64             *percentiles,
                  GError            **error)
{
  JsonArray *array;

  if (!vir_json_get_array (node, place, &array, error))
    return FALSE;
  if (json_array_get_length (array) != VIR_RISK_N_PERCENTILES)
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, place, _("nine percentiles are wanted here: the 10th, 20th, … 90th"));
      return FALSE;
    }
  for (guint i = 0; i < VIR_RISK_N_PERCENTILES; i++)
    {
      VirJsonPlace at = { place, NULL, i, NULL, 0 };

      if (!vir_json_get_amount (json_array_get_element (array, i), &at, &percentiles[i], error))
        return FALSE;
      if (!vir_known (percentiles[i]))
        vir_json_fail (error, VIR_ERROR_FORMAT, &at, _("leave all percentiles of a year out where they are not known"));
      else if (i > 0 && percentiles[i] < percentiles[i - 1])
        vir_json_fail (error, VIR_ERROR_FORMAT, &at, _("percentiles must ascend, and this one is below the one before"));
      else
        continue;
      return FALSE;
    }
  return TRUE;
}

static gboolean
read_year (JsonNode           *node,
           const VirJsonPlace *place,
           VirRiskYear        *year,
           GError            **error)
{
  VirJsonPlace at;
  Members      m;
  JsonNode    *percentiles;
  gboolean     good;

  for (guint i = 0; i < VIR_RISK_N_PERCENTILES; i++)
    year->percentiles[i] = VIR_UNKNOWN;
  good = open_members (&m, node, place, error);
  if (good && (percentiles = take (&m, "percentiles", &at)) != NULL)
    good = read_percentiles (percentiles, &at, year->percentiles, error);
  good = good && take_count (&m, "chance", 0, VIR_RATE_ONE, &year->chance, error);
  return close_members (&m, good, error);
}

static gboolean
read_years (Members    *m,
            VirRiskFan *fan,
            GError    **error)
{
  VirJsonPlace place;
  JsonArray   *years = need_array (m, "years", VIR_MAX_YEARS, &place, error);

  if (years == NULL)
    return FALSE;
  fan->n_years = json_array_get_length (years);
  for (guint i = 0; i < fan->n_years; i++)
    {
      VirJsonPlace at = { &place, NULL, i, NULL, 0 };

      if (!read_year (json_array_get_element (years, i), &at, &fan->years[i], error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_fan (JsonNode           *node,
          const VirJsonPlace *place,
          VirRiskFan         *fan,
          GError            **error)
{
  Members  m;
  gboolean good = open_members (&m, node, place, error) &&
                  take_head (&m, "first_year", &fan->measure, &fan->first_year, error) &&
                  take_count (&m, "seed", 0, VIR_JSON_MAX_NUMBER, &fan->seed, error) &&
                  take_count (&m, "runs", 1, VIR_JSON_MAX_NUMBER, &fan->runs, error) &&
                  take_text (&m, "varies", FALSE, &fan->varies, error) &&
                  take_amount (&m, "floor", &fan->floor, error) && read_years (&m, fan, error);

  if (good && fan->measure == VIR_RISK_GAP && vir_known (fan->floor))
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, place, _("a gap has no “floor”; only a reserve has"));
      good = FALSE;
    }
  if (good && fan->measure == VIR_RISK_GAP)
    fan->floor = 0;
  return close_members (&m, good, error);
}

/* Tornado */

static gboolean
read_row (JsonNode           *node,
          const VirJsonPlace *place,
          VirRiskRow         *row,
          GError            **error)
{
  Members  m;
  gboolean good = open_members (&m, node, place, error) && take_text (&m, "name", TRUE, &row->name, error) &&
                  take_text (&m, "low_input", TRUE, &row->low_input, error) &&
                  take_text (&m, "high_input", TRUE, &row->high_input, error) &&
                  take_amount (&m, "low", &row->low, error) && take_amount (&m, "high", &row->high, error) &&
                  take_count (&m, "low_share", -VIR_RATE_MAX, VIR_RATE_MAX, &row->low_share, error) &&
                  take_count (&m, "high_share", -VIR_RATE_MAX, VIR_RATE_MAX, &row->high_share, error);

  return close_members (&m, good, error);
}

static gboolean
read_rows (Members        *m,
           VirRiskTornado *tornado,
           GError        **error)
{
  VirJsonPlace place;
  JsonArray   *rows = need_array (m, "rows", VIR_RISK_MAX_ROWS, &place, error);

  if (rows == NULL)
    return FALSE;
  tornado->n_rows = json_array_get_length (rows);
  tornado->rows = g_new0 (VirRiskRow, tornado->n_rows);
  for (guint i = 0; i < tornado->n_rows; i++)
    {
      VirJsonPlace at = { &place, NULL, i, NULL, 0 };

      if (!read_row (json_array_get_element (rows, i), &at, &tornado->rows[i], error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_tornado (JsonNode           *node,
              const VirJsonPlace *place,
              VirRiskTornado     *tornado,
              GError            **error)
{
  Members  m;
  gboolean good = open_members (&m, node, place, error) &&
                  take_head (&m, "year", &tornado->measure, &tornado->year, error) &&
                  take_text (&m, "ranges", FALSE, &tornado->ranges, error) &&
                  take_amount (&m, "central", &tornado->central, error) && read_rows (&m, tornado, error);

  if (good && !vir_known (tornado->central))
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, place, _("“%s” is missing"), "central");
      good = FALSE;
    }
  return close_members (&m, good, error);
}

/* File */

static gboolean
check_heading (JsonNode           *format,
               JsonNode           *version,
               const VirJsonPlace *place,
               GError            **error)
{
  const char *word = "";
  gint64      number = 0;

  if (format == NULL || !vir_json_get_text (format, NULL, &word, NULL) || strcmp (word, VIR_RISK_FORMAT) != 0)
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, NULL, _("not the results of a study of risk: it should begin with \"format\": \"%s\""), VIR_RISK_FORMAT);
      return FALSE;
    }
  if (version == NULL)
    {
      vir_json_fail (error, VIR_ERROR_VERSION, NULL, _("“%s” is missing"), "version");
      return FALSE;
    }
  if (!vir_json_get_number (version, place, &number, error))
    return FALSE;
  if (number == VIR_RISK_VERSION)
    return TRUE;
  vir_json_fail (error, VIR_ERROR_VERSION, place, _("this program reads results of version %d"), VIR_RISK_VERSION);
  return FALSE;
}

/* Whether the figures are an illustration; without a word they are not. */
static gboolean
read_status (JsonNode           *node,
             const VirJsonPlace *place,
             gboolean           *illustrative,
             GError            **error)
{
  int status = VIR_STATUS_ILLUSTRATIVE;

  if (node != NULL && !vir_json_get_word (node, place, &vir_status_enum, &status, error))
    return FALSE;
  *illustrative = node != NULL && status == VIR_STATUS_ILLUSTRATIVE;
  return TRUE;
}

static gboolean
read_result (JsonNode             *root,
             const char           *bytes,
             const VirJsonOutline *outline,
             VirRiskResult        *result,
             GError              **error)
{
  VirJsonPlace at, version_at;
  Members      m;
  JsonNode    *node, *version;
  gboolean     illustrative = FALSE;
  gboolean     good = open_members (&m, root, NULL, error);

  if (good)
    {
      m.bytes = bytes;
      m.outline = outline;
      node = take (&m, "format", &at);
      version = take (&m, "version", &version_at);
      good = check_heading (node, version, &version_at, error);
    }
  if (good)
    {
      node = take (&m, "status", &at);
      good = read_status (node, &at, &illustrative, error);
    }
  if (good && (node = take (&m, "fan", &at)) != NULL)
    {
      result->fan = g_new0 (VirRiskFan, 1);
      result->fan->illustrative = illustrative;
      good = read_fan (node, &at, result->fan, error);
    }
  if (good && (node = take (&m, "tornado", &at)) != NULL)
    {
      result->tornado = g_new0 (VirRiskTornado, 1);
      result->tornado->illustrative = illustrative;
      good = read_tornado (node, &at, result->tornado, error);
    }
  return close_members (&m, good, error);
}

/**
 * vir_risk_read:
 * @bytes: the JSON
 * @length: how many bytes
 * @error: return location for what is wrong, with its place
 *
 * Reads the results of a study of risk.
 *
 * Returns: (transfer full) (nullable): the results, or %NULL
 */
VirRiskResult *
vir_risk_read (const char *bytes,
               gsize       length,
               GError    **error)
{
  g_autoptr (VirJsonOutline) outline = NULL;
  g_autoptr (JsonParser)     parser = NULL;
  g_autoptr (VirRiskResult)  result = NULL;
  g_autoptr (GError)         local = NULL;

  if (length > VIR_RISK_MAX_BYTES)
    {
      vir_json_fail (error, VIR_ERROR_LIMIT, NULL, _("the file is larger than 1 MiB"));
      return NULL;
    }
  if ((outline = vir_json_scan (bytes, length, error)) == NULL)
    return NULL;
  parser = json_parser_new ();
  if (!json_parser_load_from_data (parser, bytes, (gssize) length, &local))
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, NULL, "%s", local->message);
      return NULL;
    }
  result = vir_risk_result_new ();
  return read_result (json_parser_get_root (parser), bytes, outline, result, error)
           ? g_steal_pointer (&result)
           : NULL;
}

/**
 * vir_risk_read_file:
 * @path: a file
 * @error: return location for what is wrong
 *
 * Reads a file of results.
 *
 * Returns: (transfer full) (nullable): the results, or %NULL
 */
VirRiskResult *
vir_risk_read_file (const char *path,
                    GError    **error)
{
  g_autofree char   *bytes = NULL;
  g_autoptr (GError) local = NULL;
  gsize              length;

  if (g_file_get_contents (path, &bytes, &length, &local))
    return vir_risk_read (bytes, length, error);
  g_set_error_literal (error, VIR_ERROR, VIR_ERROR_IO, local->message);
  return NULL;
}
