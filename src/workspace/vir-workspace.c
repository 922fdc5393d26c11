/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The workspace as an object: its properties and what they read. */

#include "config.h"

#include "vir-workspace.h"

#include "vir-period.h"
#include "vir-workspace-private.h"

#define YEARS_OF_NEW_BUDGET 4

G_DEFINE_FINAL_TYPE (VirWorkspace, vir_workspace, G_TYPE_OBJECT)

static GParamSpec *properties[VIR_WORKSPACE_N_PROPS];

static void
vir_workspace_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  VirWorkspace *self = VIR_WORKSPACE (object);

  switch (property_id)
    {
    case VIR_WORKSPACE_DOCUMENT:
      g_value_set_object (value, self->document);
      break;

    case VIR_WORKSPACE_OUTLOOK:
      g_value_set_boxed (value, self->outlook);
      break;

    case VIR_WORKSPACE_STANCE:
      g_value_set_boxed (value, self->stance);
      break;

    case VIR_WORKSPACE_BASIS:
      g_value_set_uint (value, vir_workspace_get_basis (self));
      break;

    case VIR_WORKSPACE_AMENDMENT:
      g_value_set_string (value, vir_workspace_get_amendment (self));
      break;

    case VIR_WORKSPACE_SELECTED_KIND:
      g_value_set_int (value, self->selected_kind);
      break;

    case VIR_WORKSPACE_SELECTED_ID:
      g_value_set_string (value, self->selected_id);
      break;

    case VIR_WORKSPACE_FILE:
      g_value_set_object (value, self->file);
      break;

    case VIR_WORKSPACE_TITLE:
      g_value_set_string (value, self->title);
      break;

    case VIR_WORKSPACE_BUSY:
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
    case VIR_WORKSPACE_STANCE:
      vir_workspace_set_stance (self, g_value_get_boxed (value));
      break;

    case VIR_WORKSPACE_BASIS:
      vir_workspace_set_basis (self, (VirBasis) g_value_get_uint (value));
      break;

    case VIR_WORKSPACE_AMENDMENT:
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

  properties[VIR_WORKSPACE_DOCUMENT] = g_param_spec_object ("document", NULL, NULL, VIR_TYPE_DOCUMENT, reads);
  properties[VIR_WORKSPACE_OUTLOOK] = g_param_spec_boxed ("outlook", NULL, NULL, VIR_TYPE_OUTLOOK, reads);
  properties[VIR_WORKSPACE_STANCE] = g_param_spec_boxed ("stance", NULL, NULL, VIR_TYPE_STANCE, writes);
  properties[VIR_WORKSPACE_BASIS] = g_param_spec_uint ("basis", NULL, NULL,
                                                       VIR_BASIS_CLAIMED, VIR_BASIS_ASSESSED, VIR_BASIS_CLAIMED,
                                                       writes);
  properties[VIR_WORKSPACE_AMENDMENT] = g_param_spec_string ("amendment", NULL, NULL, NULL, writes);
  properties[VIR_WORKSPACE_SELECTED_KIND] = g_param_spec_int ("selected-kind", NULL, NULL,
                                                              -1, VIR_N_KINDS - 1, -1,
                                                              reads);
  properties[VIR_WORKSPACE_SELECTED_ID] = g_param_spec_string ("selected-id", NULL, NULL, NULL, reads);
  properties[VIR_WORKSPACE_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, reads);
  properties[VIR_WORKSPACE_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, reads);
  properties[VIR_WORKSPACE_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, reads);
  g_object_class_install_properties (object_class, VIR_WORKSPACE_N_PROPS, properties);
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
  vir_workspace_connect (self);
  vir_workspace_take_file (self, input, NULL, NULL);
}

/* What a property is notified by. */
GParamSpec *
vir_workspace_pspec (VirWorkspaceProperty property)
{
  return properties[property];
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

