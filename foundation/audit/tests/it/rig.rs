//! Entries about made-up people.

use audit::{Entry, Fault};
use kernel::{Moment, OwnerCode, SeededRng};
use store::Store;
use store::sea_orm::ConnectionTrait;
use testkit::TestDatabase;
use uuid::Uuid;

pub async fn open(db: &TestDatabase) -> Store {
    db.open(&audit::migrations()).await
}

pub fn person(n: u128) -> Uuid {
    Uuid::from_u128(0x0189_0000_0000_7000_8000_0000_0000_0000 + n)
}

pub fn entry(n: i64) -> Entry {
    Entry {
        tenant: OwnerCode::TOKYO,
        actor: "officer:1".to_owned(),
        action: if n % 2 == 0 { audit::READ } else { "case-opened" }.to_owned(),
        subject: (n % 3 != 2).then(|| person(u128::try_from(n % 3).unwrap())),
        case: Some(kernel::CaseId(person(1000))),
        definition: Some("130001/018-support@3".to_owned()),
        detail: serde_json::json!({ "z": n, "a": ["数", 1] }),
        at: Moment(1_700_000_000_000 + n),
    }
}

pub async fn append(store: &Store, entries: &[Entry]) {
    let tx = store.begin().await.unwrap();
    audit::append(&tx, &SeededRng::new(7), entries).await.unwrap();
    tx.commit().await.unwrap();
}

pub async fn verified(store: &Store) -> Option<Fault> {
    audit::verify(store, OwnerCode::TOKYO, &[]).await.unwrap()
}

/// Does what somebody with the database's password could do.
pub async fn tamper(store: &Store, sql: &str) {
    let tx = store.begin().await.unwrap();
    for statement in sql.split(';').map(str::trim).filter(|sql| !sql.is_empty()) {
        tx.conn().execute_unprepared(statement).await.unwrap();
    }
    tx.commit().await.unwrap();
}
