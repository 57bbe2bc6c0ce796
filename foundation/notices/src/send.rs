//! Sending notices: numbers drawn, mailbox filled and channels engaged in the caller's transaction, a few statements for many.

use std::collections::{BTreeMap, HashMap, HashSet};

use kernel::{Moment, NoticeId, OwnerCode};
use letters::Template;
use sha2::{Digest, Sha256};
use store::sea_orm::sea_query::OnConflict;
use store::sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use store::{StoreError, Tx};
use uuid::Uuid;

use crate::delivery::{DeliveryState, Way};
use crate::errand::Errand;
use crate::number::{self, Series};
use crate::preferences::{EmailMode, Preferences};
use crate::tables::{delivery, notice, preference, subscription, template};
use crate::{Channel, Content, NewNotice, Recipient, Sent, errand};

/// So many rows go into one statement: SQLite takes 32,766 values in one.
const ROWS: usize = 1000;

/// A day has so many milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Sends one notice, in the caller's transaction.
pub async fn send(tx: &Tx, new: &NewNotice) -> Result<Sent, StoreError> {
    let mut sent = send_all(tx, std::slice::from_ref(new)).await?;
    sent.pop().ok_or_else(|| StoreError::Broken("a notice was not sent".to_owned()))
}

/// Sends many, in the caller's transaction: one look at the preferences and one INSERT where nobody wants more than the
/// mailbox. [`StoreError::Duplicate`] where one of them was sent before; then the transaction is of no use any more.
pub async fn send_all(tx: &Tx, new: &[NewNotice]) -> Result<Vec<Sent>, StoreError> {
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let numbers = numbers(tx, new).await?;
    keep_templates(tx, new).await?;
    let rows = new.iter().zip(&numbers).map(|(one, number)| row(one, number.as_deref())).collect::<Vec<_>>();
    for part in rows.chunks(ROWS) {
        notice::Entity::insert_many(part.to_vec()).exec_without_returning(tx.conn()).await?;
    }
    engage(tx, new).await?;
    Ok(new.iter().zip(numbers).map(|(one, number)| Sent { id: one.id, number }).collect())
}

/// The number of each: drawn, brought along, or none.
async fn numbers(tx: &Tx, new: &[NewNotice]) -> Result<Vec<Option<String>>, StoreError> {
    let series = |one: &NewNotice| match &one.content {
        Content::Letter(letter) => letter.series.as_deref().map(|name| Series::of(one.owner, one.at, name)),
        Content::Text(_) => None,
    };
    let wanted: Vec<Series> = new.iter().filter_map(series).collect();
    let mut drawn = number::draw(tx, &wanted).await?.into_iter();
    let number = |one: &NewNotice| match &one.content {
        Content::Letter(letter) if letter.series.is_some() => drawn.next(),
        Content::Letter(letter) => letter.data.number.clone(),
        Content::Text(_) => None,
    };
    Ok(new.iter().map(number).collect())
}

/// The name under which a template is stored.
pub(crate) fn template_name(template: &Template) -> String {
    match template {
        Template::BuiltIn(built_in) => built_in.name().to_owned(),
        Template::Pack { name, source } => format!("pack:{}", template_hash(name, source)),
    }
}

fn template_hash(name: &str, source: &str) -> String {
    hex::encode(Sha256::new().chain_update(name).chain_update([0]).chain_update(source).finalize())
}

/// Keeps a pack's template, where it is not kept yet.
pub(crate) async fn keep_template(tx: &Tx, template: &Template) -> Result<(), StoreError> {
    insert_templates(tx, BTreeMap::from_iter(pack_of(template))).await
}

/// A pack's template by its hash.
fn pack_of(template: &Template) -> Option<(String, (&String, &String))> {
    match template {
        Template::Pack { name, source } => Some((template_hash(name, source), (name, source))),
        Template::BuiltIn(_) => None,
    }
}

async fn keep_templates(tx: &Tx, new: &[NewNotice]) -> Result<(), StoreError> {
    let letters = new.iter().filter_map(|one| match &one.content {
        Content::Letter(letter) => pack_of(&letter.template),
        Content::Text(_) => None,
    });
    insert_templates(tx, letters.collect()).await
}

async fn insert_templates(tx: &Tx, packs: BTreeMap<String, (&String, &String)>) -> Result<(), StoreError> {
    if packs.is_empty() {
        return Ok(());
    }
    let rows = packs.into_iter().map(|(hash, (name, source))| template::ActiveModel {
        hash: Set(hash),
        name: Set(name.clone()),
        source: Set(source.clone()),
    });
    template::Entity::insert_many(rows)
        .on_conflict(OnConflict::column(template::Column::Hash).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

fn row(one: &NewNotice, number: Option<&str>) -> notice::ActiveModel {
    let (body, letter, template) = match &one.content {
        Content::Text(text) => (Some(text.clone()), None, None),
        Content::Letter(letter) => {
            let mut data = letter.data.clone();
            data.number = number.map(str::to_owned);
            let json = serde_json::to_string(&data).expect("a letter is always JSON");
            (None, Some(json), Some(template_name(&letter.template)))
        }
    };
    notice::ActiveModel {
        id: Set(one.id.0),
        person: Set(one.to.person().map(|person| person.0)),
        business: Set(one.to.business().map(|business| business.0)),
        owner: Set(one.owner.to_string()),
        service: Set(one.service.clone()),
        case_id: Set(one.case.map(|case| case.0)),
        kind: Set(one.kind.name().to_owned()),
        lang: Set(one.lang.tag().to_owned()),
        subject: Set(one.subject.clone()),
        body: Set(body),
        letter: Set(letter),
        template: Set(template),
        number: Set(number.map(str::to_owned)),
        created_at: Set(one.at.0),
        read_at: Set(None),
        opened_at: Set(None),
        remind_at: Set(one.remind_after_days.map(|days| one.at.plus_millis(i64::from(days) * DAY).0)),
        reminded_at: Set(None),
        pdf: Set(None),
        pages: Set(None),
    }
}

/// A notice that is to leave the mailbox.
pub(crate) struct Leaving {
    pub(crate) notice: NoticeId,
    pub(crate) to: Recipient,
    pub(crate) owner: OwnerCode,
    pub(crate) is_letter: bool,
    pub(crate) at: Moment,
    /// What its targets begin with: nothing, or [`crate::delivery::REMINDER`].
    pub(crate) prefix: &'static str,
}

async fn engage(tx: &Tx, new: &[NewNotice]) -> Result<(), StoreError> {
    let leaving = new.iter().map(|one| Leaving {
        notice: one.id,
        to: one.to,
        owner: one.owner,
        is_letter: matches!(one.content, Content::Letter(_)),
        at: one.at,
        prefix: "",
    });
    engage_channels(tx, &leaving.collect::<Vec<_>>()).await
}

/// Engages the channels that each recipient chose.
pub(crate) async fn engage_channels(tx: &Tx, leaving: &[Leaving]) -> Result<(), StoreError> {
    let chosen = choices(tx, leaving).await?;
    if chosen.is_empty() {
        return Ok(());
    }
    let devices = devices(tx, &chosen).await?;
    let mut rows = Vec::new();
    let mut errands = Vec::new();
    for one in leaving {
        let party = one.to.party();
        let Some(chosen) = chosen.get(&party) else { continue };
        let mut way = |channel: Channel, target: String| {
            rows.push(delivery_row(one, channel, &target));
            Way { notice: one.notice, channel: channel.name().to_owned(), target }
        };
        if chosen.email.is_some() {
            let way = way(Channel::Email, one.prefix.to_owned());
            errands.push(match chosen.email_mode {
                EmailMode::Each => Errand::Email { way, owner: one.owner },
                EmailMode::Daily => Errand::Digest { to: one.to, day: errand::next_morning(one.at) },
            });
        }
        if chosen.push {
            for device in devices.get(&party).into_iter().flatten() {
                let target =
                    if one.prefix.is_empty() { device.to_string() } else { format!("{}:{device}", one.prefix) };
                errands.push(Errand::Push { way: way(Channel::Push, target), owner: one.owner, device: *device });
            }
        }
        if chosen.paper && one.is_letter && one.prefix.is_empty() {
            way(Channel::Paper, String::new());
        }
    }
    for part in rows.chunks(ROWS) {
        delivery::Entity::insert_many(part.to_vec()).exec_without_returning(tx.conn()).await?;
    }
    errand::enqueue(tx, &errands, leaving.first().map_or(Moment(0), |one| one.at)).await
}

fn delivery_row(one: &Leaving, channel: Channel, target: &str) -> delivery::ActiveModel {
    delivery::ActiveModel {
        notice: Set(one.notice.0),
        channel: Set(channel.name().to_owned()),
        target: Set(target.to_owned()),
        owner: Set(one.owner.to_string()),
        state: Set(DeliveryState::Waiting.name().to_owned()),
        reason: Set(None),
        attempts: Set(0),
        at: Set(one.at.0),
        batch: Set(None),
        detail: Set(None),
    }
}

/// The choices of those who chose anything.
async fn choices(tx: &Tx, leaving: &[Leaving]) -> Result<HashMap<Uuid, Preferences>, StoreError> {
    let parties: HashSet<Uuid> = leaving.iter().map(|one| one.to.party()).collect();
    let parties: Vec<Uuid> = parties.into_iter().collect();
    let mut chosen = HashMap::new();
    for part in parties.chunks(ROWS) {
        let rows = preference::Entity::find()
            .filter(preference::Column::Party.is_in(part.iter().copied()))
            .all(tx.conn())
            .await?;
        chosen.extend(rows.iter().map(|row| (row.party, Preferences::from(row))));
    }
    Ok(chosen)
}

/// The devices of those who want to be told on them.
async fn devices(tx: &Tx, chosen: &HashMap<Uuid, Preferences>) -> Result<HashMap<Uuid, Vec<Uuid>>, StoreError> {
    let parties: Vec<Uuid> = chosen.iter().filter(|(_, chosen)| chosen.push).map(|(party, _)| *party).collect();
    let mut devices: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for part in parties.chunks(ROWS) {
        let rows = subscription::Entity::find()
            .filter(subscription::Column::Party.is_in(part.iter().copied()))
            .all(tx.conn())
            .await?;
        for row in rows {
            devices.entry(row.party).or_default().push(row.id);
        }
    }
    Ok(devices)
}
