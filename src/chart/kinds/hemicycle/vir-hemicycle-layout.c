/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One vote seat by seat: the half circle, the mark of the seat that decides, the count in the middle, the groups
 * outside the arc and the key below. Must not put a mark through a seat. */

#include "config.h"

#include "vir-hemicycle-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "vir-hemicycle-seats.h"

/* A half circle smaller than so many label sizes shows nothing. */
#define LEAST_RADIUS 3.5
/* A seat is not drawn larger than this. */
#define MOST_SEAT 1.1
#define MOST_LABEL 9.0
/* Within this of the top a text stands in the middle over its place, else it ends or begins there. */
#define UPRIGHT 0.2

/* A half circle at work. */
typedef struct
{
  VirLayout              *l;
  const VirHemicycleVote *vote;
  VirBox                  area;
  VirSeatRows             rows;
  VirSeatPlace           *places;
  guint                   n_seats;
  double                  x;
  double                  y;
  double                  radius;
  double                  seat;
  gboolean               *named; /* by part */
} Arc;

static guint
count_seats (const VirHemicycleVote *vote)
{
  guint n = 0;

  for (guint i = 0; i < vote->n_parts; i++)
    n += vote->parts[i].n;
  return n;
}

static char *
label_text (const Arc *a,
            guint      part)
{
  const VirHemicyclePart *p = &a->vote->parts[part];
  g_autofree char        *name = vir_layout_ellipsize (a->l, p->short_name, a->l->text, FALSE, MOST_LABEL * a->l->text);

  /* Translators: a group and how many of its members */
  return g_strdup_printf (_ ("%s %u"), name, p->n);
}

static double
widest_label (const Arc *a)
{
  double widest = 0;

  for (guint i = 0; i < a->vote->n_parts; i++)
    {
      g_autofree char *text = label_text (a, i);

      if (*a->vote->parts[i].name != '\0')
        widest = MAX (widest, vir_layout_width (a->l, text, a->l->text, FALSE));
    }
  return widest;
}

/* "for 23: Lab 15, LD 8"; the groups are left out where the arc names them all. */
static char *
key_text (const Arc *a,
          guint      cast,
          gboolean   all)
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
      g_autofree char *label = label_text (a, i);

      if (a->vote->parts[i].cast != cast || *a->vote->parts[i].name == '\0' || (!all && a->named[i]))
        continue;
      g_string_append_printf (text, "%s%s", first ? ": " : ", ", label);
      first = FALSE;
    }
  return g_string_free (text, FALSE);
}

static double
do_key (Arc     *a,
        VirBox   box,
        gboolean draw)
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
part_of (const Arc *a,
         guint      seat)
{
  guint part = 0;

  while (seat >= a->vote->parts[part].n)
    seat -= a->vote->parts[part++].n;
  return part;
}

static void
draw_seats (Arc *a)
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

static gboolean
is_free (const VirLayout *l,
         VirBox           box)
{
  for (guint i = 0; i < l->scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (l->scene, i);
      const double       *p = item->points;

      if (item->shape == VIR_SCENE_CIRCLE &&
          hypot (p[0] - CLAMP (p[0], box.x, box.x + box.w), p[1] - CLAMP (p[1], box.y, box.y + box.h)) < p[2] + 0.2 * l->text)
        return FALSE;
      if (item->shape == VIR_SCENE_TEXT && box.x < p[0] + p[2] + 0.4 * l->text && p[0] < box.x + box.w + 0.4 * l->text &&
          box.y < p[1] + 0.25 * p[3] && p[1] - 0.8 * p[3] < box.y + box.h)
        return FALSE;
    }
  return TRUE;
}

/* A text outside the arc at an angle, unless something is there. */
static gboolean
put_outside (Arc        *a,
             guint       datum,
             const char *text,
             double      angle,
             double      away,
             gboolean    bold,
             VirPaint    paint)
{
  VirLayout *l = a->l;
  double     t = l->text;
  double     width = vir_layout_width (l, text, t, bold);
  double     far = a->radius + a->seat + away;
  double     align = ABS (cos (angle)) < UPRIGHT ? 0.5 : cos (angle) > 0 ? 1 : 0;
  double     x = a->x - far * cos (angle) - align * width;
  double     baseline = a->y - far * sin (angle) + 0.36 * t * (1 - sin (angle));
  VirBox     box = { x, baseline - 0.8 * t, width, 1.05 * t };

  if (x < a->area.x - 1 || x + width > a->area.x + a->area.w + 1 || box.y < a->area.y - 1 || !is_free (l, box))
    return FALSE;
  vir_layout_text (l, datum, text, x, baseline, 0, bold, paint);
  return TRUE;
}

/* The mark stands at the seat that decides, outside the outer row and inside the inner one. */
static void
draw_needed (Arc *a)
{
  VirLayout       *l = a->l;
  double           t = l->text;
  double           inner = a->radius * a->rows.radius[0];
  double           angle;
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;

  if (!vir_known (a->vote->needed) || a->vote->needed < 1 || a->vote->needed > a->n_seats)
    return;
  angle = a->places[a->vote->needed - 1].angle;
  for (guint side = 0; side < 2; side++)
    {
      double from = side == 0 ? a->radius + a->seat + 0.15 * t : inner - a->seat - 0.15 * t;
      double to = side == 0 ? from + 0.75 * t : MAX (from - 0.75 * t, 0);

      vir_layout_line (l,
                       0,
                       a->x - from * cos (angle),
                       a->y - from * sin (angle),
                       a->x - to * cos (angle),
                       a->y - to * sin (angle),
                       l->axis,
                       VIR_INK (INK));
    }
  number = vir_hemicycle_number (a->vote->needed);
  /* Translators: votes that win */
  text = g_strdup_printf (_ ("%s to win"), number);
  put_outside (a, 0, text, angle, 1.2 * t, TRUE, VIR_INK (INK));
}

/* The name of a group at the middle of its seats. */
static gboolean
draw_group (Arc   *a,
            guint  part)
{
  guint            first = 0;
  guint            last;
  g_autofree char *text = label_text (a, part);

  for (guint i = 0; i < part; i++)
    first += a->vote->parts[i].n;
  last = first + a->vote->parts[part].n - 1;
  return put_outside (a,
                      part + 1,
                      text,
                      (a->places[first].angle + a->places[last].angle) / 2,
                      0.6 * a->l->text,
                      FALSE,
                      VIR_INK (INK));
}

/* The largest first, so that where there is no room the smallest go to the key. */
static void
draw_groups (Arc *a)
{
  guint                n = a->vote->n_parts;
  g_autofree gboolean *tried = g_new0 (gboolean, n + 1);

  for (guint round = 0; round < n; round++)
    {
      guint best = n;

      for (guint i = 0; i < n; i++)
        if (!tried[i] && (best == n || a->vote->parts[i].n > a->vote->parts[best].n))
          best = i;
      tried[best] = TRUE;
      if (*a->vote->parts[best].name != '\0' && a->vote->parts[best].n > 0)
        a->named[best] = draw_group (a, best);
    }
}

static void
draw_middle (Arc *a)
{
  VirLayout       *l = a->l;
  double           t = l->text;
  double           room = 1.7 * (a->radius * a->rows.radius[0] - a->seat);
  gboolean         counted = vir_known (a->vote->counts[VIR_CAST_FOR]);
  g_autofree char *votes_for = vir_hemicycle_number (a->vote->counts[VIR_CAST_FOR]);
  g_autofree char *votes_against = vir_hemicycle_number (a->vote->counts[VIR_CAST_AGAINST]);
  g_autofree char *number = counted ? g_strdup_printf ("%s – %s", votes_for, votes_against)
                                    : g_strdup_printf ("%u", a->n_seats);
  const char      *caption = counted ? _ ("for – against") : _ ("seats, votes not recorded");
  double           size = 2.4 * t;
  double           width = vir_layout_width (l, number, size, TRUE);
  g_autoptr (GPtrArray) lines = vir_layout_wrap (l, caption, t, FALSE, MAX (room, 4 * t), 2);
  double           baseline = a->y + a->seat - 0.1 * t - (lines->len - 1) * 1.15 * t;
  VirSceneItem    *item;

  if (width > room)
    {
      size *= room / width;
      width = room;
    }
  if (size < t || a->radius * a->rows.radius[0] < 3.2 * t)
    return;
  for (guint i = 0; i < lines->len; i++)
    vir_layout_text (l, 0, g_ptr_array_index (lines, i), a->x, baseline + i * 1.15 * t, 0.5, FALSE, VIR_INK (DIM));
  item = vir_chart_scene_add_text (l->scene, 0, number, a->x - width / 2, baseline - 1.25 * t, width, size);
  item->fill = VIR_INK (INK);
  item->bold = TRUE;
}

/* The largest half circle that leaves room for names beside it and above. */
static void
place_arc (Arc *a)
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
draw_arc (Arc *a)
{
  VirLayout *l = a->l;
  double     t = l->text;

  place_arc (a);
  if (a->radius < LEAST_RADIUS * t)
    {
      vir_layout_sentence (l, a->area, _ ("There is no room for the seats. The table has them."));
      return;
    }
  draw_seats (a);
  draw_middle (a);
  draw_needed (a);
  draw_groups (a);
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
  Arc                     a = { .l = l };

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
