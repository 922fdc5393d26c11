/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The field tables of a rule pack, its validation on load, and look-ups in it. */

#include "config.h"

#include "vir-rule-pack.h"

#include "vir-error.h"

#include <glib/gi18n-lib.h>

static const char *const comparison_words[] = { "at-least", "more-than", NULL };
const VirEnum vir_comparison_enum = { "comparison", comparison_words };

static const VirField referendum_limit_fields[] = {
  { "nation", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirReferendumLimit, nation), &vir_nation_enum, -1, NULL, 1 },
  { "classes", VIR_FIELD_SET, G_STRUCT_OFFSET (VirReferendumLimit, classes), &vir_class_enum, -1, NULL, 1 },
  { "year", VIR_FIELD_YEAR, G_STRUCT_OFFSET (VirReferendumLimit, year), NULL, -1, NULL, 1 },
  { "core", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirReferendumLimit, core), NULL, -1, NULL, 1 },
  { "asc", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirReferendumLimit, asc), NULL, -1, NULL, 1 },
  { "total", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirReferendumLimit, total), NULL, -1, NULL, 1 },
  { "comparison", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirReferendumLimit, comparison), &vir_comparison_enum, -1, NULL, 1 },
  { "pounds", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirReferendumLimit, pounds), NULL, -1, NULL, 1 },
  { "general", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirReferendumLimit, general), NULL, -1, NULL, 1 },
  { "source", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirReferendumLimit, source), NULL, -1, NULL, 1 },
  { "note", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirReferendumLimit, note), NULL, -1, NULL, 1 },
};
static const VirShape referendum_limit_shape = { "referendum limit", sizeof (VirReferendumLimit), referendum_limit_fields, G_N_ELEMENTS (referendum_limit_fields) };

static const VirField band_share_fields[] = {
  { "band", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirBandShare, band), NULL, -1, NULL, 1 },
  { "share", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirBandShare, share), NULL, -1, NULL, 1 },
};
static const VirShape band_share_shape = { "band", sizeof (VirBandShare), band_share_fields, G_N_ELEMENTS (band_share_fields) };

static const VirField band_table_fields[] = {
  { "nation", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirBandTable, nation), &vir_nation_enum, -1, NULL, 1 },
  { "from", VIR_FIELD_YEAR, G_STRUCT_OFFSET (VirBandTable, from), NULL, -1, NULL, 1 },
  { "denominator", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirBandTable, denominator), NULL, -1, NULL, 1 },
  { "shares", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirBandTable, shares), NULL, -1, &band_share_shape, 1 },
  { "general", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirBandTable, general), NULL, -1, NULL, 1 },
  { "source", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirBandTable, source), NULL, -1, NULL, 1 },
};
static const VirShape band_table_shape = { "band table", sizeof (VirBandTable), band_table_fields, G_N_ELEMENTS (band_table_fields) };

static const VirField consultation_fields[] = {
  { "from", VIR_FIELD_DATE, G_STRUCT_OFFSET (VirConsultationRule, from), NULL, -1, NULL, 1 },
  { "posts", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirConsultationRule, posts), NULL, -1, NULL, 1 },
  { "days", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirConsultationRule, days), NULL, -1, NULL, 1 },
  { "general", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirConsultationRule, general), NULL, -1, NULL, 1 },
  { "source", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirConsultationRule, source), NULL, -1, NULL, 1 },
};
static const VirShape consultation_shape = { "consultation rule", sizeof (VirConsultationRule), consultation_fields, G_N_ELEMENTS (consultation_fields) };

static const VirField deadline_fields[] = {
  { "council", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirDeadlineRule, council), NULL, -1, NULL, 1 },
  { "working_days", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirDeadlineRule, working_days), NULL, -1, NULL, 1 },
  { "assessed_days", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirDeadlineRule, assessed_days), NULL, -1, NULL, 1 },
  { "time", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirDeadlineRule, time), NULL, -1, NULL, 1 },
  { "max_amendments", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirDeadlineRule, max_amendments), NULL, -1, NULL, 1 },
  { "general", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirDeadlineRule, general), NULL, -1, NULL, 1 },
  { "source", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirDeadlineRule, source), NULL, -1, NULL, 1 },
};
static const VirShape deadline_shape = { "deadline rule", sizeof (VirDeadlineRule), deadline_fields, G_N_ELEMENTS (deadline_fields) };

static const VirField ground_fields[] = {
  { "code", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirGround, code), NULL, -1, NULL, 1 },
  { "text", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirGround, text), NULL, -1, NULL, 1 },
  { "general", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirGround, general), NULL, -1, NULL, 1 },
  { "source", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirGround, source), NULL, -1, NULL, 1 },
};
static const VirShape ground_shape = { "ground", sizeof (VirGround), ground_fields, G_N_ELEMENTS (ground_fields) };

static const VirField rule_pack_fields[] = {
  { "id", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirRulePack, id), NULL, -1, NULL, 1 },
  { "title", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirRulePack, title), NULL, -1, NULL, 1 },
  { "limits", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirRulePack, limits), NULL, -1, &referendum_limit_shape, 1 },
  { "bands", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirRulePack, bands), NULL, -1, &band_table_shape, 1 },
  { "consultations", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirRulePack, consultations), NULL, -1, &consultation_shape, 1 },
  { "deadlines", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirRulePack, deadlines), NULL, -1, &deadline_shape, 1 },
  { "grounds", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirRulePack, grounds), NULL, -1, &ground_shape, 1 },
  { "duties", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirRulePack, duties), NULL, -1, &ground_shape, 1 },
};
const VirShape vir_rule_pack_shape = { "rule pack", sizeof (VirRulePack), rule_pack_fields, G_N_ELEMENTS (rule_pack_fields) };

/**
 * vir_rule_pack_new:
 *
 * Returns: (transfer full): an empty pack, to be filled before anyone else sees it
 */
VirRulePack *
vir_rule_pack_new (void)
{
  VirRulePack *self = vir_shape_new (&vir_rule_pack_shape);

  g_atomic_ref_count_init (&self->refs);
  return self;
}

/**
 * vir_rule_pack_ref:
 * @self: a pack
 *
 * Returns: (transfer full): the same pack, held once more
 */
VirRulePack *
vir_rule_pack_ref (VirRulePack *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * vir_rule_pack_unref:
 * @self: (nullable): a pack
 *
 * Drops one hold.
 */
void
vir_rule_pack_unref (VirRulePack *self)
{
  if (self != NULL && g_atomic_ref_count_dec (&self->refs))
    vir_shape_free (&vir_rule_pack_shape, self);
}

static gboolean
refuse (GError    **error,
        const char *list,
        guint       i,
        const char *what)
{
  g_set_error (error, VIR_ERROR, VIR_ERROR_FORMAT, "/%s/%u: %s", list, i, what);
  return FALSE;
}

static gboolean
check_limits (const VirRulePack *self,
              GError           **error)
{
  const VirReferendumLimit *limits = self->limits.items;

  for (guint i = 0; i < self->limits.n; i++)
    {
      if (limits[i].year == 0)
        return refuse (error, "limits", i, _("a limit needs its year"));
      if (limits[i].classes == 0)
        return refuse (error, "limits", i, _("a limit needs the classes of council it is for"));
      if (limits[i].source == NULL && !limits[i].general)
        return refuse (error, "limits", i, _("a limit needs a source, or the mark \"general\""));
      for (guint k = 0; k < i; k++)
        if (limits[k].nation == limits[i].nation && limits[k].year == limits[i].year &&
            (limits[k].classes & limits[i].classes) != 0)
          return refuse (error, "limits", i,
                         _("a class of council has two limits for the same year"));
    }

  return TRUE;
}

static gboolean
check_bands (const VirRulePack *self,
             GError           **error)
{
  const VirBandTable *tables = self->bands.items;

  for (guint i = 0; i < self->bands.n; i++)
    {
      const VirBandShare *shares = tables[i].shares.items;

      if (!vir_known (tables[i].denominator) || tables[i].denominator <= 0)
        return refuse (error, "bands", i, _("the denominator must be above 0"));
      if (tables[i].shares.n == 0)
        return refuse (error, "bands", i, _("no band is given"));
      for (guint k = 0; k < tables[i].shares.n; k++)
        if (shares[k].band == NULL || !vir_known (shares[k].share) || shares[k].share <= 0)
          return refuse (error, "bands", i, _("each band needs a name and a share above 0"));
    }

  return TRUE;
}

static gboolean
check_consultations (const VirRulePack *self,
                     GError           **error)
{
  const VirConsultationRule *rules = self->consultations.items;

  for (guint i = 0; i < self->consultations.n; i++)
    if (!vir_known (rules[i].posts) || !vir_known (rules[i].days) || rules[i].posts <= 0 ||
        rules[i].days < 0)
      return refuse (error, "consultations", i, _("posts and days must be given"));

  return TRUE;
}

/**
 * vir_rule_pack_validate:
 * @self: a pack as read
 * @error: return location for what is wrong, with its place
 *
 * Refuses a pack that would give two answers, or none where it claims to have one.
 *
 * Returns: whether the pack may be used
 */
gboolean
vir_rule_pack_validate (const VirRulePack *self,
                        GError           **error)
{
  if (self->id == NULL)
    {
      g_set_error_literal (error, VIR_ERROR, VIR_ERROR_FORMAT, _("/id: a rule pack needs an id"));
      return FALSE;
    }

  return check_limits (self, error) && check_bands (self, error) &&
         check_consultations (self, error);
}

/**
 * vir_rule_pack_limit:
 * @self: (nullable): a pack
 * @nation: where
 * @class_: which class of council
 * @year: financial year
 *
 * Returns: (nullable): the referendum principles that hold, or %NULL where there are none
 */
const VirReferendumLimit *
vir_rule_pack_limit (const VirRulePack *self,
                     VirNation          nation,
                     VirCouncilClass    class_,
                     int                year)
{
  const VirReferendumLimit *limits = self != NULL ? self->limits.items : NULL;

  for (guint i = 0; limits != NULL && i < self->limits.n; i++)
    if (limits[i].nation == (int) nation && limits[i].year == year &&
        (limits[i].classes & (1u << class_)) != 0)
      return &limits[i];

  return NULL;
}

/**
 * vir_rule_pack_bands:
 * @self: (nullable): a pack
 * @nation: where
 * @year: financial year
 *
 * Returns: (nullable): the proportions of the bands in force, or %NULL where the pack has none
 */
const VirBandTable *
vir_rule_pack_bands (const VirRulePack *self,
                     VirNation          nation,
                     int                year)
{
  const VirBandTable *tables = self != NULL ? self->bands.items : NULL;
  const VirBandTable *found = NULL;

  for (guint i = 0; tables != NULL && i < self->bands.n; i++)
    if (tables[i].nation == (int) nation && tables[i].from <= year &&
        (found == NULL || tables[i].from > found->from))
      found = &tables[i];

  return found;
}

/**
 * vir_rule_pack_consultation:
 * @self: (nullable): a pack
 * @posts: posts at risk at one establishment, in hundredths
 * @date: the date, which decides the law
 *
 * Returns: (nullable): the rule with the highest threshold reached, as it stood on the date
 */
const VirConsultationRule *
vir_rule_pack_consultation (const VirRulePack *self,
                            gint64             posts,
                            VirDate            date)
{
  const VirConsultationRule *rules = self != NULL ? self->consultations.items : NULL;
  const VirConsultationRule *found = NULL;

  for (guint i = 0; rules != NULL && vir_known (posts) && i < self->consultations.n; i++)
    if (rules[i].from <= date && posts >= 100 * rules[i].posts &&
        (found == NULL || rules[i].posts > found->posts ||
         (rules[i].posts == found->posts && rules[i].from > found->from)))
      found = &rules[i];

  return found;
}
