/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The kinds of change are a table; the drop-down of targets lists the records of the kind. Adding is
 * one step of undo, with the amount in it. */

#include "config.h"

#include "vir-change-popover.h"

#include "vir-cmd-amendment.h"
#include "vir-cmd-proposal.h"
#include "vir-money-entry.h"
#include "vir-page.h"
#include "vir-period.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char   *label;
  VirTargetKind target;
  VirWord       word;
  int           proposal; /* VirProposalKind that the word fits, or -1 */
} ChangeKind;

static const ChangeKind kinds[] = {
  { N_ ("Put back a saving"), VIR_TARGET_PROPOSAL, VIR_WORD_TRIM, VIR_PROPOSAL_SAVING },
  { N_ ("Increase a saving"), VIR_TARGET_PROPOSAL, VIR_WORD_INCREASE, VIR_PROPOSAL_SAVING },
  { N_ ("Spend on a line"), VIR_TARGET_LINE, VIR_WORD_SPEND, -1 },
  { N_ ("Save on a line"), VIR_TARGET_LINE, VIR_WORD_SAVE, -1 },
  { N_ ("Raise income from a line"), VIR_TARGET_LINE, VIR_WORD_RAISE_INCOME, -1 },
  { N_ ("Spend in a service"), VIR_TARGET_HEAD, VIR_WORD_SPEND, -1 },
  { N_ ("Save in a service"), VIR_TARGET_HEAD, VIR_WORD_SAVE, -1 },
  { N_ ("Raise council tax"), VIR_TARGET_TAX, VIR_WORD_RAISE, -1 },
  { N_ ("Lower council tax"), VIR_TARGET_TAX, VIR_WORD_LOWER, -1 },
  { N_ ("Use a reserve"), VIR_TARGET_RESERVE, VIR_WORD_USE, -1 },
  { N_ ("Top up a reserve"), VIR_TARGET_RESERVE, VIR_WORD_TOP_UP, -1 },
  { N_ ("Claim funding"), VIR_TARGET_FUNDING, VIR_WORD_CLAIM, -1 },
  { N_ ("Spend, line not known"), VIR_TARGET_NONE, VIR_WORD_SPEND, -1 },
  { N_ ("Save, line not known"), VIR_TARGET_NONE, VIR_WORD_SAVE, -1 },
};

struct _VirChangePopover
{
  GtkPopover parent_instance;

  GtkDropDown   *kind;
  GtkWidget     *target_row;
  GtkDropDown   *target;
  GtkLabel      *amount_label;
  VirMoneyEntry *amount;
  GtkLabel      *message;
  GtkButton     *apply;

  VirWorkspace *workspace;
  char         *amendment;
  GPtrArray    *ids; /* of the targets listed */
};

G_DEFINE_FINAL_TYPE (VirChangePopover, vir_change_popover, GTK_TYPE_POPOVER)

static const ChangeKind *
chosen_kind (VirChangePopover *self)
{
  guint selected = gtk_drop_down_get_selected (self->kind);

  return selected < G_N_ELEMENTS (kinds) ? &kinds[selected] : &kinds[0];
}

static gboolean
is_target (const ChangeKind *kind,
           const VirRecord  *record)
{
  return kind->proposal < 0 || ((const VirProposalRecord *) record)->proposal == kind->proposal;
}

static char *
target_name (const VirRecord *record)
{
  g_autofree char *title = vir_words_record_title (record);
  const char      *reference = NULL;

  if (record->kind == VIR_KIND_PROPOSAL)
    reference = ((const VirProposalRecord *) record)->reference;
  else if (record->kind == VIR_KIND_LINE)
    reference = ((const VirLineRecord *) record)->reference;
  return reference != NULL ? g_strdup_printf ("%s %s", reference, title) : g_steal_pointer (&title);
}

static void
list_targets (VirChangePopover *self)
{
  const ChangeKind *kind = chosen_kind (self);
  VirKind           records = vir_cmd_kind_of_target (kind->target);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  VirInput *input = self->workspace != NULL ? vir_workspace_get_input (self->workspace) : NULL;

  g_ptr_array_set_size (self->ids, 0);
  for (guint i = 0; input != NULL && records != VIR_N_KINDS && i < vir_input_count (input, records); i++)
    {
      const VirRecord *record = vir_input_nth (input, records, i);

      if (!is_target (kind, record))
        continue;
      gtk_string_list_take (names, target_name (record));
      g_ptr_array_add (self->ids, g_strdup (record->id));
    }
  gtk_drop_down_set_model (self->target, G_LIST_MODEL (names));
  gtk_widget_set_visible (self->target_row, records != VIR_N_KINDS);
  gtk_widget_set_sensitive (GTK_WIDGET (self->apply), records == VIR_N_KINDS || self->ids->len > 0);
}

static void
kind_changed_cb (VirChangePopover *self)
{
  if (self->apply != NULL)
    list_targets (self);
}

/* The root with the amount in the new change, for the first year. */
static VirInput *
put_amount (VirInput         *input,
            const ChangeKind *kind,
            const char       *id,
            gint64            pence,
            GError          **error)
{
  g_autoptr (VirInput) measured = NULL;

  if (kind->target != VIR_TARGET_TAX)
    return vir_cmd_set_profile_amount (input, VIR_KIND_CHANGE, id, "amount", 0, pence, error);
  measured = vir_cmd_set_number (input, VIR_KIND_CHANGE, id, "tax_measure", VIR_TAX_IN_REQUIREMENT, error);
  if (measured == NULL)
    return NULL;
  return vir_cmd_set_year_amount (measured, VIR_KIND_CHANGE, id, "tax_core", 0, pence, error);
}

static VirInput *
make_change (VirChangePopover *self,
             gint64            pence,
             char            **id,
             GError          **error)
{
  VirInput         *input = vir_workspace_get_input (self->workspace);
  const ChangeKind *kind = chosen_kind (self);
  guint             selected = gtk_drop_down_get_selected (self->target);
  const char       *subject = selected < self->ids->len ? g_ptr_array_index (self->ids, selected) : NULL;
  g_autoptr (VirInput) made = NULL;

  if (kind->word == VIR_WORD_TRIM)
    return vir_cmd_trim (input, self->amendment, subject, 0, pence, id, error);
  if (kind->word == VIR_WORD_INCREASE)
    return vir_cmd_increase (input, self->amendment, subject, 0, pence, id, error);
  made = vir_cmd_new_change (input, self->amendment, kind->target, subject, kind->word, id, error);
  return made != NULL ? put_amount (made, kind, *id, pence, error) : NULL;
}

/**
 * vir_change_popover_apply:
 * @self: the form
 *
 * Adds the change and selects it.
 *
 * Returns: %FALSE if it was refused; the form then says why and stays
 */
gboolean
vir_change_popover_apply (VirChangePopover *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;
  VirInput        *next = NULL;
  gint64           pence;

  g_return_val_if_fail (VIR_IS_CHANGE_POPOVER (self), FALSE);

  if (!vir_money_entry_commit (self->amount))
    return FALSE;
  pence = vir_money_entry_get_amount (self->amount);
  if (!vir_known (pence))
    gtk_label_set_text (self->message, _ ("Enter an amount, such as £750k or 0.75m"));
  else
    {
      next = make_change (self, pence, &id, &error);
      if (next == NULL)
        gtk_label_set_text (self->message, error->message);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->message), next == NULL);
  if (next == NULL)
    return FALSE;
  vir_workspace_commit (self->workspace, next, _ ("Add change"), NULL);
  vir_workspace_select (self->workspace, VIR_KIND_CHANGE, id);
  gtk_popover_popdown (GTK_POPOVER (self));
  return TRUE;
}

static void
apply_clicked_cb (GtkButton        *button,
                  VirChangePopover *self)
{
  vir_change_popover_apply (self);
}

static void
shown_cb (VirChangePopover *self)
{
  g_autofree char *year = NULL;
  g_autofree char *label = NULL;

  if (self->workspace == NULL)
    return;
  year = vir_year_format (vir_workspace_get_outlook (self->workspace)->years.first);
  /* Translators: a financial year */
  label = g_strdup_printf (_ ("Amount in %s"), year);
  gtk_label_set_text (self->amount_label, label);
  vir_money_entry_set_name (self->amount, label);
  vir_money_entry_set_format (self->amount, vir_settings_get_number_format ());
  vir_money_entry_set_amount (self->amount, VIR_UNKNOWN);
  vir_money_entry_restore (self->amount);
  gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  list_targets (self);
}

static void
vir_change_popover_dispose (GObject *object)
{
  g_clear_object (&VIR_CHANGE_POPOVER (object)->workspace);

  G_OBJECT_CLASS (vir_change_popover_parent_class)->dispose (object);
}

static void
vir_change_popover_finalize (GObject *object)
{
  VirChangePopover *self = VIR_CHANGE_POPOVER (object);

  g_ptr_array_unref (self->ids);
  g_free (self->amendment);

  G_OBJECT_CLASS (vir_change_popover_parent_class)->finalize (object);
}

static void
vir_change_popover_class_init (VirChangePopoverClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VIR_TYPE_MONEY_ENTRY);

  object_class->dispose = vir_change_popover_dispose;
  object_class->finalize = vir_change_popover_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-change-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, VirChangePopover, kind);
  gtk_widget_class_bind_template_child (widget_class, VirChangePopover, target_row);
  gtk_widget_class_bind_template_child (widget_class, VirChangePopover, target);
  gtk_widget_class_bind_template_child (widget_class, VirChangePopover, amount_label);
  gtk_widget_class_bind_template_child (widget_class, VirChangePopover, amount);
  gtk_widget_class_bind_template_child (widget_class, VirChangePopover, message);
  gtk_widget_class_bind_template_child (widget_class, VirChangePopover, apply);
  gtk_widget_class_bind_template_callback (widget_class, apply_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
}

static void
vir_change_popover_init (VirChangePopover *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GtkExpression) text = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  self->ids = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    gtk_string_list_append (names, _ (kinds[i].label));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (names));
  gtk_drop_down_set_expression (self->target, text);
  gtk_drop_down_set_enable_search (self->target, TRUE);
  gtk_entry_set_activates_default (vir_money_entry_get_entry (self->amount), TRUE);
  gtk_popover_set_default_widget (GTK_POPOVER (self), GTK_WIDGET (self->apply));
}

/**
 * vir_change_popover_set_amendment:
 * @self: the form
 * @workspace: a workspace
 * @amendment: (nullable): id of the amendment that is added to
 *
 * Sets where changes go.
 */
void
vir_change_popover_set_amendment (VirChangePopover *self,
                                  VirWorkspace     *workspace,
                                  const char       *amendment)
{
  g_return_if_fail (VIR_IS_CHANGE_POPOVER (self));

  g_set_object (&self->workspace, workspace);
  g_free (self->amendment);
  self->amendment = g_strdup (amendment);
}
