//! The letters that tell an outcome: made from the case, its definition and the words of the applicant's language.
//!
//! | module | subject |
//! |---|---|
//! | `draft` | what every letter about a case has |
//! | `amounts` | what an approval gives, in words |
//! | `receipt` | the receipt of an application |

mod amounts;
mod draft;
mod receipt;

use kernel::Date;
use letters::{BuiltIn, Decision, Reason, Task};
use notices::NewNotice;
use payments::NewEntitlement;
use registry::Service;
use text::Wording;

use crate::act::ActError;
use crate::service::Office;
use crate::{Case, CorrectionItem};
use draft::Draft;

pub use receipt::receipt;

/// The letter of an approval.
pub(crate) async fn approved(office: &Office<'_>, case: &Case, made: &[NewEntitlement]) -> Result<NewNotice, ActError> {
    let draft = Draft::of(office, case).await?;
    let words = &draft.words;
    let mut data = draft.data(office, case, "approved");
    let held = office.service.definition().criteria.iter().filter(|criterion| holds(case, &criterion.id));
    let reasons = held.map(|criterion| reason(office.service, words, "casework-letter-met-clause", &criterion.id));
    data.decision = Some(Decision { outcome: draft.sentence("approved-outcome", case), reasons: reasons.collect() });
    let (amounts, lines) = amounts::told(office.service, words, case, made);
    data.amounts = amounts;
    data.facts.extend(lines);
    Ok(draft.notice(office, case, "approved", BuiltIn::Approved, data))
}

/// The letter of a refusal, with its reasons (行政手続法 8 条).
pub(crate) async fn refused(
    office: &Office<'_>,
    case: &Case,
    grounds: &[String],
    reason: &str,
) -> Result<NewNotice, ActError> {
    let draft = Draft::of(office, case).await?;
    let mut data = draft.data(office, case, "refused");
    let unmet = "casework-letter-unmet-clause";
    let mut reasons: Vec<Reason> =
        grounds.iter().map(|ground| self::reason(office.service, &draft.words, unmet, ground)).collect();
    if !reason.trim().is_empty() {
        reasons.push(Reason { text: reason.trim().to_owned(), law: None });
    }
    data.decision = Some(Decision { outcome: draft.sentence("refused-outcome", case), reasons });
    Ok(draft.notice(office, case, "refused", BuiltIn::Refused, data))
}

/// The letter that a notification was accepted.
pub(crate) async fn accepted(office: &Office<'_>, case: &Case) -> Result<NewNotice, ActError> {
    let draft = Draft::of(office, case).await?;
    let mut data = draft.data(office, case, "accepted");
    data.decision = Some(Decision { outcome: draft.sentence("accepted-outcome", case), reasons: Vec::new() });
    data.objection = None;
    Ok(draft.notice(office, case, "accepted", BuiltIn::Accepted, data))
}

/// The letter that asks for a correction (補正, 行政手続法 7 条).
pub(crate) async fn correction(
    office: &Office<'_>,
    case: &Case,
    items: &[CorrectionItem],
    by: Date,
) -> Result<NewNotice, ActError> {
    let draft = Draft::of(office, case).await?;
    let lang = draft.words.lang();
    let mut data = draft.data(office, case, "correction");
    data.body = vec![draft.words.get("casework-letter-correction-body")];
    data.tasks = items
        .iter()
        .map(|item| Task {
            label: office.service.look(lang, &format!("q-{}", item.question)).unwrap_or_default().to_owned(),
            what: item.message.clone(),
        })
        .collect();
    data.due = Some(by);
    data.objection = None;
    Ok(draft.notice(office, case, "correction", BuiltIn::Correction, data))
}

/// Whether the rule found that a clause does not fail for anybody whom the case is for. Where an officer approved against
/// the rule, the letter does not say that the clause holds.
fn holds(case: &Case, clause: &str) -> bool {
    let states = case.findings_meant().flat_map(|found| &found.clauses);
    !states.filter(|(id, _)| id == clause).any(|(_, state)| state == "no")
}

/// A clause or another ground as a reason, with its law. `key` words a clause; grounds have their own sentences.
fn reason(service: &Service, words: &Wording, key: &str, ground: &str) -> Reason {
    let lang = words.lang();
    let clause = service.look(lang, &format!("c-{ground}")).map(str::to_owned);
    let text = match clause {
        Some(clause) => words.with(key, &[("clause", clause.into())]),
        None => service.look(lang, &format!("r-{ground}")).unwrap_or(ground).to_owned(),
    };
    let law = service.definition().criteria.iter().find(|c| c.id == ground).and_then(|c| c.law.clone());
    Reason { text, law }
}
