//! Applying: one thing a page, everything known filled in, saved at each step, checked, sent once, receipt at once.
//!
//! | module | subject |
//! |---|---|
//! | [`sheet`] | a draft with its services, form, facts and answers, ready to work on |
//! | [`companions`] | what can be applied for in one go |
//! | [`begin`] | beginning, resuming, choosing what to apply for together, discarding |
//! | [`page`] | one page of questions, shown and saved |
//! | [`fields`] | questions as they are shown |
//! | [`upload`] | files handed in |
//! | [`check`] | check your answers, send |
//! | [`receipt`] | the receipt |
//! | [`telling`] | the receipt as a letter |

pub mod begin;
pub mod check;
pub mod companions;
pub mod fields;
pub mod page;
pub mod receipt;
pub mod sheet;
pub mod telling;
pub mod upload;

use forms::Setting;
use registry::Service;
use service_kit::App;
use text::Wording;

use crate::knowledge::Knowledge;

/// How much work applying is for this person: how many questions are left that no register answers.
pub fn effort(app: &App, service: &Service, known: &Knowledge, words: &Wording) -> String {
    let prefilled = sheet::prefilled(std::slice::from_ref(service), service.form(), known, &known.facts, app.today());
    let asked = |name: &str, facts: &rules::Facts| service.asks_for(name, facts, app.today());
    let setting = Setting { facts: &known.facts, today: app.today(), evidence_asked: &asked };
    let walk = service.form().walk(&setting, &prefilled);
    let open = walk.questions().filter(|(_, shown)| {
        shown.certain && !shown.question.optional && prefilled.value(&shown.question.id).is_none()
    });
    match open.count() {
        0 => words.get("procedures-effort-none"),
        n => words.with("procedures-effort", &[("n", n.into())]),
    }
}

/// How much work applying is for somebody of whom nothing is known.
pub fn effort_unknown(service: &Service, words: &Wording) -> String {
    let all = service.form().questions().filter(|question| !question.optional && question.show_when.is_none()).count();
    words.with("procedures-effort", &[("n", all.into())])
}
