/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One form for the four deeds; rows that a deed does not ask for are hidden. Applying is one step of
 * undo, also where it makes the amendment. */

#include "config.h"

#include "vir-proposal-popover.h"

#include "vir-balance-words.h"
#include "vir-change-words.h"
#include "vir-cmd-amendment.h"
#include "vir-cmd-proposal.h"
#include "vir-money-entry.h"
#include "vir-page.h"
#include "vir-period.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

struct _VirProposalPopover
{
  GtkPopover parent_instance;

  GtkLabel      *heading;
  GtkLabel      *sentence;
  GtkWidget     *amendment_row;
  GtkDropDown   *amendment;
  GtkWidget     *amount_row;
  GtkLabel      *amount_label;
  VirMoneyEntry *amount;
  GtkWidget     *months_row;
  GtkDropDown   *direction;
  GtkSpinButton *months;
  GtkLabel      *message;
  GtkButton     *apply;

  VirWorkspace   *workspace;
  GPtrArray      *ids; /* of amendments, as the drop-down lists them */
  VirProposalDeed deed;
  char           *proposal;
  guint           year;
};

G_DEFINE_FINAL_TYPE (VirProposalPopover, vir_proposal_popover, GTK_TYPE_POPOVER)

static const char *
deed_label (VirProposalPopover *self)
{
  switch (self->deed)
    {
    case VIR_DEED_TRIM:
      return _ ("Trim");
    case VIR_DEED_INCREASE:
      return _ ("Increase");
    case VIR_DEED_DELAY:
      return gtk_drop_down_get_selected (self->direction) == 0 ? _ ("Delay") : _ ("Bring forward");
    case VIR_DEED_REVERSE:
    default:
      return _ ("Reverse");
    }
}

static void
direction_changed_cb (VirProposalPopover *self)
{
  gtk_button_set_label (self->apply, deed_label (self));
}

/* The whole of the proposal in the year, as a size; VIR_UNKNOWN where it is not known. */
static gint64
whole_of (VirProposalPopover *self)
{
  VirOutlook              *outlook = vir_workspace_get_outlook (self->workspace);
  const VirProposalRecord *proposal = vir_input_get (outlook->input, VIR_KIND_PROPOSAL, self->proposal);
  VirLevels                levels;

  if (proposal == NULL || proposal->profile == NULL)
    return VIR_UNKNOWN;
  vir_outlook_proposal_levels (outlook, proposal, VIR_BASIS_CLAIMED, &levels);
  return vir_known (levels.level.v[self->year]) ? ABS (levels.level.v[self->year]) : VIR_UNKNOWN;
}

static void
fill_sentence (VirProposalPopover *self)
{
  VirNumberFormat  format = vir_settings_get_number_format ();
  gint64           whole = whole_of (self);
  g_autofree char *amount = vir_money_format (whole, format, VIR_MONEY_STANDALONE);
  g_autofree char *year = vir_year_format (vir_workspace_get_outlook (self->workspace)->years.first + (int) self->year);
  g_autofree char *text = NULL;

  if (!vir_known (whole))
    /* Translators: a financial year */
    text = g_strdup_printf (_ ("How much it is in %s is not known."), year);
  else if (self->deed == VIR_DEED_REVERSE)
    /* Translators: an amount and a financial year */
    text = g_strdup_printf (_ ("The whole of it is put back: %s in %s."), amount, year);
  else
    /* Translators: an amount and a financial year */
    text = g_strdup_printf (_ ("It is %s in %s."), amount, year);
  gtk_label_set_text (self->sentence, text);
}

static void
fill_amendments (VirProposalPopover *self)
{
  VirInput *input = vir_workspace_get_input (self->workspace);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_ptr_array_set_size (self->ids, 0);
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_AMENDMENT); i++)
    {
      const VirAmendmentRecord *amendment = vir_input_nth (input, VIR_KIND_AMENDMENT, i);

      gtk_string_list_take (names, vir_balance_words_name (input, amendment));
      g_ptr_array_add (self->ids, g_strdup (amendment->base.id));
    }
  gtk_string_list_append (names, _ ("New amendment"));
  gtk_drop_down_set_model (self->amendment, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->amendment, 0);
  gtk_widget_set_visible (self->amendment_row, vir_workspace_get_amendment (self->workspace) == NULL);
}

/**
 * vir_proposal_popover_prepare:
 * @self: the form
 * @deed: what is to be done
 * @proposal: id of a proposal
 * @year: index of the year that an amount is for
 *
 * Fills the form. Pop it up afterwards.
 */
void
vir_proposal_popover_prepare (VirProposalPopover *self,
                              VirProposalDeed     deed,
                              const char         *proposal,
                              guint               year)
{
  const VirRecord *record;
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  gboolean         saving;

  g_return_if_fail (VIR_IS_PROPOSAL_POPOVER (self));

  record = vir_input_get (vir_workspace_get_input (self->workspace), VIR_KIND_PROPOSAL, proposal);
  g_return_if_fail (record != NULL);
  saving = ((const VirProposalRecord *) record)->proposal == VIR_PROPOSAL_SAVING;
  self->deed = deed;
  self->year = year;
  g_free (self->proposal);
  self->proposal = g_strdup (proposal);
  title = vir_words_record_title (record);
  gtk_label_set_text (self->heading, title);
  fill_sentence (self);
  fill_amendments (self);
  label = vir_change_amount_name (deed == VIR_DEED_INCREASE ? VIR_WORD_INCREASE : VIR_WORD_TRIM, saving,
                                  vir_workspace_get_outlook (self->workspace)->years.first + (int) year);
  gtk_label_set_text (self->amount_label, label);
  vir_money_entry_set_name (self->amount, label);
  vir_money_entry_set_format (self->amount, vir_settings_get_number_format ());
  vir_money_entry_set_amount (self->amount, VIR_UNKNOWN);
  vir_money_entry_restore (self->amount);
  gtk_widget_set_visible (self->amount_row, deed == VIR_DEED_TRIM || deed == VIR_DEED_INCREASE);
  gtk_widget_set_visible (self->months_row, deed == VIR_DEED_DELAY);
  gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  gtk_button_set_label (self->apply, deed_label (self));
}

/* The root in which the change is made, and the amendment: the one that is shown, the one chosen, or
 * a new one. */
static VirInput *
pick_amendment (VirProposalPopover *self,
                char              **id,
                GError            **error)
{
  VirInput   *input = vir_workspace_get_input (self->workspace);
  const char *shown = vir_workspace_get_amendment (self->workspace);
  guint       chosen = gtk_drop_down_get_selected (self->amendment);

  if (shown == NULL && chosen >= self->ids->len)
    return vir_cmd_new_amendment (input, _ ("New amendment"), NULL, id, error);
  *id = g_strdup (shown != NULL ? shown : g_ptr_array_index (self->ids, chosen));
  return vir_input_ref (input);
}

static VirInput *
run_deed (VirProposalPopover *self,
          VirInput           *input,
          const char         *amendment,
          GError            **error)
{
  gint64 amount = vir_money_entry_get_amount (self->amount);
  gint64 months = gtk_spin_button_get_value_as_int (self->months);

  switch (self->deed)
    {
    case VIR_DEED_TRIM:
      return vir_cmd_trim (input, amendment, self->proposal, self->year, amount, NULL, error);
    case VIR_DEED_INCREASE:
      return vir_cmd_increase (input, amendment, self->proposal, self->year, amount, NULL, error);
    case VIR_DEED_DELAY:
      if (gtk_drop_down_get_selected (self->direction) == 0)
        return vir_cmd_delay (input, amendment, self->proposal, months, NULL, error);
      return vir_cmd_bring_forward (input, amendment, self->proposal, months, NULL, error);
    case VIR_DEED_REVERSE:
    default:
      return vir_cmd_reverse (input, amendment, self->proposal, NULL, error);
    }
}

static void
refuse (VirProposalPopover *self,
        const char         *message)
{
  gtk_label_set_text (self->message, message);
  gtk_widget_set_visible (GTK_WIDGET (self->message), TRUE);
}

/**
 * vir_proposal_popover_apply:
 * @self: a prepared form
 *
 * Does what the form says, and shows the amendment if none was shown.
 *
 * Returns: %FALSE if it was refused; the form then says why and stays
 */
gboolean
vir_proposal_popover_apply (VirProposalPopover *self)
{
  g_autoptr (VirInput) base = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *amendment = NULL;
  VirInput        *next;

  g_return_val_if_fail (VIR_IS_PROPOSAL_POPOVER (self), FALSE);

  if (gtk_widget_get_visible (self->amount_row))
    {
      if (!vir_money_entry_commit (self->amount))
        return FALSE;
      if (!vir_known (vir_money_entry_get_amount (self->amount)))
        {
          refuse (self, _ ("Enter an amount, such as £750k or 0.75m"));
          return FALSE;
        }
    }
  base = pick_amendment (self, &amendment, &error);
  next = base != NULL ? run_deed (self, base, amendment, &error) : NULL;
  if (next == NULL)
    {
      refuse (self, error->message);
      return FALSE;
    }
  vir_workspace_commit (self->workspace, next, deed_label (self), NULL);
  if (vir_workspace_get_amendment (self->workspace) == NULL)
    vir_workspace_show_amendment (self->workspace, amendment);
  gtk_popover_popdown (GTK_POPOVER (self));
  return TRUE;
}

/* The form begins where there is most to say. */
static void
shown_cb (VirProposalPopover *self)
{
  if (gtk_widget_get_visible (self->amount_row))
    gtk_widget_grab_focus (GTK_WIDGET (self->amount));
  else if (gtk_widget_get_visible (self->months_row))
    gtk_widget_grab_focus (GTK_WIDGET (self->months));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->apply));
}

static void
apply_clicked_cb (GtkButton          *button,
                  VirProposalPopover *self)
{
  vir_proposal_popover_apply (self);
}

static void
vir_proposal_popover_dispose (GObject *object)
{
  VirProposalPopover *self = VIR_PROPOSAL_POPOVER (object);

  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_proposal_popover_parent_class)->dispose (object);
}

static void
vir_proposal_popover_finalize (GObject *object)
{
  VirProposalPopover *self = VIR_PROPOSAL_POPOVER (object);

  g_ptr_array_unref (self->ids);
  g_free (self->proposal);

  G_OBJECT_CLASS (vir_proposal_popover_parent_class)->finalize (object);
}

static void
vir_proposal_popover_class_init (VirProposalPopoverClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VIR_TYPE_MONEY_ENTRY);

  object_class->dispose = vir_proposal_popover_dispose;
  object_class->finalize = vir_proposal_popover_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-proposal-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, heading);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, sentence);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, amendment_row);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, amendment);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, amount_row);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, amount_label);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, amount);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, months_row);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, direction);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, months);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, message);
  gtk_widget_class_bind_template_child (widget_class, VirProposalPopover, apply);
  gtk_widget_class_bind_template_callback (widget_class, apply_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, direction_changed_cb);
}

static void
vir_proposal_popover_init (VirProposalPopover *self)
{
  self->ids = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_entry_set_activates_default (vir_money_entry_get_entry (self->amount), TRUE);
  gtk_popover_set_default_widget (GTK_POPOVER (self), GTK_WIDGET (self->apply));
}

/**
 * vir_proposal_popover_new:
 * @workspace: the workspace to act in
 *
 * Returns: (transfer floating): an empty form
 */
GtkWidget *
vir_proposal_popover_new (VirWorkspace *workspace)
{
  VirProposalPopover *self = g_object_new (VIR_TYPE_PROPOSAL_POPOVER, NULL);

  self->workspace = g_object_ref (workspace);
  return GTK_WIDGET (self);
}
