/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of VirChartChoices share: vir-chart-choices.c holds the row with year, form and order,
 * -amendments.c which amendments, -record.c which record. */

#pragma once

#include "vir-chart-choices.h"

G_BEGIN_DECLS

struct _VirChartChoices
{
  GtkWidget parent_instance;

  const VirChartClass *klass;
  VirChartChoice      *choice;
  VirOutlook          *outlook;
  GPtrArray           *records; /* those that the list shows */
  gboolean             neutral;
  gboolean             filling;

  GtkDropDown   *year;
  GtkDropDown   *form;
  GtkDropDown   *order;
  GtkDropDown   *amendment;
  GtkMenuButton *amendments;
  GtkBox        *checks;
  GtkMenuButton *record;
  GtkListBox    *record_list;
};

/* vir-chart-choices.c */
void           vir_choices_emit            (VirChartChoices *self);
void           vir_choices_fill            (GtkDropDown     *list,
                                            GtkStringList   *words,
                                            guint            selected);
void           vir_choices_set_shown       (GtkWidget       *control,
                                            gboolean         shown);
GtkDropDown   *vir_choices_add_list        (VirChartChoices *self,
                                            const char      *caption,
                                            GCallback        selected_cb);
GtkMenuButton *vir_choices_add_popover     (VirChartChoices *self,
                                            const char      *caption,
                                            GtkWidget       *content);

/* vir-chart-choices-amendments.c */
void           vir_choices_init_amendments (VirChartChoices *self);
void           vir_choices_fill_amendments (VirChartChoices *self);

/* vir-chart-choices-record.c */
void           vir_choices_init_record     (VirChartChoices *self);
void           vir_choices_fill_record     (VirChartChoices *self);

G_END_DECLS
