/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Tables as text, CSV and Markdown: digits under digits, exact pounds, and a document's words kept
 * from acting on a terminal, a spreadsheet or a page. */

#include "config.h"

#include "vir-paper-table.h"

#include <string.h>

static VirPaperTable *
sample_table (void)
{
  VirPaperTable *table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);

  vir_paper_table_add_column (table, "What", FALSE);
  vir_paper_table_add_column (table, "2018/19", TRUE);
  vir_paper_table_add_column (table, "2019/20", TRUE);
  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, "Gap");
  vir_paper_table_add_money (table, 0, 0, VIR_STATUS_PUBLISHED);
  vir_paper_table_add_money (table, 2208900000, 0, VIR_STATUS_ILLUSTRATIVE);
  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, "Café, net");
  vir_paper_table_add_money (table, -175000000, VIR_MONEY_SIGNED, VIR_STATUS_INFERRED);
  vir_paper_table_add_money (table, VIR_UNKNOWN, 0, VIR_STATUS_ILLUSTRATIVE);
  return table;
}

static void
test_text (void)
{
  g_autoptr (VirPaperTable) table = sample_table ();
  g_autofree char *text = vir_paper_table_write (table, VIR_PAPER_TEXT);
  g_autofree char *legend = vir_paper_table_legend (table);

  g_assert_cmpstr (text, ==,
                   "What       2018/19   2019/20\n"
                   "Gap          0.000    22.089*\n"
                   "Café, net   −1.750†        –\n");
  g_assert_nonnull (strstr (legend, "illustrative"));
  g_assert_nonnull (strstr (legend, "inferred"));
}

static void
test_csv (void)
{
  g_autoptr (VirPaperTable) table = sample_table ();
  g_autofree char *text = vir_paper_table_write (table, VIR_PAPER_CSV);

  g_assert_cmpstr (text, ==,
                   "What,2018/19,2019/20\r\n"
                   "Gap,0.00,22089000.00\r\n"
                   "\"Café, net\",-1750000.00,\r\n");
}

static void
test_markdown (void)
{
  g_autoptr (VirPaperTable) table = sample_table ();
  g_autofree char *text = vir_paper_table_write (table, VIR_PAPER_MARKDOWN);

  g_assert_cmpstr (text, ==,
                   "| What | 2018/19 | 2019/20 |\n"
                   "| --- | ---: | ---: |\n"
                   "| Gap | 0.000 | 22.089\\* |\n"
                   "| Café, net | −1.750† | – |\n");
}

static void
test_numbers (void)
{
  static const struct
  {
    gint64      number;
    guint       scale;
    const char *expected;
  } cases[] = {
    { 3800, 100, "38" },
    { 3850, 100, "38.50" },
    { -5, 100, "-0.05" },
    { 2896281, 10, "289628.1" },
    { 12, 1, "12" },
    { VIR_UNKNOWN, 100, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (VirPaperTable) table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);
      g_autofree char *expected = g_strdup_printf ("n,r\r\n%s,5.9931\r\n", cases[i].expected);
      g_autofree char *text = NULL;

      vir_paper_table_add_column (table, "n", TRUE);
      vir_paper_table_add_column (table, "r", TRUE);
      vir_paper_table_begin_row (table);
      vir_paper_table_add_number (table, cases[i].number, cases[i].scale);
      vir_paper_table_add_rate (table, 59931);
      text = vir_paper_table_write (table, VIR_PAPER_CSV);
      g_assert_cmpstr (text, ==, expected);
    }
}

/* An amount that is not known but by its two readings. */
static void
test_range (void)
{
  g_autoptr (VirPaperTable) table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);
  g_autofree char *text = NULL, *csv = NULL, *markdown = NULL, *legend = NULL;

  vir_paper_table_add_column (table, "net", TRUE);
  vir_paper_table_begin_row (table);
  vir_paper_table_add_range (table, -10000000, 185000000, VIR_STATUS_INFERRED);
  vir_paper_table_begin_row (table);
  vir_paper_table_add_range (table, VIR_UNKNOWN, 185000000, VIR_STATUS_INFERRED);
  text = vir_paper_table_write (table, VIR_PAPER_TEXT);
  csv = vir_paper_table_write (table, VIR_PAPER_CSV);
  markdown = vir_paper_table_write (table, VIR_PAPER_MARKDOWN);
  legend = vir_paper_table_legend (table);

  g_assert_cmpstr (text, ==, "            net\n−0.100 to 1.850†\n              –\n");
  g_assert_cmpstr (csv, ==, "net\r\n\r\n\r\n");
  g_assert_cmpstr (markdown, ==, "| net |\n| ---: |\n| −0.100 to 1.850† |\n| – |\n");
  g_assert_true (g_str_has_prefix (legend, "† inferred"));
  g_assert_nonnull (strstr (legend, "recurring reading"));
}

static void
test_mark (void)
{
  g_autoptr (VirPaperTable) table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);
  g_autofree char *text = NULL, *csv = NULL, *legend = NULL;

  vir_paper_table_add_column (table, "seats", TRUE);
  for (guint i = 0; i < 3; i++)
    {
      vir_paper_table_begin_row (table);
      vir_paper_table_add_number (table, i == 2 ? VIR_UNKNOWN : 17 + i, 1);
      if (i > 0)
        vir_paper_table_mark (table, VIR_STATUS_ILLUSTRATIVE);
    }
  text = vir_paper_table_write (table, VIR_PAPER_TEXT);
  csv = vir_paper_table_write (table, VIR_PAPER_CSV);
  legend = vir_paper_table_legend (table);

  g_assert_cmpstr (text, ==, "seats\n   17\n   18*\n    –\n");
  g_assert_cmpstr (csv, ==, "seats\r\n17\r\n18\r\n\r\n");
  g_assert_cmpstr (legend, ==, "* illustrative, not published");
}

/* What a title may hold, and what becomes of it in each form. */
static void
test_hostile (void)
{
  static const struct
  {
    const char *title, *text, *csv, *markdown;
  } cases[] = {
    { "=1+1", "=1+1", "\"'=1+1\"", "=1+1" },
    { "@SUM(A1)", "@SUM(A1)", "\"'@SUM(A1)\"", "@SUM(A1)" },
    { "-2+3", "-2+3", "\"'-2+3\"", "-2+3" },
    { "\t=1+1", " =1+1", " =1+1", " =1+1" },
    { "a\033[2Jb", "a [2Jb", "a [2Jb", "a \\[2Jb" },
    { "a\nb", "a b", "a b", "a b" },
    { "\342\200\256evil", " evil", " evil", " evil" },
    { "say \"x\"", "say \"x\"", "\"say \"\"x\"\"\"", "say \"x\"" },
    { "a|b<i>", "a|b<i>", "a|b<i>", "a\\|b\\<i\\>" },
    { "\xff", "\357\277\275", "\357\277\275", "\357\277\275" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (VirPaperTable) table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);
      g_autofree char *text = NULL, *csv = NULL, *markdown = NULL, *want_text = NULL, *want_csv = NULL, *want_markdown = NULL;

      vir_paper_table_add_column (table, "t", FALSE);
      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, cases[i].title);
      text = vir_paper_table_write (table, VIR_PAPER_TEXT);
      csv = vir_paper_table_write (table, VIR_PAPER_CSV);
      markdown = vir_paper_table_write (table, VIR_PAPER_MARKDOWN);
      want_text = g_strdup_printf ("t\n%s\n", cases[i].text);
      want_csv = g_strdup_printf ("t\r\n%s\r\n", cases[i].csv);
      want_markdown = g_strdup_printf ("| t |\n| --- |\n| %s |\n", cases[i].markdown);
      g_assert_cmpstr (text, ==, want_text);
      g_assert_cmpstr (csv, ==, want_csv);
      g_assert_cmpstr (markdown, ==, want_markdown);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/table/text", test_text);
  g_test_add_func ("/paper/table/csv", test_csv);
  g_test_add_func ("/paper/table/markdown", test_markdown);
  g_test_add_func ("/paper/table/numbers", test_numbers);
  g_test_add_func ("/paper/table/range", test_range);
  g_test_add_func ("/paper/table/mark", test_mark);
  g_test_add_func ("/paper/table/hostile", test_hostile);
  return g_test_run ();
}
