//! The inventory of the demonstration: some dozens of procedures of the metropolis, written in the shape that
//! `docs/inventory-csv.md` describes, as a bureau would send them. The laws are real; numbers of cases and plans are made up.

use std::io::Cursor;
use std::sync::Arc;

use kernel::{Clock, OwnerCode, Rng};
use store::Store;

use crate::entry::{Owner, Source};
use crate::import::{self, ImportError, Taken, Taking};
use crate::sheet::delimited;

/// The table.
pub const TABLE: &[u8] = include_bytes!("../demo/130001.csv");

/// Takes the table in; taking it in again changes nothing.
pub async fn seed(store: &Store, clock: &Arc<dyn Clock>, rng: &dyn Rng) -> Result<Option<Taken>, ImportError> {
    let known = crate::find::taken_hashes(store, Owner::Government(OwnerCode::TOKYO), Source::Own).await?;
    if !known.is_empty() {
        return Ok(None);
    }
    let taking = Taking {
        owner: Owner::Government(OwnerCode::TOKYO),
        source: Source::Own,
        name: "130001.csv".to_owned(),
        author: "program".to_owned(),
        whole: true,
    };
    let open = || delimited::open(Cursor::new(TABLE));
    import::take(store, clock, rng, taking, open, &|_, _| {}).await.map(Some)
}
