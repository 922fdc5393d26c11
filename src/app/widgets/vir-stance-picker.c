/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirStancePicker; see vir-stance-picker.h. The list is made anew each time it opens: it is short,
 * and between two openings amendments come and go. */

#include "config.h"

#include "vir-stance-picker.h"

#include "vir-balance-words.h"
#include "vir-party-dot.h"
#include "vir-settings.h"

#include <glib/gi18n-lib.h>

struct _VirStancePicker
{
  AdwBin parent_instance;

  VirWorkspace  *workspace;
  GSignalGroup  *signals;
  GtkMenuButton *button;
  VirPartyDot   *dot;
  GtkLabel      *name;
  GtkPopover    *popover;
  GtkListBox    *list;
};

G_DEFINE_FINAL_TYPE (VirStancePicker, vir_stance_picker, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* What a row of the list stands for, kept on the row. */
#define ROW_AMENDMENT "vir-amendment"
#define ROW_ALL "vir-all"

static void
refresh (VirStancePicker *self)
{
  VirOutlook *outlook = vir_workspace_get_outlook (self->workspace);
  const char *amendment = vir_workspace_get_amendment (self->workspace);
  const VirAmendmentRecord *record = NULL;
  g_autofree char *name = vir_balance_words_stance (outlook);
  g_autofree char *spoken = NULL;

  if (amendment != NULL)
    record = vir_input_get (outlook->input, VIR_KIND_AMENDMENT, amendment);

  gtk_label_set_text (self->name, name);
  vir_party_dot_set_colour (self->dot, record != NULL ? vir_balance_words_colour (outlook->input, record) : NULL);

  /* Translators: what the window shows: "Showing: Published budget" */
  spoken = g_strdup_printf (_("Showing: %s"), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static GtkWidget *
make_row (const char *name,
          const char *second,
          const char *second_class,
          const char *colour,
          gboolean    dot,
          gboolean    current)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new (name);
  g_autofree char *spoken = second != NULL ? g_strdup_printf ("%s, %s", name, second) : g_strdup (name);

  if (dot)
    {
      GtkWidget *disc = vir_party_dot_new ();

      vir_party_dot_set_colour (VIR_PARTY_DOT (disc), colour);
      gtk_box_append (GTK_BOX (box), disc);
    }
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (words), label);
  if (second != NULL)
    {
      GtkWidget *caption = gtk_label_new (second);

      gtk_label_set_xalign (GTK_LABEL (caption), 0);
      gtk_widget_add_css_class (caption, "caption");
      gtk_widget_add_css_class (caption, second_class != NULL ? second_class : "dim-label");
      gtk_box_append (GTK_BOX (words), caption);
    }
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), words);
  if (current)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_widget_add_css_class (row, "stance-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  return row;
}

static void
add_amendments (VirStancePicker *self,
                VirOutlook      *outlook)
{
  const char *shown = vir_workspace_get_amendment (self->workspace);

  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const VirAmendmentRecord *record = outlook->amendments[i].record;
      VirTone tone = VIR_TONE_PLAIN;
      g_autofree char *name = vir_balance_words_name (outlook->input, record);
      g_autofree char *second = vir_balance_words_amendment (outlook, &outlook->amendments[i], vir_settings_get_number_format (), &tone);
      GtkWidget *row = make_row (name,
                                 second,
                                 vir_tone_css_class (tone),
                                 vir_balance_words_colour (outlook->input, record),
                                 TRUE,
                                 g_strcmp0 (shown, record->base.id) == 0);

      g_object_set_data_full (G_OBJECT (row), ROW_AMENDMENT, g_strdup (record->base.id), g_free);
      gtk_list_box_append (self->list, row);
    }
}

static void
popover_show_cb (VirStancePicker *self)
{
  VirOutlook *outlook = vir_workspace_get_outlook (self->workspace);
  guint shown = vir_stance_count (outlook->stance);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);

  gtk_list_box_append (self->list, make_row (_("Published budget"), NULL, NULL, NULL, TRUE, shown == 0));
  add_amendments (self, outlook);
  if (outlook->n_amendments > 1)
    {
      GtkWidget *row = make_row (_("All, in voting order"), _("Each amends what was carried before it"), NULL, NULL, FALSE, shown > 1);

      g_object_set_data (G_OBJECT (row), ROW_ALL, row);
      gtk_list_box_append (self->list, row);
    }
}

static void
row_activated_cb (VirStancePicker *self,
                  GtkListBoxRow   *row)
{
  gtk_popover_popdown (self->popover);
  if (g_object_get_data (G_OBJECT (row), ROW_ALL) != NULL)
    {
      g_auto (GStrv) order = vir_balance_words_order (vir_workspace_get_input (self->workspace));

      vir_workspace_show_stack (self->workspace, (const char *const *) order);
    }
  else
    vir_workspace_show_amendment (self->workspace, g_object_get_data (G_OBJECT (row), ROW_AMENDMENT));
}

static void
vir_stance_picker_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, VIR_STANCE_PICKER (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_stance_picker_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  VirStancePicker *self = VIR_STANCE_PICKER (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      if (!g_set_object (&self->workspace, g_value_get_object (value)))
        break;
      g_signal_group_set_target (self->signals, self->workspace);
      if (self->workspace != NULL)
        refresh (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_stance_picker_dispose (GObject *object)
{
  VirStancePicker *self = VIR_STANCE_PICKER (object);

  g_clear_object (&self->signals);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (vir_stance_picker_parent_class)->dispose (object);
}

static void
vir_stance_picker_class_init (VirStancePickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = vir_stance_picker_dispose;
  object_class->get_property = vir_stance_picker_get_property;
  object_class->set_property = vir_stance_picker_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, VIR_TYPE_WORKSPACE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (VIR_TYPE_PARTY_DOT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-stance-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, VirStancePicker, button);
  gtk_widget_class_bind_template_child (widget_class, VirStancePicker, dot);
  gtk_widget_class_bind_template_child (widget_class, VirStancePicker, name);
  gtk_widget_class_bind_template_child (widget_class, VirStancePicker, popover);
  gtk_widget_class_bind_template_child (widget_class, VirStancePicker, list);
  gtk_widget_class_bind_template_callback (widget_class, popover_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
vir_stance_picker_init (VirStancePicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->signals = g_signal_group_new (VIR_TYPE_WORKSPACE);
  g_signal_group_connect_swapped (self->signals, "notify::outlook", G_CALLBACK (refresh), self);
}

/**
 * vir_stance_picker_new:
 *
 * Returns: (transfer floating): a picker; set its property "workspace"
 */
GtkWidget *
vir_stance_picker_new (void)
{
  return g_object_new (VIR_TYPE_STANCE_PICKER, NULL);
}

/**
 * vir_stance_picker_get_shown:
 * @self: the picker
 *
 * Returns: the name of what is shown, as the button says it
 */
const char *
vir_stance_picker_get_shown (VirStancePicker *self)
{
  g_return_val_if_fail (VIR_IS_STANCE_PICKER (self), NULL);
  return gtk_label_get_text (self->name);
}
