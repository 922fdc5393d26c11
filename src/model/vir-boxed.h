/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The engine's values as GObject boxed types, so that properties and signals can carry them. Owns
 * the types only; what the values are stands in the engine. */

#pragma once

#include "vir-outlook.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * VIR_TYPE_INPUT:
 *
 * The boxed type of #VirInput, held by reference.
 */
#define VIR_TYPE_INPUT (vir_boxed_input_get_type ())

/**
 * VIR_TYPE_OUTLOOK:
 *
 * The boxed type of #VirOutlook, held by reference.
 */
#define VIR_TYPE_OUTLOOK (vir_boxed_outlook_get_type ())

/**
 * VIR_TYPE_STANCE:
 *
 * The boxed type of #VirStance, held by reference.
 */
#define VIR_TYPE_STANCE (vir_boxed_stance_get_type ())

/**
 * VIR_TYPE_RECORD:
 *
 * The boxed type of any record, held by reference.
 */
#define VIR_TYPE_RECORD (vir_boxed_record_get_type ())

/**
 * VIR_TYPE_SERIES:
 *
 * The boxed type of #VirSeries, copied.
 */
#define VIR_TYPE_SERIES (vir_boxed_series_get_type ())

/**
 * VIR_TYPE_PROFILE:
 *
 * The boxed type of #VirProfile, copied.
 */
#define VIR_TYPE_PROFILE (vir_boxed_profile_get_type ())

GType vir_boxed_input_get_type   (void) G_GNUC_CONST;
GType vir_boxed_outlook_get_type (void) G_GNUC_CONST;
GType vir_boxed_stance_get_type  (void) G_GNUC_CONST;
GType vir_boxed_record_get_type  (void) G_GNUC_CONST;
GType vir_boxed_series_get_type  (void) G_GNUC_CONST;
GType vir_boxed_profile_get_type (void) G_GNUC_CONST;

G_END_DECLS
