/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two properties give the room each needs and the space between; the first two children are laid out. */

#include "config.h"

#include "vir-pair.h"

struct _VirPair
{
  GtkWidget parent_instance;
  int       threshold; /* pixels of width from which the two stand side by side */
  int       spacing;
  int       first_share; /* percent of the width for the first of two that stand side by side */
};

static void vir_pair_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (VirPair, vir_pair, GTK_TYPE_WIDGET, G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, vir_pair_buildable_init))

enum
{
  PROP_0,
  PROP_THRESHOLD,
  PROP_SPACING,
  PROP_FIRST_SHARE,
  N_PROPS
};

static GParamSpec        *properties[N_PROPS];
static GtkBuildableIface *parent_buildable;

static void
vir_pair_add_child (GtkBuildable *buildable,
                    GtkBuilder   *builder,
                    GObject      *child,
                    const char   *type)
{
  if (GTK_IS_WIDGET (child))
    gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (buildable));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
vir_pair_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = vir_pair_add_child;
}

static GtkSizeRequestMode
vir_pair_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static gboolean
side_by_side (VirPair *self,
              int      width)
{
  return width < 0 || width >= self->threshold;
}

static int
first_width (VirPair *self,
             int      width)
{
  return (width - self->spacing) * self->first_share / 100;
}

static void
vir_pair_measure (GtkWidget     *widget,
                  GtkOrientation orientation,
                  int            for_size,
                  int           *minimum,
                  int           *natural,
                  int           *minimum_baseline,
                  int           *natural_baseline)
{
  VirPair   *self = VIR_PAIR (widget);
  GtkWidget *first = gtk_widget_get_first_child (widget);
  GtkWidget *second = gtk_widget_get_last_child (widget);
  int        first_min, first_nat, second_min, second_nat, a = -1, b = -1;

  if (first == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (first, orientation, -1, &first_min, &first_nat, NULL, NULL);
      gtk_widget_measure (second, orientation, -1, &second_min, &second_nat, NULL, NULL);
      *minimum = MAX (first_min, second_min);
      *natural = MAX (first_nat + second_nat + self->spacing, *minimum);
      return;
    }
  if (for_size >= 0)
    {
      a = side_by_side (self, for_size) ? first_width (self, for_size) : for_size;
      b = side_by_side (self, for_size) ? for_size - self->spacing - a : for_size;
    }
  gtk_widget_measure (first, orientation, a, &first_min, &first_nat, NULL, NULL);
  gtk_widget_measure (second, orientation, b, &second_min, &second_nat, NULL, NULL);
  *minimum = side_by_side (self, for_size) ? MAX (first_min, second_min) : first_min + second_min + self->spacing;
  *natural = side_by_side (self, for_size) ? MAX (first_nat, second_nat) : first_nat + second_nat + self->spacing;
}

static void
vir_pair_size_allocate (GtkWidget *widget,
                        int        width,
                        int        height,
                        int        baseline)
{
  VirPair      *self = VIR_PAIR (widget);
  GtkWidget    *first = gtk_widget_get_first_child (widget);
  GtkWidget    *second = gtk_widget_get_last_child (widget);
  GtkAllocation place = { 0, 0, width, height };
  int           minimum, natural;

  if (first == NULL)
    return;
  if (side_by_side (self, width))
    {
      place.width = first_width (self, width);
      gtk_widget_size_allocate (first, &place, -1);
      place.x = place.width + self->spacing;
      place.width = width - place.x;
      gtk_widget_size_allocate (second, &place, -1);
      return;
    }
  gtk_widget_measure (first, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  gtk_widget_measure (second, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  place.height = MIN (natural, height - self->spacing - minimum);
  gtk_widget_size_allocate (first, &place, -1);
  place.y = place.height + self->spacing;
  place.height = height - place.y;
  gtk_widget_size_allocate (second, &place, -1);
}

static void
vir_pair_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  VirPair *self = VIR_PAIR (object);

  switch (prop_id)
    {
    case PROP_THRESHOLD:
      self->threshold = g_value_get_int (value);
      break;
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    case PROP_FIRST_SHARE:
      self->first_share = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
vir_pair_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (vir_pair_parent_class)->dispose (object);
}

static void
vir_pair_class_init (VirPairClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = vir_pair_set_property;
  object_class->dispose = vir_pair_dispose;
  widget_class->get_request_mode = vir_pair_get_request_mode;
  widget_class->measure = vir_pair_measure;
  widget_class->size_allocate = vir_pair_size_allocate;

  properties[PROP_THRESHOLD] = g_param_spec_int ("threshold", NULL, NULL, 0, G_MAXINT, 640, flags);
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 12, flags);
  properties[PROP_FIRST_SHARE] = g_param_spec_int ("first-share", NULL, NULL, 0, 100, 50, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
vir_pair_init (VirPair *self)
{
  self->threshold = 640;
  self->spacing = 12;
  self->first_share = 50;
}
