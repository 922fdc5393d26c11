/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page follows its workspace: figures with every new outlook, rows with the document, selection
 * both ways with table and chart. While it is not in sight it waits, and catches up when it is. */

#include "config.h"

#include "vir-savings-page-private.h"

#include "vir-page.h"
#include "vir-row-model.h"
#include "vir-settings.h"
#include "vir-text.h"
#include "vir-words.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (VirSavingsPage, vir_savings_page, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_SEARCH,
  PROP_SEARCH_MODE,
  PROP_SORT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
update_subtitle (VirSavingsPage *self)
{
  VirOutlook      *outlook = vir_workspace_get_outlook (self->workspace);
  g_autofree char *unit = vir_page_unit (vir_settings_get_number_format ());
  const char      *basis = vir_stance_basis (outlook->stance) == VIR_BASIS_ASSESSED ? _ ("assessed") : _ ("claimed");
  g_autofree char *text = NULL;

  /* Translators: a unit, "claimed" or "assessed" */
  text = g_strdup_printf (_ ("%s, %s, change on the year before · ≈ inferred, ◊ illustrative, ? not known"), unit, basis);
  gtk_label_set_text (self->subtitle, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->subtitle), text);
}

static void
update_stack (VirSavingsPage *self)
{
  VirInput   *input = vir_workspace_get_input (self->workspace);
  const char *name = "table";

  if (vir_input_count (input, VIR_KIND_PROPOSAL) == 0)
    name = "empty";
  else if (g_list_model_get_n_items (G_LIST_MODEL (self->filtered)) == 0)
    name = "no-matches";
  gtk_stack_set_visible_child_name (self->stack, name);
}

static void
update_page (VirSavingsPage *self)
{
  if (self->workspace == NULL || vir_workspace_get_outlook (self->workspace) == NULL ||
      !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (self->year >= vir_workspace_get_outlook (self->workspace)->years.n)
    self->year = 0;
  vir_savings_chart_update_years (self);
  update_subtitle (self);
  vir_savings_table_update (self);
  vir_savings_chart_update (self);
  update_stack (self);
  vir_savings_actions_update (self);
}

static void
outlook_changed_cb (VirSavingsPage *self)
{
  update_page (self);
}

static void
document_changed_cb (VirSavingsPage *self)
{
  g_autoptr (VirRowModel) model = vir_row_model_new (vir_workspace_get_document (self->workspace), VIR_KIND_PROPOSAL);

  gtk_filter_list_model_set_model (self->filtered, G_LIST_MODEL (model));
}

/* A proposal that is chosen elsewhere may be of a kind that is not listed. */
static void
show_kind_of_selection (VirSavingsPage *self)
{
  const VirProposalRecord *proposal = vir_workspace_get_selected (self->workspace);

  if (self->kind >= 0 && proposal != NULL && proposal->proposal != self->kind)
    gtk_drop_down_set_selected (self->kinds, (guint) proposal->proposal);
}

static void
selection_changed_cb (VirSavingsPage *self)
{
  const char *id = vir_workspace_get_selected_id (self->workspace);

  if (vir_workspace_get_selected_kind (self->workspace) == VIR_KIND_PROPOSAL)
    show_kind_of_selection (self);
  if (vir_workspace_get_selected_kind (self->workspace) == VIR_KIND_PROPOSAL)
    vir_table_select (self->table, id);
  else
    vir_table_select (self->table, NULL);
  vir_chart_view_select_record (self->chart, id);
  vir_savings_actions_update (self);
}

static void
row_selected_cb (VirTable       *table,
                 const char     *id,
                 VirSavingsPage *self)
{
  vir_workspace_select (self->workspace, VIR_KIND_PROPOSAL, id);
}

static void
row_activated_cb (VirTable       *table,
                  const char     *id,
                  VirSavingsPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "savings.trim", NULL);
}

static gboolean
filter_row (gpointer item,
            gpointer data)
{
  VirSavingsPage          *self = data;
  const VirProposalRecord *proposal = (const VirProposalRecord *) vir_row_get_record (item);
  g_autofree char         *haystack = NULL;

  if (proposal == NULL || (self->kind >= 0 && proposal->proposal != self->kind))
    return FALSE;
  if (self->search == NULL || *self->search == '\0')
    return TRUE;
  haystack = g_strjoin (" ", proposal->reference != NULL ? proposal->reference : "",
                        proposal->base.title != NULL ? proposal->base.title : "",
                        proposal->base.note, NULL);
  return vir_text_matches (haystack, self->search);
}

static void
refilter (VirSavingsPage *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  if (self->workspace == NULL || vir_workspace_get_outlook (self->workspace) == NULL)
    return;
  vir_savings_table_update (self);
  update_stack (self);
}

static void
kind_selected_cb (VirSavingsPage *self)
{
  static const int  kinds[] = { VIR_PROPOSAL_SAVING, VIR_PROPOSAL_PRESSURE, VIR_PROPOSAL_GROWTH, -1 };
  guint             selected = gtk_drop_down_get_selected (self->kinds);
  const char *const titles[] = { _ ("Savings"), _ ("Pressures"), _ ("Growth"), _ ("Savings, pressures and growth") };

  if (self->filter == NULL || selected >= G_N_ELEMENTS (kinds))
    return;
  self->kind = kinds[selected];
  gtk_label_set_text (self->title, titles[selected]);
  refilter (self);
}

static void
search_changed_cb (VirSavingsPage *self)
{
  vir_savings_page_set_search (self, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static void
clear_search_cb (VirSavingsPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  vir_savings_page_set_search (self, "");
  gtk_drop_down_set_selected (self->kinds, 3 /* all */);
}

static void
search_mode_cb (VirSavingsPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH_MODE]);
}

static void
vir_savings_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (vir_savings_page_parent_class)->map (widget);
  update_page (VIR_SAVINGS_PAGE (widget));
}

static void
set_workspace (VirSavingsPage *self,
               VirWorkspace   *workspace)
{
  if (!g_set_object (&self->workspace, workspace))
    return;
  g_signal_group_set_target (self->signals, workspace);
  if (workspace != NULL)
    {
      document_changed_cb (self);
      selection_changed_cb (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORKSPACE]);
}

static void
set_sort (VirSavingsPage *self,
          const char     *key)
{
  if (g_strcmp0 (key, self->sort) == 0)
    return;
  g_free (self->sort);
  self->sort = g_strdup (key != NULL ? key : "");
  vir_table_sort_by (self->table, *self->sort != '\0' ? self->sort : NULL, GTK_SORT_ASCENDING);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SORT]);
}

static void
vir_savings_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  VirSavingsPage *self = VIR_SAVINGS_PAGE (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_SEARCH:
      g_value_set_string (value, self->search);
      break;
    case PROP_SEARCH_MODE:
      g_value_set_boolean (value, gtk_search_bar_get_search_mode (self->search_bar));
      break;
    case PROP_SORT:
      g_value_set_string (value, self->sort);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_savings_page_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  VirSavingsPage *self = VIR_SAVINGS_PAGE (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      set_workspace (self, g_value_get_object (value));
      break;
    case PROP_SEARCH:
      vir_savings_page_set_search (self, g_value_get_string (value));
      break;
    case PROP_SEARCH_MODE:
      gtk_search_bar_set_search_mode (self->search_bar, g_value_get_boolean (value));
      break;
    case PROP_SORT:
      set_sort (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_savings_page_dispose (GObject *object)
{
  VirSavingsPage *self = VIR_SAVINGS_PAGE (object);

  if (self->signals != NULL)
    g_signal_group_set_target (self->signals, NULL);
  g_clear_object (&self->signals);
  if (self->popover != NULL && gtk_widget_get_parent (self->popover) != NULL)
    gtk_widget_unparent (self->popover);
  g_clear_object (&self->popover);
  if (self->table != NULL)
    vir_table_set_model (self->table, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VIR_TYPE_SAVINGS_PAGE);
  g_clear_object (&self->filtered);
  g_clear_object (&self->filter);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_savings_page_parent_class)->dispose (object);
}

static void
vir_savings_page_finalize (GObject *object)
{
  VirSavingsPage *self = VIR_SAVINGS_PAGE (object);

  g_free (self->search);
  g_free (self->sort);
  g_free (self->shape);

  G_OBJECT_CLASS (vir_savings_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-savings-page.ui");
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, content);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, title);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, kinds);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, sort_button);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, actions);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, table);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, chart);
  gtk_widget_class_bind_template_child (widget_class, VirSavingsPage, row_menu);
  gtk_widget_class_bind_template_callback (widget_class, kind_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_mode_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
vir_savings_page_class_init (VirSavingsPageClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  g_type_ensure (VIR_TYPE_TABLE);
  g_type_ensure (VIR_TYPE_CHART_VIEW);
  vir_page_style_ensure ();

  object_class->get_property = vir_savings_page_get_property;
  object_class->set_property = vir_savings_page_set_property;
  object_class->dispose = vir_savings_page_dispose;
  object_class->finalize = vir_savings_page_finalize;
  widget_class->map = vir_savings_page_map;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, VIR_TYPE_WORKSPACE, flags);
  properties[PROP_SEARCH] = g_param_spec_string ("search", NULL, NULL, NULL, flags);
  properties[PROP_SEARCH_MODE] = g_param_spec_boolean ("search-mode", NULL, NULL, FALSE, flags);
  properties[PROP_SORT] = g_param_spec_string ("sort", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "savingspage");
  gtk_widget_class_install_property_action (widget_class, "savings.sort", "sort");
  vir_savings_actions_install (widget_class);
  bind_template (widget_class);
}

static void
vir_savings_page_init (VirSavingsPage *self)
{
  self->kind = VIR_PROPOSAL_SAVING;
  self->sort = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  vir_savings_chart_init (self);
  self->filter = gtk_custom_filter_new (filter_row, self, NULL);
  self->filtered = gtk_filter_list_model_new (NULL, GTK_FILTER (g_object_ref (self->filter)));
  vir_table_set_name (self->table, _ ("Savings, pressures and growth"));
  vir_table_set_menu (self->table, self->row_menu);
  vir_table_set_model (self->table, G_LIST_MODEL (self->filtered));
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));

  self->signals = g_signal_group_new (VIR_TYPE_WORKSPACE);
  g_signal_group_connect_swapped (self->signals, "notify::document", G_CALLBACK (document_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::outlook", G_CALLBACK (outlook_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::selected-id", G_CALLBACK (selection_changed_cb), self);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (outlook_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (vir_settings_get (), "changed::number-format", G_CALLBACK (outlook_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * vir_savings_page_new:
 *
 * Returns: (transfer floating): a page without a workspace
 */
GtkWidget *
vir_savings_page_new (void)
{
  return g_object_new (VIR_TYPE_SAVINGS_PAGE, NULL);
}

/**
 * vir_savings_page_set_search:
 * @self: a page
 * @text: (nullable): words that must all occur in a row; %NULL or "" for all rows
 *
 * Lists only rows that match.
 */
void
vir_savings_page_set_search (VirSavingsPage *self,
                             const char     *text)
{
  g_return_if_fail (VIR_IS_SAVINGS_PAGE (self));

  if (g_strcmp0 (text, self->search) == 0)
    return;
  g_free (self->search);
  self->search = g_strdup (text);
  refilter (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH]);
}

/**
 * vir_savings_page_get_table:
 * @self: a page
 *
 * Returns: (transfer none): its table
 */
VirTable *
vir_savings_page_get_table (VirSavingsPage *self)
{
  g_return_val_if_fail (VIR_IS_SAVINGS_PAGE (self), NULL);

  return self->table;
}

/**
 * vir_savings_page_get_chart:
 * @self: a page
 *
 * Returns: (transfer none): its chart
 */
VirChartView *
vir_savings_page_get_chart (VirSavingsPage *self)
{
  g_return_val_if_fail (VIR_IS_SAVINGS_PAGE (self), NULL);

  return self->chart;
}
