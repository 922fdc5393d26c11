/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs the tests over a spec and keeps what they find. */

#include "config.h"

#include "vir-chart-lint.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Official statistics ask for a title of at most 15 words: ONS service manual, "Chart text". */
#define MOST_WORDS 15

struct _VirChartLint
{
  GArray *findings;
};

static void
clear_finding (gpointer data)
{
  VirLintFinding *finding = data;

  g_free (finding->reason);
  g_free (finding->alternative);
}

/* Two sentences as one: "The steps miss £1: show the figures as a table." An abbreviation keeps its capitals. */
static char *
join (const char *reason,
      const char *alternative)
{
  gsize             length = strlen (reason);
  gunichar          first = g_utf8_get_char (alternative);
  const char       *rest = *alternative != '\0' ? g_utf8_next_char (alternative) : alternative;
  g_autoptr (GString) joined = g_string_new_len (reason, (gssize) (length > 0 && reason[length - 1] == '.' ? length - 1 : length));

  if (*alternative == '\0')
    return g_strdup (reason);
  g_string_append (joined, strchr (joined->str, ':') != NULL ? "; " : ": ");
  g_string_append_unichar (joined, g_unichar_isupper (g_utf8_get_char (rest)) ? first : g_unichar_tolower (first));
  g_string_append (joined, rest);
  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static guint
count_words (const char *text)
{
  guint    n = 0;
  gboolean inside = FALSE;

  for (const char *p = text; *p != '\0'; p++)
    {
      gboolean letter = !g_ascii_isspace (*p);

      n += letter && !inside ? 1 : 0;
      inside = letter;
    }
  return n;
}

/* What a reader needs to trust any chart: a message, what is measured, and whose figures they are. */
static void
check_head (VirChartLint       *lint,
            const VirChartHead *head)
{
  if (*head->subtitle == '\0')
    vir_chart_lint_add (lint, "no-subtitle", VIR_LINT_WARNED,
                        g_strdup (_ ("Nothing says what is measured, in which unit and of which years.")),
                        g_strdup (_ ("Give the chart a subtitle.")));
  if (*head->source == '\0')
    vir_chart_lint_add (lint, "no-source", VIR_LINT_WARNED,
                        g_strdup (_ ("Nothing says where the figures come from.")),
                        g_strdup (_ ("Name the document in the source line.")));
  if (count_words (head->title) > MOST_WORDS)
    vir_chart_lint_add (lint, "long-title", VIR_LINT_WARNED,
                        g_strdup_printf (_ ("The title has more than %u words."), MOST_WORDS),
                        g_strdup (_ ("Say the message in fewer words.")));
}

/**
 * vir_chart_lint_new:
 * @spec: a spec
 *
 * Looks for whatever would mislead a reader of the chart.
 *
 * Returns: (transfer full): what was found
 */
VirChartLint *
vir_chart_lint_new (const VirChartSpec *spec)
{
  VirChartLint *lint = g_new0 (VirChartLint, 1);

  lint->findings = g_array_new (FALSE, FALSE, sizeof (VirLintFinding));
  g_array_set_clear_func (lint->findings, clear_finding);
  if (spec->refusal != NULL)
    return lint;
  check_head (lint, &spec->head);
  if (spec->klass->lint != NULL)
    spec->klass->lint (spec, lint);
  return lint;
}

/**
 * vir_chart_lint_free:
 * @lint: (transfer full) (nullable): findings
 *
 * Frees them.
 */
void
vir_chart_lint_free (VirChartLint *lint)
{
  if (lint == NULL)
    return;
  g_array_unref (lint->findings);
  g_free (lint);
}

/**
 * vir_chart_lint_count:
 * @lint: findings
 *
 * Returns: how many there are
 */
guint
vir_chart_lint_count (const VirChartLint *lint)
{
  return lint->findings->len;
}

/**
 * vir_chart_lint_nth:
 * @lint: findings
 * @index: which
 *
 * Returns: (transfer none): the finding
 */
const VirLintFinding *
vir_chart_lint_nth (const VirChartLint *lint,
                    guint               index)
{
  return &g_array_index (lint->findings, VirLintFinding, index);
}

/**
 * vir_chart_lint_refuses:
 * @lint: findings
 *
 * Returns: whether the chart must not be drawn
 */
gboolean
vir_chart_lint_refuses (const VirChartLint *lint)
{
  g_autofree char *refusal = vir_chart_lint_refusal (lint);

  return refusal != NULL;
}

/**
 * vir_chart_lint_refusal:
 * @lint: findings
 *
 * Says in one sentence why the chart must not be drawn and what to do instead.
 *
 * Returns: (transfer full) (nullable): the sentence, %NULL if it may be drawn
 */
char *
vir_chart_lint_refusal (const VirChartLint *lint)
{
  for (guint i = 0; i < lint->findings->len; i++)
    {
      const VirLintFinding *finding = vir_chart_lint_nth (lint, i);

      if (finding->action == VIR_LINT_REFUSED)
        return join (finding->reason, finding->alternative);
    }
  return NULL;
}

/**
 * vir_chart_lint_add:
 * @lint: findings
 * @test: (not nullable): name of the test, static
 * @action: what becomes of the chart
 * @reason: (transfer full): why it would mislead
 * @alternative: (transfer full): what to do instead
 *
 * Notes a finding. For the lint hook of a class.
 */
void
vir_chart_lint_add (VirChartLint *lint,
                    const char   *test,
                    VirLintAction action,
                    char         *reason,
                    char         *alternative)
{
  VirLintFinding finding = { test, action, reason, alternative };

  g_array_append_val (lint->findings, finding);
}
