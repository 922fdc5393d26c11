/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Follows its workspace while it is in sight. Rows of facts are filled in place. */

#include "config.h"

#include "vir-overview-page.h"

#include "vir-amendment-item.h"
#include "vir-balance-words.h"
#include "vir-card.h"
#include "vir-chart-view.h"
#include "vir-overview-facts.h"
#include "vir-page-charts.h"
#include "vir-page.h"
#include "vir-pair.h"
#include "vir-period.h"
#include "vir-row-model.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _VirOverviewPage
{
  GtkWidget parent_instance;

  GtkWidget    *content;
  GtkLabel     *title;
  GtkLabel     *subtitle;
  VirChartView *bridge;
  GtkWidget    *bridge_none; /* in its place where there is nothing to draw */
  GtkLabel     *bridge_title;
  GtkLabel     *bridge_why;
  VirChartView *bars;
  GtkWidget    *empty;
  GtkListBox   *amendments;
  GtkBox       *cards;
  VirCard      *council;
  VirCard      *printed;
  VirCard      *sources;

  VirWorkspace *workspace;
  GSignalGroup *signals;
};

G_DEFINE_FINAL_TYPE (VirOverviewPage, vir_overview_page, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update_head (VirOverviewPage *self)
{
  VirOutlook             *outlook = vir_workspace_get_outlook (self->workspace);
  const VirCouncilRecord *council = vir_input_council (outlook->input);
  g_autofree char        *name = vir_words_record_title (&council->base);
  g_autofree char        *shown = vir_balance_words_stance (outlook);
  const char             *basis = vir_stance_basis (outlook->stance) == VIR_BASIS_ASSESSED ? _ ("assessed figures") : _ ("claimed figures");
  g_autofree char        *text = NULL;

  /* Translators: a council, what is shown (published budget, or an amendment), the basis of figures */
  text = g_strdup_printf (_ ("%s · %s, %s"), name, shown, basis);
  gtk_label_set_text (self->subtitle, text);
}

static void
fill_card (VirCard   *card,
           GPtrArray *facts)
{
  guint      n = 0;
  GtkWidget *box = gtk_widget_get_last_child (GTK_WIDGET (card));
  GtkWidget *row = gtk_widget_get_first_child (box);

  for (n = 0; n < facts->len; n++)
    {
      VirFact *fact = g_ptr_array_index (facts, n);

      if (row == NULL)
        {
          row = vir_field_new (NULL, NULL);
          vir_card_add (card, row);
        }
      vir_field_set_name (VIR_FIELD (row), fact->name);
      vir_field_set_caption (VIR_FIELD (row), fact->caption);
      vir_field_set_text (VIR_FIELD (row), fact->value);
      row = gtk_widget_get_next_sibling (row);
    }
  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    gtk_widget_set_visible (row, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (card), facts->len > 0);
}

static VirDate
today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return (VirDate) (g_date_time_get_year (now) * 10000 + g_date_time_get_month (now) * 100 +
                    g_date_time_get_day_of_month (now));
}

static void
update_cards (VirOverviewPage *self)
{
  VirOutlook *outlook = vir_workspace_get_outlook (self->workspace);
  g_autoptr (GPtrArray) council = vir_overview_council_facts (outlook, today ());
  g_autoptr (GPtrArray) printed = vir_overview_printed_facts (outlook, vir_settings_get_number_format ());
  g_autoptr (GPtrArray) sources = vir_overview_source_facts (outlook);

  fill_card (self->council, council);
  fill_card (self->printed, printed);
  fill_card (self->sources, sources);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->amendments)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (VIR_IS_AMENDMENT_ITEM (row))
      vir_amendment_item_update (VIR_AMENDMENT_ITEM (row), outlook);
  gtk_widget_set_visible (self->empty, outlook->n_amendments == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->amendments), outlook->n_amendments > 0);
}

/* A chart of which nothing is known takes two lines, not a panel. */
static void
show_bridge (VirOverviewPage    *self,
             const VirChartSpec *spec)
{
  gboolean drawn = spec->refusal == NULL && spec->n_datums > 0;

  vir_page_show_chart (self->workspace, self->bridge, drawn ? spec : NULL, 0, NULL);
  gtk_label_set_text (self->bridge_title, spec->refusal != NULL ? _ (spec->klass->title) : spec->head.title);
  gtk_label_set_text (self->bridge_why, spec->refusal != NULL ? spec->refusal : spec->head.subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->bridge), drawn);
  gtk_widget_set_visible (self->bridge_none, !drawn);
}

static void
update_page (VirOverviewPage *self)
{
  g_autoptr (VirChartSpec) bridge = NULL;
  g_autoptr (VirChartSpec) bars = NULL;

  if (self->workspace == NULL || vir_workspace_get_outlook (self->workspace) == NULL ||
      !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  update_head (self);
  bridge = vir_page_bridge (self->workspace);
  show_bridge (self, bridge);
  bars = vir_page_gap_bars (self->workspace);
  vir_page_show_chart (self->workspace, self->bars, bars, 0, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->bars), bars != NULL);
  update_cards (self);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  VirOverviewPage *self = data;
  GtkWidget       *row = vir_amendment_item_new (vir_row_get_id (item));

  if (vir_workspace_get_outlook (self->workspace) != NULL)
    vir_amendment_item_update (VIR_AMENDMENT_ITEM (row), vir_workspace_get_outlook (self->workspace));
  return row;
}

static void
document_changed_cb (VirOverviewPage *self)
{
  g_autoptr (VirRowModel) model = vir_row_model_new (vir_workspace_get_document (self->workspace), VIR_KIND_AMENDMENT);

  gtk_list_box_bind_model (self->amendments, G_LIST_MODEL (model), create_row, self, NULL);
}

static void
outlook_changed_cb (VirOverviewPage *self)
{
  update_page (self);
}

static void
amendment_activated_cb (GtkListBox      *list,
                        GtkListBoxRow   *row,
                        VirOverviewPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-amendment", "s",
                              vir_amendment_item_get_id (VIR_AMENDMENT_ITEM (row)));
}

static void
title_edited_cb (VirChartView    *chart,
                 const char      *title,
                 VirOverviewPage *self)
{
  vir_page_set_title (self->workspace, vir_chart_view_get_spec (chart), 0, NULL, title);
  update_page (self);
}

static void
record_activated_cb (VirChartView    *chart,
                     const char      *record,
                     VirOverviewPage *self)
{
  vir_page_select (GTK_WIDGET (self), self->workspace, record);
}

static void
vir_overview_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (vir_overview_page_parent_class)->map (widget);
  update_page (VIR_OVERVIEW_PAGE (widget));
}

static void
vir_overview_page_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, VIR_OVERVIEW_PAGE (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_overview_page_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  VirOverviewPage *self = VIR_OVERVIEW_PAGE (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (!g_set_object (&self->workspace, g_value_get_object (value)))
        return;
      g_signal_group_set_target (self->signals, self->workspace);
      if (self->workspace != NULL)
        document_changed_cb (self);
      update_page (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_overview_page_dispose (GObject *object)
{
  VirOverviewPage *self = VIR_OVERVIEW_PAGE (object);

  if (self->signals != NULL)
    g_signal_group_set_target (self->signals, NULL);
  g_clear_object (&self->signals);
  if (self->amendments != NULL)
    gtk_list_box_bind_model (self->amendments, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VIR_TYPE_OVERVIEW_PAGE);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_overview_page_parent_class)->dispose (object);
}

static void
vir_overview_page_class_init (VirOverviewPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VIR_TYPE_CHART_VIEW);
  g_type_ensure (VIR_TYPE_PAIR);
  vir_page_style_ensure ();

  object_class->get_property = vir_overview_page_get_property;
  object_class->set_property = vir_overview_page_set_property;
  object_class->dispose = vir_overview_page_dispose;
  widget_class->map = vir_overview_page_map;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, VIR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "overviewpage");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, content);
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, title);
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, bridge);
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, bridge_none);
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, bridge_title);
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, bridge_why);
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, bars);
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, empty);
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, amendments);
  gtk_widget_class_bind_template_child (widget_class, VirOverviewPage, cards);
  gtk_widget_class_bind_template_callback (widget_class, amendment_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, record_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_edited_cb);
}

static VirCard *
add_card (VirOverviewPage *self,
          const char      *heading)
{
  GtkWidget *card = vir_card_new (heading);

  gtk_widget_set_visible (card, FALSE);
  gtk_box_append (self->cards, card);
  return VIR_CARD (card);
}

static void
vir_overview_page_init (VirOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->council = add_card (self, _ ("Council"));
  self->printed = add_card (self, _ ("Printed, not counted in a year"));
  self->sources = add_card (self, _ ("Where the figures come from"));

  self->signals = g_signal_group_new (VIR_TYPE_WORKSPACE);
  g_signal_group_connect_swapped (self->signals, "notify::document", G_CALLBACK (document_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::outlook", G_CALLBACK (outlook_changed_cb), self);
  g_signal_connect_object (vir_settings_get (), "changed::number-format", G_CALLBACK (outlook_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * vir_overview_page_new:
 *
 * Returns: (transfer floating): a page without a workspace
 */
GtkWidget *
vir_overview_page_new (void)
{
  return g_object_new (VIR_TYPE_OVERVIEW_PAGE, NULL);
}
