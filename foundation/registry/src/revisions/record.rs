//! The table of revisions and how its rows are read.

use kernel::Moment;
use store::sea_orm::prelude::*;
use store::sea_orm::{ConnectionTrait, FromQueryResult, QueryOrder, QuerySelect};

use super::{RevisionError, State};
use crate::definition::ServiceKey;
use crate::pack::Pack;

/// Every revision of every service.
pub(super) mod revision {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One revision.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "revision")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub service: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        pub state: String,
        pub content: String,
        pub hash: String,
        pub created_at: i64,
        pub changed_at: i64,
        pub publish_at: Option<i64>,
        pub published_by: Option<String>,
        pub note: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

use revision::Column;

/// A revision without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisionInfo {
    /// Its number, from 1.
    pub number: u32,
    /// Its state, as it is at the moment asked for.
    pub state: State,
    /// SHA-256 of its content.
    pub hash: String,
    /// When it was first written.
    pub created_at: Moment,
    /// When its state or its draft last changed.
    pub changed_at: Moment,
    /// When it took or takes effect.
    pub publish_at: Option<Moment>,
    /// Who published it: an officer's id, or `packs` for the folder of packs.
    pub published_by: Option<String>,
    /// What its author said about it.
    pub note: String,
}

/// What a snapshot needs to know of a revision before its content is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) service: ServiceKey,
    pub(crate) number: u32,
    pub(crate) state: State,
    pub(crate) publish_at: Option<Moment>,
    pub(crate) hash: String,
}

impl Listed {
    /// Orders the revisions of a service by when they took effect; `None` for those that have not at `now`.
    pub(crate) fn in_effect(&self, now: Moment) -> Option<(Option<Moment>, u32)> {
        self.state.at(self.publish_at, now).has_taken_effect().then_some((self.publish_at, self.number))
    }
}

#[derive(FromQueryResult)]
struct Row {
    service: String,
    number: i64,
    state: String,
    hash: String,
    publish_at: Option<i64>,
}

/// All revisions of all services, without content, by service and number. Rows that this program cannot read are left
/// out with a word in the log.
pub(crate) async fn listed(conn: &impl ConnectionTrait) -> Result<Vec<Listed>, RevisionError> {
    let columns = [Column::Service, Column::Number, Column::State, Column::Hash, Column::PublishAt];
    let query = revision::Entity::find().select_only().columns(columns);
    let rows = query.order_by_asc(Column::Service).order_by_asc(Column::Number).into_model::<Row>().all(conn).await?;
    let read = |row: Row| {
        let listed = service_of(&row.service).zip(State::from_name(&row.state)).map(|(service, state)| Listed {
            service,
            number: number_of(row.number),
            state,
            publish_at: row.publish_at.map(Moment),
            hash: row.hash,
        });
        if listed.is_none() {
            tracing::error!(service = row.service, number = row.number, "a revision is not readable");
        }
        listed
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// The contents of some revisions, in no order.
pub(crate) async fn contents(
    conn: &impl ConnectionTrait,
    wanted: &[(ServiceKey, u32)],
) -> Result<Vec<(ServiceKey, u32, String)>, RevisionError> {
    let mut found = Vec::with_capacity(wanted.len());
    // A query names some services at a time, because databases limit how many values a query can hold.
    for some in wanted.chunks(200) {
        let services = some.iter().map(|(service, _)| service.to_string());
        let numbers = some.iter().map(|(_, number)| i64::from(*number));
        let query =
            revision::Entity::find().filter(Column::Service.is_in(services)).filter(Column::Number.is_in(numbers));
        for row in query.all(conn).await? {
            let key = service_of(&row.service).map(|service| (service, number_of(row.number)));
            if let Some(key) = key.filter(|key| some.contains(key)) {
                found.push((key.0, key.1, row.content));
            }
        }
    }
    Ok(found)
}

/// All revisions of a service, newest first, with their states as they are at `now`.
pub async fn history(
    conn: &impl ConnectionTrait,
    service: &ServiceKey,
    now: Moment,
) -> Result<Vec<RevisionInfo>, RevisionError> {
    let query = revision::Entity::find().filter(Column::Service.eq(service.to_string()));
    let rows = query.order_by_desc(Column::Number).all(conn).await?;
    rows.iter().map(|row| info(service, row, now)).collect()
}

/// The pack of one revision.
pub async fn pack_of(conn: &impl ConnectionTrait, service: &ServiceKey, number: u32) -> Result<Pack, RevisionError> {
    let row = find(conn, service, number).await?;
    readable(service, number, Pack::from_canonical(&row.content))
}

pub(super) fn readable(
    service: &ServiceKey,
    number: u32,
    pack: Result<Pack, serde_json::Error>,
) -> Result<Pack, RevisionError> {
    pack.map_err(|error| RevisionError::Content { service: service.clone(), number, reason: error.to_string() })
}

pub(super) async fn find(
    conn: &impl ConnectionTrait,
    service: &ServiceKey,
    number: u32,
) -> Result<revision::Model, RevisionError> {
    let row = revision::Entity::find_by_id((service.to_string(), i64::from(number))).one(conn).await?;
    row.ok_or_else(|| RevisionError::NotFound(service.clone()))
}

/// The revision that took effect last, as of `now`.
pub(super) async fn current(
    conn: &impl ConnectionTrait,
    service: &ServiceKey,
    now: Moment,
) -> Result<Option<RevisionInfo>, RevisionError> {
    let all = history(conn, service, now).await?;
    let effective = all.into_iter().filter(|revision| revision.state.has_taken_effect());
    Ok(effective.max_by_key(|revision| (revision.publish_at, revision.number)))
}

/// The number that the next revision of a service gets.
pub(super) async fn next_number(conn: &impl ConnectionTrait, service: &ServiceKey) -> Result<u32, RevisionError> {
    let query = revision::Entity::find().select_only().column(Column::Number);
    let query = query.filter(Column::Service.eq(service.to_string())).order_by_desc(Column::Number);
    let last: Option<i64> = query.into_tuple().one(conn).await?;
    Ok(number_of(last.unwrap_or(0)) + 1)
}

fn info(service: &ServiceKey, row: &revision::Model, now: Moment) -> Result<RevisionInfo, RevisionError> {
    let number = number_of(row.number);
    let state = State::from_name(&row.state).ok_or_else(|| RevisionError::Content {
        service: service.clone(),
        number,
        reason: format!("“{}” is no state", row.state),
    })?;
    let publish_at = row.publish_at.map(Moment);
    Ok(RevisionInfo {
        number,
        state: state.at(publish_at, now),
        hash: row.hash.clone(),
        created_at: Moment(row.created_at),
        changed_at: Moment(row.changed_at),
        publish_at,
        published_by: row.published_by.clone(),
        note: row.note.clone(),
    })
}

fn service_of(text: &str) -> Option<ServiceKey> {
    text.parse().ok()
}

fn number_of(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}
