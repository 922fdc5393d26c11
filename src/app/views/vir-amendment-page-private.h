/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of the amendment page share: vir-amendment-page.c holds the widget and fills it,
 * vir-amendment-actions.c what is done to its changes. */

#pragma once

#include "vir-amendment-page.h"
#include "vir-change-popover.h"
#include "vir-chart-view.h"
#include "vir-party-dot.h"
#include "vir-to-find.h"

G_BEGIN_DECLS

struct _VirAmendmentPage
{
  GtkWidget parent_instance;

  GtkStack          *stack;
  AdwStatusPage     *empty;
  GtkScrolledWindow *scrolled;
  VirPartyDot       *dot;
  GtkLabel          *title;
  GtkLabel          *subtitle;
  VirChangePopover  *add_popover;
  GtkToggleButton   *chart_button;
  VirChangeCard     *uses;
  VirChangeCard     *sources;
  GtkWidget         *short_box;
  GtkLabel          *short_sentence;
  GtkLabel          *short_reason;
  VirToFind         *to_find;
  GtkLabel          *checks_summary;
  VirFindingList    *checks;
  GtkRevealer       *chart_revealer;
  VirChartView      *chart;
  GMenuModel        *row_menu;

  VirWorkspace *workspace;
  GSignalGroup *signals;
  char         *amendment;
};

const char    *vir_amendment_page_get_change (VirAmendmentPage *self);
VirChangeCard *vir_amendment_page_find_card (VirAmendmentPage *self,
                                             const char       *change);
void           vir_amendment_actions_install (GtkWidgetClass *widget_class);
void           vir_amendment_actions_update (VirAmendmentPage *self);

G_END_DECLS
