/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* See vir-record-cards.h. */

#include "config.h"

#include "vir-record-cards.h"

#include "vir-card.h"
#include "vir-finding-list.h"
#include "vir-page.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

struct _VirRecordCards
{
  GtkWidget parent_instance;

  VirCard        *source_card;
  VirField       *status;
  VirField       *source;
  VirField       *note;
  VirField       *fields;
  VirCard        *findings_card;
  VirFindingList *findings;
};

G_DEFINE_FINAL_TYPE (VirRecordCards, vir_record_cards, GTK_TYPE_WIDGET)

static VirField *
add_field (VirCard    *card,
           const char *name)
{
  GtkWidget *field = vir_field_new (name, NULL);

  vir_card_add (card, field);
  return VIR_FIELD (field);
}

static void
vir_record_cards_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (vir_record_cards_parent_class)->dispose (object);
}

static void
vir_record_cards_class_init (VirRecordCardsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vir_record_cards_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
vir_record_cards_init (VirRecordCards *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->findings_card = VIR_CARD (vir_card_new (_ ("Findings")));
  self->findings = VIR_FINDING_LIST (vir_finding_list_new ());
  vir_card_add (self->findings_card, GTK_WIDGET (self->findings));
  gtk_widget_set_parent (GTK_WIDGET (self->findings_card), GTK_WIDGET (self));
  self->source_card = VIR_CARD (vir_card_new (_ ("Source")));
  self->status = add_field (self->source_card, _ ("Figures are"));
  self->source = add_field (self->source_card, NULL);
  self->fields = add_field (self->source_card, NULL);
  self->note = add_field (self->source_card, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->source_card), GTK_WIDGET (self));
}

/**
 * vir_record_cards_new:
 *
 * Returns: (transfer floating): empty cards
 */
GtkWidget *
vir_record_cards_new (void)
{
  return g_object_new (VIR_TYPE_RECORD_CARDS, NULL);
}

/* A field whose words fill the row: the name is the text. */
static void
set_words (VirField   *field,
           const char *caption,
           const char *words)
{
  vir_field_set_name (field, words);
  vir_field_set_caption (field, caption);
  gtk_widget_set_visible (GTK_WIDGET (field), words != NULL && *words != '\0');
  gtk_widget_set_visible (vir_field_get_value (field), FALSE);
}

static char *
field_status_words (const VirRecord *record)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < record->sources.n; i++)
    {
      const VirFieldSource *source = (const VirFieldSource *) record->sources.items + i;

      if (source->status == VIR_STATUS_PUBLISHED)
        continue;
      if (words->len > 0)
        g_string_append_c (words, '\n');
      g_string_append_printf (words, "%s %s: %s", vir_words_mark ((VirStatus) source->status),
                              vir_words_field (source->field), vir_words_label (&vir_status_enum, source->status));
      if (source->others != NULL)
        /* Translators: what another paper prints instead */
        g_string_append_printf (words, _ (" (printed: %s)"), source->others);
      else if (source->place != NULL)
        g_string_append_printf (words, " (%s)", source->place);
    }
  return g_string_free (words, FALSE);
}

static void
show_source (VirRecordCards  *self,
             VirWorkspace    *workspace,
             const VirRecord *record)
{
  g_autofree char *source = vir_page_source (vir_workspace_get_input (workspace), record);
  g_autofree char *fields = field_status_words (record);
  const char      *mark = vir_words_mark ((VirStatus) record->status);
  const char      *label = vir_words_label (&vir_status_enum, record->status);
  g_autofree char *status = *mark != '\0' ? g_strdup_printf ("%s %s", mark, label) : g_strdup (label);

  vir_field_set_text (self->status, status);
  set_words (self->source, NULL, source);
  set_words (self->fields, NULL, fields);
  set_words (self->note, NULL, record->note);
}

static gboolean
is_about (const VirFinding *finding,
          const VirRecord  *record)
{
  return (finding->kind == record->kind && g_strcmp0 (finding->subject, record->id) == 0) ||
         g_strcmp0 (finding->other, record->id) == 0;
}

static void
show_findings (VirRecordCards  *self,
               VirWorkspace    *workspace,
               const VirRecord *record)
{
  VirOutlook *outlook = vir_workspace_get_outlook (workspace);
  guint       n = 0;

  vir_finding_list_begin (self->findings);
  for (guint i = 0; i < outlook->n_findings; i++)
    if (is_about (&outlook->findings[i], record))
      {
        vir_finding_list_add (self->findings, outlook, &outlook->findings[i], vir_settings_get_number_format ());
        n++;
      }
  vir_finding_list_end (self->findings);
  gtk_widget_set_visible (GTK_WIDGET (self->findings_card), n > 0);
}

/**
 * vir_record_cards_show:
 * @self: the cards
 * @workspace: the workspace
 * @record: a record of its document
 *
 * Fills the cards.
 */
void
vir_record_cards_show (VirRecordCards  *self,
                       VirWorkspace    *workspace,
                       const VirRecord *record)
{
  g_return_if_fail (VIR_IS_RECORD_CARDS (self));

  show_source (self, workspace, record);
  show_findings (self, workspace, record);
}
