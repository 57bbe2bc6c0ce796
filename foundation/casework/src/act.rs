//! What the applicant and the officers do to a case: one event at a time, in a transaction, against the version seen.

use forms::Answers;
use kernel::{CaseId, Clock, Moment, OfficerId, OwnerCode, Rng};
use registry::{ServiceKey, Step};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::{Scope, StoreError, Tx};

use crate::record::{Applicant, role_name};
use crate::state::{Refusal, State};
use crate::submit::{event_row, json};
use crate::tables::{case_event, case_file};
use crate::{Case, Doer, Event, abandoned, find};

/// Why something could not be done to a case.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// There is no such case in this scope.
    #[error("no such case")]
    NotFound,
    /// Somebody changed it since it was looked at.
    #[error("the case was changed meanwhile")]
    ChangedMeanwhile,
    /// It is not possible now.
    #[error("not possible now: {0}")]
    Refused(#[from] Refusal),
    /// A base register could not take what was approved.
    #[error("a register refused: {0}")]
    Register(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<store::sea_orm::DbErr> for ActError {
    fn from(error: store::sea_orm::DbErr) -> Self {
        ActError::Store(error.into())
    }
}

/// One thing to be done to a case.
#[derive(Debug)]
pub struct Deed<'a> {
    /// Whose cases may be touched.
    pub scope: Scope,
    /// Which case.
    pub case: CaseId,
    /// The version that was looked at; `None` where it does not matter which.
    pub version: Option<i64>,
    /// Who does it.
    pub doer: Doer,
    /// What happens.
    pub event: Event,
    /// The steps that this case takes, from its own revision of the definition.
    pub steps: &'a [Step],
    /// New answers, where the applicant corrects.
    pub answers: Option<Answers>,
}

/// Does it: the event is stored, the row follows, an audit leaf is added. Gives the case before and after.
pub async fn act(tx: &Tx, clock: &dyn Clock, rng: &dyn Rng, deed: Deed<'_>) -> Result<(Case, Case), ActError> {
    let before = find::one_on(tx.conn(), deed.scope, deed.case).await?.ok_or(ActError::NotFound)?;
    if deed.version.is_some_and(|seen| seen != before.version) {
        return Err(ActError::ChangedMeanwhile);
    }
    let now = clock.now();
    let asked_by = match deed.event {
        Event::OpinionGiven { .. } => find::opinion_asked_by(tx.conn(), deed.case).await?,
        _ => None,
    };
    let after = change(&before, &deed, asked_by, now)?;
    write_row(tx, &before, &after).await?;
    abandoned::take_along(tx, &deed.answers).await?;
    let seq = before.version + 1;
    let event = event_row(before.id, seq, now, deed.doer, &deed.event);
    case_event::Entity::insert(event).exec_without_returning(tx.conn()).await?;
    let about = (before.owner, before.applicant, before.id);
    let entry = audit_entry(deed.doer, &deed.event, about, (&before.service, before.revision), now);
    audit::append(tx, rng, &[entry]).await?;
    Ok((before, after))
}

/// The case after the event.
///
/// `asked_by` is the officer who asked for the opinion that is given: where it was asked in between, the case goes back to them.
fn change(before: &Case, deed: &Deed<'_>, asked_by: Option<OfficerId>, now: Moment) -> Result<Case, Refusal> {
    let mut after = before.clone();
    after.standing = before.standing.after(&deed.event, deed.steps)?;
    let is_for_newborn = before.subjects.iter().any(|child| forms::is_newborn(child));
    if after.standing.state == State::Approved && is_for_newborn {
        return Err(Refusal::BirthNotAccepted);
    }
    after.version = before.version + 1;
    match &deed.event {
        Event::Assigned { officer } => after.assignee = Some(*officer),
        Event::CorrectionAsked { .. } => after.paused_on = Some(now.day()),
        Event::Corrected { .. } => {
            after.due_on = before.clock().due_if_answered(now.day());
            after.paused_on = None;
        }
        // The next step belongs to somebody else.
        Event::StepDone { .. } => after.assignee = None,
        Event::OpinionAsked { expert, .. } => after.assignee = *expert,
        Event::OpinionGiven { .. } => after.assignee = asked_by.filter(|_| after.standing.step == before.standing.step),
        Event::ChildEntered { newborn, child } => enter_child(&mut after, newborn, child),
        _ => {}
    }
    if let Some(answers) = &deed.answers {
        after.answers.clone_from(answers);
        // What was corrected has to be read by a person again.
        after.is_clear = false;
    }
    if after.standing.state.is_closed() {
        after.closed_at = Some(now);
    }
    Ok(after)
}

/// Names a child by the id that the register gave it, wherever the application named it by its own.
fn enter_child(case: &mut Case, newborn: &str, child: &str) {
    let ids = case.subjects.iter_mut().chain(case.finding.subjects.iter_mut().map(|found| &mut found.subject));
    ids.filter(|id| *id == newborn).for_each(|id| child.clone_into(id));
    let named = |answer: &forms::Answer| answer.value.as_array().is_some_and(|ids| ids.iter().any(|id| id == newborn));
    let lists: Vec<(String, forms::Answer)> = case
        .answers
        .iter()
        .filter(|(_, answer)| named(answer))
        .map(|(id, answer)| (id.to_owned(), answer.clone()))
        .collect();
    for (question, answer) in lists {
        let ids = answer.value.as_array().map_or(&[][..], Vec::as_slice).iter();
        let renamed = ids.map(|id| if id == newborn { child.into() } else { id.clone() }).collect();
        case.answers.set(question, serde_json::Value::Array(renamed), answer.provenance);
    }
}

async fn write_row(tx: &Tx, before: &Case, after: &Case) -> Result<(), ActError> {
    let done = case_file::Entity::update_many()
        .col_expr(case_file::Column::State, Expr::value(after.standing.state.name()))
        .col_expr(case_file::Column::Step, Expr::value(i64::try_from(after.standing.step).unwrap_or(0)))
        .col_expr(case_file::Column::Role, Expr::value(role_name(after.standing.role)))
        .col_expr(case_file::Column::Assignee, Expr::value(after.assignee.map(|officer| officer.0)))
        .col_expr(case_file::Column::DueOn, Expr::value(after.due_on.to_string()))
        .col_expr(case_file::Column::PausedOn, Expr::value(after.paused_on.map(|day| day.to_string())))
        .col_expr(case_file::Column::ClosedAt, Expr::value(after.closed_at.map(|moment| moment.0)))
        .col_expr(case_file::Column::IsClear, Expr::value(after.is_clear))
        .col_expr(case_file::Column::Answers, Expr::value(json(&after.answers)))
        .col_expr(case_file::Column::Subjects, Expr::value(json(&after.subjects)))
        .col_expr(case_file::Column::Finding, Expr::value(json(&after.finding)))
        .col_expr(case_file::Column::Version, Expr::value(after.version))
        .filter(case_file::Column::Id.eq(before.id.0))
        .filter(case_file::Column::Version.eq(before.version))
        .exec(tx.conn())
        .await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(ActError::ChangedMeanwhile) }
}

/// The audit entry of something done to a case.
pub(crate) fn audit_entry(
    doer: Doer,
    event: &Event,
    (owner, applicant, case): (OwnerCode, Applicant, CaseId),
    (service, revision): (&ServiceKey, u32),
    at: Moment,
) -> audit::Entry {
    let actor = match doer {
        Doer::Applicant { person } => format!("resident:{person}"),
        Doer::Officer { officer } => format!("officer:{officer}"),
        Doer::Program => "program".to_owned(),
    };
    let detail = match event {
        Event::Refused { grounds, .. } => serde_json::json!({ "grounds": grounds }),
        Event::CorrectionAsked { items, .. } => {
            serde_json::json!({ "questions": items.iter().map(|item| &item.question).collect::<Vec<_>>() })
        }
        Event::Corrected { changed } => serde_json::json!({ "questions": changed }),
        Event::StepDone { step, .. } => serde_json::json!({ "step": step }),
        Event::ChildEntered { child, .. } => serde_json::json!({ "child": child }),
        Event::OpinionGiven { favourable, .. } => serde_json::json!({ "favourable": favourable }),
        _ => serde_json::Value::Null,
    };
    audit::Entry {
        tenant: owner,
        actor,
        action: format!("case-{}", event.name()),
        subject: Some(applicant.business.map_or(applicant.person.0, |business| business.0)),
        case: Some(case),
        definition: Some(format!("{service}@{revision}")),
        detail,
        at,
    }
}
