/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirPartyDot; see vir-party-dot.h. */

#include "config.h"

#include "vir-party-dot.h"

#include "vir-palette.h"

#include <adwaita.h>

#define DIAMETER 10

struct _VirPartyDot
{
  GtkWidget parent_instance;

  char *colour; /* "#RRGGBB"; NULL: ink, the published budget's */
};

G_DEFINE_FINAL_TYPE (VirPartyDot, vir_party_dot, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_COLOUR,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static VirPaint
paint_of (const char *colour)
{
  VirPaint paint = { .colour = VIR_COLOUR_INK };
  GdkRGBA rgba;

  if (colour != NULL && gdk_rgba_parse (&rgba, colour))
    {
      paint.colour = VIR_COLOUR_PARTY_FILL;
      paint.rgb = (guint32) (rgba.red * 255 + 0.5) << 16 | (guint32) (rgba.green * 255 + 0.5) << 8 | (guint32) (rgba.blue * 255 + 0.5);
    }
  return paint;
}

static void
vir_party_dot_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  VirPartyDot *self = VIR_PARTY_DOT (widget);
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  guint32 rgb = vir_palette_resolve (vir_palette_get (dark ? VIR_THEME_DARK : VIR_THEME_LIGHT), paint_of (self->colour));
  GdkRGBA rgba = { ((rgb >> 16) & 0xff) / 255.0f, ((rgb >> 8) & 0xff) / 255.0f, (rgb & 0xff) / 255.0f, 1.0f };
  float size = MIN (gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  GskRoundedRect disc;

  gsk_rounded_rect_init_from_rect (&disc,
                                   &GRAPHENE_RECT_INIT ((gtk_widget_get_width (widget) - size) / 2, (gtk_widget_get_height (widget) - size) / 2, size, size),
                                   size / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, &rgba, &disc.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
vir_party_dot_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  *minimum = *natural = DIAMETER;
}

static void
vir_party_dot_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_COLOUR:
      g_value_set_string (value, VIR_PARTY_DOT (object)->colour);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_party_dot_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_COLOUR:
      vir_party_dot_set_colour (VIR_PARTY_DOT (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_party_dot_finalize (GObject *object)
{
  g_free (VIR_PARTY_DOT (object)->colour);
  G_OBJECT_CLASS (vir_party_dot_parent_class)->finalize (object);
}

static void
vir_party_dot_class_init (VirPartyDotClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = vir_party_dot_finalize;
  object_class->get_property = vir_party_dot_get_property;
  object_class->set_property = vir_party_dot_set_property;
  widget_class->snapshot = vir_party_dot_snapshot;
  widget_class->measure = vir_party_dot_measure;

  properties[PROP_COLOUR] = g_param_spec_string ("colour", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "partydot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
vir_party_dot_init (VirPartyDot *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * vir_party_dot_new:
 *
 * Returns: (transfer floating): a disc in the published budget's colour
 */
GtkWidget *
vir_party_dot_new (void)
{
  return g_object_new (VIR_TYPE_PARTY_DOT, NULL);
}

/**
 * vir_party_dot_set_colour:
 * @self: the dot
 * @colour: (nullable): "#RRGGBB"; %NULL is ink, the published budget's
 *
 * Sets the party's own colour; the shade that is drawn is one that can be seen on the ground.
 */
void
vir_party_dot_set_colour (VirPartyDot *self,
                          const char  *colour)
{
  g_return_if_fail (VIR_IS_PARTY_DOT (self));

  if (g_strcmp0 (colour, self->colour) == 0)
    return;
  g_free (self->colour);
  self->colour = g_strdup (colour);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLOUR]);
}
