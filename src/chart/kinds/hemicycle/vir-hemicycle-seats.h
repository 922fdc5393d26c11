/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the seats of a half circle stand, as a share of its outer radius. Owns the geometry: equal seats in rows
 * whose distance is the same, the outer row twice as wide as the inner one, both ends of every row on the base
 * line. Must not know votes or pixels. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VIR_SEATS_MAX:
 *
 * The most seats that are told apart.
 */
#define VIR_SEATS_MAX 1000

/**
 * VIR_SEAT_ROWS_MAX:
 *
 * The most rows.
 */
#define VIR_SEAT_ROWS_MAX 24

/**
 * VIR_SEAT_SHARE:
 *
 * The radius of a seat as a share of half the distance of rows.
 */
#define VIR_SEAT_SHARE 0.8

/**
 * VirSeatRows:
 * @n: how many rows there are
 * @counts: seats of each, the inner one first
 * @radius: its radius
 * @thickness: the distance of rows
 * @seat: the radius of a seat
 *
 * The rows of a half circle of outer radius 1.
 */
typedef struct
{
  guint  n;
  guint  counts[VIR_SEAT_ROWS_MAX];
  double radius[VIR_SEAT_ROWS_MAX];
  double thickness;
  double seat;
} VirSeatRows;

/**
 * VirSeatPlace:
 * @angle: from the left end, 0 to π
 * @x: to the right of the middle
 * @y: above the base line
 * @row: its row
 *
 * A seat.
 */
typedef struct
{
  double angle;
  double x;
  double y;
  guint  row;
} VirSeatPlace;

void vir_seat_rows   (guint              n_seats,
                      VirSeatRows       *rows);
void vir_seat_places (const VirSeatRows *rows,
                      VirSeatPlace      *places);

G_END_DECLS
