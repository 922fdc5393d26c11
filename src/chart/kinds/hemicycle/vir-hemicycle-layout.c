/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One vote seat by seat: the half circle and the key below. What is written about it is in
 * vir-hemicycle-label.c. */

#include "config.h"

#include "vir-hemicycle-layout-private.h"

#include <glib/gi18n-lib.h>

/* A half circle smaller than so many label sizes shows nothing. */
#define LEAST_RADIUS 3.5
/* A seat is not drawn larger than this. */
#define MOST_SEAT 1.1

static guint
count_seats (const VirHemicycleVote *vote)
{
  guint n = 0;

  for (guint i = 0; i < vote->n_parts; i++)
    n += vote->parts[i].n;
  return n;
}

static double
widest_label (const VirHemicycleArc *a)
{
  double widest = 0;

  for (guint i = 0; i < a->vote->n_parts; i++)
    {
      g_autofree char *text = vir_hemicycle_label (a, i);

      if (*a->vote->parts[i].name != '\0')
        widest = MAX (widest, vir_layout_width (a->l, text, a->l->text, FALSE));
    }
  return widest;
}

/* "for 23: Lab 15, LD 8"; the groups are left out where the arc names them all. */
static char *
key_text (const VirHemicycleArc *a,
          guint                  cast,
          gboolean               all)
{
  gint64   n = vir_hemicycle_count (a->vote, cast);
  GString *text;
  gboolean first = TRUE;

  if (n == 0 && (cast == VIR_SEAT_UNRECORDED || cast == VIR_CAST_ABSENT || a->vote->counts[cast] != 0))
    return NULL;
  text = g_string_new (NULL);
  g_string_append_printf (text, "%s %" G_GINT64_FORMAT, vir_hemicycle_cast_words (a->vote, cast), n);
  for (guint i = 0; i < a->vote->n_parts; i++)
    {
      g_autofree char *label = vir_hemicycle_label (a, i);

      if (a->vote->parts[i].cast != cast || *a->vote->parts[i].name == '\0' || (!all && a->named[i]))
        continue;
      g_string_append_printf (text, "%s%s", first ? ": " : ", ", label);
      first = FALSE;
    }
  return g_string_free (text, FALSE);
}

static double
do_key (VirHemicycleArc *a,
        VirBox           box,
        gboolean         draw)
{
  char  *texts[VIR_SEAT_UNRECORDED + 1];
  double height;

  for (guint c = 0; c <= VIR_SEAT_UNRECORDED; c++)
    texts[c] = key_text (a, c, !draw);
  height = vir_hemicycle_draw_key (a->l, box, (const char *const *) texts, draw);
  for (guint c = 0; c <= VIR_SEAT_UNRECORDED; c++)
    g_free (texts[c]);
  return height;
}

/* The part that a seat belongs to. */
static guint
part_of (const VirHemicycleArc *a,
         guint                  seat)
{
  guint part = 0;

  while (seat >= a->vote->parts[part].n)
    seat -= a->vote->parts[part++].n;
  return part;
}

static void
draw_seats (VirHemicycleArc *a)
{
  for (guint i = 0; i < a->n_seats; i++)
    {
      guint         part = part_of (a, i);
      guint         cast = a->vote->parts[part].cast;
      VirSceneItem *item = vir_hemicycle_seat (a->l,
                                               part + 1,
                                               cast,
                                               a->x + a->radius * a->places[i].x,
                                               a->y - a->radius * a->places[i].y,
                                               a->seat);

      /* Nothing but their place tells the groups apart: every other one stands on a tint. */
      if (cast == VIR_SEAT_UNRECORDED && part % 2 == 0)
        item->fill = VIR_INK (GRID);
    }
}

/* The largest half circle that leaves room for names beside it and above. */
static void
place_arc (VirHemicycleArc *a)
{
  double t = a->l->text;
  double key = do_key (a, a->area, FALSE);
  double side = widest_label (a) + 1.4 * t;
  double foot = key + 0.9 * t;
  double top = 2.4 * t;
  double share = 1 + a->rows.seat;
  double wide = (a->area.w / 2 - side) / share;
  double high = (a->area.h - top - foot) / (1 + 2 * a->rows.seat);

  if (wide < 0.7 * high)
    wide = MAX (wide, MIN (0.7 * high, (a->area.w / 2 - 0.5 * t) / share));
  a->radius = MIN (wide, high);
  a->seat = MIN (a->rows.seat * a->radius, MOST_SEAT * t);
  a->x = a->area.x + a->area.w / 2;
  a->y = a->area.y + top + (a->area.h - top - foot - a->radius - 2 * a->seat) / 2 + a->radius + a->seat;
}

static void
draw_arc (VirHemicycleArc *a)
{
  VirLayout *l = a->l;
  double     t = l->text;

  place_arc (a);
  if (a->radius < LEAST_RADIUS * t)
    {
      vir_layout_sentence (l, a->area, _ ("There is no room for the seats: the table has them."));
      return;
    }
  draw_seats (a);
  vir_hemicycle_draw_middle (a);
  vir_hemicycle_draw_needed (a);
  vir_hemicycle_draw_groups (a);
  do_key (a, (VirBox) { a->area.x, a->y + a->seat + 0.7 * t, a->area.w, 0 }, TRUE);
}

static char *
write_notation (const VirHemicycleVote *vote)
{
  gboolean counted = vir_known (vote->counts[VIR_CAST_FOR]);
  GString *notation = g_string_new (counted ? _ ("Seats by vote, not by party.")
                                            : _ ("Seats by group, every other one tinted; how they voted is not recorded."));

  if (vote->inferred)
    g_string_append_printf (notation, " %s", _ ("Did not vote: seats less votes; absent, barred or vacant."));
  return g_string_free (notation, FALSE);
}

void
vir_hemicycle_layout (VirLayout *l)
{
  const VirHemicycleData *data = vir_hemicycle_data (l->spec);
  g_autofree char        *notation = NULL;
  VirHemicycleArc         a = { .l = l };

  if (data->form == VIR_HEMICYCLE_BARS)
    {
      vir_hemicycle_layout_bars (l);
      return;
    }
  if (data->n_votes > 0)
    {
      a.vote = &data->votes[0];
      a.n_seats = count_seats (a.vote);
      notation = write_notation (a.vote);
    }
  a.area = vir_layout_frame (l, a.n_seats > 0 ? notation : "");
  if (a.n_seats == 0 || a.n_seats > VIR_SEATS_MAX)
    {
      vir_layout_sentence (l, a.area, a.n_seats == 0 ? _ ("No votes are recorded.") : _ ("There are too many seats to draw."));
      return;
    }
  vir_seat_rows (a.n_seats, &a.rows);
  a.places = g_new (VirSeatPlace, a.n_seats);
  a.named = g_new0 (gboolean, a.vote->n_parts);
  vir_seat_places (&a.rows, a.places);
  draw_arc (&a);
  g_free (a.places);
  g_free (a.named);
}
