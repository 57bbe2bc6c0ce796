//! What an approval gives, as a letter tells it: what is paid from now on as amounts, what changes later as lines.

use letters::{Amount, Line};
use payments::{Every, NewEntitlement};
use registry::Service;
use text::Wording;

use super::draft::day;
use crate::Case;

/// Amounts and lines of what was entitled. Only what is paid in the same rhythm stands among the amounts, so that their
/// sum means something; an amount that begins later, after a birthday, is a line.
pub(super) fn told(
    service: &Service,
    words: &Wording,
    case: &Case,
    made: &[NewEntitlement],
) -> (Vec<Amount>, Vec<Line>) {
    let mut amounts = Vec::new();
    let mut lines = Vec::new();
    let rhythm = made.first().map(|one| one.every);
    let mut begun: Vec<(&str, &str)> = Vec::new();
    for one in made {
        let which = (one.subject.as_str(), one.award.as_str());
        let first = !begun.contains(&which);
        begun.push(which);
        if first && Some(one.every) == rhythm {
            amounts.push(Amount {
                label: label(service, words, case, one),
                yen: one.yen,
                note: Some(span(words, one)),
            });
        } else {
            let value = words.with(
                "casework-letter-amount",
                &[("yen", kernel::yen::Yen(one.yen).format().into()), ("span", span(words, one).into())],
            );
            lines.push(Line::new(label(service, words, case, one), value));
        }
    }
    (amounts, lines)
}

/// The award's name, with the child's where there are several.
fn label(service: &Service, words: &Wording, case: &Case, one: &NewEntitlement) -> String {
    let award = service.look(words.lang(), &format!("a-{}", one.award)).unwrap_or(&one.award).to_owned();
    let child = case.findings_meant().find(|found| !one.subject.is_empty() && found.subject == one.subject);
    match child {
        Some(child) if case.subjects.len() > 1 => {
            words.with("casework-letter-amount-for", &[("award", award.into()), ("name", child.name.clone().into())])
        }
        _ => award,
    }
}

fn span(words: &Wording, one: &NewEntitlement) -> String {
    let every = match one.every {
        Every::Once => return words.get("casework-letter-once"),
        Every::Month => "casework-letter-month",
        Every::Year => "casework-letter-year",
    };
    let (from, until) = (day(words, one.from), day(words, one.until));
    words.with(every, &[("from", from.into()), ("until", until.into())])
}
