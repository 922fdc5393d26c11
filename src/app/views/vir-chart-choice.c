/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The memory hangs on the workspace and goes with it. */

#include "config.h"

#include "vir-chart-choice.h"

#include "vir-balance-words.h"
#include "vir-chart-table.h"
#include "vir-evaluate.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

#define MEMORY "vir-chart-choices"
/* More records than anyone would look through are not tried one by one. */
#define MOST_RECORDS 400

static void
free_choice (gpointer data)
{
  VirChartChoice *self = data;

  g_strfreev (self->amendments);
  g_free (self->record);
  g_free (self);
}

/**
 * vir_chart_choice_get:
 * @workspace: a workspace
 * @klass: a kind of chart
 *
 * Returns: (transfer none): what is chosen of that kind, to be changed in place
 */
VirChartChoice *
vir_chart_choice_get (VirWorkspace        *workspace,
                      const VirChartClass *klass)
{
  GHashTable     *memory = g_object_get_data (G_OBJECT (workspace), MEMORY);
  VirChartChoice *self = NULL;

  if (memory == NULL)
    {
      memory = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, free_choice);
      g_object_set_data_full (G_OBJECT (workspace), MEMORY, memory, (GDestroyNotify) g_hash_table_unref);
    }
  self = g_hash_table_lookup (memory, klass);
  if (self == NULL)
    {
      self = g_new0 (VirChartChoice, 1);
      g_hash_table_insert (memory, (gpointer) klass, self);
    }
  return self;
}

static gboolean
stands (const VirAmendmentRecord *record)
{
  return record->stage != VIR_AMENDMENT_WITHDRAWN && record->stage != VIR_AMENDMENT_RULED_OUT;
}

static const char *
id_of (const VirOutlook *outlook,
       guint             amendment)
{
  return outlook->amendments[amendment].record->base.id;
}

/* Where the usual form has no figures, one that has is the better first choice. */
static void
settle (VirChartChoice      *self,
        const VirChartClass *klass,
        const VirOutlook    *outlook)
{
  VirChartAsk ask = { 0 };

  for (guint i = 0; i < klass->n_forms; i++)
    {
      g_autoptr (VirChartSpec) spec = NULL;

      ask.form = i;
      spec = vir_chart_build (klass, outlook, &ask);
      if (spec->refusal != NULL)
        continue;
      self->form = i;
      return;
    }
}

/**
 * vir_chart_choice_fit:
 * @self: what is chosen
 * @klass: of which kind
 * @outlook: the budget as it is now
 *
 * Lets go of what is no longer there: years, amendments and records may have been removed since. At first it finds
 * a form that can be drawn.
 */
void
vir_chart_choice_fit (VirChartChoice      *self,
                      const VirChartClass *klass,
                      const VirOutlook    *outlook)
{
  gboolean all_years = self->year == VIR_CHART_ALL_YEARS;
  guint    n = 0;

  if ((all_years && (klass->asks & VIR_ASK_BY_YEAR) == 0) || (!all_years && (guint) self->year >= outlook->years.n))
    self->year = 0;
  if (self->form >= MAX (klass->n_forms, 1))
    self->form = 0;
  if (!self->settled && self->form == 0)
    settle (self, klass, outlook);
  self->settled = TRUE;
  for (guint i = 0; self->amendments != NULL && self->amendments[i] != NULL; i++)
    {
      if (vir_outlook_amendment (outlook, self->amendments[i]) != NULL)
        self->amendments[n++] = self->amendments[i];
      else
        g_free (self->amendments[i]);
    }
  if (self->amendments != NULL)
    self->amendments[n] = NULL;
  /* None of those that were chosen is left. */
  if (n == 0)
    g_clear_pointer (&self->amendments, g_strfreev);
}

/**
 * vir_chart_choice_shows:
 * @self: what is chosen
 * @outlook: the budget
 * @amendment: index of an amendment in it
 *
 * Returns: whether that amendment is shown
 */
gboolean
vir_chart_choice_shows (const VirChartChoice *self,
                        const VirOutlook     *outlook,
                        guint                 amendment)
{
  if (self->amendments != NULL)
    return g_strv_contains ((const char *const *) self->amendments, id_of (outlook, amendment));
  return stands (outlook->amendments[amendment].record);
}

/* Takes the list, or forgets it where it says what would be shown anyway. */
static void
take_amendments (VirChartChoice   *self,
                 const VirOutlook *outlook,
                 char            **ids)
{
  gboolean same = TRUE;

  for (guint i = 0; i < outlook->n_amendments; i++)
    same = same && g_strv_contains ((const char *const *) ids, id_of (outlook, i)) ==
                     stands (outlook->amendments[i].record);
  g_strfreev (self->amendments);
  self->amendments = ids;
  if (same)
    g_clear_pointer (&self->amendments, g_strfreev);
}

/**
 * vir_chart_choice_show:
 * @self: what is chosen
 * @outlook: the budget
 * @amendment: index of an amendment in it
 * @shown: whether to show it
 *
 * Shows an amendment beside others, or leaves it out. The last one stays.
 */
void
vir_chart_choice_show (VirChartChoice   *self,
                       const VirOutlook *outlook,
                       guint             amendment,
                       gboolean          shown)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint  n = 0;
  char **ids = NULL;

  for (guint i = 0; i < outlook->n_amendments; i++)
    if (i == amendment ? shown : vir_chart_choice_shows (self, outlook, i))
      {
        g_strv_builder_add (builder, id_of (outlook, i));
        n++;
      }
  if (n == 0)
    return;
  ids = g_strv_builder_end (builder);
  take_amendments (self, outlook, ids);
}

/**
 * vir_chart_choice_show_one:
 * @self: what is chosen
 * @outlook: the budget
 * @amendment: index of an amendment in it
 *
 * Shows that amendment alone.
 */
void
vir_chart_choice_show_one (VirChartChoice   *self,
                           const VirOutlook *outlook,
                           guint             amendment)
{
  const char *const ids[] = { id_of (outlook, amendment), NULL };

  g_strfreev (self->amendments);
  self->amendments = g_strdupv ((char **) ids);
}

/**
 * vir_chart_choice_set_record:
 * @self: what is chosen
 * @record: (nullable): id of a record; %NULL for the most telling
 *
 * Shows another record.
 */
void
vir_chart_choice_set_record (VirChartChoice *self,
                             const char     *record)
{
  char *copy = g_strdup (record);

  g_free (self->record);
  self->record = copy;
}

/**
 * vir_chart_choice_ask:
 * @self: what is chosen
 *
 * Returns: the same for a builder, who borrows it; the rest is the caller's
 */
VirChartAsk
vir_chart_choice_ask (const VirChartChoice *self)
{
  return (VirChartAsk) {
    .year = self->year,
    .form = self->form,
    .order = self->order,
    .amendments = (const char *const *) self->amendments,
    .record = self->record,
  };
}

/* Records */

static char *
figures_of (const VirChartSpec *spec)
{
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);
  g_autofree char          *csv = vir_chart_table_to_csv (table);

  return g_strconcat (spec->head.title, "\n", spec->head.subtitle, "\n", csv, NULL);
}

/* Adds those of a kind that make a chart which no other record makes. */
static void
try_records (const VirChartClass *klass,
             const VirOutlook    *outlook,
             VirChartAsk         *ask,
             VirKind              kind,
             const char          *none,
             GPtrArray           *records)
{
  guint n = MIN (vir_input_count (outlook->input, kind), MOST_RECORDS);

  for (guint i = 0; i < n; i++)
    {
      const VirRecord         *record = vir_input_nth (outlook->input, kind, i);
      g_autoptr (VirChartSpec) spec = NULL;
      g_autofree char         *figures = NULL;

      ask->record = record->id;
      spec = vir_chart_build (klass, outlook, ask);
      figures = spec->refusal == NULL ? figures_of (spec) : NULL;
      if (figures != NULL && g_strcmp0 (figures, none) != 0)
        g_ptr_array_add (records, (gpointer) record);
    }
}

/**
 * vir_chart_choice_records:
 * @self: what is chosen
 * @klass: a kind that shows one record
 * @outlook: the budget
 *
 * Lists the records that the chart can be of. The kind is asked: one that it does not know it answers as if none had
 * been named.
 *
 * Returns: (transfer full) (element-type VirRecord): the records, which are the document's
 */
GPtrArray *
vir_chart_choice_records (const VirChartChoice *self,
                          const VirChartClass  *klass,
                          const VirOutlook     *outlook)
{
  static const VirKind kinds[] = {
    VIR_KIND_PROPOSAL, VIR_KIND_CHANGE, VIR_KIND_RESERVE, VIR_KIND_AMENDMENT,
    VIR_KIND_SCHEME,   VIR_KIND_FUNDING, VIR_KIND_TAX,    VIR_KIND_LINE,
  };
  GPtrArray               *records = g_ptr_array_new ();
  VirChartAsk              ask = vir_chart_choice_ask (self);
  g_autoptr (VirChartSpec) unknown = NULL;
  g_autofree char         *none = NULL;

  /* No record has this id. */
  ask.record = "\n";
  unknown = vir_chart_build (klass, outlook, &ask);
  if (unknown->refusal == NULL)
    none = figures_of (unknown);
  for (guint i = 0; i < G_N_ELEMENTS (kinds) && records->len < MOST_RECORDS; i++)
    try_records (klass, outlook, &ask, kinds[i], none, records);
  return records;
}

/**
 * vir_chart_choice_name:
 * @outlook: the budget
 * @amendment: index of an amendment in it
 * @neutral: whether it is called by its letter
 *
 * Returns: (transfer full): the name of an amendment, as charts have it in neutral mode
 */
char *
vir_chart_choice_name (const VirOutlook *outlook,
                       guint             amendment,
                       gboolean          neutral)
{
  if (!neutral)
    return vir_balance_words_name (outlook->input, outlook->amendments[amendment].record);
  if (amendment < 26)
    /* Translators: a package in a neutral comparison; %c is a letter */
    return g_strdup_printf (_ ("Package %c"), 'A' + (int) amendment);
  /* Translators: a package in a neutral comparison; %c%c are two letters */
  return g_strdup_printf (_ ("Package %c%c"), 'A' + (int) ((amendment / 26 - 1) % 26), 'A' + (int) (amendment % 26));
}

/**
 * vir_chart_outlook:
 * @workspace: a workspace
 *
 * Makes the outlook that charts and papers are of: the published budget, on the basis that is shown.
 *
 * Returns: (transfer full): the outlook
 */
VirOutlook *
vir_chart_outlook (VirWorkspace *workspace)
{
  VirOutlook           *shown = vir_workspace_get_outlook (workspace);
  g_autoptr (VirStance) published = NULL;

  if (vir_stance_count (shown->stance) == 0)
    return vir_outlook_ref (shown);
  published = vir_stance_new (NULL, vir_workspace_get_basis (workspace));
  return vir_evaluate (vir_workspace_get_input (workspace), published, shown);
}

/**
 * vir_chart_document_name:
 * @workspace: a workspace
 *
 * Returns: (transfer full): the document's name for source lines
 */
char *
vir_chart_document_name (VirWorkspace *workspace)
{
  GFile *file = vir_workspace_get_file (workspace);

  return file != NULL ? g_file_get_basename (file) : g_strdup (vir_workspace_get_title (workspace));
}
