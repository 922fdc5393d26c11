/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is written about the half circle: the count in the middle, the mark of the seat that decides, and the groups. Must
 * not put a mark through a seat. */

#include "config.h"

#include "vir-hemicycle-layout-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define MOST_LABEL 9.0
/* Within this of the top a text stands in the middle over its place, else it ends or begins there. */
#define UPRIGHT 0.2

char *
vir_hemicycle_label (const VirHemicycleArc *a,
                     guint                  part)
{
  const VirHemicyclePart *p = &a->vote->parts[part];
  g_autofree char        *name = vir_layout_ellipsize (a->l, p->short_name, a->l->text, FALSE, MOST_LABEL * a->l->text);

  /* Translators: a group and how many of its members */
  return g_strdup_printf (_ ("%s %u"), name, p->n);
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
put_outside (VirHemicycleArc *a,
             guint            datum,
             const char      *text,
             double           angle,
             double           away,
             gboolean         bold,
             VirPaint         paint)
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
void
vir_hemicycle_draw_needed (VirHemicycleArc *a)
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
draw_group (VirHemicycleArc *a,
            guint            part)
{
  guint            first = 0;
  guint            last;
  g_autofree char *text = vir_hemicycle_label (a, part);

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
void
vir_hemicycle_draw_groups (VirHemicycleArc *a)
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

void
vir_hemicycle_draw_middle (VirHemicycleArc *a)
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
