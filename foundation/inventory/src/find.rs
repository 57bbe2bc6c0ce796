//! Finding entries. They are public: what a procedure is concerns everybody.

use std::collections::{BTreeMap, HashSet};

use kernel::OwnerCode;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::{Expr, Func, LikeExpr, SimpleExpr};
use store::sea_orm::{Condition, ConnectionTrait, FromQueryResult, Order, QueryOrder, QuerySelect};
use store::{Store, StoreError};

use crate::entry::{Entry, EntryId, Owner, Source};
use crate::record::entry;

/// How many entries one page of a list holds.
pub const PAGE: u64 = 50;

/// Which entries a list shows.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this owner; of all, if absent.
    pub owner: Option<Owner>,
    /// Of this ministry or bureau.
    pub office: String,
    /// Words that all stand in its number, name, law, office or summary.
    pub words: String,
    /// The name of a 手続類型.
    pub kind: String,
    /// The name of an オンライン化の実施状況; `unknown` for those where it is not known.
    pub online: String,
    /// The name of an 阻害要因.
    pub cause: String,
    /// `lacking`: something asked is not known. `draft`, `review`: there is a draft in this state.
    pub state: String,
    /// Also those that the last table no longer had.
    pub gone: bool,
}

/// One line of a list.
#[derive(Debug, Clone, FromQueryResult)]
pub struct Line {
    /// Which entry.
    pub id: Uuid,
    /// Whose: six digits, or nothing for the state.
    pub owner: String,
    /// Its number.
    pub number: String,
    /// Its name.
    pub title: String,
    /// Ministry or bureau.
    pub office: String,
    /// Its law.
    pub law: String,
    /// The name of its kind.
    pub kind: String,
    /// The name of how far it is online.
    pub online: String,
    /// Cases a year.
    pub volume: Option<i64>,
    /// How much of what is asked is not known.
    pub unknowns: i64,
    /// The state of its draft.
    pub draft: String,
}

fn condition(filter: &Filter) -> Condition {
    let mut all = Condition::all();
    let equal = [
        (entry::Column::Office, &filter.office),
        (entry::Column::Kind, &filter.kind),
        (entry::Column::Online, &filter.online),
    ];
    for (column, wanted) in equal.into_iter().filter(|(_, wanted)| !wanted.is_empty()) {
        all = all.add(column.eq(if wanted == "unknown" { "" } else { wanted.as_str() }));
    }
    if let Some(owner) = filter.owner {
        all = all.add(entry::Column::Owner.eq(owner.text()));
    }
    if !filter.cause.is_empty() {
        all = all.add(entry::Column::Causes.contains(format!("{};", filter.cause)));
    }
    match filter.state.as_str() {
        "lacking" => all = all.add(entry::Column::Unknowns.gt(0)),
        "draft" | "review" => all = all.add(entry::Column::Draft.eq(filter.state.as_str())),
        _ => {}
    }
    if !filter.gone {
        all = all.add(entry::Column::Gone.eq(false));
    }
    for word in filter.words.split_whitespace() {
        let word = kernel::script::search_fold(word);
        // What is typed is looked for as it stands: % and _ are no wild cards here.
        let plain = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_").replace('\0', "");
        all = all.add(entry::Column::Folded.like(LikeExpr::new(format!("%{plain}%")).escape('\\')));
    }
    all
}

/// A part of the entries that a filter lets through, those with most cases first, and how many there are.
pub async fn list(store: &Store, filter: &Filter, from: u64, limit: u64) -> Result<(Vec<Line>, u64), StoreError> {
    let all = entry::Entity::find().filter(condition(filter)).count(store.reader()).await?;
    // Both databases agree on where the unknown stands only if it is told.
    let volume: SimpleExpr = Func::coalesce([Expr::col(entry::Column::Volume), Expr::val(-1)]).into();
    let lines = entry::Entity::find()
        .select_only()
        .columns([
            entry::Column::Id,
            entry::Column::Owner,
            entry::Column::Number,
            entry::Column::Title,
            entry::Column::Office,
            entry::Column::Law,
            entry::Column::Kind,
            entry::Column::Online,
            entry::Column::Volume,
            entry::Column::Unknowns,
            entry::Column::Draft,
        ])
        .filter(condition(filter))
        .order_by(volume, Order::Desc)
        .order_by_asc(entry::Column::Number)
        .order_by_asc(entry::Column::Id)
        .offset(from)
        .limit(limit)
        .into_model::<Line>()
        .all(store.reader())
        .await?;
    Ok((lines, all))
}

/// One entry.
pub async fn one(store: &Store, id: EntryId) -> Result<Option<Entry>, StoreError> {
    one_on(store.reader(), id).await
}

pub(crate) async fn one_on(conn: &impl ConnectionTrait, id: EntryId) -> Result<Option<Entry>, StoreError> {
    entry::Entity::find_by_id(id.0).one(conn).await?.map(Entry::read).transpose()
}

/// The entry with this number among its owner's.
pub async fn by_number(store: &Store, owner: Owner, number: &str) -> Result<Option<Entry>, StoreError> {
    let found = entry::Entity::find()
        .filter(entry::Column::Owner.eq(owner.text()))
        .filter(entry::Column::Number.eq(number))
        .one(store.reader())
        .await?;
    found.map(Entry::read).transpose()
}

/// Entries in the order of their ids, from one on: for whoever reads them all, such as an index.
pub async fn after(store: &Store, last: Option<EntryId>, limit: u64) -> Result<Vec<Entry>, StoreError> {
    let mut query = entry::Entity::find().filter(entry::Column::Gone.eq(false));
    if let Some(last) = last {
        query = query.filter(entry::Column::Id.gt(last.0));
    }
    let rows = query.order_by_asc(entry::Column::Id).limit(limit).all(store.reader()).await?;
    rows.into_iter().map(Entry::read).collect()
}

/// All entries of an owner that a table of theirs would hold, in the order of their numbers.
pub async fn of_owner(store: &Store, owner: OwnerCode) -> Result<Vec<Entry>, StoreError> {
    let rows = entry::Entity::find()
        .filter(entry::Column::Owner.eq(owner.as_str()))
        .filter(entry::Column::Gone.eq(false))
        .all(store.reader())
        .await?;
    let mut entries: Vec<Entry> = rows.into_iter().map(Entry::read).collect::<Result<_, _>>()?;
    // Rows that shared a number follow each other as they did, so that the table can be read in again.
    entries.sort_by_cached_key(|entry| {
        let (number, times) = entry.number.split_once('#').unwrap_or((&entry.number, "1"));
        (number.to_owned(), times.parse::<u32>().unwrap_or(1), entry.number.clone())
    });
    Ok(entries)
}

/// The ministries or bureaus of an owner, or of all, with how many entries each has.
pub async fn offices(store: &Store, owner: Option<Owner>) -> Result<Vec<(String, u64)>, StoreError> {
    let mut query = entry::Entity::find()
        .select_only()
        .column(entry::Column::Office)
        .column_as(entry::Column::Id.count(), "entries")
        .filter(entry::Column::Gone.eq(false));
    if let Some(owner) = owner {
        query = query.filter(entry::Column::Owner.eq(owner.text()));
    }
    let rows: Vec<(String, i64)> = query
        .group_by(entry::Column::Office)
        .order_by_asc(entry::Column::Office)
        .into_tuple()
        .all(store.reader())
        .await?;
    Ok(rows.into_iter().map(|(office, count)| (office, u64::try_from(count).unwrap_or(0))).collect())
}

/// By what the rows of the last table of an owner and source were the same, by number.
pub(crate) async fn taken_hashes(
    store: &Store,
    owner: Owner,
    source: Source,
) -> Result<BTreeMap<String, String>, StoreError> {
    let rows: Vec<(String, String)> = entry::Entity::find()
        .select_only()
        .columns([entry::Column::Number, entry::Column::TakenHash])
        .filter(entry::Column::Owner.eq(owner.text()))
        .filter(entry::Column::Source.eq(source.name()))
        .filter(entry::Column::Gone.eq(false))
        .into_tuple()
        .all(store.reader())
        .await?;
    Ok(rows.into_iter().collect())
}

/// Every number of an owner, also of entries that nobody sees yet or any more.
pub(crate) async fn numbers(store: &Store, owner: OwnerCode) -> Result<HashSet<String>, StoreError> {
    let rows: Vec<String> = entry::Entity::find()
        .select_only()
        .column(entry::Column::Number)
        .filter(entry::Column::Owner.eq(owner.as_str()))
        .into_tuple()
        .all(store.reader())
        .await?;
    Ok(rows.into_iter().collect())
}
