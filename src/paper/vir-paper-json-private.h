/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Parts of the JSON papers that several of them hold. */

#pragma once

#include "vir-outlook.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void  vir_paper_json_amount     (JsonBuilder       *json,
                                 const char        *name,
                                 gint64             amount);
void  vir_paper_json_text       (JsonBuilder       *json,
                                 const char        *name,
                                 const char        *text);
void  vir_paper_json_texts      (JsonBuilder       *json,
                                 const char        *name,
                                 const char *const *texts);
void  vir_paper_json_flag       (JsonBuilder       *json,
                                 const char        *name,
                                 gboolean           flag);
void  vir_paper_json_year       (JsonBuilder       *json,
                                 const char        *name,
                                 int                year);
void  vir_paper_json_series     (JsonBuilder       *json,
                                 const char        *name,
                                 const gint64      *values,
                                 guint              n);
void  vir_paper_json_document   (JsonBuilder       *json,
                                 const VirOutlook  *outlook);
void  vir_paper_json_stance     (JsonBuilder       *json,
                                 const VirOutlook  *outlook);
void  vir_paper_json_years      (JsonBuilder       *json,
                                 const VirOutlook  *outlook);
void  vir_paper_json_tax        (JsonBuilder       *json,
                                 const VirOutlook  *outlook);
void  vir_paper_json_statutory  (JsonBuilder       *json,
                                 const VirOutlook  *outlook);
void  vir_paper_json_reserves   (JsonBuilder       *json,
                                 const VirOutlook  *outlook);
void  vir_paper_json_amendments (JsonBuilder       *json,
                                 const VirOutlook  *outlook);
void  vir_paper_json_votes      (JsonBuilder       *json,
                                 const VirOutlook  *outlook);
void  vir_paper_json_some_findings (JsonBuilder      *json,
                                    const VirOutlook *outlook,
                                    const char       *amendment);
char *vir_paper_json_finish     (JsonBuilder       *json) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
