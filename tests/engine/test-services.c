/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Services before and after, by hand. */

#include "config.h"

#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-services.h"

static VirOutlook *
evaluate (VirInput   *input,
          const char *amendment)
{
  g_autoptr (VirStance) stance = vir_stance_new ((const char *const[]){ amendment, NULL }, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static const VirService *
nth (const VirServices *services,
     guint              i)
{
  g_assert_cmpuint (i, <, services->services->len);
  return &g_array_index (services->services, VirService, i);
}

static VirInput *
add_change (VirInput     *input,
            const char   *id,
            VirTargetKind target,
            const char   *subject,
            VirWord       word,
            gint64        pence)
{
  VirChangeRecord *change = vir_fixture_change (id, "a", target, subject, word);

  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (pence, pence, pence));
  return vir_input_put_take (input, change);
}

/* A drafting budget is the sum of its parts: the department stands for its lines. */
static void
test_drafting (void)
{
  g_autoptr (VirInput)   input = vir_fixture_amendment (vir_fixture_small (), "a");
  g_autoptr (VirOutlook) outlook = NULL;
  VirServices            services;

  input = vir_fixture_proposal (g_steal_pointer (&input), "cut", VIR_PROPOSAL_SAVING,
                                vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING,
                                                     SERIES (-POUNDS (5000000), -POUNDS (5000000), -POUNDS (5000000))));
  {
    VirProposalRecord *cut = vir_fixture_edit (input, VIR_KIND_PROPOSAL, "cut");

    cut->line = g_strdup ("care");
    input = vir_input_put_take (g_steal_pointer (&input), cut);
  }
  input = add_change (g_steal_pointer (&input), "back", VIR_TARGET_PROPOSAL, "cut", VIR_WORD_TRIM, POUNDS (2000000));
  input = add_change (g_steal_pointer (&input), "save", VIR_TARGET_LINE, "roads", VIR_WORD_SAVE, POUNDS (1000000));
  input = add_change (g_steal_pointer (&input), "other", VIR_TARGET_NONE, NULL, VIR_WORD_SPEND, POUNDS (300000));
  input = add_change (g_steal_pointer (&input), "use", VIR_TARGET_RESERVE, "general", VIR_WORD_USE, POUNDS (1300000));
  outlook = evaluate (input, "a");

  vir_services_build (outlook, 1, &services);
  g_assert_cmpuint (services.services->len, ==, 2);
  g_assert_cmpstr (nth (&services, 0)->id, ==, "people");
  g_assert_cmpint (nth (&services, 0)->kind, ==, VIR_KIND_HEAD);
  g_assert_cmpint (nth (&services, 0)->published, ==, POUNDS (57000000));
  g_assert_cmpint (nth (&services, 0)->change, ==, POUNDS (2000000));
  g_assert_cmpint (nth (&services, 0)->now, ==, POUNDS (59000000));
  g_assert_cmpstr (nth (&services, 1)->id, ==, "roads");
  g_assert_cmpint (nth (&services, 1)->now, ==, POUNDS (39000000));
  /* What is tied to no service is told; what pays is not spending. */
  g_assert_cmpint (services.elsewhere, ==, POUNDS (300000));
  g_assert_cmpuint (services.n_elsewhere, ==, 1);
  vir_services_clear (&services);
}

/* A published budget with parts left out: its departments are not the sum of the few lines that are given. */
static void
test_published (void)
{
  g_autoptr (VirInput)   input = vir_fixture_small ();
  g_autoptr (VirOutlook) outlook = NULL, printed = NULL;
  VirBudgetRecord       *budget = vir_fixture_edit (input, VIR_KIND_BUDGET, "budget");
  VirTotalRecord        *net = vir_record_new (VIR_KIND_TOTAL, "net");
  VirHeadRecord         *people;
  VirServices            services;

  budget->standing = VIR_STANDING_PUBLISHED;
  net->role = VIR_ROLE_NET;
  net->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (POUNDS (300000000)));
  input = vir_input_put_take (g_steal_pointer (&input), budget);
  input = vir_input_put_take (g_steal_pointer (&input), net);
  outlook = evaluate (input, NULL);
  vir_services_build (outlook, 0, &services);
  g_assert_cmpuint (services.services->len, ==, 2);
  g_assert_cmpstr (nth (&services, 0)->id, ==, "care");
  g_assert_cmpint (nth (&services, 0)->kind, ==, VIR_KIND_LINE);
  vir_services_clear (&services);

  people = vir_fixture_edit (input, VIR_KIND_HEAD, "people");
  people->figure = SERIES (POUNDS (250000000));
  input = vir_input_put_take (g_steal_pointer (&input), people);
  printed = evaluate (input, NULL);
  vir_services_build (printed, 0, &services);
  g_assert_cmpuint (services.services->len, ==, 2);
  g_assert_cmpstr (nth (&services, 0)->id, ==, "people");
  g_assert_cmpint (nth (&services, 0)->published, ==, POUNDS (250000000));
  vir_services_clear (&services);
}

/* A head above all others is the council, and no service of it. */
static void
test_whole (void)
{
  g_autoptr (VirInput)   input = vir_fixture_small ();
  g_autoptr (VirOutlook) outlook = NULL;
  VirLineRecord         *roads = vir_fixture_edit (input, VIR_KIND_LINE, "roads");
  VirHeadRecord         *council = vir_record_new (VIR_KIND_HEAD, "all");
  VirHeadRecord         *people = vir_fixture_edit (input, VIR_KIND_HEAD, "people");
  VirHeadRecord         *place = vir_record_new (VIR_KIND_HEAD, "place");
  VirServices            services;

  people->parent = g_strdup ("all");
  place->parent = g_strdup ("all");
  roads->head = g_strdup ("place");
  input = vir_input_put_take (g_steal_pointer (&input), council);
  input = vir_input_put_take (g_steal_pointer (&input), people);
  input = vir_input_put_take (g_steal_pointer (&input), place);
  input = vir_input_put_take (g_steal_pointer (&input), roads);
  outlook = evaluate (input, NULL);
  vir_services_build (outlook, 0, &services);
  g_assert_cmpuint (services.services->len, ==, 2);
  g_assert_cmpstr (nth (&services, 0)->id, ==, "people");
  g_assert_cmpint (nth (&services, 0)->published, ==, POUNDS (60000000));
  g_assert_cmpstr (nth (&services, 1)->id, ==, "place");
  g_assert_cmpint (nth (&services, 1)->published, ==, POUNDS (40000000));
  vir_services_clear (&services);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/services/drafting", test_drafting);
  g_test_add_func ("/services/published", test_published);
  g_test_add_func ("/services/whole", test_whole);
  return g_test_run ();
}
