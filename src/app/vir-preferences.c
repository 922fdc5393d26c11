/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirPreferences; see vir-preferences.h. */

#include "config.h"

#include "vir-preferences.h"

#include "vir-settings.h"

struct _VirPreferences
{
  AdwWindow parent_instance;

  AdwComboRow *color_scheme;
  AdwComboRow *number_format;
};

G_DEFINE_FINAL_TYPE (VirPreferences, vir_preferences, ADW_TYPE_WINDOW)

/* The words of each setting in the order of its row; the lists in the .ui follow them. */
static const char *const color_schemes[] = { "system", "light", "dark", NULL };
static const char *const number_formats[] = { "plain", "committee", "finance", NULL };

static gboolean
word_to_position (GValue   *value,
                  GVariant *variant,
                  gpointer  user_data)
{
  const char *const *words = user_data;

  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], g_variant_get_string (variant, NULL)))
      {
        g_value_set_uint (value, i);
        return TRUE;
      }
  return FALSE;
}

static GVariant *
position_to_word (const GValue       *value,
                  const GVariantType *type,
                  gpointer            user_data)
{
  const char *const *words = user_data;
  guint position = g_value_get_uint (value);

  return position < g_strv_length ((char **) words) ? g_variant_new_string (words[position]) : NULL;
}

static void
bind_row (AdwComboRow       *row,
          const char        *key,
          const char *const *words)
{
  g_settings_bind_with_mapping (vir_settings_get (),
                                key,
                                row,
                                "selected",
                                G_SETTINGS_BIND_DEFAULT,
                                word_to_position,
                                position_to_word,
                                (gpointer) words,
                                NULL);
}

static void
vir_preferences_class_init (VirPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, VirPreferences, color_scheme);
  gtk_widget_class_bind_template_child (widget_class, VirPreferences, number_format);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
vir_preferences_init (VirPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  bind_row (self->color_scheme, "color-scheme", color_schemes);
  bind_row (self->number_format, "number-format", number_formats);
}

/**
 * vir_preferences_new:
 *
 * Returns: (transfer floating): the window
 */
GtkWidget *
vir_preferences_new (void)
{
  return g_object_new (VIR_TYPE_PREFERENCES, NULL);
}
