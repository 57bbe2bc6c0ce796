//! Tables are brought up to date once, whoever starts first, and a database of a newer program is left alone.

use store::{Migration, Store, StoreError};
use testkit::{TestDatabase, on_both};

const FIRST: Migration = Migration {
    room: "test",
    number: 1,
    sql: "-- a table; with a comment\nCREATE TABLE a (id UUID PRIMARY KEY, b {bytes} NOT NULL, t TEXT DEFAULT ';');\nCREATE INDEX a_t ON a (t);",
};
const SECOND: Migration = Migration { room: "test", number: 2, sql: "ALTER TABLE a ADD COLUMN n BIGINT" };

on_both! {
    async fn steps_run_once_and_in_order(db: TestDatabase) {
        db.open(&[FIRST]).await;
        db.open(&[FIRST, SECOND]).await;
        let store = db.open(&[FIRST, SECOND]).await;
        let tx = store.begin().await.unwrap();
        let sql = "INSERT INTO a (id, b, n) VALUES ('01890000-0000-7000-8000-000000000001', '', 1)";
        store::sea_orm::ConnectionTrait::execute_unprepared(tx.conn(), sql).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn two_programs_may_start_together(db: TestDatabase) {
        let starts = (0..8).map(|_| {
            let url = db.url.clone();
            tokio::spawn(async move { Store::open(&url, &[FIRST, SECOND]).await.map(drop) })
        });
        for start in starts.collect::<Vec<_>>() {
            start.await.unwrap().unwrap();
        }
    }

    async fn a_newer_database_is_refused(db: TestDatabase) {
        db.open(&[FIRST, SECOND]).await;
        let refused = Store::open(&db.url, &[FIRST]).await.unwrap_err();
        assert_eq!(
            refused.to_string(),
            "this database was made by a newer Miyako (tables of test, step 2); start that version or a later one"
        );
    }

    async fn an_edited_step_is_refused_and_a_new_comment_is_not(db: TestDatabase) {
        db.open(&[SECOND_AS_FIRST]).await;
        db.open(&[Migration { sql: "CREATE   TABLE a\n(n BIGINT); -- said better", ..SECOND_AS_FIRST }]).await;
        let edited = Migration { sql: "CREATE TABLE a (m BIGINT)", ..SECOND_AS_FIRST };
        assert!(matches!(Store::open(&db.url, &[edited]).await, Err(StoreError::Unfit(_))));
    }

    async fn a_failing_step_names_itself_and_leaves_nothing(db: TestDatabase) {
        let broken = Migration { sql: "CREATE TABLE b (n BIGINT); CREATE NONSENSE", ..SECOND };
        let error = Store::open(&db.url, &[FIRST, broken]).await.unwrap_err().to_string();
        assert!(error.contains("step 2 of the tables of test"), "{error}");
        // Neither the first step nor half of the second was kept.
        db.open(&[FIRST, SECOND]).await;
    }

    async fn a_gap_in_the_numbers_is_refused(db: TestDatabase) {
        let error = Store::open(&db.url, &[SECOND]).await.unwrap_err();
        assert_eq!(error.to_string(), "the tables of test have step 2 after step 0");
    }
}

const SECOND_AS_FIRST: Migration = Migration { room: "test", number: 1, sql: "CREATE TABLE a (n BIGINT)" };
