/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirAmendmentRow; see vir-amendment-row.h. */

#include "config.h"

#include "vir-amendment-row.h"

#include "vir-party-dot.h"

struct _VirAmendmentRow
{
  GtkListBoxRow parent_instance;

  char        *id;
  VirPartyDot *dot;
  GtkLabel    *name;
  GtkLabel    *second;
  const char  *second_class;
};

G_DEFINE_FINAL_TYPE (VirAmendmentRow, vir_amendment_row, GTK_TYPE_LIST_BOX_ROW)

static void
vir_amendment_row_finalize (GObject *object)
{
  g_free (VIR_AMENDMENT_ROW (object)->id);
  G_OBJECT_CLASS (vir_amendment_row_parent_class)->finalize (object);
}

static void
vir_amendment_row_class_init (VirAmendmentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = vir_amendment_row_finalize;

  g_type_ensure (VIR_TYPE_PARTY_DOT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-amendment-row.ui");
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentRow, dot);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentRow, name);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentRow, second);
}

static void
vir_amendment_row_init (VirAmendmentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * vir_amendment_row_new:
 * @id: (nullable): id of the amendment it stands for
 *
 * Returns: (transfer floating): a row that says nothing yet
 */
GtkWidget *
vir_amendment_row_new (const char *id)
{
  VirAmendmentRow *self = g_object_new (VIR_TYPE_AMENDMENT_ROW, NULL);

  self->id = g_strdup (id);
  return GTK_WIDGET (self);
}

/**
 * vir_amendment_row_get_id:
 * @self: the row
 *
 * Returns: (nullable): id of the amendment it stands for
 */
const char *
vir_amendment_row_get_id (VirAmendmentRow *self)
{
  g_return_val_if_fail (VIR_IS_AMENDMENT_ROW (self), NULL);
  return self->id;
}

/**
 * vir_amendment_row_show:
 * @self: the row
 * @outlook: an outlook
 * @amendment: the row's amendment in it
 * @format: how amounts are written
 *
 * Says what the amendment is called and how it stands by itself.
 */
void
vir_amendment_row_show (VirAmendmentRow           *self,
                        const VirOutlook          *outlook,
                        const VirAmendmentOutlook *amendment,
                        VirNumberFormat            format)
{
  VirTone tone = VIR_TONE_PLAIN;
  g_autofree char *name = vir_balance_words_name (outlook->input, amendment->record);
  g_autofree char *second = vir_balance_words_amendment (outlook, amendment, format, &tone);
  g_autofree char *spoken = g_strdup_printf ("%s, %s", name, second);
  const char *second_class = NULL;

  g_return_if_fail (VIR_IS_AMENDMENT_ROW (self));

  second_class = tone == VIR_TONE_PLAIN ? "dim-label" : vir_tone_css_class (tone);
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->second, second);
  if (self->second_class != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self->second), self->second_class);
  gtk_widget_add_css_class (GTK_WIDGET (self->second), second_class);
  self->second_class = second_class;
  vir_party_dot_set_colour (self->dot, vir_balance_words_colour (outlook->input, amendment->record));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), amendment->record->base.title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}
