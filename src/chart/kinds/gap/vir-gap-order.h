/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The order of savings along the gap curve. Owns what stands before what, and how an order is named. Must not change a
 * saving. */

#pragma once

#include "vir-gap-chart.h"

G_BEGIN_DECLS

/**
 * VirGapPlace:
 * @step: the saving
 * @rag: its #VirRag
 * @posts: posts lost, in hundredths; unknown if not stated
 * @place: its place in the document
 *
 * A saving that is to be put in order.
 */
typedef struct
{
  VirGapStep step;
  int        rag;
  gint64     posts;
  guint      place;
} VirGapPlace;

void        vir_gap_order_sort  (GArray       *places,
                                 VirChartOrder order);
const char *vir_gap_order_words (VirChartOrder order);

G_END_DECLS
