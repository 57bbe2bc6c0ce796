//! The officer's table: dense but calm, head that stays, sorted by links, rows with a state, boxes to tick.

use maud::{Markup, Render, html};
use text::Wording;

use crate::icon::Icon;

/// How a column is sorted now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sorted {
    /// Smallest first.
    Up,
    /// Greatest first.
    Down,
    /// By another column.
    No,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    label: String,
    sort: Option<(String, Sorted)>,
    number: bool,
}

impl Column {
    /// A column with this head.
    pub fn new(label: impl Into<String>) -> Self {
        Column { label: label.into(), sort: None, number: false }
    }

    /// Sorted by this link; `sorted` is how it is now.
    #[must_use]
    pub fn sort(mut self, href: impl Into<String>, sorted: Sorted) -> Self {
        self.sort = Some((href.into(), sorted));
        self
    }

    /// Holds numbers: set to the right, in figures of one width.
    #[must_use]
    pub fn number(mut self) -> Self {
        self.number = true;
        self
    }
}

/// The state of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RowState {
    /// Nothing special.
    #[default]
    Plain,
    /// Past its day.
    Overdue,
    /// Its day is near.
    Soon,
    /// The rule finds it clear.
    Clear,
    /// It waits for somebody else.
    Waiting,
}

impl RowState {
    fn name(self) -> Option<&'static str> {
        match self {
            RowState::Plain => None,
            RowState::Overdue => Some("overdue"),
            RowState::Soon => Some("soon"),
            RowState::Clear => Some("clear"),
            RowState::Waiting => Some("waiting"),
        }
    }
}

/// A row.
#[derive(Debug, Clone)]
pub struct Row {
    /// The value of its box, and what the keyboard opens: unique in the table.
    pub id: String,
    /// What the row is called by a screen reader at its box: the case's number.
    pub name: String,
    /// Where the row leads: the link in its first cell.
    pub href: Option<String>,
    /// Its state; words that say it stand in a cell, see [`due`].
    pub state: RowState,
    /// What stands in its cells, as many as there are columns. The first becomes the row's head.
    pub cells: Vec<Markup>,
}

/// A table.
#[derive(Debug, Clone)]
pub struct Table<'a> {
    /// The words of the page.
    pub words: &'a Wording,
    /// What it lists; read out, and shown where `caption_shown`.
    pub caption: String,
    /// Whether the caption is shown.
    pub caption_shown: bool,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Name of the boxes and id of the form that they belong to, where rows can be ticked.
    pub select: Option<(String, String)>,
    /// What stands here where there is no row.
    pub empty: String,
}

impl Render for Table<'_> {
    fn render(&self) -> Markup {
        if self.rows.is_empty() {
            return html! { div.empty { (Icon::Inbox) p { (self.empty) } } };
        }
        html! {
            div.table-box role="group" aria-label=(self.caption) tabindex="0" {
                table.table data-rows {
                    caption class=(if self.caption_shown { "caption" } else { "said" }) { (self.caption) }
                    thead { tr {
                        @if self.select.is_some() { (self.select_all()) }
                        @for column in &self.columns { (head(column)) }
                    } }
                    tbody { @for row in &self.rows { (self.row(row)) } }
                }
            }
        }
    }
}

impl Table<'_> {
    fn select_all(&self) -> Markup {
        html! {
            th.table-tick scope="col" {
                span.said { (self.words.get("pages-table-tick")) }
                // Shown by the script, without which it could do nothing.
                label.tick hidden data-tick-all { input type="checkbox" aria-label=(self.words.get("pages-table-tick-all")); }
            }
        }
    }

    fn row(&self, row: &Row) -> Markup {
        html! {
            tr data-state=[row.state.name()] data-row=(row.id) {
                @if let Some((name, form)) = &self.select {
                    td.table-tick {
                        label.tick { input type="checkbox" name=(name) value=(row.id) form=(form)
                            aria-label=(self.words.with("pages-table-tick-row", &[("row", row.name.clone().into())])); }
                    }
                }
                @for (index, cell) in row.cells.iter().enumerate() {
                    @let number = self.columns.get(index).is_some_and(|column| column.number).then_some("number");
                    @if index == 0 {
                        th scope="row" class=[number] { @if let Some(href) = &row.href { a href=(href) data-open { (cell) } } @else { (cell) } }
                    } @else { td class=[number] { (cell) } }
                }
            }
        }
    }
}

fn head(column: &Column) -> Markup {
    let sorted = column.sort.as_ref().map(|(_, sorted)| match sorted {
        Sorted::Up => "ascending",
        Sorted::Down => "descending",
        Sorted::No => "none",
    });
    html! {
        th scope="col" class=[column.number.then_some("number")] aria-sort=[sorted.filter(|sorted| *sorted != "none")] {
            @if let Some((href, sorted)) = &column.sort {
                a.sort href=(href) {
                    (column.label)
                    @match sorted { Sorted::Up => (Icon::Up), Sorted::Down => (Icon::Down), Sorted::No => (Icon::Sort) }
                }
            } @else { (column.label) }
        }
    }
}

/// The bar that acts on ticked rows: stays in sight at the bottom; the script counts what is ticked.
pub fn bulk_bar(words: &Wording, buttons: &[crate::Button]) -> Markup {
    html! {
        div.bulk data-bulk {
            p.bulk-count role="status" data-count=(words.get("pages-table-ticked")) { (words.get("pages-table-ticked-hint")) }
            div.buttons { @for button in buttons { (button) } }
        }
    }
}

/// Days left until a day, as a state in words: overdue, today, in so many days. Working days, as the caller counts them.
pub fn due(words: &Wording, days_left: i64) -> (RowState, Markup) {
    let (state, key, tone, icon) = match days_left {
        ..0 => (RowState::Overdue, "pages-due-over", Some("error"), Some(Icon::Alert)),
        0 => (RowState::Soon, "pages-due-today", Some("warning"), Some(Icon::Clock)),
        1..=3 => (RowState::Soon, "pages-due-in", Some("warning"), Some(Icon::Clock)),
        _ => (RowState::Plain, "pages-due-in", None, None),
    };
    let said = words.with(key, &[("n", days_left.abs().into())]);
    (state, html! { span.due data-tone=[tone] { @if let Some(icon) = icon { (icon) } (said) } })
}
