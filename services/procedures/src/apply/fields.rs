//! Questions as they are shown: with what is known, what was typed, what is wrong, and where each answer came from.

use forms::values::StoredFile;
use forms::{Answers, FieldError, QuestionKind, Submitted};
use maud::{Markup, html};
use pages::field::children::Child;
use pages::field::file::{Accepts, Stored};
use pages::{Button, ChoiceView, ErrorLine, Heading, Icon, Layout, QuestionView, Visit, error_summary, question_field};

use crate::apply::sheet::{Sheet, child_fact, ids_of_children};
use crate::apply::upload::limits;
use crate::words;

/// What was typed and not accepted.
#[derive(Debug, Default)]
pub struct Typed {
    /// What is wrong.
    pub errors: Vec<FieldError>,
    /// The fields as they were sent.
    pub sent: Option<Submitted>,
    /// Whether the draft was saved elsewhere meanwhile.
    pub elsewhere: bool,
}

/// One page of questions.
pub fn render(visit: &Visit, sheet: &Sheet, page: &str, changing: bool, typed: &Typed) -> Markup {
    let id = sheet.draft.id;
    let words = &visit.wording;
    let lang = visit.lang();
    sheet.with_walk(|walk, setting, answers| {
        let Some(shown) = walk.page(page) else { return html! {} };
        let title = sheet.text(lang, &format!("page-{page}")).unwrap_or_default();
        let only = shown.questions.len() == 1;
        let views: Vec<QuestionView<'_>> = shown
            .questions
            .iter()
            .map(|q| {
                let offered = walk.offered(q.question, setting);
                let mut view = view(visit, sheet, q.question, &offered, answers, typed);
                view.heading = only;
                view
            })
            .collect();
        let errors: Vec<ErrorLine> = views.iter().flat_map(|view| view.error_lines(words)).collect();
        let progress = walk.progress(page);
        let back = if changing { Some(format!("/apply/{id}/check")) } else { walk.previous(page).map(|p| format!("/apply/{id}/page/{p}")) };
        let back = back.unwrap_or_else(|| format!("/services/{}", sheet.lead().key()));
        let change = if changing { "?change=1" } else { "" };
        let action = format!("/apply/{id}/page/{page}{change}");
        let body = html! {
            (error_summary(words, &errors))
            @if typed.elsewhere { (pages::Banner::new(pages::Tone::Warning, words.get("procedures-flash-elsewhere"))) }
            @if !changing { (pages::steps::progress(words, progress.at, progress.of)) }
            p.above data-timed=(format!("{}#{page}", sheet.lead().key())) { (sheet.lead().title(lang)) }
            @if !only { (Heading::new(title.clone())) }
            (pages::form::form_saved(visit, &action, &action, &words.get("procedures-saved"), &html! {
                input type="hidden" name="version" value=(sheet.draft.version);
                @for view in &views { (question_field(words, view)) }
                (Button::primary(words.get(if changing { "procedures-save" } else { "procedures-next" })).icon_after(Icon::Right))
            }))
            p.aside { (words.get("procedures-saved-hint")) }
        };
        Layout::new(visit, title).back(words.get("procedures-back"), back).faulty(!errors.is_empty()).bare().page(body)
    })
}

/// A question with all that its inputs show.
pub fn view<'a>(
    visit: &Visit,
    sheet: &'a Sheet,
    question: &'a forms::Question,
    offered: &[&str],
    answers: &'a Answers,
    typed: &'a Typed,
) -> QuestionView<'a> {
    let words = &visit.wording;
    let lang = visit.lang();
    let id = &question.id;
    let own = |key: &str| sheet.asker_text(lang, id, key);
    let mut view = QuestionView::new(question, own(&format!("q-{id}")).unwrap_or_else(|| id.clone()));
    view.help = own(&format!("q-{id}-help"));
    view.choices = offered
        .iter()
        .map(|choice| {
            let label = own(&format!("q-{id}-{choice}")).unwrap_or_else(|| (*choice).to_owned());
            let shown = ChoiceView::new(*choice, label);
            match own(&format!("q-{id}-{choice}-help")) {
                Some(help) => shown.help(help),
                None => shown,
            }
        })
        .collect();
    view.children = children(visit, sheet);
    view.files = answers.files(id).into_iter().map(stored).collect();
    if question.kind == QuestionKind::File {
        view.accepts = Accepts::of(&limits(sheet, question));
    }
    view.answer = answers.value(id);
    view.sent = typed.sent.as_ref();
    view.source = answers.get(id).and_then(|answer| giver(words, &answer.provenance));
    view.errors(&typed.errors, words, &own)
}

/// What gave an answer, in words, where it was not typed by the person.
fn giver(words: &text::Wording, provenance: &forms::Provenance) -> Option<String> {
    match provenance {
        forms::Provenance::Register { origin } => Some(words.get(origin)),
        forms::Provenance::Earlier => Some(words.get("procedures-source-earlier")),
        _ => None,
    }
}

/// The same as a line beside an answer to check.
pub fn source(words: &text::Wording, provenance: &forms::Provenance) -> Option<String> {
    giver(words, provenance).map(|giver| words.with("procedures-source", &[("register", giver.into())]))
}

fn stored(file: StoredFile) -> Stored {
    let href = format!("/files/{}", file.blob);
    Stored { blob: file.blob, name: file.name, size: file.size, href: Some(href) }
}

fn children(visit: &Visit, sheet: &Sheet) -> Vec<Child> {
    let words = &visit.wording;
    let facts = &sheet.facts;
    let child = |id: String| {
        let name = child_fact(facts, &id, "name")?;
        let born = child_fact(facts, &id, "birth_date").and_then(|day| day.parse().ok());
        let detail = born.map(|day| words.with("procedures-child-born", &[("day", words::day(words, day).into())]));
        Some(Child { id, name, detail: detail.unwrap_or_default() })
    };
    ids_of_children(facts).filter_map(child).collect()
}
