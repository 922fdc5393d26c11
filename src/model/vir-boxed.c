/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The boxed types of the engine's values: how each is held and dropped, and nothing else. */

#include "config.h"

#include "vir-boxed.h"

static VirSeries *
copy_series (VirSeries *series)
{
  return g_memdup2 (series, sizeof (VirSeries));
}

static void
free_series (VirSeries *series)
{
  g_free (series);
}

static VirProfile *
copy_profile (VirProfile *profile)
{
  VirProfile *copy = vir_profile_new ();

  vir_shape_copy (&vir_profile_shape, copy, profile);
  return copy;
}

static VirRecord *
ref_record (VirRecord *record)
{
  return vir_record_ref (record);
}

static void
unref_record (VirRecord *record)
{
  vir_record_unref (record);
}

G_DEFINE_BOXED_TYPE (VirInput, vir_boxed_input, vir_input_ref, vir_input_unref)
G_DEFINE_BOXED_TYPE (VirOutlook, vir_boxed_outlook, vir_outlook_ref, vir_outlook_unref)
G_DEFINE_BOXED_TYPE (VirStance, vir_boxed_stance, vir_stance_ref, vir_stance_unref)
G_DEFINE_BOXED_TYPE (VirRecord, vir_boxed_record, ref_record, unref_record)
G_DEFINE_BOXED_TYPE (VirSeries, vir_boxed_series, copy_series, free_series)
G_DEFINE_BOXED_TYPE (VirProfile, vir_boxed_profile, copy_profile, vir_profile_free)
