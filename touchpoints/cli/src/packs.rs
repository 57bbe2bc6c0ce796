//! `miyako packs`: every fault of a pack with its place, the schema for editors, what a municipality overrides.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use letters::Press;

use crate::print;
use crate::typesetter::Typesetter;

/// Check packs, print their schema, show what a municipality overrides.
#[derive(Subcommand)]
pub enum Packs {
    /// Report every fault with file, line, field and what would be right
    Check(Check),
    /// Print the JSON Schema of service.toml, or of a stored test
    Schema {
        /// Of tests/*.toml instead of service.toml
        #[arg(long)]
        tests: bool,
    },
}

/// Report every fault with file, line, field and what would be right.
#[derive(Args)]
pub struct Check {
    /// A tree of packs, one owner's folder, one pack, or a file of it
    #[arg(default_value = "packs")]
    path: PathBuf,
    /// For machines
    #[arg(long)]
    json: bool,
}

impl Packs {
    /// Exit code 0: no errors. 1: errors. 2: could not be read.
    pub fn run(&self) -> Result<ExitCode> {
        match self {
            Packs::Check(check) => check.run(),
            Packs::Schema { tests } => {
                let schema = if *tests { registry::schema::stored_test() } else { registry::schema::service() };
                print::json(&schema)?;
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

impl Check {
    fn run(&self) -> Result<ExitCode> {
        let typesetter = Typesetter::new(Press::new(Vec::new()));
        let report = registry::check_with(&self.path, &typesetter)
            .with_context(|| format!("cannot read {}", self.path.display()))?;
        if self.json {
            print::json(&report)?;
        } else {
            print!("{report}");
        }
        Ok(if report.has_errors() { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }
}
