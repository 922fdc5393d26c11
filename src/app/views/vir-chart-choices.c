/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The controls stay; those that a kind does not accept are hidden. Lists are filled anew only where their words
 * differ, so that an edit of the document does not close a list that is open. */

#include "config.h"

#include "vir-chart-choices-private.h"

#include "vir-period.h"
#include "vir-wrap-layout.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (VirChartChoices, vir_chart_choices, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *const orders[VIR_N_ORDERS] = {
  [VIR_ORDER_PACKAGE] = N_ ("As listed"),
  [VIR_ORDER_SIZE] = N_ ("Largest first"),
  [VIR_ORDER_DELIVERABILITY] = N_ ("Surest first"),
  [VIR_ORDER_POSTS] = N_ ("Fewest posts first"),
};

/* Tells that something was chosen. */
void
vir_choices_emit (VirChartChoices *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Lists */

static gboolean
says (GListModel      *model,
      GtkStringObject *item,
      guint            i)
{
  g_autoptr (GtkStringObject) old = g_list_model_get_item (model, i);

  return g_strcmp0 (gtk_string_object_get_string (old), gtk_string_object_get_string (item)) == 0;
}

static gboolean
same_words (GListModel *a,
            GListModel *b)
{
  if (a == NULL || g_list_model_get_n_items (a) != g_list_model_get_n_items (b))
    return FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (b); i++)
    {
      g_autoptr (GtkStringObject) item = g_list_model_get_item (b, i);

      if (!says (a, item, i))
        return FALSE;
    }
  return TRUE;
}

/* Fills a list, if it has not these words, and chooses one. */
void
vir_choices_fill (GtkDropDown   *list,
                  GtkStringList *words,
                  guint          selected)
{
  if (!same_words (gtk_drop_down_get_model (list), G_LIST_MODEL (words)))
    gtk_drop_down_set_model (list, G_LIST_MODEL (words));
  gtk_drop_down_set_selected (list, selected);
}

/* A control and its caption come and go together. */
void
vir_choices_set_shown (GtkWidget *control,
                       gboolean   shown)
{
  gtk_widget_set_visible (gtk_widget_get_parent (control), shown);
}

static void
fill_years (VirChartChoices *self)
{
  gboolean by_year = (self->klass->asks & VIR_ASK_BY_YEAR) != 0;
  gboolean one = (self->klass->asks & VIR_ASK_YEAR) != 0;
  VirYears years = self->outlook->years;
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  guint    selected = self->choice->year == VIR_CHART_ALL_YEARS ? years.n : (guint) self->choice->year;

  for (guint y = 0; y < years.n; y++)
    gtk_string_list_take (words, vir_year_format (years.first + (int) y));
  if (by_year)
    gtk_string_list_append (words, _ ("All years"));
  vir_choices_fill (self->year, words, selected);
  vir_choices_set_shown (GTK_WIDGET (self->year), (one || by_year) && years.n > 1);
}

static void
fill_forms (VirChartChoices *self)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->klass->n_forms; i++)
    gtk_string_list_append (words, _ (self->klass->forms[i].title));
  vir_choices_fill (self->form, words, self->choice->form);
  vir_choices_set_shown (GTK_WIDGET (self->form), self->klass->n_forms > 1);
}

static void
fill_orders (VirChartChoices *self)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  for (guint i = 0; i < VIR_N_ORDERS; i++)
    gtk_string_list_append (words, _ (orders[i]));
  vir_choices_fill (self->order, words, self->choice->order);
  vir_choices_set_shown (GTK_WIDGET (self->order), (self->klass->asks & VIR_ASK_ORDER) != 0);
}

/* What was chosen */

static void
year_selected_cb (VirChartChoices *self)
{
  guint selected = gtk_drop_down_get_selected (self->year);
  int   year;

  if (self->filling || selected == GTK_INVALID_LIST_POSITION)
    return;
  year = selected == self->outlook->years.n ? VIR_CHART_ALL_YEARS : (int) selected;
  if (year == self->choice->year)
    return;
  self->choice->year = year;
  vir_choices_emit (self);
}

static void
form_selected_cb (VirChartChoices *self)
{
  guint selected = gtk_drop_down_get_selected (self->form);

  if (self->filling || selected >= self->klass->n_forms || selected == self->choice->form)
    return;
  self->choice->form = selected;
  vir_choices_emit (self);
}

static void
order_selected_cb (VirChartChoices *self)
{
  guint selected = gtk_drop_down_get_selected (self->order);

  if (self->filling || selected >= VIR_N_ORDERS || selected == self->choice->order)
    return;
  self->choice->order = (VirChartOrder) selected;
  vir_choices_emit (self);
}

/* Making */

/* A list with its caption. */
GtkDropDown *
vir_choices_add_list (VirChartChoices *self,
                      const char      *caption,
                      GCallback        selected_cb)
{
  GtkWidget *list = gtk_drop_down_new (NULL, NULL);

  vir_chart_choices_add (self, caption, list);
  g_signal_connect_object (list, "notify::selected", selected_cb, self, G_CONNECT_SWAPPED);
  return GTK_DROP_DOWN (list);
}

/* A button that opens what there is no room for in a list. */
GtkMenuButton *
vir_choices_add_popover (VirChartChoices *self,
                         const char      *caption,
                         GtkWidget       *content)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 360);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), content);
  gtk_popover_set_child (GTK_POPOVER (popover), scrolled);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_menu_button_set_always_show_arrow (GTK_MENU_BUTTON (button), TRUE);
  vir_chart_choices_add (self, caption, button);
  return GTK_MENU_BUTTON (button);
}

static void
vir_chart_choices_dispose (GObject *object)
{
  VirChartChoices *self = VIR_CHART_CHOICES (object);
  GtkWidget       *child;

  self->filling = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->outlook, vir_outlook_unref);

  G_OBJECT_CLASS (vir_chart_choices_parent_class)->dispose (object);
}

static void
vir_chart_choices_class_init (VirChartChoicesClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = vir_chart_choices_dispose;

  /* Something was chosen; the choice is changed already. */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "chartchoices");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
vir_chart_choices_init (VirChartChoices *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), vir_wrap_layout_new (12, 6));
  self->filling = TRUE;
  self->year = vir_choices_add_list (self, _ ("Year"), G_CALLBACK (year_selected_cb));
  self->form = vir_choices_add_list (self, _ ("Form"), G_CALLBACK (form_selected_cb));
  self->order = vir_choices_add_list (self, _ ("Order"), G_CALLBACK (order_selected_cb));
  vir_choices_init_amendments (self);
  vir_choices_init_record (self);
  self->filling = FALSE;
}

/**
 * vir_chart_choices_new:
 *
 * Returns: (transfer floating): a row without a chart
 */
GtkWidget *
vir_chart_choices_new (void)
{
  return g_object_new (VIR_TYPE_CHART_CHOICES, NULL);
}

/**
 * vir_chart_choices_add:
 * @self: a row
 * @caption: (nullable): the word before the control, which names it for a screen reader too
 * @control: (transfer floating): a control
 *
 * Adds a control at the end.
 */
void
vir_chart_choices_add (VirChartChoices *self,
                       const char      *caption,
                       GtkWidget       *control)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  g_return_if_fail (VIR_IS_CHART_CHOICES (self));

  if (caption != NULL)
    {
      GtkWidget *label = gtk_label_new (caption);

      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (box), label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, caption, -1);
    }
  gtk_box_append (GTK_BOX (box), control);
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

/**
 * vir_chart_choices_show:
 * @self: a row
 * @klass: a kind of chart
 * @choice: what is chosen of it; it outlives the row
 * @outlook: the budget
 * @neutral: whether amendments are called by their letters
 *
 * Shows what is chosen of a chart, and what else can be.
 */
void
vir_chart_choices_show (VirChartChoices     *self,
                        const VirChartClass *klass,
                        VirChartChoice      *choice,
                        VirOutlook          *outlook,
                        gboolean             neutral)
{
  VirOutlook *held = vir_outlook_ref (outlook);

  g_return_if_fail (VIR_IS_CHART_CHOICES (self));

  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->outlook, vir_outlook_unref);
  self->klass = klass;
  self->choice = choice;
  self->outlook = held;
  self->neutral = neutral;
  self->filling = TRUE;
  fill_years (self);
  fill_forms (self);
  fill_orders (self);
  vir_choices_fill_amendments (self);
  vir_choices_fill_record (self);
  self->filling = FALSE;
}

/**
 * vir_chart_choices_any:
 * @klass: a kind of chart
 * @outlook: the budget
 *
 * Returns: whether there is anything to choose
 */
gboolean
vir_chart_choices_any (const VirChartClass *klass,
                       const VirOutlook    *outlook)
{
  const VirChartAskFlags years = VIR_ASK_YEAR | VIR_ASK_BY_YEAR;
  const VirChartAskFlags amendments = VIR_ASK_AMENDMENT | VIR_ASK_AMENDMENTS;

  return klass->n_forms > 1 || (klass->asks & (VIR_ASK_ORDER | VIR_ASK_RECORD)) != 0 ||
         ((klass->asks & years) != 0 && outlook->years.n > 1) ||
         ((klass->asks & amendments) != 0 && outlook->n_amendments > 1);
}
