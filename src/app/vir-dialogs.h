/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one seam for dialogs whose classes later versions of GTK and libadwaita replace: file
 * choosers, questions, about, shortcuts.
 *
 * Decision: asynchronous calls in the form of those that replace them.
 * Reason: the old classes are deprecated in later versions, the new ones do not exist in the oldest
 * that is supported.
 * Implication: nothing else in app may name a dialog class. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * VirPickKind:
 * @VIR_PICK_OPEN: a file that exists
 * @VIR_PICK_SAVE: a file to write
 * @VIR_PICK_FOLDER: a folder, which may be made in the dialog
 *
 * What is asked for.
 */
typedef enum
{
  VIR_PICK_OPEN,
  VIR_PICK_SAVE,
  VIR_PICK_FOLDER,
} VirPickKind;

/**
 * VirPickRequest:
 * @kind: what is asked for
 * @title: heading of the dialog
 * @accept: the accepting button, with mnemonic (nullable: Open, Save or Select)
 * @name: the suggested file name, for saving (nullable)
 * @file: the file to begin at; for a folder, one in it (nullable)
 * @filter_name: what the wanted files are, "Virement documents" (nullable: any file)
 * @suffix: how their names end, without the dot (nullable with @filter_name)
 *
 * A question for a file.
 */
typedef struct
{
  VirPickKind kind;
  const char *title;
  const char *accept;
  const char *name;
  GFile      *file;
  const char *filter_name;
  const char *suffix;
} VirPickRequest;

/**
 * VirAnswer:
 * @id: what vir_ask_finish() returns for it
 * @label: the button, with mnemonic
 * @suggested: the answer that most people want
 * @destructive: something is lost by it
 *
 * One answer to a question.
 */
typedef struct
{
  const char *id;
  const char *label;
  gboolean    suggested;
  gboolean    destructive;
} VirAnswer;

/**
 * VirQuestion:
 * @heading: the question in one line
 * @body: what follows from the answers
 * @answers: (array length=n_answers): the answers; the first is that of Escape
 *
 * A question with a few answers.
 */
typedef struct
{
  const char      *heading;
  const char      *body;
  const VirAnswer *answers;
  guint            n_answers;
} VirQuestion;

void   vir_pick_file_async  (GtkWindow            *parent,
                             const VirPickRequest *request,
                             GCancellable         *cancellable,
                             GAsyncReadyCallback   callback,
                             gpointer              user_data);
GFile *vir_pick_file_finish (GAsyncResult         *result,
                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void   vir_ask_async        (GtkWindow            *parent,
                             const VirQuestion    *question,
                             GCancellable         *cancellable,
                             GAsyncReadyCallback   callback,
                             gpointer              user_data);
char  *vir_ask_finish       (GAsyncResult         *result,
                             GError              **error) G_GNUC_WARN_UNUSED_RESULT;

void   vir_show_about       (GtkWindow            *parent);
void   vir_show_shortcuts   (GtkWindow            *parent);

G_END_DECLS
