/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What tests of pages and inspector share: the Norfolk example in a workspace, and a page of it in a
 * window of its own. */

#pragma once

#include "vir-app-test.h"

#include "vir-json-file.h"
#include "vir-money-entry.h"
#include "vir-workspace.h"

typedef struct
{
  GtkWidget    *window;
  GtkWidget    *page;
  VirWorkspace *workspace;
} VirPageTest;

static inline VirWorkspace *
vir_page_test_load (void)
{
  g_autoptr (GFile) file = vir_app_test_copy ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) input = vir_json_read_file (file, &error);
  VirWorkspace *workspace = vir_workspace_new ();

  g_assert_no_error (error);
  vir_workspace_set_input (workspace, input, file);
  return workspace;
}

static inline void
vir_page_test_open (VirPageTest *self,
                    GtkWidget   *page)
{
  self->workspace = vir_page_test_load ();
  self->page = page;
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1000, 760);
  gtk_window_set_child (GTK_WINDOW (self->window), page);
  g_object_set (page, "workspace", self->workspace, NULL);
  gtk_window_present (GTK_WINDOW (self->window));
  gtk_test_widget_wait_for_draw (self->window);
}

/* Takes everything down, and checks that the page leaves nothing behind. */
static inline void
vir_page_test_close (VirPageTest *self)
{
  gpointer page = self->page;

  g_object_add_weak_pointer (G_OBJECT (self->page), &page);
  gtk_window_destroy (GTK_WINDOW (self->window));
  WAIT_FOR (page == NULL);
  g_assert_finalize_object (self->workspace);
}

static inline gboolean
vir_page_test_says (GtkWidget *widget,
                    gpointer   text)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget))
    return g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), text) == 0;
  if (GTK_IS_INSCRIPTION (widget))
    return g_strcmp0 (gtk_inscription_get_text (GTK_INSCRIPTION (widget)), text) == 0;
  return FALSE;
}

/* The label or cell in sight that says exactly this, or NULL. */
static inline GtkWidget *
vir_page_test_find_text (GtkWidget  *within,
                         const char *text)
{
  return vir_app_test_find (within, vir_page_test_says, (gpointer) text);
}

static inline gboolean
vir_page_test_is_entry (GtkWidget *widget,
                        gpointer   name)
{
  return VIR_IS_MONEY_ENTRY (widget) && gtk_widget_get_mapped (widget) &&
         g_strcmp0 (vir_money_entry_get_name (VIR_MONEY_ENTRY (widget)), name) == 0;
}

/* The money entry in sight of this name. */
static inline VirMoneyEntry *
vir_page_test_entry (GtkWidget  *within,
                     const char *name)
{
  GtkWidget *found = vir_app_test_find (within, vir_page_test_is_entry, (gpointer) name);

  if (found == NULL)
    g_error ("there is no entry “%s”", name);
  return VIR_MONEY_ENTRY (found);
}

static inline void
vir_page_test_type (VirMoneyEntry *entry,
                    const char    *text)
{
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  gtk_editable_set_text (GTK_EDITABLE (vir_money_entry_get_entry (entry)), text);
  g_signal_emit_by_name (vir_money_entry_get_entry (entry), "activate");
}
