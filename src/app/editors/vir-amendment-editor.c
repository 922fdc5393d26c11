/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Text fields are a table: name, field of the record, one line or several. */

#include "config.h"

#include "vir-amendment-editor.h"

#include "vir-balance-words.h"
#include "vir-card.h"
#include "vir-cmd.h"
#include "vir-error.h"
#include "vir-page.h"
#include "vir-record-cards.h"
#include "vir-settings.h"
#include "vir-text-entry.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  TEXT_TITLE,
  TEXT_MOVER,
  TEXT_SECONDER,
  TEXT_REFERENCE,
  TEXT_NUMBER,
  TEXT_NUMBER_OF,
  TEXT_STATEMENT,
  N_TEXTS
} AmendmentText;

static const struct
{
  const char *name;
  const char *field;
  gboolean    multiline;
  gboolean    number;
} texts[N_TEXTS] = {
  { N_ ("Title"), "title", TRUE, FALSE },
  { N_ ("Mover"), "mover", FALSE, FALSE },
  { N_ ("Seconder"), "seconder", FALSE, FALSE },
  { N_ ("Reference"), "reference", FALSE, FALSE },
  { N_ ("Number"), "number", FALSE, TRUE },
  { N_ ("Of"), "number_of", FALSE, TRUE },
  { N_ ("Officers’ statement"), "statement", TRUE, FALSE },
};

typedef struct
{
  VirAmendmentEditor *editor;
  AmendmentText       text;
  VirTextEntry       *entry;
} TextField;

struct _VirAmendmentEditor
{
  GtkWidget parent_instance;

  VirCard        *result_card;
  VirField       *result;
  VirField       *bodies;
  VirField       *posts;
  TextField       fields[N_TEXTS];
  GtkDropDown    *stage;
  VirRecordCards *record_cards;

  VirWorkspace *workspace;
  char         *id;
  gboolean      showing;
};

G_DEFINE_FINAL_TYPE (VirAmendmentEditor, vir_amendment_editor, GTK_TYPE_WIDGET)

static VirInput *
set_number (VirInput   *input,
            const char *id,
            const char *field,
            const char *text,
            GError    **error)
{
  char  *end = NULL;
  gint64 value = text != NULL ? g_ascii_strtoll (text, &end, 10) : VIR_UNKNOWN;

  if (text != NULL && (*end != '\0' || value < 1 || value > 9999))
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_NUMBER, _ ("“%s” is not a number from 1"), text);
      return NULL;
    }
  return vir_cmd_set_number (input, VIR_KIND_AMENDMENT, id, field, value, error);
}

static gboolean
text_committed_cb (VirTextEntry *entry,
                   const char   *text,
                   gpointer      user_data,
                   GError      **error)
{
  TextField          *field = user_data;
  VirAmendmentEditor *self = field->editor;
  VirInput           *input = vir_workspace_get_input (self->workspace);
  const char         *key = texts[field->text].field;
  VirInput           *next;

  if (texts[field->text].number)
    next = set_number (input, self->id, key, text, error);
  else
    next = vir_cmd_set_text (input, VIR_KIND_AMENDMENT, self->id, key, text, error);
  return vir_page_commit_take (self->workspace, next, _ (texts[field->text].name), NULL);
}

static void
stage_cb (VirAmendmentEditor *self)
{
  guint selected = gtk_drop_down_get_selected (self->stage);

  if (self->showing || self->workspace == NULL || selected == GTK_INVALID_LIST_POSITION)
    return;
  vir_page_commit_take (self->workspace,
                        vir_cmd_set_number (vir_workspace_get_input (self->workspace), VIR_KIND_AMENDMENT, self->id, "stage", selected, NULL),
                        _ ("Stage"), NULL);
}

static void
vir_amendment_editor_dispose (GObject *object)
{
  VirAmendmentEditor *self = VIR_AMENDMENT_EDITOR (object);
  GtkWidget          *child;

  self->showing = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_amendment_editor_parent_class)->dispose (object);
}

static void
vir_amendment_editor_finalize (GObject *object)
{
  g_free (VIR_AMENDMENT_EDITOR (object)->id);

  G_OBJECT_CLASS (vir_amendment_editor_parent_class)->finalize (object);
}

static void
vir_amendment_editor_class_init (VirAmendmentEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vir_amendment_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = vir_amendment_editor_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static VirCard *
add_card (VirAmendmentEditor *self,
          const char         *heading)
{
  GtkWidget *card = vir_card_new (heading);

  gtk_widget_set_parent (card, GTK_WIDGET (self));
  return VIR_CARD (card);
}

static GtkWidget *
text_row (TextField *field)
{
  const char *name = _ (texts[field->text].name);
  GtkWidget  *row, *label;

  field->entry = VIR_TEXT_ENTRY (vir_text_entry_new (name, texts[field->text].multiline));
  vir_text_entry_set_commit (field->entry, text_committed_cb, field);
  if (!texts[field->text].multiline)
    {
      vir_text_entry_set_width (field->entry, texts[field->text].number ? 4 : 16);
      return vir_field_new (name, GTK_WIDGET (field->entry));
    }
  row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  label = gtk_label_new (name);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_add_css_class (row, "field-row");
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (field->entry));
  return row;
}

static GtkDropDown *
stage_new (void)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  for (guint i = 0; i < vir_enum_count (&vir_amendment_stage_enum); i++)
    gtk_string_list_append (list, vir_words_label (&vir_amendment_stage_enum, (int) i));
  return GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (list), NULL));
}

static void
vir_amendment_editor_init (VirAmendmentEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  VirCard          *card;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->result_card = add_card (self, NULL);
  self->result = VIR_FIELD (vir_field_new (_ ("By itself"), NULL));
  vir_card_add (self->result_card, GTK_WIDGET (self->result));
  self->bodies = VIR_FIELD (vir_field_new (_ ("Moved for"), NULL));
  vir_card_add (self->result_card, GTK_WIDGET (self->bodies));
  self->posts = VIR_FIELD (vir_field_new (_ ("Posts kept"), NULL));
  vir_card_add (self->result_card, GTK_WIDGET (self->posts));

  card = add_card (self, _ ("Amendment"));
  self->stage = stage_new ();
  g_signal_connect_swapped (self->stage, "notify::selected", G_CALLBACK (stage_cb), self);
  for (guint i = 0; i < N_TEXTS; i++)
    {
      self->fields[i].editor = self;
      self->fields[i].text = (AmendmentText) i;
      if (i == TEXT_STATEMENT)
        vir_card_add (card, vir_field_new (_ ("Stage"), GTK_WIDGET (self->stage)));
      vir_card_add (card, text_row (&self->fields[i]));
    }
  self->record_cards = VIR_RECORD_CARDS (vir_record_cards_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->record_cards), GTK_WIDGET (self));
}

/**
 * vir_amendment_editor_new:
 *
 * Returns: (transfer floating): an empty editor
 */
GtkWidget *
vir_amendment_editor_new (void)
{
  return g_object_new (VIR_TYPE_AMENDMENT_EDITOR, NULL);
}

static char *
text_of (const VirAmendmentRecord *amendment,
         AmendmentText             text)
{
  switch (text)
    {
    case TEXT_TITLE:
      return g_strdup (amendment->base.title);
    case TEXT_MOVER:
      return g_strdup (amendment->mover);
    case TEXT_SECONDER:
      return g_strdup (amendment->seconder);
    case TEXT_REFERENCE:
      return g_strdup (amendment->reference);
    case TEXT_NUMBER:
      return vir_known (amendment->number) ? g_strdup_printf ("%" G_GINT64_FORMAT, amendment->number) : NULL;
    case TEXT_NUMBER_OF:
      return vir_known (amendment->number_of) ? g_strdup_printf ("%" G_GINT64_FORMAT, amendment->number_of) : NULL;
    case TEXT_STATEMENT:
      return g_strdup (amendment->statement);
    case N_TEXTS:
    default:
      return NULL;
    }
}

static void
show_result (VirAmendmentEditor        *self,
             VirOutlook                *outlook,
             const VirAmendmentOutlook *amendment)
{
  VirTone          tone;
  g_autofree char *result = vir_balance_words_amendment (outlook, amendment, vir_settings_get_number_format (), &tone);
  g_autofree char *bodies = vir_words_bodies (outlook->input, amendment->record);
  g_autofree char *posts = amendment->posts != 0 ? vir_page_posts (amendment->posts) : NULL;
  const char      *style = vir_tone_css_class (tone);

  vir_field_set_text (self->result, result);
  gtk_widget_set_css_classes (vir_field_get_value (self->result), (const char *[]){ "value", "dense", style, NULL });
  vir_field_set_text (self->bodies, bodies);
  vir_field_set_text (self->posts, posts);
}

/**
 * vir_amendment_editor_show:
 * @self: an editor
 * @workspace: the workspace
 * @id: id of an amendment
 *
 * Fills the editor. What is being typed stays while the amendment is the same.
 */
void
vir_amendment_editor_show (VirAmendmentEditor *self,
                           VirWorkspace       *workspace,
                           const char         *id)
{
  VirOutlook                *outlook = vir_workspace_get_outlook (workspace);
  const VirAmendmentOutlook *amendment = vir_outlook_amendment (outlook, id);
  gboolean                   other = g_strcmp0 (id, self->id) != 0;

  g_return_if_fail (VIR_IS_AMENDMENT_EDITOR (self));

  if (amendment == NULL)
    return;
  g_set_object (&self->workspace, workspace);
  if (other)
    {
      g_free (self->id);
      self->id = g_strdup (id);
    }
  self->showing = TRUE;
  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autofree char *text = text_of (amendment->record, (AmendmentText) i);

      vir_text_entry_set_text (self->fields[i].entry, text);
      if (other)
        vir_text_entry_restore (self->fields[i].entry);
    }
  gtk_drop_down_set_selected (self->stage, (guint) amendment->record->stage);
  self->showing = FALSE;
  show_result (self, outlook, amendment);
  vir_record_cards_show (self->record_cards, workspace, &amendment->record->base);
}
