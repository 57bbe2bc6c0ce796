//! `miyako`: the program. It serves pages and API, does its work in the background, checks packs and explains rules.

mod explain;
mod import;
mod mail;
mod packs;
mod print;
mod search;
mod serve;
mod typesetter;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Every service of a metropolis and its municipalities, as data.
#[derive(Parser)]
#[command(name = "miyako", version, about)]
struct Cli {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Serve pages and API, and do the work in the background
    Serve(Box<serve::Serve>),
    /// Check packs, print their schema, show what a municipality overrides
    #[command(subcommand)]
    Packs(packs::Packs),
    /// Say whether somebody is eligible for a service, clause by clause
    Explain(explain::Explain),
    /// Take tables from outside in, and name every odd cell
    #[command(subcommand)]
    Import(import::Import),
    /// Find services and procedures by words
    Search(search::Search),
}

fn main() -> ExitCode {
    let done = match Cli::parse().verb {
        Verb::Serve(serve) => serve.run(),
        Verb::Packs(packs) => packs.run(),
        Verb::Explain(explain) => explain.run(),
        Verb::Import(import) => import.run(),
        Verb::Search(search) => search.run(),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("miyako: {error:#}");
            ExitCode::from(2)
        }
    }
}
