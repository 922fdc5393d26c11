/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli lead-time: how early a saving that costs posts can lawfully start, and what is then left
 * of it in the year. Needs no document. */

#include "config.h"

#include "vir-cli.h"

#include "vir-error.h"
#include "vir-lead-time.h"
#include "vir-money.h"
#include "vir-rules-reader.h"

#include <glib/gi18n.h>
#include <string.h>

static const char *const start_words[] = { "any-day", "month", "quarter", "year", NULL };
static const VirEnum     start_enum = { "start", start_words };

typedef struct
{
  char    *proposed;
  char    *start;
  char    *full_year;
  char    *format;
  double   posts;
  int      public_weeks;
  int      notice;
  gboolean public_first;
} Asked;

static gboolean
read_plan (const Asked *asked,
           VirLeadTime *plan,
           gint64      *full_year)
{
  g_autoptr (GError) error = NULL;
  int                rule = asked->start != NULL ? vir_enum_find (&start_enum, asked->start)
                                                 : VIR_START_MONTH;

  *full_year = VIR_UNKNOWN;
  if (asked->proposed == NULL || !vir_date_parse (asked->proposed, &plan->proposed, &error))
    vir_cli_error (_("--proposed: %s"), error != NULL ? error->message
                                                      : _("say the day, as 2010-07-26"));
  else if (rule < 0)
    vir_cli_error (_("--start: “%s” is none of any-day, month, quarter, year"), asked->start);
  else if (asked->posts < 0 || asked->posts > 1000000 || asked->public_weeks < 0 ||
           asked->public_weeks > 520 || asked->notice < 0 || asked->notice > 520)
    vir_cli_error (_("posts and weeks are 0 or more, weeks at most 520"));
  else if (asked->full_year != NULL && !vir_money_parse (asked->full_year, full_year, &error))
    vir_cli_error (_("--full-year: %s"), error->message);
  else
    {
      plan->public_weeks = (guint) asked->public_weeks;
      plan->public_first = asked->public_first;
      plan->posts = (gint64) (asked->posts * 100 + 0.5);
      plan->notice_weeks = (guint) asked->notice;
      plan->rule = (VirStartRule) rule;
      return TRUE;
    }

  return FALSE;
}

static char *
write_text (const VirLeadTimeResult *result,
            gint64                   full_year)
{
  g_autofree char *consulted = vir_date_format (result->consulted);
  g_autofree char *noticed = vir_date_format (result->noticed);
  g_autofree char *earliest = vir_date_format (result->earliest);
  GString         *out = g_string_new (NULL);

  g_string_append_printf (out, _("Collective consultation   %u days (TULRCA 1992 s.188, as on that day)\n"), result->staff_days);
  g_string_append_printf (out, _("Consultation is over      %s\n"), consulted);
  g_string_append_printf (out, _("Notice has run out        %s\n"), noticed);
  g_string_append_printf (out, _("Earliest start            %s\n"), earliest);
  g_string_append_printf (out, _("Left of that year         %u of 12 months\n"), result->months);
  if (vir_known (full_year))
    {
      g_autofree char *part = vir_money_format (vir_ratio (full_year, result->months, 12), VIR_FORMAT_PLAIN, VIR_MONEY_PENCE);
      g_autofree char *whole = vir_money_format (full_year, VIR_FORMAT_PLAIN, VIR_MONEY_PENCE);

      g_string_append_printf (out, _("Of %s a year       %s\n"), whole, part);
    }
  return g_string_free (out, FALSE);
}

static char *
write_json (const VirLeadTimeResult *result,
            gint64                   full_year)
{
  g_autofree char *consulted = vir_date_to_text (result->consulted);
  g_autofree char *noticed = vir_date_to_text (result->noticed);
  g_autofree char *earliest = vir_date_to_text (result->earliest);
  gint64           part = vir_ratio (full_year, result->months, 12);
  g_autofree char *amount = vir_known (part) ? g_strdup_printf ("%" G_GINT64_FORMAT, part)
                                             : g_strdup ("null");

  return g_strdup_printf ("{\n  \"staff_days\" : %u,\n  \"consulted\" : \"%s\",\n  \"noticed\" : \"%s\",\n"
                          "  \"earliest\" : \"%s\",\n  \"months\" : %u,\n  \"part_year\" : %s\n}\n",
                          result->staff_days, consulted, noticed, earliest, result->months, amount);
}

static void
clear_asked (Asked *asked)
{
  g_free (asked->proposed);
  g_free (asked->start);
  g_free (asked->full_year);
  g_free (asked->format);
}

static VirExit
run (const Asked *asked)
{
  g_autoptr (VirRulePack) rules = vir_rules_builtin (NULL);
  VirLeadTime       plan = { .rules = rules };
  VirLeadTimeResult result;
  VirCliOutput      output;
  gint64            full_year;
  g_autofree char  *text = NULL;

  if (!vir_cli_output (asked->format, &output) || !read_plan (asked, &plan, &full_year))
    return VIR_EXIT_USAGE;
  if (output == VIR_CLI_CSV)
    {
      vir_cli_error (_("lead-time prints text or json"));
      return VIR_EXIT_USAGE;
    }

  vir_lead_time_work_out (&plan, &result);
  text = output == VIR_CLI_JSON ? write_json (&result, full_year) : write_text (&result, full_year);
  return vir_cli_write (text);
}

/**
 * vir_cmd_lead_time:
 * @argc: length of @argv
 * @argv: "lead-time" and what follows it
 *
 * Prints the earliest lawful start of a saving and what is left of its first year.
 *
 * Returns: the exit status
 */
VirExit
vir_cmd_lead_time (int    argc,
                   char **argv)
{
  Asked          asked = { 0 };
  g_auto (GStrv) rest = NULL;
  VirExit        status = VIR_EXIT_USAGE;
  const GOptionEntry entries[] = {
    { "proposed", 'p', 0, G_OPTION_ARG_STRING, &asked.proposed, N_("The day of the decision or proposal"), N_("DATE") },
    { "posts", 'n', 0, G_OPTION_ARG_DOUBLE, &asked.posts, N_("Posts at risk at one establishment"), N_("NUMBER") },
    { "public-weeks", 'w', 0, G_OPTION_ARG_INT, &asked.public_weeks, N_("Weeks of public consultation"), N_("WEEKS") },
    { "public-first", 0, 0, G_OPTION_ARG_NONE, &asked.public_first, N_("The public first, then the staff; else side by side"), NULL },
    { "notice", 'i', 0, G_OPTION_ARG_INT, &asked.notice, N_("Weeks of notice"), N_("WEEKS") },
    { "start", 's', 0, G_OPTION_ARG_STRING, &asked.start, N_("When it may begin: any-day, month, quarter or year"), N_("RULE") },
    { "full-year", 'y', 0, G_OPTION_ARG_STRING, &asked.full_year, N_("What it saves in a full year"), N_("AMOUNT") },
    { "format", 'f', 0, G_OPTION_ARG_STRING, &asked.format, N_("How to print it: text or json"), N_("FORMAT") },
    G_OPTION_ENTRY_NULL,
  };

  if (vir_cli_parse ("",
                     _("Works out how early a saving that costs posts can lawfully start: consultation of the\n"
                       "public and of the staff, by the law in force on the day, then notice, then the first\n"
                       "start that the rule allows; and how many months of that financial year are left."),
                     entries, argc, argv, 0, &rest))
    status = run (&asked);
  clear_asked (&asked);
  return status;
}
