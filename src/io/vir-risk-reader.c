/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads the results of a study of risk as strictly as a document: scanned first, then member by member; what is not
 * known to the format is refused, and so are percentiles that do not ascend. */

#include "config.h"

#include "vir-risk-reader.h"

#include "vir-error.h"
#include "vir-json-members.h"
#include "vir-rate.h"
#include "vir-record.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const measure_words[] = { "gap", "reserve", NULL };
static const VirEnum measure_enum = { "measure", measure_words };

static gboolean
take_head (VirJsonMembers *m,
           const char     *year_key,
           VirRiskMeasure *measure,
           int            *year,
           GError        **error)
{
  VirJsonPlace place;
  JsonNode    *node = vir_json_members_need (m, "measure", &place, error);
  int          word;

  if (node == NULL || !vir_json_get_word (node, &place, &measure_enum, &word, error))
    return FALSE;
  *measure = (VirRiskMeasure) word;
  node = vir_json_members_need (m, year_key, &place, error);
  return node != NULL && vir_json_get_year (node, &place, year, error);
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
  VirJsonMembers      m;
  JsonNode    *percentiles;
  gboolean     good;

  for (guint i = 0; i < VIR_RISK_N_PERCENTILES; i++)
    year->percentiles[i] = VIR_UNKNOWN;
  good = vir_json_members_open (&m, node, place, error);
  if (good && (percentiles = vir_json_members_take (&m, "percentiles", &at)) != NULL)
    good = read_percentiles (percentiles, &at, year->percentiles, error);
  good = good && vir_json_members_count (&m, "chance", 0, VIR_RATE_ONE, &year->chance, error);
  return vir_json_members_close (&m, good, error);
}

static gboolean
read_years (VirJsonMembers *m,
            VirRiskFan     *fan,
            GError        **error)
{
  VirJsonPlace place;
  JsonArray   *years = vir_json_members_array (m, "years", VIR_MAX_YEARS, &place, error);

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
  VirJsonMembers  m;
  gboolean good = vir_json_members_open (&m, node, place, error) &&
                  take_head (&m, "first_year", &fan->measure, &fan->first_year, error) &&
                  vir_json_members_count (&m, "seed", 0, VIR_JSON_MAX_NUMBER, &fan->seed, error) &&
                  vir_json_members_count (&m, "runs", 1, VIR_JSON_MAX_NUMBER, &fan->runs, error) &&
                  vir_json_members_text (&m, "varies", FALSE, &fan->varies, error) &&
                  vir_json_members_amount (&m, "floor", &fan->floor, error) && read_years (&m, fan, error);

  if (good && fan->measure == VIR_RISK_GAP && vir_known (fan->floor))
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, place, _("a gap has no “floor”; only a reserve has"));
      good = FALSE;
    }
  if (good && fan->measure == VIR_RISK_GAP)
    fan->floor = 0;
  return vir_json_members_close (&m, good, error);
}

/* Tornado */

static gboolean
read_row (JsonNode           *node,
          const VirJsonPlace *place,
          VirRiskRow         *row,
          GError            **error)
{
  VirJsonMembers  m;
  gboolean good = vir_json_members_open (&m, node, place, error) && vir_json_members_text (&m, "name", TRUE, &row->name, error) &&
                  vir_json_members_text (&m, "low_input", TRUE, &row->low_input, error) &&
                  vir_json_members_text (&m, "high_input", TRUE, &row->high_input, error) &&
                  vir_json_members_amount (&m, "low", &row->low, error) && vir_json_members_amount (&m, "high", &row->high, error) &&
                  vir_json_members_count (&m, "low_share", -VIR_RATE_MAX, VIR_RATE_MAX, &row->low_share, error) &&
                  vir_json_members_count (&m, "high_share", -VIR_RATE_MAX, VIR_RATE_MAX, &row->high_share, error);

  return vir_json_members_close (&m, good, error);
}

static gboolean
read_rows (VirJsonMembers *m,
           VirRiskTornado *tornado,
           GError        **error)
{
  VirJsonPlace place;
  JsonArray   *rows = vir_json_members_array (m, "rows", VIR_RISK_MAX_ROWS, &place, error);

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
  VirJsonMembers  m;
  gboolean good = vir_json_members_open (&m, node, place, error) &&
                  take_head (&m, "year", &tornado->measure, &tornado->year, error) &&
                  vir_json_members_text (&m, "ranges", FALSE, &tornado->ranges, error) &&
                  vir_json_members_amount (&m, "central", &tornado->central, error) && read_rows (&m, tornado, error);

  if (good && !vir_known (tornado->central))
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, place, _("“%s” is missing"), "central");
      good = FALSE;
    }
  return vir_json_members_close (&m, good, error);
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
  VirJsonMembers      m;
  JsonNode    *node, *version;
  gboolean     illustrative = FALSE;
  gboolean     good = vir_json_members_open (&m, root, NULL, error);

  if (good)
    {
      m.bytes = bytes;
      m.outline = outline;
      node = vir_json_members_take (&m, "format", &at);
      version = vir_json_members_take (&m, "version", &version_at);
      good = check_heading (node, version, &version_at, error);
    }
  if (good)
    {
      node = vir_json_members_take (&m, "status", &at);
      good = read_status (node, &at, &illustrative, error);
    }
  if (good && (node = vir_json_members_take (&m, "fan", &at)) != NULL)
    {
      result->fan = g_new0 (VirRiskFan, 1);
      result->fan->illustrative = illustrative;
      good = read_fan (node, &at, result->fan, error);
    }
  if (good && (node = vir_json_members_take (&m, "tornado", &at)) != NULL)
    {
      result->tornado = g_new0 (VirRiskTornado, 1);
      result->tornado->illustrative = illustrative;
      good = read_tornado (node, &at, result->tornado, error);
    }
  return vir_json_members_close (&m, good, error);
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
