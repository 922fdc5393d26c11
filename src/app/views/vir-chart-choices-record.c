/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which record a VirChartChoices lets a chart show. */

#include "config.h"

#include "vir-chart-choices-private.h"

#include "vir-page.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

static const VirRecord *
chosen_record (VirChartChoices *self)
{
  const VirInput *input = self->outlook->input;
  int             kind = self->choice->record != NULL ? vir_page_kind_of (input, self->choice->record) : -1;

  return kind >= 0 ? vir_input_get (input, (VirKind) kind, self->choice->record) : NULL;
}

static void
name_record (VirChartChoices *self)
{
  const VirRecord *record = chosen_record (self);
  g_autofree char *words = record != NULL ? vir_words_record_title (record) : g_strdup (_ ("The most telling"));

  if (g_utf8_strlen (words, -1) > 36)
    {
      g_autofree char *start = g_utf8_substring (words, 0, 34);
      char            *cut = g_strconcat (g_strchomp (start), "…", NULL);

      g_free (words);
      words = cut;
    }
  gtk_menu_button_set_label (self->record, words);
}

static void
add_record (VirChartChoices *self,
            const VirRecord *record)
{
  g_autofree char *words = record != NULL ? vir_words_record_title (record) : g_strdup (_ ("The most telling"));
  GtkWidget       *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  gtk_widget_set_tooltip_text (label, words);
  gtk_list_box_append (self->record_list, label);
}

/* Which records a chart can be of is found out when the list is opened: it takes trying them. */
static void
records_opened_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  VirChartChoices *self = user_data;
  GtkListBoxRow   *row = NULL;

  if (self->klass == NULL)
    return;
  g_clear_pointer (&self->records, g_ptr_array_unref);
  self->records = vir_chart_choice_records (self->choice, self->klass, self->outlook);
  while ((row = gtk_list_box_get_row_at_index (self->record_list, 0)) != NULL)
    gtk_list_box_remove (self->record_list, GTK_WIDGET (row));
  add_record (self, NULL);
  for (guint i = 0; i < self->records->len; i++)
    add_record (self, g_ptr_array_index (self->records, i));
}

static void
record_activated_cb (VirChartChoices *self,
                     GtkListBoxRow   *row)
{
  int              i = gtk_list_box_row_get_index (row) - 1;
  const VirRecord *record = i >= 0 && (guint) i < self->records->len ? g_ptr_array_index (self->records, i) : NULL;

  vir_chart_choice_set_record (self->choice, record != NULL ? record->id : NULL);
  name_record (self);
  gtk_menu_button_popdown (self->record);
  vir_choices_emit (self);
}

/* Shows which one is chosen. */
void
vir_choices_fill_record (VirChartChoices *self)
{
  name_record (self);
  vir_choices_set_shown (GTK_WIDGET (self->record), (self->klass->asks & VIR_ASK_RECORD) != 0);
}

/* For vir_chart_choices_init(). */
void
vir_choices_init_record (VirChartChoices *self)
{
  self->record_list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->record_list), "record-list");
  gtk_list_box_set_selection_mode (self->record_list, GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->record_list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Showing"), -1);
  g_signal_connect_object (self->record_list, "row-activated", G_CALLBACK (record_activated_cb), self, G_CONNECT_SWAPPED);
  self->record = vir_choices_add_popover (self, _ ("Showing"), GTK_WIDGET (self->record_list));
  gtk_menu_button_set_create_popup_func (self->record, records_opened_cb, self, NULL);
}
