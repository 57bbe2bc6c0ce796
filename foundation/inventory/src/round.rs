//! The yearly round (棚卸): each owner is asked only for what is unknown or was not looked at for a year. An entry is answered
//! when something is published for it or its owner confirms it. A frozen round keeps its numbers.

use std::collections::BTreeMap;

use kernel::{Date, Moment, OwnerCode};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{QueryOrder, QuerySelect};
use store::{Store, StoreError, Tx};

use crate::draft::{Desk, DraftError};
use crate::entry::{self, Entry, EntryId};
use crate::field::Field;
use crate::record::{ask, entry as entries, round};

/// What was looked at within so many days is not asked again.
const FRESH_DAYS: i64 = 365;
const TOGETHER: usize = 1000;

/// A round.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// Which round.
    pub id: Uuid,
    /// The fiscal year that it is of.
    pub year: i16,
    /// When it was opened.
    pub opened_at: Moment,
    /// By which day owners answer.
    pub due_on: Date,
    /// When it was frozen.
    pub frozen_at: Option<Moment>,
    frozen: String,
}

/// How far a bureau or government is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Whose: six digits.
    pub owner: String,
    /// Which bureau.
    pub office: String,
    /// Entries that are asked for.
    pub asked: u64,
    /// Entries that were answered.
    pub answered: u64,
}

impl Progress {
    /// The share that was answered, in per cent.
    pub fn percent(&self) -> u64 {
        (self.answered * 100).checked_div(self.asked).unwrap_or(100)
    }
}

/// What an owner is asked about one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which entry.
    pub entry: EntryId,
    /// What is not known; nothing where only a look is asked for.
    pub fields: Vec<Field>,
}

/// What is asked about an entry on a day: none where all is known and was looked at within a year.
pub fn question(entry: &Entry, today: Date) -> Option<Vec<Field>> {
    let unknown = entry::unknown_fields(&entry.understood());
    let age = entry.checked_on.and_then(|day| day.until(today).ok()).map(|span| i64::from(span.get_days()));
    let fresh = age.is_some_and(|days| days <= FRESH_DAYS);
    (!unknown.is_empty() || !fresh).then_some(unknown)
}

/// The latest round.
pub async fn latest(store: &Store) -> Result<Option<Round>, StoreError> {
    let row = round::Entity::find().order_by_desc(round::Column::Year).one(store.reader()).await?;
    row.map(read).transpose()
}

/// Opens the round of the fiscal year that today lies in, over the entries of every government. [`DraftError::Meanwhile`]
/// where it was opened before.
pub async fn open(store: &Store, desk: Desk<'_>, due_on: Date) -> Result<u64, DraftError> {
    let today = desk.clock.today();
    let year = kernel::fiscal::year_of(today);
    if latest(store).await?.is_some_and(|round| round.year >= year) {
        return Err(DraftError::Meanwhile);
    }
    let id = kernel::id::new_uuid(desk.clock, desk.rng);
    let tx = store.begin().await?;
    let row = round::ActiveModel {
        id: Set(id),
        year: Set(i64::from(year)),
        opened_at: Set(desk.clock.now().0),
        opened_by: Set(format!("officer:{}", desk.officer)),
        due_on: Set(due_on.to_string()),
        frozen_at: Set(None),
        frozen: Set(String::new()),
    };
    match round::Entity::insert(row).exec_without_returning(tx.conn()).await.map_err(StoreError::from) {
        Ok(_) => {}
        Err(StoreError::Duplicate(_)) => return Err(DraftError::Meanwhile),
        Err(error) => return Err(error.into()),
    }
    let mut asked = 0;
    let mut last = Uuid::nil();
    loop {
        let rows = entries::Entity::find()
            .filter(entries::Column::Gone.eq(false))
            .filter(entries::Column::Owner.ne(""))
            .filter(entries::Column::Id.gt(last))
            .order_by_asc(entries::Column::Id)
            .limit(TOGETHER as u64)
            .all(tx.conn())
            .await?;
        let Some(end) = rows.last() else { break };
        last = end.id;
        let mut asks = Vec::new();
        for row in rows {
            let (owner, office) = (row.owner.clone(), row.office.clone());
            let entry = Entry::read(row)?;
            if let Some(fields) = question(&entry, today) {
                asks.push(new_ask(id, entry.id, owner, office, &fields));
            }
        }
        asked += asks.len() as u64;
        if !asks.is_empty() {
            ask::Entity::insert_many(asks).exec_without_returning(tx.conn()).await?;
        }
    }
    told(&tx, desk, "inventory-round-opened", year).await?;
    tx.commit().await?;
    Ok(asked)
}

fn new_ask(round: Uuid, entry: EntryId, owner: String, office: String, fields: &[Field]) -> ask::ActiveModel {
    let keys: Vec<&str> = fields.iter().map(|field| field.key()).collect();
    ask::ActiveModel {
        round: Set(round),
        entry: Set(entry.0),
        owner: Set(owner),
        office: Set(office),
        fields: Set(keys.join(";")),
        answered_at: Set(None),
    }
}

/// Notes that an entry was answered, in the rounds that are open.
pub(crate) async fn answer(tx: &Tx, entry: EntryId, at: Moment) -> Result<(), StoreError> {
    let open: Vec<Uuid> = round::Entity::find()
        .select_only()
        .column(round::Column::Id)
        .filter(round::Column::FrozenAt.is_null())
        .into_tuple()
        .all(tx.conn())
        .await?;
    ask::Entity::update_many()
        .col_expr(ask::Column::AnsweredAt, Expr::value(at.0))
        .filter(ask::Column::Entry.eq(entry.0))
        .filter(ask::Column::Round.is_in(open))
        .filter(ask::Column::AnsweredAt.is_null())
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// How far each bureau of each government is. A frozen round says what it was.
pub async fn progress(store: &Store, of: &Round) -> Result<Vec<Progress>, StoreError> {
    if of.frozen_at.is_some() {
        return serde_json::from_str(&of.frozen)
            .map_err(|_| StoreError::Broken("a frozen round of the inventory is unreadable".to_owned()));
    }
    counted(store.reader(), of.id).await
}

async fn counted(conn: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Progress>, StoreError> {
    let rows: Vec<(String, String, i64, i64)> = ask::Entity::find()
        .select_only()
        .columns([ask::Column::Owner, ask::Column::Office])
        .column_as(ask::Column::Entry.count(), "asked")
        .column_as(ask::Column::AnsweredAt.count(), "answered")
        .filter(ask::Column::Round.eq(id))
        .group_by(ask::Column::Owner)
        .group_by(ask::Column::Office)
        .order_by_asc(ask::Column::Owner)
        .order_by_asc(ask::Column::Office)
        .into_tuple()
        .all(conn)
        .await?;
    let count = |n: i64| u64::try_from(n).unwrap_or(0);
    let one =
        |(owner, office, asked, answered)| Progress { owner, office, asked: count(asked), answered: count(answered) };
    Ok(rows.into_iter().map(one).collect())
}

/// The bureaus of one government together, and so every government.
pub fn by_owner(progress: &[Progress]) -> Vec<Progress> {
    let mut sums: BTreeMap<&str, Progress> = BTreeMap::new();
    for one in progress {
        let sum = sums.entry(&one.owner).or_default();
        sum.owner.clone_from(&one.owner);
        sum.asked += one.asked;
        sum.answered += one.answered;
    }
    sums.into_values().collect()
}

/// What a government has still to answer, some of it.
pub async fn open_asks(store: &Store, of: &Round, owner: OwnerCode, limit: u64) -> Result<Vec<Asked>, StoreError> {
    let rows = ask::Entity::find()
        .filter(ask::Column::Round.eq(of.id))
        .filter(ask::Column::Owner.eq(owner.as_str()))
        .filter(ask::Column::AnsweredAt.is_null())
        .order_by_asc(ask::Column::Office)
        .order_by_asc(ask::Column::Entry)
        .limit(limit)
        .all(store.reader())
        .await?;
    let one = |row: ask::Model| Asked {
        entry: EntryId(row.entry),
        fields: row.fields.split(';').filter_map(Field::of_key).collect(),
    };
    Ok(rows.into_iter().map(one).collect())
}

/// Freezes a round: its numbers stay as they are now.
pub async fn freeze(store: &Store, desk: Desk<'_>, id: Uuid) -> Result<(), DraftError> {
    let tx = store.begin().await?;
    let found = round::Entity::find_by_id(id).one(tx.conn()).await?.ok_or(DraftError::NotFound)?;
    if found.frozen_at.is_some() {
        return Err(DraftError::Meanwhile);
    }
    let numbers = counted(tx.conn(), id).await?;
    round::Entity::update_many()
        .col_expr(round::Column::FrozenAt, Expr::value(desk.clock.now().0))
        .col_expr(round::Column::Frozen, Expr::value(serde_json::to_string(&numbers).expect("numbers are JSON")))
        .filter(round::Column::Id.eq(id))
        .filter(round::Column::FrozenAt.is_null())
        .exec(tx.conn())
        .await?;
    told(&tx, desk, "inventory-round-frozen", i16::try_from(found.year).unwrap_or_default()).await?;
    tx.commit().await?;
    Ok(())
}

async fn told(tx: &Tx, desk: Desk<'_>, action: &str, year: i16) -> Result<(), DraftError> {
    let leaf = audit::Entry {
        tenant: desk.owner,
        actor: format!("officer:{}", desk.officer),
        action: action.to_owned(),
        subject: None,
        case: None,
        definition: None,
        detail: json!({ "year": year }),
        at: desk.clock.now(),
    };
    Ok(audit::append(tx, desk.rng, &[leaf]).await?)
}

fn read(row: round::Model) -> Result<Round, StoreError> {
    let unreadable = || StoreError::Broken("a round of the inventory is unreadable".to_owned());
    Ok(Round {
        id: row.id,
        year: i16::try_from(row.year).map_err(|_| unreadable())?,
        opened_at: Moment(row.opened_at),
        due_on: row.due_on.parse().map_err(|_| unreadable())?,
        frozen_at: row.frozen_at.map(Moment),
        frozen: row.frozen,
    })
}
