/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirShape and VirField: a table that says once what each record is made of.
 *
 * Decision: every record type is a plain struct plus one table of its fields (vir-kinds-*.c).
 * Reason: reading, writing, comparing, copying, editing and generating test documents all need the
 * same knowledge; written by hand six times it would drift apart.
 * Implication: a new field is one struct member and one table row; the reader, the writer, the
 * commands, the editors' rows, the random documents and the schema test pick it up from there. */

#pragma once

#include "vir-series.h"
#include "vir-period.h"

G_BEGIN_DECLS

typedef struct _VirField VirField;
typedef struct _VirShape VirShape;
typedef struct _VirEnum  VirEnum;

/**
 * VirFieldType:
 * @VIR_FIELD_TEXT: char *, %NULL where absent
 * @VIR_FIELD_TEXTS: VirStrings *, a list of texts, %NULL where empty
 * @VIR_FIELD_REF: char *, the id of a record of @kind (or of any, where the kind depends on another field)
 * @VIR_FIELD_REFS: VirStrings *, ids of records of @kind
 * @VIR_FIELD_ENUM: int, an index into @values; 0 is the default and is not written
 * @VIR_FIELD_SET: guint, a bit for each of @values
 * @VIR_FIELD_FLAG: gboolean
 * @VIR_FIELD_MONEY: gint64 pence or %VIR_UNKNOWN
 * @VIR_FIELD_RATE: gint64 parts per million or %VIR_UNKNOWN
 * @VIR_FIELD_NUMBER: gint64 or %VIR_UNKNOWN, in units of 1 / @scale (posts are hundredths)
 * @VIR_FIELD_SERIES: VirSeries, one figure a year (pence, or ppm where the field's comment says so)
 * @VIR_FIELD_DATE: VirDate, 0 where absent
 * @VIR_FIELD_YEAR: int, a financial year's first calendar year, 0 where absent
 * @VIR_FIELD_STRUCT: pointer to a struct of @shape, owned, %NULL where absent
 * @VIR_FIELD_LIST: VirList of structs of @shape
 */
typedef enum
{
  VIR_FIELD_TEXT,
  VIR_FIELD_TEXTS,
  VIR_FIELD_REF,
  VIR_FIELD_REFS,
  VIR_FIELD_ENUM,
  VIR_FIELD_SET,
  VIR_FIELD_FLAG,
  VIR_FIELD_MONEY,
  VIR_FIELD_RATE,
  VIR_FIELD_NUMBER,
  VIR_FIELD_SERIES,
  VIR_FIELD_DATE,
  VIR_FIELD_YEAR,
  VIR_FIELD_STRUCT,
  VIR_FIELD_LIST,
} VirFieldType;

/* A %NULL-terminated list of texts. */
typedef char *VirStrings;

/* Structs of one shape, one after the other. */
typedef struct
{
  guint    n;
  gpointer items;
} VirList;

/* The words of an enumeration as files write them; index 0 is the default. */
struct _VirEnum
{
  const char        *name;
  const char *const *words; /* %NULL-terminated */
};

struct _VirField
{
  const char     *key;   /* as files write it */
  VirFieldType    type;
  gsize           offset;
  const VirEnum  *values; /* ENUM, SET */
  int             kind;   /* REF, REFS: a VirKind, or -1 for any */
  const VirShape *shape;  /* STRUCT, LIST */
  gint64          scale;  /* NUMBER: 1, 10 (tax base) or 100 (posts); others 1 */
};

struct _VirShape
{
  const char     *name; /* one record, as people and errors call it: "saving" */
  gsize           size;
  const VirField *fields;
  guint           n_fields;
};

#define VIR_FIELD_AT(item, field, type) \
  (*(type *) (gpointer) ((char *) (gpointer) (item) + (field)->offset))

const VirField *vir_shape_field  (const VirShape *shape,
                                  const char     *key);
void            vir_shape_init   (const VirShape *shape,
                                  gpointer        item);
void            vir_shape_clear  (const VirShape *shape,
                                  gpointer        item);
void            vir_shape_copy   (const VirShape *shape,
                                  gpointer        to,
                                  gconstpointer   from);
gboolean        vir_shape_equal  (const VirShape *shape,
                                  gconstpointer   a,
                                  gconstpointer   b);
gpointer        vir_shape_new    (const VirShape *shape) G_GNUC_WARN_UNUSED_RESULT;
void            vir_shape_free   (const VirShape *shape,
                                  gpointer        item);
gboolean        vir_field_equal  (const VirField *field,
                                  gconstpointer   a,
                                  gconstpointer   b);
void            vir_field_reset  (const VirField *field,
                                  gpointer        item);
void            vir_field_copy   (const VirField *field,
                                  gpointer        to,
                                  gconstpointer   from);
gboolean        vir_field_is_default (const VirField *field,
                                      gconstpointer   item);
gpointer        vir_list_append  (VirList        *list,
                                  const VirShape *shape);
int             vir_enum_find    (const VirEnum  *self,
                                  const char     *word);
guint           vir_enum_count   (const VirEnum  *self);

G_END_DECLS
