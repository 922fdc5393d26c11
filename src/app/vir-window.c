/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirWindow: its parts, its properties and its states; see vir-window.h. */

#include "config.h"

#include "vir-window-private.h"

#include "vir-amendment-page.h"
#include "vir-charts-page.h"
#include "vir-inspector.h"
#include "vir-overview-page.h"
#include "vir-savings-page.h"
#include "vir-settings.h"

G_DEFINE_FINAL_TYPE (VirWindow, vir_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_PAGE,
  PROP_BASIS,
  PROP_NUMBER_FORMAT,
  PROP_SIDEBAR_VISIBLE,
  PROP_INSPECTOR_VISIBLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
document_changed_cb (VirWindow *self,
                     VirInput  *before,
                     VirInput  *after)
{
  if (!self->stepping)
    vir_window_offer_undo (self, before, after);
  vir_window_refresh_title (self);
}

static void
document_refused_cb (VirWindow  *self,
                     const char *message)
{
  vir_window_tell (self, message);
}

static void
workspace_document_cb (VirWindow *self)
{
  g_signal_group_set_target (self->document_signals, vir_workspace_get_document (self->workspace));
  vir_window_refresh_header (self);
}

static void
workspace_basis_cb (VirWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BASIS]);
}

static void
panes_sidebar_cb (VirWindow *self)
{
  vir_window_fit_header (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR_VISIBLE]);
}

static void
panes_inspector_cb (VirWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INSPECTOR_VISIBLE]);
}

/* Shows one of the window's states: "empty", "loading", "error" or "document". */
void
vir_window_show_state (VirWindow  *self,
                       const char *state)
{
  g_clear_handle_id (&self->loading, g_source_remove);
  gtk_stack_set_visible_child_name (self->stack, state);
}

/* Goes from nothing, or from waiting, to a document that is there. */
void
vir_window_show_document (VirWindow *self)
{
  g_autofree char *last = g_settings_get_string (vir_settings_get (), "last-page");

  if (!self->has_document)
    {
      self->has_document = TRUE;
      vir_window_set_page (self, last);
    }
  vir_window_show_state (self, "document");
  vir_window_fit_header (self);
  workspace_document_cb (self);
}

/* Where one pane is seen at a time: from the inspector to the page, from the page to the list. */
void
vir_window_go_back (VirWindow *self)
{
  if (vir_panes_get_mode (self->panes) != VIR_PANES_NARROW)
    return;
  if (vir_panes_get_inspector_visible (self->panes))
    vir_panes_show_content (self->panes);
  else
    vir_panes_set_sidebar_visible (self->panes, TRUE);
}

static void
add_page (VirWindow  *self,
          const char *name,
          GtkWidget  *page)
{
  g_object_bind_property (self, "workspace", page, "workspace", G_BINDING_SYNC_CREATE);
  gtk_stack_add_named (self->pages, page, name);
}

static void
remember_size (VirWindow *self)
{
  GSettings *settings = vir_settings_get ();
  int width = 0;
  int height = 0;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  if (width >= 360 && height >= 294)
    {
      g_settings_set_int (settings, "window-width", width);
      g_settings_set_int (settings, "window-height", height);
    }
  if (self->has_document && self->page != NULL)
    g_settings_set_string (settings, "last-page", self->page);
}

static gboolean
vir_window_close_request (GtkWindow *window)
{
  VirWindow *self = VIR_WINDOW (window);

  if (!vir_window_may_close (self))
    return TRUE;
  remember_size (self);
  return GTK_WINDOW_CLASS (vir_window_parent_class)->close_request (window);
}

static const char *
basis_word (VirBasis basis)
{
  return basis == VIR_BASIS_ASSESSED ? "assessed" : "claimed";
}

static void
vir_window_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  VirWindow *self = VIR_WINDOW (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_PAGE:
      g_value_set_string (value, self->page != NULL ? self->page : "");
      break;
    case PROP_BASIS:
      g_value_set_string (value, basis_word (vir_workspace_get_basis (self->workspace)));
      break;
    case PROP_NUMBER_FORMAT:
      g_value_set_string (value, self->number_format != NULL ? self->number_format : "");
      break;
    case PROP_SIDEBAR_VISIBLE:
      /* Asked for while the template is being built, too. */
      g_value_set_boolean (value, self->panes == NULL || vir_panes_get_sidebar_visible (self->panes));
      break;
    case PROP_INSPECTOR_VISIBLE:
      g_value_set_boolean (value, self->panes == NULL || vir_panes_get_inspector_visible (self->panes));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_window_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  VirWindow *self = VIR_WINDOW (object);

  switch (prop_id)
    {
    case PROP_PAGE:
      vir_window_set_page (self, g_value_get_string (value));
      break;
    case PROP_BASIS:
      vir_workspace_set_basis (self->workspace,
                               g_strcmp0 (g_value_get_string (value), "assessed") == 0 ? VIR_BASIS_ASSESSED : VIR_BASIS_CLAIMED);
      break;
    case PROP_NUMBER_FORMAT:
      if (g_strcmp0 (self->number_format, g_value_get_string (value)) == 0)
        break;
      g_free (self->number_format);
      self->number_format = g_value_dup_string (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_SIDEBAR_VISIBLE:
      vir_panes_set_sidebar_visible (self->panes, g_value_get_boolean (value));
      break;
    case PROP_INSPECTOR_VISIBLE:
      vir_panes_set_inspector_visible (self->panes, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_window_dispose (GObject *object)
{
  VirWindow *self = VIR_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->loading, g_source_remove);
  g_clear_object (&self->document_signals);
  g_clear_object (&self->workspace_signals);
  G_OBJECT_CLASS (vir_window_parent_class)->dispose (object);
}

static void
vir_window_finalize (GObject *object)
{
  VirWindow *self = VIR_WINDOW (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->loading_file);
  g_clear_object (&self->workspace);
  g_free (self->page);
  g_free (self->number_format);
  G_OBJECT_CLASS (vir_window_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, VirWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, title);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, error);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, balance_bar);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, find_bar);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, back);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, sidebar_button);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, inspector_button);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, undo);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, redo);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, find);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, export);
  gtk_widget_class_bind_template_child (widget_class, VirWindow, menu);
}

static void
vir_window_class_init (VirWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags read = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GParamFlags both = G_PARAM_WRITABLE | read;

  object_class->dispose = vir_window_dispose;
  object_class->finalize = vir_window_finalize;
  object_class->get_property = vir_window_get_property;
  object_class->set_property = vir_window_set_property;
  GTK_WINDOW_CLASS (klass)->close_request = vir_window_close_request;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, VIR_TYPE_WORKSPACE, read);
  properties[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, "", both);
  properties[PROP_BASIS] = g_param_spec_string ("basis", NULL, NULL, "claimed", both);
  properties[PROP_NUMBER_FORMAT] = g_param_spec_string ("number-format", NULL, NULL, "", both);
  properties[PROP_SIDEBAR_VISIBLE] = g_param_spec_boolean ("sidebar-visible", NULL, NULL, TRUE, both);
  properties[PROP_INSPECTOR_VISIBLE] = g_param_spec_boolean ("inspector-visible", NULL, NULL, TRUE, both);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (VIR_TYPE_BALANCE_BAR);
  g_type_ensure (VIR_TYPE_FIND_BAR);
  g_type_ensure (VIR_TYPE_PANES);
  g_type_ensure (VIR_TYPE_SIDEBAR);
  g_type_ensure (VIR_TYPE_INSPECTOR);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-window.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback_full (widget_class, "panes_mode_cb", G_CALLBACK (vir_window_fit_header));
  gtk_widget_class_bind_template_callback (widget_class, panes_sidebar_cb);
  gtk_widget_class_bind_template_callback (widget_class, panes_inspector_cb);
  vir_window_install_actions (widget_class);
}

static void
connect_signals (VirWindow *self)
{
  self->document_signals = g_signal_group_new (VIR_TYPE_DOCUMENT);
  g_signal_group_connect_swapped (self->document_signals, "changed", G_CALLBACK (document_changed_cb), self);
  g_signal_group_connect_swapped (self->document_signals, "refused", G_CALLBACK (document_refused_cb), self);
  g_signal_group_connect_swapped (self->document_signals, "notify", G_CALLBACK (vir_window_refresh_header), self);

  self->workspace_signals = g_signal_group_new (VIR_TYPE_WORKSPACE);
  g_signal_group_connect_swapped (self->workspace_signals, "notify::document", G_CALLBACK (workspace_document_cb), self);
  g_signal_group_connect_swapped (self->workspace_signals, "notify::basis", G_CALLBACK (workspace_basis_cb), self);
  g_signal_group_connect_swapped (self->workspace_signals, "notify::outlook", G_CALLBACK (vir_window_update_actions), self);
  g_signal_group_set_target (self->workspace_signals, self->workspace);
  g_signal_group_set_target (self->document_signals, vir_workspace_get_document (self->workspace));
}

static void
vir_window_init (VirWindow *self)
{
  GSettings *settings = vir_settings_get ();
  int width = g_settings_get_int (settings, "window-width");

  self->workspace = vir_workspace_new ();
  self->cancellable = g_cancellable_new ();
  self->page = g_strdup ("overview");
  gtk_widget_init_template (GTK_WIDGET (self));

  vir_window_set_menus (self);
  add_page (self, "overview", vir_overview_page_new ());
  add_page (self, "savings", vir_savings_page_new ());
  add_page (self, "amendment", vir_amendment_page_new ());
  add_page (self, "charts", vir_charts_page_new ());

  g_settings_bind (settings, "number-format", self, "number-format", G_SETTINGS_BIND_DEFAULT);
  gtk_window_set_default_size (GTK_WINDOW (self), width, g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  vir_panes_expect_width (self->panes, width);

  connect_signals (self);
  vir_window_accept_drops (self);
  vir_window_fit_header (self);
  vir_window_refresh_header (self);
}

/**
 * vir_window_new:
 * @application: the application it belongs to
 *
 * Returns: (transfer floating): a window without a document
 */
GtkWidget *
vir_window_new (GtkApplication *application)
{
  return g_object_new (VIR_TYPE_WINDOW, "application", application, NULL);
}

/**
 * vir_window_get_workspace:
 * @self: the window
 *
 * Returns: (transfer none): its workspace, the same one for life
 */
VirWorkspace *
vir_window_get_workspace (VirWindow *self)
{
  g_return_val_if_fail (VIR_IS_WINDOW (self), NULL);
  return self->workspace;
}

/**
 * vir_window_has_document:
 * @self: the window
 *
 * Returns: whether a document is open in it
 */
gboolean
vir_window_has_document (VirWindow *self)
{
  g_return_val_if_fail (VIR_IS_WINDOW (self), FALSE);
  return self->has_document;
}

/**
 * vir_window_get_page:
 * @self: the window
 *
 * Returns: name of the page that is seen
 */
const char *
vir_window_get_page (VirWindow *self)
{
  g_return_val_if_fail (VIR_IS_WINDOW (self), NULL);
  return self->page;
}

/* An inspector that has nothing to show leaves its room to the page of charts, and comes back after it. */
static void
make_room (VirWindow  *self,
           const char *page)
{
  gboolean charts = g_str_equal (page, "charts");

  if (charts && !self->inspector_away && vir_panes_get_mode (self->panes) == VIR_PANES_WIDE &&
      vir_workspace_get_selected_id (self->workspace) == NULL && vir_panes_get_inspector_visible (self->panes))
    {
      self->inspector_away = TRUE;
      vir_panes_set_inspector_visible (self->panes, FALSE);
    }
  else if (!charts && self->inspector_away)
    {
      self->inspector_away = FALSE;
      if (vir_panes_get_mode (self->panes) == VIR_PANES_WIDE)
        vir_panes_set_inspector_visible (self->panes, TRUE);
    }
}

/**
 * vir_window_set_page:
 * @self: the window
 * @page: "overview", "savings", "amendment" or "charts"; any other name is ignored
 *
 * Goes to a page. The amendment's page shows the first amendment where none is shown; without any,
 * it is the overview.
 */
void
vir_window_set_page (VirWindow  *self,
                     const char *page)
{
  g_return_if_fail (VIR_IS_WINDOW (self));

  if (page == NULL || gtk_stack_get_child_by_name (self->pages, page) == NULL)
    return;

  if (g_str_equal (page, "amendment") && vir_workspace_get_amendment (self->workspace) == NULL)
    {
      VirInput *input = vir_workspace_get_input (self->workspace);

      if (vir_input_count (input, VIR_KIND_AMENDMENT) == 0)
        page = "overview";
      else
        vir_workspace_show_amendment (self->workspace, ((const VirRecord *) vir_input_nth (input, VIR_KIND_AMENDMENT, 0))->id);
    }

  vir_panes_show_content (self->panes);
  make_room (self, page);
  gtk_stack_set_visible_child_name (self->pages, page);
  if (g_strcmp0 (page, self->page) == 0)
    return;
  g_free (self->page);
  self->page = g_strdup (page);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

/**
 * vir_window_tell:
 * @self: the window
 * @message: a short sentence
 *
 * Says something that needs no answer and may be missed.
 */
void
vir_window_tell (VirWindow  *self,
                 const char *message)
{
  g_return_if_fail (VIR_IS_WINDOW (self));
  g_return_if_fail (message != NULL);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (message));
}
