//! The only build scripts: `cargo xtask demo`, `test`, `lint`, `bench`, `gallery` and `setup`.
//!
//! Everything a fresh Debian machine with Rust, Node and root needs is installed here, and where it may not be
//! installed, one line says what is missing.

mod bench;
mod demo;
mod gallery;
mod lint;
mod postgres;
mod run;
mod setup;
mod suite;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, tests, checks, measures and shows Miyako")]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Build, make a small population, load the packs and open the doors
    Demo(demo::Demo),
    /// Check everything: lint, unit and store tests on both databases, journeys in a browser, the crash loop
    Test(suite::Test),
    /// Formatting, clippy, the shelf rule, heads, sizes, texts
    Lint(lint::Lint),
    /// Measure the hot paths
    Bench(bench::Bench),
    /// Take pictures of every page, on a phone and on a desk
    Gallery(gallery::Gallery),
    /// Install what a fresh machine lacks, or say what is missing
    Setup,
}

fn main() -> std::process::ExitCode {
    match run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    std::env::set_current_dir(run::root())?;
    match Cli::parse().verb {
        Verb::Demo(demo) => demo.run(),
        Verb::Test(test) => test.run(),
        Verb::Lint(lint) => lint.run(),
        Verb::Bench(bench) => bench.run(),
        Verb::Gallery(gallery) => gallery.run(),
        Verb::Setup => setup::everything(),
    }
}
