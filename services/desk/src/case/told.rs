//! What the applicant was told, with whether it was read, and what is paid on the case.

use maud::{Markup, html};
use notices::NoticeLine;
use pages::panes::pane;
use pages::{Icon, Link, Tag, Tone, Visit};
use payments::Payment;
use service_kit::{App, Fault, OfficerCaller};

use crate::sight::Sight;
use crate::words;

/// Letters and payments of a case.
#[derive(Debug, Clone)]
pub struct Told {
    case_href: String,
    letters: Vec<NoticeLine>,
    payments: Vec<Payment>,
}

impl Told {
    /// Reads both.
    pub async fn of(app: &App, caller: &OfficerCaller, sight: &Sight) -> Result<Told, Fault> {
        let letters = notices::sent_for_case(&app.store, caller.owner, sight.case.id).await?;
        let payments = payments::due::of_case(&app.store, caller.scope(), sight.case.id).await?;
        Ok(Told { case_href: words::case_href(sight.case.id), letters, payments })
    }

    /// The letters that were sent, and when each was read.
    pub fn letters(&self, visit: &Visit) -> Markup {
        let words = &visit.wording;
        if self.letters.is_empty() {
            return html! {};
        }
        let href = |letter: &NoticeLine| format!("{}/letters/{}", self.case_href, letter.id);
        let line = |letter: &NoticeLine| {
            let read = match letter.read_at {
                Some(at) => {
                    let said = words.with("desk-letter-read", &[("at", words::moment(words, at).into())]);
                    html! { (Tag::new(Tone::Success, said).icon(Icon::Check)) }
                }
                None => html! { (Tag::plain(words.get("desk-letter-unread"))) },
            };
            html! {
                li {
                    p { (Link::new(href(letter), letter.subject.clone()).icon(Icon::Mail)) @if let Some(number) = &letter.number { " " small { (number) } } }
                    p.desk-source { (words.with("desk-letter-sent", &[("at", words::moment(words, letter.at).into())])) " " (read) }
                }
            }
        };
        let body = html! { ul.desk-list { @for letter in &self.letters { (line(letter)) } } };
        pane("letters", &words.get("desk-pane-letters"), &body)
    }

    /// The payments that rest on the case.
    pub fn payments(&self, visit: &Visit) -> Markup {
        let words = &visit.wording;
        if self.payments.is_empty() {
            return html! {};
        }
        let pairs: Vec<(String, Markup)> = self
            .payments
            .iter()
            .map(|payment| {
                let state = words.get(&format!("desk-payment-{}", payment.state.name()));
                (
                    words::day(words, payment.due_on),
                    html! { strong { (words::yen(words, payment.yen)) } " " (Tag::plain(state)) },
                )
            })
            .collect();
        pane("payments", &words.get("desk-pane-payments"), &pages::list::description(&pairs))
    }
}
