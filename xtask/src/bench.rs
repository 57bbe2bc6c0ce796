//! `cargo xtask bench`: the hot paths, measured on this machine; `crash` kills the program again and again.

use anyhow::Result;
use clap::{Args, Subcommand};

use crate::postgres::Server;
use crate::run::{cargo, run};

/// Measure the hot paths.
#[derive(Args)]
pub struct Bench {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    /// Durable submissions a second, pages under load, start, memory, size
    Loop,
    /// Kill the program while applications come in; count what was acknowledged and is not stored
    Crash {
        /// How many times
        #[arg(default_value = "10000")]
        kills: String,
    },
}

impl Bench {
    /// Runs the measurement and prints its table.
    pub fn run(&self) -> Result<()> {
        match self.what.as_ref().unwrap_or(&What::Loop) {
            What::Loop => main_loop(),
            What::Crash { kills } => {
                run(cargo().args(["build", "--package", "miyako"]))?;
                crash_loop(kills)
            }
        }
    }
}

fn main_loop() -> Result<()> {
    let server = Server::start()?;
    run(cargo().args(["build", "--release", "--package", "miyako"]))?;
    run(cargo()
        .args(["run", "--release", "--package", "miyako", "--bin", "measure", "--", "loop"])
        .env("MIYAKO_TEST_POSTGRES", &server.url))
}

/// Kills the program as built `kills` times, at named points and at random, and fails where an acknowledged application
/// is lost.
pub fn crash_loop(kills: &str) -> Result<()> {
    run(std::process::Command::new("target/debug/measure").args(["crash", "--kills", kills]))
}
