/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every chart in a folder: consecutive numbers, the bytes of a single export, an index that leaves none out,
 * and no half chart where it is stopped or fails. */

#include "config.h"

#include "vir-paper-charts.h"

#include "vir-evaluate.h"
#include "vir-fixtures.h"

#include <glib/gstdio.h>
#include <string.h>

/* Small and quick, but all that it is at full size. */
static const VirExportOptions small = {
  .format = VIR_CHART_FORMAT_PNG,
  .width = 640,
  .height = 360,
  .theme = VIR_THEME_PRINT,
  .side_files = TRUE,
};

static const VirChartAsk ask = { .document = "norfolk.virement" };

static VirOutlook *
evaluate (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static VirOutlook *
norfolk (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();

  return evaluate (input);
}

static char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("virement-charts-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static gboolean
has_file (const char *folder,
          const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

static char *
read_file (const char *folder,
           const char *name,
           gsize      *length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *bytes = NULL;

  g_file_get_contents (path, &bytes, length, &error);
  g_assert_no_error (error);
  return bytes;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (folder);
}

static void
test_list (void)
{
  g_autoptr (VirOutlook) outlook = norfolk ();
  g_autoptr (GPtrArray) charts = vir_paper_charts_list (outlook, &ask, TRUE, NULL, NULL);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_classes = 0;
  guint number = 0;

  vir_chart_classes (&n_classes);
  g_assert_cmpuint (charts->len, >=, n_classes);
  for (guint i = 0; i < charts->len; i++)
    {
      const VirPaperChart *chart = g_ptr_array_index (charts, i);
      g_autofree char *prefix = g_strdup_printf ("%02u-", number + 1);

      g_assert_cmpstr (chart->heading, !=, "");
      g_assert_true (g_hash_table_add (names, chart->name));
      g_assert_null (strchr (chart->name, ' '));
      if (chart->spec->refusal != NULL)
        {
          g_assert_false (g_ascii_isdigit (chart->name[0]));
          continue;
        }
      g_assert_true (g_str_has_prefix (chart->name, prefix));
      number++;
    }
  g_assert_cmpuint (number, ==, vir_paper_charts_count (charts));
  g_assert_cmpuint (number, >, 3);
}

static void
test_same_bytes (void)
{
  g_autoptr (VirOutlook) outlook = norfolk ();
  g_autoptr (GPtrArray) charts = vir_paper_charts_list (outlook, &ask, TRUE, NULL, NULL);
  g_autofree char *folder = make_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) files = vir_paper_charts_export (outlook, charts, &small, folder, NULL, &error);

  guint drawn = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (count_files (folder), ==, files->len);
  for (guint i = 0; i < charts->len; i++)
    {
      const VirPaperChart *chart = g_ptr_array_index (charts, i);
      g_autofree char *name = g_strconcat (chart->name, ".png", NULL);
      g_autofree char *bytes = NULL;
      g_autoptr (GBytes) alone = NULL;
      gsize length = 0;

      if (chart->spec->refusal != NULL || chart->no_room != NULL)
        continue;
      drawn++;
      bytes = read_file (folder, name, &length);
      alone = vir_chart_render (chart->spec, &small, &error);
      g_assert_no_error (error);
      g_assert_cmpmem (bytes, length, g_bytes_get_data (alone, NULL), g_bytes_get_size (alone));
    }
  g_assert_cmpuint (files->len, ==, 3 * drawn + 1);
  remove_folder (folder);
}

static void
test_index (void)
{
  g_autoptr (VirInput) nothing = vir_input_new (2018, 1);
  g_autoptr (VirOutlook) outlook = evaluate (nothing);
  g_autoptr (GPtrArray) charts = vir_paper_charts_list (outlook, &ask, TRUE, NULL, NULL);
  g_autoptr (GString) page = g_string_new (NULL);

  /* Of an empty document hardly anything can be drawn; each says why. */
  vir_paper_charts_append (charts, &small, page);
  for (guint i = 0; i < charts->len; i++)
    {
      const VirPaperChart *chart = g_ptr_array_index (charts, i);
      g_autofree char *link = g_strdup_printf ("(%s.png)", chart->name);

      if (chart->spec->refusal != NULL)
        g_assert_true (g_str_has_suffix (chart->spec->refusal, "."));
      g_assert_cmpint (strstr (page->str, link) != NULL, ==, chart->spec->refusal == NULL);
    }
}

typedef struct
{
  GCancellable *cancellable;
  guint         after;
  guint         told;
  guint         total;
} Follower;

static void
follow (guint       done,
        guint       total,
        const char *name,
        gpointer    user_data)
{
  Follower *self = user_data;

  g_assert_cmpuint (done, ==, self->told);
  g_assert_cmpint (name == NULL, ==, done == total);
  self->told++;
  self->total = total;
  /* While this one is at work. */
  if (done == self->after)
    g_cancellable_cancel (self->cancellable);
}

static void
test_progress (void)
{
  g_autoptr (VirOutlook) outlook = norfolk ();
  g_autoptr (GPtrArray) charts = vir_paper_charts_list (outlook, &ask, TRUE, NULL, NULL);
  g_autofree char *folder = make_folder ();
  Follower follower = { .after = G_MAXUINT };
  const VirPaperWatch watch = { NULL, follow, &follower };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) files = vir_paper_charts_export (outlook, charts, &small, folder, &watch, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (follower.told, ==, follower.total + 1);
  remove_folder (folder);
}

static void
test_stopped (void)
{
  g_autoptr (VirOutlook) outlook = norfolk ();
  g_autoptr (GPtrArray) charts = vir_paper_charts_list (outlook, &ask, TRUE, NULL, NULL);
  g_autofree char *folder = make_folder ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Follower follower = { cancellable, 2 };
  const VirPaperWatch watch = { cancellable, follow, &follower };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) files = vir_paper_charts_export (outlook, charts, &small, folder, &watch, &error);

  g_assert_null (files);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (follower.told, ==, 3);
  /* Two whole charts; nothing of the third, and no index of what is not there. */
  g_assert_cmpuint (count_files (folder), ==, 2 * 3);
  g_assert_false (has_file (folder, "index.md"));
  remove_folder (folder);
}

static void
test_failed (void)
{
  g_autoptr (VirOutlook) outlook = norfolk ();
  g_autoptr (GPtrArray) charts = vir_paper_charts_list (outlook, &ask, TRUE, NULL, NULL);
  g_autofree char *folder = make_folder ();
  g_autofree char *name = NULL;
  g_autofree char *blocked = NULL;
  g_autofree char *picture = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) files = NULL;
  const VirPaperChart *first = g_ptr_array_index (charts, 0);

  /* A folder stands where the figures of the first chart belong. */
  name = g_strconcat (first->name, ".csv", NULL);
  picture = g_strconcat (first->name, ".png", NULL);
  blocked = g_build_filename (folder, name, "x", NULL);
  g_assert_cmpint (g_mkdir_with_parents (blocked, 0777), ==, 0);
  files = vir_paper_charts_export (outlook, charts, &small, folder, NULL, &error);
  g_assert_null (files);
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, name));
  g_assert_false (has_file (folder, picture));
  g_rmdir (blocked);
  remove_folder (folder);
}

static void
test_no_folder (void)
{
  g_autoptr (VirOutlook) outlook = norfolk ();
  g_autoptr (GPtrArray) charts = vir_paper_charts_list (outlook, &ask, TRUE, NULL, NULL);
  g_autofree char *folder = make_folder ();
  g_autofree char *file = g_build_filename (folder, "file", NULL);
  g_autofree char *inside = g_build_filename (file, "charts", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (file, "x", 1, NULL));
  g_assert_null (vir_paper_charts_export (outlook, charts, &small, inside, NULL, &error));
  g_assert_nonnull (strstr (error->message, inside));
  remove_folder (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper-charts/list", test_list);
  g_test_add_func ("/paper-charts/same-bytes", test_same_bytes);
  g_test_add_func ("/paper-charts/index", test_index);
  g_test_add_func ("/paper-charts/progress", test_progress);
  g_test_add_func ("/paper-charts/stopped", test_stopped);
  g_test_add_func ("/paper-charts/failed", test_failed);
  g_test_add_func ("/paper-charts/no-folder", test_no_folder);
  return g_test_run ();
}
