/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The dates of a budget from its document: what happens on the same day is told together. */

#include "config.h"

#include "vir-deadlines-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"
#include "vir-deadlines.h"

/* Amendments go by the names that the other charts give them. */
static const char *
name_amendment (const VirBuild    *build,
                const VirDeadline *deadline)
{
  for (guint i = 0; i < build->packages->len; i++)
    if (g_strcmp0 (vir_build_package (build, i)->outlook->record->base.id, deadline->id) == 0)
      return vir_build_package (build, i)->name;
  return deadline->title != NULL ? deadline->title : deadline->id;
}

/* An in-year revision is not always decided by the council at its budget meeting. */
static gboolean
is_running (const VirBuild *build)
{
  return vir_input_budget (build->outlook->input)->running;
}

static char *
write_lawful (const VirBuild *build)
{
  const VirCouncilRecord *council = vir_input_council (build->outlook->input);

  return g_strdup (council->nation == VIR_NATION_ENGLAND && council->class_ == VIR_CLASS_COUNTY
                     ? _ ("Last day to issue the precept")
                     : _ ("Last day to set the tax"));
}

static char *
write_one (const VirBuild    *build,
           const VirDeadline *deadline)
{
  const char *title = deadline->title != NULL ? deadline->title : deadline->id;

  switch (deadline->kind)
    {
    case VIR_DEADLINE_CONSULTATION_START:
      /* Translators: a proposal */
      return g_strdup_printf (_ ("Consultation begins: %s"), title);
    case VIR_DEADLINE_CONSULTATION_END:
      return g_strdup_printf (_ ("Consultation ends: %s"), title);
    case VIR_DEADLINE_LODGED:
      /* Translators: an amendment */
      return g_strdup_printf (_ ("%s lodged"), name_amendment (build, deadline));
    case VIR_DEADLINE_LODGING:
      /* Translators: a time of day, "noon" */
      return deadline->time != NULL ? g_strdup_printf (_ ("Amendments due by %s"), deadline->time)
                                    : g_strdup (_ ("Amendments due"));
    case VIR_DEADLINE_ASSESSED:
      return g_strdup (_ ("Amendments assessed"));
    case VIR_DEADLINE_MEETING:
      return g_strdup (is_running (build) ? _ ("Meeting that decides") : _ ("Budget meeting"));
    case VIR_DEADLINE_VOTE:
      /* Translators: what is put to the vote */
      return g_strdup_printf (_ ("Vote: %s"), title);
    case VIR_DEADLINE_LAWFUL:
      return write_lawful (build);
    case VIR_DEADLINE_STAFF:
      /* Translators: a change that costs posts */
      return g_strdup_printf (_ ("Staff consulted at the earliest: %s"), title);
    case VIR_DEADLINE_CONTRACT:
    default:
      return g_strdup_printf (_ ("Contracts end: %s"), title);
    }
}

/* Several of one kind on one day. */
static char *
write_several (VirDeadlineKind kind,
               guint           n)
{
  switch (kind)
    {
    case VIR_DEADLINE_CONSULTATION_START:
      return g_strdup_printf (ngettext ("Consultation begins on %u proposal", "Consultation begins on %u proposals", n), n);
    case VIR_DEADLINE_CONSULTATION_END:
      return g_strdup_printf (ngettext ("Consultation ends on %u proposal", "Consultation ends on %u proposals", n), n);
    case VIR_DEADLINE_LODGED:
      return g_strdup_printf (ngettext ("%u amendment lodged", "%u amendments lodged", n), n);
    case VIR_DEADLINE_STAFF:
      return g_strdup_printf (ngettext ("Staff consulted at the earliest on %u change",
                                        "Staff consulted at the earliest on %u changes", n), n);
    case VIR_DEADLINE_CONTRACT:
      return g_strdup_printf (ngettext ("Contracts of %u proposal end", "Contracts of %u proposals end", n), n);
    case VIR_DEADLINE_LODGING:
    case VIR_DEADLINE_ASSESSED:
    case VIR_DEADLINE_MEETING:
    case VIR_DEADLINE_VOTE:
    case VIR_DEADLINE_LAWFUL:
    default:
      return g_strdup_printf (ngettext ("%u vote", "%u votes", n), n);
    }
}

static VirDeadlineLook
find_look (VirDeadlineKind kind)
{
  if (kind == VIR_DEADLINE_MEETING || kind == VIR_DEADLINE_VOTE)
    return VIR_LOOK_MEETING;
  return kind == VIR_DEADLINE_LODGING || kind == VIR_DEADLINE_ASSESSED || kind == VIR_DEADLINE_LAWFUL ? VIR_LOOK_LIMIT
                                                                                                       : VIR_LOOK_EVENT;
}

static const char *
write_detail (const VirBuild    *build,
              const VirDeadline *deadline)
{
  const VirCouncilRecord *council = vir_input_council (build->outlook->input);

  switch (deadline->kind)
    {
    case VIR_DEADLINE_LAWFUL:
      if (council->nation == VIR_NATION_SCOTLAND)
        return _ ("Local Government Finance Act 1992 s.93");
      return council->nation == VIR_NATION_ENGLAND && council->class_ == VIR_CLASS_COUNTY
               ? _ ("Local Government Finance Act 1992 s.40")
               : _ ("Local Government Finance Act 1992 s.30");
    case VIR_DEADLINE_STAFF:
      return _ ("if it begins at the meeting; Trade Union and Labour Relations (Consolidation) Act 1992 s.188");
    case VIR_DEADLINE_LODGING:
    case VIR_DEADLINE_ASSESSED:
      return _ ("by the council’s own rule");
    case VIR_DEADLINE_CONSULTATION_START:
    case VIR_DEADLINE_CONSULTATION_END:
    case VIR_DEADLINE_LODGED:
    case VIR_DEADLINE_MEETING:
    case VIR_DEADLINE_VOTE:
    case VIR_DEADLINE_CONTRACT:
    default:
      return NULL;
    }
}

/* All that happens on the day that begins at @from; gives how many there are. */
static guint
add_day (VirBuild     *build,
         const GArray *list,
         guint         from,
         GArray       *marks)
{
  const VirDeadline  *first = &g_array_index (list, VirDeadline, from);
  g_autoptr (GString) label = g_string_new (NULL);
  VirDeadlineMark     mark = { .id = first->id, .date = first->date };
  VirNation           nation = (VirNation) vir_input_council (build->outlook->input)->nation;
  guint               i = from;

  while (i < list->len && g_array_index (list, VirDeadline, i).date == first->date)
    {
      const VirDeadline *deadline = &g_array_index (list, VirDeadline, i);
      g_autofree char   *words = NULL;
      guint              n = 0;

      for (; i < list->len && g_array_index (list, VirDeadline, i).date == first->date &&
             g_array_index (list, VirDeadline, i).kind == deadline->kind;
           i++, n++)
        mark.flags |= g_array_index (list, VirDeadline, i).illustrative ? VIR_MARK_ILLUSTRATIVE : VIR_MARK_NONE;
      words = n == 1 ? write_one (build, deadline) : write_several (deadline->kind, n);
      g_string_append_printf (label, "%s%s", label->len > 0 ? "; " : "", words);
      mark.look = MAX (mark.look, find_look (deadline->kind));
      if (mark.detail == NULL)
        mark.detail = write_detail (build, deadline);
    }
  mark.label = vir_build_take (build, g_strdup (label->str));
  if (marks->len > 0)
    mark.working_days =
      vir_calendar_working_days_between (g_array_index (marks, VirDeadlineMark, marks->len - 1).date, mark.date, nation);
  g_array_append_val (marks, mark);
  return i - from;
}

static VirDate
find_date (const GArray   *list,
           VirDeadlineKind kind)
{
  for (guint i = 0; i < list->len; i++)
    if (g_array_index (list, VirDeadline, i).kind == kind)
      return g_array_index (list, VirDeadline, i).date;

  return 0;
}

static const char *
take_date (VirBuild *build,
           VirDate   date)
{
  return vir_build_take (build, vir_date_format (date));
}

static const char *
write_title (VirBuild     *build,
             const GArray *list,
             const GArray *marks)
{
  VirNation nation = (VirNation) vir_input_council (build->outlook->input)->nation;
  VirDate   meeting = find_date (list, VIR_DEADLINE_MEETING);
  VirDate   lodging = find_date (list, VIR_DEADLINE_LODGING);
  VirDate   lawful = find_date (list, VIR_DEADLINE_LAWFUL);
  VirDate   first = g_array_index (marks, VirDeadlineMark, 0).date;
  VirDate   last = g_array_index (marks, VirDeadlineMark, marks->len - 1).date;
  int       days;

  if (meeting != 0 && lodging != 0)
    {
      days = vir_calendar_working_days_between (lodging, meeting, nation);
      /* Translators: a date */
      return vir_build_take (build,
                             g_strdup_printf (ngettext ("Amendments are due by %s, %d working day before the meeting",
                                                        "Amendments are due by %s, %d working days before the meeting",
                                                        (gulong) days),
                                              take_date (build, lodging), days));
    }
  if (meeting != 0 && lawful > meeting)
    {
      days = vir_calendar_working_days_between (meeting, lawful, nation);
      return vir_build_take (build,
                             g_strdup_printf (ngettext ("The council meets on %s, %d working day before the last lawful day",
                                                        "The council meets on %s, %d working days before the last lawful day",
                                                        (gulong) days),
                                              take_date (build, meeting), days));
    }
  if (meeting != 0 && lawful != 0 && lawful < meeting)
    return vir_build_take (build,
                           g_strdup_printf (_ ("The council meets on %s, after the last day for its tax"),
                                            take_date (build, meeting)));
  if (meeting != 0)
    return vir_build_take (build,
                           g_strdup_printf (is_running (build) ? _ ("The meeting that decides is on %s")
                                                               : _ ("The council meets on %s"),
                                            take_date (build, meeting)));
  /* Translators: a date, a date */
  return vir_build_take (build,
                         g_strdup_printf (_ ("The dates of this budget run from %s to %s"), take_date (build, first),
                                          take_date (build, last)));
}

static const char *
name_calendar (VirNation nation)
{
  switch (nation)
    {
    case VIR_NATION_SCOTLAND:
      return _ ("Working days: without weekends and the bank holidays of Scotland.");
    case VIR_NATION_NORTHERN_IRELAND:
      return _ ("Working days: without weekends and the bank holidays of Northern Ireland.");
    case VIR_NATION_ENGLAND:
    case VIR_NATION_WALES:
    default:
      return _ ("Working days: without weekends and the bank holidays of England and Wales.");
    }
}

static VirDate
date_of_julian (guint32 julian)
{
  GDate date;

  if (!g_date_valid_julian (julian))
    return 0;
  g_date_clear (&date, 1);
  g_date_set_julian (&date, julian);
  return vir_date_make (g_date_get_year (&date), g_date_get_month (&date), g_date_get_day (&date));
}

/**
 * vir_deadlines_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the strip of the dates of a budget, with the working days between them.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_deadlines_chart_build (const VirOutlook  *outlook,
                           const VirChartAsk *ask)
{
  g_autoptr (GArray) list = vir_deadlines_new (outlook->input);
  g_autoptr (GArray) marks = g_array_new (FALSE, FALSE, sizeof (VirDeadlineMark));
  VirDeadlinesData   data = { NULL, 0, date_of_julian (ask->today) };
  gboolean           illustrative = FALSE;
  guint              own = 0;
  VirBuild           build;
  VirChartHead       head;
  VirChartSpec      *spec;

  vir_build_init (&build, outlook, ask);
  for (guint i = 0; i < list->len; i++)
    {
      own += g_array_index (list, VirDeadline, i).kind != VIR_DEADLINE_LAWFUL ? 1 : 0;
      illustrative |= g_array_index (list, VirDeadline, i).illustrative;
    }
  for (guint i = 0; i < list->len;)
    i += add_day (&build, list, i, marks);
  data.marks = (const VirDeadlineMark *) (gconstpointer) marks->data;
  data.n_marks = marks->len;
  head = vir_build_head_plain (&build, own > 0 ? write_title (&build, list, marks) : _ ("The dates of this budget are not known"),
                               _ ("Dates of the budget and the working days between them"), outlook->years.first,
                               outlook->years.first, illustrative);
  head.note = name_calendar ((VirNation) vir_input_council (outlook->input)->nation);
  if (own > 0)
    spec = vir_deadlines_chart_new (&head, &data);
  else
    spec = vir_chart_spec_new_refused (&vir_deadlines_chart_class, &head,
                                       _ ("This budget holds no dates: the document needs the date of the budget meeting "
                                          "(council: meeting), and how many working days before it amendments are due "
                                          "(council: deadline_days)."));
  vir_build_clear (&build);
  return spec;
}
