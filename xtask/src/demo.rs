//! `cargo xtask demo`: from a fresh checkout to a page in a browser, with one command.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::run::{cargo, run};
use crate::setup;

/// Build, make a small population, load the packs and open the doors.
#[derive(Args)]
pub struct Demo {
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDR")]
    listen: String,
    /// Where everything is kept; it survives restarts
    #[arg(long, default_value = "demo-data", value_name = "DIR")]
    data: PathBuf,
    /// Use this PostgreSQL instead of SQLite in the data folder
    #[arg(long, value_name = "URL")]
    database_url: Option<String>,
}

impl Demo {
    /// Runs until it is stopped with Ctrl-C.
    pub fn run(&self) -> Result<()> {
        setup::for_demo()?;
        let mut command = cargo();
        command.args(["run", "--package", "miyako", "--", "serve", "--demo", "--packs", "packs"]);
        command.args(["--listen", &self.listen]).arg("--data").arg(&self.data);
        if let Some(url) = &self.database_url {
            command.args(["--database-url", url]);
        }
        run(&mut command)
    }
}
