/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The amount is put back in the first year in which the proposal is worth something; other years are
 * edited in the change itself, one press away. */

#include "config.h"

#include "vir-proposal-editor.h"

#include "vir-balance-words.h"
#include "vir-card.h"
#include "vir-change-words.h"
#include "vir-cmd-proposal.h"
#include "vir-effect-grid.h"
#include "vir-money-entry.h"
#include "vir-page.h"
#include "vir-period.h"
#include "vir-proposal-facts.h"
#include "vir-rate.h"
#include "vir-record-cards.h"
#include "vir-savings-figures.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

struct _VirProposalEditor
{
  GtkWidget parent_instance;

  VirCard          *effect_card;
  VirEffectGrid    *effect;
  VirCard          *change_card;
  VirField         *put_back;
  VirMoneyEntry    *amount;
  GtkProgressBar   *bar;
  GtkLabel         *stays;
  GtkWidget        *bar_row;
  GtkWidget        *open_change;
  VirProposalFacts *facts;
  VirRecordCards   *record_cards;

  VirWorkspace *workspace;
  char         *id;
  guint         year;
};

G_DEFINE_FINAL_TYPE (VirProposalEditor, vir_proposal_editor, GTK_TYPE_WIDGET)

static const VirProposalRecord *
proposal_of (VirProposalEditor *self)
{
  return vir_input_get (vir_workspace_get_input (self->workspace), VIR_KIND_PROPOSAL, self->id);
}

static const VirChangeRecord *
change_of (VirProposalEditor *self)
{
  const char *amendment = vir_workspace_get_amendment (self->workspace);

  if (amendment == NULL)
    return NULL;
  return vir_cmd_change_of_proposal (vir_workspace_get_input (self->workspace), amendment, self->id);
}

/* Nothing put back is no change at all. */
static gboolean
amount_committed_cb (VirMoneyEntry *entry,
                     gint64         amount,
                     gpointer       user_data,
                     GError       **error)
{
  VirProposalEditor     *self = user_data;
  VirInput              *input = vir_workspace_get_input (self->workspace);
  const char            *amendment = vir_workspace_get_amendment (self->workspace);
  const VirChangeRecord *change = change_of (self);
  g_autofree char       *key = g_strdup_printf ("put-back %s %s", amendment, self->id);
  VirInput              *next;

  if (amendment == NULL)
    return FALSE;
  if ((!vir_known (amount) || amount == 0) && change != NULL)
    next = vir_cmd_remove (input, VIR_KIND_CHANGE, change->base.id, error);
  else if (!vir_known (amount))
    return TRUE;
  else if (change != NULL && change->word == VIR_WORD_INCREASE)
    next = vir_cmd_increase (input, amendment, self->id, self->year, amount, NULL, error);
  else
    next = vir_cmd_trim (input, amendment, self->id, self->year, amount, NULL, error);
  return vir_page_commit_take (self->workspace, next, _ ("Put back"), key);
}

static void
open_change_cb (VirProposalEditor *self)
{
  const VirChangeRecord *change = change_of (self);

  if (change != NULL)
    vir_workspace_select (self->workspace, VIR_KIND_CHANGE, change->base.id);
}

static GtkWidget *
build_bar (VirProposalEditor *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_widget_set_hexpand (GTK_WIDGET (self->bar), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->bar), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Share put back"), -1);
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->bar));
  self->stays = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->stays), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->stays), "dim-label");
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->stays));
  gtk_widget_add_css_class (row, "field-row");
  return row;
}

static void
build_change_card (VirProposalEditor *self)
{
  self->change_card = VIR_CARD (vir_card_new (""));
  self->amount = VIR_MONEY_ENTRY (vir_money_entry_new ());
  vir_money_entry_set_allow_empty (self->amount, TRUE);
  vir_money_entry_set_commit (self->amount, amount_committed_cb, self);
  self->put_back = VIR_FIELD (vir_field_new ("", GTK_WIDGET (self->amount)));
  vir_card_add (self->change_card, GTK_WIDGET (self->put_back));
  self->bar_row = build_bar (self);
  vir_card_add (self->change_card, self->bar_row);
  self->open_change = gtk_button_new_with_label (_ ("Open this change"));
  gtk_widget_add_css_class (self->open_change, "flat");
  g_signal_connect_swapped (self->open_change, "clicked", G_CALLBACK (open_change_cb), self);
  vir_card_add (self->change_card, self->open_change);
}

static void
vir_proposal_editor_dispose (GObject *object)
{
  VirProposalEditor *self = VIR_PROPOSAL_EDITOR (object);
  GtkWidget         *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_proposal_editor_parent_class)->dispose (object);
}

static void
vir_proposal_editor_finalize (GObject *object)
{
  g_free (VIR_PROPOSAL_EDITOR (object)->id);

  G_OBJECT_CLASS (vir_proposal_editor_parent_class)->finalize (object);
}

static void
vir_proposal_editor_class_init (VirProposalEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vir_proposal_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = vir_proposal_editor_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
vir_proposal_editor_init (VirProposalEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->effect_card = VIR_CARD (vir_card_new (_ ("Effect")));
  self->effect = VIR_EFFECT_GRID (vir_effect_grid_new ());
  vir_card_add (self->effect_card, GTK_WIDGET (self->effect));
  gtk_widget_set_parent (GTK_WIDGET (self->effect_card), GTK_WIDGET (self));
  build_change_card (self);
  gtk_widget_set_parent (GTK_WIDGET (self->change_card), GTK_WIDGET (self));
  self->facts = VIR_PROPOSAL_FACTS (vir_proposal_facts_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->facts), GTK_WIDGET (self));
  self->record_cards = VIR_RECORD_CARDS (vir_record_cards_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->record_cards), GTK_WIDGET (self));
}

/**
 * vir_proposal_editor_new:
 *
 * Returns: (transfer floating): an empty editor
 */
GtkWidget *
vir_proposal_editor_new (void)
{
  return g_object_new (VIR_TYPE_PROPOSAL_EDITOR, NULL);
}

static void
get_steps (VirOutlook              *outlook,
           const VirProposalRecord *proposal,
           VirBasis                 basis,
           VirSeries               *steps)
{
  VirLevels levels;

  vir_series_fill (steps, VIR_UNKNOWN);
  if (proposal->profile == NULL)
    return;
  vir_outlook_proposal_levels (outlook, proposal, basis, &levels);
  vir_profile_steps (&levels.level, outlook->years.n, steps);
}

static void
show_amendment_column (VirProposalEditor *self,
                       VirOutlook        *outlook)
{
  const char               *id = vir_workspace_get_amendment (self->workspace);
  const VirAmendmentRecord *amendment = id != NULL ? vir_input_get (outlook->input, VIR_KIND_AMENDMENT, id) : NULL;
  const VirBodyRecord      *body = NULL;
  VirSeries                 levels, steps;
  gboolean                  found = FALSE;

  vir_series_fill (&levels, VIR_UNKNOWN);
  for (guint y = 0; y < outlook->years.n; y++)
    found |= vir_savings_change (outlook, self->id, y, &levels.v[y]);
  if (!found || amendment == NULL)
    return;
  if (amendment->bodies != NULL && amendment->bodies[0] != NULL)
    body = vir_input_get (outlook->input, VIR_KIND_BODY, amendment->bodies[0]);
  vir_profile_steps (&levels, outlook->years.n, &steps);
  vir_effect_grid_add_column (self->effect, body != NULL && body->short_name != NULL ? body->short_name : _ ("Change"),
                              &steps, VIR_MONEY_SIGNED, NULL, vir_page_party_text (outlook->input, amendment));
}

static void
show_effect (VirProposalEditor       *self,
             VirOutlook              *outlook,
             const VirProposalRecord *proposal)
{
  VirNumberFormat  format = vir_settings_get_number_format ();
  g_autofree char *unit = vir_page_unit (format);
  VirSeries        steps;

  vir_card_set_note (self->effect_card, unit);
  vir_effect_grid_begin (self->effect, outlook->years, format, TRUE);
  get_steps (outlook, proposal, VIR_BASIS_CLAIMED, &steps);
  vir_effect_grid_add_column (self->effect, _ ("Claimed"), &steps, VIR_MONEY_STANDALONE, NULL, 0);
  if (proposal->assessment != NULL && proposal->assessment->verdict != VIR_VERDICT_AWAITING)
    {
      get_steps (outlook, proposal, VIR_BASIS_ASSESSED, &steps);
      vir_effect_grid_add_column (self->effect, _ ("Assessed"), &steps, VIR_MONEY_STANDALONE, "assessed", 0);
    }
  show_amendment_column (self, outlook);
  vir_effect_grid_end (self->effect);
}

/* The first year in which the proposal is worth something. */
static guint
year_of (VirOutlook      *outlook,
         const VirLevels *levels)
{
  for (guint y = 0; y < outlook->years.n; y++)
    if (vir_known (levels->level.v[y]) && levels->level.v[y] != 0)
      return y;
  return 0;
}

static char *
share_caption (gint64          part,
               gint64          whole,
               VirNumberFormat format)
{
  g_autofree char *amount = NULL;
  g_autofree char *share = NULL;

  if (!vir_known (whole))
    return g_strdup (_ ("how much it is in all is not known"));
  amount = vir_money_format (whole, format, VIR_MONEY_STANDALONE);
  if (!vir_known (part) || whole == 0)
    /* Translators: the whole amount of a saving */
    return g_strdup_printf (_ ("of %s"), amount);
  share = vir_rate_format (vir_ratio (part, 1000000, whole), 1, FALSE);
  /* Translators: a share and the whole: "37.5% of £2.000m" */
  return g_strdup_printf (_ ("%s of %s"), share, amount);
}

static void
show_bar (VirProposalEditor *self,
          gint64             part,
          gint64             whole,
          VirNumberFormat    format)
{
  gboolean         shown = vir_known (part) && vir_known (whole) && whole > 0 && part <= whole;
  g_autofree char *rest = shown ? vir_money_format (whole - part, format, VIR_MONEY_STANDALONE) : NULL;
  /* Translators: what of a saving stays in the budget */
  g_autofree char *words = shown ? g_strdup_printf (_ ("%s stays"), rest) : NULL;

  gtk_widget_set_visible (self->bar_row, shown);
  if (!shown)
    return;
  gtk_progress_bar_set_fraction (self->bar, (double) part / (double) whole);
  gtk_label_set_text (self->stays, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words, -1);
}

static void
show_change (VirProposalEditor       *self,
             VirOutlook              *outlook,
             const VirProposalRecord *proposal)
{
  const char               *id = vir_workspace_get_amendment (self->workspace);
  const VirAmendmentRecord *amendment = id != NULL ? vir_input_get (outlook->input, VIR_KIND_AMENDMENT, id) : NULL;
  const VirChangeRecord    *change = change_of (self);
  const VirChangeOutlook   *effect = change != NULL ? vir_outlook_change (outlook, change->base.id) : NULL;
  VirNumberFormat           format = vir_settings_get_number_format ();
  VirLevels                 levels;
  gint64                    part, whole;
  g_autofree char          *heading = NULL, *title = NULL, *name = NULL, *caption = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->change_card), amendment != NULL && proposal->profile != NULL);
  if (amendment == NULL || proposal->profile == NULL)
    return;
  vir_outlook_proposal_levels (outlook, proposal, VIR_BASIS_CLAIMED, &levels);
  self->year = year_of (outlook, &levels);
  whole = vir_known (levels.level.v[self->year]) ? ABS (levels.level.v[self->year]) : VIR_UNKNOWN;
  part = effect != NULL ? effect->claimed.level.v[self->year] : VIR_UNKNOWN;
  if (vir_known (part))
    part = ABS (part);
  title = vir_words_record_title (&amendment->base);
  /* Translators: the title of an amendment */
  heading = g_strdup_printf (_ ("In %s"), title);
  vir_card_set_heading (self->change_card, heading);
  name = vir_change_amount_name (change != NULL && change->word == VIR_WORD_INCREASE ? VIR_WORD_INCREASE : VIR_WORD_TRIM,
                                 proposal->proposal == VIR_PROPOSAL_SAVING, outlook->years.first + (int) self->year);
  vir_field_set_name (self->put_back, name);
  vir_money_entry_set_name (self->amount, name);
  vir_money_entry_set_format (self->amount, format);
  vir_money_entry_set_amount (self->amount, part);
  caption = share_caption (part, whole, format);
  vir_field_set_caption (self->put_back, caption);
  show_bar (self, change != NULL && change->word == VIR_WORD_INCREASE ? VIR_UNKNOWN : part, whole, format);
  gtk_widget_set_visible (self->open_change, change != NULL);
}

/**
 * vir_proposal_editor_show:
 * @self: an editor
 * @workspace: the workspace
 * @id: id of a proposal
 *
 * Fills the editor. Amounts that are being typed stay while the proposal is the same.
 */
void
vir_proposal_editor_show (VirProposalEditor *self,
                          VirWorkspace      *workspace,
                          const char        *id)
{
  VirOutlook              *outlook = vir_workspace_get_outlook (workspace);
  const VirProposalRecord *proposal;
  gboolean                 other = g_strcmp0 (id, self->id) != 0;

  g_return_if_fail (VIR_IS_PROPOSAL_EDITOR (self));

  g_set_object (&self->workspace, workspace);
  if (other)
    {
      g_free (self->id);
      self->id = g_strdup (id);
    }
  proposal = proposal_of (self);
  if (proposal == NULL)
    return;
  show_effect (self, outlook, proposal);
  show_change (self, outlook, proposal);
  if (other)
    vir_money_entry_restore (self->amount);
  vir_proposal_facts_show (self->facts, workspace, proposal);
  vir_record_cards_show (self->record_cards, workspace, &proposal->base);
}
