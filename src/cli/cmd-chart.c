/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli chart: one picture, with its figures (.csv) and its description (.txt) beside it. */

#include "config.h"

#include "vir-cli.h"

#include "vir-paper-chart.h"

#include <glib/gi18n.h>
#include <string.h>

/* What was typed, before it is looked at. */
typedef struct
{
  char    *output;
  char    *preset;
  char    *theme;
  char    *year;
  char    *basis;
  char   **amendments;
  gboolean by_year;
  gboolean added;
  gboolean bare;
} Typed;

static void
clear_typed (Typed *self)
{
  g_free (self->output);
  g_free (self->preset);
  g_free (self->theme);
  g_free (self->year);
  g_free (self->basis);
  g_strfreev (self->amendments);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Typed, clear_typed)

static const VirPaperChart *
read_kind (const char *word)
{
  guint                n;
  const VirPaperChart *charts = vir_paper_charts (&n);
  const VirPaperChart *chart = vir_paper_chart_find (word);
  g_autoptr (GString) known = g_string_new (NULL);

  if (chart)
    return chart;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", charts[i].name);
  vir_cli_error (_("there is no chart “%s”. There are: %s"), word, known->str);
  return NULL;
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
read_preset (const char     *word,
             VirChartPreset *preset)
{
  g_autoptr (GString) known = g_string_new (NULL);

  *preset = VIR_PRESET_A4;
  if (!word || vir_chart_preset_parse (word, preset))
    return TRUE;

  for (guint i = 0; i < VIR_N_PRESETS; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", vir_chart_preset_get_info ((VirChartPreset) i)->name);
  vir_cli_error (_("there is no preset “%s”. There are: %s"), word, known->str);
  return FALSE;
}

static gboolean
read_theme (const char    *word,
            VirChartTheme *theme)
{
  static const struct
  {
    const char   *word;
    VirChartTheme theme;
  } themes[] = {
    { "print", VIR_THEME_PRINT },
    { "light", VIR_THEME_LIGHT },
    { "dark", VIR_THEME_DARK },
    { "high-contrast", VIR_THEME_HIGH_CONTRAST },
  };

  *theme = VIR_THEME_PRINT;
  for (guint i = 0; word && i < G_N_ELEMENTS (themes); i++)
    if (strcmp (word, themes[i].word) == 0)
      {
        *theme = themes[i].theme;
        return TRUE;
      }

  if (word)
    vir_cli_error (_("there is no theme “%s”. There are: print, light, dark, high-contrast"), word);
  return !word;
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

static gboolean
read_amendments (const VirInput *input,
                 char          **ids)
{
  for (guint i = 0; ids && ids[i]; i++)
    if (!vir_cli_record (input, VIR_KIND_AMENDMENT, ids[i]))
      return FALSE;

  return TRUE;
}

/* Whether the options say something about this kind of chart. */
static gboolean
check_options (const VirPaperChart *chart,
               const Typed         *typed)
{
  if (typed->by_year && !chart->may_split)
    vir_cli_error (_("the chart “%s” has no panels for years. Leave --by-year out"), chart->name);
  else if (typed->by_year && typed->year)
    vir_cli_error (_("--year and --by-year say different things. Leave one of them out"));
  else if (typed->year && chart->kind == VIR_CHART_GAP_BARS)
    vir_cli_error (_("the chart “%s” shows every year. Leave --year out"), chart->name);
  else if (typed->added && !chart->may_add)
    vir_cli_error (_("the chart “%s” cannot show additions only. Leave --added out"), chart->name);
  else
    return TRUE;

  return FALSE;
}

static VirExit
draw_chart (VirInput               *input,
            const VirPaperChart    *chart,
            const VirPaperChartAsk *ask,
            VirBasis                basis,
            const char             *path,
            const VirExportOptions *options)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, basis);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);
  g_autoptr (VirChartSpec) spec = vir_paper_chart_new (chart, outlook, ask);
  g_autoptr (GError) error = NULL;

  if (vir_chart_export (spec, path, options, &error))
    return VIR_EXIT_OK;

  vir_cli_error ("%s", error->message);
  return VIR_EXIT_FILE;
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
  g_auto (GStrv) rest = NULL;
  g_autofree char *document = NULL;
  g_autoptr (VirInput) input = NULL;
  const VirPaperChart *chart;
  VirPaperChartAsk ask = { 0 };
  VirExportOptions options = VIR_EXPORT_OPTIONS_INIT;
  VirBasis         basis;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &typed.output, N_("The picture's file: .png, .svg or .pdf"), N_("OUT") },
    { "amendment", 'a', 0, G_OPTION_ARG_STRING_ARRAY, &typed.amendments, N_("Show this amendment; more than once for several. Without it, all"), N_("ID") },
    { "year", 'y', 0, G_OPTION_ARG_STRING, &typed.year, N_("The year shown; without it, the first"), N_("YEAR") },
    { "by-year", 0, 0, G_OPTION_ARG_NONE, &typed.by_year, N_("One panel for each year"), NULL },
    { "added", 0, 0, G_OPTION_ARG_NONE, &typed.added, N_("gap-bars: only what the amendments add to the gap"), NULL },
    { "basis", 'b', 0, G_OPTION_ARG_STRING, &typed.basis, N_("On whose figures: claimed or assessed"), N_("BASIS") },
    { "preset", 'p', 0, G_OPTION_ARG_STRING, &typed.preset, N_("Size: a4, a4-landscape, slide, web, social or poster"), N_("NAME") },
    { "theme", 't', 0, G_OPTION_ARG_STRING, &typed.theme, N_("Colours: print, light, dark or high-contrast"), N_("NAME") },
    { "bare", 0, 0, G_OPTION_ARG_NONE, &typed.bare, N_("Without title and subtitle, for a page that prints them"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!vir_cli_parse ("FILE KIND", _("Draws one picture, with its figures (.csv) and its description (.txt) beside it. Kinds: gap-curve, packages, gap-bars, bridge."), entries, argc, argv, 2, &rest) ||
      !(chart = read_kind (rest[1])) || !read_output (typed.output) ||
      !read_preset (typed.preset, &options.preset) || !read_theme (typed.theme, &options.theme) ||
      !vir_cli_basis (typed.basis, &basis) || !check_options (chart, &typed))
    return VIR_EXIT_USAGE;
  if (!(input = vir_cli_load (rest[0], NULL)))
    return VIR_EXIT_FILE;
  if (!read_year (typed.year, input, &ask.year) || !read_amendments (input, typed.amendments))
    return VIR_EXIT_USAGE;
  document = g_filename_display_basename (rest[0]);
  ask.document = document;
  ask.by_year = typed.by_year;
  ask.added = typed.added;
  ask.amendments = (const char *const *) typed.amendments;
  options.bare = typed.bare;
  return draw_chart (input, chart, &ask, basis, typed.output, &options);
}
