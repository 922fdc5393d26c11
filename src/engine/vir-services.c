/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Chooses the services and gives each its lines, proposals and changes. */

#include "config.h"

#include "vir-services.h"

typedef struct
{
  const VirOutlook *outlook;
  guint             year;
  VirServices      *services;
  GHashTable       *at; /* id of a head or line -> index of its service + 1 */
  const VirHeadRecord *whole; /* (nullable): the head that is the council itself */
} Walk;

static const VirHeadRecord *
get_head (const Walk *walk,
          const char *id)
{
  return id != NULL ? vir_input_get (walk->outlook->input, VIR_KIND_HEAD, id) : NULL;
}

/* Whether what stands below a head is all of it. */
static gboolean
is_complete (const Walk          *walk,
             const VirHeadRecord *head)
{
  if (vir_known (head->figure.v[walk->year]))
    return TRUE;

  return vir_input_budget (walk->outlook->input)->standing == VIR_STANDING_DRAFTING ||
         walk->outlook->published[walk->year].not_itemised == 0;
}

/* The council itself, where there is a head for it: alone at the top, with heads below it, and every line under one of
 * those. */
static const VirHeadRecord *
find_whole (const VirInput *input)
{
  const VirHeadRecord *whole = NULL;
  gboolean             parent = FALSE;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_HEAD); i++)
    {
      const VirHeadRecord *head = vir_input_nth (input, VIR_KIND_HEAD, i);

      if (head->parent != NULL)
        continue;
      if (whole != NULL)
        return NULL;
      whole = head;
    }
  if (whole == NULL)
    return NULL;
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_HEAD) && !parent; i++)
    parent = g_strcmp0 (((const VirHeadRecord *) vir_input_nth (input, VIR_KIND_HEAD, i))->parent, whole->base.id) == 0;
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_LINE); i++)
    {
      const VirLineRecord *line = vir_input_nth (input, VIR_KIND_LINE, i);

      if (line->head == NULL || g_strcmp0 (line->head, whole->base.id) == 0)
        return NULL;
    }
  return parent ? whole : NULL;
}

/* The highest head, from one upwards, that is a service. */
static const VirHeadRecord *
find_service (const Walk *walk,
              const char *id)
{
  const VirHeadRecord *found = NULL;
  const VirHeadRecord *head = get_head (walk, id);

  for (guint depth = 0; head != NULL && depth < 64; depth++, head = get_head (walk, head->parent))
    if (head != walk->whole && is_complete (walk, head))
      found = head;
  return found;
}

static guint
add_service (Walk            *walk,
             const VirRecord *record,
             gint64           before,
             gint64           published)
{
  VirService service = { record->kind, record->id, record->title != NULL ? record->title : record->id, before,
                         published, 0, VIR_UNKNOWN, record->status == VIR_STATUS_ILLUSTRATIVE };

  g_array_append_val (walk->services->services, service);
  return walk->services->services->len;
}

static guint
find (const Walk *walk,
      const char *id)
{
  return id != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (walk->at, id)) : 0;
}

static void
add_heads (Walk *walk)
{
  const VirInput *input = walk->outlook->input;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_HEAD); i++)
    {
      const VirHeadRecord  *head = vir_input_nth (input, VIR_KIND_HEAD, i);
      const VirHeadRecord  *service = find_service (walk, head->base.id);
      const VirHeadOutlook *sums = vir_outlook_head (walk->outlook, head->base.id);
      guint                 at;

      if (service == NULL || sums == NULL)
        continue;
      at = find (walk, service->base.id);
      if (at == 0)
        {
          const VirHeadOutlook *own = vir_outlook_head (walk->outlook, service->base.id);

          at = add_service (walk, &service->base, 0,
                            own->unknown[walk->year] == 0 ? own->known[walk->year] : VIR_UNKNOWN);
          g_array_index (walk->services->services, VirService, at - 1).illustrative |= own->illustrative > 0;
          g_hash_table_insert (walk->at, service->base.id, GUINT_TO_POINTER (at));
        }
      g_hash_table_insert (walk->at, head->base.id, GUINT_TO_POINTER (at));
    }
}

/* A line that no head stands for is a service of its own. */
static void
add_lines (Walk *walk)
{
  const VirInput *input = walk->outlook->input;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_LINE); i++)
    {
      const VirLineRecord *line = vir_input_nth (input, VIR_KIND_LINE, i);
      guint                at = find (walk, line->head);

      if (at != 0)
        {
          VirService *service = &g_array_index (walk->services->services, VirService, at - 1);

          service->before = vir_add (service->before, line->created_by != NULL ? 0 : line->before);
        }
      else
        at = add_service (walk, &line->base, line->created_by != NULL ? 0 : line->before,
                          line->created_by != NULL ? 0 : line->amounts.v[walk->year]);
      g_hash_table_insert (walk->at, line->base.id, GUINT_TO_POINTER (at));
    }
}

static guint
find_of_proposal (const Walk              *walk,
                  const VirProposalRecord *proposal)
{
  guint at = find (walk, proposal->line);

  return at != 0 ? at : find (walk, proposal->head);
}

static void
add_proposals (Walk *walk)
{
  const VirInput *input = walk->outlook->input;

  if (vir_input_budget (input)->figures == VIR_FIGURES_AFTER_PROPOSALS)
    return;
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (input, VIR_KIND_PROPOSAL, i);
      guint                    at = find_of_proposal (walk, proposal);
      VirService              *service;
      VirLevels                levels;

      if (at == 0 || proposal->stage == VIR_STAGE_SCRAPPED ||
          (proposal->profile != NULL && !vir_profile_is_phased (proposal->profile)))
        continue;
      service = &g_array_index (walk->services->services, VirService, at - 1);
      vir_outlook_proposal_levels (walk->outlook, proposal, vir_stance_basis (walk->outlook->stance), &levels);
      service->published = vir_add (service->published, levels.level.v[walk->year]);
      service->illustrative |= proposal->base.status == VIR_STATUS_ILLUSTRATIVE ||
                               vir_record_field_status (proposal, "profile") == VIR_STATUS_ILLUSTRATIVE;
    }
}

/* Tax, funding and reserves pay for services; they are none. */
static gboolean
is_spending (const VirChangeRecord *change)
{
  return change->target == VIR_TARGET_PROPOSAL || change->target == VIR_TARGET_LINE ||
         change->target == VIR_TARGET_HEAD || change->target == VIR_TARGET_NONE;
}

static guint
find_of_change (const Walk             *walk,
                const VirChangeOutlook *change)
{
  if (change->target == NULL || change->record->target == VIR_TARGET_NONE)
    return 0;
  if (change->record->target == VIR_TARGET_PROPOSAL)
    return find_of_proposal (walk, change->target);

  return find (walk, change->record->subject);
}

static void
add_changes (Walk *walk)
{
  for (guint k = 0; k < walk->outlook->n_counted; k++)
    {
      const VirCounted *counted = &walk->outlook->counted[k];
      gint64            effect = counted->counted.v[walk->year];
      guint             at = find_of_change (walk, counted->change);

      if (!is_spending (counted->change->record) || effect == 0)
        continue;
      if (at != 0)
        {
          VirService *service = &g_array_index (walk->services->services, VirService, at - 1);

          service->change = vir_add (service->change, effect);
          service->illustrative |= counted->change->record->base.status == VIR_STATUS_ILLUSTRATIVE;
          continue;
        }
      walk->services->n_elsewhere++;
      walk->services->elsewhere += vir_known (effect) ? effect : 0;
    }
}

/* A line that only an amendment makes, and that this stance has not, is not there. */
static void
drop_unmade (Walk *walk)
{
  GArray *services = walk->services->services;

  for (guint i = services->len; i > 0; i--)
    {
      const VirService    *service = &g_array_index (services, VirService, i - 1);
      const VirLineRecord *line = service->kind == VIR_KIND_LINE
                                    ? vir_input_get (walk->outlook->input, VIR_KIND_LINE, service->id)
                                    : NULL;

      if (line != NULL && line->created_by != NULL && service->change == 0)
        g_array_remove_index (services, i - 1);
    }
}

/**
 * vir_services_build:
 * @outlook: an outlook
 * @year: index of a year
 * @services: (out): the services; vir_services_clear() frees them
 *
 * Lists what each service has in a year, as published and under the outlook's stance.
 */
void
vir_services_build (const VirOutlook *outlook,
                    guint             year,
                    VirServices      *services)
{
  Walk walk = { outlook, year, services, g_hash_table_new (g_str_hash, g_str_equal), find_whole (outlook->input) };

  *services = (VirServices) { g_array_new (FALSE, FALSE, sizeof (VirService)), 0, 0 };
  add_heads (&walk);
  add_lines (&walk);
  add_proposals (&walk);
  add_changes (&walk);
  drop_unmade (&walk);
  for (guint i = 0; i < services->services->len; i++)
    {
      VirService *service = &g_array_index (services->services, VirService, i);

      service->now = vir_add (service->published, service->change);
    }
  g_hash_table_unref (walk.at);
}

/**
 * vir_services_clear:
 * @services: services
 *
 * Frees the list.
 */
void
vir_services_clear (VirServices *services)
{
  g_clear_pointer (&services->services, g_array_unref);
}
