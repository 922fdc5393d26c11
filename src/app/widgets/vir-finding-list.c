/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows are filled in place: between begin and end each finding takes the next row, and rows that are
 * left over are hidden. Activating a row selects the record it is about. */

#include "config.h"

#include "vir-finding-list.h"

#include "vir-check.h"
#include "vir-finding-text.h"
#include "vir-row-layout.h"

#include <glib/gi18n-lib.h>

#define N_SEVERITIES (VIR_SEVERITY_OBJECTION + 1)

typedef struct
{
  GtkWidget *button; /* the whole row */
  GtkImage  *icon;
  GtkLabel  *title;
  GtkLabel  *detail;
  GtkLabel  *figure;
  int        kind;
  char      *subject; /* NULL: nothing to select */
} FindingRow;

struct _VirFindingList
{
  GtkWidget parent_instance;

  GtkGrid   *grid;
  GPtrArray *rows;
  guint      used;
  guint      columns;
  guint      counts[N_SEVERITIES];
  guint      passed;
};

G_DEFINE_FINAL_TYPE (VirFindingList, vir_finding_list, GTK_TYPE_WIDGET)

static void
finding_row_free (FindingRow *row)
{
  g_free (row->subject);
  g_free (row);
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
clicked_cb (GtkButton  *button,
            FindingRow *row)
{
  if (row->subject != NULL)
    gtk_widget_activate_action (GTK_WIDGET (button), "win.select", "(is)", row->kind, row->subject);
}

static FindingRow *
next_row (VirFindingList *self)
{
  FindingRow *row;
  GtkWidget  *line, *words;

  if (self->used < self->rows->len)
    return g_ptr_array_index (self->rows, self->used++);
  row = g_new0 (FindingRow, 1);
  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (line, vir_row_layout_new (8));
  row->icon = GTK_IMAGE (gtk_image_new ());
  gtk_widget_set_valign (GTK_WIDGET (row->icon), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (row->icon));
  words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (line), words);
  row->title = add_label (words, "dense");
  row->detail = add_label (words, "caption");
  if (self->columns > 1)
    {
      /* narrow by nature, so that the rows stand beside each other */
      gtk_label_set_max_width_chars (row->title, 24);
      gtk_label_set_max_width_chars (row->detail, 24);
    }
  gtk_widget_add_css_class (GTK_WIDGET (row->detail), "dim-label");
  row->figure = add_label (line, "dense");
  gtk_label_set_wrap (row->figure, FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (row->figure), "value");
  gtk_widget_set_valign (GTK_WIDGET (row->figure), GTK_ALIGN_START);
  row->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (row->button), line);
  gtk_widget_add_css_class (row->button, "flat");
  gtk_widget_set_hexpand (row->button, TRUE);
  g_signal_connect (row->button, "clicked", G_CALLBACK (clicked_cb), row);
  gtk_grid_attach (self->grid, row->button, (int) (self->used % self->columns), (int) (self->used / self->columns), 1, 1);
  g_ptr_array_add (self->rows, row);
  self->used++;
  return row;
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  if (g_strcmp0 (gtk_label_get_text (label), text != NULL ? text : "") != 0)
    gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
fill_row (FindingRow *row,
          const char *icon,
          const char *style,
          const char *spoken,
          const char *title,
          const char *detail,
          const char *figure)
{
  const char      *styles[] = { style, NULL };
  const char      *value_styles[] = { "dense", "value", style, NULL };
  g_autofree char *name = NULL;

  gtk_image_set_from_icon_name (row->icon, icon);
  gtk_widget_set_css_classes (GTK_WIDGET (row->icon), styles);
  gtk_widget_set_css_classes (GTK_WIDGET (row->figure), value_styles);
  set_text (row->title, title);
  set_text (row->detail, detail);
  set_text (row->figure, figure);
  name = g_strjoin (". ", spoken, title, detail, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_visible (row->button, TRUE);
}

static void
vir_finding_list_dispose (GObject *object)
{
  VirFindingList *self = VIR_FINDING_LIST (object);

  if (self->grid != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->grid));
  self->grid = NULL;

  G_OBJECT_CLASS (vir_finding_list_parent_class)->dispose (object);
}

static void
vir_finding_list_finalize (GObject *object)
{
  g_ptr_array_unref (VIR_FINDING_LIST (object)->rows);

  G_OBJECT_CLASS (vir_finding_list_parent_class)->finalize (object);
}

static void
vir_finding_list_class_init (VirFindingListClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = vir_finding_list_dispose;
  object_class->finalize = vir_finding_list_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "findinglist");
}

static void
vir_finding_list_init (VirFindingList *self)
{
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) finding_row_free);
  self->columns = 1;
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_homogeneous (self->grid, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->grid), "findings");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Findings"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}

/**
 * vir_finding_list_new:
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
vir_finding_list_new (void)
{
  return g_object_new (VIR_TYPE_FINDING_LIST, NULL);
}

/**
 * vir_finding_list_set_columns:
 * @self: a list
 * @columns: how many rows stand beside each other
 *
 * Sets the number of columns. Call it before rows are added.
 */
void
vir_finding_list_set_columns (VirFindingList *self,
                              guint           columns)
{
  g_return_if_fail (VIR_IS_FINDING_LIST (self));

  g_return_if_fail (columns > 0 && self->rows->len == 0);

  self->columns = columns;
}

/**
 * vir_finding_list_begin:
 * @self: a list
 *
 * Begins to fill the list anew.
 */
void
vir_finding_list_begin (VirFindingList *self)
{
  g_return_if_fail (VIR_IS_FINDING_LIST (self));

  self->used = 0;
  self->passed = 0;
  memset (self->counts, 0, sizeof self->counts);
}

/**
 * vir_finding_list_add:
 * @self: a list
 * @outlook: the outlook that @finding is of
 * @finding: a finding
 * @format: how its figures are written
 *
 * Adds a row. Add objections first: the order of an outlook is that.
 */
void
vir_finding_list_add (VirFindingList   *self,
                      const VirOutlook *outlook,
                      const VirFinding *finding,
                      VirNumberFormat   format)
{
  static const char *const icons[] = { "dialog-information-symbolic", "dialog-warning-symbolic", "dialog-error-symbolic" };
  static const char *const styles[] = { "dim-label", "caution", "gap" };
  const char *const        spoken[] = { _ ("Note"), _ ("Warning"), _ ("Objection") };
  VirSeverity              severity;
  FindingRow              *row;
  g_autofree char         *title = NULL, *detail = NULL, *figure = NULL;

  g_return_if_fail (VIR_IS_FINDING_LIST (self));

  severity = vir_finding_severity (finding);
  row = next_row (self);
  title = vir_finding_title (outlook, finding, format);
  detail = vir_finding_detail (outlook, finding, format);
  figure = vir_finding_figure (finding, format);
  fill_row (row, icons[severity], styles[severity], spoken[severity], title, detail, figure);
  row->kind = (int) finding->kind;
  g_free (row->subject);
  row->subject = g_strdup (finding->subject);
  self->counts[severity]++;
}

/**
 * vir_finding_list_add_passed:
 * @self: a list
 * @title: what was looked at and found good
 * @detail: (nullable): its figures or rule
 *
 * Adds the row of a check that was passed.
 */
void
vir_finding_list_add_passed (VirFindingList *self,
                             const char     *title,
                             const char     *detail)
{
  FindingRow *row;

  g_return_if_fail (VIR_IS_FINDING_LIST (self));

  row = next_row (self);
  fill_row (row, "object-select-symbolic", "balanced", _ ("Passed"), title, detail, NULL);
  g_clear_pointer (&row->subject, g_free);
  self->passed++;
}

/**
 * vir_finding_list_end:
 * @self: a list
 *
 * Ends filling the list.
 */
void
vir_finding_list_end (VirFindingList *self)
{
  g_return_if_fail (VIR_IS_FINDING_LIST (self));

  for (guint i = self->used; i < self->rows->len; i++)
    gtk_widget_set_visible (((FindingRow *) g_ptr_array_index (self->rows, i))->button, FALSE);
}

/**
 * vir_finding_list_count:
 * @self: a list
 * @severity: a severity
 *
 * Returns: how many findings of it are listed
 */
guint
vir_finding_list_count (VirFindingList *self,
                        VirSeverity     severity)
{
  g_return_val_if_fail (VIR_IS_FINDING_LIST (self), 0);

  return self->counts[severity];
}

/**
 * vir_finding_list_n_passed:
 * @self: a list
 *
 * Returns: how many passed checks are listed
 */
guint
vir_finding_list_n_passed (VirFindingList *self)
{
  g_return_val_if_fail (VIR_IS_FINDING_LIST (self), 0);

  return self->passed;
}

/**
 * vir_finding_list_dup_summary:
 * @self: a list
 *
 * Returns: "1 objection · 3 warnings · 9 passed"
 */
char *
vir_finding_list_dup_summary (VirFindingList *self)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  guint *n;

  g_return_val_if_fail (VIR_IS_FINDING_LIST (self), NULL);

  n = self->counts;
  if (n[VIR_SEVERITY_OBJECTION] > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u objection", "%u objections", n[VIR_SEVERITY_OBJECTION]), n[VIR_SEVERITY_OBJECTION]));
  if (n[VIR_SEVERITY_WARNING] > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u warning", "%u warnings", n[VIR_SEVERITY_WARNING]), n[VIR_SEVERITY_WARNING]));
  if (n[VIR_SEVERITY_NOTE] > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u note", "%u notes", n[VIR_SEVERITY_NOTE]), n[VIR_SEVERITY_NOTE]));
  if (self->passed > 0)
    g_ptr_array_add (parts, g_strdup_printf (ngettext ("%u passed", "%u passed", self->passed), self->passed));
  if (parts->len == 0)
    return g_strdup (_ ("No findings"));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}
