/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A GtkEntry with a message under it. The entry's text is either the last good amount as formatted
 * ("clean") or something being typed ("dirty"); only clean text is ever replaced from outside. */

#include "config.h"

#include "vir-money-entry.h"

#include <glib/gi18n-lib.h>

#include "vir-entry-history.h"

struct _VirMoneyEntry
{
  GtkWidget parent_instance;

  GtkEntry *entry;
  GtkLabel *message;

  char           *name;
  gint64          amount;
  VirNumberFormat format;
  gboolean        allow_empty;
  gboolean        dirty;
  gboolean        showing;   /* the text is being set here, not typed */
  guint           settle_id; /* commits text that arrived without focus */

  VirMoneyCommit commit;
  gpointer       commit_data;
};

G_DEFINE_FINAL_TYPE (VirMoneyEntry, vir_money_entry, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_AMOUNT,
  PROP_NAME,
  PROP_ALLOW_EMPTY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* A committee figure is rounded to £1,000; where that would hide pounds or pence, the exact text is
 * shown instead, so that committing an untouched entry never changes the amount. */
static char *
amount_to_text (VirMoneyEntry *self,
                gint64         amount)
{
  g_autofree char *text = NULL;
  gint64           back;

  if (!vir_known (amount))
    return g_strdup ("");
  text = vir_money_format (amount, self->format, VIR_MONEY_STANDALONE);
  if (vir_money_parse (text, &back, NULL) && back == amount)
    return g_steal_pointer (&text);
  return vir_money_to_text (amount);
}

static void
set_message (VirMoneyEntry *self,
             const char    *text)
{
  gboolean wrong = text != NULL;

  gtk_label_set_text (self->message, wrong ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), wrong);
  if (wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry),
                               GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  if (wrong)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                    -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

static void
show_amount (VirMoneyEntry *self)
{
  g_autofree char *text = amount_to_text (self, self->amount);

  self->dirty = FALSE;
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->showing = TRUE;
  vir_entry_history_set_text (GTK_EDITABLE (self->entry), text);
  self->showing = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  *text != '\0' ? text : _ ("Not known"),
                                  -1);
}

static gboolean
has_focus (VirMoneyEntry *self)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (self->entry)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static gboolean
read_amount (VirMoneyEntry *self,
             gint64        *amount,
             GError       **error)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  if (*text == '\0' && self->allow_empty)
    {
      *amount = VIR_UNKNOWN;
      return TRUE;
    }
  return vir_money_parse (text, amount, error);
}

/**
 * vir_money_entry_commit:
 * @self: an entry
 *
 * Takes what has been typed, as Enter does. Text that has not been touched is no edit.
 *
 * Returns: %FALSE if the text is no amount or was refused; the message then says why
 */
gboolean
vir_money_entry_commit (VirMoneyEntry *self)
{
  g_autoptr (GError) error = NULL;
  gint64 amount;

  g_return_val_if_fail (VIR_IS_MONEY_ENTRY (self), FALSE);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  if (!self->dirty)
    return TRUE;
  if (!read_amount (self, &amount, &error) ||
      (amount != self->amount && self->commit != NULL &&
       !self->commit (self, amount, self->commit_data, &error)))
    {
      set_message (self, error != NULL ? error->message : _ ("This amount cannot be used here"));
      return FALSE;
    }
  set_message (self, NULL);
  self->dirty = FALSE;
  if (amount != self->amount)
    {
      self->amount = amount;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AMOUNT]);
    }
  show_amount (self);
  return TRUE;
}

/**
 * vir_money_entry_restore:
 * @self: an entry
 *
 * Brings back the last good amount, as Escape does.
 */
void
vir_money_entry_restore (VirMoneyEntry *self)
{
  g_return_if_fail (VIR_IS_MONEY_ENTRY (self));

  show_amount (self);
  set_message (self, NULL);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

static gboolean
settle_cb (gpointer data)
{
  VirMoneyEntry *self = data;

  self->settle_id = 0;
  if (!has_focus (self))
    vir_money_entry_commit (self);
  return G_SOURCE_REMOVE;
}

static void
text_changed_cb (GtkEditable   *editable,
                 VirMoneyEntry *self)
{
  if (self->showing)
    return;
  self->dirty = TRUE;
  /* one text set from outside is a deletion and an insertion: wait until both are done */
  if (!has_focus (self) && self->settle_id == 0)
    self->settle_id = g_idle_add (settle_cb, self);
}

static void
activated_cb (GtkEntry      *entry,
              VirMoneyEntry *self)
{
  vir_money_entry_commit (self);
}

static void
focus_left_cb (GtkEventControllerFocus *controller,
               VirMoneyEntry           *self)
{
  vir_money_entry_commit (self);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                VirMoneyEntry         *self)
{
  if (keyval != GDK_KEY_Escape || !self->dirty)
    return FALSE;
  vir_money_entry_restore (self);
  return TRUE;
}

static gboolean
vir_money_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (VIR_MONEY_ENTRY (widget)->entry));
}

static void
vir_money_entry_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  VirMoneyEntry *self = VIR_MONEY_ENTRY (object);

  switch (prop_id)
    {
    case PROP_AMOUNT:
      g_value_set_int64 (value, self->amount);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_ALLOW_EMPTY:
      g_value_set_boolean (value, self->allow_empty);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_money_entry_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VirMoneyEntry *self = VIR_MONEY_ENTRY (object);

  switch (prop_id)
    {
    case PROP_AMOUNT:
      vir_money_entry_set_amount (self, g_value_get_int64 (value));
      break;
    case PROP_NAME:
      vir_money_entry_set_name (self, g_value_get_string (value));
      break;
    case PROP_ALLOW_EMPTY:
      vir_money_entry_set_allow_empty (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_money_entry_dispose (GObject *object)
{
  VirMoneyEntry *self = VIR_MONEY_ENTRY (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->commit = NULL;
  self->dirty = FALSE; /* leaving the focus now must commit nothing */
  gtk_widget_dispose_template (GTK_WIDGET (self), VIR_TYPE_MONEY_ENTRY);

  G_OBJECT_CLASS (vir_money_entry_parent_class)->dispose (object);
}

static void
vir_money_entry_finalize (GObject *object)
{
  g_free (VIR_MONEY_ENTRY (object)->name);

  G_OBJECT_CLASS (vir_money_entry_parent_class)->finalize (object);
}

static void
vir_money_entry_class_init (VirMoneyEntryClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = vir_money_entry_get_property;
  object_class->set_property = vir_money_entry_set_property;
  object_class->dispose = vir_money_entry_dispose;
  object_class->finalize = vir_money_entry_finalize;
  widget_class->grab_focus = vir_money_entry_grab_focus;

  properties[PROP_AMOUNT] =
    g_param_spec_int64 ("amount", NULL, NULL, G_MININT64, G_MAXINT64, VIR_UNKNOWN, flags);
  properties[PROP_NAME] = g_param_spec_string ("accessible-name", NULL, NULL, NULL, flags);
  properties[PROP_ALLOW_EMPTY] = g_param_spec_boolean ("allow-empty", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "moneyentry");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-money-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, VirMoneyEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, VirMoneyEntry, message);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
vir_money_entry_init (VirMoneyEntry *self)
{
  self->amount = VIR_UNKNOWN;
  self->format = VIR_FORMAT_COMMITTEE;
  gtk_widget_init_template (GTK_WIDGET (self));
  vir_money_entry_set_name (self, _ ("Amount"));
  show_amount (self);
}

/**
 * vir_money_entry_new:
 *
 * Returns: (transfer floating): an empty entry
 */
GtkWidget *
vir_money_entry_new (void)
{
  return g_object_new (VIR_TYPE_MONEY_ENTRY, NULL);
}

/**
 * vir_money_entry_get_amount:
 * @self: an entry
 *
 * Returns: the last good amount in pence, or %VIR_UNKNOWN
 */
gint64
vir_money_entry_get_amount (VirMoneyEntry *self)
{
  g_return_val_if_fail (VIR_IS_MONEY_ENTRY (self), VIR_UNKNOWN);

  return self->amount;
}

/**
 * vir_money_entry_set_amount:
 * @self: an entry
 * @amount: pence, or %VIR_UNKNOWN
 *
 * Shows @amount. Text that is being typed stays; it is held against @amount when it is committed.
 */
void
vir_money_entry_set_amount (VirMoneyEntry *self,
                            gint64         amount)
{
  gboolean changed;

  g_return_if_fail (VIR_IS_MONEY_ENTRY (self));

  changed = amount != self->amount;
  self->amount = amount;
  if (!self->dirty)
    {
      show_amount (self);
      set_message (self, NULL);
    }
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AMOUNT]);
}

/**
 * vir_money_entry_set_format:
 * @self: an entry
 * @format: the profile in which an amount is shown; any may be typed
 *
 * Sets how amounts are shown.
 */
void
vir_money_entry_set_format (VirMoneyEntry  *self,
                            VirNumberFormat format)
{
  g_return_if_fail (VIR_IS_MONEY_ENTRY (self));

  if (format == self->format)
    return;
  self->format = format;
  if (!self->dirty)
    show_amount (self);
}

/**
 * vir_money_entry_set_allow_empty:
 * @self: an entry
 * @allow_empty: whether no text is a good entry, meaning that the amount is not known
 *
 * Sets whether the amount may be taken away.
 */
void
vir_money_entry_set_allow_empty (VirMoneyEntry *self,
                                 gboolean       allow_empty)
{
  g_return_if_fail (VIR_IS_MONEY_ENTRY (self));

  if (allow_empty == self->allow_empty)
    return;
  self->allow_empty = allow_empty;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ALLOW_EMPTY]);
}

/**
 * vir_money_entry_set_name:
 * @self: an entry
 * @name: (nullable): what assistive technologies call it, "Put back in 2018/19"
 *
 * Names the entry.
 */
void
vir_money_entry_set_name (VirMoneyEntry *self,
                          const char    *name)
{
  g_return_if_fail (VIR_IS_MONEY_ENTRY (self));

  if (g_strcmp0 (name, self->name) == 0)
    return;
  g_free (self->name);
  self->name = g_strdup (name);
  if (name != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
}

/**
 * vir_money_entry_get_name:
 * @self: an entry
 *
 * Returns: (nullable): what assistive technologies call it
 */
const char *
vir_money_entry_get_name (VirMoneyEntry *self)
{
  g_return_val_if_fail (VIR_IS_MONEY_ENTRY (self), NULL);

  return self->name;
}

/**
 * vir_money_entry_get_message:
 * @self: an entry
 *
 * Returns: (nullable): what is wrong with the text, as shown under it
 */
const char *
vir_money_entry_get_message (VirMoneyEntry *self)
{
  g_return_val_if_fail (VIR_IS_MONEY_ENTRY (self), NULL);

  return gtk_widget_get_visible (GTK_WIDGET (self->message)) ? gtk_label_get_text (self->message) : NULL;
}

/**
 * vir_money_entry_set_commit:
 * @self: an entry
 * @commit: (nullable): takes amounts that are entered
 * @user_data: for @commit; must live as long as it is set
 *
 * Sets who takes an amount. Without one, every amount is taken.
 */
void
vir_money_entry_set_commit (VirMoneyEntry *self,
                            VirMoneyCommit commit,
                            gpointer       user_data)
{
  g_return_if_fail (VIR_IS_MONEY_ENTRY (self));

  self->commit = commit;
  self->commit_data = user_data;
}

/**
 * vir_money_entry_get_entry:
 * @self: an entry
 *
 * Returns: (transfer none): the text entry within, for labels that name it
 */
GtkEntry *
vir_money_entry_get_entry (VirMoneyEntry *self)
{
  g_return_val_if_fail (VIR_IS_MONEY_ENTRY (self), NULL);

  return self->entry;
}
