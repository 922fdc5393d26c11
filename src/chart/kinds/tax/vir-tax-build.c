/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The council tax line from an outlook: the published increase, and that of each package alone. */

#include "config.h"

#include "vir-tax-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"
#include "vir-evaluate.h"
#include "vir-tax.h"
#include "vir-tax-limits.h"

static const VirTaxYear *
year_before (const VirOutlook *outlook,
             guint             year)
{
  return year > 0 ? &outlook->published[year - 1].tax : &outlook->tax_before;
}

/* Whether the rules find that it would need a referendum. */
static gboolean
is_over (const VirOutlook *outlook,
         const char       *amendment,
         guint             year)
{
  for (guint i = 0; i < outlook->n_findings; i++)
    {
      const VirFinding *finding = &outlook->findings[i];

      if (finding->year == (int) year && g_strcmp0 (finding->amendment, amendment) == 0 &&
          g_str_has_prefix (vir_finding_code (finding), "referendum"))
        return TRUE;
    }
  return FALSE;
}

static VirTaxMark
fill_mark (const VirTaxYear *tax,
           const VirTaxYear *before)
{
  VirTaxMark mark = { .rise = tax->rise_ppm, .core = tax->core_ppm, .asc = tax->asc_ppm, .band_d = tax->band_d };

  mark.yield = vir_tax_rise_yield (tax, tax->rise, tax->rise_ppm);
  mark.core_yield = vir_tax_rise_yield (tax, vir_subtract (tax->core, before->core), tax->core_ppm);
  mark.asc_yield = vir_tax_rise_yield (tax, vir_subtract (tax->asc, before->asc), tax->asc_ppm);
  if (vir_known (mark.core_yield) && vir_known (mark.asc_yield) && mark.core_yield + mark.asc_yield != mark.yield)
    /* A penny of rounding, or rates that are only printed: the parts are those of the whole. */
    mark.core_yield = vir_subtract (mark.yield, mark.asc_yield);
  return mark;
}

static GArray *
list_marks (VirBuild *build,
            guint     year)
{
  const VirOutlook   *outlook = build->outlook;
  const VirTaxRecord *record = vir_tax_record (outlook->input, outlook->years.first + (int) year);
  GArray             *marks = g_array_new (FALSE, FALSE, sizeof (VirTaxMark));
  VirTaxMark          mark = fill_mark (&outlook->published[year].tax, year_before (outlook, year));

  mark.id = record != NULL ? record->base.id : "";
  mark.name = _ ("Published budget");
  mark.is_published = TRUE;
  mark.is_over = is_over (outlook, NULL, year);
  g_array_append_val (marks, mark);
  for (guint i = 0; i < build->packages->len; i++)
    {
      const VirBuildPackage *package = vir_build_package (build, i);
      const char *const      ids[] = { package->outlook->record->base.id, NULL };
      g_autoptr (VirStance)  stance = vir_stance_new (ids, vir_stance_basis (outlook->stance));
      g_autoptr (VirOutlook) alone = vir_evaluate (outlook->input, stance, (VirOutlook *) outlook);

      mark = fill_mark (&alone->now[year].tax, year > 0 ? &alone->now[year - 1].tax : &alone->tax_before);
      mark.id = ids[0];
      mark.name = package->name;
      mark.colour = package->colour;
      mark.is_over = is_over (outlook, ids[0], year);
      g_array_append_val (marks, mark);
    }
  return marks;
}

static const char *
name_class (VirCouncilClass class_)
{
  switch (class_)
    {
    case VIR_CLASS_COUNTY:
      return _ ("county councils");
    case VIR_CLASS_UNITARY:
      return _ ("unitary councils");
    case VIR_CLASS_METROPOLITAN:
      return _ ("metropolitan districts");
    case VIR_CLASS_LONDON_BOROUGH:
      return _ ("London boroughs");
    case VIR_CLASS_DISTRICT:
      return _ ("districts");
    case VIR_CLASS_UNSTATED:
    case VIR_CLASS_OTHER:
    default:
      return _ ("this council");
    }
}

/* Where the limit is from: the record that overrides it, else the rule pack. */
static const char *
limit_source (const VirOutlook   *outlook,
              const VirTaxRecord *record,
              const VirTaxLimits *limits)
{
  const VirFieldSource  *sources = record != NULL ? record->base.sources.items : NULL;
  const VirSourceRecord *source;

  for (guint i = 0; sources != NULL && i < record->base.sources.n; i++)
    if (sources[i].source != NULL && g_strcmp0 (sources[i].field, "limit_total") == 0 &&
        (source = vir_input_get (outlook->input, VIR_KIND_SOURCE, sources[i].source)) != NULL)
      return source->base.title;
  if (limits->pack == NULL)
    return NULL;
  return limits->pack->source != NULL ? limits->pack->source : _ ("general knowledge, to be checked");
}

static void
fill_limit (VirBuild   *build,
            guint       year,
            VirTaxData *data,
            GString    *note)
{
  const VirOutlook       *outlook = build->outlook;
  const VirCouncilRecord *council = vir_input_council (outlook->input);
  int                     first = outlook->years.first + (int) year;
  const VirTaxRecord     *record = vir_tax_record (outlook->input, first);
  const VirTaxYear       *before = year_before (outlook, year);
  VirTaxLimits            limits;
  const char             *source;

  vir_tax_limits (outlook->input, record, first, &limits);
  data->limit = vir_tax_limits_whole (&limits, before);
  data->is_above = limits.more;
  if (!vir_known (data->limit))
    {
      g_string_append_printf (note, " %s", _ ("No referendum limit is known for this year."));
      return;
    }
  data->limit_yield = vir_tax_rise_yield (&outlook->published[year].tax,
                                          vir_ratio (before->band_d, data->limit, 1000000), data->limit);
  /* Translators: a class of councils, a year */
  data->limit_name = vir_build_take (build, g_strdup_printf (_ ("%s, %s"), name_class ((VirCouncilClass) council->class_),
                                                             data->year));
  if (vir_known (limits.pounds))
    {
      g_autofree char *pounds = vir_money_format (limits.pounds, VIR_FORMAT_PLAIN, VIR_MONEY_PENCE);

      /* Translators: an amount */
      g_string_append_printf (note, _ (" A referendum is needed only where the increase is also more than %s."), pounds);
    }
  source = limit_source (outlook, record, &limits);
  if (source != NULL)
    /* Translators: where a limit is from */
    g_string_append_printf (note, _ (" Limit: %s."), source);
}

static const char *
write_title (VirBuild         *build,
             const VirTaxData *data)
{
  const VirTaxMark *over = NULL;
  g_autofree char  *rate = NULL, *limit = NULL;
  guint             n_over = 0;

  for (guint i = data->n_marks; i > 0; i--)
    if (data->marks[i - 1].is_over)
      {
        over = &data->marks[i - 1];
        n_over++;
      }
  limit = vir_tax_chart_rate (data->limit);
  if (over != NULL && over->is_published)
    {
      rate = vir_tax_chart_rate (over->rise);
      return vir_build_take (build, g_strdup_printf (_ ("An increase of %s needs a referendum"), rate));
    }
  if (n_over == 1)
    {
      rate = vir_tax_chart_rate (over->rise);
      /* Translators: a package, a percentage */
      return vir_build_take (build, g_strdup_printf (_ ("%s needs a referendum for its increase of %s"), over->name, rate));
    }
  if (n_over > 1)
    return vir_build_take (build, g_strdup_printf (_ ("%u packages would need a referendum on council tax"), n_over));
  rate = vir_tax_chart_rate (data->marks[0].rise);
  if (vir_known (data->limit) && data->limit > data->marks[0].rise)
    /* Translators: a percentage, an amount, a percentage */
    return vir_build_take (build,
                           g_strdup_printf (_ ("An increase of %s brings in %s; the limit is %s"), rate,
                                            vir_build_money (build, data->marks[0].yield), limit));
  return vir_build_take (build,
                         g_strdup_printf (_ ("An increase of %s brings in %s"), rate,
                                          vir_build_money (build, data->marks[0].yield)));
}

static const char *
find_refusal (VirBuild         *build,
              guint             year,
              const VirTaxMark *published)
{
  const VirOutlook *outlook = build->outlook;
  const char       *before = vir_build_take (build, vir_year_format (outlook->years.first + (int) year - 1));
  const char       *name = vir_build_year (build, year);

  if (!vir_known (published->rise))
    /* Translators: two years */
    return vir_build_take (build,
                           g_strdup_printf (_ ("The increase in council tax for %2$s is not known: the document needs Band "
                                               "D of %1$s and of %2$s (tax: band_d)."),
                                            before, name));
  if (!vir_known (published->yield) || !vir_known (outlook->published[year].tax.per_point))
    /* Translators: a year */
    return vir_build_take (build,
                           g_strdup_printf (_ ("What council tax brings in for %s is not known: the document needs its tax "
                                               "base, its requirement or the yield of one percentage point (tax: "
                                               "tax_base, requirement or per_point)."),
                                            name));
  return NULL;
}

static gboolean
is_illustrative (const VirOutlook *outlook,
                 guint             year)
{
  for (int y = outlook->years.first + (int) year - 1; y <= outlook->years.first + (int) year; y++)
    {
      const VirTaxRecord *record = vir_tax_record (outlook->input, y);

      if (record != NULL && record->base.status == VIR_STATUS_ILLUSTRATIVE)
        return TRUE;
    }
  return FALSE;
}

/**
 * vir_tax_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the chart of what an increase in council tax brings in, with the increases of the published budget and of each
 * package alone.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_tax_chart_build (const VirOutlook  *outlook,
                     const VirChartAsk *ask)
{
  guint              year = vir_build_ask_year (outlook, ask);
  int                first = outlook->years.first + (int) year;
  g_autoptr (GArray) marks = NULL;
  g_autoptr (GString) note = g_string_new (NULL);
  VirTaxData         data = { .limit = VIR_UNKNOWN, .limit_yield = VIR_UNKNOWN };
  VirBuild           build;
  VirChartHead       head;
  VirChartSpec      *spec;
  const char        *refusal;
  gint64             largest = 0;

  vir_build_init (&build, outlook, ask);
  marks = list_marks (&build, year);
  data.year = vir_build_year (&build, year);
  data.marks = (const VirTaxMark *) (gconstpointer) marks->data;
  data.n_marks = marks->len;
  data.per_point = outlook->published[year].tax.per_point;
  refusal = find_refusal (&build, year, &data.marks[0]);
  for (guint i = 0; i < data.n_marks; i++)
    if (vir_known (data.marks[i].yield))
      largest = MAX (largest, ABS (data.marks[i].yield));
  if (refusal == NULL)
    {
      g_autofree char *point = vir_money_format (data.per_point, VIR_FORMAT_PLAIN, VIR_MONEY_WORDS);

      /* Translators: an amount */
      g_string_append_printf (note, _ ("One percentage point brings in %s."), point);
      fill_limit (&build, year, &data, note);
    }
  head = vir_build_head (&build,
                         refusal != NULL ? _ ("What council tax brings in is not known") : write_title (&build, &data),
                         _ ("Yield by percentage increase in council tax"), largest, first, first,
                         is_illustrative (outlook, year));
  head.note = note->str;
  spec = refusal != NULL ? vir_chart_spec_new_refused (&vir_tax_chart_class, &head, refusal)
                         : vir_tax_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
