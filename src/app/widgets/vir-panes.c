/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirPanes; see vir-panes.h.
 *
 * The three children stand in two nested paned, so that their borders can be dragged. How many are
 * visible depends on the width that is given, which is known only while it is being given; the
 * change is made right after, before the frame is drawn again. */

#include "config.h"

#include "vir-panes.h"

/* Below these widths the centre would be narrower than a table can be read. */
#define NARROW_BELOW 860
#define MEDIUM_BELOW 1100
#define MIN_WIDTH 340
#define SIDEBAR_WIDTH 188

struct _VirPanes
{
  GtkWidget parent_instance;

  GtkPaned    *outer; /* sidebar | inner */
  GtkPaned    *inner; /* content | inspector */
  GtkWidget   *sidebar;
  GtkWidget   *content;
  GtkWidget   *inspector;
  VirPanesMode mode;
  guint        idle;
  int          sidebar_need; /* what each asked for when it was last seen */
  int          content_need;
  int          inspector_need;
  gboolean     wide_sidebar; /* what the user wants where there is room */
  gboolean     wide_inspector;
  gboolean     sidebar_visible; /* what is seen in this mode */
  gboolean     inspector_visible;
};

G_DEFINE_FINAL_TYPE (VirPanes, vir_panes, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SIDEBAR,
  PROP_CONTENT,
  PROP_INSPECTOR,
  PROP_MODE,
  PROP_SIDEBAR_VISIBLE,
  PROP_INSPECTOR_VISIBLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Large text needs more room than the usual widths. */
static VirPanesMode
mode_for_width (VirPanes *self,
                int       width)
{
  int two = self->content_need + MAX (self->sidebar_need, self->inspector_need);
  int three = self->content_need + self->sidebar_need + self->inspector_need;

  if (width < MAX (NARROW_BELOW, two))
    return VIR_PANES_NARROW;
  return width < MAX (MEDIUM_BELOW, three) ? VIR_PANES_MEDIUM : VIR_PANES_WIDE;
}

static void
remember_need (GtkWidget *child,
               int       *need)
{
  if (child != NULL && gtk_widget_get_visible (child))
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, need, NULL, NULL, NULL);
}

static void
show_children (VirPanes *self)
{
  gboolean alone = self->mode == VIR_PANES_NARROW;
  gboolean content = !alone || (!self->sidebar_visible && !self->inspector_visible);
  GtkWidget *inner = GTK_WIDGET (self->inner);

  if (self->sidebar != NULL)
    gtk_widget_set_visible (self->sidebar, self->sidebar_visible);
  if (self->content != NULL)
    gtk_widget_set_visible (self->content, content);
  if (self->inspector != NULL)
    gtk_widget_set_visible (self->inspector, self->inspector_visible);
  gtk_widget_set_visible (inner, content || self->inspector_visible);
}

static void
set_visible (VirPanes *self,
             gboolean  sidebar,
             gboolean  inspector)
{
  gboolean sidebar_changed = sidebar != self->sidebar_visible;
  gboolean inspector_changed = inspector != self->inspector_visible;

  self->sidebar_visible = sidebar;
  self->inspector_visible = inspector;
  show_children (self);
  if (sidebar_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDEBAR_VISIBLE]);
  if (inspector_changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INSPECTOR_VISIBLE]);
}

static void
set_mode (VirPanes    *self,
          VirPanesMode mode)
{
  if (mode == self->mode)
    return;

  self->mode = mode;
  switch (mode)
    {
    case VIR_PANES_WIDE:
      set_visible (self, self->wide_sidebar, self->wide_inspector);
      break;
    case VIR_PANES_MEDIUM:
      set_visible (self, self->wide_sidebar, FALSE);
      break;
    case VIR_PANES_NARROW:
    default:
      set_visible (self, FALSE, FALSE);
      break;
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODE]);
}

static gboolean
width_changed_cb (gpointer data)
{
  VirPanes *self = VIR_PANES (data);

  self->idle = 0;
  set_mode (self, mode_for_width (self, gtk_widget_get_width (GTK_WIDGET (self))));
  return G_SOURCE_REMOVE;
}

static void
vir_panes_measure (GtkWidget     *widget,
                   GtkOrientation orientation,
                   int            for_size,
                   int           *minimum,
                   int           *natural,
                   int           *minimum_baseline,
                   int           *natural_baseline)
{
  VirPanes *self = VIR_PANES (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    for_size = -1;
  gtk_widget_measure (GTK_WIDGET (self->outer), orientation, for_size, minimum, natural, NULL, NULL);
  /* Narrower than what is seen now, or the mode could never change. */
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, MIN_WIDTH);
}

static void
vir_panes_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  VirPanes *self = VIR_PANES (widget);
  int minimum = 0;

  gtk_widget_measure (GTK_WIDGET (self->outer), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_allocate (GTK_WIDGET (self->outer), MAX (width, minimum), height, baseline, NULL);

  remember_need (self->sidebar, &self->sidebar_need);
  remember_need (self->content, &self->content_need);
  remember_need (self->inspector, &self->inspector_need);
  if (mode_for_width (self, width) != self->mode && self->idle == 0)
    self->idle = g_idle_add_full (G_PRIORITY_HIGH_IDLE, width_changed_cb, self, NULL);
}

static void
vir_panes_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  VirPanes *self = VIR_PANES (object);

  switch (prop_id)
    {
    case PROP_SIDEBAR:
      g_value_set_object (value, self->sidebar);
      break;
    case PROP_CONTENT:
      g_value_set_object (value, self->content);
      break;
    case PROP_INSPECTOR:
      g_value_set_object (value, self->inspector);
      break;
    case PROP_MODE:
      g_value_set_uint (value, self->mode);
      break;
    case PROP_SIDEBAR_VISIBLE:
      g_value_set_boolean (value, self->sidebar_visible);
      break;
    case PROP_INSPECTOR_VISIBLE:
      g_value_set_boolean (value, self->inspector_visible);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_panes_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  VirPanes *self = VIR_PANES (object);

  switch (prop_id)
    {
    case PROP_SIDEBAR:
      self->sidebar = g_value_get_object (value);
      gtk_paned_set_start_child (self->outer, self->sidebar);
      break;
    case PROP_CONTENT:
      self->content = g_value_get_object (value);
      gtk_paned_set_start_child (self->inner, self->content);
      break;
    case PROP_INSPECTOR:
      self->inspector = g_value_get_object (value);
      gtk_paned_set_end_child (self->inner, self->inspector);
      break;
    case PROP_SIDEBAR_VISIBLE:
      vir_panes_set_sidebar_visible (self, g_value_get_boolean (value));
      return;
    case PROP_INSPECTOR_VISIBLE:
      vir_panes_set_inspector_visible (self, g_value_get_boolean (value));
      return;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  show_children (self);
}

static void
vir_panes_dispose (GObject *object)
{
  VirPanes *self = VIR_PANES (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  self->sidebar = NULL;
  self->content = NULL;
  self->inspector = NULL;
  self->inner = NULL;
  if (self->outer != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->outer));
  self->outer = NULL;
  G_OBJECT_CLASS (vir_panes_parent_class)->dispose (object);
}

static void
vir_panes_class_init (VirPanesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags read = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GParamFlags both = G_PARAM_WRITABLE | read;

  object_class->dispose = vir_panes_dispose;
  object_class->get_property = vir_panes_get_property;
  object_class->set_property = vir_panes_set_property;
  widget_class->measure = vir_panes_measure;
  widget_class->size_allocate = vir_panes_size_allocate;

  properties[PROP_SIDEBAR] = g_param_spec_object ("sidebar", NULL, NULL, GTK_TYPE_WIDGET, both);
  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, both);
  properties[PROP_INSPECTOR] = g_param_spec_object ("inspector", NULL, NULL, GTK_TYPE_WIDGET, both);
  properties[PROP_MODE] = g_param_spec_uint ("mode", NULL, NULL, VIR_PANES_NARROW, VIR_PANES_WIDE, VIR_PANES_WIDE, read);
  properties[PROP_SIDEBAR_VISIBLE] = g_param_spec_boolean ("sidebar-visible", NULL, NULL, TRUE, both);
  properties[PROP_INSPECTOR_VISIBLE] = g_param_spec_boolean ("inspector-visible", NULL, NULL, TRUE, both);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "panes");
}

static void
vir_panes_init (VirPanes *self)
{
  self->mode = VIR_PANES_WIDE;
  self->wide_sidebar = TRUE;
  self->wide_inspector = TRUE;
  self->sidebar_visible = TRUE;
  self->inspector_visible = TRUE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);

  self->inner = GTK_PANED (gtk_paned_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_paned_set_resize_start_child (self->inner, TRUE);
  gtk_paned_set_resize_end_child (self->inner, FALSE);
  gtk_paned_set_shrink_start_child (self->inner, FALSE);
  gtk_paned_set_shrink_end_child (self->inner, FALSE);

  self->outer = GTK_PANED (gtk_paned_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_paned_set_resize_start_child (self->outer, FALSE);
  gtk_paned_set_resize_end_child (self->outer, TRUE);
  gtk_paned_set_shrink_start_child (self->outer, FALSE);
  gtk_paned_set_shrink_end_child (self->outer, FALSE);
  gtk_paned_set_end_child (self->outer, GTK_WIDGET (self->inner));
  gtk_paned_set_position (self->outer, SIDEBAR_WIDTH);
  gtk_widget_set_parent (GTK_WIDGET (self->outer), GTK_WIDGET (self));
}

/**
 * vir_panes_get_mode:
 * @self: the panes
 *
 * Returns: how much room there is
 */
VirPanesMode
vir_panes_get_mode (VirPanes *self)
{
  g_return_val_if_fail (VIR_IS_PANES (self), VIR_PANES_WIDE);
  return self->mode;
}

/**
 * vir_panes_get_sidebar_visible:
 * @self: the panes
 *
 * Returns: whether the sidebar is seen now
 */
gboolean
vir_panes_get_sidebar_visible (VirPanes *self)
{
  g_return_val_if_fail (VIR_IS_PANES (self), FALSE);
  return self->sidebar_visible;
}

/**
 * vir_panes_get_inspector_visible:
 * @self: the panes
 *
 * Returns: whether the inspector is seen now
 */
gboolean
vir_panes_get_inspector_visible (VirPanes *self)
{
  g_return_val_if_fail (VIR_IS_PANES (self), FALSE);
  return self->inspector_visible;
}

/**
 * vir_panes_set_sidebar_visible:
 * @self: the panes
 * @visible: whether it should be seen
 *
 * Shows or hides the sidebar. Where there is no room for both, the inspector gives way.
 */
void
vir_panes_set_sidebar_visible (VirPanes *self,
                               gboolean  visible)
{
  g_return_if_fail (VIR_IS_PANES (self));

  if (self->mode == VIR_PANES_WIDE)
    self->wide_sidebar = visible;
  set_visible (self, visible, self->inspector_visible && (self->mode == VIR_PANES_WIDE || !visible));
}

/**
 * vir_panes_set_inspector_visible:
 * @self: the panes
 * @visible: whether it should be seen
 *
 * Shows or hides the inspector. Where there is no room for both, the sidebar gives way, and comes
 * back with it.
 */
void
vir_panes_set_inspector_visible (VirPanes *self,
                                 gboolean  visible)
{
  gboolean sidebar = FALSE;

  g_return_if_fail (VIR_IS_PANES (self));

  switch (self->mode)
    {
    case VIR_PANES_WIDE:
      self->wide_inspector = visible;
      sidebar = self->sidebar_visible;
      break;
    case VIR_PANES_MEDIUM:
      sidebar = visible ? FALSE : self->sidebar_visible || (self->inspector_visible && self->wide_sidebar);
      break;
    case VIR_PANES_NARROW:
    default:
      break;
    }
  set_visible (self, sidebar, visible);
}

/**
 * vir_panes_show_content:
 * @self: the panes
 *
 * Where only one pane is seen, makes it the content.
 */
void
vir_panes_show_content (VirPanes *self)
{
  g_return_if_fail (VIR_IS_PANES (self));

  if (self->mode == VIR_PANES_NARROW)
    set_visible (self, FALSE, FALSE);
}

/**
 * vir_panes_expect_width:
 * @self: the panes
 * @width: pixels
 *
 * Prepares for a width that will be given, so that the first frame needs no second one.
 */
void
vir_panes_expect_width (VirPanes *self,
                        int       width)
{
  g_return_if_fail (VIR_IS_PANES (self));

  set_mode (self, mode_for_width (self, width));
}
