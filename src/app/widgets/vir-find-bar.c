/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirFindBar; see vir-find-bar.h. Only kinds that have a place in the window are looked through. */

#include "config.h"

#include "vir-find-bar.h"

#include "vir-text.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

struct _VirFindBar
{
  AdwBin parent_instance;

  VirWorkspace *workspace;
  GSignalGroup *signals;
  GArray       *matches; /* of Match */
  guint         at;
  GtkSearchBar *bar;
  GtkEditable  *entry;
  GtkLabel     *status;
  GtkWidget    *previous;
  GtkWidget    *next;
  GtkWidget    *clear;
};

G_DEFINE_FINAL_TYPE (VirFindBar, vir_find_bar, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

typedef struct
{
  VirKind kind;
  char   *id;
} Match;

static void
clear_match (gpointer data)
{
  g_free (((Match *) data)->id);
}

/* Everything of a record that a person would type to find it. */
static char *
searched_text (const VirInput *input,
               VirKind         kind,
               gconstpointer   record)
{
  const VirRecord *base = record;

  if (kind == VIR_KIND_PROPOSAL)
    {
      const char *reference = ((const VirProposalRecord *) record)->reference;

      return g_strjoin (" ", base->title != NULL ? base->title : "", reference != NULL ? reference : "", NULL);
    }
  if (kind == VIR_KIND_CHANGE)
    return vir_words_change_title (input, record);
  return vir_words_record_title (base);
}

static void
search (VirFindBar *self)
{
  static const VirKind kinds[] = { VIR_KIND_PROPOSAL, VIR_KIND_AMENDMENT, VIR_KIND_CHANGE };
  const char *words = gtk_editable_get_text (self->entry);
  VirInput *input = vir_workspace_get_input (self->workspace);

  g_array_set_size (self->matches, 0);
  for (guint k = 0; words[0] != '\0' && k < G_N_ELEMENTS (kinds); k++)
    for (guint i = 0; i < vir_input_count (input, kinds[k]); i++)
      {
        const VirRecord *record = vir_input_nth (input, kinds[k], i);
        g_autofree char *text = searched_text (input, kinds[k], record);

        if (vir_text_matches (text, words))
          {
            Match match = { kinds[k], g_strdup (record->id) };

            g_array_append_val (self->matches, match);
          }
      }
}

static void
show_status (VirFindBar *self)
{
  gboolean asked = gtk_editable_get_text (self->entry)[0] != '\0';
  guint n = self->matches->len;
  g_autofree char *status = NULL;

  if (n > 0)
    /* Translators: which of the matches is selected: "3 of 12" */
    status = g_strdup_printf (_("%u of %u"), self->at + 1, n);
  gtk_label_set_text (self->status, n > 0 ? status : asked ? _("No matches") : "");
  gtk_widget_set_sensitive (self->previous, n > 1);
  gtk_widget_set_sensitive (self->next, n > 1);
  gtk_widget_set_visible (self->clear, asked && n == 0);
}

static void
go_there (VirFindBar *self)
{
  if (self->at < self->matches->len)
    {
      const Match *match = &g_array_index (self->matches, Match, self->at);

      gtk_widget_activate_action (GTK_WIDGET (self), "win.select", "(is)", (int) match->kind, match->id);
    }
  show_status (self);
}

static void
search_changed_cb (VirFindBar *self)
{
  if (self->workspace == NULL || !gtk_search_bar_get_search_mode (self->bar))
    return;
  search (self);
  self->at = 0;
  go_there (self);
}

static void
input_changed_cb (VirFindBar *self)
{
  if (!gtk_search_bar_get_search_mode (self->bar))
    return;
  search (self);
  self->at = MIN (self->at, MAX (self->matches->len, 1) - 1);
  show_status (self);
}

static void
next_cb (VirFindBar *self)
{
  if (self->matches->len > 0)
    self->at = (self->at + 1) % self->matches->len;
  go_there (self);
}

static void
previous_cb (VirFindBar *self)
{
  if (self->matches->len > 0)
    self->at = (self->at + self->matches->len - 1) % self->matches->len;
  go_there (self);
}

static void
clear_cb (VirFindBar *self)
{
  gtk_editable_set_text (self->entry, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
vir_find_bar_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, VIR_FIND_BAR (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_find_bar_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  VirFindBar *self = VIR_FIND_BAR (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (!g_set_object (&self->workspace, g_value_get_object (value)))
        break;
      g_signal_group_set_target (self->signals, self->workspace);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_find_bar_dispose (GObject *object)
{
  VirFindBar *self = VIR_FIND_BAR (object);

  g_clear_object (&self->signals);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->matches, g_array_unref);
  G_OBJECT_CLASS (vir_find_bar_parent_class)->dispose (object);
}

static void
vir_find_bar_class_init (VirFindBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = vir_find_bar_dispose;
  object_class->get_property = vir_find_bar_get_property;
  object_class->set_property = vir_find_bar_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, VIR_TYPE_WORKSPACE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, VirFindBar, bar);
  gtk_widget_class_bind_template_child (widget_class, VirFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, VirFindBar, status);
  gtk_widget_class_bind_template_child (widget_class, VirFindBar, previous);
  gtk_widget_class_bind_template_child (widget_class, VirFindBar, next);
  gtk_widget_class_bind_template_child (widget_class, VirFindBar, clear);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, vir_find_bar_close);
}

static void
vir_find_bar_init (VirFindBar *self)
{
  self->matches = g_array_new (FALSE, FALSE, sizeof (Match));
  g_array_set_clear_func (self->matches, clear_match);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->bar, self->entry);
  show_status (self);

  self->signals = g_signal_group_new (VIR_TYPE_WORKSPACE);
  g_signal_group_connect_swapped (self->signals, "notify::outlook", G_CALLBACK (input_changed_cb), self);
}

/**
 * vir_find_bar_new:
 *
 * Returns: (transfer floating): a closed bar; set its property "workspace"
 */
GtkWidget *
vir_find_bar_new (void)
{
  return g_object_new (VIR_TYPE_FIND_BAR, NULL);
}

/**
 * vir_find_bar_open:
 * @self: the bar
 *
 * Opens the bar, its words selected, ready to type.
 */
void
vir_find_bar_open (VirFindBar *self)
{
  g_return_if_fail (VIR_IS_FIND_BAR (self));

  gtk_search_bar_set_search_mode (self->bar, TRUE);
  gtk_editable_select_region (self->entry, 0, -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/**
 * vir_find_bar_close:
 * @self: the bar
 *
 * Closes the bar; what was found stays selected.
 */
void
vir_find_bar_close (VirFindBar *self)
{
  g_return_if_fail (VIR_IS_FIND_BAR (self));

  gtk_search_bar_set_search_mode (self->bar, FALSE);
}

/**
 * vir_find_bar_count:
 * @self: the bar
 *
 * Returns: how many matches there are
 */
guint
vir_find_bar_count (VirFindBar *self)
{
  g_return_val_if_fail (VIR_IS_FIND_BAR (self), 0);
  return self->matches->len;
}
