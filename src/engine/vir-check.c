/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs the rules over an outlook and puts their findings in order. */

#include "config.h"

#include "vir-check.h"

#include <string.h>

/**
 * vir_finding_about:
 * @kind: kind of the subject
 * @subject: the subject's id
 * @amendment: (nullable): id of the amendment it belongs to; %NULL: the budget
 *
 * Returns: a finding without year and figures, for a rule to complete and add
 */
VirFinding
vir_finding_about (VirKind     kind,
                   const char *subject,
                   const char *amendment)
{
  return (VirFinding){ NULL, kind, subject, amendment, NULL, -1, VIR_UNKNOWN, VIR_UNKNOWN };
}

/**
 * vir_check_add:
 * @check: the check under way
 * @finding: what was found; its rule is set here
 *
 * Reports a finding.
 */
void
vir_check_add (VirCheck  *check,
               VirFinding finding)
{
  finding.rule = check->rule;
  g_array_append_val (check->findings, finding);
}

/**
 * vir_rule_find:
 * @code: a rule's code
 *
 * Returns: (nullable): the rule, or %NULL where none has that code
 */
const VirRule *
vir_rule_find (const char *code)
{
  guint          n;
  const VirRule *rules = vir_rules (&n);

  for (guint i = 0; i < n; i++)
    if (strcmp (rules[i].code, code) == 0)
      return &rules[i];

  return NULL;
}

/* Takes over what the rule found in the previous outlook; @cursor runs along its findings. */
static void
keep_findings (GArray           *findings,
               const VirOutlook *previous,
               const VirRule    *rule,
               guint            *cursor)
{
  for (; *cursor < previous->n_findings && previous->findings[*cursor].rule == rule; (*cursor)++)
    g_array_append_val (findings, previous->findings[*cursor]);
}

static void
skip_findings (const VirOutlook *previous,
               const VirRule    *rule,
               guint            *cursor)
{
  while (previous != NULL && *cursor < previous->n_findings &&
         previous->findings[*cursor].rule == rule)
    (*cursor)++;
}

/**
 * vir_check_all:
 * @outlook: an outlook whose figures are complete; its findings are set
 * @previous: (nullable): an earlier outlook of a related root
 * @changed: set of #VirReads that may differ from @previous
 *
 * Runs every rule that reads something that changed; objections come first, then warnings, then
 * notes, each in the rules' order.
 */
void
vir_check_all (VirOutlook       *outlook,
               const VirOutlook *previous,
               guint             changed)
{
  guint          n, cursor = 0;
  const VirRule *rules = vir_rules (&n);
  GArray        *findings = g_array_new (FALSE, FALSE, sizeof (VirFinding));

  for (int severity = VIR_SEVERITY_OBJECTION; severity >= VIR_SEVERITY_NOTE; severity--)
    for (guint i = 0; i < n; i++)
      {
        VirCheck check = { outlook, &rules[i], findings };

        if ((int) rules[i].severity != severity)
          continue;
        if (previous != NULL && !(rules[i].reads & changed))
          {
            keep_findings (findings, previous, &rules[i], &cursor);
            continue;
          }
        skip_findings (previous, &rules[i], &cursor);
        rules[i].check (&check);
      }

  outlook->n_findings = findings->len;
  outlook->findings = (VirFinding *) (gpointer) g_array_free (findings, findings->len == 0);
}
