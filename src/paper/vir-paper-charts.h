/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every chart of a document in one folder. Owns which charts those are, their file names and the index. Each
 * picture is the one that is written when it is exported alone. Must not know a kind by name. */

#pragma once

#include "vir-chart-class.h"
#include "vir-chart-export.h"
#include "vir-outlook.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * VirPaperProgress:
 * @done: how many are written
 * @total: how many there will be
 * @name: (nullable): what is being written, for people; %NULL at the end
 * @user_data: as given
 *
 * Told before each file and at the end, in the thread that writes.
 */
typedef void (*VirPaperProgress) (guint       done,
                                  guint       total,
                                  const char *name,
                                  gpointer    user_data);

/**
 * VirPaperWatch:
 * @cancellable: (nullable): stops the writing
 * @progress: (nullable): told how far it is
 * @user_data: for @progress
 *
 * Who follows a long piece of writing.
 */
typedef struct
{
  GCancellable    *cancellable;
  VirPaperProgress progress;
  gpointer         user_data;
} VirPaperWatch;

/**
 * VirPaperTitle:
 * @klass: a kind of chart
 * @ask: what it is asked with
 * @user_data: as given
 *
 * Finds a title that was written over the one that the figures give.
 *
 * Returns: (transfer none) (nullable): the title
 */
typedef const char *(*VirPaperTitle) (const VirChartClass *klass,
                                      const VirChartAsk   *ask,
                                      gpointer             user_data);

/**
 * VirPaperChart:
 * @spec: its content, or why there is no picture
 * @word: the kind and form as file names have them, "gap-curve-by-year"
 * @name: its files' name without an ending, "01-gap-curve"; without number where there is no picture
 * @heading: the kind and form, for people
 * @no_room: (nullable): after writing: why there is no picture of the size that was asked for
 *
 * One chart of a folder.
 */
typedef struct
{
  VirChartSpec *spec;
  char         *word;
  char         *name;
  char         *heading;
  char         *no_room;
} VirPaperChart;

GPtrArray *vir_paper_charts_list    (const VirOutlook       *outlook,
                                     const VirChartAsk      *ask,
                                     gboolean                numbered,
                                     VirPaperTitle           title,
                                     gpointer                user_data) G_GNUC_WARN_UNUSED_RESULT;
guint      vir_paper_charts_count   (const GPtrArray        *charts);
gboolean   vir_paper_charts_write   (const GPtrArray        *charts,
                                     const VirExportOptions *options,
                                     const char             *folder,
                                     const VirPaperWatch    *watch,
                                     GPtrArray              *files,
                                     GError                **error);
void       vir_paper_charts_append  (const GPtrArray        *charts,
                                     const VirExportOptions *options,
                                     GString                *page);
GPtrArray *vir_paper_charts_export  (const VirOutlook       *outlook,
                                     const GPtrArray        *charts,
                                     const VirExportOptions *options,
                                     const char             *folder,
                                     const VirPaperWatch    *watch,
                                     GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   vir_paper_make_folder    (const char             *folder,
                                     GError                **error);

G_END_DECLS
