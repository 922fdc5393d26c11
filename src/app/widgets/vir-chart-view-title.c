/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing over the title of a VirChartView: a popover with an entry on the title itself. Must not keep
 * the title: the page does, and builds the chart with it. */

#include "config.h"

#include "vir-chart-view-private.h"

#include <glib/gi18n-lib.h>

/* Longer ones find no room in a picture. */
#define MOST_LETTERS 120

/* What is to be known of a title that was written: it stays when the figures change. */
static char *
hint_words (VirChartView *self)
{
  if (self->figures == NULL)
    return g_strdup (_ ("The figures no longer change a title that you have written"));
  /* Translators: the title that the figures give */
  return g_strdup_printf (_ ("The figures have changed since this title was written. They say: “%s”"), self->figures);
}

static void
finish (VirChartView *self,
        const char   *title)
{
  gtk_popover_popdown (self->title_popover);
  vir_chart_view_emit_title (self, title);
}

static void
use_written_cb (VirChartView *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title_entry))));

  finish (self, *title != '\0' ? title : NULL);
}

static void
use_figures_cb (VirChartView *self)
{
  finish (self, NULL);
}

static void
closed_cb (VirChartView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->canvas));
}

static GtkWidget *
make_buttons (VirChartView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *figures = gtk_button_new_with_mnemonic (_ ("Use the _figures’ title"));
  GtkWidget *written = gtk_button_new_with_mnemonic (_ ("_Use this title"));

  gtk_widget_set_hexpand (figures, TRUE);
  gtk_widget_set_halign (figures, GTK_ALIGN_START);
  gtk_widget_add_css_class (written, "suggested-action");
  g_signal_connect_swapped (figures, "clicked", G_CALLBACK (use_figures_cb), self);
  g_signal_connect_swapped (written, "clicked", G_CALLBACK (use_written_cb), self);
  gtk_box_append (GTK_BOX (box), figures);
  gtk_box_append (GTK_BOX (box), written);
  return box;
}

static void
build (VirChartView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *hint = gtk_label_new (NULL);

  self->title_hint = GTK_LABEL (hint);
  self->title_entry = GTK_ENTRY (entry);
  self->title_popover = GTK_POPOVER (gtk_popover_new ());
  gtk_entry_set_max_length (self->title_entry, MOST_LETTERS);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 48);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Title of the chart"), -1);
  gtk_label_set_xalign (GTK_LABEL (hint), 0);
  gtk_label_set_wrap (GTK_LABEL (hint), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (hint), 52);
  gtk_widget_add_css_class (hint, "caption");
  gtk_widget_add_css_class (hint, "dim-label");
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (use_written_cb), self);
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), hint);
  gtk_box_append (GTK_BOX (box), make_buttons (self));
  gtk_popover_set_child (self->title_popover, box);
  gtk_popover_set_position (self->title_popover, GTK_POS_BOTTOM);
  gtk_widget_set_parent (GTK_WIDGET (self->title_popover), GTK_WIDGET (self->title));
  g_signal_connect_swapped (self->title_popover, "closed", G_CALLBACK (closed_cb), self);
}

/**
 * vir_chart_view_set_figures_title:
 * @self: a view
 * @title: (nullable): the title that the figures give, if they have changed since the one shown was written
 *
 * Warns beside a title that may no longer be true.
 */
void
vir_chart_view_set_figures_title (VirChartView *self,
                                  const char   *title)
{
  g_autofree char *words = NULL;

  g_return_if_fail (VIR_IS_CHART_VIEW (self));

  if (g_strcmp0 (title, self->figures) == 0)
    return;
  g_free (self->figures);
  self->figures = g_strdup (title);
  words = hint_words (self);
  gtk_widget_set_visible (self->stale_button, title != NULL);
  gtk_widget_set_tooltip_text (self->stale_button, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->stale_button), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  vir_chart_view_queue_width (self);
}

/* Opens the entry, for the action and the double click. */
void
vir_chart_view_edit_title (VirChartView *self)
{
  g_autofree char *words = hint_words (self);

  if (!vir_chart_view_can_title (self))
    return;
  if (self->title_popover == NULL)
    build (self);
  gtk_label_set_text (self->title_hint, words);
  gtk_editable_set_text (GTK_EDITABLE (self->title_entry), vir_chart_view_get_spec (self)->head.title);
  gtk_popover_popup (self->title_popover);
  gtk_widget_grab_focus (GTK_WIDGET (self->title_entry));
}

/* For vir_chart_view_dispose(). */
void
vir_chart_view_dispose_title (VirChartView *self)
{
  if (self->title_popover != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->title_popover));
  self->title_popover = NULL;
}
