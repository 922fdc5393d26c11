/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* As few rows as hold all seats; each further seat goes where the seats of a row stand furthest apart, so that
 * none stands closer than the rows do. */

#include "config.h"

#include "vir-hemicycle-seats.h"

#include <math.h>
#include <stdlib.h>

static void
place_rows (guint        n,
            VirSeatRows *rows)
{
  rows->n = n;
  rows->thickness = 0.5 / MAX (n - 1, 1);
  rows->seat = VIR_SEAT_SHARE * rows->thickness / 2;
  for (guint r = 0; r < n; r++)
    {
      rows->radius[r] = n == 1 ? 1 : 0.5 + r * rows->thickness;
      rows->counts[r] = 0;
    }
}

static guint
count_room (const VirSeatRows *rows)
{
  guint room = 0;

  for (guint r = 0; r < rows->n; r++)
    room += (guint) floor (G_PI * rows->radius[r] / rows->thickness) + 1;
  return room;
}

/**
 * vir_seat_rows:
 * @n_seats: how many seats, at most %VIR_SEATS_MAX
 * @rows: (out): the rows
 *
 * Divides seats into rows.
 */
void
vir_seat_rows (guint        n_seats,
               VirSeatRows *rows)
{
  place_rows (1, rows);
  for (guint n = 2; count_room (rows) < n_seats && n <= VIR_SEAT_ROWS_MAX; n++)
    place_rows (n, rows);
  for (guint i = 0; i < n_seats; i++)
    {
      guint  best = 0;
      double widest = -1;

      /* With one seat more a row of k seats has k gaps. The outer row takes the first, so that a few seats keep
       * the shape. */
      for (guint r = rows->n; r-- > 0;)
        {
          double gap = G_PI * rows->radius[r] / MAX (rows->counts[r], 0.5);

          if (gap > widest + 1e-9)
            {
              widest = gap;
              best = r;
            }
        }
      rows->counts[best]++;
    }
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const VirSeatPlace *x = a, *y = b;

  if (fabs (x->angle - y->angle) > 1e-9)
    return x->angle < y->angle ? -1 : 1;
  if (x->row == y->row)
    return 0;
  return (x->row > y->row) == (x->angle < G_PI / 2) ? -1 : 1;
}

/**
 * vir_seat_places:
 * @rows: rows
 * @places: (out caller-allocates): a place for each seat
 *
 * Places the seats, in order from the left end to the right; of those at one angle the outer
 * first on the left and last on the right, so that a lone member at either end has the name beside the seat.
 */
void
vir_seat_places (const VirSeatRows *rows,
                 VirSeatPlace      *places)
{
  guint n = 0;

  for (guint r = 0; r < rows->n; r++)
    for (guint i = 0; i < rows->counts[r]; i++)
      {
        double angle = rows->counts[r] == 1 ? G_PI / 2 : G_PI * i / (rows->counts[r] - 1);

        places[n++] = (VirSeatPlace) { angle, -rows->radius[r] * cos (angle), rows->radius[r] * sin (angle), r };
      }
  qsort (places, n, sizeof *places, compare_places);
}
