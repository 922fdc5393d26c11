/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* See vir-amendment-item.h. */

#include "config.h"

#include "vir-amendment-item.h"

#include "vir-balance-words.h"
#include "vir-party-dot.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

struct _VirAmendmentItem
{
  GtkListBoxRow parent_instance;

  VirPartyDot *dot;
  GtkLabel    *title;
  GtkLabel    *subtitle;
  GtkLabel    *result;
  char        *id;
};

G_DEFINE_FINAL_TYPE (VirAmendmentItem, vir_amendment_item, GTK_TYPE_LIST_BOX_ROW)

static void
vir_amendment_item_finalize (GObject *object)
{
  g_free (VIR_AMENDMENT_ITEM (object)->id);

  G_OBJECT_CLASS (vir_amendment_item_parent_class)->finalize (object);
}

static void
vir_amendment_item_class_init (VirAmendmentItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vir_amendment_item_finalize;
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
vir_amendment_item_init (VirAmendmentItem *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->dot = VIR_PARTY_DOT (vir_party_dot_new ());
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->dot));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (line), words);
  self->title = add_label (words, "row-title");
  self->subtitle = add_label (words, "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->subtitle), "dim-label");
  self->result = add_label (line, "value");
  gtk_label_set_ellipsize (self->result, PANGO_ELLIPSIZE_NONE);
  gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_widget_add_css_class (line, "row-line");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), line);
}

/**
 * vir_amendment_item_new:
 * @id: id of an amendment
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
vir_amendment_item_new (const char *id)
{
  VirAmendmentItem *self = g_object_new (VIR_TYPE_AMENDMENT_ITEM, NULL);

  self->id = g_strdup (id);
  return GTK_WIDGET (self);
}

/**
 * vir_amendment_item_get_id:
 * @self: a row
 *
 * Returns: id of its amendment
 */
const char *
vir_amendment_item_get_id (VirAmendmentItem *self)
{
  g_return_val_if_fail (VIR_IS_AMENDMENT_ITEM (self), NULL);

  return self->id;
}

/**
 * vir_amendment_item_update:
 * @self: a row
 * @outlook: the outlook to read
 *
 * Fills the row.
 */
void
vir_amendment_item_update (VirAmendmentItem *self,
                           const VirOutlook *outlook)
{
  const VirAmendmentOutlook *amendment;
  VirTone                    tone;
  const char                *style;
  g_autofree char           *title = NULL, *subtitle = NULL, *result = NULL, *spoken = NULL;
  g_autofree char           *changes = NULL;

  g_return_if_fail (VIR_IS_AMENDMENT_ITEM (self));

  amendment = vir_outlook_amendment (outlook, self->id);
  if (amendment == NULL)
    return;
  title = vir_balance_words_name (outlook->input, amendment->record);
  changes = g_strdup_printf (ngettext ("%u change", "%u changes", amendment->n_changes), amendment->n_changes);
  /* Translators: the stage of an amendment and the number of its changes */
  subtitle = g_strdup_printf (_ ("%s · %s"), vir_words_label (&vir_amendment_stage_enum, amendment->record->stage), changes);
  result = vir_balance_words_amendment (outlook, amendment, vir_settings_get_number_format (), &tone);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->subtitle, subtitle);
  gtk_label_set_text (self->result, result);
  style = vir_tone_css_class (tone);
  gtk_widget_set_css_classes (GTK_WIDGET (self->result), (const char *[]){ "value", style, NULL });
  vir_party_dot_set_colour (self->dot, vir_balance_words_colour (outlook->input, amendment->record));
  spoken = g_strjoin (", ", title, subtitle, result, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}
