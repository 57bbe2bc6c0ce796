//! A store with the tables of the inventory, and tables taken in from text.

use std::io::Cursor;
use std::sync::Arc;

use inventory::sheet::{Sheet, SheetError, delimited};
use inventory::{Owner, Source, Taken, Taking};
use kernel::{Clock, OwnerCode};
use store::Store;
use testkit::TestDatabase;

pub struct World {
    pub store: Store,
    pub clock: Arc<dyn Clock>,
    pub rng: kernel::SeededRng,
}

impl World {
    pub async fn open(db: &TestDatabase) -> World {
        let store = db.open(&[audit::migrations(), inventory::migrations()].concat()).await;
        World { store, clock: Arc::new(testkit::clock()), rng: testkit::rng() }
    }

    pub fn tokyo() -> Taking {
        let owner = Owner::Government(OwnerCode::TOKYO);
        Taking { owner, source: Source::Own, name: "table.csv".to_owned(), author: "operator".to_owned(), whole: true }
    }

    pub async fn take(&self, bytes: Vec<u8>) -> Taken {
        self.take_as(World::tokyo(), move || delimited::open(Cursor::new(bytes))).await
    }

    pub async fn take_as(
        &self,
        taking: Taking,
        open: impl FnOnce() -> Result<Sheet, SheetError> + Send + 'static,
    ) -> Taken {
        inventory::import::take(&self.store, &self.clock, &self.rng, taking, open, &|_, _| {}).await.unwrap()
    }

    pub async fn entry(&self, number: &str) -> inventory::Entry {
        let owner = Owner::Government(OwnerCode::TOKYO);
        inventory::find::by_number(&self.store, owner, number).await.unwrap().expect("the entry is there")
    }
}
