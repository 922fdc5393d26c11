/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tiles of the balance bar in words; see vir-balance-words.h. Those of amendments and findings
 * are in vir-balance-words-amendment.c. */

#include "config.h"

#include "vir-balance-words.h"

#include "vir-words.h"

#include "vir-period.h"
#include "vir-rate.h"

#include <glib/gi18n-lib.h>

/**
 * vir_tone_css_class:
 * @tone: how a figure is meant
 *
 * Returns: (nullable): the style class for it
 */
const char *
vir_tone_css_class (VirTone tone)
{
  switch (tone)
    {
    case VIR_TONE_GOOD:
      return "balanced";
    case VIR_TONE_BAD:
      return "gap";
    case VIR_TONE_UNKNOWN:
      return "unknown";
    case VIR_TONE_PLAIN:
    default:
      return NULL;
    }
}

/**
 * vir_tile_words_clear:
 * @self: the words
 *
 * Frees what @self holds and leaves it empty.
 */
void
vir_tile_words_clear (VirTileWords *self)
{
  g_clear_pointer (&self->caption, g_free);
  g_clear_pointer (&self->change, g_free);
  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->spoken, g_free);
  self->icon = NULL;
  self->tone = VIR_TONE_PLAIN;
}

/* A caption with the sign of figures that are not published: "2019/20 ◊". */
static char *
with_mark (char     *caption,
           VirStatus status)
{
  g_autofree char *plain = caption;

  if (status == VIR_STATUS_PUBLISHED)
    return g_steal_pointer (&plain);
  return g_strdup_printf ("%s %s", plain, vir_words_mark (status));
}

static void
say_status (VirTileWords *words,
            VirStatus     status)
{
  g_autofree char *before = words->spoken;

  if (status == VIR_STATUS_PUBLISHED)
    {
      words->spoken = g_steal_pointer (&before);
      return;
    }
  /* Translators: what a figure is, and that it is "Inferred" or "Illustrative" */
  words->spoken = g_strdup_printf (_("%s (%s)"), before, vir_words_label (&vir_status_enum, (int) status));
}

/* What the amendments shown do to the year: ": £1.750m worse than published". */
static char *
spoken_change (gint64          effects,
               VirNumberFormat format)
{
  g_autofree char *size = NULL;

  if (!vir_known (effects))
    return g_strdup (_("change against the published budget not known"));
  if (effects == 0)
    return g_strdup (_("as published"));

  size = vir_money_format (ABS (effects), format, VIR_MONEY_STANDALONE);
  if (effects > 0)
    /* Translators: the year's gap is £1.750m worse than in the published budget */
    return g_strdup_printf (_("%s worse than published"), size);
  /* Translators: the year's gap is £1.750m better than in the published budget */
  return g_strdup_printf (_("%s better than published"), size);
}

/**
 * vir_balance_words_year:
 * @outlook: an outlook
 * @year: index of a year
 * @format: how amounts are written
 * @words: (out caller-allocates): the tile
 *
 * Says whether a year balances under the outlook's stance, and what the stance's amendments change.
 */
void
vir_balance_words_year (const VirOutlook *outlook,
                        guint             year,
                        VirNumberFormat   format,
                        VirTileWords     *words)
{
  const VirYearOutlook *now = &outlook->now[year];
  g_autofree char *size = NULL;
  g_autofree char *change = NULL;

  *words = (VirTileWords) { .caption = with_mark (vir_year_format (outlook->years.first + (int) year),
                                                  vir_known (now->gap) ? now->status : VIR_STATUS_PUBLISHED) };

  if (vir_known (now->gap))
    size = vir_money_format (ABS (now->gap), format, VIR_MONEY_STANDALONE);

  if (now->balance == VIR_BALANCE_CANNOT_TELL || size == NULL)
    {
      words->value = g_strdup (_("Not known"));
      words->icon = "content-loading-symbolic";
      words->tone = VIR_TONE_UNKNOWN;
    }
  else if (now->balance == VIR_BALANCE_NOT_BALANCED)
    {
      words->value = g_strdup_printf (_("Gap %s"), size);
      words->icon = "pan-up-symbolic";
      words->tone = VIR_TONE_BAD;
    }
  else if (-now->gap >= vir_input_unit (outlook->input))
    {
      words->value = g_strdup_printf (_("Surplus %s"), size);
      words->icon = "pan-down-symbolic";
      words->tone = VIR_TONE_GOOD;
    }
  else
    {
      words->value = g_strdup (_("Balanced"));
      words->icon = "object-select-symbolic";
      words->tone = VIR_TONE_GOOD;
    }

  if (vir_stance_count (outlook->stance) > 0)
    {
      words->change = vir_money_format (now->effects, format, VIR_MONEY_CELL | VIR_MONEY_SIGNED);
      change = spoken_change (now->effects, format);
      /* Translators: a year, how it stands, and what changed: "2018/19: Gap £1.750m, £1.750m worse than published" */
      words->spoken = g_strdup_printf (_("%s: %s, %s"), words->caption, words->value, change);
    }
  else
    /* Translators: a year and how it stands: "2018/19: Balanced" */
    words->spoken = g_strdup_printf (_("%s: %s"), words->caption, words->value);
  say_status (words, vir_known (now->gap) ? now->status : VIR_STATUS_PUBLISHED);
}

/* The finding of a tax rise at or over a limit, if there is one. */
static const VirFinding *
find_tax_objection (const VirOutlook *outlook)
{
  for (guint i = 0; i < outlook->n_findings; i++)
    {
      const VirFinding *finding = &outlook->findings[i];

      if (finding->kind == VIR_KIND_TAX
          && vir_finding_severity (finding) == VIR_SEVERITY_OBJECTION
          && vir_balance_words_concerns (outlook, finding))
        return finding;
    }
  return NULL;
}

/**
 * vir_balance_words_tax:
 * @outlook: an outlook
 * @words: (out caller-allocates): the tile
 *
 * Says what Band D is in the first year and how much it rises.
 */
void
vir_balance_words_tax (const VirOutlook *outlook,
                       VirTileWords     *words)
{
  const VirTaxYear *tax = &outlook->now[0].tax;
  const VirFinding *objection = find_tax_objection (outlook);
  g_autofree char *year = vir_year_format (outlook->years.first);
  g_autofree char *rise = vir_known (tax->rise_ppm) ? vir_rate_format (tax->rise_ppm, 2, TRUE) : NULL;

  *words = (VirTileWords) { 0 };
  if (rise != NULL)
    /* Translators: council tax at Band D and its rise: "Band D, +5.99%" */
    words->caption = g_strdup_printf (_("Band D, %s"), rise);
  else
    words->caption = g_strdup (_("Band D"));

  if (vir_known (tax->band_d))
    words->value = vir_money_format (tax->band_d, VIR_FORMAT_PLAIN, VIR_MONEY_PENCE);
  else
    {
      words->value = g_strdup (_("Not known"));
      words->tone = VIR_TONE_UNKNOWN;
    }

  if (objection != NULL)
    {
      words->icon = "dialog-error-symbolic";
      words->tone = VIR_TONE_BAD;
      /* Translators: year, caption and figure of council tax, which is over a limit */
      words->spoken = g_strdup_printf (_("%s: %s: %s, over a limit"), year, words->caption, words->value);
    }
  else
    words->spoken = g_strdup_printf (_("%s: %s: %s"), year, words->caption, words->value);
}

/* The general reserve, else the first; one below its minimum goes before it. */
static const VirReserveOutlook *
choose_reserve (const VirOutlook *outlook)
{
  const VirReserveOutlook *chosen = NULL;

  for (guint i = 0; i < outlook->n_reserves; i++)
    {
      const VirReserveOutlook *reserve = &outlook->reserves[i];
      const VirReserveRecord *record = reserve->record;

      if (vir_known (reserve->low) && vir_known (record->minimum) && reserve->low < record->minimum)
        return reserve;
      if (record->reserve == VIR_RESERVE_GENERAL && (chosen == NULL || chosen->record->reserve != VIR_RESERVE_GENERAL))
        chosen = reserve;
      else if (chosen == NULL)
        chosen = reserve;
    }
  return chosen;
}

/**
 * vir_balance_words_reserves:
 * @outlook: an outlook
 * @format: how amounts are written
 * @words: (out caller-allocates): the tile
 *
 * Says how low the reserves get, and whether that is below what officers hold to be the minimum.
 */
void
vir_balance_words_reserves (const VirOutlook *outlook,
                            VirNumberFormat   format,
                            VirTileWords     *words)
{
  const VirReserveOutlook *reserve = choose_reserve (outlook);
  gint64 minimum = reserve != NULL ? reserve->record->minimum : VIR_UNKNOWN;
  VirStatus status = VIR_STATUS_PUBLISHED;
  g_autofree char *size = NULL;

  if (reserve != NULL)
    status = vir_record_field_status (reserve->record, "opening");
  *words = (VirTileWords) { .caption = with_mark (g_strdup (_("Reserves low")), status) };

  if (reserve == NULL || !vir_known (reserve->low))
    {
      words->value = g_strdup (_("Not known"));
      words->tone = VIR_TONE_UNKNOWN;
    }
  else if (vir_known (minimum) && reserve->low < minimum)
    {
      size = vir_money_format (minimum - reserve->low, format, VIR_MONEY_STANDALONE);
      words->value = g_strdup_printf (_("%s below minimum"), size);
      words->icon = "dialog-error-symbolic";
      words->tone = VIR_TONE_BAD;
    }
  else
    {
      words->value = vir_money_format (reserve->low, format, VIR_MONEY_STANDALONE);
      if (vir_known (minimum))
        {
          words->icon = "object-select-symbolic";
          words->tone = VIR_TONE_GOOD;
        }
    }

  if (reserve != NULL && reserve->record->base.title != NULL)
    words->spoken = g_strdup_printf (_("%s: %s: %s"), words->caption, reserve->record->base.title, words->value);
  else
    words->spoken = g_strdup_printf (_("%s: %s"), words->caption, words->value);
  say_status (words, status);
}
