//! Bringing the tables of every room up to date, once each, in order.

use sea_orm::{ConnectionTrait, Statement};

use crate::{Engine, Store, StoreError};

/// One step of a room's tables. Steps are never edited once released; a new step follows.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The room whose tables these are.
    pub room: &'static str,
    /// Its number in the room, from 1.
    pub number: u32,
    /// SQL that both databases understand, statements separated by `;` at a line's end.
    /// `{bytes}` stands for `BLOB` on SQLite and `BYTEA` on PostgreSQL.
    /// Types to use: `TEXT`, `BIGINT`, `BOOLEAN`, `{bytes}`, `UUID`.
    pub sql: &'static str,
}

pub(crate) async fn run(store: &Store, migrations: &[Migration]) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    let run = async |sql: &str| tx.conn().execute_raw(Statement::from_string(store.backend(), sql)).await;
    if store.engine == Engine::Postgres {
        // Two programs that start together take turns.
        run("SELECT pg_advisory_xact_lock(76543210)").await?;
    }
    run("CREATE TABLE IF NOT EXISTS migration (room TEXT NOT NULL, number BIGINT NOT NULL, PRIMARY KEY (room, number))")
        .await?;
    let bytes = if store.engine == Engine::Sqlite { "BLOB" } else { "BYTEA" };
    for step in migrations {
        let values = [step.room.into(), i64::from(step.number).into()];
        let known = Statement::from_sql_and_values(
            store.backend(),
            "SELECT 1 FROM migration WHERE room = $1 AND number = $2",
            values.clone(),
        );
        if tx.conn().query_one_raw(known).await?.is_some() {
            continue;
        }
        for sql in step.sql.split(";\n").map(str::trim).filter(|sql| !sql.is_empty()) {
            run(&sql.trim_end_matches(';').replace("{bytes}", bytes)).await?;
        }
        let done = Statement::from_sql_and_values(
            store.backend(),
            "INSERT INTO migration (room, number) VALUES ($1, $2)",
            values,
        );
        tx.conn().execute_raw(done).await?;
    }
    tx.commit().await
}
