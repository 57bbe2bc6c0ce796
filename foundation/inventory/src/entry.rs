//! An entry of the registry: one procedure, whose it is, and what is said of it.

use kernel::{Date, Moment, OwnerCode};
use serde::{Deserialize, Serialize};
use store::StoreError;
use store::sea_orm::ActiveValue::Set;

use crate::cells::{Cells, Understood};
use crate::field::Field;
use crate::record::entry;
use crate::value::Value;

kernel::id! {
    /// An entry of the registry.
    EntryId
}

/// Whose procedure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Owner {
    /// A ministry: the entry came with the national survey and is not ours to change.
    State,
    /// The metropolis or a municipality.
    Government(OwnerCode),
}

impl Owner {
    /// As tables keep it: nothing for the state.
    pub fn text(self) -> String {
        match self {
            Owner::State => String::new(),
            Owner::Government(code) => code.to_string(),
        }
    }

    pub(crate) fn of_text(text: &str) -> Option<Owner> {
        if text.is_empty() { Some(Owner::State) } else { text.parse().ok().map(Owner::Government) }
    }

    /// The government, where it is one.
    pub fn government(self) -> Option<OwnerCode> {
        match self {
            Owner::State => None,
            Owner::Government(code) => Some(code),
        }
    }
}

/// From where an entry came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The national survey.
    Survey,
    /// A government's own inventory.
    Own,
    /// A service of this program: its definition says what it is.
    Pack,
}

impl Source {
    /// Its name in tables and text keys.
    pub fn name(self) -> &'static str {
        match self {
            Source::Survey => "survey",
            Source::Own => "own",
            Source::Pack => "pack",
        }
    }

    fn of_name(name: &str) -> Option<Source> {
        [Source::Survey, Source::Own, Source::Pack].into_iter().find(|source| source.name() == name)
    }
}

/// What an owner is asked for in the yearly round.
pub const ASKED: [Field; 13] = [
    Field::Law,
    Field::Kind,
    Field::Actor,
    Field::Receiver,
    Field::Online,
    Field::Volume,
    Field::VolumeOnline,
    Field::Fee,
    Field::Identity,
    Field::Evidence,
    Field::DaysOffline,
    Field::DaysOnline,
    Field::GuidePage,
];

/// One procedure of the registry.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Which entry.
    pub id: EntryId,
    /// Whose procedure.
    pub owner: Owner,
    /// Its number among its owner's: 手続ID.
    pub number: String,
    /// From where it came.
    pub source: Source,
    /// What was said.
    pub cells: Cells,
    /// Which revision this is, from 1.
    pub revision: u32,
    /// Whether the last table that was read no longer has it.
    pub gone: bool,
    /// When it was changed last.
    pub changed_at: Moment,
    /// The day on which its owner last said that it is right.
    pub checked_on: Option<Date>,
}

impl Entry {
    /// Its name; its number where nobody gave it one.
    pub fn title(&self) -> &str {
        let title = self.cells.get(Field::Title).trim();
        if title.is_empty() { &self.number } else { title }
    }

    /// What is understood of it.
    pub fn understood(&self) -> Understood {
        self.cells.understood()
    }

    pub(crate) fn read(row: entry::Model) -> Result<Entry, StoreError> {
        let unreadable =
            |what: &str| StoreError::Broken(format!("the {what} of an entry of the inventory is unreadable"));
        Ok(Entry {
            id: EntryId(row.id),
            owner: Owner::of_text(&row.owner).ok_or_else(|| unreadable("owner"))?,
            number: row.number,
            source: Source::of_name(&row.source).ok_or_else(|| unreadable("source"))?,
            cells: Cells::from_json(&row.cells).ok_or_else(|| unreadable("content"))?,
            revision: u32::try_from(row.revision).unwrap_or(u32::MAX),
            gone: row.gone,
            changed_at: Moment(row.changed_at),
            checked_on: row.checked_on.and_then(|day| day.parse().ok()),
        })
    }
}

/// Which asked fields are not known. What an entry cannot have is not asked: days online where it is not online, and most
/// of it where it is no application.
pub fn unknown_fields(understood: &Understood) -> Vec<Field> {
    let online = understood.choice(Field::Online);
    let applies = understood.choice(Field::Kind).is_none_or(|kind| kind == "application");
    let concerns = |field: &Field| match field {
        Field::DaysOnline => applies && matches!(online, Some("done" | "partly")),
        Field::Fee | Field::Identity | Field::Evidence | Field::DaysOffline | Field::GuidePage => applies,
        Field::Receiver => understood.choice(Field::Kind) != Some("record"),
        _ => true,
    };
    let mut unknown: Vec<Field> =
        ASKED.into_iter().filter(concerns).filter(|field| understood.get(*field).is_unknown()).collect();
    // What is not online needs a cause and a plan.
    if online == Some("not") {
        let missing = [Field::Cause, Field::Plan].into_iter().filter(|field| understood.get(*field).is_unknown());
        unknown.extend(missing);
    }
    unknown
}

/// Why a procedure is not online, by cause: what the owner says, else what the survey's concerns amount to.
pub fn causes(understood: &Understood) -> Vec<&'static str> {
    if let Some(chosen) = understood.choices(Field::Cause) {
        return chosen.iter().map(|one| one.name()).collect();
    }
    let mut causes = Vec::new();
    for concern in understood.choices(Field::Concerns).unwrap_or_default() {
        let cause = match concern.name() {
            "law-time" | "law-priority" => "national-rule",
            "no-system" => "environment",
            "paper-originals" => "other-bodies",
            "planned" => continue,
            _ => "other",
        };
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    }
    causes
}

/// The columns by which lists are filtered, from the cells.
pub(crate) fn columns(row: &mut entry::ActiveModel, cells: &Cells, understood: &Understood) {
    let name = |field| understood.choice(field).unwrap_or_default().to_owned();
    let count = |field| understood.count(field).and_then(|count| i64::try_from(count).ok());
    let text = |field: Field| match understood.get(field) {
        Value::Text(text) => text.clone(),
        _ => String::new(),
    };
    let (title, law, office) = (text(Field::Title), text(Field::Law), text(Field::Office));
    let said = [cells.get(Field::Number), &title, &law, &office, cells.get(Field::Section), cells.get(Field::Summary)];
    row.folded = Set(said
        .iter()
        .map(|said| crate::import::without_nul(&kernel::script::search_fold(said)))
        .collect::<Vec<_>>()
        .join("\n"));
    row.office = Set(office);
    row.title = Set(title);
    row.law = Set(law);
    row.kind = Set(name(Field::Kind));
    row.actor = Set(name(Field::Actor));
    row.receiver = Set(name(Field::Receiver));
    row.online = Set(name(Field::Online));
    row.volume = Set(count(Field::Volume));
    row.volume_online = Set(count(Field::VolumeOnline));
    row.causes = Set(causes(understood).iter().map(|cause| format!("{cause};")).collect());
    row.unknowns = Set(i64::try_from(unknown_fields(understood).len()).unwrap_or(i64::MAX));
    row.cells = Set(cells.to_json());
}
