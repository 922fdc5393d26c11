/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A file is written when a drag begins, into a folder of its own, so that its name is the one that a
 * person wants to see; where it is dropped it is copied. */

#include "config.h"

#include "vir-chart-drag.h"

#include "vir-chart-copy.h"

#include <glib/gstdio.h>

/* The files of this run, each alone in its folder. */
static GPtrArray *written;

static void
remove_written (gpointer path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (folder);
  g_free (path);
}

/**
 * vir_chart_drag_clean_up:
 *
 * Removes every file that a drag has left.
 */
void
vir_chart_drag_clean_up (void)
{
  g_clear_pointer (&written, g_ptr_array_unref);
}

static void
remember (const char *path)
{
  if (written == NULL)
    {
      GApplication *application = g_application_get_default ();

      written = g_ptr_array_new_with_free_func (remove_written);
      if (application != NULL)
        g_signal_connect (application, "shutdown", G_CALLBACK (vir_chart_drag_clean_up), NULL);
    }
  g_ptr_array_add (written, g_strdup (path));
}

static char *
make_folder (GError **error)
{
  g_autofree char *cache = g_build_filename (g_get_user_cache_dir (), "virement", NULL);
  char            *folder = g_build_filename (cache, "drag-XXXXXX", NULL);

  if (g_mkdir_with_parents (cache, 0700) == 0 && g_mkdtemp (folder) != NULL)
    return folder;
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "%s", cache);
  g_free (folder);
  return NULL;
}

/**
 * vir_chart_drag_content:
 * @spec: a chart
 * @name: the name of its file, "norfolk-gap-curve.png"
 * @error: return location for an error
 *
 * Writes a picture of a chart to a temporary file.
 *
 * Returns: (transfer full) (nullable): the file, and the picture itself as image/png
 */
GdkContentProvider *
vir_chart_drag_content (const VirChartSpec *spec,
                        const char         *name,
                        GError            **error)
{
  g_autoptr (GBytes)      png = vir_chart_copy_render (spec, FALSE, error);
  g_autofree char        *folder = png != NULL ? make_folder (error) : NULL;
  g_autofree char        *path = folder != NULL ? g_build_filename (folder, name, NULL) : NULL;
  g_autoptr (GFile)       file = NULL;
  GdkFileList            *list;
  GdkContentProvider     *parts[2];

  if (path == NULL)
    return NULL;
  remember (path);
  if (!g_file_set_contents (path, g_bytes_get_data (png, NULL), (gssize) g_bytes_get_size (png), error))
    return NULL;
  file = g_file_new_for_path (path);
  list = gdk_file_list_new_from_array (&file, 1);
  parts[0] = gdk_content_provider_new_typed (GDK_TYPE_FILE_LIST, list);
  g_boxed_free (GDK_TYPE_FILE_LIST, list);
  parts[1] = gdk_content_provider_new_for_bytes ("image/png", png);
  return gdk_content_provider_new_union (parts, G_N_ELEMENTS (parts));
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source,
            double         x,
            double         y,
            VirChartView  *view)
{
  VirChartCanvas     *canvas = VIR_CHART_CANVAS (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source)));
  const VirChartSpec *spec = vir_chart_canvas_get_spec (canvas);
  GdkModifierType     state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (source));
  g_autoptr (GError)  error = NULL;
  g_autofree char    *name = NULL;
  GdkContentProvider *content;

  if (spec == NULL || spec->refusal != NULL || !vir_chart_canvas_is_ground (canvas, x, y, state))
    return NULL;
  name = vir_chart_view_dup_file_name (view, ".png");
  content = vir_chart_drag_content (spec, name, &error);
  if (content == NULL)
    g_message ("%s", error->message);
  return content;
}

static void
drag_begin_cb (GtkDragSource *source,
               GdkDrag       *drag,
               VirChartView  *view)
{
  const VirChartSpec    *spec = vir_chart_view_get_spec (view);
  g_autoptr (GBytes)     png = spec != NULL ? vir_chart_copy_render (spec, TRUE, NULL) : NULL;
  g_autoptr (GdkTexture) texture = png != NULL ? gdk_texture_new_from_bytes (png, NULL) : NULL;

  if (texture != NULL)
    gtk_drag_source_set_icon (source, GDK_PAINTABLE (texture), -12, -12);
}

/**
 * vir_chart_drag_install:
 * @view: a view
 * @canvas: its canvas
 *
 * Lets the chart be dragged out by its ground, see vir_chart_canvas_is_ground().
 */
void
vir_chart_drag_install (VirChartView   *view,
                        VirChartCanvas *canvas)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_COPY);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), view);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), view);
  gtk_widget_add_controller (GTK_WIDGET (canvas), GTK_EVENT_CONTROLLER (source));
}
