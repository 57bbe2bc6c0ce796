//! A letter as an accessible page: what its PDF says, from the same data, with headings, lists and terms that a screen
//! reader can walk through, and with the days until which one may object.

use kernel::Lang;
use letters::{LetterData, OwnWords, Sheet};
use maud::{Markup, html};
use notices::{LetterContent, NoticeLine};
use pages::Visit;
use pages::list::description;

use crate::term;

/// The language of a part, where it is not the page's.
pub fn other_language(visit: &Visit, lang: Lang) -> Option<&'static str> {
    (lang != visit.lang()).then(|| lang.tag())
}

/// The letter. Its texts are in its own language, its labels and days in the reader's.
pub fn article(visit: &Visit, line: &NoticeLine, letter: &LetterContent) -> Markup {
    let data = &letter.data;
    let sheet = Sheet::new(data, visit.lang());
    let own = other_language(visit, line.lang);
    let heading = |part: &str| sheet.labels.get(part).cloned().unwrap_or_default();
    html! {
        article.letter aria-labelledby="letter-title" {
            (head(&sheet, own))
            h1.letter-title id="letter-title" lang=[own] { (sheet.title) }
            @for paragraph in &sheet.body { p lang=[own] { (paragraph) } }
            @if !sheet.outcome.is_empty() {
                section aria-labelledby="letter-decision" {
                    h2 id="letter-decision" { (heading("heading-decision")) }
                    p.letter-outcome lang=[own] { (sheet.outcome) }
                }
            }
            (reasons(&sheet, own, &heading("heading-reasons")))
            (amounts(&sheet, own, &heading("heading-amounts")))
            @if !sheet.facts.is_empty() {
                section aria-labelledby="letter-facts" {
                    h2 id="letter-facts" { (heading("heading-facts")) }
                    div lang=[own] { (description(&sheet.facts.iter().map(|f| (f.label.clone(), html! { (f.value) })).collect::<Vec<_>>())) }
                }
            }
            (tasks(&sheet, own, &heading("heading-tasks")))
            (own_words(&letters::own_words::own_words(&letter.template, &data.words), own))
            (objection(visit, line, data, &sheet, &heading("heading-objection")))
            @if !sheet.contact.is_empty() {
                section aria-labelledby="letter-contact" {
                    h2 id="letter-contact" { (heading("heading-contact")) }
                    (description(&sheet.contact.iter().map(|f| (f.label.clone(), html! { (f.value) })).collect::<Vec<_>>()))
                }
            }
        }
    }
}

/// Number and day, to whom, from whom: as they stand on the paper.
fn head(sheet: &Sheet, own: Option<&str>) -> Markup {
    html! {
        div.letter-head {
            p.letter-number { @if !sheet.number.is_empty() { span { (sheet.number) } } span { (sheet.date) } }
            div.letter-to lang=[own] {
                @for row in &sheet.address { p { (row) } }
                p.letter-name { (sheet.name) " " (sheet.honorific) }
            }
            div.letter-from lang=[own] {
                @if !sheet.organisation.is_empty() && sheet.office.is_empty() { p { (sheet.organisation) } }
                @if !sheet.office.is_empty() { p { (sheet.office) } }
                @if !sheet.seal.is_empty() { p.quiet { (sheet.seal) } }
            }
        }
    }
}

fn reasons(sheet: &Sheet, own: Option<&str>, heading: &str) -> Markup {
    html! {
        @if !sheet.reasons.is_empty() {
            section aria-labelledby="letter-reasons" {
                h2 id="letter-reasons" { (heading) }
                ol.points lang=[own] {
                    @for reason in &sheet.reasons {
                        li { p { (reason.text) } @if !reason.law.is_empty() { p.quiet { (reason.law) } } }
                    }
                }
            }
        }
    }
}

fn amounts(sheet: &Sheet, own: Option<&str>, heading: &str) -> Markup {
    let mut pairs: Vec<(String, Markup)> = sheet
        .amounts
        .iter()
        .map(|amount| {
            let note = html! { @if !amount.note.is_empty() { p.quiet lang=[own] { (amount.note) } } };
            (amount.label.clone(), html! { p.letter-yen { (amount.yen) } (note) })
        })
        .collect();
    if !sheet.total.is_empty() {
        let label = sheet.labels.get("total").cloned().unwrap_or_default();
        pairs.push((label, html! { p.letter-yen { strong { (sheet.total) } } }));
    }
    html! {
        @if !pairs.is_empty() {
            section aria-labelledby="letter-amounts" { h2 id="letter-amounts" { (heading) } (description(&pairs)) }
        }
    }
}

fn tasks(sheet: &Sheet, own: Option<&str>, heading: &str) -> Markup {
    html! {
        @if !sheet.tasks.is_empty() || !sheet.due.is_empty() {
            section aria-labelledby="letter-tasks" {
                h2 id="letter-tasks" { (heading) }
                @if !sheet.due.is_empty() { p { strong { (sheet.due) } } }
                ol.points lang=[own] {
                    @for task in &sheet.tasks { li { @if !task.label.is_empty() { p { strong { (task.label) } } } p { (task.what) } } }
                }
            }
        }
    }
}

/// What the pack's own template says: conditions of a permit, what a certificate is for.
fn own_words(said: &[OwnWords], own: Option<&str>) -> Markup {
    let same = |a: &OwnWords, b: &OwnWords| std::mem::discriminant(a) == std::mem::discriminant(b);
    html! {
        @if !said.is_empty() {
            section lang=[own] {
                @for run in said.chunk_by(same) {
                    @match &run[0] {
                        OwnWords::Heading(_) => { @for one in run { @if let OwnWords::Heading(words) = one { h2 { (words) } } } }
                        OwnWords::Paragraph(_) => { @for one in run { @if let OwnWords::Paragraph(words) = one { p { (words) } } } }
                        OwnWords::Item(_) => ol.points { @for one in run { @if let OwnWords::Item(words) = one { li { (words) } } } },
                        OwnWords::Row(..) => { (description(&run.iter().filter_map(row).collect::<Vec<_>>())) }
                    }
                }
            }
        }
    }
}

fn row(one: &OwnWords) -> Option<(String, Markup)> {
    match one {
        OwnWords::Row(label, value) => Some((label.clone(), html! { (value) })),
        _ => None,
    }
}

/// The instruction on objections, and its terms as days, counted from the day on which the letter came.
fn objection(visit: &Visit, line: &NoticeLine, data: &LetterData, sheet: &Sheet, heading: &str) -> Markup {
    let Some(objection) = &data.objection else { return html! {} };
    let words = &visit.wording;
    let came = line.at.day();
    let until = |key: &str, months: u32| {
        let day = |day| letters::sheet::day(visit.lang(), day);
        words.with(key, &[("came", day(came).into()), ("until", day(term::last_day(came, months)).into())])
    };
    html! {
        section.letter-objection aria-labelledby="letter-objection" {
            h2 id="letter-objection" { (heading) }
            p { strong { (until("mailbox-term-review", objection.months)) } }
            @if let Some(lawsuit) = &objection.lawsuit { p { strong { (until("mailbox-term-lawsuit", lawsuit.months)) } } }
            @for paragraph in &sheet.objection { p { (paragraph) } }
        }
    }
}
