//! The receipt: numbers at once, the day by which it is decided, what comes next, and a review in three taps.

use axum::extract::{Path, State as Shared};
use kernel::DraftId;
use maud::{Markup, html};
use pages::list::description;
use pages::{Button, Heading, Icon, Layout};
use service_kit::{App, Fault, Resident};

use crate::words;

/// `GET /apply/{draft}/receipt`
pub async fn page(Shared(app): Shared<App>, caller: Resident, Path(id): Path<DraftId>) -> Result<Markup, Fault> {
    let cases = casework::find::of_draft(app.store.reader(), caller.scope(), id).await?;
    if cases.is_empty() {
        return Err(Fault::NotFound);
    }
    let visit = &caller.visit;
    let words = &visit.wording;
    let lang = visit.lang();
    let title = words.get("procedures-receipt-title");
    let body = html! {
        p.receipt-sign { (Icon::CheckCircle) }
        (Heading::new(title.clone()).lead(words.get("procedures-receipt-durable")))
        @for case in &cases {
            @let service = app.registry.revision(&case.service, case.revision);
            section.receipt {
                h2 { (service.as_ref().map_or_else(|| case.service.to_string(), |s| s.title(lang).to_owned())) }
                (description(&[
                    (words.get("procedures-receipt-number"), html! { strong.number { (case.number) } }),
                    (words.get("procedures-receipt-due"), html! { (words::day(words, case.due_on)) }),
                    (words.get("procedures-receipt-office"), html! { (words::owner(words, case.owner)) }),
                ]))
                p { a href=(format!("/cases/{}", case.id)) { (words.get("procedures-receipt-follow")) } }
            }
        }
        p { (words.get("procedures-receipt-next")) }
        section.review aria-labelledby="review" {
            (pages::heading::section("review", &words.get("procedures-review-title"), None))
            (pages::form(visit, "/reviews", &html! {
                input type="hidden" name="case" value=(cases[0].id);
                input type="hidden" name="moment" value="receipt";
                (pages::review::faces(words, "score", &words.get("procedures-review-question")))
                (pages::review::comment(words, "comment"))
                (Button::secondary(words.get("procedures-review-send")))
            }))
        }
        p { (Button::primary(words.get("procedures-receipt-home")).href("/").icon(Icon::Home)) }
    };
    Ok(Layout::new(visit, title).page(body))
}
