/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Follows its workspace: which amendment is shown, its figures, and the selected change. */

#include "config.h"

#include <adwaita.h>

#include "vir-amendment-page-private.h"

#include "vir-balance-words.h"
#include "vir-change-words.h"
#include "vir-page-charts.h"
#include "vir-page.h"
#include "vir-pair.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (VirAmendmentPage, vir_amendment_page, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The change that is selected, if it is one of this amendment's. */
const char *
vir_amendment_page_get_change (VirAmendmentPage *self)
{
  const VirChangeRecord *change;

  if (self->workspace == NULL || vir_workspace_get_selected_kind (self->workspace) != VIR_KIND_CHANGE)
    return NULL;
  change = vir_workspace_get_selected (self->workspace);
  if (change == NULL || g_strcmp0 (change->amendment, self->amendment) != 0)
    return NULL;
  return change->base.id;
}

/* The card that lists a change. */
VirChangeCard *
vir_amendment_page_find_card (VirAmendmentPage *self,
                              const char       *change)
{
  const VirChangeOutlook *outlook = vir_outlook_change (vir_workspace_get_outlook (self->workspace), change);

  if (outlook == NULL)
    return NULL;
  return vir_change_pays_for (outlook) ? self->uses : self->sources;
}

static char *
subtitle_words (VirInput                 *input,
                const VirAmendmentRecord *amendment)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *unit = vir_page_unit (vir_settings_get_number_format ());

  if (vir_known (amendment->number) && vir_known (amendment->number_of))
    g_ptr_array_add (parts, g_strdup_printf (_ ("Amendment %d of %d"), (int) amendment->number, (int) amendment->number_of));
  else if (vir_known (amendment->number))
    g_ptr_array_add (parts, g_strdup_printf (_ ("Amendment %d"), (int) amendment->number));
  g_ptr_array_add (parts, g_strdup (vir_words_label (&vir_amendment_stage_enum, amendment->stage)));
  if (amendment->mover == NULL && amendment->seconder == NULL)
    g_ptr_array_add (parts, g_strdup (_ ("mover and seconder not named")));
  if (amendment->mover != NULL)
    g_ptr_array_add (parts, g_strdup_printf (_ ("moved by %s"), amendment->mover));
  if (amendment->seconder != NULL)
    g_ptr_array_add (parts, g_strdup_printf (_ ("seconded by %s"), amendment->seconder));
  /* Translators: a unit of money */
  g_ptr_array_add (parts, g_strdup_printf (_ ("%s against the published budget"), unit));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static void
update_head (VirAmendmentPage          *self,
             const VirAmendmentOutlook *amendment)
{
  VirInput        *input = vir_workspace_get_input (self->workspace);
  g_autofree char *title = vir_words_record_title (&amendment->record->base);
  g_autofree char *subtitle = subtitle_words (input, amendment->record);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->subtitle, subtitle);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->subtitle), subtitle);
  vir_party_dot_set_colour (self->dot, vir_balance_words_colour (input, amendment->record));
}

static void
update_to_find (VirAmendmentPage          *self,
                const VirAmendmentOutlook *amendment)
{
  VirOutlook      *outlook = vir_workspace_get_outlook (self->workspace);
  VirNumberFormat  format = vir_settings_get_number_format ();
  g_autofree char *sentence = NULL;
  g_autofree char *reason = NULL;
  gboolean         missing = amendment->n_changes > 0 && vir_to_find_words (outlook, amendment, format, &sentence, &reason);

  vir_to_find_show (self->to_find, outlook, amendment, format);
  gtk_widget_set_visible (self->short_box, missing);
  if (!missing)
    return;
  gtk_label_set_text (self->short_sentence, sentence);
  gtk_label_set_text (self->short_reason, reason != NULL ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->short_reason), reason != NULL);
}

static void
add_passed (const char *title,
            const char *detail,
            gpointer    user_data)
{
  vir_finding_list_add_passed (user_data, title, detail);
}

static void
update_checks (VirAmendmentPage          *self,
               const VirAmendmentOutlook *amendment)
{
  VirOutlook      *outlook = vir_workspace_get_outlook (self->workspace);
  VirNumberFormat  format = vir_settings_get_number_format ();
  g_autofree char *summary = NULL;

  vir_finding_list_begin (self->checks);
  for (guint i = 0; i < outlook->n_findings; i++)
    if (g_strcmp0 (outlook->findings[i].amendment, self->amendment) == 0)
      vir_finding_list_add (self->checks, outlook, &outlook->findings[i], format);
  vir_passed_checks (outlook, amendment, format, add_passed, self->checks);
  vir_finding_list_end (self->checks);
  summary = vir_finding_list_dup_summary (self->checks);
  gtk_label_set_text (self->checks_summary, summary);
}

static void
update_chart (VirAmendmentPage *self)
{
  g_autoptr (VirChartSpec) spec = NULL;

  if (!gtk_revealer_get_reveal_child (self->chart_revealer))
    return;
  spec = vir_page_packages (self->workspace, self->amendment);
  vir_page_show_chart (self->workspace, self->chart, spec, 0, self->amendment);
  if (vir_chart_view_get_record (self->chart) == NULL)
    vir_chart_view_select_record (self->chart, vir_amendment_page_get_change (self));
}

static void
update_empty (VirAmendmentPage *self)
{
  gboolean any = vir_input_count (vir_workspace_get_input (self->workspace), VIR_KIND_AMENDMENT) > 0;

  adw_status_page_set_title (self->empty, any ? _ ("No amendment is shown") : _ ("No amendments yet"));
  adw_status_page_set_description (self->empty, any ? _ ("Choose one in the list at the left, or under Showing")
                                                    : _ ("An amendment changes the published budget and must balance"));
  gtk_stack_set_visible_child_name (self->stack, "empty");
}

static void
update_page (VirAmendmentPage *self)
{
  const VirAmendmentOutlook *amendment = NULL;

  if (self->workspace == NULL || vir_workspace_get_outlook (self->workspace) == NULL ||
      !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (self->amendment != NULL)
    amendment = vir_outlook_amendment (vir_workspace_get_outlook (self->workspace), self->amendment);
  if (amendment == NULL)
    {
      update_empty (self);
      return;
    }
  gtk_stack_set_visible_child_name (self->stack, "amendment");
  update_head (self, amendment);
  vir_change_card_update (self->uses);
  vir_change_card_update (self->sources);
  update_to_find (self, amendment);
  update_checks (self, amendment);
  update_chart (self);
  vir_amendment_actions_update (self);
}

static void
show_amendment (VirAmendmentPage *self)
{
  g_free (self->amendment);
  self->amendment = g_strdup (vir_workspace_get_amendment (self->workspace));
  vir_change_card_set_amendment (self->uses, self->workspace, self->amendment);
  vir_change_card_set_amendment (self->sources, self->workspace, self->amendment);
  vir_change_popover_set_amendment (self->add_popover, self->workspace, self->amendment);
}

static void
amendment_changed_cb (VirAmendmentPage *self)
{
  show_amendment (self);
  update_page (self);
}

static void
outlook_changed_cb (VirAmendmentPage *self)
{
  /* the outlook may be the first that has, or lacks, the amendment */
  if (self->workspace == NULL)
    return;
  if (g_strcmp0 (self->amendment, vir_workspace_get_amendment (self->workspace)) != 0)
    show_amendment (self);
  update_page (self);
}

static void
selection_changed_cb (VirAmendmentPage *self)
{
  const char    *change = vir_amendment_page_get_change (self);
  VirChangeCard *card = change != NULL ? vir_amendment_page_find_card (self, change) : NULL;

  vir_table_select (vir_change_card_get_table (self->uses), card == self->uses ? change : NULL);
  vir_table_select (vir_change_card_get_table (self->sources), card == self->sources ? change : NULL);
  vir_chart_view_select_record (self->chart, change);
  vir_amendment_actions_update (self);
}

static void
change_selected_cb (VirTable         *table,
                    const char       *id,
                    VirAmendmentPage *self)
{
  vir_workspace_select (self->workspace, VIR_KIND_CHANGE, id);
}

static void
chart_toggled_cb (VirAmendmentPage *self)
{
  gtk_revealer_set_reveal_child (self->chart_revealer, gtk_toggle_button_get_active (self->chart_button));
  if (self->workspace != NULL)
    update_chart (self);
}

/* A chart that opens below the edge of the window would look like nothing happened. */
static void
chart_revealed_cb (VirAmendmentPage *self)
{
  GtkAdjustment  *adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  GtkWidget      *content = gtk_viewport_get_child (GTK_VIEWPORT (gtk_scrolled_window_get_child (self->scrolled)));
  graphene_rect_t bounds;

  if (!gtk_revealer_get_child_revealed (self->chart_revealer) ||
      !gtk_widget_compute_bounds (GTK_WIDGET (self->chart_revealer), content, &bounds))
    return;
  gtk_adjustment_clamp_page (adjustment, bounds.origin.y, bounds.origin.y + bounds.size.height);
}

static void
record_activated_cb (VirChartView     *chart,
                     const char       *record,
                     VirAmendmentPage *self)
{
  vir_page_select (GTK_WIDGET (self), self->workspace, record);
}

static void
title_edited_cb (VirChartView     *chart,
                 const char       *title,
                 VirAmendmentPage *self)
{
  vir_page_set_title (self->workspace, vir_chart_view_get_spec (chart), 0, self->amendment, title);
  update_chart (self);
}

static void
vir_amendment_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (vir_amendment_page_parent_class)->map (widget);
  update_page (VIR_AMENDMENT_PAGE (widget));
}

static void
vir_amendment_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, VIR_AMENDMENT_PAGE (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_amendment_page_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  VirAmendmentPage *self = VIR_AMENDMENT_PAGE (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (!g_set_object (&self->workspace, g_value_get_object (value)))
        return;
      g_signal_group_set_target (self->signals, self->workspace);
      if (self->workspace != NULL)
        amendment_changed_cb (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_amendment_page_dispose (GObject *object)
{
  VirAmendmentPage *self = VIR_AMENDMENT_PAGE (object);

  if (self->signals != NULL)
    g_signal_group_set_target (self->signals, NULL);
  g_clear_object (&self->signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), VIR_TYPE_AMENDMENT_PAGE);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_amendment_page_parent_class)->dispose (object);
}

static void
vir_amendment_page_finalize (GObject *object)
{
  g_free (VIR_AMENDMENT_PAGE (object)->amendment);

  G_OBJECT_CLASS (vir_amendment_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-amendment-page.ui");
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, stack);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, scrolled);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, empty);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, dot);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, title);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, add_popover);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, chart_button);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, uses);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, sources);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, short_box);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, short_sentence);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, short_reason);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, to_find);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, checks_summary);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, checks);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, chart_revealer);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, chart);
  gtk_widget_class_bind_template_child (widget_class, VirAmendmentPage, row_menu);
  gtk_widget_class_bind_template_callback (widget_class, chart_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, chart_revealed_cb);
  gtk_widget_class_bind_template_callback (widget_class, record_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_edited_cb);
}

static void
vir_amendment_page_class_init (VirAmendmentPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VIR_TYPE_CHANGE_CARD);
  g_type_ensure (VIR_TYPE_CHANGE_POPOVER);
  g_type_ensure (VIR_TYPE_CHART_VIEW);
  g_type_ensure (VIR_TYPE_FINDING_LIST);
  g_type_ensure (VIR_TYPE_PAIR);
  g_type_ensure (VIR_TYPE_PARTY_DOT);
  g_type_ensure (VIR_TYPE_TO_FIND);
  vir_page_style_ensure ();

  object_class->get_property = vir_amendment_page_get_property;
  object_class->set_property = vir_amendment_page_set_property;
  object_class->dispose = vir_amendment_page_dispose;
  object_class->finalize = vir_amendment_page_finalize;
  widget_class->map = vir_amendment_page_map;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, VIR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "amendmentpage");
  vir_amendment_actions_install (widget_class);
  bind_template (widget_class);
}

static void
connect_card (VirAmendmentPage *self,
              VirChangeCard    *card)
{
  VirTable *table = vir_change_card_get_table (card);

  g_signal_connect_object (table, "selected", G_CALLBACK (change_selected_cb), self, G_CONNECT_DEFAULT);
  vir_table_set_menu (table, self->row_menu);
}

static void
vir_amendment_page_init (VirAmendmentPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  connect_card (self, self->uses);
  connect_card (self, self->sources);
  vir_change_card_append (self->sources, self->short_box);
  vir_finding_list_set_columns (self->checks, 2);

  self->signals = g_signal_group_new (VIR_TYPE_WORKSPACE);
  g_signal_group_connect_swapped (self->signals, "notify::document", G_CALLBACK (amendment_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::amendment", G_CALLBACK (amendment_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::outlook", G_CALLBACK (outlook_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::selected-id", G_CALLBACK (selection_changed_cb), self);
  g_signal_connect_object (vir_settings_get (), "changed::number-format", G_CALLBACK (outlook_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * vir_amendment_page_new:
 *
 * Returns: (transfer floating): a page without a workspace
 */
GtkWidget *
vir_amendment_page_new (void)
{
  return g_object_new (VIR_TYPE_AMENDMENT_PAGE, NULL);
}

/**
 * vir_amendment_page_get_uses:
 * @self: a page
 *
 * Returns: (transfer none): the card of what it pays for
 */
VirChangeCard *
vir_amendment_page_get_uses (VirAmendmentPage *self)
{
  g_return_val_if_fail (VIR_IS_AMENDMENT_PAGE (self), NULL);

  return self->uses;
}

/**
 * vir_amendment_page_get_sources:
 * @self: a page
 *
 * Returns: (transfer none): the card of how it is paid for
 */
VirChangeCard *
vir_amendment_page_get_sources (VirAmendmentPage *self)
{
  g_return_val_if_fail (VIR_IS_AMENDMENT_PAGE (self), NULL);

  return self->sources;
}

/**
 * vir_amendment_page_get_checks:
 * @self: a page
 *
 * Returns: (transfer none): the pre-flight checks
 */
VirFindingList *
vir_amendment_page_get_checks (VirAmendmentPage *self)
{
  g_return_val_if_fail (VIR_IS_AMENDMENT_PAGE (self), NULL);

  return self->checks;
}
