/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads the options of a picture's file, with what there is to choose from in every error. */

#include "config.h"

#include "vir-cli-picture.h"

#include <glib/gi18n.h>
#include <string.h>

#include "vir-cli.h"

/**
 * vir_cli_picture_clear:
 * @typed: options
 *
 * Frees what was typed.
 */
void
vir_cli_picture_clear (VirCliPicture *typed)
{
  g_free (typed->preset);
  g_free (typed->theme);
  g_free (typed->size);
  g_free (typed->scale);
}

static gboolean
read_preset (const char     *word,
             VirChartPreset *preset)
{
  g_autoptr (GString) known = g_string_new (NULL);

  *preset = VIR_PRESET_A4;
  if (!word || vir_chart_preset_parse (word, preset))
    return TRUE;

  for (guint i = 0; i < VIR_N_PRESETS; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", vir_chart_preset_get_info ((VirChartPreset) i)->name);
  vir_cli_error (_("there is no preset “%s”. There are: %s"), word, known->str);
  return FALSE;
}

static gboolean
read_theme (const char    *word,
            VirChartTheme *theme)
{
  static const struct
  {
    const char   *word;
    VirChartTheme theme;
  } themes[] = {
    { "print", VIR_THEME_PRINT },
    { "light", VIR_THEME_LIGHT },
    { "dark", VIR_THEME_DARK },
    { "high-contrast", VIR_THEME_HIGH_CONTRAST },
    { "dark-high-contrast", VIR_THEME_DARK_HIGH_CONTRAST },
  };

  *theme = VIR_THEME_PRINT;
  for (guint i = 0; word && i < G_N_ELEMENTS (themes); i++)
    if (strcmp (word, themes[i].word) == 0)
      {
        *theme = themes[i].theme;
        return TRUE;
      }

  if (word)
    vir_cli_error (_("there is no theme “%s”. There are: print, light, dark, high-contrast, dark-high-contrast"), word);
  return !word;
}

/* Two whole numbers with an x or a × between. */
static gboolean
read_size (const char *word,
           guint      *width,
           guint      *height)
{
  char   *end;
  guint64 w, h;

  *width = *height = 0;
  if (!word)
    return TRUE;
  w = g_ascii_strtoull (word, &end, 10);
  if (g_ascii_isdigit (*word) && (*end == 'x' || *end == 'X' || g_str_has_prefix (end, "×")))
    {
      const char *second = g_utf8_next_char (end);

      h = g_ascii_strtoull (second, &end, 10);
      if (g_ascii_isdigit (*second) && *end == '\0' && w >= 1 && w <= G_MAXUINT16 && h >= 1 && h <= G_MAXUINT16)
        {
          *width = (guint) w;
          *height = (guint) h;
          return TRUE;
        }
    }
  vir_cli_error (_("“%s” is not a size in pixels. Write width and height, such as 1600x900"), word);
  return FALSE;
}

static gboolean
read_scale (const char *word,
            double     *scale)
{
  char *end;

  *scale = 1;
  if (!word)
    return TRUE;
  *scale = g_ascii_strtod (word, &end);
  if (g_ascii_isdigit (*word) && *end == '\0' && *scale >= 0.1 && *scale <= 8)
    return TRUE;
  vir_cli_error (_("“%s” is not a scale. Write a number from 0.1 to 8, such as 2"), word);
  return FALSE;
}

/**
 * vir_cli_picture_read:
 * @typed: what was typed
 * @options: to be completed
 *
 * Reads the options; an error is said.
 *
 * Returns: whether they are right
 */
gboolean
vir_cli_picture_read (const VirCliPicture *typed,
                      VirExportOptions    *options)
{
  if (!read_preset (typed->preset, &options->preset) || !read_theme (typed->theme, &options->theme) ||
      !read_size (typed->size, &options->width, &options->height) || !read_scale (typed->scale, &options->scale))
    return FALSE;
  options->bare = typed->bare;
  options->transparent = typed->transparent;
  return TRUE;
}
