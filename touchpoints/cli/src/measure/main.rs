//! `measure`: kills the program while applications come in, and measures its hot paths. Called by `cargo xtask bench`.

mod applicants;
mod crash;
mod http;
mod load;
mod order;
mod program;
mod search;
mod speed;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "measure", about = "Kills and measures Miyako; see cargo xtask bench")]
struct Cli {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Kill the program while applications come in; fail where an acknowledged application is lost
    Crash {
        /// How many times
        #[arg(long, default_value_t = 200)]
        kills: u32,
    },
    /// Watch the program's system calls; fail where a receipt is sent before its data is synced to the disk
    Order,
    /// How well and how fast questions find what is right, beside plain substrings and SQLite's FTS5
    Search {
        /// Where the packs are
        #[arg(long, default_value = "packs")]
        packs: std::path::PathBuf,
        /// The national survey
        #[arg(long, default_value = "../shared/data/procedures-survey-r6.parquet")]
        survey: std::path::PathBuf,
    },
    /// Durable submissions a second, pages under load, start, memory, size
    Loop {
        /// Seconds for each measurement
        #[arg(long, default_value_t = 10)]
        seconds: u64,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Cli::parse().what {
        What::Crash { kills } => crash::run(kills).await,
        What::Order => order::run().await,
        What::Search { packs, survey } => search::run(&packs, &survey).await,
        What::Loop { seconds } => speed::run(seconds).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("measure: {error:#}");
            ExitCode::FAILURE
        }
    }
}
