/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sorts savings. In every order what is not known stands last, and equals keep the order of the document. */

#include "config.h"

#include "vir-gap-order.h"

#include <glib/gi18n-lib.h>

#include "vir-records.h"

/* Smaller is earlier. */
static int
compare (double a,
         double b)
{
  return a < b ? -1 : a > b;
}

static int
compare_known (gboolean a,
               gboolean b)
{
  return a == b ? 0 : a ? -1 : 1;
}

static int
compare_size (const VirGapPlace *a,
              const VirGapPlace *b)
{
  int order = compare_known (vir_known (a->step.claimed), vir_known (b->step.claimed));

  if (order != 0 || !vir_known (a->step.claimed))
    return order;
  return compare (-(double) a->step.claimed, -(double) b->step.claimed);
}

/* Green before amber before red; what is not rated after these. */
static int
rate (const VirGapPlace *place)
{
  switch ((VirRag) place->rag)
    {
    case VIR_RAG_GREEN:
      return 0;
    case VIR_RAG_AMBER:
      return 1;
    case VIR_RAG_RED:
      return 2;
    case VIR_RAG_UNSTATED:
    default:
      return 3;
    }
}

static gboolean
has_share (const VirGapPlace *place)
{
  return vir_known (place->step.claimed) && vir_known (place->step.assessed) && place->step.claimed > 0;
}

/* The rating, and within it the share of the claim that officers expect. */
static int
compare_delivery (const VirGapPlace *a,
                  const VirGapPlace *b)
{
  int order = compare_known (vir_known (a->step.claimed), vir_known (b->step.claimed));

  if (order == 0)
    order = rate (a) - rate (b);
  if (order == 0)
    order = compare_known (has_share (a), has_share (b));
  if (order != 0 || !has_share (a))
    return order;
  return compare (-(double) a->step.assessed / (double) a->step.claimed,
                  -(double) b->step.assessed / (double) b->step.claimed);
}

static gboolean
has_price (const VirGapPlace *place)
{
  return vir_known (place->step.claimed) && vir_known (place->posts) && place->step.claimed > 0;
}

static int
compare_posts (const VirGapPlace *a,
               const VirGapPlace *b)
{
  int order = compare_known (vir_known (a->step.claimed), vir_known (b->step.claimed));

  if (order == 0)
    order = compare_known (has_price (a), has_price (b));
  if (order != 0 || !has_price (a))
    return order;
  return compare ((double) a->posts / (double) a->step.claimed, (double) b->posts / (double) b->step.claimed);
}

static int
compare_places (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  const VirGapPlace *left = a;
  const VirGapPlace *right = b;
  int                order = 0;

  switch ((VirChartOrder) GPOINTER_TO_INT (data))
    {
    case VIR_ORDER_SIZE:
      order = compare_size (left, right);
      break;
    case VIR_ORDER_DELIVERABILITY:
      order = compare_delivery (left, right);
      break;
    case VIR_ORDER_POSTS:
      order = compare_posts (left, right);
      break;
    case VIR_ORDER_PACKAGE:
    case VIR_N_ORDERS:
    default:
      break;
    }
  return order != 0 ? order : compare (left->place, right->place);
}

/**
 * vir_gap_order_sort:
 * @places: (element-type VirGapPlace): savings
 * @order: the order
 *
 * Puts savings in an order.
 */
void
vir_gap_order_sort (GArray       *places,
                    VirChartOrder order)
{
  g_array_sort_with_data (places, compare_places, GINT_TO_POINTER ((int) order));
}

/**
 * vir_gap_order_words:
 * @order: an order
 *
 * Names an order for the subtitle.
 *
 * Returns: (transfer none): what is measured, in that order
 */
const char *
vir_gap_order_words (VirChartOrder order)
{
  switch (order)
    {
    case VIR_ORDER_SIZE:
      return _ ("Gap left after savings, the largest first");
    case VIR_ORDER_DELIVERABILITY:
      return _ ("Gap left after savings, the surest to be delivered first");
    case VIR_ORDER_POSTS:
      return _ ("Gap left after savings, the fewest posts for each pound first");
    case VIR_ORDER_PACKAGE:
    case VIR_N_ORDERS:
    default:
      return _ ("Gap left after savings in published order");
    }
}
