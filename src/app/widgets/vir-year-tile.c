/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirYearTile; see vir-year-tile.h. */

#include "config.h"

#include "vir-year-tile.h"

struct _VirYearTile
{
  GtkButton parent_instance;

  GtkLabel   *caption;
  GtkLabel   *change;
  GtkImage   *icon;
  GtkLabel   *value;
  GtkWidget  *figure; /* icon and value */
  const char *tone_class;
  char       *spoken;
};

G_DEFINE_FINAL_TYPE (VirYearTile, vir_year_tile, GTK_TYPE_BUTTON)

static void
vir_year_tile_finalize (GObject *object)
{
  g_free (VIR_YEAR_TILE (object)->spoken);
  G_OBJECT_CLASS (vir_year_tile_parent_class)->finalize (object);
}

static void
vir_year_tile_class_init (VirYearTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = vir_year_tile_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-year-tile.ui");
  gtk_widget_class_bind_template_child (widget_class, VirYearTile, caption);
  gtk_widget_class_bind_template_child (widget_class, VirYearTile, change);
  gtk_widget_class_bind_template_child (widget_class, VirYearTile, icon);
  gtk_widget_class_bind_template_child (widget_class, VirYearTile, value);
  gtk_widget_class_bind_template_child (widget_class, VirYearTile, figure);
}

static void
vir_year_tile_init (VirYearTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * vir_year_tile_new:
 *
 * Returns: (transfer floating): a tile without words
 */
GtkWidget *
vir_year_tile_new (void)
{
  return g_object_new (VIR_TYPE_YEAR_TILE, NULL);
}

/**
 * vir_year_tile_set_words:
 * @self: the tile
 * @words: what it says; copied
 *
 * Shows @words, and tells a screen reader the whole of them.
 */
void
vir_year_tile_set_words (VirYearTile        *self,
                         const VirTileWords *words)
{
  const char *tone_class = NULL;

  g_return_if_fail (VIR_IS_YEAR_TILE (self));
  g_return_if_fail (words != NULL);

  gtk_label_set_text (self->caption, words->caption);
  gtk_label_set_text (self->change, words->change != NULL ? words->change : "");
  gtk_widget_set_visible (GTK_WIDGET (self->change), words->change != NULL);
  gtk_label_set_text (self->value, words->value);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), words->icon != NULL);
  if (words->icon != NULL)
    gtk_image_set_from_icon_name (self->icon, words->icon);

  tone_class = vir_tone_css_class (words->tone);
  if (tone_class != self->tone_class)
    {
      if (self->tone_class != NULL)
        gtk_widget_remove_css_class (self->figure, self->tone_class);
      if (tone_class != NULL)
        gtk_widget_add_css_class (self->figure, tone_class);
      self->tone_class = tone_class;
    }

  if (g_strcmp0 (self->spoken, words->spoken) != 0)
    {
      g_free (self->spoken);
      self->spoken = g_strdup (words->spoken);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->spoken, -1);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self), self->spoken);
    }
}

/**
 * vir_year_tile_get_value:
 * @self: the tile
 *
 * Returns: the figure that is shown
 */
const char *
vir_year_tile_get_value (VirYearTile *self)
{
  g_return_val_if_fail (VIR_IS_YEAR_TILE (self), NULL);
  return gtk_label_get_text (self->value);
}
