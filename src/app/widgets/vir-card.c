/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A card is a heading over a box with the class "card"; a field is a row in it. */

#include "config.h"

#include "vir-card.h"

#include "vir-row-layout.h"

struct _VirCard
{
  GtkWidget parent_instance;

  GtkWidget *head;
  GtkLabel  *heading;
  GtkLabel  *note;
  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (VirCard, vir_card, GTK_TYPE_WIDGET)

struct _VirField
{
  GtkWidget parent_instance;

  GtkWidget *words;
  GtkLabel  *name;
  GtkLabel  *caption;
  GtkWidget *value;
};

G_DEFINE_FINAL_TYPE (VirField, vir_field, GTK_TYPE_WIDGET)

static GtkLabel *
add_label (GtkWidget  *box,
           const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
set_label (GtkLabel   *label,
           const char *text)
{
  if (g_strcmp0 (text != NULL ? text : "", gtk_label_get_text (label)) != 0)
    gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
vir_card_dispose (GObject *object)
{
  VirCard *self = VIR_CARD (object);

  g_clear_pointer (&self->head, gtk_widget_unparent);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (vir_card_parent_class)->dispose (object);
}

static void
vir_card_class_init (VirCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = vir_card_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cardgroup");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
vir_card_init (VirCard *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->head, vir_row_layout_new (6));
  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  self->heading = add_label (self->head, "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->heading), "dense");
  gtk_widget_set_hexpand (GTK_WIDGET (self->heading), TRUE);
  self->note = add_label (self->head, "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "dim-label");
  gtk_widget_set_visible (GTK_WIDGET (self->note), FALSE);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (self->box, "card");
  gtk_widget_add_css_class (self->box, "rows");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * vir_card_new:
 * @heading: (nullable): its heading
 *
 * Returns: (transfer floating): an empty card
 */
GtkWidget *
vir_card_new (const char *heading)
{
  VirCard *self = g_object_new (VIR_TYPE_CARD, NULL);

  vir_card_set_heading (self, heading);
  return GTK_WIDGET (self);
}

/**
 * vir_card_set_heading:
 * @self: a card
 * @heading: (nullable): its heading
 *
 * Sets the words over the card.
 */
void
vir_card_set_heading (VirCard    *self,
                      const char *heading)
{
  g_return_if_fail (VIR_IS_CARD (self));

  set_label (self->heading, heading);
  gtk_widget_set_visible (self->head, heading != NULL);
  if (heading != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, heading, -1);
}

/**
 * vir_card_set_note:
 * @self: a card
 * @note: (nullable): words at the right of the heading: a unit, a count
 *
 * Sets what stands beside the heading.
 */
void
vir_card_set_note (VirCard    *self,
                   const char *note)
{
  g_return_if_fail (VIR_IS_CARD (self));

  set_label (self->note, note);
}

/**
 * vir_card_add:
 * @self: a card
 * @row: (transfer floating): a row
 *
 * Adds a row at the end.
 */
void
vir_card_add (VirCard   *self,
              GtkWidget *row)
{
  g_return_if_fail (VIR_IS_CARD (self));

  gtk_box_append (GTK_BOX (self->box), row);
}

static void
vir_field_dispose (GObject *object)
{
  VirField *self = VIR_FIELD (object);

  g_clear_pointer (&self->words, gtk_widget_unparent);
  g_clear_pointer (&self->value, gtk_widget_unparent);

  G_OBJECT_CLASS (vir_field_parent_class)->dispose (object);
}

static void
vir_field_class_init (VirFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = vir_field_dispose;
  gtk_widget_class_set_css_name (widget_class, "field");
}

static void
vir_field_init (VirField *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), vir_row_layout_new (12));
  self->words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_hexpand (self->words, TRUE);
  gtk_widget_set_valign (self->words, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));
  self->name = add_label (self->words, "dense");
  self->caption = add_label (self->words, "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->caption), "dim-label");
  gtk_widget_set_visible (GTK_WIDGET (self->caption), FALSE);
}

/**
 * vir_field_new:
 * @name: (nullable): what it is
 * @value: (transfer floating) (nullable): the widget at the right; %NULL for a text, see
 *   vir_field_set_text()
 *
 * Returns: (transfer floating): a field
 */
GtkWidget *
vir_field_new (const char *name,
               GtkWidget  *value)
{
  VirField *self = g_object_new (VIR_TYPE_FIELD, NULL);

  if (value == NULL)
    {
      value = gtk_label_new (NULL);
      gtk_label_set_xalign (GTK_LABEL (value), 1.0f);
      gtk_label_set_wrap (GTK_LABEL (value), TRUE);
      /* as wide as its words where there is room, before the caption takes any */
      gtk_label_set_natural_wrap_mode (GTK_LABEL (value), GTK_NATURAL_WRAP_NONE);
      gtk_widget_add_css_class (value, "dense");
      gtk_widget_add_css_class (value, "numeric");
    }
  self->value = value;
  gtk_widget_set_valign (value, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (value, GTK_WIDGET (self));
  vir_field_set_name (self, name);
  return GTK_WIDGET (self);
}

/**
 * vir_field_set_name:
 * @self: a field
 * @name: (nullable): what it is
 *
 * Names the field and its value.
 */
void
vir_field_set_name (VirField   *self,
                    const char *name)
{
  g_return_if_fail (VIR_IS_FIELD (self));

  set_label (self->name, name);
  if (name != NULL && !GTK_IS_LABEL (self->value))
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->value), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * vir_field_set_caption:
 * @self: a field
 * @caption: (nullable): a second line
 *
 * Sets the words under the name.
 */
void
vir_field_set_caption (VirField   *self,
                       const char *caption)
{
  g_return_if_fail (VIR_IS_FIELD (self));

  set_label (self->caption, caption);
}

/**
 * vir_field_set_text:
 * @self: a field without a widget of its own
 * @text: (nullable): its value; the field is hidden where there is none
 *
 * Sets the value.
 */
void
vir_field_set_text (VirField   *self,
                    const char *text)
{
  g_return_if_fail (VIR_IS_FIELD (self));
  g_return_if_fail (GTK_IS_LABEL (self->value));

  set_label (GTK_LABEL (self->value), text);
  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL && *text != '\0');
}

/**
 * vir_field_get_value:
 * @self: a field
 *
 * Returns: (transfer none): the widget at the right
 */
GtkWidget *
vir_field_get_value (VirField *self)
{
  g_return_val_if_fail (VIR_IS_FIELD (self), NULL);

  return self->value;
}
