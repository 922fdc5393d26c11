/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* See vir-page.h. */

#include "config.h"

#include "vir-page.h"

#include "vir-balance-words.h"
#include "vir-cmd.h"
#include "vir-palette.h"
#include "vir-words.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/**
 * vir_page_style_ensure:
 *
 * Loads the pages' part of the style once. Call it from a class_init.
 */
void
vir_page_style_ensure (void)
{
  static gboolean loaded = FALSE;
  g_autoptr (GtkCssProvider) provider = NULL;
  GdkDisplay *display = gdk_display_get_default ();

  if (loaded || display == NULL)
    return;
  loaded = TRUE;
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, "/org/virement/Virement/pages.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/**
 * vir_page_party_text:
 * @input: a root
 * @amendment: an amendment
 *
 * Returns: 0xRRGGBB of its group in the shade that reads as text in the window's theme
 */
guint32
vir_page_party_text (const VirInput           *input,
                     const VirAmendmentRecord *amendment)
{
  gboolean    dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  const char *colour = vir_balance_words_colour (input, amendment);
  VirPaint    paint = { .colour = VIR_COLOUR_INK };

  if (colour != NULL && *colour == '#')
    {
      paint.colour = VIR_COLOUR_PARTY_TEXT;
      paint.rgb = (guint32) g_ascii_strtoull (colour + 1, NULL, 16);
    }
  return vir_palette_resolve (vir_palette_get (dark ? VIR_THEME_DARK : VIR_THEME_LIGHT), paint);
}

/**
 * vir_page_kind_of:
 * @input: a root
 * @id: id of some record
 *
 * Returns: its kind, or -1. Ids may be the same in two kinds; those that charts show come first.
 */
int
vir_page_kind_of (const VirInput *input,
                  const char     *id)
{
  static const VirKind kinds[] = {
    VIR_KIND_PROPOSAL,
    VIR_KIND_CHANGE,
    VIR_KIND_AMENDMENT,
    VIR_KIND_FUNDING,
    VIR_KIND_RESERVE,
    VIR_KIND_LINE,
    VIR_KIND_HEAD,
    VIR_KIND_TAX,
    VIR_KIND_SCHEME,
    VIR_KIND_TOTAL,
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (vir_input_get (input, kinds[i], id) != NULL)
      return (int) kinds[i];
  return -1;
}

/**
 * vir_page_select:
 * @widget: where it was chosen
 * @workspace: the workspace
 * @id: id of a record
 *
 * Selects a record of any kind, as a link does: the window may bring its page up.
 */
void
vir_page_select (GtkWidget    *widget,
                 VirWorkspace *workspace,
                 const char   *id)
{
  int kind = vir_page_kind_of (vir_workspace_get_input (workspace), id);

  if (kind < 0)
    return;
  if (!gtk_widget_activate_action (widget, "win.select", "(is)", kind, id))
    vir_workspace_select (workspace, kind, id);
}

/**
 * vir_page_unit:
 * @format: how figures are written
 *
 * Returns: the unit of figures in table cells
 */
char *
vir_page_unit (VirNumberFormat format)
{
  switch (format)
    {
    case VIR_FORMAT_COMMITTEE:
      return g_strdup (_ ("£ million"));
    case VIR_FORMAT_FINANCE:
      return g_strdup (_ ("£000"));
    case VIR_FORMAT_PLAIN:
    default:
      return g_strdup ("£");
    }
}

/**
 * vir_page_source:
 * @input: a root
 * @record: a record
 *
 * Returns: (nullable): the title of its source and the place in it
 */
char *
vir_page_source (const VirInput  *input,
                 const VirRecord *record)
{
  const VirRecord *source = record->source != NULL ? vir_input_get (input, VIR_KIND_SOURCE, record->source) : NULL;
  g_autofree char *title = source != NULL ? vir_words_record_title (source) : NULL;

  if (title == NULL)
    return g_strdup (record->place);
  if (record->place != NULL)
    return g_strdup_printf ("%s, %s", title, record->place);
  return g_steal_pointer (&title);
}

/**
 * vir_page_posts:
 * @hundredths: posts × 100, or %VIR_UNKNOWN
 *
 * Returns: (nullable): posts whole or to two places; %NULL where not known
 */
char *
vir_page_posts (gint64 hundredths)
{
  const char *sign = hundredths < 0 ? "−" : "";
  gint64      size = hundredths < 0 ? -hundredths : hundredths;

  if (!vir_known (hundredths))
    return NULL;
  if (size % 100 == 0)
    return g_strdup_printf ("%s%" G_GINT64_FORMAT, sign, size / 100);
  return g_strdup_printf ("%s%" G_GINT64_FORMAT ".%02d", sign, size / 100, (int) (size % 100));
}

/**
 * vir_page_commit_take:
 * @workspace: the workspace
 * @next: (transfer full) (nullable): what a command returned
 * @label: what was done, for undo
 * @merge_key: (nullable): edits with the same key are one step
 *
 * Hands an edit over.
 *
 * Returns: %FALSE if the command refused
 */
gboolean
vir_page_commit_take (VirWorkspace *workspace,
                      VirInput     *next,
                      const char   *label,
                      const char   *merge_key)
{
  if (next == NULL)
    return FALSE;
  vir_workspace_commit (workspace, next, label, merge_key);
  return TRUE;
}

/* The saving that stands last among savings may have other proposals after it: the end of the order is
 * just behind it, so that these stay where they are. */
static const char *
after_last_saving (VirInput *input)
{
  const char *after = NULL;

  for (guint i = vir_input_count (input, VIR_KIND_PROPOSAL); i > 0; i--)
    {
      const VirProposalRecord *proposal = vir_input_nth (input, VIR_KIND_PROPOSAL, i - 1);

      if (proposal->proposal == VIR_PROPOSAL_SAVING)
        break;
      after = proposal->base.id;
    }
  return after;
}

/**
 * vir_page_move_saving:
 * @workspace: the workspace
 * @saving: id of a saving
 * @before: (nullable): the saving before which it is to stand; %NULL for the end of the savings
 *
 * Moves a saving in the order of the document, as one step that can be undone, and selects it.
 */
void
vir_page_move_saving (VirWorkspace *workspace,
                      const char   *saving,
                      const char   *before)
{
  VirInput        *input = vir_workspace_get_input (workspace);
  g_autofree char *moved = g_strdup (saving);

  if (before == NULL)
    before = after_last_saving (input);
  if (vir_page_commit_take (workspace, vir_cmd_move_before (input, VIR_KIND_PROPOSAL, saving, before, NULL),
                            _ ("Move saving"), NULL))
    vir_workspace_select (workspace, VIR_KIND_PROPOSAL, moved);
}
