/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The workspace: keeps the outlook in step with the document and the stance, and the stance and the
 * selection in step with the document. */

#include "config.h"

#include "vir-workspace.h"

#include "vir-evaluate.h"
#include "vir-period.h"
#include "vir-workspace-file.h"
#include "vir-workspace-private.h"

#include <glib/gi18n-lib.h>

#define YEARS_OF_NEW_BUDGET 4

struct _VirWorkspace
{
  GObject       parent_instance;

  VirDocument  *document;
  GSignalGroup *signals; /* of the document */
  VirStance    *stance;
  VirOutlook   *outlook;
  int           selected_kind;
  char         *selected_id;
  GFile        *file;
  char         *etag; /* the file's state when it was read or written; NULL: not known */
  char         *title;
  guint         busy;
  guint         load;    /* the number of the latest load */
  GQueue        saves;   /* of GTask: one writes, the others wait */
  guint         pending; /* a bit for each property to notify */
};

G_DEFINE_FINAL_TYPE (VirWorkspace, vir_workspace, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_DOCUMENT,
  PROP_OUTLOOK,
  PROP_STANCE,
  PROP_BASIS,
  PROP_AMENDMENT,
  PROP_SELECTED_KIND,
  PROP_SELECTED_ID,
  PROP_FILE,
  PROP_TITLE,
  PROP_BUSY,
  N_PROPS
};
static GParamSpec *properties[N_PROPS];

/* Properties are noted while things are in motion and notified when all are in step. */

static void
note (VirWorkspace *self,
      guint         property)
{
  self->pending |= 1u << property;
}

static void
notify_pending (VirWorkspace *self)
{
  guint pending = self->pending;

  self->pending = 0;
  g_object_ref (self);
  g_object_freeze_notify (G_OBJECT (self));
  for (guint property = 1; property < N_PROPS; property++)
    if (pending & (1u << property))
      g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  g_object_thaw_notify (G_OBJECT (self));
  g_object_unref (self);
}

static void
evaluate (VirWorkspace *self,
          VirOutlook   *previous)
{
  VirOutlook *outlook = vir_evaluate (vir_workspace_get_input (self), self->stance, previous);

  g_clear_pointer (&self->outlook, vir_outlook_unref);
  self->outlook = outlook;
  note (self, PROP_OUTLOOK);
}

static void
take_stance (VirWorkspace *self,
             VirStance    *stance)
{
  const char *before = self->stance != NULL ? vir_workspace_get_amendment (self) : NULL;
  g_autofree char *amendment = g_strdup (before);
  VirStance  *old = self->stance;

  self->stance = stance;
  note (self, PROP_STANCE);
  if (old == NULL || vir_stance_basis (old) != vir_stance_basis (stance))
    note (self, PROP_BASIS);
  if (g_strcmp0 (amendment, vir_workspace_get_amendment (self)) != 0)
    note (self, PROP_AMENDMENT);
  g_clear_pointer (&old, vir_stance_unref);
}

/* The stance without amendments that the document does not have. */
static VirStance *
repair_stance (VirWorkspace *self,
               VirStance    *stance)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  VirInput *input = vir_workspace_get_input (self);

  for (guint i = 0; i < vir_stance_count (stance); i++)
    if (vir_input_get (input, VIR_KIND_AMENDMENT, vir_stance_nth (stance, i)) != NULL)
      g_ptr_array_add (ids, (gpointer) vir_stance_nth (stance, i));
  if (ids->len == vir_stance_count (stance))
    return vir_stance_ref (stance);

  g_ptr_array_add (ids, NULL);
  return vir_stance_new ((const char *const *) ids->pdata, vir_stance_basis (stance));
}

static void
repair_current_stance (VirWorkspace *self)
{
  VirStance *stance = repair_stance (self, self->stance);

  if (stance != self->stance)
    take_stance (self, stance);
  else
    vir_stance_unref (stance);
}

static void
take_selection (VirWorkspace *self,
                int           kind,
                const char   *id)
{
  g_autofree char *old = self->selected_id;

  if (kind < 0 || vir_input_get (vir_workspace_get_input (self), kind, id) == NULL)
    {
      kind = -1;
      id = NULL;
    }
  self->selected_id = g_strdup (id);
  if (g_strcmp0 (old, id) != 0)
    note (self, PROP_SELECTED_ID);
  if (self->selected_kind != kind)
    note (self, PROP_SELECTED_KIND);
  self->selected_kind = kind;
}

static char *
write_title (VirWorkspace *self)
{
  VirInput   *input = vir_workspace_get_input (self);
  const char *council = vir_input_council (input)->base.title;
  const char *budget = vir_input_budget (input)->base.title;

  if (council != NULL && budget != NULL)
    return g_strdup_printf ("%s · %s", council, budget);
  if (council != NULL || budget != NULL)
    return g_strdup (council != NULL ? council : budget);
  if (self->file != NULL)
    return g_file_get_basename (self->file);

  return g_strdup (_("New budget"));
}

static void
refresh_title (VirWorkspace *self)
{
  g_autofree char *old = self->title;

  self->title = write_title (self);
  if (g_strcmp0 (old, self->title) != 0)
    note (self, PROP_TITLE);
}

/* First of the document's handlers: the others read an outlook that is in step. */
static void
document_changed_cb (VirWorkspace *self)
{
  repair_current_stance (self);
  if (self->selected_kind >= 0)
    {
      g_autofree char *id = g_strdup (self->selected_id);

      take_selection (self, self->selected_kind, id);
    }
  refresh_title (self);
  evaluate (self, self->outlook);
}

/* Last of them. */
static void
document_settled_cb (VirWorkspace *self)
{
  notify_pending (self);
}

static void
take_document (VirWorkspace *self,
               VirInput     *input)
{
  VirDocument *old = self->document;
  VirBasis     basis = self->stance != NULL ? vir_stance_basis (self->stance) : VIR_BASIS_CLAIMED;

  self->document = vir_document_new (input);
  g_signal_group_set_target (self->signals, self->document);
  note (self, PROP_DOCUMENT);
  take_stance (self, vir_stance_new (NULL, basis));
  take_selection (self, -1, NULL);
  evaluate (self, NULL);
  g_clear_object (&old);
}

static void
take_file (VirWorkspace *self,
           GFile        *file,
           char         *etag)
{
  if (g_set_object (&self->file, file))
    note (self, PROP_FILE);
  g_free (self->etag);
  self->etag = etag;
}

static void
vir_workspace_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  VirWorkspace *self = VIR_WORKSPACE (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;

    case PROP_OUTLOOK:
      g_value_set_boxed (value, self->outlook);
      break;

    case PROP_STANCE:
      g_value_set_boxed (value, self->stance);
      break;

    case PROP_BASIS:
      g_value_set_uint (value, vir_workspace_get_basis (self));
      break;

    case PROP_AMENDMENT:
      g_value_set_string (value, vir_workspace_get_amendment (self));
      break;

    case PROP_SELECTED_KIND:
      g_value_set_int (value, self->selected_kind);
      break;

    case PROP_SELECTED_ID:
      g_value_set_string (value, self->selected_id);
      break;

    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_BUSY:
      g_value_set_boolean (value, self->busy > 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vir_workspace_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  VirWorkspace *self = VIR_WORKSPACE (object);

  switch (property_id)
    {
    case PROP_STANCE:
      vir_workspace_set_stance (self, g_value_get_boxed (value));
      break;

    case PROP_BASIS:
      vir_workspace_set_basis (self, (VirBasis) g_value_get_uint (value));
      break;

    case PROP_AMENDMENT:
      vir_workspace_show_amendment (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vir_workspace_dispose (GObject *object)
{
  VirWorkspace *self = VIR_WORKSPACE (object);

  g_clear_object (&self->signals);
  g_clear_pointer (&self->outlook, vir_outlook_unref);
  g_clear_pointer (&self->stance, vir_stance_unref);
  g_clear_object (&self->document);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (vir_workspace_parent_class)->dispose (object);
}

static void
vir_workspace_finalize (GObject *object)
{
  VirWorkspace *self = VIR_WORKSPACE (object);

  g_clear_pointer (&self->selected_id, g_free);
  g_clear_pointer (&self->etag, g_free);
  g_clear_pointer (&self->title, g_free);
  g_queue_clear (&self->saves);

  G_OBJECT_CLASS (vir_workspace_parent_class)->finalize (object);
}

static void
vir_workspace_class_init (VirWorkspaceClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags reads = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags writes = reads | G_PARAM_WRITABLE;

  object_class->get_property = vir_workspace_get_property;
  object_class->set_property = vir_workspace_set_property;
  object_class->dispose = vir_workspace_dispose;
  object_class->finalize = vir_workspace_finalize;

  properties[PROP_DOCUMENT] = g_param_spec_object ("document", NULL, NULL, VIR_TYPE_DOCUMENT, reads);
  properties[PROP_OUTLOOK] = g_param_spec_boxed ("outlook", NULL, NULL, VIR_TYPE_OUTLOOK, reads);
  properties[PROP_STANCE] = g_param_spec_boxed ("stance", NULL, NULL, VIR_TYPE_STANCE, writes);
  properties[PROP_BASIS] = g_param_spec_uint ("basis", NULL, NULL, VIR_BASIS_CLAIMED, VIR_BASIS_ASSESSED, VIR_BASIS_CLAIMED, writes);
  properties[PROP_AMENDMENT] = g_param_spec_string ("amendment", NULL, NULL, NULL, writes);
  properties[PROP_SELECTED_KIND] = g_param_spec_int ("selected-kind", NULL, NULL, -1, VIR_N_KINDS - 1, -1, reads);
  properties[PROP_SELECTED_ID] = g_param_spec_string ("selected-id", NULL, NULL, NULL, reads);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, reads);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, reads);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, reads);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static VirInput *
new_input (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  VirDate today = vir_date_make (g_date_time_get_year (now),
                                 (guint) g_date_time_get_month (now),
                                 (guint) g_date_time_get_day_of_month (now));

  return vir_input_new (vir_year_of_date (today) + 1, YEARS_OF_NEW_BUDGET);
}

static void
vir_workspace_init (VirWorkspace *self)
{
  g_autoptr (VirInput) input = new_input ();

  self->selected_kind = -1;
  g_queue_init (&self->saves);
  self->signals = g_signal_group_new (VIR_TYPE_DOCUMENT);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (document_changed_cb), self);
  g_signal_group_connect_data (self->signals, "changed", G_CALLBACK (document_settled_cb), self, NULL,
                               G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  take_document (self, input);
  refresh_title (self);
  self->pending = 0;
}

/* For loading and saving */

/* Opens what was read. */
void
vir_workspace_take_file (VirWorkspace *self,
                         VirInput     *input,
                         GFile        *file,
                         char         *etag)
{
  take_file (self, file, etag);
  take_document (self, input);
  refresh_title (self);
  notify_pending (self);
}

/* Notes that a root was written. */
void
vir_workspace_saved_as (VirWorkspace *self,
                        VirInput     *input,
                        GFile        *file,
                        char         *etag)
{
  take_file (self, file, etag);
  refresh_title (self);
  vir_document_mark_root_saved (self->document, input);
  notify_pending (self);
}

/**
 * vir_workspace_forget_file_state:
 * @self: a workspace
 *
 * Lets the next save overwrite the file in whatever state it is: after somebody was asked.
 */
void
vir_workspace_forget_file_state (VirWorkspace *self)
{
  g_return_if_fail (VIR_IS_WORKSPACE (self));

  g_clear_pointer (&self->etag, g_free);
}

const char *
vir_workspace_get_etag (VirWorkspace *self)
{
  return self->etag;
}

/* Makes every load before this one stale. */
guint
vir_workspace_next_load (VirWorkspace *self)
{
  return ++self->load;
}

gboolean
vir_workspace_is_load (VirWorkspace *self,
                       guint         load)
{
  return self->load == load;
}

GQueue *
vir_workspace_get_saves (VirWorkspace *self)
{
  return &self->saves;
}

void
vir_workspace_add_busy (VirWorkspace *self,
                        int           by)
{
  gboolean was = self->busy > 0;

  self->busy = (guint) ((int) self->busy + by);
  if (was != (self->busy > 0))
    {
      note (self, PROP_BUSY);
      notify_pending (self);
    }
}

/**
 * vir_workspace_new:
 *
 * Creates a workspace with an empty budget for the next financial year.
 *
 * Returns: (transfer full): the workspace
 */
VirWorkspace *
vir_workspace_new (void)
{
  return g_object_new (VIR_TYPE_WORKSPACE, NULL);
}

/**
 * vir_workspace_get_document:
 * @self: a workspace
 *
 * Returns: (transfer none): the document that is open
 */
VirDocument *
vir_workspace_get_document (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), NULL);

  return self->document;
}

/**
 * vir_workspace_get_input:
 * @self: a workspace
 *
 * Returns: (transfer none): the document's current root
 */
VirInput *
vir_workspace_get_input (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), NULL);

  return vir_document_get_input (self->document);
}

/**
 * vir_workspace_get_outlook:
 * @self: a workspace
 *
 * Returns: (transfer none): what follows from the document and the stance
 */
VirOutlook *
vir_workspace_get_outlook (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), NULL);

  return self->outlook;
}

/**
 * vir_workspace_get_stance:
 * @self: a workspace
 *
 * Returns: (transfer none): what is looked at
 */
VirStance *
vir_workspace_get_stance (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), NULL);

  return self->stance;
}

/**
 * vir_workspace_get_basis:
 * @self: a workspace
 *
 * Returns: whose figures are shown
 */
VirBasis
vir_workspace_get_basis (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), VIR_BASIS_CLAIMED);

  return vir_stance_basis (self->stance);
}

/**
 * vir_workspace_get_amendment:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): id of the one amendment that is shown, or %NULL where the
 *   published budget is, or several amendments are
 */
const char *
vir_workspace_get_amendment (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), NULL);

  return vir_stance_count (self->stance) == 1 ? vir_stance_nth (self->stance, 0) : NULL;
}

/**
 * vir_workspace_get_selected_kind:
 * @self: a workspace
 *
 * Returns: the #VirKind of the selected record, or -1
 */
int
vir_workspace_get_selected_kind (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), -1);

  return self->selected_kind;
}

/**
 * vir_workspace_get_selected_id:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): id of the selected record
 */
const char *
vir_workspace_get_selected_id (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), NULL);

  return self->selected_id;
}

/**
 * vir_workspace_get_selected:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the selected record in the current root
 */
gconstpointer
vir_workspace_get_selected (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), NULL);

  return self->selected_kind >= 0
           ? vir_input_get (vir_workspace_get_input (self), self->selected_kind, self->selected_id)
           : NULL;
}

/**
 * vir_workspace_get_file:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): where the document was read from or saved to
 */
GFile *
vir_workspace_get_file (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), NULL);

  return self->file;
}

/**
 * vir_workspace_get_title:
 * @self: a workspace
 *
 * Returns: (transfer none): what a window calls the document: "Norfolk County Council · Budget 2018/19"
 */
const char *
vir_workspace_get_title (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), NULL);

  return self->title;
}

/**
 * vir_workspace_get_busy:
 * @self: a workspace
 *
 * Returns: whether a load or a save is under way
 */
gboolean
vir_workspace_get_busy (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), FALSE);

  return self->busy > 0;
}

/**
 * vir_workspace_set_input:
 * @self: a workspace
 * @input: the root of the document to open
 * @file: (nullable): the file it belongs to
 *
 * Opens a document that is in memory: an example, an import. It shows the published budget; a load
 * that is under way is dropped.
 */
void
vir_workspace_set_input (VirWorkspace *self,
                         VirInput     *input,
                         GFile        *file)
{
  g_return_if_fail (VIR_IS_WORKSPACE (self));
  g_return_if_fail (input != NULL);

  vir_workspace_next_load (self);
  vir_workspace_take_file (self, input, file, NULL);
}

/**
 * vir_workspace_set_stance:
 * @self: a workspace
 * @stance: what to look at; amendments that the document does not have are left out
 *
 * Shows another stance, and evaluates it.
 */
void
vir_workspace_set_stance (VirWorkspace *self,
                          VirStance    *stance)
{
  VirStance *repaired;

  g_return_if_fail (VIR_IS_WORKSPACE (self));
  g_return_if_fail (stance != NULL);

  repaired = repair_stance (self, stance);
  if (vir_stance_equal (repaired, self->stance))
    {
      vir_stance_unref (repaired);
      return;
    }

  take_stance (self, repaired);
  evaluate (self, self->outlook);
  notify_pending (self);
}

/**
 * vir_workspace_set_basis:
 * @self: a workspace
 * @basis: whose figures to show
 *
 * Shows claimed or assessed figures.
 */
void
vir_workspace_set_basis (VirWorkspace *self,
                         VirBasis      basis)
{
  g_autoptr (VirStance) stance = NULL;

  g_return_if_fail (VIR_IS_WORKSPACE (self));

  stance = vir_stance_with_basis (self->stance, basis);
  vir_workspace_set_stance (self, stance);
}

/**
 * vir_workspace_show_stack:
 * @self: a workspace
 * @ids: (nullable): ids of amendments in voting order, %NULL-terminated
 *
 * Shows the budget with these amendments carried in this order.
 */
void
vir_workspace_show_stack (VirWorkspace      *self,
                          const char *const *ids)
{
  g_autoptr (VirStance) stance = NULL;

  g_return_if_fail (VIR_IS_WORKSPACE (self));

  stance = vir_stance_new (ids, vir_workspace_get_basis (self));
  vir_workspace_set_stance (self, stance);
}

/**
 * vir_workspace_show_amendment:
 * @self: a workspace
 * @id: (nullable): id of an amendment; %NULL: the published budget
 *
 * Shows the budget with one amendment.
 */
void
vir_workspace_show_amendment (VirWorkspace *self,
                              const char   *id)
{
  vir_workspace_show_stack (self, (const char *const[]){ id, NULL });
}

/**
 * vir_workspace_select:
 * @self: a workspace
 * @kind: a #VirKind, or -1
 * @id: (nullable): id of a record of that kind
 *
 * Selects a record for the inspector and the chart, or none.
 */
void
vir_workspace_select (VirWorkspace *self,
                      int           kind,
                      const char   *id)
{
  g_autofree char *kept = g_strdup (id);

  g_return_if_fail (VIR_IS_WORKSPACE (self));

  take_selection (self, kind, kept);
  notify_pending (self);
}

/**
 * vir_workspace_commit:
 * @self: a workspace
 * @input: (transfer full) (nullable): the next root, as for vir_document_commit()
 * @label: what was done, for people
 * @merge_key: (nullable): a step with the same key as the last one joins it
 *
 * Makes a root the current one.
 *
 * Returns: whether anything changed
 */
gboolean
vir_workspace_commit (VirWorkspace *self,
                      VirInput     *input,
                      const char   *label,
                      const char   *merge_key)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), FALSE);

  return vir_document_commit (self->document, input, label, merge_key);
}

/**
 * vir_workspace_undo:
 * @self: a workspace
 *
 * Takes the last step back.
 *
 * Returns: whether there was one
 */
gboolean
vir_workspace_undo (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), FALSE);

  return vir_document_undo (self->document);
}

/**
 * vir_workspace_redo:
 * @self: a workspace
 *
 * Does again what was undone last.
 *
 * Returns: whether there was such a step
 */
gboolean
vir_workspace_redo (VirWorkspace *self)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (self), FALSE);

  return vir_document_redo (self->document);
}
