//! Sending an application: its cases, receipts and audit leaves become durable together, and only then is anybody told.
//!
//! Sending the same draft again, from a double click or after a lost answer, gives the same receipts and stores nothing.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use forms::Answers;
use kernel::{CaseId, Date, DraftId, Moment, OwnerCode, PersonId, Rng};
use registry::ServiceKey;
use serde::{Deserialize, Serialize};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect};
use store::{Batch, GroupCommit, Limits, Store, StoreError, SubmitError, Tx, failpoint};

use crate::act::audit_entry;
use crate::record::{Applicant, Channel, role_name};
use crate::state::Standing;
use crate::tables::{case_event, case_file, draft};
use crate::{Doer, Event, Finding, abandoned};

/// An application, checked and ready to be kept.
#[derive(Debug, Clone)]
pub struct Submission {
    /// The draft that it came from; the same draft is never stored twice.
    pub draft: DraftId,
    /// Who applies.
    pub applicant: Applicant,
    /// The applicant's name.
    pub applicant_name: String,
    /// How it came in.
    pub channel: Channel,
    /// When.
    pub at: Moment,
    /// One case a service, in the order of their ids; see [`crate::compose::cases`].
    pub cases: Vec<NewCase>,
    /// Messages that go out with it: the receipt.
    pub notices: Vec<notices::NewNotice>,
}

/// One case to be opened.
#[derive(Debug, Clone)]
pub struct NewCase {
    /// Its identifier.
    pub id: CaseId,
    /// Its 受付番号, from [`crate::number::new`].
    pub number: String,
    /// The government that decides it.
    pub owner: OwnerCode,
    /// Which service.
    pub service: ServiceKey,
    /// The revision on which it is opened and stays.
    pub revision: u32,
    /// Answers by question.
    pub answers: Answers,
    /// The children that it is for.
    pub subjects: Vec<String>,
    /// What the rule found.
    pub finding: Finding,
    /// Whether the rule finds it eligible without any doubt and nothing was attached that somebody must read.
    pub is_clear: bool,
    /// Names of the definition's steps that it takes.
    pub steps: Vec<String>,
    /// Where it starts.
    pub standing: Standing,
    /// The fee, in yen.
    pub fee: Option<i64>,
    /// The day by which it is to be decided.
    pub due_on: Date,
}

/// What the applicant is told once everything is durable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The case.
    pub case: CaseId,
    /// 受付番号.
    pub number: String,
    /// Which service.
    pub service: ServiceKey,
    /// The day by which it is to be decided.
    pub due_on: Date,
}

/// Rows of one statement: SQLite takes 32,766 values in one, and a case has 25.
const ROWS: usize = 1000;

/// The desk at which applications come in.
pub type Intake = GroupCommit<KeepSubmissions>;

/// Why an application was not kept.
pub type SendError = SubmitError<std::convert::Infallible>;

/// Opens the desk.
pub fn open_intake(store: &Store, rng: Arc<dyn Rng>) -> Intake {
    GroupCommit::start(store.clone(), KeepSubmissions { rng }, Limits::default())
}

/// Writes the submissions of many people in one transaction.
pub struct KeepSubmissions {
    rng: Arc<dyn Rng>,
}

impl Batch for KeepSubmissions {
    type In = Submission;
    type Out = Vec<Receipt>;
    type Refusal = std::convert::Infallible;

    async fn write(
        &self,
        tx: &Tx,
        items: &[Submission],
    ) -> Result<Vec<Result<Vec<Receipt>, Self::Refusal>>, StoreError> {
        let mut receipts = stored_before(tx, items).await?;
        let mut seen: HashSet<Key> = receipts.keys().copied().collect();
        let fresh: Vec<&Submission> = items.iter().filter(|item| seen.insert(key(item))).collect();
        if !fresh.is_empty() {
            insert(tx, &*self.rng, &fresh).await?;
            receipts.extend(fresh.iter().map(|item| (key(item), item.cases.iter().map(receipt).collect())));
        }
        failpoint::hit("casework.before-commit");
        Ok(items.iter().map(|item| Ok(receipts.get(&key(item)).cloned().unwrap_or_default())).collect())
    }
}

/// The draft, and whose it is: somebody else's draft of the same id is a [`StoreError::Duplicate`], never their receipts.
type Key = (DraftId, PersonId);
fn key(item: &Submission) -> Key {
    (item.draft, item.applicant.person)
}

fn receipt(case: &NewCase) -> Receipt {
    Receipt { case: case.id, number: case.number.clone(), service: case.service.clone(), due_on: case.due_on }
}

/// The receipts of those drafts that were sent before.
async fn stored_before(tx: &Tx, items: &[Submission]) -> Result<HashMap<Key, Vec<Receipt>>, StoreError> {
    let drafts = items.iter().map(|item| item.draft.0);
    let rows: Vec<(Uuid, Uuid, Uuid, String, String, String)> = case_file::Entity::find()
        .select_only()
        .columns([
            case_file::Column::Draft,
            case_file::Column::Person,
            case_file::Column::Id,
            case_file::Column::Number,
            case_file::Column::Service,
            case_file::Column::DueOn,
        ])
        .filter(case_file::Column::Draft.is_in(drafts))
        .order_by_asc(case_file::Column::Id)
        .into_tuple()
        .all(tx.conn())
        .await?;
    let mut receipts: HashMap<Key, Vec<Receipt>> = HashMap::new();
    for (draft, person, id, number, service, due_on) in rows {
        let unreadable = || StoreError::Broken("a stored case is unreadable".to_owned());
        receipts.entry((DraftId(draft), PersonId(person))).or_default().push(Receipt {
            case: CaseId(id),
            number,
            service: service.parse().map_err(|_| unreadable())?,
            due_on: due_on.parse().map_err(|_| unreadable())?,
        });
    }
    Ok(receipts)
}

async fn insert(tx: &Tx, rng: &dyn Rng, fresh: &[&Submission]) -> Result<(), StoreError> {
    let mut cases = Vec::new();
    let mut events = Vec::new();
    let mut leaves = Vec::new();
    let mut letters = Vec::new();
    for item in fresh {
        for case in &item.cases {
            cases.push(case_row(item, case));
            events.push(opening(item, case));
            leaves.push(leaf(item, case));
        }
        letters.extend(item.notices.iter().cloned());
    }
    for part in cases.chunks(ROWS) {
        case_file::Entity::insert_many(part.to_vec()).exec_without_returning(tx.conn()).await?;
    }
    for part in events.chunks(ROWS) {
        case_event::Entity::insert_many(part.to_vec()).exec_without_returning(tx.conn()).await?;
    }
    audit::append(tx, rng, &leaves).await?;
    notices::send_all(tx, &letters).await?;
    abandoned::take_along(tx, fresh.iter().flat_map(|item| &item.cases).map(|case| &case.answers)).await?;
    draft::Entity::delete_many()
        .filter(draft::Column::Id.is_in(fresh.iter().map(|item| item.draft.0)))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn case_row(item: &Submission, case: &NewCase) -> case_file::ActiveModel {
    case_file::ActiveModel {
        id: Set(case.id.0),
        number: Set(case.number.clone()),
        owner: Set(case.owner.to_string()),
        service: Set(case.service.to_string()),
        revision: Set(i64::from(case.revision)),
        draft: Set(item.draft.0),
        person: Set(item.applicant.person.0),
        business: Set(item.applicant.business.map(|b| b.0)),
        applicant_name: Set(item.applicant_name.clone()),
        channel: Set(item.channel.name().to_owned()),
        answers: Set(json(&case.answers)),
        subjects: Set(json(&case.subjects)),
        finding: Set(json(&case.finding)),
        is_clear: Set(case.is_clear),
        steps: Set(json(&case.steps)),
        fee: Set(case.fee),
        state: Set(case.standing.state.name().to_owned()),
        step: Set(i64::try_from(case.standing.step).unwrap_or(0)),
        role: Set(role_name(case.standing.role).to_owned()),
        assignee: Set(None),
        opened_at: Set(item.at.0),
        due_on: Set(case.due_on.to_string()),
        paused_on: Set(None),
        closed_at: Set(None),
        version: Set(1),
    }
}

fn opening(item: &Submission, case: &NewCase) -> case_event::ActiveModel {
    event_row(case.id, 1, item.at, Doer::Applicant { person: item.applicant.person }, &Event::Opened)
}

/// The row of an event.
pub(crate) fn event_row(case: CaseId, seq: i64, at: Moment, doer: Doer, event: &Event) -> case_event::ActiveModel {
    case_event::ActiveModel {
        case_id: Set(case.0),
        seq: Set(seq),
        at: Set(at.0),
        actor: Set(serde_json::to_string(&doer).expect("a doer is always JSON")),
        kind: Set(event.name().to_owned()),
        detail: Set(serde_json::to_string(event).expect("an event is always JSON")),
    }
}

fn leaf(item: &Submission, case: &NewCase) -> audit::Entry {
    let doer = Doer::Applicant { person: item.applicant.person };
    let about = (case.owner, item.applicant, case.id);
    audit_entry(doer, &Event::Opened, about, (&case.service, case.revision), item.at)
}

/// One of our own values as it is stored.
pub(crate) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("our own values are always JSON")
}
