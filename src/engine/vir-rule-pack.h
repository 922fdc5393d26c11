/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirRulePack: the law and practice that change from year to year and nation to nation, as data:
 * referendum limits, proportions of the bands, staff consultation, deadline patterns, the recorded
 * vote, grounds on which officers refuse.
 *
 * Decision: rules that Parliament or a council re-writes are data with a source each
 * (data/rules/), never constants in code.
 * Reason: limits change every December; an officer must be able to see where a limit comes from and
 * to override it for a council that was given its own.
 * Implication: a root carries its pack; a limit in a council tax record wins over the pack's.
 *
 * An immutable value with an atomic reference count: fill one with vir_rule_pack_new(), then share. */

#pragma once

#include "vir-records.h"

G_BEGIN_DECLS

/**
 * VirComparison:
 * @VIR_AT_LEAST: a rise is excessive if it reaches the limit
 * @VIR_MORE_THAN: a rise is excessive if it is above the limit
 */
typedef enum
{
  VIR_AT_LEAST,
  VIR_MORE_THAN,
} VirComparison;

/* The referendum principles of one year for some classes of council. */
typedef struct
{
  int      nation;    /* VirNation */
  guint    classes;   /* set of VirCouncilClass */
  int      year;      /* financial year */
  gint64   core;      /* ppm; unknown: no test */
  gint64   asc;       /* ppm */
  gint64   total;     /* ppm */
  int      comparison; /* VirComparison, of core and total; adult social care is always "more than" */
  gint64   pounds;    /* pence: where both % and £ must be passed */
  gboolean general;   /* from general knowledge: check before relying on it */
  char    *source;
  char    *note;
} VirReferendumLimit;

typedef struct
{
  char  *band;
  gint64 share;
} VirBandShare;

/* The proportions of a nation's bands from some year on. */
typedef struct
{
  int      nation;
  int      from; /* financial year; 0: always */
  gint64   denominator;
  VirList  shares; /* of VirBandShare */
  gboolean general;
  char    *source;
} VirBandTable;

/* Collective consultation before redundancies, from some date on. */
typedef struct
{
  VirDate  from;
  gint64   posts; /* at this many or more */
  gint64   days;
  gboolean general;
  char    *source;
} VirConsultationRule;

/* How a council counts the deadline for amendments. */
typedef struct
{
  char    *council;
  gint64   working_days; /* before the meeting */
  gint64   assessed_days; /* working days before it by which officers have assessed; unknown: not said */
  char    *time;
  gint64   max_amendments; /* per group */
  gboolean general;
  char    *source;
} VirDeadlineRule;

/* A ground on which officers refuse an amendment, or a duty of the meeting. */
typedef struct
{
  char    *code;
  char    *text;
  gboolean general;
  char    *source;
} VirGround;

typedef struct
{
  gatomicrefcount refs;
  char           *id;
  char           *title;
  VirList         limits;        /* of VirReferendumLimit */
  VirList         bands;         /* of VirBandTable */
  VirList         consultations; /* of VirConsultationRule */
  VirList         deadlines;     /* of VirDeadlineRule */
  VirList         grounds;       /* of VirGround: refusal */
  VirList         duties;        /* of VirGround: recorded vote, s.106, adjournment */
} VirRulePack;

extern const VirShape vir_rule_pack_shape;
extern const VirEnum  vir_comparison_enum;

VirRulePack *vir_rule_pack_new      (void) G_GNUC_WARN_UNUSED_RESULT;
VirRulePack *vir_rule_pack_ref      (VirRulePack       *self) G_GNUC_WARN_UNUSED_RESULT;
void         vir_rule_pack_unref    (VirRulePack       *self);
gboolean     vir_rule_pack_validate (const VirRulePack *self,
                                     GError           **error);
const VirReferendumLimit *vir_rule_pack_limit (const VirRulePack *self,
                                               VirNation          nation,
                                               VirCouncilClass    class_,
                                               int                year);
const VirBandTable *vir_rule_pack_bands (const VirRulePack *self,
                                         VirNation          nation,
                                         int                year);
const VirConsultationRule *vir_rule_pack_consultation (const VirRulePack *self,
                                                       gint64             posts,
                                                       VirDate            date);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirRulePack, vir_rule_pack_unref)

G_END_DECLS
