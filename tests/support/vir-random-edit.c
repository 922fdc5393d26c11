/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random changes of an amendment, and random edits of a document: what people do to it, one step at
 * a time. */

#include "config.h"

#include "vir-random-private.h"

/* The words that each target has. */
static const struct
{
  int first, last; /* VirWord */
} words[] = {
  [VIR_TARGET_NONE] = { VIR_WORD_SPEND, VIR_WORD_FORGO_INCOME },
  [VIR_TARGET_PROPOSAL] = { VIR_WORD_REVERSE, VIR_WORD_REPROFILE },
  [VIR_TARGET_LINE] = { VIR_WORD_SPEND, VIR_WORD_FORGO_INCOME },
  [VIR_TARGET_HEAD] = { VIR_WORD_SPEND, VIR_WORD_FORGO_INCOME },
  [VIR_TARGET_TAX] = { VIR_WORD_RAISE, VIR_WORD_FREEZE },
  [VIR_TARGET_RESERVE] = { VIR_WORD_USE, VIR_WORD_CUT_CONTRIBUTION },
  [VIR_TARGET_SCHEME] = { VIR_WORD_ADD, VIR_WORD_REFINANCE },
  [VIR_TARGET_FUNDING] = { VIR_WORD_CLAIM, VIR_WORD_FORGO },
};

static const int subject_kinds[] = {
  [VIR_TARGET_NONE] = VIR_N_KINDS,
  [VIR_TARGET_PROPOSAL] = VIR_KIND_PROPOSAL,
  [VIR_TARGET_LINE] = VIR_KIND_LINE,
  [VIR_TARGET_HEAD] = VIR_KIND_HEAD,
  [VIR_TARGET_TAX] = VIR_N_KINDS,
  [VIR_TARGET_RESERVE] = VIR_KIND_RESERVE,
  [VIR_TARGET_SCHEME] = VIR_KIND_SCHEME,
  [VIR_TARGET_FUNDING] = VIR_KIND_FUNDING,
};

static gboolean
chance (int percent)
{
  return vir_random_chance (percent);
}

static void
random_tax_payload (VirChangeRecord *self,
                    const VirInput  *refs)
{
  self->tax_mode = g_test_rand_int_range (0, 2);
  self->tax_measure = g_test_rand_int_range (0, 3);

  for (guint y = 0; y < vir_input_years (refs).n; y++)
    {
      gint64 most = self->tax_measure == VIR_TAX_IN_BAND_D ? (self->tax_mode == VIR_TAX_BY ? 10000 : 250000)
                    : self->tax_measure == VIR_TAX_IN_RATE ? 60000
                                                           : 40000000;

      if (chance (50))
        self->tax_core.v[y] = g_test_rand_int_range (0, (gint32) most);
      if (chance (25))
        self->tax_asc.v[y] = g_test_rand_int_range (0, (gint32) most / 4);
    }
}

/* The payload that fits the word; now and then none. */
static void
random_payload (VirChangeRecord *self,
                const VirInput  *refs)
{
  if (self->target == VIR_TARGET_TAX)
    {
      random_tax_payload (self, refs);
      return;
    }
  if (chance (4))
    return;

  switch ((guint) self->word)
    {
    case VIR_WORD_REVERSE:
      return;

    case VIR_WORD_DELAY:
    case VIR_WORD_BRING_FORWARD:
      if (chance (70))
        self->months = g_test_rand_int_range (0, 30);
      else
        self->start = vir_date_make (vir_input_years (refs).first + g_test_rand_int_range (-1, 3), (guint) g_test_rand_int_range (1, 13), 1);
      return;

    case VIR_WORD_REPROFILE:
      self->amount = vir_random_profile (refs, chance (80) ? -1 : 1);
      return;

    default:
      break;
    }

  if (self->target <= VIR_TARGET_HEAD && self->target != VIR_TARGET_NONE && chance (30))
    self->share = g_test_rand_int_range (0, 1200000);
  else if ((self->target == VIR_TARGET_LINE || self->target == VIR_TARGET_HEAD) && chance (20))
    {
      self->price = g_test_rand_int_range (0, 100000000);
      self->volume = g_test_rand_int_range (0, 100000);
    }
  else
    self->amount = vir_random_profile (refs, 1);
}

void
vir_random_change (VirChangeRecord *self,
                   const VirInput  *refs)
{
  static const int targets[] = {
    VIR_TARGET_NONE, VIR_TARGET_PROPOSAL, VIR_TARGET_PROPOSAL, VIR_TARGET_PROPOSAL, VIR_TARGET_LINE,
    VIR_TARGET_LINE, VIR_TARGET_HEAD, VIR_TARGET_TAX, VIR_TARGET_TAX, VIR_TARGET_RESERVE,
    VIR_TARGET_RESERVE, VIR_TARGET_FUNDING, VIR_TARGET_FUNDING, VIR_TARGET_SCHEME,
  };

  self->amendment = chance (97) ? g_strdup (vir_random_id (refs, VIR_KIND_AMENDMENT)) : NULL;
  self->target = targets[g_test_rand_int_range (0, G_N_ELEMENTS (targets))];
  self->word = g_test_rand_int_range (words[self->target].first, words[self->target].last + 1);
  if (subject_kinds[self->target] != VIR_N_KINDS && chance (97))
    self->subject = g_strdup (vir_random_id (refs, (VirKind) subject_kinds[self->target]));
  if (self->subject == NULL && chance (30))
    self->subject = g_strdup ("no-such-id");

  random_payload (self, refs);
  self->nature = g_test_rand_int_range (0, 3);
  self->posts = chance (30) ? g_test_rand_int_range (-6000, 6000) : VIR_UNKNOWN;
  if (chance (35))
    self->claimed = vir_random_profile (refs, 0);
  if (chance (35))
    self->assessment = vir_random_assessment (refs, self->claimed);
  self->evidence = chance (60) ? g_strdup ("Report, paragraph 4") : NULL;
  self->equality = chance (50) ? g_strdup ("No group is hit harder") : NULL;
  self->subject_to = chance (10) ? g_strdup ("the board's consent") : NULL;
}

/* A head must not lie below itself: the commands refuse it, so edits here do not make it either. */
static gboolean
makes_a_ring (const VirInput *input,
              gconstpointer   record)
{
  const VirHeadRecord *head = record;
  const char          *up = head->parent;

  if (head->base.kind != VIR_KIND_HEAD)
    return FALSE;

  for (guint depth = 0; up != NULL && depth <= vir_input_count (input, VIR_KIND_HEAD); depth++)
    {
      const VirHeadRecord *next = vir_input_get (input, VIR_KIND_HEAD, up);

      if (g_strcmp0 (up, head->base.id) == 0)
        return TRUE;
      up = next != NULL ? next->parent : NULL;
    }

  return FALSE;
}

static gboolean
is_negative (gint64 value)
{
  return vir_known (value) && value < 0;
}

/* A word that its target does not have, a council tax below nothing. */
static gboolean
is_nonsense (gconstpointer record)
{
  const VirChangeRecord *change = record;
  const VirTaxRecord    *tax = record;

  switch ((guint) ((const VirRecord *) record)->kind)
    {
    case VIR_KIND_CHANGE:
      return change->word < words[change->target].first || change->word > words[change->target].last;

    case VIR_KIND_TAX:
      return is_negative (tax->requirement) || is_negative (tax->band_d) || is_negative (tax->band_d_core) || is_negative (tax->band_d_asc);

    default:
      return FALSE;
    }
}

static VirInput *
edit_record (VirInput *input,
             VirKind   kind)
{
  const char      *id = vir_random_id (input, kind);
  const VirShape  *shape = vir_kind_shape (kind);
  gpointer         record;
  VirInput        *after;
  g_autofree char *path = NULL;

  if (id == NULL)
    return vir_input_ref (input);

  record = vir_record_copy (vir_input_get (input, kind, id));
  path = vir_random_perturb (shape, record, (guint) g_test_rand_int_range (0, (gint32) vir_random_places (shape, record)), input);
  after = makes_a_ring (input, record) || is_nonsense (record) ? vir_input_ref (input) : vir_input_put (input, record);
  vir_record_unref (record);
  return after;
}

static VirInput *
add_record (VirInput *input,
            VirKind   kind)
{
  g_autofree char *id = vir_input_unused_id (input, kind, "new");
  gpointer         record = vir_random_record (kind, id, input);
  VirInput        *after = makes_a_ring (input, record) ? vir_input_ref (input) : vir_input_insert (input, record, (guint) g_test_rand_int_range (0, 20));

  vir_record_unref (record);
  return after;
}

static VirInput *
replace_record (VirInput *input,
                VirKind   kind)
{
  const char *id = vir_random_id (input, kind);
  gpointer    record;
  VirInput   *after;

  if (id == NULL)
    return vir_input_ref (input);

  record = vir_random_record (kind, id, input);
  after = makes_a_ring (input, record) ? vir_input_ref (input) : vir_input_put (input, record);
  vir_record_unref (record);
  return after;
}

/**
 * vir_random_edit:
 * @input: a root, left as it is
 *
 * Does one thing to a document: another value for one field of one record, or a record added, taken
 * away, moved or replaced.
 *
 * Returns: (transfer full): the new root, now and then @input itself
 */
VirInput *
vir_random_edit (VirInput *input)
{
  static const VirKind kinds[] = {
    VIR_KIND_TOTAL, VIR_KIND_HEAD, VIR_KIND_HEAD, VIR_KIND_LINE, VIR_KIND_LINE, VIR_KIND_LINE,
    VIR_KIND_PROPOSAL, VIR_KIND_PROPOSAL, VIR_KIND_FUNDING, VIR_KIND_TAX, VIR_KIND_RESERVE,
    VIR_KIND_AMENDMENT, VIR_KIND_CHANGE, VIR_KIND_CHANGE, VIR_KIND_CHANGE, VIR_KIND_BODY,
    VIR_KIND_SCHEME, VIR_KIND_VOTE, VIR_KIND_SOURCE,
  };
  VirKind     kind = kinds[g_test_rand_int_range (0, G_N_ELEMENTS (kinds))];
  int         what = g_test_rand_int_range (0, 100);
  const char *id;

  if (what < 4)
    return edit_record (input, VIR_KIND_BUDGET);
  if (what < 7)
    return edit_record (input, VIR_KIND_COUNCIL);
  if (what < 65)
    return edit_record (input, kind);
  if (what < 75)
    return add_record (input, kind);
  if (what < 85)
    return replace_record (input, kind);

  id = vir_random_id (input, kind);
  if (id == NULL)
    return vir_input_ref (input);
  if (what < 95)
    return vir_input_remove (input, kind, id);

  return vir_input_move (input, kind, id, (guint) g_test_rand_int_range (0, 10));
}
