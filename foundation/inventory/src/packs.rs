//! The program's own services in the inventory: each published definition says what it is, so nobody types it again. What
//! a definition cannot know, such as the number of cases, stays with the owner.

use std::collections::BTreeMap;
use std::sync::Arc;

use kernel::{Clock, Lang, OwnerCode, Rng};
use registry::{Kind, Registry, Service};
use store::Store;

use crate::cells::Cells;
use crate::entry::{Owner, Source};
use crate::field::Field;
use crate::import::{self, ImportError, Taking};
use crate::sheet::{Rows, Sheet};

/// What a definition knows of itself.
const KNOWN: [Field; 14] = [
    Field::Number,
    Field::Title,
    Field::Summary,
    Field::Law,
    Field::Article,
    Field::Kind,
    Field::Actor,
    Field::Receiver,
    Field::Online,
    Field::Fee,
    Field::DaysOnline,
    Field::DaysOffline,
    Field::GuidePage,
    Field::Service,
];

/// Brings the inventory up to date with the services as they are published. Says how many entries are new or changed.
pub async fn bring(
    store: &Store,
    clock: &Arc<dyn Clock>,
    rng: &dyn Rng,
    registry: &Registry,
    public_url: &str,
) -> Result<u64, ImportError> {
    let mut by_owner: BTreeMap<OwnerCode, Vec<Cells>> = BTreeMap::new();
    for service in registry.published() {
        by_owner.entry(service.key().owner).or_default().push(cells(&service, public_url));
    }
    let mut moved = 0;
    for (owner, all) in by_owner {
        let taking = Taking {
            owner: Owner::Government(owner),
            source: Source::Pack,
            name: "packs".to_owned(),
            author: "program".to_owned(),
            whole: true,
        };
        let head = KNOWN.map(|field| field.header().to_owned()).to_vec();
        let rows: Vec<Vec<String>> =
            all.iter().map(|cells| KNOWN.map(|field| cells.get(field).to_owned()).to_vec()).collect();
        // Nothing is said in the log where nothing is different.
        if !differs(store, owner, &all).await? {
            continue;
        }
        let open = move || {
            let length = rows.len() as u64;
            let rows: Rows = Box::new(std::iter::once(head).chain(rows).map(Ok));
            Sheet::of(rows, Some(length))
        };
        let taken = import::take(store, clock, rng, taking, open, &|_, _| {}).await?;
        moved += taken.summary.added + taken.summary.changed + taken.summary.gone;
    }
    Ok(moved)
}

async fn differs(store: &Store, owner: OwnerCode, all: &[Cells]) -> Result<bool, ImportError> {
    let known = crate::find::taken_hashes(store, Owner::Government(owner), Source::Pack).await?;
    let wanted: BTreeMap<String, String> =
        all.iter().map(|cells| (cells.get(Field::Number).to_owned(), import::hash_of(cells))).collect();
    Ok(known != wanted)
}

fn cells(service: &Service, public_url: &str) -> Cells {
    let definition = service.definition();
    let key = service.key().to_string();
    let mut cells = Cells::default();
    cells.set(Field::Number, service.key().id);
    cells.set(Field::Title, service.title(Lang::JA));
    cells.set(Field::Summary, service.summary(Lang::JA));
    if let Some(law) = definition.laws.first() {
        cells.set(Field::Law, law.title.as_str());
        cells.set(Field::Article, law.article.clone().unwrap_or_default());
    }
    cells.set(Field::Kind, "1 申請等");
    let audience = match definition.audience {
        registry::Audience::Business => "6 民間事業者等",
        _ => "5 国民等",
    };
    cells.set(Field::Actor, audience);
    cells.set(Field::Receiver, "3 地方等");
    cells.set(Field::Online, "1 実施済");
    cells.set(Field::Fee, if definition.fee.is_some() { "2 手数料等有り" } else { "1 手数料等無し" });
    // Where nothing is decided there is no time in which it is.
    if definition.kind == Kind::Notification {
        cells.set(Field::DaysOnline, "-");
        cells.set(Field::DaysOffline, "-");
    } else {
        cells.set(Field::DaysOnline, format!("{}営業日", definition.clock.online_days));
        cells.set(Field::DaysOffline, format!("{}営業日", definition.clock.standard_days));
    }
    cells.set(Field::GuidePage, format!("{public_url}/services/{key}"));
    cells.set(Field::Service, key);
    cells
}
