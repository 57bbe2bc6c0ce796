//! The files that were handed in, each to be opened, with what each is to show.

use forms::QuestionKind;
use maud::{Markup, html};
use pages::panes::pane;
use pages::{Icon, Link, Visit};

use crate::sight::Sight;
use crate::words;

/// The pane of evidence; nothing where the case brought no file.
pub fn evidence(visit: &Visit, sight: &Sight) -> Markup {
    let words = &visit.wording;
    let lang = visit.lang();
    let asked: Vec<_> = sight
        .service
        .form()
        .questions()
        .filter(|question| question.kind == QuestionKind::File)
        .map(|question| (question, sight.case.answers.files(&question.id)))
        .filter(|(_, files)| !files.is_empty())
        .collect();
    if asked.is_empty() {
        return html! {};
    }
    let pairs: Vec<(String, Markup)> = asked
        .into_iter()
        .map(|(question, files)| {
            let label = sight.service.text(lang, &format!("q-{}", question.id)).to_owned();
            let base = words::case_href(sight.case.id);
            let links = html! {
                ul.desk-files {
                    @for file in &files {
                        li {
                            (Link::new(format!("{base}/files/{}", file.blob), file.name.clone()).icon(Icon::Document).standing().download())
                            " " small { (forms::shown::size(file.size)) }
                        }
                    }
                }
            };
            (label, links)
        })
        .collect();
    pane("evidence", &words.get("desk-pane-evidence"), &pages::list::description(&pairs))
}
