//! The registers on both databases: populated, read within scopes, changed by notifications, told as facts.

mod facts;
mod population;
mod register;
mod search;

use kernel::Date;
use store::Store;
use testkit::TestDatabase;

/// The day on which these tests happen.
const TODAY: Date = Date::constant(2026, 11, 20);

/// A store with the registers of a small population.
async fn populated(db: &TestDatabase, residents: usize) -> Store {
    let store = db.open(&people::migrations()).await;
    let made = people::synth::populate(&store, 42, residents, 12, TODAY, &|_, _| {}).await.unwrap();
    assert!(made.is_some());
    store
}
