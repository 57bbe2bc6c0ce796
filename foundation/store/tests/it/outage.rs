//! The database is gone for a while: callers are told within seconds, nothing is half done, and the program recovers.

use std::time::Duration;

use store::sea_orm::{ConnectionTrait, Database};
use store::{Engine, Migration, Store, StoreError};
use testkit::TestDatabase;
use tokio::time::timeout;

const TABLE: Migration = Migration { room: "outage", number: 1, sql: "CREATE TABLE item (n BIGINT PRIMARY KEY)" };

async fn insert(store: &Store, n: i64) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    tx.conn().execute_unprepared(&format!("INSERT INTO item VALUES ({n})")).await?;
    tx.commit().await
}

/// PostgreSQL closes the door to this database and throws everybody out, as a restart or a failover does.
#[test]
fn postgres_goes_away_and_comes_back() {
    testkit::run(Engine::Postgres, async |db: TestDatabase| {
        let store = db.open(&[TABLE]).await;
        insert(&store, 1).await.unwrap();
        let name = db.url.split('/').find(|part| part.starts_with("miyako_test_")).unwrap().split('?').next().unwrap();
        let admin = Database::connect(testkit::postgres::with_database(&db.url, "postgres")).await.unwrap();
        let open_transaction = store.begin().await.unwrap();
        open_transaction.conn().execute_unprepared("INSERT INTO item VALUES (2)").await.unwrap();

        admin.execute_unprepared(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false")).await.unwrap();
        let throw_out = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        admin.execute_unprepared(&throw_out).await.unwrap();

        let lost = open_transaction.commit().await.unwrap_err();
        assert!(matches!(lost, StoreError::Unconfirmed(_)), "{lost:?}");
        let gone = timeout(Duration::from_secs(15), insert(&store, 3)).await.expect("told within seconds").unwrap_err();
        assert!(gone.may_be_tried_again(), "{gone:?}");
        assert!(timeout(Duration::from_secs(15), store.ping()).await.expect("told within seconds").is_err());

        admin.execute_unprepared(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS true")).await.unwrap();
        insert(&store, 3).await.unwrap();
        store.ping().await.unwrap();
    });
}

/// Another process holds SQLite's write lock longer than anybody waits.
#[test]
fn sqlite_is_held_by_another_program() {
    testkit::run(Engine::Sqlite, async |db: TestDatabase| {
        let (store, other) = (db.open(&[TABLE]).await, db.open(&[TABLE]).await);
        let held = other.begin().await.unwrap();
        let gone = timeout(Duration::from_secs(15), insert(&store, 1)).await.expect("told within seconds").unwrap_err();
        assert!(gone.may_be_tried_again(), "{gone:?}");
        store.ping().await.unwrap();
        held.rollback().await.unwrap();
        insert(&store, 1).await.unwrap();
    });
}

/// While one transaction is open, the next is told to come back rather than waiting without end.
#[test]
fn a_turn_that_does_not_come_is_told() {
    testkit::run(Engine::Sqlite, async |db: TestDatabase| {
        let store = db.open(&[TABLE]).await;
        let held = store.begin().await.unwrap();
        let waiting = insert(&store, 1).await.unwrap_err();
        assert!(matches!(waiting, StoreError::Unavailable(_)), "{waiting:?}");
        drop(held);
        insert(&store, 1).await.unwrap();
    });
}
