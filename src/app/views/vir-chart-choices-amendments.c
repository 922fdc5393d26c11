/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which amendments a VirChartChoices lets a chart show: one from a list, or any of them. */

#include "config.h"

#include "vir-chart-choices-private.h"

#include <glib/gi18n-lib.h>

static void
fill_one (VirChartChoices *self)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  guint selected = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < self->outlook->n_amendments; i++)
    {
      gtk_string_list_take (words, vir_chart_choice_name (self->outlook, i, self->neutral));
      if (selected == GTK_INVALID_LIST_POSITION && vir_chart_choice_shows (self->choice, self->outlook, i))
        selected = i;
    }
  vir_choices_fill (self->amendment, words, selected);
  vir_choices_set_shown (GTK_WIDGET (self->amendment),
                         (self->klass->asks & VIR_ASK_AMENDMENT) != 0 && self->outlook->n_amendments > 1);
}

static guint
count_shown (VirChartChoices *self)
{
  guint n = 0;

  for (guint i = 0; i < self->outlook->n_amendments; i++)
    n += vir_chart_choice_shows (self->choice, self->outlook, i);
  return n;
}

static void
name_amendments (VirChartChoices *self)
{
  guint            shown = count_shown (self);
  g_autofree char *words = NULL;

  if (self->choice->amendments == NULL)
    words = g_strdup (_ ("All amendments"));
  else
    /* Translators: how many amendments of all are shown on a chart */
    words = g_strdup_printf (ngettext ("%u of %u amendment", "%u of %u amendments", self->outlook->n_amendments),
                             shown, self->outlook->n_amendments);
  gtk_menu_button_set_label (self->amendments, words);
}

/* The last one that is shown cannot be taken off. */
static void
hold_last (VirChartChoices *self)
{
  gboolean last = count_shown (self) == 1;

  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->checks)); check != NULL;
       check = gtk_widget_get_next_sibling (check))
    gtk_widget_set_sensitive (check, !last || !gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
}

static void
check_toggled_cb (VirChartChoices *self,
                  GtkCheckButton  *check)
{
  guint i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "amendment"));

  if (self->filling || i >= self->outlook->n_amendments)
    return;
  vir_chart_choice_show (self->choice, self->outlook, i, gtk_check_button_get_active (check));
  name_amendments (self);
  hold_last (self);
  vir_choices_emit (self);
}

static GtkWidget *
make_check (VirChartChoices *self,
            guint            amendment)
{
  GtkWidget *check = gtk_check_button_new ();

  g_object_set_data (G_OBJECT (check), "amendment", GUINT_TO_POINTER (amendment));
  g_signal_connect_object (check, "toggled", G_CALLBACK (check_toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->checks, check);
  return check;
}

static void
fill_several (VirChartChoices *self)
{
  GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->checks));

  for (guint i = 0; i < self->outlook->n_amendments; i++)
    {
      g_autofree char *name = vir_chart_choice_name (self->outlook, i, self->neutral);

      if (check == NULL)
        check = make_check (self, i);
      gtk_check_button_set_label (GTK_CHECK_BUTTON (check), name);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), vir_chart_choice_shows (self->choice, self->outlook, i));
      check = gtk_widget_get_next_sibling (check);
    }
  while (check != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (check);

      gtk_box_remove (self->checks, check);
      check = next;
    }
  hold_last (self);
  name_amendments (self);
  vir_choices_set_shown (GTK_WIDGET (self->amendments),
                         (self->klass->asks & VIR_ASK_AMENDMENTS) != 0 && (self->klass->asks & VIR_ASK_AMENDMENT) == 0 &&
                           self->outlook->n_amendments > 1);
}

static void
amendment_selected_cb (VirChartChoices *self)
{
  guint selected = gtk_drop_down_get_selected (self->amendment);

  if (self->filling || selected >= self->outlook->n_amendments)
    return;
  vir_chart_choice_show_one (self->choice, self->outlook, selected);
  vir_choices_emit (self);
}

/* Shows which there are, and which are shown. */
void
vir_choices_fill_amendments (VirChartChoices *self)
{
  fill_one (self);
  fill_several (self);
}

/* For vir_chart_choices_init(). */
void
vir_choices_init_amendments (VirChartChoices *self)
{
  self->amendment = vir_choices_add_list (self, _ ("Amendment"), G_CALLBACK (amendment_selected_cb));
  self->checks = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 3));
  self->amendments = vir_choices_add_popover (self, NULL, GTK_WIDGET (self->checks));
}
