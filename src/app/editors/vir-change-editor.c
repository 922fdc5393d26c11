/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The parts of a change in their order: amount, posts, why, assessment, findings. */

#include "config.h"

#include "vir-change-editor.h"

#include "vir-amount-card.h"
#include "vir-assess-card.h"
#include "vir-card.h"
#include "vir-cmd.h"
#include "vir-effect-grid.h"
#include "vir-error.h"
#include "vir-page.h"
#include "vir-record-cards.h"
#include "vir-settings.h"
#include "vir-text-entry.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

#define N_TEXTS 4

typedef struct
{
  VirChangeEditor *editor;
  const char      *field; /* of the record */
  VirTextEntry    *entry;
} TextField;

struct _VirChangeEditor
{
  GtkWidget parent_instance;

  VirAmountCard  *amount;
  VirCard        *effect_card;
  VirEffectGrid  *effect;
  VirTextEntry   *posts;
  TextField       texts[N_TEXTS];
  VirAssessCard  *assess;
  VirRecordCards *record_cards;

  VirWorkspace *workspace;
  char         *id;
};

G_DEFINE_FINAL_TYPE (VirChangeEditor, vir_change_editor, GTK_TYPE_WIDGET)

/* Posts are typed whole or with up to two places: "14", "14.5", "−3". */
static gboolean
parse_posts (const char *text,
             gint64     *hundredths,
             GError    **error)
{
  gboolean    minus = FALSE;
  gint64      whole = 0, part = 0;
  const char *at = text;
  int         places = 0;

  if (text == NULL)
    {
      *hundredths = VIR_UNKNOWN;
      return TRUE;
    }
  if (g_str_has_prefix (at, "−") || *at == '-')
    {
      minus = TRUE;
      at = g_utf8_next_char (at);
    }
  for (; g_ascii_isdigit (*at) && whole < 1000000; at++)
    whole = whole * 10 + (*at - '0');
  if (*at == '.')
    for (at++; g_ascii_isdigit (*at) && places < 2; at++, places++)
      part = part * 10 + (*at - '0');
  if (places == 1)
    part *= 10;
  if (*at != '\0' || at == text)
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_NUMBER, _ ("“%s” is not a number of posts, such as 14 or 3.5"), text);
      return FALSE;
    }
  *hundredths = (whole * 100 + part) * (minus ? -1 : 1);
  return TRUE;
}

static gboolean
posts_committed_cb (VirTextEntry *entry,
                    const char   *text,
                    gpointer      user_data,
                    GError      **error)
{
  VirChangeEditor *self = user_data;
  gint64           posts;

  if (!parse_posts (text, &posts, error))
    return FALSE;
  return vir_page_commit_take (self->workspace,
                               vir_cmd_set_number (vir_workspace_get_input (self->workspace), VIR_KIND_CHANGE, self->id, "posts", posts, error),
                               _ ("Posts"), NULL);
}

static gboolean
text_committed_cb (VirTextEntry *entry,
                   const char   *text,
                   gpointer      user_data,
                   GError      **error)
{
  TextField       *field = user_data;
  VirChangeEditor *self = field->editor;

  return vir_page_commit_take (self->workspace,
                               vir_cmd_set_text (vir_workspace_get_input (self->workspace), VIR_KIND_CHANGE, self->id, field->field, text, error),
                               vir_words_field (field->field), NULL);
}

static void
vir_change_editor_dispose (GObject *object)
{
  VirChangeEditor *self = VIR_CHANGE_EDITOR (object);
  GtkWidget       *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_change_editor_parent_class)->dispose (object);
}

static void
vir_change_editor_finalize (GObject *object)
{
  g_free (VIR_CHANGE_EDITOR (object)->id);

  G_OBJECT_CLASS (vir_change_editor_parent_class)->finalize (object);
}

static void
vir_change_editor_class_init (VirChangeEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vir_change_editor_dispose;
  G_OBJECT_CLASS (klass)->finalize = vir_change_editor_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static VirCard *
add_card (VirChangeEditor *self,
          const char      *heading)
{
  GtkWidget *card = vir_card_new (heading);

  gtk_widget_set_parent (card, GTK_WIDGET (self));
  return VIR_CARD (card);
}

static void
build_texts (VirChangeEditor *self)
{
  static const char *const fields[N_TEXTS] = { "evidence", "equality", "subject_to", "funding_note" };
  const char *const        names[N_TEXTS] = { _ ("Evidence"), _ ("Equality note"), _ ("Subject to"), _ ("How it is funded") };
  VirCard                 *card = add_card (self, _ ("Why, and evidence"));

  for (guint i = 0; i < N_TEXTS; i++)
    {
      TextField *text = &self->texts[i];
      GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
      GtkWidget *label = gtk_label_new (names[i]);

      text->editor = self;
      text->field = fields[i];
      text->entry = VIR_TEXT_ENTRY (vir_text_entry_new (names[i], TRUE));
      vir_text_entry_set_commit (text->entry, text_committed_cb, text);
      gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_widget_add_css_class (row, "field-row");
      gtk_box_append (GTK_BOX (row), label);
      gtk_box_append (GTK_BOX (row), GTK_WIDGET (text->entry));
      vir_card_add (card, row);
    }
}

static void
vir_change_editor_init (VirChangeEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  VirCard          *posts;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->amount = VIR_AMOUNT_CARD (vir_amount_card_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->amount), GTK_WIDGET (self));
  posts = add_card (self, NULL);
  self->posts = VIR_TEXT_ENTRY (vir_text_entry_new (_ ("Posts kept"), FALSE));
  vir_text_entry_set_width (self->posts, 6);
  vir_text_entry_set_commit (self->posts, posts_committed_cb, self);
  vir_card_add (posts, vir_field_new (_ ("Posts kept"), GTK_WIDGET (self->posts)));
  self->effect_card = add_card (self, _ ("Effect on the gap"));
  self->effect = VIR_EFFECT_GRID (vir_effect_grid_new ());
  vir_card_add (self->effect_card, GTK_WIDGET (self->effect));
  build_texts (self);
  self->assess = VIR_ASSESS_CARD (vir_assess_card_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->assess), GTK_WIDGET (self));
  self->record_cards = VIR_RECORD_CARDS (vir_record_cards_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->record_cards), GTK_WIDGET (self));
}

/**
 * vir_change_editor_new:
 *
 * Returns: (transfer floating): an empty editor
 */
GtkWidget *
vir_change_editor_new (void)
{
  return g_object_new (VIR_TYPE_CHANGE_EDITOR, NULL);
}

static void
show_effect (VirChangeEditor        *self,
             VirOutlook             *outlook,
             const VirChangeOutlook *change)
{
  VirNumberFormat  format = vir_settings_get_number_format ();
  g_autofree char *unit = vir_page_unit (format);

  vir_card_set_note (self->effect_card, unit);
  vir_effect_grid_begin (self->effect, outlook->years, format, FALSE);
  vir_effect_grid_add_column (self->effect, _ ("Claimed"), &change->claimed.level, VIR_MONEY_SIGNED, NULL, 0);
  if (!change->awaiting)
    vir_effect_grid_add_column (self->effect, _ ("Assessed"), &change->assessed, VIR_MONEY_SIGNED, "assessed", 0);
  vir_effect_grid_end (self->effect);
}

static const char *
text_of (const VirChangeRecord *change,
         guint                  text)
{
  const char *const texts[N_TEXTS] = { change->evidence, change->equality, change->subject_to, change->funding_note };

  return texts[text];
}

/**
 * vir_change_editor_show:
 * @self: an editor
 * @workspace: the workspace
 * @id: id of a change
 *
 * Fills the editor. What is being typed stays while the change is the same.
 */
void
vir_change_editor_show (VirChangeEditor *self,
                        VirWorkspace    *workspace,
                        const char      *id)
{
  VirOutlook             *outlook = vir_workspace_get_outlook (workspace);
  const VirChangeOutlook *change = vir_outlook_change (outlook, id);
  gboolean                other = g_strcmp0 (id, self->id) != 0;
  g_autofree char        *posts = NULL;

  g_return_if_fail (VIR_IS_CHANGE_EDITOR (self));

  if (change == NULL)
    return;
  g_set_object (&self->workspace, workspace);
  if (other)
    {
      g_free (self->id);
      self->id = g_strdup (id);
    }
  vir_amount_card_show (self->amount, workspace, change);
  posts = vir_page_posts (change->record->posts);
  vir_text_entry_set_text (self->posts, posts);
  for (guint i = 0; i < N_TEXTS; i++)
    {
      vir_text_entry_set_text (self->texts[i].entry, text_of (change->record, i));
      if (other)
        vir_text_entry_restore (self->texts[i].entry);
    }
  if (other)
    vir_text_entry_restore (self->posts);
  show_effect (self, outlook, change);
  vir_assess_card_show (self->assess, workspace, change);
  vir_record_cards_show (self->record_cards, workspace, &change->record->base);
}
