/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A GtkEntry or a GtkTextView, and a message under it. As in VirMoneyEntry, text that is being typed
 * is never replaced from outside. */

#include "config.h"

#include "vir-text-entry.h"

#include <glib/gi18n-lib.h>

#include "vir-entry-history.h"

struct _VirTextEntry
{
  GtkWidget parent_instance;

  GtkWidget     *input;  /* GtkEntry or GtkTextView */
  GtkTextBuffer *buffer; /* NULL: an entry */
  GtkLabel      *message;

  char    *text; /* the last good one; never NULL */
  gboolean dirty;
  gboolean showing;
  guint    settle_id;

  VirTextCommit commit;
  gpointer      commit_data;
};

G_DEFINE_FINAL_TYPE (VirTextEntry, vir_text_entry, GTK_TYPE_WIDGET)

static char *
current_text (VirTextEntry *self)
{
  GtkTextIter start, end;

  if (self->buffer == NULL)
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->input)));
  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
}

static void
set_message (VirTextEntry *self,
             const char   *text)
{
  gtk_label_set_text (self->message, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), text != NULL);
  if (text != NULL)
    gtk_widget_add_css_class (self->input, "error");
  else
    gtk_widget_remove_css_class (self->input, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->input),
                               GTK_ACCESSIBLE_STATE_INVALID,
                               text != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
show_text (VirTextEntry *self)
{
  g_autofree char *shown = current_text (self);

  self->dirty = FALSE;
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->showing = TRUE;
  if (self->buffer == NULL)
    vir_entry_history_set_text (GTK_EDITABLE (self->input), self->text);
  else if (g_strcmp0 (shown, self->text) != 0)
    {
      gtk_text_buffer_begin_irreversible_action (self->buffer);
      gtk_text_buffer_set_text (self->buffer, self->text, -1);
      gtk_text_buffer_end_irreversible_action (self->buffer);
    }
  self->showing = FALSE;
}

static gboolean
has_focus (VirTextEntry *self)
{
  return (gtk_widget_get_state_flags (self->input) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

/**
 * vir_text_entry_commit:
 * @self: an entry
 *
 * Takes what has been typed.
 *
 * Returns: %FALSE if it was refused; the message then says why
 */
gboolean
vir_text_entry_commit (VirTextEntry *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *typed = NULL;

  g_return_val_if_fail (VIR_IS_TEXT_ENTRY (self), FALSE);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  if (!self->dirty)
    return TRUE;
  typed = g_strstrip (current_text (self));
  if (g_strcmp0 (typed, self->text) != 0 && self->commit != NULL &&
      !self->commit (self, *typed != '\0' ? typed : NULL, self->commit_data, &error))
    {
      set_message (self, error != NULL ? error->message : _ ("This cannot be used here"));
      return FALSE;
    }
  set_message (self, NULL);
  self->dirty = FALSE;
  g_free (self->text);
  self->text = g_steal_pointer (&typed);
  show_text (self);
  return TRUE;
}

/**
 * vir_text_entry_restore:
 * @self: an entry
 *
 * Brings back the last good text.
 */
void
vir_text_entry_restore (VirTextEntry *self)
{
  g_return_if_fail (VIR_IS_TEXT_ENTRY (self));

  show_text (self);
  set_message (self, NULL);
}

static gboolean
settle_cb (gpointer data)
{
  VirTextEntry *self = data;

  self->settle_id = 0;
  if (!has_focus (self))
    vir_text_entry_commit (self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (VirTextEntry *self)
{
  if (self->showing)
    return;
  self->dirty = TRUE;
  /* set from outside, by an assistive technology: nobody will press Enter */
  if (!has_focus (self) && self->settle_id == 0)
    self->settle_id = g_idle_add (settle_cb, self);
}

static void
activated_cb (VirTextEntry *self)
{
  vir_text_entry_commit (self);
}

static void
focus_left_cb (GtkEventControllerFocus *controller,
               VirTextEntry            *self)
{
  vir_text_entry_commit (self);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                VirTextEntry          *self)
{
  if (keyval != GDK_KEY_Escape || !self->dirty)
    return FALSE;
  vir_text_entry_restore (self);
  return TRUE;
}

static gboolean
vir_text_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (VIR_TEXT_ENTRY (widget)->input);
}

static void
vir_text_entry_dispose (GObject *object)
{
  VirTextEntry *self = VIR_TEXT_ENTRY (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->commit = NULL;
  self->dirty = FALSE; /* leaving the focus now must commit nothing */
  self->buffer = NULL;
  g_clear_pointer (&self->input, gtk_widget_unparent);
  if (self->message != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->message));
  self->message = NULL;

  G_OBJECT_CLASS (vir_text_entry_parent_class)->dispose (object);
}

static void
vir_text_entry_finalize (GObject *object)
{
  g_free (VIR_TEXT_ENTRY (object)->text);

  G_OBJECT_CLASS (vir_text_entry_parent_class)->finalize (object);
}

static void
vir_text_entry_class_init (VirTextEntryClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = vir_text_entry_dispose;
  object_class->finalize = vir_text_entry_finalize;
  widget_class->grab_focus = vir_text_entry_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "textentry");
}

static void
vir_text_entry_init (VirTextEntry *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  self->text = g_strdup ("");
}

/* As high as its text and without a scrolled window, which would keep the wheel to itself: the
 * inspector scrolls. */
static void
build_multiline (VirTextEntry *self)
{
  self->input = gtk_text_view_new ();
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self->input), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (self->input), FALSE);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (self->input), 8);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (self->input), 8);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (self->input), 5);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (self->input), 5);
  gtk_widget_add_css_class (self->input, "dense");
  gtk_widget_add_css_class (self->input, "text-box");
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->input));
  g_signal_connect_object (self->buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
build_message (VirTextEntry *self)
{
  self->message = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->message, TRUE);
  gtk_label_set_xalign (self->message, 0.0f);
  gtk_widget_add_css_class (GTK_WIDGET (self->message), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->message), "gap");
  gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  gtk_widget_set_parent (GTK_WIDGET (self->message), GTK_WIDGET (self));
}

/**
 * vir_text_entry_new:
 * @name: what assistive technologies call it
 * @multiline: whether it has several lines
 *
 * Returns: (transfer floating): an empty entry
 */
GtkWidget *
vir_text_entry_new (const char *name,
                    gboolean    multiline)
{
  VirTextEntry       *self = g_object_new (VIR_TYPE_TEXT_ENTRY, NULL);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  if (multiline)
    build_multiline (self);
  else
    {
      self->input = gtk_entry_new ();
      g_signal_connect_swapped (self->input, "changed", G_CALLBACK (changed_cb), self);
      g_signal_connect_swapped (self->input, "activate", G_CALLBACK (activated_cb), self);
    }
  gtk_widget_set_parent (self->input, GTK_WIDGET (self));
  build_message (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->input), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (self->input, focus);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (self->input, keys);
  return GTK_WIDGET (self);
}

/**
 * vir_text_entry_set_text:
 * @self: an entry
 * @text: (nullable): the text
 *
 * Shows @text, unless something is being typed.
 */
void
vir_text_entry_set_text (VirTextEntry *self,
                         const char   *text)
{
  g_return_if_fail (VIR_IS_TEXT_ENTRY (self));

  if (g_strcmp0 (text != NULL ? text : "", self->text) != 0)
    {
      g_free (self->text);
      self->text = g_strdup (text != NULL ? text : "");
    }
  if (!self->dirty)
    show_text (self);
}

/**
 * vir_text_entry_dup_text:
 * @self: an entry
 *
 * Returns: what stands in it now
 */
char *
vir_text_entry_dup_text (VirTextEntry *self)
{
  g_return_val_if_fail (VIR_IS_TEXT_ENTRY (self), NULL);

  return current_text (self);
}

/**
 * vir_text_entry_set_width:
 * @self: an entry of one line
 * @chars: its width in characters
 *
 * Makes the entry as narrow as its content, with the text right.
 */
void
vir_text_entry_set_width (VirTextEntry *self,
                          int           chars)
{
  g_return_if_fail (VIR_IS_TEXT_ENTRY (self));
  g_return_if_fail (self->buffer == NULL);

  gtk_editable_set_width_chars (GTK_EDITABLE (self->input), chars);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->input), chars);
  gtk_editable_set_alignment (GTK_EDITABLE (self->input), 1.0f);
  gtk_widget_add_css_class (self->input, "numeric");
}

/**
 * vir_text_entry_set_commit:
 * @self: an entry
 * @commit: (nullable): takes texts that are entered
 * @user_data: for @commit
 *
 * Sets who takes a text.
 */
void
vir_text_entry_set_commit (VirTextEntry *self,
                           VirTextCommit commit,
                           gpointer      user_data)
{
  g_return_if_fail (VIR_IS_TEXT_ENTRY (self));

  self->commit = commit;
  self->commit_data = user_data;
}
