/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The budget bridge: from one year's net budget to the next, step by step, adding up to the penny. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

typedef enum
{
  VIR_BRIDGE_OPENING,  /* net budget of the year before */
  VIR_BRIDGE_PRESSURE, /* a pressure or growth */
  VIR_BRIDGE_OTHER,    /* what is not itemised */
  VIR_BRIDGE_SUBTOTAL, /* before savings */
  VIR_BRIDGE_SAVINGS,  /* savings of one head */
  VIR_BRIDGE_CHANGES,  /* the stance's amendments */
  VIR_BRIDGE_CLOSING,  /* net budget of the year */
} VirBridgeKind;

typedef struct
{
  VirBridgeKind kind;
  const char   *id;     /* of the proposal or head; NULL where there is none */
  const char   *title;  /* theirs; NULL where the kind says it all */
  gint64        amount; /* pence; a total for opening, subtotal and closing, else what it adds */
  gboolean      illustrative;
} VirBridgeStep;

GArray *vir_bridge_new (const VirOutlook *outlook,
                        guint             year) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
