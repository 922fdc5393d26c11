/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which rows a gap curve as bars has: the savings, the smallest together where there are too many, then the moves of one
 * package or the ends of several. Must not change a sum. */

#include "config.h"

#include "vir-gap-layout-rows.h"

#include <glib/gi18n-lib.h>

/* Rows in the making. */
typedef struct
{
  VirGapPlot *plot;
  GArray     *rows; /* of VirGapRow */
} Rows;

static void
clear_row (gpointer data)
{
  g_free (((VirGapRow *) data)->name);
}

static void
add_total (Rows         *b,
           VirDatumKind  kind,
           guint         index,
           const char   *name,
           gint64        level,
           VirPaint      paint,
           VirPaint      text)
{
  VirGapRow row = { .name = g_strdup (name), .paint = paint, .text = text, .to = level, .sure = VIR_UNKNOWN, .is_total = TRUE };

  row.datum = vir_chart_spec_find_mark (b->plot->l->spec, kind, b->plot->p, index, 0);
  row.unknown = !vir_known (level);
  g_array_append_val (b->rows, row);
}

/* A step from @level, which it moves on. */
static void
add_step (Rows        *b,
          guint        datum,
          const char  *name,
          gint64       effect,
          gint64       assessed,
          VirMarkFlags flags,
          VirPaint     paint,
          gint64      *level)
{
  VirGapRow row = { .datum = datum, .name = g_strdup (name), .paint = paint, .text = VIR_INK (INK), .from = *level, .to = *level,
              .sure = VIR_UNKNOWN, .unknown = !vir_known (effect), .flags = flags };

  if (vir_known (effect))
    row.to = *level + effect;
  if (vir_known (effect) && vir_known (assessed) && effect < 0)
    row.sure = *level - CLAMP (assessed, 0, -effect);
  *level = row.to;
  g_array_append_val (b->rows, row);
}

/* The least size of a saving that is shown by itself when only so many are. */
static gint64
find_least (const VirGapPanel *panel,
            guint              room)
{
  g_autoptr (GArray) sizes = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < panel->n_steps; i++)
    {
      gint64 size = vir_known (panel->steps[i].claimed) ? ABS (panel->steps[i].claimed) : 0;
      guint  at = sizes->len;

      while (at > 0 && g_array_index (sizes, gint64, at - 1) < size)
        at--;
      if (at < room)
        g_array_insert_val (sizes, at, size);
      if (sizes->len > room)
        g_array_set_size (sizes, room);
    }
  return sizes->len > 0 ? g_array_index (sizes, gint64, sizes->len - 1) : 0;
}

/* The savings, in their order; where they are too many the smallest are the last, together. */
static void
list_steps (Rows   *b,
            guint   room,
            gint64 *level)
{
  const VirGapPanel *panel = b->plot->panel;
  guint              first = vir_chart_spec_find_mark (b->plot->l->spec, VIR_DATUM_STEP, b->plot->p, 0, 0);
  gboolean           fold = panel->n_steps > room;
  gint64             least = fold ? find_least (panel, room - 1) : 0;
  gint64             rest = 0, sure = 0;
  guint              n_rest = 0, n_shown = 0;

  for (guint i = 0; i < panel->n_steps; i++)
    {
      const VirGapStep *step = &panel->steps[i];
      gboolean          known = vir_known (step->claimed);

      if (fold && (!known || ABS (step->claimed) < least || n_shown + 1 >= room))
        {
          n_rest++;
          rest += known ? step->claimed : 0;
          sure += vir_known (step->assessed) ? step->assessed : known ? step->claimed : 0;
          continue;
        }
      n_shown++;
      add_step (b, first + i, step->label, known ? -step->claimed : VIR_UNKNOWN, step->assessed, step->flags,
                VIR_INK (DOWN), level);
    }
  if (n_rest > 0)
    {
      g_autofree char *name = g_strdup_printf (ngettext ("%u other saving", "%u other savings", n_rest), n_rest);

      add_step (b, 0, name, -rest, sure, VIR_MARK_NONE, VIR_INK (DOWN), level);
    }
}

/* One package is shown move by move. */
static void
list_moves (Rows *b)
{
  const VirGapPanel   *panel = b->plot->panel;
  const VirGapPackage *package = &panel->packages[0];
  gint64               level = b->plot->path->start.y;

  for (guint i = 0; i < package->n_moves; i++)
    add_step (b,
              vir_chart_spec_find_mark (b->plot->l->spec, VIR_DATUM_MOVE, b->plot->p, 0, i),
              package->moves[i].label, package->moves[i].effect, VIR_UNKNOWN, package->moves[i].flags,
              VIR_PARTY (FILL, package->colour), &level);
}

static void
list_rows (Rows *b,
           guint most)
{
  const VirGapPanel *panel = b->plot->panel;
  gboolean           single = panel->n_packages == 1;
  gboolean           assessed = b->plot->path->assessed->len > 0;
  gint64             level = panel->opening;
  guint              others = 2 + panel->n_tail + (assessed ? 1 : 0) + panel->n_packages +
                              (single ? panel->packages[0].n_moves : 0);

  add_total (b, VIR_DATUM_OPENING, 0, _ ("Before any saving"), panel->opening, VIR_INK (INK), VIR_INK (INK));
  list_steps (b, most > others + 2 ? most - others : 2, &level);
  for (guint i = 0; i < panel->n_tail; i++)
    add_step (b, vir_chart_spec_find_mark (b->plot->l->spec, VIR_DATUM_TAIL, b->plot->p, i, 0), panel->tail[i].label,
              panel->tail[i].effect, VIR_UNKNOWN, panel->tail[i].flags, VIR_INK (DOWN), &level);
  add_total (b, VIR_DATUM_PUBLISHED, 0, _ ("Published budget"), panel->end_gap, VIR_INK (INK), VIR_INK (INK));
  if (assessed)
    add_total (b, VIR_DATUM_ASSESSED, 0, _ ("As assessed"), b->plot->path->assessed_end.y, VIR_INK (ASSESSED),
               VIR_INK (ASSESSED));
  if (single)
    list_moves (b);
  for (guint i = 0; i < panel->n_packages; i++)
    add_total (b, VIR_DATUM_PACKAGE, i, panel->packages[i].name, panel->packages[i].end_gap,
               VIR_PARTY (FILL, panel->packages[i].colour), VIR_PARTY (TEXT, panel->packages[i].colour));
}

/* About @most rows, in the order in which they stand. */
GArray *
vir_gap_rows_new (VirGapPlot *plot,
                  guint       most)
{
  Rows b = { plot, g_array_new (FALSE, FALSE, sizeof (VirGapRow)) };

  g_array_set_clear_func (b.rows, clear_row);
  list_rows (&b, most);
  return b.rows;
}
