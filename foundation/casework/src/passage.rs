//! The way of cases through an office, for measuring services: what happened, at which step, when and by which side. Nobody's
//! answers are read here, and who applied is known only so that people can be counted once.

use std::collections::HashMap;

use kernel::{CaseId, Date, Moment, OwnerCode, PersonId};
use registry::ServiceKey;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{Condition, FromQueryResult, QueryOrder, QuerySelect, QueryTrait};
use store::{Scope, Store, StoreError};

use crate::Event;
use crate::clock::office_days;
use crate::find::scoped;
use crate::state::State;
use crate::tables::{case_event, case_file, draft};

/// What happened to a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// The event's name, as [`Event::name`] gives it.
    pub kind: String,
    /// The step that was finished, where one was.
    pub step: Option<String>,
    /// Questions that were sent back to the applicant.
    pub asked: Vec<String>,
    /// When.
    pub at: Moment,
}

/// One case on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The case.
    pub case: CaseId,
    /// Who applied, for counting people.
    pub person: PersonId,
    /// Whether for a business.
    pub for_business: bool,
    /// Whose office.
    pub owner: OwnerCode,
    /// `owner/service`.
    pub service: String,
    /// Whether it arrived over these pages.
    pub online: bool,
    /// Where it stands.
    pub state: State,
    /// When it arrived.
    pub opened: Moment,
    /// When it was closed.
    pub closed: Option<Moment>,
    /// What happened, in order.
    pub happenings: Vec<Happening>,
}

impl Passage {
    /// The office's working days until it was decided: those that the applicant took to answer are not the office's.
    /// `None` while it is open, and where the applicant took it back.
    pub fn office_days(&self) -> Option<u32> {
        let closed = self.closed.filter(|_| self.state != State::Withdrawn)?;
        let mut waits: Vec<(Date, Date)> = Vec::new();
        for one in &self.happenings {
            match (one.kind.as_str(), waits.last_mut()) {
                ("correction-asked", _) => waits.push((one.at.day(), Date::MAX)),
                ("corrected", Some((_, answered))) => *answered = one.at.day(),
                _ => {}
            }
        }
        u32::try_from(office_days(self.opened.day(), closed.day(), &waits)).ok()
    }

    /// Whether it was sent back to the applicant at least once.
    pub fn is_returned(&self) -> bool {
        self.happenings.iter().any(|one| one.kind == "correction-asked")
    }
}

#[derive(Debug, FromQueryResult)]
struct Line {
    id: Uuid,
    person: Uuid,
    business: Option<Uuid>,
    owner: String,
    service: String,
    channel: String,
    state: String,
    opened_at: i64,
    closed_at: Option<i64>,
}

/// The cases of a scope that arrived from `from` until before `until`, of one service where it is named.
pub async fn arrived(
    store: &Store,
    scope: Scope,
    service: Option<&str>,
    from: Moment,
    until: Moment,
) -> Result<Vec<Passage>, StoreError> {
    let opened = || case_file::Column::OpenedAt;
    let mut meant = Condition::all().add(scoped(scope)).add(opened().gte(from.0)).add(opened().lt(until.0));
    if let Some(service) = service {
        meant = meant.add(case_file::Column::Service.eq(service));
    }
    let lines = case_file::Entity::find()
        .filter(meant.clone())
        .order_by_asc(case_file::Column::OpenedAt)
        .order_by_asc(case_file::Column::Id)
        .into_model::<Line>()
        .all(store.reader())
        .await?;
    let mut happenings = happenings(store, meant).await?;
    lines.into_iter().map(|line| passage(line, &mut happenings)).collect()
}

fn passage(line: Line, happenings: &mut HashMap<Uuid, Vec<Happening>>) -> Result<Passage, StoreError> {
    let unreadable = || StoreError::Broken("a stored case is unreadable".to_owned());
    Ok(Passage {
        happenings: happenings.remove(&line.id).unwrap_or_default(),
        case: CaseId(line.id),
        person: PersonId(line.person),
        for_business: line.business.is_some(),
        owner: line.owner.parse().map_err(|_| unreadable())?,
        service: line.service,
        online: line.channel == "online",
        state: State::from_name(&line.state).ok_or_else(unreadable)?,
        opened: Moment(line.opened_at),
        closed: line.closed_at.map(Moment),
    })
}

async fn happenings(store: &Store, meant: Condition) -> Result<HashMap<Uuid, Vec<Happening>>, StoreError> {
    let cases = case_file::Entity::find().select_only().column(case_file::Column::Id).filter(meant);
    let rows: Vec<(Uuid, i64, String)> = case_event::Entity::find()
        .select_only()
        .columns([case_event::Column::CaseId, case_event::Column::At, case_event::Column::Detail])
        .filter(case_event::Column::CaseId.in_subquery(cases.into_query()))
        .order_by_asc(case_event::Column::CaseId)
        .order_by_asc(case_event::Column::Seq)
        .into_tuple()
        .all(store.reader())
        .await?;
    let mut found: HashMap<Uuid, Vec<Happening>> = HashMap::new();
    for (case, at, detail) in rows {
        let event: Event =
            serde_json::from_str(&detail).map_err(|_| StoreError::Broken("a stored event is unreadable".to_owned()))?;
        let (step, asked) = match &event {
            Event::StepDone { step, .. } => (Some(step.clone()), Vec::new()),
            Event::CorrectionAsked { items, .. } => (None, items.iter().map(|item| item.question.clone()).collect()),
            _ => (None, Vec::new()),
        };
        let one = Happening { kind: event.name().to_owned(), step, asked, at: Moment(at) };
        found.entry(case).or_default().push(one);
    }
    Ok(found)
}

/// A draft that was last saved in a span and not sent: the service that leads it, and the questions answered so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsent {
    /// The service that leads it.
    pub service: ServiceKey,
    /// The questions that have an answer.
    pub answered: Vec<String>,
}

/// The drafts of everybody that were last saved from `from` until before `until`, without their answers.
pub async fn unsent(store: &Store, from: Moment, until: Moment) -> Result<Vec<Unsent>, StoreError> {
    let rows: Vec<(String, String)> = draft::Entity::find()
        .select_only()
        .columns([draft::Column::Services, draft::Column::Answers])
        .filter(draft::Column::UpdatedAt.gte(from.0))
        .filter(draft::Column::UpdatedAt.lt(until.0))
        .into_tuple()
        .all(store.reader())
        .await?;
    let mut found = Vec::new();
    for (services, answers) in rows {
        let unreadable = |_| StoreError::Broken("a stored draft is unreadable".to_owned());
        let services: Vec<(ServiceKey, u32)> = serde_json::from_str(&services).map_err(unreadable)?;
        let answers: forms::Answers = serde_json::from_str(&answers).map_err(unreadable)?;
        let answered = answers.iter().map(|(question, _)| question.to_owned()).collect();
        if let Some((service, _)) = services.into_iter().next() {
            found.push(Unsent { service, answered });
        }
    }
    Ok(found)
}
