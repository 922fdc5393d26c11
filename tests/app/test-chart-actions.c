/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is done with a chart in the window: its figures and pictures on the clipboard, the file that is
 * dragged out, the page that is printed, zoom, menu, title, and an order that is changed. */

#include "vir-chart-test.h"
#include "vir-page-test.h"

#include "vir-chart-copy.h"
#include "vir-chart-describe.h"
#include "vir-chart-drag.h"
#include "vir-chart-figures.h"
#include "vir-chart-print.h"
#include "vir-gap-chart.h"
#include "vir-table.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#define POUNDS(n) (G_GINT64_CONSTANT (n) * 100)

static const VirGapStep steps[] = {
  { "day", "Day services", POUNDS (2500000), POUNDS (2000000), VIR_MARK_NONE },
  { "buses", "=Buses & <coaches>", POUNDS (1200000), VIR_UNKNOWN, VIR_MARK_ONE_OFF },
  { "staff", "Agency staff", POUNDS (800000), VIR_UNKNOWN, VIR_MARK_NONE },
};

/* The steps of a gap curve for one year or several, in the order of @order. */
static VirChartSpec *
curve (const char *order,
       guint       n_panels)
{
  VirGapStep         ordered[G_N_ELEMENTS (steps)];
  VirGapPanel        panels[3];
  const VirChartHead head = {
    "The published budget leaves £1 million to find",
    "Gap left after savings, £ million, Norfolk, 2018/19",
    "Source: a test",
    "",
    "Norfolk",
    "2018/19",
    VIR_FORMAT_COMMITTEE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    ordered[i] = steps[order[i] - '1'];
  for (guint i = 0; i < n_panels; i++)
    panels[i] = (VirGapPanel){
      .heading = "2018/19",
      .opening = POUNDS (5500000),
      .steps = ordered,
      .n_steps = G_N_ELEMENTS (steps),
      .end_gap = POUNDS (1000000),
      .assessed_end_gap = VIR_UNKNOWN,
    };
  return vir_gap_chart_new (&head, panels, n_panels);
}

static void
open_with (VirChartTest *test,
           guint         n_panels)
{
  g_autoptr (VirChartSpec) spec = curve ("123", n_panels);

  vir_chart_test_open (test);
  vir_chart_test_show (test, spec);
}

static gboolean
press (VirChartTest    *test,
       guint            keyval,
       GdkModifierType  modifiers)
{
  return vir_chart_test_press (GTK_WIDGET (test->canvas), keyval, modifiers);
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

/* What the clipboard holds of a type, as another program is given it. */
static GBytes *
clipboard_bytes (VirChartTest *test,
                 const char   *type)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (test->view));
  const char *const types[] = { type, NULL };
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();
  g_autoptr (GInputStream) in = NULL;
  g_autoptr (GAsyncResult) read = NULL;
  g_autoptr (GAsyncResult) copied = NULL;
  g_autoptr (GError) error = NULL;

  gdk_clipboard_read_async (clipboard, (const char **) types, G_PRIORITY_DEFAULT, NULL, done_cb, &read);
  WAIT_FOR (read != NULL);
  in = gdk_clipboard_read_finish (clipboard, read, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_splice_async (out, in, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, G_PRIORITY_DEFAULT, NULL, done_cb, &copied);
  WAIT_FOR (copied != NULL);
  g_output_stream_splice_finish (out, copied, &error);
  g_assert_no_error (error);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (out));
}

static char *
clipboard_text (VirChartTest *test,
                const char   *type)
{
  g_autoptr (GBytes) bytes = clipboard_bytes (test, type);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* A pixel of a PNG, 0xRRGGBB, and its size. */
static guint32
corner_of (GBytes *png,
           int    *width,
           int    *height)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_bytes (png, &error);
  g_autofree guchar *pixels = NULL;

  g_assert_no_error (error);
  *width = gdk_texture_get_width (texture);
  *height = gdk_texture_get_height (texture);
  pixels = g_malloc ((gsize) *width * (gsize) *height * 4);
  gdk_texture_download (texture, pixels, (gsize) *width * 4);
  /* opaque, in the byte order of cairo */
  g_assert_cmphex (((guint32 *) (gpointer) pixels)[0] >> 24, ==, 0xff);
  return ((guint32 *) (gpointer) pixels)[0] & 0xffffff;
}

static void
test_copy_picture (void)
{
  VirChartTest test;
  g_autoptr (GBytes) png = NULL;
  g_autofree char *svg = NULL;
  int width, height;

  open_with (&test, 1);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  g_assert_true (press (&test, GDK_KEY_c, GDK_CONTROL_MASK));
  png = clipboard_bytes (&test, "image/png");
  g_assert_cmphex (corner_of (png, &width, &height), ==, 0xffffff);
  g_assert_cmpint (width, ==, 1200);
  g_assert_cmpint (height, ==, 750);
  svg = clipboard_text (&test, "image/svg+xml");
  g_assert_nonnull (strstr (svg, "<svg"));
  g_assert_cmpstr (vir_chart_view_get_reading (test.view), ==, "Picture copied");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);
  vir_chart_test_close (&test);
}

static void
test_copy_figures (void)
{
  VirChartTest test;
  g_autofree char *tsv = NULL;
  g_autofree char *csv = NULL;
  g_autofree char *html = NULL;

  open_with (&test, 1);
  g_assert_true (press (&test, GDK_KEY_c, GDK_CONTROL_MASK | GDK_SHIFT_MASK));
  tsv = clipboard_text (&test, "text/plain;charset=utf-8");
  /* exact pounds, and words that are no formula */
  g_assert_nonnull (strstr (tsv, "Day services\t-2500000.00\t-2000000.00\t"));
  g_assert_nonnull (strstr (tsv, "\t'=Buses"));
  g_assert_null (strstr (tsv, "\t=Buses"));
  csv = clipboard_text (&test, "text/csv");
  g_assert_nonnull (strstr (csv, "Day services,-2500000.00,-2000000.00,"));
  html = clipboard_text (&test, "text/html");
  g_assert_nonnull (strstr (html, "sdval=\"-2500000.00\" x:num=\"-2500000.00\">−2.500</td>"));
  g_assert_nonnull (strstr (html, ">=Buses &amp; &lt;coaches&gt;</td>"));
  g_assert_nonnull (strstr (html, "<p>Source: a test</p>"));
  vir_chart_test_close (&test);
}

static void
test_copy_words (void)
{
  VirChartTest test;
  g_autofree char *words = NULL;
  g_autofree char *expected = NULL;

  open_with (&test, 1);
  gtk_widget_activate_action (GTK_WIDGET (test.view), "chart.copy-words", NULL);
  words = clipboard_text (&test, "text/plain;charset=utf-8");
  expected = vir_chart_describe_long (vir_chart_view_get_spec (test.view));
  g_assert_cmpstr (words, ==, expected);
  vir_chart_test_close (&test);
}

static void
test_drag_out (void)
{
  g_autoptr (VirChartSpec) spec = curve ("123", 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentProvider) content = vir_chart_drag_content (spec, "norfolk-gap-curve.png", &error);
  g_autoptr (GdkContentFormats) formats = NULL;
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (GSList) files = NULL;
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  formats = gdk_content_provider_ref_formats (content);
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "image/png"));
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_assert_true (gdk_content_provider_get_value (content, &value, &error));
  files = gdk_file_list_get_files (g_value_get_boxed (&value));
  path = g_file_get_path (files->data);
  g_assert_true (g_str_has_suffix (path, "/norfolk-gap-curve.png"));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
  vir_chart_drag_clean_up ();
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* The ground is dragged out; larger than its place, it is moved about, and dragged out with Shift. */
static void
test_ground (void)
{
  VirChartTest test;
  GdkRectangle bounds;

  open_with (&test, 1);
  g_assert_true (vir_chart_canvas_is_ground (test.canvas, 2, 2, 0));
  vir_chart_view_select_record (test.view, "day");
  g_assert_true (vir_chart_canvas_get_bounds (test.canvas, vir_chart_canvas_get_cursor (test.canvas), &bounds));
  g_assert_true (vir_chart_canvas_is_ground (test.canvas, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, 0));
  vir_chart_canvas_set_reorderable (test.canvas, TRUE);
  g_assert_false (vir_chart_canvas_is_ground (test.canvas, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, 0));
  g_assert_true (vir_chart_canvas_is_ground (test.canvas, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2,
                                             GDK_SHIFT_MASK));
  vir_chart_canvas_set_zoom (test.canvas, 2);
  g_assert_false (vir_chart_canvas_is_ground (test.canvas, 2, 2, 0));
  g_assert_true (vir_chart_canvas_is_ground (test.canvas, 2, 2, GDK_SHIFT_MASK));
  vir_chart_test_close (&test);
}

static void
test_print (void)
{
  g_autoptr (VirChartSpec) spec = curve ("123", 1);
  g_autofree char *folder = g_dir_make_tmp ("virement-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "chart.pdf", NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (vir_chart_print (spec, NULL, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_true (g_str_has_prefix (contents, "%PDF"));
  g_unlink (path);
  g_rmdir (folder);
}

static gboolean
is_fit (GtkWidget *widget,
        gpointer   user_data)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_visible (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "chart.fit") == 0;
}

static void
test_zoom (void)
{
  VirChartTest test;
  GtkWidget *fit;
  GdkRectangle small, large;

  open_with (&test, 1);
  vir_chart_view_select_record (test.view, "day");
  g_assert_true (vir_chart_canvas_get_bounds (test.canvas, vir_chart_canvas_get_cursor (test.canvas), &small));
  g_assert_true (press (&test, GDK_KEY_plus, GDK_CONTROL_MASK));
  g_assert_true (press (&test, GDK_KEY_plus, GDK_CONTROL_MASK));
  g_assert_true (press (&test, GDK_KEY_plus, GDK_CONTROL_MASK));
  g_assert_cmpfloat (vir_chart_canvas_get_zoom (test.canvas), >, 1.9);
  gtk_test_widget_wait_for_draw (test.window);
  /* laid out larger, and still in sight */
  g_assert_true (vir_chart_canvas_get_bounds (test.canvas, vir_chart_canvas_get_cursor (test.canvas), &large));
  g_assert_cmpint (large.width, >, small.width);
  g_assert_cmpint (large.x, >=, 0);
  g_assert_cmpint (large.x + large.width, <=, gtk_widget_get_width (GTK_WIDGET (test.canvas)));
  fit = vir_app_test_find (GTK_WIDGET (test.view), is_fit, NULL);
  g_assert_nonnull (fit);

  g_assert_true (press (&test, GDK_KEY_minus, GDK_CONTROL_MASK));
  g_assert_true (press (&test, GDK_KEY_0, GDK_CONTROL_MASK));
  g_assert_cmpfloat (vir_chart_canvas_get_zoom (test.canvas), ==, 1);
  g_assert_null (vir_app_test_find (GTK_WIDGET (test.view), is_fit, NULL));
  /* never smaller than its place */
  vir_chart_canvas_zoom_by (test.canvas, -3);
  g_assert_cmpfloat (vir_chart_canvas_get_zoom (test.canvas), ==, 1);
  vir_chart_test_close (&test);
}

static const char *const menu_items[] = {
  "Copy picture", "Copy figures", "Copy description", "Show as table", "Zoom", "Edit title…", "Export…", "Print…",
};

static gboolean
says (GtkWidget *widget,
      gpointer   text)
{
  return GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0;
}

static void
test_menu (void)
{
  VirChartTest test;
  GtkWidget *menu;

  open_with (&test, 1);
  gtk_widget_grab_focus (GTK_WIDGET (test.canvas));
  press (&test, GDK_KEY_Home, 0);
  g_assert_true (press (&test, GDK_KEY_F10, GDK_SHIFT_MASK));
  menu = vir_app_test_find_type (GTK_WIDGET (test.view), GTK_TYPE_POPOVER_MENU);
  WAIT_FOR (menu != NULL && gtk_widget_get_mapped (menu));
  for (guint i = 0; i < G_N_ELEMENTS (menu_items); i++)
    g_assert_nonnull (vir_app_test_find (menu, says, (gpointer) menu_items[i]));
  gtk_popover_popdown (GTK_POPOVER (menu));
  WAIT_FOR (!gtk_widget_get_mapped (menu));
  vir_app_test_settle ();
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (test.canvas)));
  vir_chart_test_close (&test);
}

static guint
panel_of (VirChartTest *test)
{
  return vir_chart_spec_get_datum (vir_chart_view_get_spec (test->view), vir_chart_canvas_get_cursor (test->canvas))->panel;
}

/* From panel to panel, and back to the first mark of each. */
static void
test_panels (void)
{
  VirChartTest test;
  guint second;

  open_with (&test, 3);
  g_assert_true (press (&test, GDK_KEY_Home, 0));
  g_assert_true (press (&test, GDK_KEY_Page_Down, 0));
  g_assert_cmpuint (panel_of (&test), ==, 1);
  second = vir_chart_canvas_get_cursor (test.canvas);
  g_assert_true (press (&test, GDK_KEY_Right, 0));
  g_assert_true (press (&test, GDK_KEY_Page_Up, 0));
  g_assert_cmpuint (vir_chart_canvas_get_cursor (test.canvas), ==, second);
  g_assert_true (press (&test, GDK_KEY_Page_Up, 0));
  g_assert_cmpuint (panel_of (&test), ==, 0);
  press (&test, GDK_KEY_Page_Down, 0);
  press (&test, GDK_KEY_Page_Down, 0);
  g_assert_cmpuint (panel_of (&test), ==, 2);
  vir_chart_test_close (&test);
}

/* The description of the chart is that of the mark under the cursor, and its row is selected. */
static void
test_description (void)
{
  VirChartTest test;
  g_autofree char *whole = NULL;
  g_autofree char *step = NULL;

  open_with (&test, 1);
  whole = vir_chart_describe (vir_chart_view_get_spec (test.view));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (test.canvas), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, whole);
  vir_chart_view_select_record (test.view, "day");
  step = vir_chart_describe_datum (vir_chart_view_get_spec (test.view), vir_chart_canvas_get_cursor (test.canvas));
  g_assert_true (g_str_has_prefix (step, "Saving 1 of 3, Day services, £2.500m claimed"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (test.canvas), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, step);
  g_assert_cmpstr (vir_chart_view_get_reading (test.view), ==, step);
  g_assert_true (press (&test, GDK_KEY_Escape, 0));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (test.canvas), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, whole);
  g_assert_false (press (&test, GDK_KEY_Escape, 0));
  vir_chart_test_close (&test);
}

static void
test_twin (void)
{
  VirChartTest test;
  VirTable *table;

  open_with (&test, 1);
  table = VIR_TABLE (vir_app_test_find_type (GTK_WIDGET (test.twin), VIR_TYPE_TABLE));
  vir_chart_view_select_record (test.view, "buses");
  g_assert_cmpstr (vir_table_get_selected (table), ==, "2");
  press (&test, GDK_KEY_Right, 0);
  g_assert_cmpstr (vir_table_get_selected (table), ==, "3");
  g_assert_true (press (&test, GDK_KEY_t, GDK_ALT_MASK));
  WAIT_FOR (gtk_widget_get_mapped (GTK_WIDGET (table)));
  gtk_selection_model_select_item (gtk_column_view_get_model (vir_table_get_view (table)), 1, TRUE);
  g_assert_cmpstr (vir_chart_spec_get_datum (vir_chart_view_get_spec (test.view),
                                             vir_chart_canvas_get_cursor (test.canvas))->record, ==, "day");
  vir_chart_test_close (&test);
}

static void
title_edited_cb (VirChartView *view,
                 const char   *title,
                 char        **edited)
{
  g_free (*edited);
  *edited = g_strdup (title != NULL ? title : "(none)");
}

static void
test_title (void)
{
  VirChartTest test;
  g_autoptr (VirChartSpec) spec = curve ("123", 1);
  g_autofree char *edited = NULL;
  GtkWidget *entry;

  vir_chart_test_open (&test);
  g_signal_connect (test.view, "title-edited", G_CALLBACK (title_edited_cb), &edited);
  vir_chart_test_show (&test, spec);
  g_assert_true (press (&test, GDK_KEY_F2, 0));
  entry = vir_app_test_find_type (GTK_WIDGET (test.view), GTK_TYPE_ENTRY);
  WAIT_FOR (entry != NULL && gtk_widget_get_mapped (entry));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, spec->head.title);
  gtk_editable_set_text (GTK_EDITABLE (entry), "  What we would do ");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (edited, ==, "What we would do");
  g_assert_true (press (&test, GDK_KEY_F2, 0));
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (edited, ==, "(none)");
  vir_chart_test_close (&test);
}

static void
reorder_cb (VirChartView *view,
            const char   *record,
            const char   *before,
            char        **moved)
{
  g_free (*moved);
  *moved = g_strdup_printf ("%s before %s", record, before != NULL ? before : "the end");
}

static void
test_reorder (void)
{
  VirChartTest test;
  g_autoptr (VirChartSpec) spec = curve ("123", 1);
  g_autoptr (VirChartSpec) moved_spec = curve ("213", 1);
  g_autofree char *moved = NULL;

  vir_chart_test_open (&test);
  /* nobody listens: the key is left to the window */
  vir_chart_test_show (&test, spec);
  vir_chart_view_select_record (test.view, "day");
  g_assert_false (press (&test, GDK_KEY_Right, GDK_ALT_MASK));

  g_signal_connect (test.view, "reorder", G_CALLBACK (reorder_cb), &moved);
  vir_chart_view_set_reorderable (test.view, TRUE);
  g_assert_true (press (&test, GDK_KEY_Right, GDK_ALT_MASK));
  g_assert_cmpstr (moved, ==, "day before staff");
  vir_chart_view_set_spec (test.view, moved_spec);
  /* the cursor has gone with it */
  g_assert_true (g_str_has_prefix (vir_chart_view_get_reading (test.view), "Saving 2 of 3, Day services"));
  g_assert_true (press (&test, GDK_KEY_Right, GDK_ALT_MASK));
  g_assert_cmpstr (moved, ==, "day before the end");
  g_assert_true (press (&test, GDK_KEY_Left, GDK_ALT_MASK));
  g_assert_cmpstr (moved, ==, "day before buses");

  /* at its end it is taken, and does nothing */
  g_clear_pointer (&moved, g_free);
  vir_chart_view_select_record (test.view, "staff");
  g_assert_true (press (&test, GDK_KEY_Right, GDK_ALT_MASK));
  g_assert_null (moved);

  vir_chart_view_set_reorderable (test.view, FALSE);
  g_assert_false (press (&test, GDK_KEY_Left, GDK_ALT_MASK));
  vir_chart_test_close (&test);
}

/* A refused chart says why, and there is no picture of it to be had. */
static void
test_refused (void)
{
  VirChartTest test;
  const VirChartHead head = { "No picture", "", "Source: a test", "", "Norfolk", "2018/19", VIR_FORMAT_COMMITTEE };
  g_autoptr (VirChartSpec) spec = vir_chart_spec_new_refused (&vir_gap_chart_class, &head, "There are no savings.");

  vir_chart_test_open (&test);
  vir_chart_test_show (&test, spec);
  g_assert_false (press (&test, GDK_KEY_Home, 0) && vir_chart_canvas_get_cursor (test.canvas) != 0);
  gtk_widget_activate_action (GTK_WIDGET (test.view), "chart.copy-image", NULL);
  g_assert_cmpstr (vir_chart_view_get_reading (test.view), !=, "Picture copied");
  vir_chart_test_close (&test);
}

/* From the first mark to the last, each is somewhere in the chart and says something. */
static void
walk_marks (VirChartTest *test)
{
  const VirChartSpec *spec = vir_chart_view_get_spec (test->view);
  guint last = 0;

  press (test, GDK_KEY_Home, 0);
  for (guint at = vir_chart_canvas_get_cursor (test->canvas); at != last; at = vir_chart_canvas_get_cursor (test->canvas))
    {
      GdkRectangle bounds;

      g_assert_cmpstr (vir_chart_view_get_reading (test->view), !=, "");
      g_assert_cmpstr (vir_chart_view_get_reading (test->view), !=, spec->head.source);
      g_assert_true (vir_chart_canvas_get_bounds (test->canvas, at, &bounds));
      if (bounds.x + bounds.width < 0 || bounds.x > gtk_widget_get_width (GTK_WIDGET (test->canvas)) ||
          bounds.y + bounds.height < 0 || bounds.y > gtk_widget_get_height (GTK_WIDGET (test->canvas)))
        g_error ("%s: %s is out of sight at zoom %g", spec->klass->name, vir_chart_view_get_reading (test->view),
                 vir_chart_canvas_get_zoom (test->canvas));
      last = at;
      press (test, GDK_KEY_Right, 0);
    }
}

/* Every kind, without knowing any. */
static void
test_every_kind (void)
{
  g_autoptr (VirWorkspace) workspace = vir_page_test_load ();
  VirChartTest test;
  guint n;
  const VirChartClass *const *classes = vir_chart_classes (&n);

  vir_chart_test_open (&test);
  for (guint i = 0; i < n; i++)
    {
      VirChartAsk ask = { .document = "norfolk.virement" };
      g_autoptr (VirChartSpec) spec = vir_chart_build (classes[i], vir_workspace_get_outlook (workspace), &ask);

      vir_chart_test_show (&test, spec);
      if (spec->refusal != NULL)
        continue;
      g_test_message ("%s, %u marks", classes[i]->name, spec->n_datums);
      g_assert_cmpuint (spec->n_datums, >, 0);
      vir_chart_canvas_set_zoom (test.canvas, 1);
      walk_marks (&test);
      g_assert_cmpuint (vir_chart_canvas_get_cursor (test.canvas), >, 0);
      vir_chart_canvas_set_zoom (test.canvas, 2.5);
      walk_marks (&test);
      gtk_test_widget_wait_for_draw (test.window);
    }
  vir_chart_test_close (&test);
}

#define ADD(name) g_test_add_func ("/chart-actions/" #name, test_##name)

int
main (int    argc,
      char **argv)
{
  if (!vir_app_test_init (&argc, &argv))
    return 0;
  ADD (copy_picture);
  ADD (copy_figures);
  ADD (copy_words);
  ADD (drag_out);
  ADD (ground);
  ADD (print);
  ADD (zoom);
  ADD (menu);
  ADD (panels);
  ADD (description);
  ADD (twin);
  ADD (title);
  ADD (reorder);
  ADD (refused);
  ADD (every_kind);
  return g_test_run ();
}
