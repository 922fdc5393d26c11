/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Gathers the board, and writes it for spreadsheets. */

#include "config.h"

#include "vir-paper-clashes.h"

#include "vir-paper-table.h"
#include "vir-paper-words.h"
#include "vir-words.h"

static void
clear_pair (gpointer data)
{
  VirPaperPair *pair = data;

  g_ptr_array_unref (pair->clashes);
  vir_common_ground_clear (&pair->ground);
}

/**
 * vir_paper_board_new:
 * @outlook: an outlook; its basis is used, its amendments are looked at alone and in pairs
 *
 * Makes the board of a document.
 *
 * Returns: (transfer full): the board
 */
VirPaperBoard *
vir_paper_board_new (VirOutlook *outlook)
{
  VirPaperBoard *self = g_new0 (VirPaperBoard, 1);

  self->outlook = vir_outlook_ref (outlook);
  self->clashes = vir_clashes (outlook);
  self->sets = vir_clash_sets (outlook);
  self->pairs = g_array_new (FALSE, TRUE, sizeof (VirPaperPair));
  g_array_set_clear_func (self->pairs, clear_pair);

  for (guint one = 0; one < outlook->n_amendments; one++)
    for (guint two = one + 1; two < outlook->n_amendments; two++)
      {
        VirPaperPair pair = { .one = one, .two = two, .clashes = g_ptr_array_new () };

        for (guint i = 0; i < self->clashes->len; i++)
          {
            VirClash *clash = &g_array_index (self->clashes, VirClash, i);

            if (clash->one == one && clash->two == two)
              g_ptr_array_add (pair.clashes, clash);
          }
        vir_clash_effect (outlook, one, two, &pair.effect);
        vir_common_ground (outlook, one, two, &pair.ground);
        g_array_append_val (self->pairs, pair);
      }

  return self;
}

/**
 * vir_paper_board_free:
 * @self: (transfer full): a board
 *
 * Frees a board.
 */
void
vir_paper_board_free (VirPaperBoard *self)
{
  g_array_unref (self->pairs);
  g_array_unref (self->clashes);
  g_array_unref (self->sets);
  vir_outlook_unref (self->outlook);
  g_free (self);
}

/**
 * vir_paper_pair_is_beyond:
 * @pair: a pair
 *
 * Returns: whether together they ask more of a target than it is known to have
 */
gboolean
vir_paper_pair_is_beyond (const VirPaperPair *pair)
{
  for (guint i = 0; i < pair->clashes->len; i++)
    if (((const VirClash *) pair->clashes->pdata[i])->kind == VIR_CLASH_CAPACITY)
      return TRUE;

  return FALSE;
}

/**
 * vir_paper_board_beyond:
 * @self: a board
 *
 * Returns: how many pairs together ask more of a target than it is known to have
 */
guint
vir_paper_board_beyond (const VirPaperBoard *self)
{
  guint n = 0;

  for (guint i = 0; i < self->pairs->len; i++)
    if (vir_paper_pair_is_beyond (&g_array_index (self->pairs, VirPaperPair, i)))
      n++;

  return n + self->sets->len;
}

/**
 * vir_paper_clash_code:
 * @kind: a kind of clash
 *
 * Returns: the word that JSON and CSV hold
 */
const char *
vir_paper_clash_code (VirClashKind kind)
{
  static const char *const codes[] = { "capacity", "shared", "tax", "depends", "alternative", "composite" };

  return codes[kind];
}

static const char *
amendment_id (const VirPaperBoard *self,
              guint                index)
{
  return self->outlook->amendments[index].record->base.id;
}

static void
add_csv_heads (const VirPaperBoard *self,
               VirPaperTable       *table)
{
  static const char *const heads[] = { "one", "two", "clash", "kind", "target", "title", "year", "asked, £", "there is, £", "beyond, £" };
  VirYears years = self->outlook->years;

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    vir_paper_table_add_column (table, heads[i], FALSE);
  for (guint part = 0; part < 2; part++)
    for (guint y = 0; y < years.n; y++)
      {
        g_autofree char *year = vir_year_format (years.first + (int) y);
        g_autofree char *head = g_strdup_printf (part == 0 ? "both, %s, £" : "difference, %s, £", year);

        vir_paper_table_add_column (table, head, TRUE);
      }
}

/**
 * vir_paper_clash_beyond:
 * @clash: a clash
 *
 * Returns: by how much it goes beyond what there is, pence; %VIR_UNKNOWN where it does not, or what
 *   there is is not known
 */
gint64
vir_paper_clash_beyond (const VirClash *clash)
{
  return clash->kind == VIR_CLASH_CAPACITY ? clash->asked - clash->capacity : VIR_UNKNOWN;
}

static void
add_csv_row (const VirPaperBoard *self,
             const VirPaperPair  *pair,
             const VirClash      *clash,
             VirPaperTable       *table)
{
  g_autofree char *title = clash->target ? vir_words_record_title (clash->target) : NULL;
  g_autofree char *year = clash->year >= 0 ? vir_year_format (self->outlook->years.first + clash->year) : NULL;
  const char      *texts[] = {
    amendment_id (self, pair->one), amendment_id (self, pair->two), vir_paper_clash_code (clash->kind),
    clash->target ? vir_kind_key (clash->target->kind) : NULL, clash->target ? clash->target->id : NULL, title, year
  };
  const gint64     amounts[] = { clash->asked, clash->capacity, vir_paper_clash_beyond (clash) };

  vir_paper_table_begin_row (table);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    vir_paper_table_add_text (table, texts[i]);
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    vir_paper_table_add_money (table, amounts[i], 0, VIR_STATUS_PUBLISHED);
  for (guint y = 0; y < self->outlook->years.n; y++)
    vir_paper_table_add_money (table, pair->effect.together.v[y], 0, VIR_STATUS_PUBLISHED);
  for (guint y = 0; y < self->outlook->years.n; y++)
    vir_paper_table_add_money (table, pair->effect.lost.v[y], 0, VIR_STATUS_PUBLISHED);
}

/**
 * vir_paper_board_csv:
 * @self: a board
 *
 * Writes a row for every clash: whose, of what kind, what is asked of which target and what there is,
 * and what passing both does. Heads are not translated.
 *
 * Returns: (transfer full): CSV
 */
char *
vir_paper_board_csv (const VirPaperBoard *self)
{
  g_autoptr (VirPaperTable) table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);

  add_csv_heads (self, table);
  for (guint i = 0; i < self->pairs->len; i++)
    {
      const VirPaperPair *pair = &g_array_index (self->pairs, VirPaperPair, i);

      for (guint k = 0; k < pair->clashes->len; k++)
        add_csv_row (self, pair, pair->clashes->pdata[k], table);
    }

  return vir_paper_table_write (table, VIR_PAPER_CSV);
}
