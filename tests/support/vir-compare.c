/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two outlooks side by side, every public field of them. */

#include "config.h"

#include "vir-compare.h"

#include <stdarg.h>

typedef struct
{
  GString    *text;
  const char *where; /* which record */
  int         year;
} Differ;

static void
say (Differ     *self,
     const char *what,
     const char *a,
     const char *b)
{
  if (self->text->len > 4000)
    return;

  g_string_append_printf (self->text, "  %s", self->where);
  if (self->year >= 0)
    g_string_append_printf (self->text, "[%d]", self->year);
  g_string_append_printf (self->text, ".%s: %s, %s\n", what, a, b);
}

static char *
number (gint64 value)
{
  return vir_known (value) ? g_strdup_printf ("%" G_GINT64_FORMAT, value) : g_strdup ("unknown");
}

static void
figure (Differ     *self,
        const char *what,
        gint64      a,
        gint64      b)
{
  g_autofree char *left = number (a);
  g_autofree char *right = number (b);

  if (a != b)
    say (self, what, left, right);
}

static void
text (Differ     *self,
      const char *what,
      const char *a,
      const char *b)
{
  if (g_strcmp0 (a, b) != 0)
    say (self, what, a != NULL ? a : "none", b != NULL ? b : "none");
}

static void
sum (Differ     *self,
     const char *what,
     VirSum      a,
     VirSum      b)
{
  g_autofree char *left = g_strdup_printf ("%" G_GINT64_FORMAT " + %u unknown", a.known, a.unknown);
  g_autofree char *right = g_strdup_printf ("%" G_GINT64_FORMAT " + %u unknown", b.known, b.unknown);

  if (a.known != b.known || a.unknown != b.unknown)
    say (self, what, left, right);
}

#define FIGURE(field) figure (d, #field, a->field, b->field)
#define SUM(field) sum (d, #field, a->field, b->field)

static void
tax_year (Differ           *d,
          const VirTaxYear *a,
          const VirTaxYear *b)
{
  FIGURE (base);
  FIGURE (band_d);
  FIGURE (core);
  FIGURE (asc);
  FIGURE (yield);
  FIGURE (per_point);
  FIGURE (rise);
  FIGURE (rise_ppm);
  FIGURE (core_ppm);
  FIGURE (asc_ppm);
}

static void
budget_year (Differ               *d,
             const VirYearOutlook *a,
             const VirYearOutlook *b)
{
  SUM (lines);
  SUM (proposals);
  SUM (savings);
  SUM (reserves);
  SUM (schemes);
  FIGURE (not_itemised);
  FIGURE (net);
  FIGURE (funding);
  FIGURE (one_off_funding);
  tax_year (d, &a->tax, &b->tax);
  FIGURE (gap);
  FIGURE (gap_step);
  FIGURE (recurring_gap);
  FIGURE (effects);
  SUM (effects_sum);
  FIGURE (unknown);
  FIGURE (balance);
  FIGURE (status);
}

static void
change (Differ                 *d,
        const VirChangeOutlook *a,
        const VirChangeOutlook *b,
        guint                   n)
{
  const char *where = d->where;

  d->where = a->record->base.id;
  d->year = -1;
  text (d, "id", a->record->base.id, b->record->base.id);
  text (d, "target", a->target != NULL ? ((const VirRecord *) a->target)->id : NULL, b->target != NULL ? ((const VirRecord *) b->target)->id : NULL);
  FIGURE (direction);
  FIGURE (one_off);
  FIGURE (recurring);
  FIGURE (unstated);
  FIGURE (unphased);
  FIGURE (gone);
  FIGURE (stale);
  FIGURE (awaiting);
  FIGURE (differs);
  for (guint y = 0; y < n; y++)
    {
      d->year = (int) y;
      FIGURE (computed.v[y]);
      FIGURE (claimed.level.v[y]);
      FIGURE (claimed.low.v[y]);
      FIGURE (claimed.high.v[y]);
      FIGURE (assessed.v[y]);
      FIGURE (capacity.v[y]);
      FIGURE (capital[y]);
    }
  d->where = where;
}

static void
amendment (Differ                    *d,
           const VirAmendmentOutlook *a,
           const VirAmendmentOutlook *b,
           guint                      n)
{
  d->where = a->record->base.id;
  d->year = -1;
  text (d, "id", a->record->base.id, b->record->base.id);
  FIGURE (n_changes);
  FIGURE (unknown);
  FIGURE (unphased);
  FIGURE (awaiting);
  FIGURE (posts);
  for (guint y = 0; y < n; y++)
    {
      d->year = (int) y;
      SUM (uses[y]);
      SUM (sources[y]);
      SUM (net[y]);
      SUM (recurring[y]);
      FIGURE (low[y]);
      FIGURE (high[y]);
      FIGURE (balance[y]);
      FIGURE (capital[y]);
    }
  for (guint i = 0; i < MIN (a->n_changes, b->n_changes); i++)
    change (d, a->changes[i], b->changes[i], n);
}

static void
counted (Differ           *d,
         const VirCounted *a,
         const VirCounted *b,
         guint             n)
{
  d->year = -1;
  d->where = "counted";
  text (d, "change", a->change->record->base.id, b->change->record->base.id);
  d->where = a->change->record->base.id;
  for (guint y = 0; y < n; y++)
    {
      d->year = (int) y;
      FIGURE (counted.v[y]);
      FIGURE (cut_back.v[y]);
    }
}

static void
reserve (Differ                  *d,
         const VirReserveOutlook *a,
         const VirReserveOutlook *b,
         guint                    n)
{
  d->where = a->record->base.id;
  d->year = -1;
  text (d, "id", a->record->base.id, b->record->base.id);
  FIGURE (low);
  FIGURE (low_year);
  for (guint y = 0; y < n; y++)
    {
      d->year = (int) y;
      FIGURE (closing[y]);
      FIGURE (published[y]);
    }
}

static void
scheme (Differ                 *d,
        const VirSchemeOutlook *a,
        const VirSchemeOutlook *b,
        guint                   n)
{
  d->where = a->record->base.id;
  d->year = -1;
  text (d, "id", a->record->base.id, b->record->base.id);
  for (guint y = 0; y < n; y++)
    {
      d->year = (int) y;
      FIGURE (cost[y]);
      FIGURE (imbalance[y]);
      FIGURE (imbalance_published[y]);
      FIGURE (from_reserve[y]);
      FIGURE (reserve_published[y]);
      FIGURE (revenue.v[y]);
      FIGURE (published.v[y]);
    }
}

static const char *
head_id (const VirOutlook *self,
         guint32           slot)
{
  const VirRecord *record = slot != VIR_NO_SLOT ? vir_input_at (self->input, VIR_KIND_HEAD, slot) : NULL;

  return record != NULL ? record->id : NULL;
}

static void
head (Differ           *d,
      const VirOutlook *left,
      const VirOutlook *right,
      const char       *id)
{
  const VirHeadOutlook *a = vir_vec_get (left->heads, vir_input_slot (left->input, VIR_KIND_HEAD, id));
  const VirHeadOutlook *b = vir_vec_get (right->heads, vir_input_slot (right->input, VIR_KIND_HEAD, id));

  d->where = id;
  d->year = -1;
  if (a == NULL || b == NULL)
    {
      text (d, "head", a != NULL ? "there" : "missing", b != NULL ? "there" : "missing");
      return;
    }
  FIGURE (illustrative);
  text (d, "parent", head_id (left, a->parent), head_id (right, b->parent));
  for (guint y = 0; y < left->years.n; y++)
    {
      d->year = (int) y;
      FIGURE (known[y]);
      FIGURE (unknown[y]);
      FIGURE (parts_unknown[y]);
      FIGURE (not_itemised[y]);
    }
}

static void
finding (Differ           *d,
         const VirFinding *a,
         const VirFinding *b)
{
  d->where = vir_finding_code (a);
  d->year = a->year;
  text (d, "code", vir_finding_code (a), vir_finding_code (b));
  FIGURE (kind);
  text (d, "subject", a->subject, b->subject);
  text (d, "amendment", a->amendment, b->amendment);
  text (d, "other", a->other, b->other);
  FIGURE (year);
  FIGURE (amount);
  FIGURE (limit);
}

static void
years (Differ           *d,
       const VirOutlook *a,
       const VirOutlook *b)
{
  FIGURE (years.n);
  FIGURE (years.first);
  FIGURE (net_before);
  FIGURE (illustrative);
  tax_year (d, &a->tax_before, &b->tax_before);
  for (guint y = 0; y < MIN (a->years.n, b->years.n); y++)
    {
      d->year = (int) y;
      d->where = "published";
      budget_year (d, &a->published[y], &b->published[y]);
      d->where = "now";
      budget_year (d, &a->now[y], &b->now[y]);
      d->where = "ledgers";
      for (guint ledger = 0; ledger < VIR_N_LEDGERS; ledger++)
        sum (d, vir_ledger_enum.words[ledger], a->ledgers[ledger][y], b->ledgers[ledger][y]);
    }
}

/**
 * vir_outlook_difference:
 * @a: an outlook
 * @b: another, of a root with the same records, perhaps of another family
 * @findings: whether findings count
 *
 * Compares every public field.
 *
 * Returns: (transfer full) (nullable): what differs, @a's value first; %NULL where nothing does
 */
char *
vir_outlook_difference (const VirOutlook *a,
                        const VirOutlook *b,
                        gboolean          findings)
{
  Differ  differ = { g_string_new (NULL), "outlook", -1 };
  Differ *d = &differ;

  years (d, a, b);
  for (guint i = 0; i < vir_input_count (a->input, VIR_KIND_HEAD); i++)
    head (d, a, b, ((const VirRecord *) vir_input_nth (a->input, VIR_KIND_HEAD, i))->id);

  d->where = "outlook";
  d->year = -1;
  FIGURE (n_amendments);
  FIGURE (n_counted);
  FIGURE (n_reserves);
  for (guint i = 0; i < MIN (a->n_amendments, b->n_amendments); i++)
    amendment (d, &a->amendments[i], &b->amendments[i], a->years.n);
  for (guint i = 0; i < MIN (a->n_counted, b->n_counted); i++)
    counted (d, &a->counted[i], &b->counted[i], a->years.n);
  for (guint i = 0; i < MIN (a->n_reserves, b->n_reserves); i++)
    reserve (d, &a->reserves[i], &b->reserves[i], a->years.n);
  FIGURE (n_schemes);
  for (guint i = 0; i < MIN (a->n_schemes, b->n_schemes); i++)
    scheme (d, &a->schemes[i], &b->schemes[i], a->years.n);
  if (findings)
    {
      d->where = "outlook";
      d->year = -1;
      FIGURE (n_findings);
      for (guint i = 0; i < MIN (a->n_findings, b->n_findings); i++)
        finding (d, &a->findings[i], &b->findings[i]);
    }

  return g_string_free (differ.text, differ.text->len == 0);
}
