/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* See vir-proposal-facts.h. */

#include "config.h"

#include "vir-proposal-facts.h"

#include "vir-card.h"
#include "vir-page.h"
#include "vir-period.h"
#include "vir-savings-figures.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

struct _VirProposalFacts
{
  GtkWidget parent_instance;

  VirCard  *facts;
  VirField *span;
  VirField *starts;
  VirField *ends;
  VirField *consultation;
  VirField *sites;
  VirField *posts;
  VirField *delivery;
  VirField *stage;
  VirCard  *consequences;
  VirCard  *assessment;
};

G_DEFINE_FINAL_TYPE (VirProposalFacts, vir_proposal_facts, GTK_TYPE_WIDGET)

static VirField *
add_field (VirCard    *card,
           const char *name)
{
  GtkWidget *field = vir_field_new (name, NULL);

  vir_card_add (card, field);
  return VIR_FIELD (field);
}

static VirCard *
add_card (VirProposalFacts *self,
          const char       *heading)
{
  GtkWidget *card = vir_card_new (heading);

  gtk_widget_set_parent (card, GTK_WIDGET (self));
  return VIR_CARD (card);
}

static void
vir_proposal_facts_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (vir_proposal_facts_parent_class)->dispose (object);
}

static void
vir_proposal_facts_class_init (VirProposalFactsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vir_proposal_facts_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
vir_proposal_facts_init (VirProposalFacts *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->facts = add_card (self, _ ("Facts"));
  self->span = add_field (self->facts, _ ("Printed"));
  self->starts = add_field (self->facts, _ ("Starts"));
  self->ends = add_field (self->facts, _ ("Contract ends"));
  self->consultation = add_field (self->facts, _ ("Consultation"));
  self->sites = add_field (self->facts, _ ("Sites"));
  self->posts = add_field (self->facts, _ ("Posts"));
  self->delivery = add_field (self->facts, _ ("Delivery"));
  self->stage = add_field (self->facts, _ ("Stage"));
  self->consequences = add_card (self, _ ("Consequences"));
  self->assessment = add_card (self, _ ("Assessment"));
}

/**
 * vir_proposal_facts_new:
 *
 * Returns: (transfer floating): empty cards
 */
GtkWidget *
vir_proposal_facts_new (void)
{
  return g_object_new (VIR_TYPE_PROPOSAL_FACTS, NULL);
}

static void
show_date (VirField *field,
           VirDate   date)
{
  g_autofree char *text = date != 0 ? vir_date_format (date) : NULL;

  vir_field_set_text (field, text);
}

static void
show_mark (VirField                *field,
           const VirProposalRecord *proposal,
           const char              *key)
{
  VirStatus        status = vir_record_field_status (proposal, key);
  g_autofree char *caption = NULL;

  if (status != VIR_STATUS_PUBLISHED)
    caption = g_strdup_printf ("%s %s", vir_words_mark (status), vir_words_label (&vir_status_enum, (int) status));
  vir_field_set_caption (field, caption);
}

static void
show_sites (VirProposalFacts        *self,
            const VirProposalRecord *proposal)
{
  g_autofree char *text = NULL;

  if (vir_known (proposal->sites_before) && vir_known (proposal->sites_after))
    text = g_strdup_printf ("%" G_GINT64_FORMAT " → %" G_GINT64_FORMAT, proposal->sites_before, proposal->sites_after);
  else if (vir_known (proposal->sites_before))
    text = g_strdup_printf ("%" G_GINT64_FORMAT, proposal->sites_before);
  vir_field_set_text (self->sites, text);
  show_mark (self->sites, proposal, "sites_before");
}

static void
show_posts (VirProposalFacts        *self,
            const VirProposalRecord *proposal)
{
  g_autofree char *text = vir_page_posts (proposal->posts);
  g_autofree char *vacant = vir_page_posts (proposal->posts_vacant);
  g_autofree char *caption = vacant != NULL ? g_strdup_printf (_ ("%s of them vacant"), vacant) : NULL;

  vir_field_set_text (self->posts, text);
  show_mark (self->posts, proposal, "posts");
  if (caption != NULL)
    vir_field_set_caption (self->posts, caption);
}

static void
show_consultation (VirProposalFacts        *self,
                   const VirProposalRecord *proposal)
{
  g_autofree char *start = proposal->consultation_start != 0 ? vir_date_format (proposal->consultation_start) : NULL;
  g_autofree char *weeks = NULL;

  if (vir_known (proposal->consultation_weeks))
    weeks = g_strdup_printf (ngettext ("%d week", "%d weeks", (gulong) proposal->consultation_weeks), (int) proposal->consultation_weeks);
  vir_field_set_text (self->consultation, start != NULL ? start : weeks);
  vir_field_set_caption (self->consultation, start != NULL ? weeks : NULL);
}

static GtkWidget *
nth_row (VirCard *card,
         guint    n)
{
  GtkWidget *row = gtk_widget_get_first_child (gtk_widget_get_last_child (GTK_WIDGET (card)));

  for (guint i = 0; i < n && row != NULL; i++)
    row = gtk_widget_get_next_sibling (row);
  if (row != NULL)
    return row;
  row = vir_field_new (NULL, NULL);
  vir_card_add (card, row);
  return row;
}

static void
hide_from (VirCard *card,
           guint    n)
{
  GtkWidget *row = gtk_widget_get_first_child (gtk_widget_get_last_child (GTK_WIDGET (card)));

  for (guint i = 0; row != NULL; i++, row = gtk_widget_get_next_sibling (row))
    if (i >= n)
      gtk_widget_set_visible (row, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (card), n > 0);
}

static void
show_consequences (VirProposalFacts        *self,
                   const VirProposalRecord *proposal)
{
  for (guint i = 0; i < proposal->consequences.n; i++)
    {
      const VirConsequence *consequence = (const VirConsequence *) proposal->consequences.items + i;
      VirField             *row = VIR_FIELD (nth_row (self->consequences, i));

      vir_field_set_name (row, consequence->text);
      vir_field_set_caption (row, consequence->evidence);
      gtk_widget_set_visible (GTK_WIDGET (row), TRUE);
    }
  hide_from (self->consequences, proposal->consequences.n);
}

static void
show_assessment (VirProposalFacts        *self,
                 const VirProposalRecord *proposal)
{
  const VirAssessment *assessment = proposal->assessment;
  VirNumberFormat      format = vir_settings_get_number_format ();

  vir_card_set_note (self->assessment, assessment != NULL ? vir_words_label (&vir_verdict_enum, assessment->verdict) : NULL);
  for (guint i = 0; assessment != NULL && i < assessment->steps.n; i++)
    {
      const VirAssessmentStep *step = (const VirAssessmentStep *) assessment->steps.items + i;
      VirField                *row = VIR_FIELD (nth_row (self->assessment, i));
      g_autofree char         *amount = vir_money_format (step->amounts.v[0], format, VIR_MONEY_STANDALONE | VIR_MONEY_SIGNED);

      vir_field_set_name (row, vir_words_label (&vir_reason_enum, step->reason));
      vir_field_set_caption (row, step->words);
      vir_field_set_text (row, amount);
    }
  hide_from (self->assessment, assessment != NULL ? assessment->steps.n : 0);
}

static gboolean
any_visible (VirCard *card)
{
  for (GtkWidget *row = gtk_widget_get_first_child (gtk_widget_get_last_child (GTK_WIDGET (card))); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_visible (row))
      return TRUE;
  return FALSE;
}

/**
 * vir_proposal_facts_show:
 * @self: the cards
 * @workspace: the workspace
 * @proposal: a proposal
 *
 * Fills the cards.
 */
void
vir_proposal_facts_show (VirProposalFacts        *self,
                         VirWorkspace            *workspace,
                         const VirProposalRecord *proposal)
{
  g_autofree char *span = NULL;

  g_return_if_fail (VIR_IS_PROPOSAL_FACTS (self));

  span = vir_savings_span (proposal->profile, vir_settings_get_number_format ());
  vir_field_set_text (self->span, span);
  show_date (self->starts, proposal->profile != NULL ? proposal->profile->start : 0);
  show_date (self->ends, proposal->contract_end);
  show_consultation (self, proposal);
  show_sites (self, proposal);
  show_posts (self, proposal);
  vir_field_set_text (self->delivery, proposal->rag != VIR_RAG_UNSTATED ? vir_words_label (&vir_rag_enum, proposal->rag) : NULL);
  show_mark (self->delivery, proposal, "rag");
  vir_field_set_text (self->stage, vir_words_label (&vir_stage_enum, proposal->stage));
  gtk_widget_set_visible (GTK_WIDGET (self->facts), any_visible (self->facts));
  show_consequences (self, proposal);
  show_assessment (self, proposal);
}
