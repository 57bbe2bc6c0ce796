//! Filters of a list: a form that gets, so that every view of a list is an address that can be kept and sent.

use maud::{Markup, Render, html};
use text::Wording;

use crate::icon::Icon;

/// One filter with its choices.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Name of the parameter.
    pub name: String,
    /// Its words.
    pub label: String,
    /// Values and words; the first is usually the empty value 「すべて」.
    pub options: Vec<(String, String)>,
    /// The value chosen.
    pub chosen: String,
}

/// The filters of a list.
#[derive(Debug, Clone)]
pub struct Filters<'a> {
    /// The words of the page.
    pub words: &'a Wording,
    /// The list's address.
    pub action: String,
    /// Name and value of the search, where the list can be searched.
    pub search: Option<(String, String)>,
    /// The filters.
    pub choices: Vec<Choice>,
    /// Parameters that are kept: the order of the list.
    pub kept: Vec<(String, String)>,
    /// What is filtered now: words, and the address without it.
    pub active: Vec<(String, String)>,
}

impl Render for Filters<'_> {
    fn render(&self) -> Markup {
        html! {
            form.filters method="get" action=(self.action) role="search" {
                @for (name, value) in &self.kept { input type="hidden" name=(name) value=(value); }
                @if let Some((name, value)) = &self.search {
                    div.filter.filter-search {
                        label for={ "filter-" (name) } { (self.words.get("pages-filter-search")) }
                        input.input id={ "filter-" (name) } name=(name) type="search" value=(value) autocomplete="off" data-key="/";
                    }
                }
                @for choice in &self.choices {
                    div.filter {
                        label for={ "filter-" (choice.name) } { (choice.label) }
                        span.select-box {
                            select.input.select id={ "filter-" (choice.name) } name=(choice.name) {
                                @for (value, label) in &choice.options { option value=(value) selected[*value == choice.chosen] { (label) } }
                            }
                        }
                    }
                }
                button.button.button-secondary type="submit" { (Icon::Filter) span { (self.words.get("pages-filter-apply")) } }
                @if !self.active.is_empty() { (self.active_now()) }
            }
        }
    }
}

impl Filters<'_> {
    fn active_now(&self) -> Markup {
        html! {
            ul.chips aria-label=(self.words.get("pages-filter-active")) {
                @for (label, without) in &self.active {
                    li { a.chip href=(without) { span.said { (self.words.get("pages-filter-remove")) } (label) (Icon::Close) } }
                }
            }
        }
    }
}

/// A large search: the front page's.
pub fn search(words: &Wording, action: &str, name: &str, value: &str, label: &str) -> Markup {
    html! {
        form.search method="get" action=(action) role="search" {
            label for={ "search-" (name) } { (label) }
            div.search-row {
                input.input id={ "search-" (name) } name=(name) type="search" value=(value) autocomplete="off" enterkeyhint="search" data-key="/";
                button.button.button-primary type="submit" { (Icon::Search) span { (words.get("pages-filter-search")) } }
            }
        }
    }
}
