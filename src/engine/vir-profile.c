/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Money over years: from what was typed to a level for each year, and to the bracket of what was left
 * open. Owns the meaning of forms and recurrence. */

#include "config.h"

#include "vir-profile.h"

static const char *const form_words[] = { "level", "step", "full-year", "span-sum", "span-by", NULL };
const VirEnum vir_form_enum = { "form", form_words };

static const char *const recurrence_words[] = { "unstated", "recurring", "one-off", "until", NULL };
const VirEnum vir_recurrence_enum = { "recurrence", recurrence_words };

#define ROW(key, type, values) \
  { #key, VIR_FIELD_##type, G_STRUCT_OFFSET (VirProfile, key), values, -1, NULL, 1 }

static const VirField profile_fields[] = {
  ROW (form, ENUM, &vir_form_enum),
  ROW (values, SERIES, NULL),
  ROW (full_year, MONEY, NULL),
  ROW (start, DATE, NULL),
  ROW (end, DATE, NULL),
  ROW (span, MONEY, NULL),
  ROW (span_to, YEAR, NULL),
  ROW (recurrence, ENUM, &vir_recurrence_enum),
  ROW (until, YEAR, NULL),
  ROW (one_off_cost, SERIES, NULL),
  ROW (delivered_min, RATE, NULL),
  ROW (delivered_likely, RATE, NULL),
  ROW (delivered_max, RATE, NULL),
  ROW (delay_likely, NUMBER, NULL),
  ROW (delay_max, NUMBER, NULL),
};

const VirShape vir_profile_shape = {
  "profile", sizeof (VirProfile), profile_fields, G_N_ELEMENTS (profile_fields)
};

/**
 * vir_profile_new:
 *
 * Returns: (transfer full): a profile in which nothing is known
 */
VirProfile *
vir_profile_new (void)
{
  return vir_shape_new (&vir_profile_shape);
}

/**
 * vir_profile_free:
 * @self: (transfer full) (nullable): a profile
 *
 * Frees it.
 */
void
vir_profile_free (VirProfile *self)
{
  vir_shape_free (&vir_profile_shape, self);
}

static int
last_figure (const VirSeries *values,
             guint            n)
{
  for (int y = (int) n - 1; y >= 0; y--)
    if (vir_known (values->v[y]))
      return y;

  return -1;
}

static void
set_open (VirLevels *levels,
          guint      y,
          gint64     one_reading)
{
  if (!vir_known (one_reading))
    return;

  levels->low.v[y] = MIN (0, one_reading);
  levels->high.v[y] = MAX (0, one_reading);
}

static void
set_level (VirLevels *levels,
           guint      y,
           gint64     level)
{
  levels->level.v[y] = level;
  levels->low.v[y] = level;
  levels->high.v[y] = level;
}

/* Years after the last figure: what the recurrence makes of the last level. */
static void
carry_on (const VirProfile *self,
          VirYears          years,
          guint             from,
          gint64            last,
          VirLevels        *levels)
{
  for (guint y = from; y < years.n; y++)
    switch ((VirRecurrence) self->recurrence)
      {
      case VIR_RECURRENCE_RECURRING:
        set_level (levels, y, last);
        break;

      case VIR_RECURRENCE_ONE_OFF:
        set_level (levels, y, 0);
        break;

      case VIR_RECURRENCE_UNTIL:
        set_level (levels, y, years.first + (int) y <= self->until ? last : 0);
        break;

      case VIR_RECURRENCE_UNSTATED:
      default:
        set_open (levels, y, last);
        break;
      }
}

static void
levels_of_values (const VirProfile *self,
                  VirYears          years,
                  VirLevels        *levels)
{
  int    last = last_figure (&self->values, years.n);
  gint64 level = self->form == VIR_FORM_STEP ? 0 : VIR_UNKNOWN;

  for (int y = 0; y <= last; y++)
    {
      if (self->form == VIR_FORM_STEP)
        level = vir_add (level, self->values.v[y]);
      else
        level = self->values.v[y];
      set_level (levels, (guint) y, level);
    }

  if (last >= 0)
    carry_on (self, years, (guint) last + 1, level, levels);
}

static void
levels_of_full_year (const VirProfile *self,
                     VirYears          years,
                     VirLevels        *levels)
{
  for (guint y = 0; y < years.n; y++)
    {
      int      year = years.first + (int) y;
      gboolean over;

      if (self->start == 0)
        {
          set_open (levels, y, self->full_year);
          continue;
        }

      over = (self->recurrence == VIR_RECURRENCE_ONE_OFF && year > vir_year_of_date (self->start)) ||
             (self->recurrence == VIR_RECURRENCE_UNTIL && year > self->until);
      set_level (levels, y,
                 over ? 0
                      : vir_ratio (self->full_year,
                                   (gint64) vir_year_months_active (year, self->start, self->end),
                                   12));
    }
}

/**
 * vir_profile_levels:
 * @self: (nullable): a profile; %NULL: nothing is known
 * @years: the years wanted
 * @levels: (out): the difference from the base budget in each of them, in pence, and the bracket of
 *   what is open
 *
 * Works out the levels (model.md §1). A figure from a full-year value is
 * round (full_year × whole months active / 12).
 */
void
vir_profile_levels (const VirProfile *self,
                    VirYears          years,
                    VirLevels        *levels)
{
  vir_series_fill (&levels->level, VIR_UNKNOWN);
  vir_series_fill (&levels->low, VIR_UNKNOWN);
  vir_series_fill (&levels->high, VIR_UNKNOWN);

  if (self == NULL)
    return;

  if (self->form == VIR_FORM_LEVEL || self->form == VIR_FORM_STEP)
    levels_of_values (self, years, levels);
  else if (self->form == VIR_FORM_FULL_YEAR)
    levels_of_full_year (self, years, levels);
}

/**
 * vir_profile_is_phased:
 * @self: (nullable): a profile
 *
 * Returns: whether it says how much falls in which year; a span does not, and is counted in none
 */
gboolean
vir_profile_is_phased (const VirProfile *self)
{
  return self != NULL && self->form != VIR_FORM_SPAN_SUM && self->form != VIR_FORM_SPAN_BY;
}

/**
 * vir_profile_lasting:
 * @self: (nullable): a profile
 * @years: the document's years
 *
 * Tells what is meant to happen after the last figure. Without a stated recurrence, a full-year value
 * goes on until its end; figures that reach the last of several years speak for themselves: recurring
 * if there is an effect in the last year, one-off if there is none.
 *
 * Returns: recurring, one-off (also where it ends in a stated year), or unstated
 */
VirRecurrence
vir_profile_lasting (const VirProfile *self,
                     VirYears          years)
{
  VirLevels levels;

  if (self == NULL)
    return VIR_RECURRENCE_UNSTATED;
  if (self->recurrence == VIR_RECURRENCE_RECURRING)
    return VIR_RECURRENCE_RECURRING;
  if (self->recurrence == VIR_RECURRENCE_ONE_OFF || self->recurrence == VIR_RECURRENCE_UNTIL)
    return VIR_RECURRENCE_ONE_OFF;
  if (self->form == VIR_FORM_FULL_YEAR)
    return self->end == 0 ? VIR_RECURRENCE_RECURRING : VIR_RECURRENCE_ONE_OFF;
  if (!vir_profile_is_phased (self) || years.n < 2 ||
      !vir_known (self->values.v[years.n - 1]))
    return VIR_RECURRENCE_UNSTATED;

  vir_profile_levels (self, years, &levels);
  if (!vir_known (levels.level.v[years.n - 1]))
    return VIR_RECURRENCE_UNSTATED;
  return levels.level.v[years.n - 1] != 0 ? VIR_RECURRENCE_RECURRING : VIR_RECURRENCE_ONE_OFF;
}

/**
 * vir_profile_steps:
 * @levels: a level for each year, in pence
 * @n: how many years
 * @steps: (out): the change of each year on the year before; the first on a level of 0
 *
 * The inverse of adding steps up. A step next to an unknown level is unknown.
 */
void
vir_profile_steps (const VirSeries *levels,
                   guint            n,
                   VirSeries       *steps)
{
  vir_series_fill (steps, VIR_UNKNOWN);
  for (guint y = 0; y < n; y++)
    steps->v[y] = vir_subtract (levels->v[y], y > 0 ? levels->v[y - 1] : 0);
}
