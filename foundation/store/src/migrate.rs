//! Bringing the tables of every room up to date, once each, in order, all or nothing.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, Statement};
use sha2::{Digest, Sha256};

use crate::statements::statements;
use crate::{Engine, Store, StoreError, Tx, blob};

/// One step of a room's tables. Steps are never edited once released; a new step follows.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The room whose tables these are.
    pub room: &'static str,
    /// Its number in the room, from 1.
    pub number: u32,
    /// SQL that both databases understand, statements separated by `;`.
    /// `{bytes}` stands for `BLOB` on SQLite and `BYTEA` on PostgreSQL.
    /// Types to use: `TEXT`, `BIGINT`, `BOOLEAN`, `{bytes}`, `UUID`.
    pub sql: &'static str,
}

impl Migration {
    /// The statements, without comments and with white space made even, so that neither counts as an edit.
    fn statements(&self) -> Vec<String> {
        statements(self.sql)
    }

    fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        for statement in self.statements() {
            hash.update(statement.as_bytes());
            hash.update([0]);
        }
        hex::encode(&hash.finalize()[..16])
    }
}

pub(crate) async fn run(store: &Store, migrations: &[Migration]) -> Result<(), StoreError> {
    let migrations = &[&[blob::MIGRATION], migrations].concat()[..];
    check_numbers(migrations)?;
    let tx = store.begin().await?;
    if store.engine == Engine::Postgres {
        // Two programs that start together take turns. On SQLite the transaction itself is the turn.
        execute(&tx, "SELECT pg_advisory_xact_lock(76543210)").await?;
    }
    execute(
        &tx,
        "CREATE TABLE IF NOT EXISTS migration (room TEXT NOT NULL, number BIGINT NOT NULL, fingerprint TEXT NOT NULL, PRIMARY KEY (room, number))",
    )
    .await?;
    let done = done_before(&tx).await?;
    refuse_newer(migrations, &done)?;
    let bytes = if store.engine == Engine::Sqlite { "BLOB" } else { "BYTEA" };
    for step in migrations {
        let fingerprint = step.fingerprint();
        match done.get(&(step.room.to_owned(), i64::from(step.number))) {
            Some(known) if *known == fingerprint => continue,
            Some(_) => {
                return Err(StoreError::Unfit(format!(
                    "step {} of the tables of {} was edited after this database was made; \
                     put the change in a new step, or start with a new database",
                    step.number, step.room
                )));
            }
            None => {}
        }
        for sql in step.statements() {
            execute(&tx, &sql.replace("{bytes}", bytes)).await.map_err(|error| named(step, &error))?;
        }
        let values = [step.room.into(), i64::from(step.number).into(), fingerprint.into()];
        let sql = "INSERT INTO migration (room, number, fingerprint) VALUES ($1, $2, $3)";
        tx.conn().execute_raw(Statement::from_sql_and_values(store.backend(), sql, values)).await?;
    }
    tx.commit().await
}

async fn execute(tx: &Tx, sql: &str) -> Result<(), StoreError> {
    tx.conn().execute_unprepared(sql).await?;
    Ok(())
}

/// A failing step names itself, because a database only names its own words.
fn named(step: &Migration, error: &StoreError) -> StoreError {
    match error {
        StoreError::Unavailable(_) | StoreError::Unconfirmed(_) => error.clone(),
        other => StoreError::Broken(format!("step {} of the tables of {}: {other}", step.number, step.room)),
    }
}

async fn done_before(tx: &Tx) -> Result<BTreeMap<(String, i64), String>, StoreError> {
    let sql = "SELECT room, number, fingerprint FROM migration";
    let rows = tx.conn().query_all_raw(Statement::from_string(tx.conn().get_database_backend(), sql)).await?;
    let mut done = BTreeMap::new();
    for row in rows {
        let key = (row.try_get_by_index::<String>(0)?, row.try_get_by_index::<i64>(1)?);
        done.insert(key, row.try_get_by_index::<String>(2)?);
    }
    Ok(done)
}

/// Each room counts 1, 2, 3 without gaps and in order; anything else is a slip of ours.
fn check_numbers(migrations: &[Migration]) -> Result<(), StoreError> {
    let mut last: BTreeMap<&str, u32> = BTreeMap::new();
    for step in migrations {
        let before = last.insert(step.room, step.number).unwrap_or(0);
        if step.number != before + 1 {
            return Err(StoreError::Unfit(format!(
                "the tables of {} have step {} after step {before}",
                step.room, step.number
            )));
        }
    }
    Ok(())
}

/// A room that we know with a step that we do not know was written by a newer program.
fn refuse_newer(migrations: &[Migration], done: &BTreeMap<(String, i64), String>) -> Result<(), StoreError> {
    for (room, number) in done.keys() {
        let known = migrations.iter().filter(|step| step.room == room).map(|step| i64::from(step.number)).max();
        if known.is_some_and(|known| known < *number) {
            return Err(StoreError::Unfit(format!(
                "this database was made by a newer Miyako (tables of {room}, step {number}); start that version or a later one"
            )));
        }
    }
    Ok(())
}
