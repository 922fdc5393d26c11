/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Builds specs for the tests of charts. Must not use a document. */

#include "vir-chart-samples.h"

#define M VIR_TEST_MILLION
#define LIB_DEM 0xfaa61a
#define LABOUR 0xe4003b
#define N_STEPS 14

#define SOURCE "Source: norfolk-2018-19.virement, version 4f1c 9a27. Claimed figures unless marked. " \
               "Illustrative phasing and assessments."

static const VirGapMove lib_dem_moves[] = {
  { "c1", "Day services", VIR_GAP_PUT_BACK, M (1.0), VIR_MARK_NONE },
  { "c2", "Children’s centres", VIR_GAP_PUT_BACK, M (0.75), VIR_MARK_NONE },
  { "c3", "Highways maintenance", VIR_GAP_PUT_BACK, M (0.1), VIR_MARK_NONE },
  { "c4", "Councillors’ allowances", VIR_GAP_SAVING, M (-0.1), VIR_MARK_NONE },
};

static const VirGapMove labour_moves[] = {
  { "c5", "Children’s centres", VIR_GAP_PUT_BACK, M (2.0), VIR_MARK_NONE },
  { "c6", "LED street lights", VIR_GAP_OTHER, M (1.0), VIR_MARK_NONE },
  { "c7", "Earmarked reserve", VIR_GAP_OTHER, M (-3.0), VIR_MARK_ONE_OFF },
};

static const VirGapMove tail[] = {
  { "f1", "Collection fund surplus", VIR_GAP_OTHER, M (-5.7), VIR_MARK_ONE_OFF },
};

static void
fill_steps (VirGapStep *steps)
{
  static const struct
  {
    const char *id;
    const char *label;
    double      claimed;
    double      assessed;
    gboolean    changed;
  } table[N_STEPS] = {
    { "asc006", "younger adults", 6.794, 6.2, FALSE },
    { "asc007", "older people", 4.865, 4.4, FALSE },
    { "asc016", "day services", 2.5, 2.1, TRUE },
    { "chl041", "children’s centres", 2.0, 1.4, TRUE },
    { "chl040", "placements", 3.5, 3.0, FALSE },
    { "chl043", "agency staff", 1.2, 1.1, FALSE },
    { "edt050", "highways", 0.6, 0.6, TRUE },
    { "cmm043", "waste", 1.35, 1.2, FALSE },
    { "cmm055", "libraries", 0.622, 0.6, FALSE },
    { "cmm060", "travel", 0.55, 0.5, FALSE },
    { "fin002", "insurance", 0.969, 0.9, FALSE },
    { "btp005", "property", 0.7, 0.4, FALSE },
    { "fin007", "borrowing", 3.5, 3.5, FALSE },
    { "res081", "digital", 1.15, 1.0, FALSE },
  };

  for (guint i = 0; i < N_STEPS; i++)
    steps[i] = (VirGapStep) { table[i].id,
                              table[i].label,
                              M (table[i].claimed),
                              M (table[i].assessed),
                              table[i].changed ? VIR_MARK_CHANGED : VIR_MARK_NONE };
}

VirChartSpec *
vir_sample_gap_curve (VirNumberFormat format)
{
  VirGapStep          steps[N_STEPS];
  const VirGapPackage packages[] = {
    { "ld", "Liberal Democrat", "Lib Dem", LIB_DEM, lib_dem_moves, 4, M (1.75), 0 },
    { "lab", "Labour", NULL, LABOUR, labour_moves, 3, 0, 0 },
  };
  const VirGapPanel  panel = { "2018/19", M (36.0), steps, N_STEPS, tail, 1, 0, M (3.4), packages, 2 };
  const VirChartHead head = {
    .title = "The published budget balances; one amendment leaves £1.75 million to find",
    .subtitle = "Gap left after savings, £ million, Norfolk County Council, 2018/19, savings in published order",
    .source = SOURCE,
    .place = "Norfolk County Council",
    .years = "2018/19",
    .format = format,
  };

  fill_steps (steps);
  return vir_gap_chart_new (&head, &panel, 1);
}

VirChartSpec *
vir_sample_gap_multiples (void)
{
  VirGapStep          steps[4][N_STEPS];
  VirGapPanel         panels[4];
  VirGapPackage       packages[4][2];
  static const char  *years[] = { "2018/19", "2019/20", "2020/21", "2021/22" };
  static const gint64 gaps[] = { 0, M (22.089), M (63.304), M (94.7) };
  const VirChartHead  head = {
    .title = "Every amendment leaves later years £1.75 million or more worse",
    .subtitle = "Gap left after savings, £ million, Norfolk County Council, 2018/19 to 2021/22",
    .source = SOURCE,
    .place = "Norfolk County Council",
    .years = "2018/19 to 2021/22",
  };

  for (guint y = 0; y < 4; y++)
    {
      gint64 sum = 0;

      fill_steps (steps[y]);
      for (guint i = 0; i < N_STEPS; i++)
        {
          steps[y][i].assessed = VIR_UNKNOWN;
          steps[y][i].claimed += (gint64) y * steps[y][i].claimed / 4 / 100 * 100;
          sum += steps[y][i].claimed;
        }
      packages[y][0] = (VirGapPackage) { "ld", "Liberal Democrat", "Lib Dem", LIB_DEM, lib_dem_moves, 4,
                                         gaps[y] + M (1.75), 0 };
      packages[y][1] = (VirGapPackage) { "lab", "Labour", NULL, LABOUR, labour_moves, 3,
                                         gaps[y] + (y == 0 ? 0 : M (1.8)), 0 };
      panels[y] = (VirGapPanel) { years[y], gaps[y] + sum + M (5.7), steps[y], N_STEPS, tail, 1, gaps[y],
                                  VIR_UNKNOWN, packages[y], 2 };
    }
  return vir_gap_chart_new (&head, panels, 4);
}

static const VirPackagePart lib_dem_parts[] = {
  { "c1", VIR_PART_PUT_BACK, NULL, M (1.85), VIR_MARK_NONE },
  { "c4", VIR_PART_SAVINGS, NULL, M (0.1), VIR_MARK_NONE },
};

static const VirPackagePart labour_parts[] = {
  { "c5", VIR_PART_PUT_BACK, NULL, M (2.0), VIR_MARK_NONE },
  { "c6", VIR_PART_SPENDING, NULL, M (1.0), VIR_MARK_NONE },
  { "c7", VIR_PART_RESERVES, NULL, M (3.0), VIR_MARK_ONE_OFF },
};

static const VirPackagePart both_parts[] = {
  { "c1", VIR_PART_PUT_BACK, NULL, M (3.1), VIR_MARK_NONE },
  { "c6", VIR_PART_SPENDING, NULL, M (1.0), VIR_MARK_NONE },
  { "c4", VIR_PART_SAVINGS, NULL, M (0.1), VIR_MARK_NONE },
  { "c7", VIR_PART_RESERVES, NULL, M (3.0), VIR_MARK_ONE_OFF },
};

static const VirPackageRow rows[] = {
  { "ld", "Liberal Democrat", "Lib Dem", LIB_DEM, lib_dem_parts, 2, M (1.75), 0 },
  { "lab", "Labour", NULL, LABOUR, labour_parts, 3, 0, 0 },
  { "both", "Both, in voting order", "Both", 0x2e3436, both_parts, 4, M (1.0), 0 },
};

VirChartSpec *
vir_sample_packages (VirNumberFormat format)
{
  const VirPackagePanel panel = { "2018/19", rows, 3 };
  const VirChartHead    head = {
    .title = "Labour balances with one-off money; Liberal Democrat is £1.75 million short",
    .subtitle = "Where each package’s money comes from and goes, £ million, Norfolk County Council, 2018/19",
    .source = "Source: norfolk-2018-19.virement, version 4f1c 9a27. Claimed figures. "
              "Illustrative: how Labour’s package is paid for.",
    .note = "If both pass, 0.75 of Labour’s cut is already put back.",
    .place = "Norfolk County Council",
    .years = "2018/19",
    .format = format,
  };

  return vir_packages_chart_new (&head, &panel, 1);
}

VirChartSpec *
vir_sample_package_years (void)
{
  static const VirPackagePart later[] = {
    { "c5", VIR_PART_PUT_BACK, NULL, M (2.0), VIR_MARK_NONE },
    { "c6", VIR_PART_SAVINGS, NULL, M (0.2), VIR_MARK_NONE },
    { "c8", VIR_PART_TAX, NULL, VIR_UNKNOWN, VIR_MARK_NONE },
  };
  static const VirPackageRow later_rows[] = {
    { "ld", "Liberal Democrat", "Lib Dem", LIB_DEM, lib_dem_parts, 2, M (1.75), 0 },
    { "lab", "Labour", NULL, LABOUR, later, 3, VIR_UNKNOWN, 1 },
    { "both", "Both, in voting order", "Both", 0x2e3436, both_parts, 4, M (2.8), 0 },
  };
  const VirPackagePanel panels[] = {
    { "2018/19", rows, 3 },
    { "2019/20", later_rows, 3 },
    { "2020/21", later_rows, 3 },
    { "2021/22", later_rows, 3 },
  };
  const VirChartHead head = {
    .title = "Neither package is paid for after the first year",
    .subtitle = "Where each package’s money comes from and goes, £ million, Norfolk County Council",
    .source = SOURCE,
    .place = "Norfolk County Council",
    .years = "2018/19 to 2021/22",
  };

  return vir_packages_chart_new (&head, panels, 4);
}

static const char *const bar_years[] = { "2018/19", "2019/20", "2020/21", "2021/22" };

VirChartSpec *
vir_sample_gap_bars (void)
{
  static const gint64 published[] = { 0, M (22.089), M (63.304), M (94.7) };
  static const gint64 lib_dem[] = { M (1.75), M (23.839), M (65.054), M (96.45) };
  static const gint64 labour[] = { 0, M (23.889), M (65.104), M (96.5) };
  const VirBarSeries  series[] = {
    { "doc", "Published", NULL, 0, TRUE, published },
    { "ld", "Liberal Democrat", "Lib Dem", LIB_DEM, FALSE, lib_dem },
    { "lab", "Labour", NULL, LABOUR, FALSE, labour },
  };
  const VirBarsData  data = { bar_years, 4, series, 3, FALSE, FALSE };
  const VirChartHead head = {
    .title = "£94.7 million is still to find by 2021/22",
    .subtitle = "Gap left, £ million, before later savings are agreed",
    .source = SOURCE,
    .place = "Norfolk County Council",
    .years = "2018/19 to 2021/22",
  };

  return vir_bars_chart_new (&head, &data);
}

VirChartSpec *
vir_sample_gap_added (void)
{
  static const gint64 lib_dem[] = { M (1.75), M (1.75), M (1.75), M (1.75) };
  static const gint64 labour[] = { 0, M (1.8), M (1.8), M (1.8) };
  static const gint64 both[] = { M (1), M (2.8), M (2.8), VIR_UNKNOWN };
  const VirBarSeries  series[] = {
    { "ld", "Liberal Democrat", "Lib Dem", LIB_DEM, FALSE, lib_dem },
    { "lab", "Labour", NULL, LABOUR, FALSE, labour },
    { "both", "Both, in voting order", "Both", 0x77767b, FALSE, both },
  };
  const VirBarsData  data = { bar_years, 4, series, 3, TRUE, TRUE };
  const VirChartHead head = {
    .title = "Each amendment widens the gap in later years",
    .subtitle = "Gap added to the published plan, £ million, same scale",
    .source = SOURCE,
    .place = "Norfolk County Council",
    .years = "2018/19 to 2021/22",
    .format = VIR_FORMAT_COMMITTEE,
  };

  return vir_bars_chart_new (&head, &data);
}

VirChartSpec *
vir_sample_bridge (void)
{
  static const VirBridgeColumn steps[] = {
    { "t1", "2017/18", M (358.8), TRUE, 0 },
    { "p1", "Inflation and pay", M (12.9), FALSE, 0 },
    { "p2", "Adults: demand", M (14.6), FALSE, 0 },
    { "p3", "Children: programme", M (12.0), FALSE, 0 },
    { "p4", "Living wage, law", M (7.1), FALSE, 0 },
    { "p5", "Grants lost", M (9.4), FALSE, 0 },
    { "p6", "Other, 6 items", M (4.3), FALSE, 0 },
    { "t2", "Before savings", M (419.1), TRUE, 0 },
    { "s1", "Adults", M (-14.2), FALSE, 0 },
    { "s2", "Children", M (-6.7), FALSE, 0 },
    { "s3", "Community", M (-3.1), FALSE, 0 },
    { "s4", "Resources", M (-6.3), FALSE, 0 },
    { "t3", "2018/19", M (388.8), TRUE, 0 },
  };
  const VirBridgeData data = { steps, G_N_ELEMENTS (steps) };
  const VirChartHead  head = {
    .title = "Savings of £30.3 million take the net budget to £388.8 million",
    .subtitle = "Net budget, £ million, Norfolk County Council, 2017/18 to 2018/19",
    .source = SOURCE,
    .place = "Norfolk County Council",
    .years = "2017/18 to 2018/19",
  };

  return vir_bridge_chart_new (&head, &data);
}

/* Random ones */

static const char *const names[] = {
  "Plaid Cymru", "Independent", "Residents’ Association of the Upper Valley and Surrounding Parishes",
  "Grŵp Annibynnol Ynys Môn", "Labour and Co-operative", "A",
  "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Green", "Reform UK", "Conservative"
};

static gint64
random_amount (GRand *rand)
{
  gint64 size = 1;

  for (gint32 digits = g_rand_int_range (rand, 3, 11); digits > 0; digits--)
    size *= 10;
  return (gint64) (g_rand_double (rand) * (double) size);
}

VirChartSpec *
vir_sample_random_gap (GRand *rand,
                       guint  n_steps,
                       guint  n_packages)
{
  g_autofree VirGapStep    *steps = g_new0 (VirGapStep, n_steps + 1);
  g_autofree VirGapPackage *packages = g_new0 (VirGapPackage, n_packages + 1);
  g_autofree VirGapMove    *moves = g_new0 (VirGapMove, 3 * n_packages + 1);
  VirGapPanel               panel = { .heading = "2018/19", .steps = steps, .packages = packages };
  gint64                    unit = random_amount (rand) + 1;
  const VirChartHead        head = { .title = names[g_rand_int_range (rand, 0, G_N_ELEMENTS (names))],
                                     .subtitle = "Gap left after savings",
                                     .source = "Source: random" };

  panel.opening = (gint64) (g_rand_double_range (rand, -0.2, 4) * (double) unit);
  panel.end_gap = panel.opening;
  panel.assessed_end_gap = VIR_UNKNOWN;
  panel.n_steps = n_steps;
  panel.n_packages = n_packages;
  for (guint i = 0; i < n_steps; i++)
    {
      gint64 claimed = (gint64) (g_rand_double (rand) * (double) unit * 4 / n_steps);

      steps[i] = (VirGapStep) { "s", names[g_rand_int_range (rand, 0, G_N_ELEMENTS (names))], claimed,
                                g_rand_boolean (rand) ? claimed / 2 : VIR_UNKNOWN,
                                (VirMarkFlags) g_rand_int_range (rand, 0, 16) };
      if (g_rand_int_range (rand, 0, 20) == 0)
        steps[i].claimed = VIR_UNKNOWN;
      else
        panel.end_gap -= claimed;
    }
  for (guint i = 0; i < n_packages; i++)
    {
      gint64 end = panel.end_gap;

      for (guint j = 0; j < 3; j++)
        {
          VirGapMoveKind kind = (VirGapMoveKind) g_rand_int_range (rand, 0, 3);
          gint64         effect = (gint64) (g_rand_double (rand) * (double) unit / 8);

          if (kind == VIR_GAP_SAVING || (kind == VIR_GAP_OTHER && g_rand_boolean (rand)))
            effect = -effect;
          moves[3 * i + j] = (VirGapMove) { "m", "move", kind, effect,
                                            (VirMarkFlags) g_rand_int_range (rand, 0, 2) };
          end += effect;
        }
      packages[i] = (VirGapPackage) { "p", names[g_rand_int_range (rand, 0, G_N_ELEMENTS (names))], NULL,
                                      g_rand_int (rand) & 0xffffff, moves + 3 * i, 3, end, 0 };
      if (g_rand_int_range (rand, 0, 5) == 0)
        {
          packages[i].end_gap = VIR_UNKNOWN;
          packages[i].n_unknown = 1;
        }
    }
  return vir_gap_chart_new (&head, &panel, 1);
}

VirChartSpec *
vir_sample_random_rows (GRand *rand,
                        guint  n_rows)
{
  g_autofree VirPackageRow  *data = g_new0 (VirPackageRow, n_rows + 1);
  g_autofree VirPackagePart *parts = g_new0 (VirPackagePart, 8 * n_rows + 1);
  VirPackagePanel            panel = { "2018/19", data, n_rows };
  gint64                     unit = random_amount (rand) + 1;
  const VirChartHead         head = { .title = "A title", .subtitle = "Subtitle", .source = "Source" };

  for (guint i = 0; i < n_rows; i++)
    {
      gint64 left = 0;
      guint  n = 0;

      for (guint kind = 0; kind < 8; kind++)
        {
          gint64 amount = (gint64) (g_rand_double (rand) * (double) unit);

          if (g_rand_boolean (rand))
            continue;
          parts[8 * i + n++] = (VirPackagePart) { "x", (VirPartKind) kind, NULL, amount,
                                                  (VirMarkFlags) g_rand_int_range (rand, 0, 2) };
          left += VIR_PART_IS_SOURCE (kind) ? -amount : amount;
        }
      data[i] = (VirPackageRow) { "p", names[g_rand_int_range (rand, 0, G_N_ELEMENTS (names))], NULL,
                                  g_rand_int (rand) & 0xffffff, parts + 8 * i, n, left, 0 };
    }
  return vir_packages_chart_new (&head, &panel, 1);
}

/* A font that needs no font: bold letters are wider. */
static double
fixed_width (gpointer    user,
             const char *text,
             double      size,
             gboolean    bold)
{
  return (double) g_utf8_strlen (text, -1) * size * (bold ? 0.6 : 0.55);
}

const VirChartMetrics *
vir_sample_metrics (void)
{
  static const VirChartMetrics metrics = { fixed_width, 1.0, 0.25, NULL };

  return &metrics;
}
