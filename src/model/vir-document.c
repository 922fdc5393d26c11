/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The document: moves through its history and tells others. Owns the order in which they are told. */

#include "config.h"

#include "vir-document.h"

#include "vir-history.h"
#include "vir-row-private.h"

struct _VirDocument
{
  GObject     parent_instance;

  VirHistory *history;
  VirRowTable rows;
};

/* What the properties read before an action, to notify those that it changed. */
typedef struct
{
  VirInput *input;
  gboolean  modified;
  gboolean  can_undo;
  gboolean  can_redo;
  char     *undo_label;
  char     *redo_label;
} State;

G_DEFINE_FINAL_TYPE (VirDocument, vir_document, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_INPUT,
  PROP_MODIFIED,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  N_PROPS
};
static GParamSpec *properties[N_PROPS];

enum
{
  CHANGED,
  REFUSED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static State
read_state (VirDocument *self)
{
  return (State){
    vir_input_ref (vir_history_get_root (self->history)),
    vir_history_is_modified (self->history),
    vir_history_can_undo (self->history),
    vir_history_can_redo (self->history),
    g_strdup (vir_history_get_undo_label (self->history)),
    g_strdup (vir_history_get_redo_label (self->history)),
  };
}

static void
clear_state (State *state)
{
  vir_input_unref (state->input);
  g_free (state->undo_label);
  g_free (state->redo_label);
}

static void
notify_if (VirDocument *self,
           gboolean     changed,
           guint        property)
{
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
notify_state (VirDocument *self,
              const State *before,
              const State *after)
{
  notify_if (self, before->input != after->input, PROP_INPUT);
  notify_if (self, before->modified != after->modified, PROP_MODIFIED);
  notify_if (self, before->can_undo != after->can_undo, PROP_CAN_UNDO);
  notify_if (self, before->can_redo != after->can_redo, PROP_CAN_REDO);
  notify_if (self, g_strcmp0 (before->undo_label, after->undo_label) != 0, PROP_UNDO_LABEL);
  notify_if (self, g_strcmp0 (before->redo_label, after->redo_label) != 0, PROP_REDO_LABEL);
}

/* A handler may commit again. Each action then still announces its own two roots, and the state that
 * it left, so whoever compares two states sees every change once. */
static void
announce (VirDocument *self,
          State       *before)
{
  State after = read_state (self);

  g_object_ref (self);
  if (before->input != after.input)
    g_signal_emit (self, signals[CHANGED], 0, before->input, after.input);
  notify_state (self, before, &after);
  g_object_unref (self);

  clear_state (before);
  clear_state (&after);
}

static void
vir_document_real_changed (VirDocument *self,
                           VirInput    *before,
                           VirInput    *after)
{
  vir_row_table_tell (&self->rows, before, after);
}

static void
vir_document_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  VirDocument *self = VIR_DOCUMENT (object);

  switch (property_id)
    {
    case PROP_INPUT:
      g_value_set_boxed (value, vir_document_get_input (self));
      break;

    case PROP_MODIFIED:
      g_value_set_boolean (value, vir_document_get_modified (self));
      break;

    case PROP_CAN_UNDO:
      g_value_set_boolean (value, vir_document_get_can_undo (self));
      break;

    case PROP_CAN_REDO:
      g_value_set_boolean (value, vir_document_get_can_redo (self));
      break;

    case PROP_UNDO_LABEL:
      g_value_set_string (value, vir_document_get_undo_label (self));
      break;

    case PROP_REDO_LABEL:
      g_value_set_string (value, vir_document_get_redo_label (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
vir_document_finalize (GObject *object)
{
  VirDocument *self = VIR_DOCUMENT (object);

  vir_row_table_clear (&self->rows);
  g_clear_pointer (&self->history, vir_history_free);

  G_OBJECT_CLASS (vir_document_parent_class)->finalize (object);
}

static void
vir_document_class_init (VirDocumentClass *klass)
{
  GObjectClass    *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vir_document_get_property;
  object_class->finalize = vir_document_finalize;

  properties[PROP_INPUT] = g_param_spec_boxed ("input", NULL, NULL, VIR_TYPE_INPUT, flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* Rows are told by the class handler, after list models and a workspace have followed. */
  signals[CHANGED] = g_signal_new_class_handler ("changed",
                                                 VIR_TYPE_DOCUMENT,
                                                 G_SIGNAL_RUN_LAST,
                                                 G_CALLBACK (vir_document_real_changed),
                                                 NULL, NULL, NULL,
                                                 G_TYPE_NONE, 2,
                                                 VIR_TYPE_INPUT | G_SIGNAL_TYPE_STATIC_SCOPE,
                                                 VIR_TYPE_INPUT | G_SIGNAL_TYPE_STATIC_SCOPE);
  signals[REFUSED] = g_signal_new ("refused",
                                   VIR_TYPE_DOCUMENT,
                                   G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
vir_document_init (VirDocument *self)
{
}

/**
 * vir_document_get_rows:
 * @self: a document
 *
 * Returns: (transfer none): the rows of it that somebody holds
 */
VirRowTable *
vir_document_get_rows (VirDocument *self)
{
  return &self->rows;
}

/**
 * vir_document_refuse:
 * @self: a document
 * @message: why, for people
 *
 * Tells that a value set through a property was not accepted.
 */
void
vir_document_refuse (VirDocument *self,
                     const char  *message)
{
  g_signal_emit (self, signals[REFUSED], 0, message);
}

/**
 * vir_document_new:
 * @input: the first root, taken as saved
 *
 * Creates a document. Every later root has to be made from this one, step by step.
 *
 * Returns: (transfer full): the document
 */
VirDocument *
vir_document_new (VirInput *input)
{
  VirDocument *self;

  g_return_val_if_fail (input != NULL, NULL);

  self = g_object_new (VIR_TYPE_DOCUMENT, NULL);
  self->history = vir_history_new (input);
  return self;
}

/**
 * vir_document_get_input:
 * @self: a document
 *
 * Returns: (transfer none): the current root
 */
VirInput *
vir_document_get_input (VirDocument *self)
{
  g_return_val_if_fail (VIR_IS_DOCUMENT (self), NULL);

  return vir_history_get_root (self->history);
}

/**
 * vir_document_get_modified:
 * @self: a document
 *
 * Returns: whether the current root is another than the saved one
 */
gboolean
vir_document_get_modified (VirDocument *self)
{
  g_return_val_if_fail (VIR_IS_DOCUMENT (self), FALSE);

  return vir_history_is_modified (self->history);
}

/**
 * vir_document_get_can_undo:
 * @self: a document
 *
 * Returns: whether there is a step to undo
 */
gboolean
vir_document_get_can_undo (VirDocument *self)
{
  g_return_val_if_fail (VIR_IS_DOCUMENT (self), FALSE);

  return vir_history_can_undo (self->history);
}

/**
 * vir_document_get_can_redo:
 * @self: a document
 *
 * Returns: whether there is a step to redo
 */
gboolean
vir_document_get_can_redo (VirDocument *self)
{
  g_return_val_if_fail (VIR_IS_DOCUMENT (self), FALSE);

  return vir_history_can_redo (self->history);
}

/**
 * vir_document_get_undo_label:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): what undo takes back
 */
const char *
vir_document_get_undo_label (VirDocument *self)
{
  g_return_val_if_fail (VIR_IS_DOCUMENT (self), NULL);

  return vir_history_get_undo_label (self->history);
}

/**
 * vir_document_get_redo_label:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): what redo does again
 */
const char *
vir_document_get_redo_label (VirDocument *self)
{
  g_return_val_if_fail (VIR_IS_DOCUMENT (self), NULL);

  return vir_history_get_redo_label (self->history);
}

/**
 * vir_document_commit:
 * @self: a document
 * @input: (transfer full) (nullable): the next root, made from the current one; %NULL is what a
 *   command that refused gave, and does nothing
 * @label: what was done, for people: "Reverse"
 * @merge_key: (nullable): a step with the same key as the last one joins it: typing into one field
 *
 * Makes a root the current one as one step of the history. A root that says the same as the current
 * one is no step, and nothing is emitted.
 *
 * Returns: whether anything changed
 */
gboolean
vir_document_commit (VirDocument *self,
                     VirInput    *input,
                     const char  *label,
                     const char  *merge_key)
{
  State    before;
  gboolean changed;

  g_return_val_if_fail (VIR_IS_DOCUMENT (self), FALSE);

  if (input == NULL)
    return FALSE;

  before = read_state (self);
  changed = vir_history_push (self->history, input, label, merge_key);
  announce (self, &before);
  return changed;
}

/**
 * vir_document_undo:
 * @self: a document
 *
 * Takes the last step back.
 *
 * Returns: whether there was one
 */
gboolean
vir_document_undo (VirDocument *self)
{
  State    before;
  gboolean changed;

  g_return_val_if_fail (VIR_IS_DOCUMENT (self), FALSE);

  before = read_state (self);
  changed = vir_history_undo (self->history);
  announce (self, &before);
  return changed;
}

/**
 * vir_document_redo:
 * @self: a document
 *
 * Does again what was undone last.
 *
 * Returns: whether there was such a step
 */
gboolean
vir_document_redo (VirDocument *self)
{
  State    before;
  gboolean changed;

  g_return_val_if_fail (VIR_IS_DOCUMENT (self), FALSE);

  before = read_state (self);
  changed = vir_history_redo (self->history);
  announce (self, &before);
  return changed;
}

/**
 * vir_document_mark_root_saved:
 * @self: a document
 * @input: (nullable): the root that was written; %NULL: none, and the document is modified until it is
 *   saved: one recovered after a crash
 *
 * Says which root is the saved one: not the current one if there was an edit while it was written.
 */
void
vir_document_mark_root_saved (VirDocument *self,
                              VirInput    *input)
{
  State before;

  g_return_if_fail (VIR_IS_DOCUMENT (self));

  before = read_state (self);
  vir_history_mark_saved (self->history, input);
  announce (self, &before);
}

/**
 * vir_document_mark_saved:
 * @self: a document
 *
 * Says that the current root is the saved one.
 */
void
vir_document_mark_saved (VirDocument *self)
{
  g_return_if_fail (VIR_IS_DOCUMENT (self));

  vir_document_mark_root_saved (self, vir_document_get_input (self));
}

/**
 * vir_document_break_merge:
 * @self: a document
 *
 * Lets the next step stand alone, whatever its key: call it when an entry loses the focus.
 */
void
vir_document_break_merge (VirDocument *self)
{
  g_return_if_fail (VIR_IS_DOCUMENT (self));

  vir_history_break_merge (self->history);
}
