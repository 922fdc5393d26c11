/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A council's budget of any size, the same on every machine, and the clock and medians of the
 * benchmarks. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

typedef struct
{
  guint lines;
  guint years;
  guint savings;
  guint amendments;
  guint changes; /* of each amendment */
} VirBenchSize;

typedef void (*VirBenchFunc) (guint    run,
                              gpointer user_data);

guint64   vir_bench_random (void);
guint     vir_bench_pick   (guint               n);
VirInput *vir_bench_input  (const VirBenchSize *size) G_GNUC_WARN_UNUSED_RESULT;
double    vir_bench_median (guint               runs,
                            VirBenchFunc        func,
                            gpointer            user_data);
double    vir_bench_memory (void);

G_END_DECLS
