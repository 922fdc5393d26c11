/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Follows its workspace while it is in sight; see vir-charts-page.h. */

#include "config.h"

#include "vir-charts-page-private.h"

#include "vir-balance-words.h"
#include "vir-chart-export.h"
#include "vir-chart-study.h"
#include "vir-chart-titles.h"
#include "vir-page-charts.h"
#include "vir-page.h"
#include "vir-settings.h"
#include "vir-window.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (VirChartsPage, vir_charts_page, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Filling */

static gboolean
is_neutral (void)
{
  return g_settings_get_boolean (vir_settings_get (), "neutral-mode");
}

/* The chart of a kind as it is chosen. */
VirChartSpec *
vir_charts_page_make_spec (VirChartsPage       *self,
                           const VirChartClass *klass,
                           VirOutlook          *outlook)
{
  VirChartChoice *choice = vir_chart_choice_get (self->workspace, klass);

  vir_chart_choice_fit (choice, klass, outlook);
  return vir_page_chart (self->workspace, klass, outlook, choice);
}

/* Whether there is anything to show, and anyone to see it. */
gboolean
vir_charts_page_in_sight (VirChartsPage *self)
{
  return self->workspace != NULL && vir_workspace_get_outlook (self->workspace) != NULL &&
         gtk_widget_get_mapped (GTK_WIDGET (self));
}

static void
show_spec (VirChartsPage      *self,
           const VirChartSpec *spec)
{
  const VirExportOptions   options = VIR_EXPORT_OPTIONS_INIT;
  g_autoptr (VirChartLint) lint = NULL;

  if (spec->refusal != NULL)
    {
      adw_status_page_set_title (self->refused, _ (self->klass->title));
      adw_status_page_set_description (self->refused, spec->refusal);
      vir_chart_view_set_spec (self->chart, NULL);
      vir_chart_findings_show (self->findings, NULL);
      gtk_stack_set_visible_child_name (self->stack, "refused");
      return;
    }
  /* As it would be on paper: what is said does not change with the window. */
  lint = vir_chart_export_lint (spec, &options);
  vir_chart_view_set_stem (self->chart, vir_workspace_get_title (self->workspace));
  /* only the order of the document can be changed by hand */
  vir_chart_view_set_reorderable (self->chart,
                                  vir_chart_choice_get (self->workspace, self->klass)->order == VIR_ORDER_PACKAGE);
  vir_chart_view_set_spec (self->chart, spec);
  vir_chart_findings_show (self->findings, lint);
  gtk_stack_set_visible_child_name (self->stack, "chart");
}

static void
update_head (VirChartsPage *self,
             VirOutlook    *outlook)
{
  g_autofree char *name = vir_words_record_title (&vir_input_council (outlook->input)->base);
  const char      *basis = vir_stance_basis (outlook->stance) == VIR_BASIS_ASSESSED ? _ ("assessed figures") : _ ("claimed figures");
  /* Translators: a council, the basis of figures */
  g_autofree char *text = g_strdup_printf (_ ("%s · %s"), name, basis);

  gtk_label_set_text (self->subtitle, text);
}

/* Shows the chart that is chosen, as it is chosen. */
static void
update_chart (VirChartsPage *self,
              VirOutlook    *outlook)
{
  g_autoptr (VirChartSpec) spec = vir_charts_page_make_spec (self, self->klass, outlook);
  VirChartChoice          *choice = vir_chart_choice_get (self->workspace, self->klass);
  VirChartAsk              ask = vir_chart_choice_ask (choice);
  g_autofree char         *figures = NULL;

  vir_chart_choices_show (self->choices, self->klass, choice, outlook, is_neutral ());
  vir_charts_study_update (self, spec);
  show_spec (self, spec);
  ask.given = vir_chart_study_get (self->workspace);
  figures = vir_chart_titles_check (self->workspace, self->klass, &ask, outlook);
  vir_chart_view_set_figures_title (self->chart, figures);
}

/* Shows everything anew. */
void
vir_charts_page_update (VirChartsPage *self)
{
  g_autoptr (VirOutlook) outlook = NULL;

  if (!vir_charts_page_in_sight (self))
    return;
  outlook = vir_chart_outlook (self->workspace);
  update_head (self, outlook);
  update_chart (self, outlook);
  vir_charts_kinds_update (self);
}

static void
choice_changed_cb (VirChartsPage *self)
{
  g_autoptr (VirOutlook) outlook = NULL;

  if (!vir_charts_page_in_sight (self))
    return;
  outlook = vir_chart_outlook (self->workspace);
  update_chart (self, outlook);
}

/* Settings that all pages share */

static void
profile_selected_cb (VirChartsPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->profile);

  if (selected != (guint) vir_settings_get_number_format ())
    g_settings_set_enum (vir_settings_get (), "number-format", (int) selected);
}

static void
settings_changed_cb (VirChartsPage *self)
{
  gtk_drop_down_set_selected (self->profile, vir_settings_get_number_format ());
  vir_charts_page_update (self);
}

static void
add_settings (VirChartsPage *self)
{
  /* In the order of VirNumberFormat. */
  const char *const profiles[] = { _ ("Plain"), _ ("Committee"), _ ("Finance"), NULL };
  GtkWidget        *neutral = gtk_toggle_button_new_with_label (_ ("Neutral"));

  gtk_widget_set_tooltip_text (neutral, _ ("Groups by letter and in neutral colours, on the charts of every page"));
  vir_chart_choices_add (self->choices, NULL, neutral);
  g_settings_bind (vir_settings_get (), "neutral-mode", neutral, "active", G_SETTINGS_BIND_DEFAULT);

  self->profile = GTK_DROP_DOWN (gtk_drop_down_new_from_strings (profiles));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->profile), _ ("How amounts are written, here and on every page"));
  vir_chart_choices_add (self->choices, _ ("Amounts"), GTK_WIDGET (self->profile));
  gtk_drop_down_set_selected (self->profile, vir_settings_get_number_format ());
  g_signal_connect_object (self->profile, "notify::selected", G_CALLBACK (profile_selected_cb), self, G_CONNECT_SWAPPED);
}

static void
vir_charts_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (vir_charts_page_parent_class)->map (widget);
  vir_charts_page_update (VIR_CHARTS_PAGE (widget));
  vir_charts_kinds_mark (VIR_CHARTS_PAGE (widget));
}

static void
record_activated_cb (VirChartView  *chart,
                     const char    *record,
                     VirChartsPage *self)
{
  int      kind = vir_page_kind_of (vir_workspace_get_input (self->workspace), record);
  GtkRoot *window = gtk_widget_get_root (GTK_WIDGET (self));

  if (kind < 0)
    return;
  /* The chart stays in sight beside what is said of its mark. */
  vir_workspace_select (self->workspace, kind, record);
  if (VIR_IS_WINDOW (window))
    g_object_set (window, "inspector-visible", TRUE, NULL);
}

static void
title_edited_cb (VirChartView  *chart,
                 const char    *title,
                 VirChartsPage *self)
{
  VirChartAsk ask = vir_chart_choice_ask (vir_chart_choice_get (self->workspace, self->klass));

  vir_chart_titles_set (self->workspace, self->klass, &ask, title);
  choice_changed_cb (self);
}

static void
reorder_cb (VirChartView  *chart,
            const char    *record,
            const char    *before,
            VirChartsPage *self)
{
  vir_page_move_saving (self->workspace, record, before);
}

static void
vir_charts_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, VIR_CHARTS_PAGE (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_charts_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VirChartsPage *self = VIR_CHARTS_PAGE (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (!g_set_object (&self->workspace, g_value_get_object (value)))
        return;
      g_signal_group_set_target (self->signals, self->workspace);
      vir_charts_page_update (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_charts_page_dispose (GObject *object)
{
  VirChartsPage *self = VIR_CHARTS_PAGE (object);

  vir_charts_width_dispose (self);
  vir_charts_kinds_dispose (self);
  if (self->signals != NULL)
    g_signal_group_set_target (self->signals, NULL);
  g_clear_object (&self->signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), VIR_TYPE_CHARTS_PAGE);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_charts_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-charts-page.ui");
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, content);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, head);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, kind_list);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, export_all);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, kinds_pane);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, kinds);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, divider);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, choices);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, chart);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, refused);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, study_open);
  gtk_widget_class_bind_template_child (widget_class, VirChartsPage, findings);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, record_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, reorder_cb);
}

static void
vir_charts_page_class_init (VirChartsPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VIR_TYPE_CHART_CHOICES);
  g_type_ensure (VIR_TYPE_CHART_FINDINGS);
  g_type_ensure (VIR_TYPE_CHART_VIEW);
  vir_page_style_ensure ();

  object_class->get_property = vir_charts_page_get_property;
  object_class->set_property = vir_charts_page_set_property;
  object_class->dispose = vir_charts_page_dispose;
  widget_class->map = vir_charts_page_map;
  vir_charts_width_install (widget_class);

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, VIR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "chartspage");
  bind_template (widget_class);
}

static void
vir_charts_page_init (VirChartsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  add_settings (self);
  vir_charts_study_init (self);
  vir_charts_kinds_init (self);
  self->signals = g_signal_group_new (VIR_TYPE_WORKSPACE);
  g_signal_group_connect_swapped (self->signals, "notify::outlook", G_CALLBACK (vir_charts_page_update), self);
  g_signal_connect_object (vir_settings_get (), "changed::neutral-mode", G_CALLBACK (settings_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (vir_settings_get (), "changed::number-format", G_CALLBACK (settings_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * vir_charts_page_new:
 *
 * Returns: (transfer floating): a page; set its property "workspace"
 */
GtkWidget *
vir_charts_page_new (void)
{
  return g_object_new (VIR_TYPE_CHARTS_PAGE, NULL);
}

/**
 * vir_charts_page_get_class:
 * @self: a page
 *
 * Returns: (transfer none): the kind of chart that is shown
 */
const VirChartClass *
vir_charts_page_get_class (VirChartsPage *self)
{
  g_return_val_if_fail (VIR_IS_CHARTS_PAGE (self), NULL);

  return self->klass;
}

/**
 * vir_charts_page_set_class:
 * @self: a page
 * @klass: a kind of chart
 *
 * Shows another kind of chart, as it was last chosen.
 */
void
vir_charts_page_set_class (VirChartsPage       *self,
                           const VirChartClass *klass)
{
  g_return_if_fail (VIR_IS_CHARTS_PAGE (self));

  if (klass == self->klass)
    return;
  self->klass = klass;
  g_settings_set_string (vir_settings_get (), "last-chart", klass->name);
  vir_charts_kinds_mark (self);
  choice_changed_cb (self);
}
