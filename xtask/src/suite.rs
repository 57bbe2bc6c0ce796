//! `cargo xtask test`: everything that must hold before a change is good.

use std::time::Instant;

use anyhow::Result;
use clap::Args;

use crate::lint;
use crate::postgres::Server;
use crate::run::{cargo, has, run};
use crate::setup;

/// How many times the program is killed in the test command.
const KILLS: &str = "200";

/// Check everything.
#[derive(Args)]
pub struct Test {
    /// Only tests whose name contains this; leaves out lint, journeys and the crash loop
    filter: Option<String>,
    /// Leave out the journeys in a browser
    #[arg(long)]
    no_journeys: bool,
    /// Leave out the crash loop
    #[arg(long)]
    no_crash: bool,
}

impl Test {
    /// Runs lint, tests, journeys and the crash loop, and says how long each took.
    pub fn run(&self) -> Result<()> {
        let quick = self.filter.is_some();
        let timed = |name: &str, work: &dyn Fn() -> Result<()>| -> Result<()> {
            let start = Instant::now();
            work()?;
            eprintln!("✓ {name}: {:.0} s", start.elapsed().as_secs_f64());
            Ok(())
        };
        timed("set-up", &setup::for_tests)?;
        if !quick {
            timed("lint", &lint::all)?;
        }
        let server = Server::start()?;
        timed("tests", &|| self.tests(&server))?;
        if !quick && !self.no_journeys {
            timed("journeys", &|| journeys(&server))?;
        }
        if !quick && !self.no_crash {
            timed("crash loop", &|| crate::bench::crash_loop(KILLS))?;
        }
        Ok(())
    }

    fn tests(&self, server: &Server) -> Result<()> {
        // The programs are built along, because tests of the command line run them.
        let mut command = cargo();
        if has("cargo-nextest") {
            command.args(["nextest", "run", "--workspace", "--no-fail-fast"]);
        } else {
            command.args(["test", "--workspace", "--no-fail-fast"]);
        }
        if let Some(filter) = &self.filter {
            command.arg(filter);
        }
        run(command.env("MIYAKO_TEST_POSTGRES", &server.url))
    }
}

/// The journeys of residents and officers, in Chromium, on both databases.
fn journeys(server: &Server) -> Result<()> {
    let mut node = std::process::Command::new("node");
    run(node.arg("journeys/run.mjs").env("MIYAKO_TEST_POSTGRES", &server.url))
}
