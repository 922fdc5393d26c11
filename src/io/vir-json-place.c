/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A place in words: its line and JSON pointer. The line is looked for only when there is something
 * to report, by walking the bytes of the record once more. */

#include "config.h"

#include "vir-json-value.h"

#include "vir-error.h"
#include "vir-json-scan-private.h"

#include <string.h>

/* The cursor of a walk over bytes that passed vir_json_scan(): they hold what they should. */
typedef struct
{
  const char *at;
  guint       line;
} Walk;

static void
walk_space (Walk *self)
{
  for (; strchr (" \t\r\n,:", *self->at) != NULL; self->at++)
    self->line += *self->at == '\n';
}

static const char *
walk_string (Walk *self)
{
  for (self->at++; *self->at != '"'; self->at++)
    if (*self->at == '\\')
      self->at++;

  return self->at++;
}

static void
walk_value (Walk *self)
{
  guint depth = 0;

  do
    {
      walk_space (self);
      if (*self->at == '"')
        {
          walk_string (self);
          continue;
        }

      if (*self->at == '{' || *self->at == '[')
        depth++;
      else if (*self->at == '}' || *self->at == ']')
        depth--;
      else
        while (strchr (" \t\r\n,]}", self->at[1]) == NULL)
          self->at++;
      self->at++;
    }
  while (depth > 0);
}

/* Steps from an object or array to its member or element. */
static gboolean
walk_into (Walk               *self,
           const VirJsonPlace *place)
{
  walk_space (self);
  if (*self->at != (place->key != NULL ? '{' : '['))
    return FALSE;

  self->at++;
  for (guint i = 0;; i++)
    {
      walk_space (self);
      if (*self->at == '}' || *self->at == ']')
        return FALSE;
      if (place->key != NULL)
        {
          const char      *first = self->at + 1;
          const char      *end = walk_string (self);
          g_autofree char *key = vir_json_unescape (first, (gsize) (end - first));

          walk_space (self);
          if (strcmp (key, place->key) == 0)
            return TRUE;
        }
      else if (i == place->index)
        return TRUE;

      walk_value (self);
    }
}

/* Walks from the nearest bytes that are known down to the place; stops where it is not there, as
 * for a member that is missing. */
static gboolean
walk_to (Walk               *self,
         const VirJsonPlace *place)
{
  if (place == NULL)
    return FALSE;

  if (place->text != NULL)
    {
      *self = (Walk){ place->text, place->line };
      return TRUE;
    }

  return walk_to (self, place->parent) && walk_into (self, place);
}

static guint
find_line (const VirJsonPlace *place)
{
  Walk walk = { "", 0 };

  for (; place != NULL; place = place->parent)
    {
      if (place->text != NULL)
        return place->line;
      if (walk_to (&walk, place))
        return walk.line;
    }

  return 0;
}

static void
append_pointer (GString            *out,
                const VirJsonPlace *place)
{
  if (place == NULL)
    return;

  append_pointer (out, place->parent);
  if (place->key != NULL)
    vir_json_append_step (out, place->key, -1);
  else
    g_string_append_printf (out, "/%u", place->index);
}

/**
 * vir_json_place_describe:
 * @place: (nullable): where a value stands; %NULL for the document as a whole
 *
 * Returns: (transfer full): its line and JSON pointer as errors begin, "12: /lines/3/amounts: "; a
 *   part that is not known is left out
 */
char *
vir_json_place_describe (const VirJsonPlace *place)
{
  GString *out = g_string_new (NULL);
  guint    line = place != NULL ? find_line (place) : 1;

  if (line > 0)
    g_string_append_printf (out, "%u: ", line);
  if (place != NULL)
    {
      append_pointer (out, place);
      g_string_append (out, ": ");
    }

  return g_string_free (out, FALSE);
}

/**
 * vir_json_fail:
 * @error: return location for an error
 * @code: a #VirErrorCode
 * @place: (nullable): where it is
 * @format: what is wrong and what to do, in the manner of printf()
 *
 * Raises an error with its place.
 */
void
vir_json_fail (GError            **error,
               int                 code,
               const VirJsonPlace *place,
               const char         *format,
               ...)
{
  g_autofree char *where = vir_json_place_describe (place);
  g_autofree char *what = NULL;
  va_list          args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (error, VIR_ERROR, code, "%s%s", where, what);
}
