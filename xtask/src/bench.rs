//! `cargo xtask bench`: the hot paths, measured on this machine; `crash` kills the program again and again.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;
use clap::{Args, Subcommand};

use crate::postgres::Server;
use crate::run::{cargo, run};

/// The load generator's version: its JSON is read.
const OHA_VERSION: &str = "1.16.0";

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
    /// How well and how fast questions find what is right, beside plain substrings and SQLite's FTS5
    Search,
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
            What::Search => search(),
            What::Crash { kills } => {
                run(cargo().args(["build", "--release", "--package", "miyako"]))?;
                crash_loop_of("release", kills)
            }
        }
    }
}

fn main_loop() -> Result<()> {
    let server = Server::start()?;
    run(cargo().args(["build", "--release", "--package", "miyako"]))?;
    run(Command::new("target/release/measure")
        .arg("loop")
        .env("MIYAKO_OHA", oha()?)
        .env("MIYAKO_TEST_POSTGRES", &server.url))
}

/// Asks the 300 questions of `foundation/search/questions.toml`; the national ones need the survey beside the checkout.
fn search() -> Result<()> {
    run(cargo().args(["build", "--release", "--package", "miyako", "--bin", "measure"]))?;
    run(Command::new("target/release/measure").arg("search"))
}

/// The load generator, compiled once beside the other build results.
fn oha() -> Result<PathBuf> {
    let folder = std::path::absolute("target/tools")?;
    let program = folder.join("bin/oha");
    if !program.is_file() {
        // Plain HTTP on loopback is all that is asked of it, but this version does not compile without its TLS.
        let mut install = cargo();
        install.args(["install", "oha", "--version", OHA_VERSION, "--locked", "--root"]);
        run(install.arg(&folder))?;
    }
    Ok(program)
}

/// Kills the program as built for development `kills` times, at named points and at random, and fails where an
/// acknowledged application is lost.
pub fn crash_loop(kills: &str) -> Result<()> {
    crash_loop_of("debug", kills)
}

fn crash_loop_of(profile: &str, kills: &str) -> Result<()> {
    run(Command::new(format!("target/{profile}/measure")).args(["crash", "--kills", kills]))
}
