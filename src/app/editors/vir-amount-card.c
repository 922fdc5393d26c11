/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One entry for the first year is always in sight; those of later years are behind "Each year". */

#include "config.h"

#include "vir-amount-card.h"

#include "vir-card.h"
#include "vir-change-words.h"
#include "vir-cmd-proposal.h"
#include "vir-cmd.h"
#include "vir-money-entry.h"
#include "vir-page.h"
#include "vir-period.h"
#include "vir-rate.h"
#include "vir-savings-figures.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

#define N_LASTS 3

typedef struct
{
  VirAmountCard *card;
  guint          year;
  VirField      *field;
  VirMoneyEntry *entry;
} YearEntry;

struct _VirAmountCard
{
  GtkWidget parent_instance;

  VirCard         *card;
  YearEntry        years[VIR_MAX_YEARS];
  GtkWidget       *more; /* toggles the later years */
  GtkWidget       *lasts_row;
  GtkToggleButton *lasts[N_LASTS];
  VirField        *payload; /* what cannot be edited here, in words */
  VirField        *printed; /* a figure without years */

  VirWorkspace *workspace;
  char         *change;
  gboolean      showing;
};

G_DEFINE_FINAL_TYPE (VirAmountCard, vir_amount_card, GTK_TYPE_WIDGET)

static const VirRecurrence lasting[N_LASTS] = { VIR_RECURRENCE_RECURRING, VIR_RECURRENCE_ONE_OFF, VIR_RECURRENCE_UNSTATED };

static const VirChangeRecord *
record_of (VirAmountCard *self)
{
  return vir_input_get (vir_workspace_get_input (self->workspace), VIR_KIND_CHANGE, self->change);
}

/* A part of a saving goes through its own commands, which hold it to what there is. */
static VirInput *
set_amount (VirAmountCard         *self,
            const VirChangeRecord *change,
            guint                  year,
            gint64                 amount,
            GError               **error)
{
  VirInput *input = vir_workspace_get_input (self->workspace);

  if (change->target == VIR_TARGET_TAX)
    return vir_cmd_set_year_amount (input, VIR_KIND_CHANGE, self->change, "tax_core", year, amount, error);
  if (change->target == VIR_TARGET_PROPOSAL && (change->word == VIR_WORD_REVERSE || change->word == VIR_WORD_TRIM))
    return vir_cmd_trim (input, change->amendment, change->subject, year, amount, NULL, error);
  if (change->target == VIR_TARGET_PROPOSAL && change->word == VIR_WORD_INCREASE)
    return vir_cmd_increase (input, change->amendment, change->subject, year, amount, NULL, error);
  return vir_cmd_set_profile_amount (input, VIR_KIND_CHANGE, self->change, "amount", year, amount, error);
}

static gboolean
amount_committed_cb (VirMoneyEntry *entry,
                     gint64         amount,
                     gpointer       user_data,
                     GError       **error)
{
  YearEntry             *year = user_data;
  VirAmountCard         *self = year->card;
  const VirChangeRecord *change = record_of (self);
  g_autofree char       *key = g_strdup_printf ("amount %s %u", self->change, year->year);

  if (change == NULL)
    return FALSE;
  return vir_page_commit_take (self->workspace, set_amount (self, change, year->year, amount, error),
                               vir_words_label (&vir_word_enum, change->word), key);
}

static void
lasts_cb (GtkToggleButton *button,
          VirAmountCard   *self)
{
  if (self->showing || !gtk_toggle_button_get_active (button))
    return;
  for (guint i = 0; i < N_LASTS; i++)
    if (self->lasts[i] == button)
      vir_page_commit_take (self->workspace,
                            vir_cmd_set_profile_number (vir_workspace_get_input (self->workspace), VIR_KIND_CHANGE,
                                                        self->change, "amount", "recurrence", lasting[i], NULL),
                            _ ("Lasts"), NULL);
}

static void
more_cb (GtkToggleButton *button,
         VirAmountCard   *self)
{
  guint n = self->workspace != NULL ? vir_workspace_get_outlook (self->workspace)->years.n : 0;

  for (guint y = 1; y < VIR_MAX_YEARS; y++)
    gtk_widget_set_visible (GTK_WIDGET (self->years[y].field), y < n && gtk_toggle_button_get_active (button));
}

static GtkWidget *
build_lasts (VirAmountCard *self)
{
  GtkWidget        *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  const char *const labels[N_LASTS] = { _ ("Recurring"), _ ("One-off"), _ ("Not said") };

  gtk_widget_add_css_class (box, "linked");
  for (guint i = 0; i < N_LASTS; i++)
    {
      self->lasts[i] = GTK_TOGGLE_BUTTON (gtk_toggle_button_new_with_label (labels[i]));
      gtk_widget_add_css_class (GTK_WIDGET (self->lasts[i]), "dense");
      if (i > 0)
        gtk_toggle_button_set_group (self->lasts[i], self->lasts[0]);
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->lasts[i]));
      g_signal_connect (self->lasts[i], "toggled", G_CALLBACK (lasts_cb), self);
    }
  return box;
}

static void
build_years (VirAmountCard *self)
{
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    {
      YearEntry *year = &self->years[y];

      year->card = self;
      year->year = y;
      year->entry = VIR_MONEY_ENTRY (vir_money_entry_new ());
      vir_money_entry_set_allow_empty (year->entry, TRUE);
      vir_money_entry_set_commit (year->entry, amount_committed_cb, year);
      year->field = VIR_FIELD (vir_field_new ("", GTK_WIDGET (year->entry)));
      gtk_widget_set_visible (GTK_WIDGET (year->field), y == 0);
      vir_card_add (self->card, GTK_WIDGET (year->field));
    }
}

static void
vir_amount_card_dispose (GObject *object)
{
  VirAmountCard *self = VIR_AMOUNT_CARD (object);

  self->showing = TRUE;
  if (self->card != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->card));
  self->card = NULL;
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_amount_card_parent_class)->dispose (object);
}

static void
vir_amount_card_finalize (GObject *object)
{
  g_free (VIR_AMOUNT_CARD (object)->change);

  G_OBJECT_CLASS (vir_amount_card_parent_class)->finalize (object);
}

static void
vir_amount_card_class_init (VirAmountCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vir_amount_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = vir_amount_card_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
vir_amount_card_init (VirAmountCard *self)
{
  self->card = VIR_CARD (vir_card_new (_ ("Amount")));
  gtk_widget_set_parent (GTK_WIDGET (self->card), GTK_WIDGET (self));
  self->payload = VIR_FIELD (vir_field_new ("", NULL));
  vir_card_add (self->card, GTK_WIDGET (self->payload));
  build_years (self);
  self->more = gtk_toggle_button_new_with_label (_ ("Each year"));
  gtk_widget_add_css_class (self->more, "flat");
  g_signal_connect (self->more, "toggled", G_CALLBACK (more_cb), self);
  vir_card_add (self->card, self->more);
  self->printed = VIR_FIELD (vir_field_new (_ ("Printed without years"), NULL));
  vir_card_add (self->card, GTK_WIDGET (self->printed));
  self->lasts_row = vir_field_new (_ ("Lasts"), build_lasts (self));
  vir_card_add (self->card, self->lasts_row);
}

/**
 * vir_amount_card_new:
 *
 * Returns: (transfer floating): an empty card
 */
GtkWidget *
vir_amount_card_new (void)
{
  return g_object_new (VIR_TYPE_AMOUNT_CARD, NULL);
}

static gboolean
has_amounts (const VirChangeRecord *change)
{
  if (change->target == VIR_TARGET_TAX)
    return change->tax_measure == VIR_TAX_IN_REQUIREMENT || change->tax_measure == VIR_TAX_IN_BAND_D;
  return change->target != VIR_TARGET_SCHEME && change->word != VIR_WORD_DELAY &&
         change->word != VIR_WORD_BRING_FORWARD && !vir_known (change->share);
}

static char *
payload_words (const VirChangeRecord *change)
{
  if (vir_known (change->share))
    return vir_rate_format (change->share, 1, FALSE);
  if (vir_known (change->months))
    return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) ABS (change->months)), (int) ABS (change->months));
  if (change->start != 0)
    return vir_date_format (change->start);
  if (change->target == VIR_TARGET_TAX && change->tax_measure == VIR_TAX_IN_RATE && vir_known (change->tax_core.v[0]))
    return vir_rate_format (change->tax_core.v[0], 2, TRUE);
  return NULL;
}

/* The figure of an entry: as typed in the record, else what follows from it for a whole reversal. */
static gint64
entered_amount (const VirChangeOutlook *change,
                guint                   year)
{
  const VirChangeRecord *record = change->record;
  gint64                 effect = change->claimed.level.v[year];

  if (record->target == VIR_TARGET_TAX)
    return record->tax_core.v[year];
  if (record->word == VIR_WORD_REVERSE)
    return vir_known (effect) ? ABS (effect) : VIR_UNKNOWN;
  return record->amount != NULL ? record->amount->values.v[year] : VIR_UNKNOWN;
}

static char *
whole_caption (const VirOutlook       *outlook,
               const VirChangeOutlook *change,
               guint                   year,
               VirNumberFormat         format)
{
  const VirProposalRecord *proposal = change->target;
  VirLevels                levels;
  g_autofree char         *amount = NULL;

  if (change->record->target != VIR_TARGET_PROPOSAL || proposal == NULL || change->record->word == VIR_WORD_INCREASE)
    return NULL;
  vir_outlook_proposal_levels (outlook, proposal, VIR_BASIS_CLAIMED, &levels);
  if (!vir_known (levels.level.v[year]))
    return NULL;
  amount = vir_money_format (ABS (levels.level.v[year]), format, VIR_MONEY_STANDALONE);
  /* Translators: the whole amount of a saving */
  return g_strdup_printf (_ ("of %s"), amount);
}

static gboolean
is_of_saving (const VirChangeOutlook *change)
{
  const VirProposalRecord *proposal = change->target;

  return change->record->target != VIR_TARGET_PROPOSAL || proposal == NULL ||
         proposal->proposal == VIR_PROPOSAL_SAVING;
}

static void
show_year (VirAmountCard          *self,
           const VirOutlook       *outlook,
           const VirChangeOutlook *change,
           guint                   y,
           gboolean                other)
{
  YearEntry       *year = &self->years[y];
  VirNumberFormat  format = vir_settings_get_number_format ();
  g_autofree char *label = vir_change_amount_name ((VirWord) change->record->word, is_of_saving (change),
                                                   outlook->years.first + (int) y);
  g_autofree char *caption = whole_caption (outlook, change, y, format);

  vir_field_set_name (year->field, label);
  vir_field_set_caption (year->field, caption);
  vir_money_entry_set_name (year->entry, label);
  vir_money_entry_set_format (year->entry, format);
  vir_money_entry_set_amount (year->entry, entered_amount (change, y));
  if (other)
    vir_money_entry_restore (year->entry);
}

static void
show_lasts (VirAmountCard         *self,
            const VirChangeRecord *change)
{
  gboolean shown = change->amount != NULL && change->target != VIR_TARGET_TAX && has_amounts (change) &&
                   change->word != VIR_WORD_REVERSE;

  gtk_widget_set_visible (self->lasts_row, shown);
  if (!shown)
    return;
  for (guint i = 0; i < N_LASTS; i++)
    if (change->amount->recurrence == (int) lasting[i])
      gtk_toggle_button_set_active (self->lasts[i], TRUE);
}

/**
 * vir_amount_card_show:
 * @self: a card
 * @workspace: the workspace
 * @change: a change of its outlook
 *
 * Fills the card.
 */
void
vir_amount_card_show (VirAmountCard          *self,
                      VirWorkspace           *workspace,
                      const VirChangeOutlook *change)
{
  const VirOutlook *outlook = vir_workspace_get_outlook (workspace);
  gboolean          other = g_strcmp0 (self->change, change->record->base.id) != 0;
  gboolean          amounts = has_amounts (change->record);
  g_autofree char  *payload = payload_words (change->record);
  g_autofree char  *span = NULL;

  g_return_if_fail (VIR_IS_AMOUNT_CARD (self));

  g_set_object (&self->workspace, workspace);
  if (other)
    {
      g_free (self->change);
      self->change = g_strdup (change->record->base.id);
    }
  self->showing = TRUE;
  vir_field_set_name (self->payload, vir_words_label (&vir_word_enum, change->record->word));
  vir_field_set_text (self->payload, payload);
  for (guint y = 0; y < outlook->years.n; y++)
    show_year (self, outlook, change, y, other);
  gtk_widget_set_visible (GTK_WIDGET (self->years[0].field), amounts);
  gtk_widget_set_visible (self->more, amounts && outlook->years.n > 1);
  if (!amounts)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->more), FALSE);
  more_cb (GTK_TOGGLE_BUTTON (self->more), self);
  span = vir_savings_span (change->record->amount, vir_settings_get_number_format ());
  vir_field_set_text (self->printed, span);
  show_lasts (self, change->record);
  self->showing = FALSE;
}
