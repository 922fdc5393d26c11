/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Step rows are kept and filled in place; amounts are those of the first year. */

#include "config.h"

#include "vir-assess-card.h"

#include "vir-assess-edit.h"
#include "vir-card.h"
#include "vir-money-entry.h"
#include "vir-page.h"
#include "vir-period.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  VirAssessCard *card;
  guint          index;
  GtkWidget     *box;
  GtkDropDown   *reason;
  VirMoneyEntry *amount;
} Step;

struct _VirAssessCard
{
  GtkWidget parent_instance;

  VirCard     *card;
  VirField    *claimed;
  GtkDropDown *verdict;
  GtkBox      *step_box;
  VirField    *assessed;
  GtkWidget   *add;
  GPtrArray   *steps; /* of Step */

  VirWorkspace *workspace;
  char         *change;
  gboolean      showing;
};

G_DEFINE_FINAL_TYPE (VirAssessCard, vir_assess_card, GTK_TYPE_WIDGET)

static VirOutlook *
outlook_of (VirAssessCard *self)
{
  return vir_workspace_get_outlook (self->workspace);
}

static void
verdict_cb (VirAssessCard *self)
{
  guint selected = gtk_drop_down_get_selected (self->verdict);

  if (self->showing || self->workspace == NULL || selected == GTK_INVALID_LIST_POSITION)
    return;
  vir_page_commit_take (self->workspace, vir_assess_set_verdict (outlook_of (self), self->change, (VirVerdict) selected, NULL),
                        _ ("Verdict"), NULL);
}

static void
add_step_cb (VirAssessCard *self)
{
  vir_page_commit_take (self->workspace, vir_assess_add_step (outlook_of (self), self->change, NULL),
                        _ ("Add assessment step"), NULL);
}

static void
remove_step_cb (Step *step)
{
  VirAssessCard *self = step->card;

  vir_page_commit_take (self->workspace, vir_assess_remove_step (outlook_of (self), self->change, step->index, NULL),
                        _ ("Remove assessment step"), NULL);
}

static void
reason_cb (Step *step)
{
  VirAssessCard *self = step->card;
  guint          selected = gtk_drop_down_get_selected (step->reason);

  if (self->showing || selected == GTK_INVALID_LIST_POSITION)
    return;
  vir_page_commit_take (self->workspace, vir_assess_set_reason (outlook_of (self), self->change, step->index, (int) selected, NULL),
                        _ ("Reason"), NULL);
}

static gboolean
amount_cb (VirMoneyEntry *entry,
           gint64         amount,
           gpointer       user_data,
           GError       **error)
{
  Step            *step = user_data;
  VirAssessCard   *self = step->card;
  g_autofree char *key = g_strdup_printf ("assess %s %u", self->change, step->index);

  return vir_page_commit_take (self->workspace,
                               vir_assess_set_amount (outlook_of (self), self->change, step->index, 0, amount, error),
                               _ ("Assessment"), key);
}

static GListModel *
words_of (const VirEnum *words)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (guint i = 0; i < vir_enum_count (words); i++)
    gtk_string_list_append (list, vir_words_label (words, (int) i));
  return G_LIST_MODEL (list);
}

static Step *
step_new (VirAssessCard *self,
          guint          index)
{
  Step            *step = g_new0 (Step, 1);
  GtkWidget       *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget       *remove = gtk_button_new_from_icon_name ("list-remove-symbolic");
  g_autofree char *name = g_strdup_printf (_ ("Amount of step %u"), index + 1);
  g_autofree char *reason = g_strdup_printf (_ ("Reason of step %u"), index + 1);
  g_autofree char *label = g_strdup_printf (_ ("Remove step %u"), index + 1);

  step->card = self;
  step->index = index;
  step->reason = GTK_DROP_DOWN (gtk_drop_down_new (words_of (&vir_reason_enum), NULL));
  gtk_widget_set_hexpand (GTK_WIDGET (step->reason), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (step->reason), GTK_ACCESSIBLE_PROPERTY_LABEL, reason, -1);
  g_signal_connect_swapped (step->reason, "notify::selected", G_CALLBACK (reason_cb), step);
  step->amount = VIR_MONEY_ENTRY (vir_money_entry_new ());
  vir_money_entry_set_name (step->amount, name);
  vir_money_entry_set_commit (step->amount, amount_cb, step);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_valign (remove, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (remove, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_swapped (remove, "clicked", G_CALLBACK (remove_step_cb), step);
  gtk_widget_set_hexpand (GTK_WIDGET (step->amount), TRUE);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (step->amount));
  gtk_box_append (GTK_BOX (line), remove);
  step->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (step->box, "field-row");
  gtk_box_append (GTK_BOX (step->box), GTK_WIDGET (step->reason));
  gtk_box_append (GTK_BOX (step->box), line);
  gtk_box_append (self->step_box, step->box);
  g_ptr_array_add (self->steps, step);
  return step;
}

static void
vir_assess_card_dispose (GObject *object)
{
  VirAssessCard *self = VIR_ASSESS_CARD (object);

  for (guint i = 0; i < self->steps->len; i++)
    vir_money_entry_set_commit (((Step *) g_ptr_array_index (self->steps, i))->amount, NULL, NULL);
  self->showing = TRUE;
  if (self->card != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->card));
  self->card = NULL;
  g_ptr_array_set_size (self->steps, 0);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_assess_card_parent_class)->dispose (object);
}

static void
vir_assess_card_finalize (GObject *object)
{
  g_ptr_array_unref (VIR_ASSESS_CARD (object)->steps);
  g_free (VIR_ASSESS_CARD (object)->change);

  G_OBJECT_CLASS (vir_assess_card_parent_class)->finalize (object);
}

static void
vir_assess_card_class_init (VirAssessCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vir_assess_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = vir_assess_card_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
vir_assess_card_init (VirAssessCard *self)
{
  self->steps = g_ptr_array_new_with_free_func (g_free);
  self->card = VIR_CARD (vir_card_new (_ ("Assessment")));
  gtk_widget_set_parent (GTK_WIDGET (self->card), GTK_WIDGET (self));
  self->claimed = VIR_FIELD (vir_field_new (_ ("Claimed"), NULL));
  vir_card_add (self->card, GTK_WIDGET (self->claimed));
  self->verdict = GTK_DROP_DOWN (gtk_drop_down_new (words_of (&vir_verdict_enum), NULL));
  g_signal_connect_swapped (self->verdict, "notify::selected", G_CALLBACK (verdict_cb), self);
  vir_card_add (self->card, vir_field_new (_ ("Verdict"), GTK_WIDGET (self->verdict)));
  self->step_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_widget_add_css_class (GTK_WIDGET (self->step_box), "rows");
  vir_card_add (self->card, GTK_WIDGET (self->step_box));
  self->add = gtk_button_new_with_label (_ ("Add step"));
  gtk_widget_add_css_class (self->add, "flat");
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_step_cb), self);
  vir_card_add (self->card, self->add);
  self->assessed = VIR_FIELD (vir_field_new (_ ("Assessed"), NULL));
  vir_card_add (self->card, GTK_WIDGET (self->assessed));
}

/**
 * vir_assess_card_new:
 *
 * Returns: (transfer floating): an empty card
 */
GtkWidget *
vir_assess_card_new (void)
{
  return g_object_new (VIR_TYPE_ASSESS_CARD, NULL);
}

static void
show_effect (VirField       *field,
             gint64          amount,
             int             first_year,
             VirNumberFormat format)
{
  g_autofree char *year = vir_year_format (first_year);
  g_autofree char *text = vir_known (amount) ? vir_money_format (amount, format, VIR_MONEY_STANDALONE | VIR_MONEY_SIGNED)
                                             : g_strdup (_ ("Not known"));

  vir_field_set_text (field, text);
  vir_field_set_caption (field, year);
}

static void
show_steps (VirAssessCard       *self,
            const VirAssessment *assessment,
            gboolean             other,
            VirNumberFormat      format)
{
  guint n = assessment != NULL ? assessment->steps.n : 0;

  for (guint i = 0; i < n; i++)
    {
      const VirAssessmentStep *from = (const VirAssessmentStep *) assessment->steps.items + i;
      Step                    *step = i < self->steps->len ? g_ptr_array_index (self->steps, i) : step_new (self, i);

      gtk_drop_down_set_selected (step->reason, (guint) from->reason);
      vir_money_entry_set_format (step->amount, format);
      vir_money_entry_set_amount (step->amount, from->amounts.v[0]);
      if (other)
        vir_money_entry_restore (step->amount);
      gtk_widget_set_visible (step->box, TRUE);
    }
  for (guint i = n; i < self->steps->len; i++)
    gtk_widget_set_visible (((Step *) g_ptr_array_index (self->steps, i))->box, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->step_box), n > 0);
}

/**
 * vir_assess_card_show:
 * @self: a card
 * @workspace: the workspace
 * @change: a change of its outlook
 *
 * Fills the card.
 */
void
vir_assess_card_show (VirAssessCard          *self,
                      VirWorkspace           *workspace,
                      const VirChangeOutlook *change)
{
  const VirAssessment *assessment = change->record->assessment;
  VirNumberFormat      format = vir_settings_get_number_format ();
  gboolean             other = g_strcmp0 (self->change, change->record->base.id) != 0;
  int                  first;

  g_return_if_fail (VIR_IS_ASSESS_CARD (self));

  g_set_object (&self->workspace, workspace);
  if (other)
    {
      g_free (self->change);
      self->change = g_strdup (change->record->base.id);
    }
  first = vir_workspace_get_outlook (workspace)->years.first;
  self->showing = TRUE;
  vir_card_set_note (self->card, change->stale ? _ ("Of another claim") : vir_words_label (&vir_verdict_enum, assessment != NULL ? assessment->verdict : VIR_VERDICT_AWAITING));
  show_effect (self->claimed, change->claimed.level.v[0], first, format);
  gtk_drop_down_set_selected (self->verdict, assessment != NULL ? (guint) assessment->verdict : VIR_VERDICT_AWAITING);
  show_steps (self, assessment, other, format);
  if (change->awaiting)
    {
      vir_field_set_text (self->assessed, _ ("Not yet"));
      vir_field_set_caption (self->assessed, _ ("Officers have not assessed this; it counts as claimed"));
    }
  else
    show_effect (self->assessed, change->assessed.v[0], first, format);
  self->showing = FALSE;
}
