/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart view: what it says, its keyboard cursor, the record that is chosen, and the same figures
 * as a table. */

#include "vir-app-test.h"

#include "vir-chart-canvas.h"
#include "vir-chart-twin.h"
#include "vir-bars-chart.h"
#include "vir-gap-chart.h"
#include "vir-chart-view.h"
#include "vir-table.h"

typedef struct
{
  GtkWidget      *window;
  VirChartView   *view;
  VirChartCanvas *canvas;
  VirChartTwin   *twin;
  char           *chosen;
} Fixture;

static VirChartSpec *
bars_spec (gint64 first)
{
  const char *const  years[] = { "2018/19", "2019/20" };
  const gint64       published[] = { 0, 2208900000 };
  const gint64       labour[] = { first, VIR_UNKNOWN };
  const VirBarSeries series[] = {
    { "budget", "Published", NULL, 0, TRUE, published },
    { "labour", "Labour", "Lab", 0xE4003B, FALSE, labour },
  };
  const VirBarsData  data = { years, 2, series, 2, FALSE, FALSE };
  const VirChartHead head = {
    "Labour has £3 million to find",
    "Gap left, £ million",
    "Source: a test",
    NULL,
    "Norfolk",
    "2018/19 to 2019/20",
    VIR_FORMAT_COMMITTEE,
  };

  return vir_bars_chart_new (&head, &data);
}

/* A gap curve whose note tells how its marks are to be read. */
static VirChartSpec *
gap_spec (gboolean    one_off,
          const char *note)
{
  const VirGapStep   steps[] = {
    { "day", "Day services", 250000000, VIR_UNKNOWN, VIR_MARK_NONE },
    { "buses", "Buses", 120000000, VIR_UNKNOWN, one_off ? VIR_MARK_ONE_OFF : VIR_MARK_NONE },
  };
  const VirGapPanel  panel = {
    .heading = "2018/19",
    .opening = 370000000,
    .steps = steps,
    .n_steps = G_N_ELEMENTS (steps),
    .assessed_end_gap = VIR_UNKNOWN,
  };
  const VirChartHead head = {
    .title = "The budget balances",
    .subtitle = "Gap left, £ million",
    .source = "Source: a test",
    .note = note,
    .place = "Norfolk",
    .years = "2018/19",
    .format = VIR_FORMAT_COMMITTEE,
  };

  return vir_gap_chart_new (&head, &panel, 1);
}

static void
activated_cb (VirChartView *view,
              const char   *record,
              Fixture      *fixture)
{
  g_free (fixture->chosen);
  fixture->chosen = g_strdup (record);
}

static void
setup (Fixture      *fixture,
       gconstpointer data)
{
  g_autoptr (VirChartSpec) spec = bars_spec (300000000);

  fixture->window = gtk_window_new ();
  fixture->view = VIR_CHART_VIEW (vir_chart_view_new ());
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 420);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  fixture->canvas = VIR_CHART_CANVAS (vir_app_test_find_type (GTK_WIDGET (fixture->view), VIR_TYPE_CHART_CANVAS));
  fixture->twin = VIR_CHART_TWIN (vir_app_test_find_type (GTK_WIDGET (fixture->view), VIR_TYPE_CHART_TWIN));
  g_signal_connect (fixture->view, "record-activated", G_CALLBACK (activated_cb), fixture);
  vir_chart_view_set_spec (fixture->view, spec);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
teardown (Fixture      *fixture,
          gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  vir_app_test_settle ();
  g_free (fixture->chosen);
}

/* A key as the canvas's own binding gets it. */
static gboolean
press (Fixture *fixture,
       guint    keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->canvas));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint s = 0; s < g_list_model_get_n_items (G_LIST_MODEL (controller)); s++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), s);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval)
            return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), GTK_SHORTCUT_ACTION_EXCLUSIVE,
                                                 GTK_WIDGET (fixture->canvas), gtk_shortcut_get_arguments (shortcut));
        }
    }
  return FALSE;
}

static void
test_spoken (Fixture      *fixture,
             gconstpointer data)
{
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->canvas), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->canvas), GTK_ACCESSIBLE_PROPERTY_LABEL, "Labour has £3 million to find");
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (fixture->canvas), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_assert_cmpstr (vir_chart_view_get_reading (fixture->view), ==, "Source: a test");
}

static void
test_cursor (Fixture      *fixture,
             gconstpointer data)
{
  guint            first, last;
  g_autofree char *reading = NULL;

  g_assert_cmpuint (vir_chart_canvas_get_cursor (fixture->canvas), ==, 0);
  g_assert_true (press (fixture, GDK_KEY_Home));
  first = vir_chart_canvas_get_cursor (fixture->canvas);
  g_assert_cmpuint (first, >, 0);
  reading = g_strdup (vir_chart_view_get_reading (fixture->view));
  g_assert_cmpstr (reading, !=, "Source: a test");

  g_assert_true (press (fixture, GDK_KEY_Right));
  g_assert_cmpuint (vir_chart_canvas_get_cursor (fixture->canvas), !=, first);
  g_assert_cmpstr (vir_chart_view_get_reading (fixture->view), !=, reading);
  g_assert_true (press (fixture, GDK_KEY_Left));
  g_assert_cmpuint (vir_chart_canvas_get_cursor (fixture->canvas), ==, first);

  g_assert_true (press (fixture, GDK_KEY_End));
  last = vir_chart_canvas_get_cursor (fixture->canvas);
  g_assert_cmpuint (last, >, first);
  g_assert_true (press (fixture, GDK_KEY_Escape));
  g_assert_cmpuint (vir_chart_canvas_get_cursor (fixture->canvas), ==, 0);
}

static void
test_choose (Fixture      *fixture,
             gconstpointer data)
{
  const VirChartSpec *spec = vir_chart_view_get_spec (fixture->view);
  GdkRectangle        bounds;

  g_assert_false (press (fixture, GDK_KEY_Return));
  vir_chart_view_select_record (fixture->view, "labour");
  g_assert_cmpstr (vir_chart_spec_get_datum (spec, vir_chart_canvas_get_cursor (fixture->canvas))->record, ==, "labour");
  g_assert_true (vir_chart_canvas_get_bounds (fixture->canvas, vir_chart_canvas_get_cursor (fixture->canvas), &bounds));
  g_assert_cmpint (bounds.x, <, 700);
  g_assert_null (fixture->chosen);
  g_assert_true (press (fixture, GDK_KEY_Return));
  g_assert_cmpstr (fixture->chosen, ==, "labour");

  vir_chart_view_select_record (fixture->view, "nobody");
  g_assert_cmpuint (vir_chart_canvas_get_cursor (fixture->canvas), ==, 0);
}

/* Other figures of the same budgets: the cursor stays on its record. */
static void
test_new_figures (Fixture      *fixture,
                  gconstpointer data)
{
  g_autoptr (VirChartSpec) spec = bars_spec (100000000);
  g_autofree char *before = NULL;

  vir_chart_view_select_record (fixture->view, "labour");
  before = g_strdup (vir_chart_view_get_reading (fixture->view));
  vir_chart_view_set_spec (fixture->view, spec);
  g_assert_cmpstr (vir_chart_spec_get_datum (spec, vir_chart_canvas_get_cursor (fixture->canvas))->record, ==, "labour");
  g_assert_cmpstr (vir_chart_view_get_reading (fixture->view), !=, before);
}

static void
test_table (Fixture      *fixture,
            gconstpointer data)
{
  g_autofree char *tsv = NULL;

  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (fixture->twin)));
  gtk_widget_activate_action (GTK_WIDGET (fixture->view), "chart.as-table", NULL);
  WAIT_FOR (gtk_widget_get_mapped (GTK_WIDGET (fixture->twin)));
  g_assert_true (vir_chart_view_get_as_table (fixture->view));
  g_assert_cmpuint (vir_chart_twin_get_n_rows (fixture->twin), >, 0);
  tsv = vir_chart_twin_to_tsv (fixture->twin);
  g_assert_nonnull (strstr (tsv, "Labour"));
  g_assert_nonnull (strstr (tsv, "3.000"));
  g_assert_nonnull (strstr (tsv, "22.089"));
}

/* The note follows the layout: it tells of the marks that there are, before what is said of the figures, and is never
 * cut. */
static void
test_note (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (VirChartSpec) dotted = gap_spec (TRUE, "");
  g_autoptr (VirChartSpec) plain = gap_spec (FALSE, "");
  g_autoptr (VirChartSpec) noted = gap_spec (TRUE, "Three services keep their own books, which are not part of this budget, and would add to it if they were.");
  GtkWidget *label;
  int        line;

  vir_chart_view_set_spec (fixture->view, dotted);
  WAIT_FOR (strcmp (vir_chart_view_get_note (fixture->view), "Dotted: one-off money. Equal scales.") == 0);
  g_assert_cmpstr (vir_chart_view_get_reading (fixture->view), ==, "Source: a test");
  label = gtk_widget_get_prev_sibling (gtk_widget_get_last_child (GTK_WIDGET (fixture->view)));
  WAIT_FOR (gtk_widget_get_mapped (label));
  line = gtk_widget_get_height (label);

  vir_chart_view_set_spec (fixture->view, plain);
  WAIT_FOR (strcmp (vir_chart_view_get_note (fixture->view), "Equal scales.") == 0);

  vir_chart_view_set_spec (fixture->view, noted);
  WAIT_FOR (g_str_has_prefix (vir_chart_view_get_note (fixture->view), "Dotted: one-off money. Equal scales. Three"));
  WAIT_FOR (gtk_widget_get_height (label) >= 2 * line);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));

  /* beside a table there are no marks */
  vir_chart_view_set_as_table (fixture->view, TRUE);
  g_assert_false (gtk_widget_get_visible (label));
  vir_chart_view_set_as_table (fixture->view, FALSE);
  g_assert_true (gtk_widget_get_visible (label));
  vir_chart_view_set_spec (fixture->view, NULL);
  g_assert_false (gtk_widget_get_visible (label));
}

static gboolean
has_focus_within (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* The key that shows the table leads into it, and back to the chart. */
static void
test_table_focus (Fixture      *fixture,
                  gconstpointer data)
{
  GtkWidget *view = GTK_WIDGET (fixture->view);

  gtk_widget_grab_focus (view);
  g_assert_true (has_focus_within (GTK_WIDGET (fixture->canvas)));
  gtk_widget_activate_action (view, "chart.as-table", NULL);
  g_assert_true (has_focus_within (GTK_WIDGET (fixture->twin)));
  vir_app_test_settle ();
  g_assert_true (has_focus_within (GTK_WIDGET (fixture->twin)));
  gtk_widget_activate_action (view, "chart.as-table", NULL);
  g_assert_true (has_focus_within (GTK_WIDGET (fixture->canvas)));
}

/* Long heads go on several lines rather than making their figures' column wide. */
static void
test_heads (void)
{
  g_assert_cmpuint (vir_table_head_chars ("Year", 3), ==, 4);
  g_assert_cmpuint (vir_table_head_chars ("Effect on the gap, claimed", 1), ==, 26);
  g_assert_cmpuint (vir_table_head_chars ("Effect on the gap, claimed", 3), ==, 9);
  g_assert_cmpuint (vir_table_head_chars ("", 3), ==, 1);
}

static void
test_none (Fixture      *fixture,
           gconstpointer data)
{
  vir_chart_view_select_record (fixture->view, "labour");
  vir_chart_view_set_spec (fixture->view, NULL);
  gtk_test_widget_wait_for_draw (fixture->window);
  g_assert_null (vir_chart_view_get_spec (fixture->view));
  g_assert_cmpstr (vir_chart_view_get_reading (fixture->view), ==, "");
  g_assert_cmpuint (vir_chart_twin_get_n_rows (fixture->twin), ==, 0);
}

static void
test_find (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_true (vir_chart_view_find (fixture->window) == fixture->view);
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, setup, test, teardown)

int
main (int    argc,
      char **argv)
{
  if (!vir_app_test_init (&argc, &argv))
    return 0;
  ADD ("/chart-view/spoken", test_spoken);
  ADD ("/chart-view/cursor", test_cursor);
  ADD ("/chart-view/choose", test_choose);
  ADD ("/chart-view/new-figures", test_new_figures);
  ADD ("/chart-view/table", test_table);
  ADD ("/chart-view/table-focus", test_table_focus);
  ADD ("/chart-view/note", test_note);
  g_test_add_func ("/chart-view/heads", test_heads);
  ADD ("/chart-view/none", test_none);
  ADD ("/chart-view/find", test_find);
  return g_test_run ();
}
