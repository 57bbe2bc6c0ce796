//! Choosing what the applicant is asked to correct: each answer with a box, and words for each that is chosen.

use maud::{Markup, html};
use pages::field::area;

use crate::case::answers::{Shown, shown};
use crate::deed::fields::Sheet;

/// The name of the field with the words for one question.
pub fn message_field(question: &str) -> String {
    format!("message-{question}")
}

/// The questions, each with what was answered.
pub fn items(sheet: &Sheet<'_>) -> Markup {
    let words = &sheet.visit.wording;
    let answered = shown(sheet.visit, sheet.sight, None);
    let field = sheet.field("item", "item");
    let ticked = sheet.typed.all("item");
    html! {
        (field.group(words, &html! {
            div.desk-items {
                @for (index, one) in answered.iter().enumerate() { (item(sheet, index, one, &ticked)) }
            }
        }))
    }
}

fn item(sheet: &Sheet<'_>, index: usize, one: &Shown, ticked: &[&str]) -> Markup {
    let words = &sheet.visit.wording;
    // The first box has the field's name as its id, so that the summary of errors leads to it.
    let id = if index == 0 { "item".to_owned() } else { format!("item-{}", index + 1) };
    let name = message_field(&one.question);
    let mut field = sheet.field(&name, "message").quiet();
    field.label = words.with("desk-field-message-of", &[("question", one.label.clone().into())]);
    html! {
        div.desk-item {
            div.choice {
                input id=(id) type="checkbox" name="item" value=(one.question) checked[ticked.contains(&one.question.as_str())];
                label for=(id) { (one.label) }
                p.choice-help { @for (n, line) in one.lines.iter().enumerate() { @if n > 0 { br; } (line) } }
            }
            (area::area(words, &field, sheet.typed.get(&name), 2, Some(500)))
        }
    }
}
