//! Running one test on SQLite and on PostgreSQL, each in a database of its own that is removed afterwards.

use std::future::Future;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;

use futures::FutureExt;
use store::sea_orm::{ConnectionTrait, Database};
use store::{Engine, Migration, Store};
use uuid::Uuid;

use crate::postgres;

/// An empty database that lives as long as one test.
#[derive(Debug, Clone)]
pub struct TestDatabase {
    /// Which database it is.
    pub engine: Engine,
    /// Where it is: what [`Store::open`] takes.
    pub url: String,
    /// A folder that the test may write in and that is removed afterwards.
    pub folder: PathBuf,
}

impl TestDatabase {
    /// Opens the database with these tables. May be called again, as a restart would.
    pub async fn open(&self, migrations: &[Migration]) -> Store {
        Store::open(&self.url, migrations).await.expect("a test's database opens")
    }
}

/// Declares tests that run on both databases: each function becomes a module with the tests `sqlite` and `postgres`.
#[macro_export]
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($db:ident: $kind:ty) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, clippy::wildcard_imports)]
            use super::*;

            async fn body($db: $kind) $body

            #[test]
            fn sqlite() {
                $crate::run($crate::Engine::Sqlite, body);
            }

            #[test]
            fn postgres() {
                $crate::run($crate::Engine::Postgres, body);
            }
        }
    )+};
}

/// Runs a test's body on one database, in a Tokio runtime of its own.
///
/// # Panics
/// Where the body panics, or where PostgreSQL is wanted and not installed: a test is never skipped in silence.
pub fn run<F: Future<Output = ()>>(engine: Engine, body: impl FnOnce(TestDatabase) -> F) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime starts");
    runtime.block_on(on(engine, body));
}

/// Runs a test's body on SQLite and then on PostgreSQL, for a test that has a runtime already.
pub async fn on_both<F: Future<Output = ()>>(body: impl Fn(TestDatabase) -> F) {
    on(Engine::Sqlite, &body).await;
    on(Engine::Postgres, &body).await;
}

async fn on<F: Future<Output = ()>>(engine: Engine, body: impl FnOnce(TestDatabase) -> F) {
    let name = format!("miyako_test_{}", Uuid::now_v7().simple());
    let folder = std::env::temp_dir().join(&name);
    let server = match engine {
        Engine::Sqlite => None,
        Engine::Postgres => Some(postgres::shared().unwrap_or_else(|missing| panic!("{missing}"))),
    };
    std::fs::create_dir_all(&folder).expect("a test may write in the temporary folder");
    let url = match &server {
        None => format!("sqlite://{}", folder.join("test.db").display()),
        Some(server) => {
            administer(&server.url, &format!("CREATE DATABASE {name}")).await;
            postgres::with_database(&server.url, &name)
        }
    };
    let database = TestDatabase { engine, url, folder: folder.clone() };
    let outcome = AssertUnwindSafe(body(database)).catch_unwind().await;
    if let Some(server) = &server {
        administer(&server.url, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
    }
    std::fs::remove_dir_all(&folder).ok();
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

async fn administer(url: &str, sql: &str) {
    let admin = Database::connect(url).await.unwrap_or_else(|error| panic!("the test server does not answer: {error}"));
    admin.execute_unprepared(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    admin.close().await.ok();
}
