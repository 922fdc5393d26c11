/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of kinds on the page of charts: what each is called, what it answers, and why it cannot be drawn; and the
 * same as a drop-down, where it is narrow. */

#include "config.h"

#include "vir-charts-page-private.h"

#include "vir-settings.h"

#include <glib/gi18n-lib.h>

/* A row of the list: what the chart is called, and what it answers or why it cannot. */
typedef struct
{
  const VirChartClass *klass;
  GtkLabel            *title;
  GtkLabel            *caption;
} KindRow;

#define KIND_ROW "vir-kind-row"

static KindRow *
kind_row_at (VirChartsPage *self,
             guint          i)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->kinds, (int) i);

  return row != NULL ? g_object_get_data (G_OBJECT (row), KIND_ROW) : NULL;
}

/* What can be drawn */

static void
update_row (KindRow            *row,
            GtkWidget          *widget,
            const VirChartSpec *spec)
{
  const char      *caption = spec->refusal != NULL ? spec->refusal : _ (row->klass->question);
  g_autofree char *spoken = g_strdup_printf ("%s. %s", _ (row->klass->title), caption);

  gtk_label_set_text (row->caption, caption);
  gtk_widget_set_tooltip_text (widget, caption);
  if (spec->refusal != NULL)
    gtk_widget_add_css_class (widget, "cannot");
  else
    gtk_widget_remove_css_class (widget, "cannot");
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
update_rows (VirChartsPage *self,
             VirOutlook    *outlook)
{
  KindRow *row;

  for (guint i = 0; (row = kind_row_at (self, i)) != NULL; i++)
    {
      g_autoptr (VirChartSpec) spec = vir_charts_page_make_spec (self, row->klass, outlook);

      update_row (row, GTK_WIDGET (gtk_list_box_get_row_at_index (self->kinds, (int) i)), spec);
    }
}

/* When a page comes into sight the focus may fall on the first row, and the list would follow it. */
static void
hold_focus (VirChartsPage *self,
            GtkListBoxRow *row)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (row != NULL && focus != NULL && focus != GTK_WIDGET (row) &&
      gtk_widget_is_ancestor (focus, GTK_WIDGET (self->kinds)))
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* A kind that was shown last may stand far down. Where it stands is known once the list has its place. */
static gboolean
scroll_tick (GtkWidget     *widget,
             GdkFrameClock *clock,
             gpointer       data)
{
  VirChartsPage  *self = data;
  GtkAdjustment  *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->kinds_pane));
  GtkListBoxRow  *row = gtk_list_box_get_selected_row (self->kinds);
  graphene_rect_t at;

  if (row != NULL && gtk_widget_get_height (GTK_WIDGET (row)) == 0)
    return G_SOURCE_CONTINUE;
  self->scroll = 0;
  hold_focus (self, row);
  if (row != NULL && gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->kinds), &at))
    gtk_adjustment_clamp_page (adjustment, at.origin.y - 6, at.origin.y + at.size.height + 6);
  return G_SOURCE_REMOVE;
}

static void
queue_scroll (VirChartsPage *self)
{
  if (self->scroll == 0)
    self->scroll = gtk_widget_add_tick_callback (self->kinds_pane, scroll_tick, self, NULL);
}

/* Which kinds can be drawn may be said a moment after an edit; the chart in sight may not. */
static gboolean
rows_idle (gpointer data)
{
  VirChartsPage *self = data;
  g_autoptr (VirOutlook) outlook = NULL;

  self->rows = 0;
  if (!vir_charts_page_in_sight (self))
    return G_SOURCE_REMOVE;
  outlook = vir_chart_outlook (self->workspace);
  update_rows (self, outlook);
  /* What is said has changed the heights. */
  queue_scroll (self);
  return G_SOURCE_REMOVE;
}

/* Says of each kind whether it can be drawn, when there is time. */
void
vir_charts_kinds_update (VirChartsPage *self)
{
  if (self->rows == 0)
    self->rows = g_idle_add (rows_idle, self);
}

/* Choosing a kind */

/* Shows which kind is chosen, in both lists. */
void
vir_charts_kinds_mark (VirChartsPage *self)
{
  KindRow *row;

  for (guint i = 0; (row = kind_row_at (self, i)) != NULL; i++)
    if (row->klass == self->klass)
      {
        gtk_list_box_select_row (self->kinds, gtk_list_box_get_row_at_index (self->kinds, (int) i));
        gtk_drop_down_set_selected (self->kind_list, i);
      }
  queue_scroll (self);
}

static void
kind_selected_cb (VirChartsPage *self,
                  GtkListBoxRow *row)
{
  KindRow *chosen = row != NULL ? g_object_get_data (G_OBJECT (row), KIND_ROW) : NULL;

  if (chosen != NULL)
    vir_charts_page_set_class (self, chosen->klass);
}

/* Enter on a kind goes on to its chart, or to the button for what it wants. */
static void
kind_activated_cb (VirChartsPage *self,
                   GtkListBoxRow *row)
{
  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "chart"))
    gtk_widget_grab_focus (GTK_WIDGET (self->chart));
  else if (gtk_widget_get_visible (self->study_open))
    gtk_widget_grab_focus (self->study_open);
}

static void
kind_listed_cb (VirChartsPage *self)
{
  KindRow *chosen = kind_row_at (self, gtk_drop_down_get_selected (self->kind_list));

  if (chosen != NULL)
    vir_charts_page_set_class (self, chosen->klass);
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *text,
           int         lines)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_lines (GTK_LABEL (label), lines);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
add_kind (VirChartsPage       *self,
          const VirChartClass *klass)
{
  GtkWidget *widget = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  KindRow   *row = g_new0 (KindRow, 1);

  row->klass = klass;
  row->title = add_label (box, _ (klass->title), 2);
  row->caption = add_label (box, _ (klass->question), 3);
  gtk_widget_add_css_class (GTK_WIDGET (row->caption), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (row->caption), "dim-label");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (widget), box);
  g_object_set_data_full (G_OBJECT (widget), KIND_ROW, row, g_free);
  gtk_list_box_append (self->kinds, widget);
}

/* Lists the kinds and chooses the one that was shown last. For the page's init. */
void
vir_charts_kinds_init (VirChartsPage *self)
{
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);
  g_autoptr (GtkStringList)   words = gtk_string_list_new (NULL);
  g_autofree char            *last = g_settings_get_string (vir_settings_get (), "last-chart");

  self->klass = vir_chart_class_find (last);
  if (self->klass == NULL)
    self->klass = classes[0];
  for (guint i = 0; i < n; i++)
    gtk_string_list_append (words, _ (classes[i]->title));
  gtk_drop_down_set_model (self->kind_list, G_LIST_MODEL (words));
  for (guint i = 0; i < n; i++)
    add_kind (self, classes[i]);
  vir_charts_kinds_mark (self);
  g_signal_connect_object (self->kinds, "row-selected", G_CALLBACK (kind_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->kinds, "row-activated", G_CALLBACK (kind_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->kind_list, "notify::selected", G_CALLBACK (kind_listed_cb), self, G_CONNECT_SWAPPED);
}

/* For the page's dispose. */
void
vir_charts_kinds_dispose (VirChartsPage *self)
{
  g_clear_handle_id (&self->rows, g_source_remove);
  if (self->scroll != 0)
    gtk_widget_remove_tick_callback (self->kinds_pane, self->scroll);
  self->scroll = 0;
}
