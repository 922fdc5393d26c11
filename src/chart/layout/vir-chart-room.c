/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a plot stands that needs less height than it is given. Must not stretch anything. */

#include "config.h"

#include "vir-chart-layout-private.h"

/* Of the room that is left over, so much stands above: the middle that the eye sees is above the true one. */
#define ABOVE 0.4

/* A plot of @height in the middle of its box, so that a few rows on a large page do not hang from the title. Charts
 * beside each other begin at one height instead. */
VirBox
vir_layout_centre (const VirLayout *l,
                   VirBox           box,
                   double           height)
{
  if (l->lock != NULL || height >= box.h)
    return box;
  box.y += ABOVE * (box.h - height);
  box.h = height;
  return box;
}
