//! A program that dies at a named instant: what it acknowledged is there, and what it did not acknowledge is whole or absent.

use std::process::Command;

use store::sea_orm::{ConnectionTrait, Statement};
use store::{Engine, Migration, Store, failpoint};
use testkit::TestDatabase;

const TABLE: Migration = Migration {
    room: "crash",
    number: 1,
    sql: "CREATE TABLE item (n BIGINT PRIMARY KEY); CREATE TABLE twin (n BIGINT PRIMARY KEY)",
};

/// Tells the child which database to write to and where to die.
const CHILD: &str = "MIYAKO_CRASH_CHILD";

/// Writes pairs of rows until it dies, and says each number only after its commit. Alone, this test does nothing.
#[test]
fn child() {
    let Ok(told) = std::env::var(CHILD) else { return };
    let (point, url) = told.split_once(' ').expect("a failpoint and a URL");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    runtime.block_on(async {
        let store = Store::open(url, &[TABLE]).await.expect("opens");
        failpoint::arm(point).expect("a failpoint");
        for n in 0..100 {
            let tx = store.begin().await.expect("begins");
            for table in ["item", "twin"] {
                tx.conn().execute_unprepared(&format!("INSERT INTO {table} VALUES ({n})")).await.expect("inserts");
                failpoint::hit("crash.between-rows");
            }
            tx.commit().await.expect("commits");
            println!("acknowledged {n}");
        }
    });
}

fn die_at(db: &TestDatabase, point: &str) -> Vec<i64> {
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "crash::child", "--nocapture"])
        .env(CHILD, format!("{point} {}", db.url))
        .output()
        .expect("the child runs");
    assert!(!output.status.success(), "the child was to die at {point}");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    // The first line may follow the name of the test without a break.
    said.lines().filter_map(|line| line.rsplit_once("acknowledged ")?.1.trim().parse().ok()).collect()
}

async fn stored(store: &Store, table: &str) -> Vec<i64> {
    let sql = format!("SELECT n FROM {table} ORDER BY n");
    let rows = store.reader().query_all_raw(Statement::from_string(store.reader().get_database_backend(), sql));
    rows.await.unwrap().iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

async fn dies_and_loses_nothing(db: TestDatabase, point: &str, acknowledged: i64, kept: i64) {
    let said = die_at(&db, point);
    assert_eq!(said, (0..acknowledged).collect::<Vec<_>>(), "{point}");
    let store = db.open(&[TABLE]).await;
    assert_eq!(stored(&store, "item").await, (0..kept).collect::<Vec<_>>(), "{point}");
    assert_eq!(stored(&store, "twin").await, stored(&store, "item").await, "{point}");
}

#[test]
fn death_at_any_instant_loses_nothing_acknowledged() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        testkit::run(engine, async |db| dies_and_loses_nothing(db, "crash.between-rows:abort:5", 2, 2).await);
        testkit::run(engine, async |db| dies_and_loses_nothing(db, "store.before-commit:abort:4", 3, 3).await);
        // Kept and not yet said: allowed, because nothing that was said is missing.
        testkit::run(engine, async |db| dies_and_loses_nothing(db, "store.after-commit:abort:4", 3, 4).await);
    }
}
