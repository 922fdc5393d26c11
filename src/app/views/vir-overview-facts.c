/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* See vir-overview-facts.h. */

#include "config.h"

#include "vir-overview-facts.h"

#include "vir-calendar.h"
#include "vir-page.h"
#include "vir-period.h"
#include "vir-savings-figures.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

static void
fact_free (VirFact *fact)
{
  g_free (fact->name);
  g_free (fact->caption);
  g_free (fact->value);
  g_free (fact);
}

static void
add_fact (GPtrArray *facts,
          char      *name,
          char      *caption,
          char      *value)
{
  VirFact *fact = g_new0 (VirFact, 1);

  fact->name = name;
  fact->caption = caption;
  fact->value = value;
  g_ptr_array_add (facts, fact);
}

static void
add_deadline (GPtrArray              *facts,
              const VirCouncilRecord *council,
              VirDate                 today)
{
  VirNation        nation = (VirNation) council->nation;
  VirDate          close = vir_calendar_add_working_days (council->meeting, -(int) council->deadline_days, nation);
  g_autofree char *date = vir_date_format (close);
  char            *caption = NULL;
  char            *value;

  if (today != 0 && today <= close)
    {
      int days = vir_calendar_working_days_between (today, close, nation);

      caption = g_strdup_printf (ngettext ("%d working day left", "%d working days left", (gulong) MAX (days, 0)), days);
    }
  else
    {
      int days = (int) council->deadline_days;

      caption = g_strdup_printf (ngettext ("%d working day before the meeting", "%d working days before the meeting", (gulong) MAX (days, 0)), days);
    }
  if (council->deadline_time != NULL)
    /* Translators: a time of day and a date: "noon, 5 February 2018" */
    value = g_strdup_printf (_ ("%s, %s"), council->deadline_time, date);
  else
    value = g_steal_pointer (&date);
  add_fact (facts, g_strdup (_ ("Amendments close")), caption, value);
}

/* The mark of a field that is not published. */
static char *
field_caption (gconstpointer record,
               const char   *field)
{
  VirStatus status = vir_record_field_status (record, field);

  if (status == VIR_STATUS_PUBLISHED)
    return NULL;
  return g_strdup_printf ("%s %s", vir_words_mark (status), vir_words_label (&vir_status_enum, (int) status));
}

/**
 * vir_overview_council_facts:
 * @outlook: an outlook
 * @today: the day it is, or 0 to leave out what depends on it
 *
 * Returns: (element-type VirFact): the council's meeting, its deadline, seats and tax
 */
GPtrArray *
vir_overview_council_facts (const VirOutlook *outlook,
                            VirDate           today)
{
  GPtrArray              *facts = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_free);
  const VirCouncilRecord *council = vir_input_council (outlook->input);

  if (council->meeting != 0)
    add_fact (facts, g_strdup (_ ("Council meets")), NULL, vir_date_format (council->meeting));
  if (council->meeting != 0 && vir_known (council->deadline_days))
    add_deadline (facts, council, today);
  if (vir_known (council->seats))
    add_fact (facts, g_strdup (_ ("Seats")), field_caption (council, "seats"),
              g_strdup_printf ("%" G_GINT64_FORMAT, council->seats));
  return facts;
}

/**
 * vir_overview_qualified:
 * @qualifier: a VirQualifier
 * @amount: an amount in words
 *
 * Returns: "over £125m" and the like
 */
char *
vir_overview_qualified (int         qualifier,
                        const char *amount)
{
  switch (qualifier)
    {
    case VIR_QUALIFIER_ABOUT:
      return g_strdup_printf (_ ("about %s"), amount);
    case VIR_QUALIFIER_OVER:
      return g_strdup_printf (_ ("over %s"), amount);
    case VIR_QUALIFIER_UP_TO:
      return g_strdup_printf (_ ("up to %s"), amount);
    case VIR_QUALIFIER_EXACT:
    default:
      return g_strdup (amount);
    }
}

static char *
status_caption (const VirInput  *input,
                const VirRecord *record)
{
  g_autofree char *source = vir_page_source (input, record);
  const char      *status = vir_words_label (&vir_status_enum, record->status);

  if (source == NULL)
    return g_strdup (status);
  return g_strdup_printf ("%s · %s", status, source);
}

/**
 * vir_overview_printed_facts:
 * @outlook: an outlook
 * @format: how amounts are written
 *
 * Returns: (element-type VirFact): printed figures of the budget that have no yearly split, so that no
 *   year counts them
 */
GPtrArray *
vir_overview_printed_facts (const VirOutlook *outlook,
                            VirNumberFormat   format)
{
  GPtrArray *facts = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_free);

  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_TOTAL); i++)
    {
      const VirTotalRecord *total = vir_input_nth (outlook->input, VIR_KIND_TOTAL, i);
      g_autofree char      *span = NULL;

      if (total->amendment != NULL || total->amount == NULL || vir_profile_is_phased (total->amount))
        continue;
      span = vir_savings_span (total->amount, format);
      if (span != NULL)
        add_fact (facts, vir_words_record_title (&total->base), status_caption (outlook->input, &total->base),
                  vir_overview_qualified (total->qualifier, span));
    }
  return facts;
}

/**
 * vir_overview_source_facts:
 * @outlook: an outlook
 *
 * Returns: (element-type VirFact): how many records are published, inferred and illustrative
 */
GPtrArray *
vir_overview_source_facts (const VirOutlook *outlook)
{
  static const VirKind kinds[] = {
    VIR_KIND_TOTAL,
    VIR_KIND_HEAD,
    VIR_KIND_LINE,
    VIR_KIND_PROPOSAL,
    VIR_KIND_FUNDING,
    VIR_KIND_TAX,
    VIR_KIND_RESERVE,
    VIR_KIND_SCHEME,
    VIR_KIND_CHANGE,
  };
  GPtrArray        *facts = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_free);
  const char *const captions[] = { NULL, _ ("Worked out from published figures"), _ ("Not published: put in to show what a plan looks like") };
  guint             counts[3] = { 0 };

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    for (guint i = 0; i < vir_input_count (outlook->input, kinds[k]); i++)
      {
        const VirRecord *record = vir_input_nth (outlook->input, kinds[k], i);

        counts[CLAMP (record->status, 0, 2)]++;
      }
  for (int status = 0; status < 3; status++)
    if (counts[status] > 0)
      {
        const char *mark = vir_words_mark ((VirStatus) status);
        const char *label = vir_words_label (&vir_status_enum, status);

        add_fact (facts, *mark != '\0' ? g_strdup_printf ("%s %s", mark, label) : g_strdup (label),
                  g_strdup (captions[status]),
                  g_strdup_printf (ngettext ("%u record", "%u records", counts[status]), counts[status]));
      }
  return facts;
}
