/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* See vir-to-find.h. */

#include "config.h"

#include "vir-to-find.h"

#include "vir-period.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GtkWidget *pill;
  GtkLabel  *year;
  GtkImage  *icon;
  GtkLabel  *value;
} Pill;

struct _VirToFind
{
  GtkWidget parent_instance;

  GtkWidget  *label;
  GtkFlowBox *flow;
  Pill        pills[VIR_MAX_YEARS];
  guint       n_pills;
};

G_DEFINE_FINAL_TYPE (VirToFind, vir_to_find, GTK_TYPE_WIDGET)

static void
vir_to_find_dispose (GObject *object)
{
  VirToFind *self = VIR_TO_FIND (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);
  if (self->flow != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->flow));
  self->flow = NULL;

  G_OBJECT_CLASS (vir_to_find_parent_class)->dispose (object);
}

static void
vir_to_find_class_init (VirToFindClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = vir_to_find_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "tofind");
}

static void
vir_to_find_init (VirToFind *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->label = gtk_label_new (_ ("To find"));
  gtk_label_set_xalign (GTK_LABEL (self->label), 0.0f);
  gtk_widget_add_css_class (self->label, "heading");
  gtk_widget_add_css_class (self->label, "dense");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  self->flow = GTK_FLOW_BOX (gtk_flow_box_new ());
  gtk_flow_box_set_selection_mode (self->flow, GTK_SELECTION_NONE);
  gtk_flow_box_set_homogeneous (self->flow, TRUE);
  gtk_flow_box_set_min_children_per_line (self->flow, 2);
  gtk_flow_box_set_max_children_per_line (self->flow, 5);
  gtk_flow_box_set_column_spacing (self->flow, 6);
  gtk_flow_box_set_row_spacing (self->flow, 6);
  gtk_widget_set_hexpand (GTK_WIDGET (self->flow), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->flow), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("To find in each year"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->flow), GTK_WIDGET (self));
}

static Pill *
ensure_pill (VirToFind *self,
             guint      index)
{
  Pill      *pill = &self->pills[index];
  GtkWidget *box, *year, *value;

  if (index < self->n_pills)
    return pill;
  pill->pill = gtk_flow_box_child_new ();
  gtk_widget_set_focusable (pill->pill, FALSE);
  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  gtk_widget_add_css_class (box, "pill-box");
  year = gtk_label_new (NULL);
  gtk_widget_add_css_class (year, "caption");
  gtk_widget_add_css_class (year, "dim-label");
  gtk_widget_set_hexpand (year, TRUE);
  gtk_label_set_xalign (GTK_LABEL (year), 0.0f);
  gtk_box_append (GTK_BOX (box), year);
  pill->icon = GTK_IMAGE (gtk_image_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (pill->icon));
  value = gtk_label_new (NULL);
  gtk_widget_add_css_class (value, "value");
  gtk_box_append (GTK_BOX (box), value);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (pill->pill), box);
  gtk_flow_box_append (self->flow, pill->pill);
  pill->year = GTK_LABEL (year);
  pill->value = GTK_LABEL (value);
  self->n_pills = index + 1;
  return pill;
}

/* A net that is only bracketed is written as its bracket. */
static char *
open_words (const VirAmendmentOutlook *amendment,
            guint                      year,
            VirNumberFormat            format)
{
  g_autofree char *low = NULL, *high = NULL;

  if (!vir_known (amendment->low[year]) || !vir_known (amendment->high[year]) ||
      amendment->low[year] == amendment->high[year])
    return NULL;
  low = vir_money_format (amendment->low[year], format, VIR_MONEY_STANDALONE);
  high = vir_money_format (amendment->high[year], format, VIR_MONEY_STANDALONE);
  /* Translators: two amounts: between them lies what is not known */
  return g_strdup_printf (_ ("Between %s and %s, depending on what goes on"), low, high);
}

static void
fill_pill (Pill                      *pill,
           const VirOutlook          *outlook,
           const VirAmendmentOutlook *amendment,
           guint                      year,
           VirNumberFormat            format)
{
  gint64           net = vir_sum_value (amendment->net[year]);
  g_autofree char *name = vir_year_format (outlook->years.first + (int) year);
  g_autofree char *value = NULL;
  g_autofree char *bracket = NULL;
  g_autofree char *spoken = NULL;
  const char      *icon = "object-select-symbolic";
  const char      *tone = "balanced";

  if (amendment->balance[year] == VIR_BALANCE_CANNOT_TELL || !vir_known (net))
    {
      value = g_strdup (_ ("Not known"));
      bracket = open_words (amendment, year, format);
      icon = "dialog-question-symbolic";
      tone = "unknown";
    }
  else if (amendment->balance[year] == VIR_BALANCE_NOT_BALANCED)
    {
      value = vir_money_format (net, format, VIR_MONEY_STANDALONE);
      icon = "pan-up-symbolic";
      tone = "gap";
    }
  else if (-net >= vir_input_unit (outlook->input))
    {
      g_autofree char *size = vir_money_format (-net, format, VIR_MONEY_STANDALONE);

      /* Translators: an amount that an amendment has over */
      value = g_strdup_printf (_ ("%s over"), size);
      icon = "pan-down-symbolic";
    }
  else
    value = g_strdup (_ ("Balanced"));
  gtk_label_set_text (pill->year, name);
  gtk_label_set_text (pill->value, value);
  gtk_image_set_from_icon_name (pill->icon, icon);
  gtk_widget_set_css_classes (GTK_WIDGET (pill->value), (const char *[]){ "value", tone, NULL });
  gtk_widget_set_css_classes (GTK_WIDGET (pill->icon), (const char *[]){ tone, NULL });
  gtk_widget_set_css_classes (gtk_widget_get_first_child (pill->pill),
                              (const char *[]){ "pill-box", g_str_equal (tone, "gap") ? "gap-pill" : g_str_equal (tone, "balanced") ? "balanced-pill"
                                                                                                                                    : "unknown-pill",
                                                NULL });
  gtk_widget_set_tooltip_text (pill->pill, bracket);
  spoken = g_strdup_printf ("%s: %s", name, value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (pill->pill), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_set_visible (pill->pill, TRUE);
}

/**
 * vir_to_find_show:
 * @self: the strip
 * @outlook: an outlook
 * @amendment: an amendment of it
 * @format: how amounts are written
 *
 * Fills the strip.
 */
void
vir_to_find_show (VirToFind                 *self,
                  const VirOutlook          *outlook,
                  const VirAmendmentOutlook *amendment,
                  VirNumberFormat            format)
{
  g_return_if_fail (VIR_IS_TO_FIND (self));

  for (guint y = 0; y < outlook->years.n; y++)
    fill_pill (ensure_pill (self, y), outlook, amendment, y, format);
  for (guint y = outlook->years.n; y < self->n_pills; y++)
    gtk_widget_set_visible (self->pills[y].pill, FALSE);
}

static guint
years_alike (const VirOutlook          *outlook,
             const VirAmendmentOutlook *amendment)
{
  guint n = 1;

  while (n < outlook->years.n && vir_sum_value (amendment->net[n]) == vir_sum_value (amendment->net[0]))
    n++;
  return n;
}

static char *
reason_words (const VirOutlook          *outlook,
              const VirAmendmentOutlook *amendment)
{
  guint unstated = 0;

  for (guint i = 0; i < amendment->n_changes; i++)
    unstated += amendment->changes[i]->unstated;
  if (unstated > 0)
    return g_strdup_printf (ngettext ("Whether %u change goes on after that is not said",
                                      "Whether %u changes go on after that is not said", unstated),
                            unstated);
  if (years_alike (outlook, amendment) == outlook->years.n && outlook->years.n > 1)
    return g_strdup (_ ("Recurring: one-off money closes only one year"));
  return NULL;
}

/**
 * vir_to_find_words:
 * @outlook: an outlook
 * @amendment: an amendment of it
 * @format: how amounts are written
 * @sentence: (out): what is to find: "£1.750m to find in every year"
 * @reason: (out) (nullable): what else matters
 *
 * Returns: whether something is to find; %FALSE leaves the arguments unset
 */
gboolean
vir_to_find_words (const VirOutlook          *outlook,
                   const VirAmendmentOutlook *amendment,
                   VirNumberFormat            format,
                   char                     **sentence,
                   char                     **reason)
{
  for (guint y = 0; y < outlook->years.n; y++)
    {
      g_autofree char *amount = NULL;
      g_autofree char *year = NULL;

      if (amendment->balance[y] != VIR_BALANCE_NOT_BALANCED)
        continue;
      amount = vir_money_format (vir_sum_value (amendment->net[y]), format, VIR_MONEY_STANDALONE);
      year = vir_year_format (outlook->years.first + (int) y);
      if (y == 0 && outlook->years.n > 1 && years_alike (outlook, amendment) == outlook->years.n)
        *sentence = g_strdup_printf (_ ("%s to find in every year"), amount);
      else
        /* Translators: an amount and a financial year */
        *sentence = g_strdup_printf (_ ("%s to find in %s"), amount, year);
      *reason = reason_words (outlook, amendment);
      return TRUE;
    }
  return FALSE;
}
