/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Follows the workspace's selection and outlook. Editors are made once and filled in place, so that
 * an entry keeps its focus and what is being typed through a recompute. */

#include "config.h"

#include "vir-inspector.h"

#include "vir-amendment-editor.h"
#include "vir-change-editor.h"
#include "vir-inspector-words.h"
#include "vir-page.h"
#include "vir-proposal-editor.h"
#include "vir-record-cards.h"
#include "vir-settings.h"

#include <adwaita.h>

struct _VirInspector
{
  GtkWidget parent_instance;

  GtkStack           *stack;
  GtkScrolledWindow  *scrolled;
  GtkLabel           *caption;
  GtkLabel           *title;
  GtkStack           *editors;
  VirProposalEditor  *proposal;
  VirChangeEditor    *change;
  VirAmendmentEditor *amendment;
  VirRecordCards     *record;

  VirWorkspace *workspace;
  GSignalGroup *signals;
};

G_DEFINE_FINAL_TYPE (VirInspector, vir_inspector, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_editor (VirInspector *self,
             int           kind,
             const char   *id)
{
  if (kind == VIR_KIND_PROPOSAL)
    {
      vir_proposal_editor_show (self->proposal, self->workspace, id);
      gtk_stack_set_visible_child (self->editors, GTK_WIDGET (self->proposal));
    }
  else if (kind == VIR_KIND_CHANGE)
    {
      vir_change_editor_show (self->change, self->workspace, id);
      gtk_stack_set_visible_child (self->editors, GTK_WIDGET (self->change));
    }
  else if (kind == VIR_KIND_AMENDMENT)
    {
      vir_amendment_editor_show (self->amendment, self->workspace, id);
      gtk_stack_set_visible_child (self->editors, GTK_WIDGET (self->amendment));
    }
  else
    {
      vir_record_cards_show (self->record, self->workspace, vir_workspace_get_selected (self->workspace));
      gtk_stack_set_visible_child (self->editors, GTK_WIDGET (self->record));
    }
}

static void
set_label (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
update (VirInspector *self)
{
  VirOutlook      *outlook = self->workspace != NULL ? vir_workspace_get_outlook (self->workspace) : NULL;
  int              kind = outlook != NULL ? vir_workspace_get_selected_kind (self->workspace) : -1;
  const char      *id = kind >= 0 ? vir_workspace_get_selected_id (self->workspace) : NULL;
  g_autofree char *caption = NULL;
  g_autofree char *title = NULL;

  if (id == NULL || vir_input_get (outlook->input, (VirKind) kind, id) == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "empty");
      return;
    }
  caption = vir_inspector_caption (outlook, (VirKind) kind, id);
  title = vir_inspector_title (outlook, (VirKind) kind, id);
  set_label (self->caption, caption);
  set_label (self->title, title);
  show_editor (self, kind, id);
  gtk_stack_set_visible_child_name (self->stack, "record");
}

static void
outlook_changed_cb (VirInspector *self)
{
  update (self);
}

static void
selection_changed_cb (VirInspector *self)
{
  update (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0.0);
}

static void
vir_inspector_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, VIR_INSPECTOR (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_inspector_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  VirInspector *self = VIR_INSPECTOR (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (!g_set_object (&self->workspace, g_value_get_object (value)))
        return;
      g_signal_group_set_target (self->signals, self->workspace);
      update (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_inspector_dispose (GObject *object)
{
  VirInspector *self = VIR_INSPECTOR (object);

  if (self->signals != NULL)
    g_signal_group_set_target (self->signals, NULL);
  g_clear_object (&self->signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), VIR_TYPE_INSPECTOR);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_inspector_parent_class)->dispose (object);
}

static void
vir_inspector_class_init (VirInspectorClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VIR_TYPE_AMENDMENT_EDITOR);
  g_type_ensure (VIR_TYPE_CHANGE_EDITOR);
  g_type_ensure (VIR_TYPE_PROPOSAL_EDITOR);
  g_type_ensure (VIR_TYPE_RECORD_CARDS);
  vir_page_style_ensure ();

  object_class->get_property = vir_inspector_get_property;
  object_class->set_property = vir_inspector_set_property;
  object_class->dispose = vir_inspector_dispose;

  properties[PROP_WORKSPACE] =
    g_param_spec_object ("workspace", NULL, NULL, VIR_TYPE_WORKSPACE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "inspector");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, VirInspector, stack);
  gtk_widget_class_bind_template_child (widget_class, VirInspector, scrolled);
  gtk_widget_class_bind_template_child (widget_class, VirInspector, caption);
  gtk_widget_class_bind_template_child (widget_class, VirInspector, title);
  gtk_widget_class_bind_template_child (widget_class, VirInspector, editors);
  gtk_widget_class_bind_template_child (widget_class, VirInspector, proposal);
  gtk_widget_class_bind_template_child (widget_class, VirInspector, change);
  gtk_widget_class_bind_template_child (widget_class, VirInspector, amendment);
  gtk_widget_class_bind_template_child (widget_class, VirInspector, record);
}

static void
vir_inspector_init (VirInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->signals = g_signal_group_new (VIR_TYPE_WORKSPACE);
  g_signal_group_connect_swapped (self->signals, "notify::outlook", G_CALLBACK (outlook_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::selected-id", G_CALLBACK (selection_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::selected-kind", G_CALLBACK (selection_changed_cb), self);
  g_signal_connect_object (vir_settings_get (), "changed::number-format", G_CALLBACK (outlook_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (outlook_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * vir_inspector_new:
 *
 * Returns: (transfer floating): an inspector without a workspace
 */
GtkWidget *
vir_inspector_new (void)
{
  return g_object_new (VIR_TYPE_INSPECTOR, NULL);
}
