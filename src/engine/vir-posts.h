/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Posts beside pounds: what each saving takes, as published and as an amendment would have it. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/* A saving, a saving under an amendment, or a change that is aimed at no saving. Posts are hundredths. */
typedef struct
{
  const VirRecord           *record;    /* the saving, or that change */
  const VirAmendmentOutlook *amendment; /* NULL: as published */
  gint64                     effect;    /* pence of the year, on the stance's basis; below zero saves */
  gint64                     posts;     /* that go; below zero: that come */
  gint64                     vacant;    /* the parts of them; unknown under an amendment */
  gint64                     voluntary;
  gint64                     compulsory;
} VirPostsItem;

GArray *vir_posts_items (const VirOutlook *outlook,
                         guint             year) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
