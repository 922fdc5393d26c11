/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirBalanceBar; see vir-balance-bar.h.
 *
 * Tiles stand in one row: a year each, then council tax and reserves. Where there is room the row is
 * beside the picker; with less room it is a line of its own; with little, one tile of it is seen at a
 * time, between buttons for the one before and after. Tiles are kept and given new words, so that
 * focus stays where it is while figures change. */

#include "config.h"

#include "vir-balance-bar.h"

#include "vir-findings-button.h"
#include "vir-settings.h"
#include "vir-stance-picker.h"

#include <glib/gi18n-lib.h>

struct _VirBalanceBar
{
  AdwBin parent_instance;

  VirWorkspace      *workspace;
  GSignalGroup      *signals;
  VirPanesMode       mode;
  guint              seen; /* index of the tile that is seen, where there is room for one */
  VirStancePicker   *picker;
  VirFindingsButton *findings;
  GtkWidget         *first_slot;
  GtkWidget         *second;
  GtkWidget         *second_slot;
  GtkWidget         *previous;
  GtkWidget         *next;
  GtkWidget         *scroller;
  GtkBox            *tiles;
  GtkWidget         *years[VIR_MAX_YEARS];
  GtkWidget         *tax;
  GtkWidget         *reserves;
  guint              n_years;
};

G_DEFINE_FINAL_TYPE (VirBalanceBar, vir_balance_bar, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_MODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Years, tax and reserves are numbered through. */
static GtkWidget *
nth_tile (VirBalanceBar *self,
          guint          n)
{
  if (n < self->n_years)
    return self->years[n];
  return n == self->n_years ? self->tax : self->reserves;
}

static guint
count_tiles (VirBalanceBar *self)
{
  return self->n_years + 2;
}

static void
show_tiles (VirBalanceBar *self)
{
  gboolean alone = self->mode == VIR_PANES_NARROW;
  guint n = count_tiles (self);

  self->seen = MIN (self->seen, n - 1);
  for (guint i = 0; i < n; i++)
    gtk_widget_set_visible (nth_tile (self, i), !alone || i == self->seen);
  for (guint i = self->n_years; i < VIR_MAX_YEARS; i++)
    gtk_widget_set_visible (self->years[i], FALSE);

  gtk_widget_set_visible (self->previous, alone);
  gtk_widget_set_visible (self->next, alone);
  gtk_widget_set_sensitive (self->previous, self->seen > 0);
  gtk_widget_set_sensitive (self->next, self->seen + 1 < n);
}

static void
refresh (VirBalanceBar *self)
{
  VirOutlook *outlook = vir_workspace_get_outlook (self->workspace);
  VirNumberFormat format = vir_settings_get_number_format ();
  g_auto (VirTileWords) tax = { 0 };
  g_auto (VirTileWords) reserves = { 0 };

  self->n_years = outlook->years.n;
  for (guint y = 0; y < self->n_years; y++)
    {
      g_auto (VirTileWords) words = { 0 };

      vir_balance_words_year (outlook, y, format, &words);
      vir_year_tile_set_words (VIR_YEAR_TILE (self->years[y]), &words);
    }
  vir_balance_words_tax (outlook, &tax);
  vir_year_tile_set_words (VIR_YEAR_TILE (self->tax), &tax);
  vir_balance_words_reserves (outlook, format, &reserves);
  vir_year_tile_set_words (VIR_YEAR_TILE (self->reserves), &reserves);
  vir_findings_button_refresh (self->findings, self->workspace);
  show_tiles (self);
}

static void
format_changed_cb (VirBalanceBar *self)
{
  if (self->workspace != NULL)
    refresh (self);
}

static void
move_scroller (VirBalanceBar *self)
{
  GtkWidget *slot = self->mode == VIR_PANES_WIDE ? self->first_slot : self->second_slot;

  gtk_widget_set_visible (self->second, self->mode != VIR_PANES_WIDE);
  if (gtk_widget_get_parent (self->scroller) == slot)
    return;

  g_object_ref (self->scroller);
  if (gtk_widget_get_parent (self->scroller) != NULL)
    gtk_box_remove (GTK_BOX (gtk_widget_get_parent (self->scroller)), self->scroller);
  gtk_box_append (GTK_BOX (slot), self->scroller);
  g_object_unref (self->scroller);
}

static void
set_mode (VirBalanceBar *self,
          VirPanesMode   mode)
{
  if (mode == self->mode)
    return;
  self->mode = mode;
  move_scroller (self);
  show_tiles (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODE]);
}

static void
previous_clicked_cb (VirBalanceBar *self)
{
  if (self->seen > 0)
    self->seen--;
  show_tiles (self);
}

static void
next_clicked_cb (VirBalanceBar *self)
{
  self->seen++;
  show_tiles (self);
}

static void
year_clicked_cb (VirBalanceBar *self)
{
  gboolean one = vir_workspace_get_amendment (self->workspace) != NULL;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", one ? "amendment" : "overview");
}

static void
fact_clicked_cb (VirBalanceBar *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "overview");
}

static GtkWidget *
add_tile (VirBalanceBar *self,
          GCallback      clicked)
{
  GtkWidget *tile = vir_year_tile_new ();

  gtk_widget_set_hexpand (tile, TRUE);
  g_signal_connect_swapped (tile, "clicked", clicked, self);
  gtk_box_append (self->tiles, tile);
  return tile;
}

static void
vir_balance_bar_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  VirBalanceBar *self = VIR_BALANCE_BAR (object);

  switch (prop_id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_MODE:
      g_value_set_uint (value, self->mode);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_balance_bar_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VirBalanceBar *self = VIR_BALANCE_BAR (object);

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
    case PROP_MODE:
      set_mode (self, (VirPanesMode) g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_balance_bar_dispose (GObject *object)
{
  VirBalanceBar *self = VIR_BALANCE_BAR (object);

  g_clear_object (&self->signals);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (vir_balance_bar_parent_class)->dispose (object);
}

static void
vir_balance_bar_class_init (VirBalanceBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = vir_balance_bar_dispose;
  object_class->get_property = vir_balance_bar_get_property;
  object_class->set_property = vir_balance_bar_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, VIR_TYPE_WORKSPACE, flags);
  properties[PROP_MODE] = g_param_spec_uint ("mode", NULL, NULL, VIR_PANES_NARROW, VIR_PANES_WIDE, VIR_PANES_WIDE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (VIR_TYPE_STANCE_PICKER);
  g_type_ensure (VIR_TYPE_FINDINGS_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-balance-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, VirBalanceBar, picker);
  gtk_widget_class_bind_template_child (widget_class, VirBalanceBar, findings);
  gtk_widget_class_bind_template_child (widget_class, VirBalanceBar, first_slot);
  gtk_widget_class_bind_template_child (widget_class, VirBalanceBar, second);
  gtk_widget_class_bind_template_child (widget_class, VirBalanceBar, second_slot);
  gtk_widget_class_bind_template_child (widget_class, VirBalanceBar, previous);
  gtk_widget_class_bind_template_child (widget_class, VirBalanceBar, next);
  gtk_widget_class_bind_template_child (widget_class, VirBalanceBar, scroller);
  gtk_widget_class_bind_template_child (widget_class, VirBalanceBar, tiles);
  gtk_widget_class_bind_template_callback (widget_class, previous_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked_cb);
}

static void
vir_balance_bar_init (VirBalanceBar *self)
{
  self->mode = VIR_PANES_WIDE;
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    self->years[y] = add_tile (self, G_CALLBACK (year_clicked_cb));
  self->tax = add_tile (self, G_CALLBACK (fact_clicked_cb));
  self->reserves = add_tile (self, G_CALLBACK (fact_clicked_cb));
  show_tiles (self);

  self->signals = g_signal_group_new (VIR_TYPE_WORKSPACE);
  g_signal_group_connect_swapped (self->signals, "notify::outlook", G_CALLBACK (refresh), self);
  g_signal_connect_object (vir_settings_get (), "changed::number-format", G_CALLBACK (format_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * vir_balance_bar_new:
 *
 * Returns: (transfer floating): a bar; set its properties "workspace" and "mode"
 */
GtkWidget *
vir_balance_bar_new (void)
{
  return g_object_new (VIR_TYPE_BALANCE_BAR, NULL);
}

/**
 * vir_balance_bar_get_year:
 * @self: the bar
 * @year: index of a year of the document
 *
 * Returns: (transfer none) (nullable): its tile
 */
VirYearTile *
vir_balance_bar_get_year (VirBalanceBar *self,
                          guint          year)
{
  g_return_val_if_fail (VIR_IS_BALANCE_BAR (self), NULL);
  return year < self->n_years ? VIR_YEAR_TILE (self->years[year]) : NULL;
}
