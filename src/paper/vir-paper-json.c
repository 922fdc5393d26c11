/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The JSON papers: what the budget is, how packages compare, what was found. */

#include "config.h"

#include "vir-paper-json.h"

#include "vir-paper-json-private.h"
#include "vir-paper-words.h"

/**
 * vir_paper_json_show:
 * @outlook: an outlook
 *
 * Writes a budget at a glance: years, council tax, reserves, amendments, votes and findings.
 *
 * Returns: (transfer full): JSON text
 */
char *
vir_paper_json_show (const VirOutlook *outlook)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  vir_paper_json_document (json, outlook);
  vir_paper_json_stance (json, outlook);
  vir_paper_json_years (json, outlook);
  vir_paper_json_tax (json, outlook);
  vir_paper_json_statutory (json, outlook);
  vir_paper_json_reserves (json, outlook);
  vir_paper_json_amendments (json, outlook);
  vir_paper_json_votes (json, outlook);
  vir_paper_json_some_findings (json, outlook, NULL);
  json_builder_end_object (json);
  return vir_paper_json_finish (json);
}

static void
add_package (JsonBuilder      *json,
             const VirOutlook *outlook)
{
  g_autofree char *title = vir_paper_stance_title (outlook);

  json_builder_begin_object (json);
  vir_paper_json_text (json, "title", title);
  vir_paper_json_stance (json, outlook);
  vir_paper_json_years (json, outlook);
  vir_paper_json_statutory (json, outlook);
  vir_paper_json_reserves (json, outlook);
  vir_paper_json_some_findings (json, outlook, NULL);
  json_builder_end_object (json);
}

/**
 * vir_paper_json_compare:
 * @packages: the packages
 *
 * Writes a comparison: the members of vir_paper_json_show() for the budget itself, and "packages", of
 * which each has its own stance, years, reserves and findings.
 *
 * Returns: (transfer full): JSON text
 */
char *
vir_paper_json_compare (const VirPaperPackages *packages)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  const VirOutlook *budget = packages->outlooks[0];

  json_builder_begin_object (json);
  vir_paper_json_document (json, budget);
  vir_paper_json_stance (json, budget);
  vir_paper_json_years (json, budget);
  vir_paper_json_tax (json, budget);
  vir_paper_json_statutory (json, budget);
  vir_paper_json_reserves (json, budget);
  vir_paper_json_amendments (json, budget);
  vir_paper_json_votes (json, budget);
  vir_paper_json_some_findings (json, budget, NULL);
  json_builder_set_member_name (json, "packages");
  json_builder_begin_array (json);
  for (guint i = 0; i < packages->n; i++)
    add_package (json, packages->outlooks[i]);
  json_builder_end_array (json);
  json_builder_end_object (json);
  return vir_paper_json_finish (json);
}

/**
 * vir_paper_json_findings:
 * @outlook: an outlook
 * @amendment: (nullable): id of the amendment whose findings are wanted
 *
 * Writes what was found.
 *
 * Returns: (transfer full): JSON text
 */
char *
vir_paper_json_findings (const VirOutlook *outlook,
                         const char       *amendment)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  vir_paper_json_document (json, outlook);
  vir_paper_json_stance (json, outlook);
  vir_paper_json_some_findings (json, outlook, amendment);
  json_builder_end_object (json);
  return vir_paper_json_finish (json);
}
