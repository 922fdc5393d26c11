/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli chart: one picture, with its figures (.csv) and its description (.txt) beside it. */

#include "config.h"

#include "vir-cli.h"
#include "vir-cli-chart.h"
#include "vir-cli-picture.h"

#include "vir-chart-export.h"
#include "vir-chart-lint.h"
#include "vir-error.h"
#include "vir-paper-chart.h"

#include <glib/gi18n.h>
#include <string.h>

/* What was typed, before it is looked at. */
typedef struct
{
  char    *output;
  char    *year;
  char    *record;
  char    *order;
  char    *form;
  char    *title;
  gboolean by_year;
} Typed;

static void
clear_typed (Typed *self)
{
  g_free (self->output);
  g_free (self->year);
  g_free (self->form);
  g_free (self->record);
  g_free (self->order);
  g_free (self->title);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Typed, clear_typed)

static const VirChartClass *
read_kind (const char *word)
{
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);
  const VirChartClass        *klass = vir_chart_class_find (word);
  g_autoptr (GString) known = g_string_new (NULL);

  if (klass)
    return klass;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", classes[i]->name);
  vir_cli_error (_("there is no chart “%s”. There are: %s"), word, known->str);
  return NULL;
}

static gboolean
read_form (const VirChartClass *klass,
           const char          *word,
           guint               *form)
{
  g_autoptr (GString) known = g_string_new (NULL);

  *form = 0;
  if (!word || vir_chart_form_find (klass, word, form))
    return TRUE;
  for (guint i = 0; i < klass->n_forms; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", klass->forms[i].name);
  if (klass->n_forms == 0)
    vir_cli_error (_("the chart “%s” has no other form. Leave --form out"), klass->name);
  else
    vir_cli_error (_("the chart “%s” has no form “%s”. There are: %s"), klass->name, word, known->str);
  return FALSE;
}

static gboolean
read_order (const char    *word,
            VirChartOrder *order)
{
  static const char *const words[VIR_N_ORDERS] = {
    [VIR_ORDER_PACKAGE] = "package",
    [VIR_ORDER_SIZE] = "size",
    [VIR_ORDER_DELIVERABILITY] = "deliverability",
    [VIR_ORDER_POSTS] = "posts",
  };

  *order = VIR_ORDER_PACKAGE;
  for (guint i = 0; word && i < VIR_N_ORDERS; i++)
    if (strcmp (word, words[i]) == 0)
      {
        *order = (VirChartOrder) i;
        return TRUE;
      }

  if (word)
    vir_cli_error (_("there is no order “%s”. There are: package, size, deliverability, posts"), word);
  return !word;
}

static gboolean
read_output (const char *path)
{
  static const char *const endings[] = { ".png", ".svg", ".pdf" };

  if (!path)
    {
      vir_cli_error (_("the picture's file is missing: say where with -o OUT.png, OUT.svg or OUT.pdf"));
      return FALSE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (path, endings[i]))
      return TRUE;

  vir_cli_error (_("“%s” does not end as a picture does. Use .png, .svg or .pdf"), path);
  return FALSE;
}

static gboolean
read_year (const char     *word,
           const VirInput *input,
           guint          *index)
{
  VirYears years = vir_input_years (input);
  g_autoptr (GError) error = NULL;
  g_autofree char *first = vir_year_format (years.first);
  g_autofree char *last = vir_year_format (years.first + (int) years.n - 1);
  int year;

  *index = 0;
  if (!word)
    return TRUE;
  if (!vir_year_parse (word, &year, &error))
    {
      vir_cli_error ("%s", error->message);
      return FALSE;
    }
  if (year < years.first || year >= years.first + (int) years.n)
    {
      vir_cli_error (_("“%s” is not a year of this budget. It has %s to %s"), word, first, last);
      return FALSE;
    }

  *index = (guint) (year - years.first);
  return TRUE;
}

/* A record of any kind: the chart says of which it takes. */
static gboolean
check_record (const VirInput *input,
              const char     *id)
{
  for (guint kind = 0; id && kind < VIR_N_KINDS; kind++)
    if (vir_input_get (input, (VirKind) kind, id))
      return TRUE;

  if (id)
    vir_cli_error (_("there is no record “%s” in the document"), id);
  return !id;
}

/* Whether the options say something about this kind of chart. */
static gboolean
check_options (const VirChartClass *klass,
               const Typed         *typed,
               const VirCliChart   *chart)
{
  if (typed->by_year && !(klass->asks & VIR_ASK_BY_YEAR))
    vir_cli_error (_("the chart “%s” has no panels for years. Leave --by-year out"), klass->name);
  else if (typed->by_year && typed->year)
    vir_cli_error (_("--year and --by-year say different things. Leave one of them out"));
  else if (typed->year && !(klass->asks & VIR_ASK_YEAR))
    vir_cli_error (_("the chart “%s” is not of one year. Leave --year out"), klass->name);
  else if (typed->record && !(klass->asks & VIR_ASK_RECORD))
    vir_cli_error (_("the chart “%s” is not of one record. Leave --record out"), klass->name);
  else if (typed->order && !(klass->asks & VIR_ASK_ORDER))
    vir_cli_error (_("the chart “%s” has no order of savings. Leave --order out"), klass->name);
  else if (chart->data && !(klass->asks & VIR_ASK_GIVEN))
    vir_cli_error (_("the chart “%s” draws nothing but the budget. Leave --data out"), klass->name);
  else
    return TRUE;

  return FALSE;
}

static VirExit
list_kinds (void)
{
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);

  for (guint i = 0; i < n; i++)
    {
      g_print ("%-12s %s\n", classes[i]->name, _(classes[i]->question));
      for (guint k = 1; k < classes[i]->n_forms; k++)
        g_print ("%-12s   --form %s: %s\n", "", classes[i]->forms[k].name, _(classes[i]->forms[k].title));
    }
  return VIR_EXIT_OK;
}

/* What a reader of the picture ought to know goes to the standard error; the picture is drawn all the same. */
static void
print_findings (const VirChartSpec     *spec,
                const VirExportOptions *options)
{
  g_autoptr (VirChartLint) lint = vir_chart_export_lint (spec, options);

  for (guint i = 0; i < vir_chart_lint_count (lint); i++)
    {
      const VirLintFinding *finding = vir_chart_lint_nth (lint, i);

      /* Translators: why a chart may mislead, what to do instead, and the name of the test */
      g_printerr (_("note: %s %s (%s)\n"), finding->reason, finding->alternative, finding->test);
    }
}

static VirExit
draw_chart (VirInput               *input,
            const VirChartClass    *klass,
            const VirChartAsk      *ask,
            VirBasis                basis,
            const char             *path,
            const VirExportOptions *options)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, basis);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);
  g_autoptr (VirChartSpec) spec = vir_paper_chart_new (klass, outlook, ask);
  g_autoptr (GError) error = NULL;

  if (spec->refusal)
    {
      vir_cli_error ("%s", spec->refusal);
      return VIR_EXIT_OBJECTION;
    }
  print_findings (spec, options);
  if (vir_chart_export (spec, path, options, &error))
    return VIR_EXIT_OK;

  vir_cli_error ("%s", error->message);
  return g_error_matches (error, VIR_ERROR, VIR_ERROR_LIMIT) ? VIR_EXIT_OBJECTION : VIR_EXIT_FILE;
}

/**
 * vir_cmd_chart:
 * @argc: length of @argv
 * @argv: "chart" and what follows it
 *
 * Draws a chart into a file.
 *
 * Returns: the exit status
 */
VirExit
vir_cmd_chart (int    argc,
               char **argv)
{
  g_auto (Typed) typed = { 0 };
  g_auto (VirCliChart) chart = { 0 };
  g_auto (VirCliPicture) picture = { 0 };
  g_auto (GStrv) rest = NULL;
  g_autofree char *document = NULL;
  g_autoptr (VirInput) input = NULL;
  const VirChartClass *klass;
  VirChartAsk      ask = { 0 };
  guint            year;
  VirExportOptions options = VIR_EXPORT_OPTIONS_INIT;
  VirBasis         basis;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &typed.output, N_("The picture's file: .png, .svg or .pdf"), N_("OUT") },
    { "year", 'y', 0, G_OPTION_ARG_STRING, &typed.year, N_("The year shown; without it, the first"), N_("YEAR") },
    { "by-year", 0, 0, G_OPTION_ARG_NONE, &typed.by_year, N_("One panel for each year"), NULL },
    { "order", 'O', 0, G_OPTION_ARG_STRING, &typed.order, N_("The order of savings: package, size, deliverability or posts"), N_("ORDER") },
    { "record", 'r', 0, G_OPTION_ARG_STRING, &typed.record, N_("Show this record: a vote, an amendment to be voted on, a saving; without it, the most telling"), N_("ID") },
    { "form", 'f', 0, G_OPTION_ARG_STRING, &typed.form, N_("Another form of the chart, such as “added” of gap-bars"), N_("NAME") },
    { "title", 0, 0, G_OPTION_ARG_STRING, &typed.title, N_("A title in place of the one that the figures give"), N_("TEXT") },
    VIR_CLI_CHART_ENTRIES (&chart),
    VIR_CLI_PICTURE_ENTRIES (&picture),
    G_OPTION_ENTRY_NULL,
  };

  if (argc == 2 && strcmp (argv[1], "--list") == 0)
    return list_kinds ();
  if (!vir_cli_parse ("FILE KIND", _("Draws one picture, with its figures (.csv) and its description (.txt) beside it. “virement-cli chart --list” names the kinds."), entries, argc, argv, 2, &rest) ||
      !(klass = read_kind (rest[1])) || !read_form (klass, typed.form, &ask.form) || !read_order (typed.order, &ask.order) || !read_output (typed.output) ||
      !vir_cli_picture_read (&picture, &options) || !vir_cli_basis (chart.basis, &basis) || !check_options (klass, &typed, &chart))
    return VIR_EXIT_USAGE;
  if (!(input = vir_cli_load (rest[0], NULL)) || !vir_cli_chart_read_data (&chart))
    return VIR_EXIT_FILE;
  if (!read_year (typed.year, input, &year) || !vir_cli_chart_read_amendments (&chart, input) ||
      !check_record (input, typed.record))
    return VIR_EXIT_USAGE;
  document = g_filename_display_basename (rest[0]);
  vir_cli_chart_ask (&chart, document, &ask);
  ask.year = typed.by_year ? VIR_CHART_ALL_YEARS : (int) year;
  ask.record = typed.record;
  ask.title = typed.title;
  return draw_chart (input, klass, &ask, basis, typed.output, &options);
}
