/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Slugs, finding and JSON strings. */

#include "config.h"

#include <glib.h>
#include <string.h>

#include "vir-text.h"

static void
test_slug (void)
{
  static const struct
  {
    const char *title;
    const char *slug;
  } rows[] = {
    { "Children's centres", "childrens-centres" },
    { "Children’s centres", "childrens-centres" },
    { "  Adult social care: day services  ", "adult-social-care-day-services" },
    { "Gwasanaethau Tŷ’r Llan", "gwasanaethau-tyr-llan" },
    { "Café & bar – 10% (2018/19)", "cafe-bar-10-2018-19" },
    { "£5m", "5m" },
    { "!!!", "item" },
    { "", "item" },
    { "Reduce the contribution to the voluntary sector infrastructure",
      "reduce-the-contribution-to-the-voluntary" },
    { "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
      "abcdefghijklmnopqrstuvwxyzabcdefghijklmn" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *slug = vir_text_slug (rows[i].title);
      g_autofree char *again = vir_text_slug (slug);

      g_assert_cmpstr (slug, ==, rows[i].slug);
      g_assert_cmpstr (again, ==, slug);
      g_assert_cmpuint (strlen (slug), <=, 40);
    }
}

static void
test_matches (void)
{
  static const struct
  {
    const char *haystack;
    const char *needle;
    gboolean    matches;
  } rows[] = {
    { "Children's centres", "centres", TRUE },
    { "Children’s centres", "CENTRES childrens", TRUE },
    { "Children’s centres", "children's", TRUE },
    { "Children's centres", "centres libraries", FALSE },
    { "Tŷ Hafan", "ty", TRUE },
    { "Ty Hafan", "tŷ", TRUE },
    { "Highways", "way", TRUE },
    { "Highways", "", TRUE },
    { "Highways", "   ", TRUE },
    { "Highways", NULL, TRUE },
    { NULL, "x", FALSE },
    { "", "x", FALSE },
    { "high ways", "highways", FALSE },
    { "a\xc2\xa0" "b", "b\xc2\xa0" "a", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("row %u", i);
      g_assert_true (vir_text_matches (rows[i].haystack, rows[i].needle) == rows[i].matches);
    }
}

static void
test_json_quote (void)
{
  static const struct
  {
    const char *text;
    const char *json;
  } rows[] = {
    { "", "\"\"" },
    { "plain", "\"plain\"" },
    { "say \"no\" \\ yes/no", "\"say \\\"no\\\" \\\\ yes/no\"" },
    { "a\b\f\n\r\tb", "\"a\\b\\f\\n\\r\\tb\"" },
    { "\x01\x1f\x7f", "\"\\u0001\\u001f\x7f\"" },
    { "£5 – tŷ 😀", "\"£5 – tŷ 😀\"" },
    { "bad \xff byte", "\"bad \xef\xbf\xbd byte\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *json = vir_text_json_quote (rows[i].text);

      g_assert_cmpstr (json, ==, rows[i].json);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/text/slug", test_slug);
  g_test_add_func ("/base/text/matches", test_matches);
  g_test_add_func ("/base/text/json-quote", test_json_quote);

  return g_test_run ();
}
