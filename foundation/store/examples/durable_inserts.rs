//! How many durable submissions a second the store keeps: many callers, one commit for those who wait.
//!
//! `cargo run --release -p store --example durable_inserts -- [URL] [CALLERS] [SECONDS]`

use std::time::{Duration, Instant};

use store::sea_orm::{ConnectionTrait, Statement, Value};
use store::{Batch, GroupCommit, Limits, Migration, Store, StoreError, Tx};
use uuid::Uuid;

const TABLE: Migration = Migration {
    room: "durable_inserts",
    number: 1,
    sql: "CREATE TABLE submission (id UUID PRIMARY KEY, owner TEXT NOT NULL, made BIGINT NOT NULL, answers TEXT NOT NULL)",
};

/// Keeps rows of about the size of an application's answers.
struct Submissions;

impl Batch for Submissions {
    type In = (Uuid, String);
    type Out = Uuid;
    type Refusal = ();

    async fn write(&self, tx: &Tx, items: &[Self::In]) -> Result<Vec<Result<Uuid, ()>>, StoreError> {
        let rows: Vec<String> =
            (0..items.len()).map(|i| format!("(${}, '131083', 0, ${})", i * 2 + 1, i * 2 + 2)).collect();
        let sql = format!("INSERT INTO submission (id, owner, made, answers) VALUES {}", rows.join(","));
        let values = items.iter().flat_map(|(id, answers)| [Value::from(*id), Value::from(answers.clone())]);
        let backend = tx.conn().get_database_backend();
        tx.conn().execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
        Ok(items.iter().map(|(id, _)| Ok(*id)).collect())
    }
}

#[tokio::main]
// A measurement reads the machine's clock, and a count of seconds has room in a float.
#[allow(clippy::disallowed_methods, clippy::cast_precision_loss)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = std::env::temp_dir().join(format!("miyako-durable-inserts-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let url = arguments.next().unwrap_or_else(|| format!("sqlite://{}/test.db", folder.display()));
    let callers: usize = arguments.next().map_or(Ok(200), |text| text.parse())?;
    let seconds: u64 = arguments.next().map_or(Ok(5), |text| text.parse())?;

    let store = Store::open(&url, &[TABLE]).await?;
    let group = GroupCommit::start(store.clone(), Submissions, Limits::default());
    let answers = format!(
        "{{\"children\":[{{\"name\":\"都 花子\",\"birth_date\":\"2020-04-01\"}}],\"note\":\"{}\"}}",
        "x".repeat(900)
    );
    let began = Instant::now();
    let until = began + Duration::from_secs(seconds);
    let tasks: Vec<_> = (0..callers)
        .map(|_| {
            let (group, answers) = (group.clone(), answers.clone());
            tokio::spawn(async move {
                let mut waits = Vec::new();
                while Instant::now() < until {
                    let asked = Instant::now();
                    group.submit((Uuid::now_v7(), answers.clone())).await.expect("kept");
                    waits.push(asked.elapsed());
                }
                waits
            })
        })
        .collect();
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await?);
    }
    let took = began.elapsed().as_secs_f64();
    waits.sort();
    let at = |percent: usize| waits.get(waits.len() * percent / 100).copied().unwrap_or_default();
    println!(
        "{callers} callers: {:.0} durable submissions a second, p50 {:?}, p99 {:?}",
        waits.len() as f64 / took,
        at(50),
        at(99)
    );
    println!("one caller, one commit: {:.0} a second", one_by_one(&store, &answers).await?);
    store.close().await?;
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

/// What the same work costs without sharing a commit.
#[allow(clippy::disallowed_methods)] // A measurement reads the machine's clock.
async fn one_by_one(store: &Store, answers: &str) -> Result<f64, StoreError> {
    let (began, mut count) = (Instant::now(), 0_u32);
    while began.elapsed() < Duration::from_secs(2) {
        let tx = store.begin().await?;
        Submissions.write(&tx, &[(Uuid::now_v7(), answers.to_owned())]).await?;
        tx.commit().await?;
        count += 1;
    }
    Ok(f64::from(count) / began.elapsed().as_secs_f64())
}
