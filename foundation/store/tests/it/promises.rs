//! A database that could lose an acknowledged application is refused; a reader cannot write.

use store::sea_orm::{ConnectionTrait, Database};
use store::{Engine, Store, StoreError};
use testkit::{TestDatabase, on_both};

on_both! {
    async fn a_reader_cannot_write(db: TestDatabase) {
        let store = db.open(&[]).await;
        for _ in 0..10 {
            let refused = store.reader().execute_unprepared("CREATE TABLE t (n BIGINT)").await;
            assert!(refused.is_err());
        }
        store.ping().await.unwrap();
    }

    async fn what_is_committed_is_read_and_what_is_dropped_is_not(db: TestDatabase) {
        let store = db.open(&[]).await;
        let tx = store.begin().await.unwrap();
        tx.conn().execute_unprepared("CREATE TABLE t (n BIGINT)").await.unwrap();
        tx.commit().await.unwrap();
        let tx = store.begin().await.unwrap();
        tx.conn().execute_unprepared("INSERT INTO t VALUES (1)").await.unwrap();
        drop(tx);
        let tx = store.begin().await.unwrap();
        tx.conn().execute_unprepared("INSERT INTO t VALUES (2)").await.unwrap();
        tx.rollback().await.unwrap();
        let tx = store.begin().await.unwrap();
        tx.conn().execute_unprepared("INSERT INTO t VALUES (3)").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(numbers(&store).await, [3]);
    }
}

async fn numbers(store: &Store) -> Vec<i64> {
    let backend = store.reader().get_database_backend();
    let sql = store::sea_orm::Statement::from_string(backend, "SELECT n FROM t ORDER BY n");
    let rows = store.reader().query_all_raw(sql).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

#[test]
fn sqlite_syncs_every_commit_and_its_readers_only_read() {
    testkit::run(Engine::Sqlite, async |db: TestDatabase| {
        let store = db.open(&[]).await;
        let tx = store.begin().await.unwrap();
        assert_eq!(pragma(tx.conn(), "synchronous").await, "2");
        assert_eq!(pragma(tx.conn(), "journal_mode").await, "wal");
        assert_eq!(pragma(store.reader(), "query_only").await, "1");
        assert_eq!(pragma(store.reader(), "synchronous").await, "2");
    });
}

async fn pragma(conn: &impl ConnectionTrait, name: &str) -> String {
    // A pragma answers with a number or a text.
    let sql = store::sea_orm::Statement::from_string(store::sea_orm::DbBackend::Sqlite, format!("PRAGMA {name}"));
    let row = conn.query_one_raw(sql).await.unwrap().unwrap();
    row.try_get_by_index::<i64>(0).map_or_else(|_| row.try_get_by_index::<String>(0).unwrap(), |n| n.to_string())
}

#[test]
fn a_database_in_memory_is_refused() {
    testkit::run(Engine::Sqlite, async |_| {
        let refused = Store::open("sqlite::memory:", &[]).await.unwrap_err();
        assert!(matches!(&refused, StoreError::Unfit(words) if words.contains("journal_mode = memory")), "{refused}");
    });
}

#[test]
fn an_unreadable_url_is_refused_without_repeating_it() {
    testkit::run(Engine::Sqlite, async |_| {
        let refused = Store::open("postgres://user:secret@host:port/x", &[]).await.unwrap_err();
        assert!(matches!(&refused, StoreError::Unfit(words) if !words.contains("secret")), "{refused}");
    });
}

#[test]
fn postgres_without_synchronous_commit_is_refused() {
    testkit::run(Engine::Postgres, async |db: TestDatabase| {
        let admin = Database::connect(&db.url).await.unwrap();
        let name =
            db.url.rsplit('/').find_map(|part| part.split('?').next().filter(|name| name.starts_with("miyako_test_")));
        let sql = format!("ALTER DATABASE {} SET synchronous_commit = off", name.unwrap());
        admin.execute_unprepared(&sql).await.unwrap();
        let refused = Store::open(&db.url, &[]).await.unwrap_err();
        assert_eq!(
            refused.to_string(),
            "PostgreSQL runs with synchronous_commit = off, so a receipt could be lost; set it to on"
        );
    });
}

#[test]
fn only_the_crash_test_may_do_without_durability() {
    testkit::run(Engine::Sqlite, async |db: TestDatabase| {
        let store = Store::open_unsafely_for_crash_test(&db.url, &[]).await.unwrap();
        let tx = store.begin().await.unwrap();
        assert_eq!(pragma(tx.conn(), "synchronous").await, "0");
    });
}
