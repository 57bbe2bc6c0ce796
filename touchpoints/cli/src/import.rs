//! `miyako import`: tables from outside are taken in, and every odd cell is named.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use inventory::sheet;
use inventory::{Owner, Source, Taken, Taking};
use kernel::{Clock, OwnerCode, SystemClock, SystemRng};
use store::Store;

use crate::print;

/// How many groups of odd cells a terminal is shown, unless all are asked for.
const SHOWN: usize = 30;
/// How much of a cell a terminal is shown.
const CELL: usize = 40;

/// Take tables from outside in, and name every odd cell.
#[derive(Subcommand)]
pub enum Import {
    /// Procedures: the national survey (行政手続等の棚卸調査), or a government's own inventory
    Procedures(Procedures),
}

/// Procedures: the national survey (行政手続等の棚卸調査), or a government's own inventory.
#[derive(Args)]
pub struct Procedures {
    /// A .parquet, .csv or .xlsx; the header may stand on any of the first rows, columns in any order
    file: PathBuf,
    /// Whose procedures, by code: 130001. The national survey says by itself that it is one
    #[arg(long, value_name = "CODE")]
    owner: Option<OwnerCode>,
    /// The table holds some procedures only: those that it lacks are not gone
    #[arg(long)]
    part: bool,
    /// Show every odd cell, not only the most
    #[arg(long)]
    all: bool,
    /// For machines: every odd cell with its rows
    #[arg(long)]
    json: bool,
    /// Where the SQLite database is kept
    #[arg(long, default_value = "miyako-data", env = "MIYAKO_DATA", value_name = "DIR")]
    data: PathBuf,
    /// PostgreSQL instead of SQLite: postgres://user@host/database
    #[arg(long, env = "MIYAKO_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    database_url: Option<String>,
}

impl Import {
    /// Exit code 0: taken in. 2: could not be read.
    pub fn run(&self) -> Result<ExitCode> {
        let Import::Procedures(procedures) = self;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let taken = runtime.block_on(procedures.take())?;
        if procedures.json {
            print::json(&taken)?;
        } else {
            procedures.tell(&taken);
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Procedures {
    async fn take(&self) -> Result<Taken> {
        // The header is looked at before anything is written.
        let header = sheet::open(&self.file).with_context(|| format!("cannot read {}", self.file.display()))?;
        let (owner, source) = match self.owner {
            Some(owner) => (Owner::Government(owner), Source::Own),
            None if header.header().is_survey() => (Owner::State, Source::Survey),
            None => bail!("this is not the national survey; say whose procedures these are with --owner 130001"),
        };
        drop(header);
        let store = self.open().await?;
        let name = self.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let taking = Taking { owner, source, name, author: "operator".to_owned(), whole: !self.part };
        let path = self.file.clone();
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let bar = bar(self.json)?;
        let progress = |done: u64, all: Option<u64>| {
            if let Some(all) = all {
                bar.set_length(all);
            }
            bar.set_position(done);
        };
        let open = move || sheet::open(&path);
        let taken = inventory::import::take(&store, &clock, &SystemRng, taking, open, &progress).await?;
        bar.finish_and_clear();
        Ok(taken)
    }

    async fn open(&self) -> Result<Store> {
        let url = match &self.database_url {
            Some(url) => url.clone(),
            None => sqlite(&self.data)?,
        };
        Store::open(&url, &web::House::new().migrations()).await.context("cannot open the database")
    }

    fn tell(&self, taken: &Taken) {
        let sum = &taken.summary;
        println!(
            "{} rows, {} cells: {} new, {} changed, {} the same, {} gone",
            sum.rows, sum.cells, sum.added, sum.changed, sum.same, sum.gone
        );
        if sum.empty > 0 {
            println!("{} rows are blank or repeat the header", sum.empty);
        }
        for row in &sum.above {
            println!("above the header: {row}");
        }
        println!(
            "odd cells: {} not understood, {} doubtful, {} understood though written otherwise; all are kept as said",
            sum.not_understood, sum.doubtful, sum.understood
        );
        for ((column, told), cells) in kinds(taken) {
            println!("{cells:>7}  {column}: {told}");
        }
        println!("the same, by what they say, the worst first:");
        let shown = if self.all { taken.odd.len() } else { SHOWN };
        for group in taken.odd.iter().take(shown) {
            let said: String = group.said.chars().take(CELL).map(|c| if c.is_control() { ' ' } else { c }).collect();
            println!("{:>7}  {}: 「{said}」 {} (rows {})", group.cells, group.column, group.done, short(&group.rows));
        }
        if taken.odd.len() > shown {
            println!("and {} more; --all shows them here, --json gives every row", taken.odd.len() - shown);
        }
        println!("import {}", taken.import);
    }
}

/// Odd cells by column and by what is odd, the most first.
fn kinds(taken: &Taken) -> Vec<((&str, &str), u64)> {
    let mut kinds: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for group in &taken.odd {
        *kinds.entry((&group.column, &group.done)).or_default() += group.cells;
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, cells)| std::cmp::Reverse(*cells));
    kinds
}

fn sqlite(data: &Path) -> Result<String> {
    std::fs::create_dir_all(data).with_context(|| format!("cannot make the folder {}", data.display()))?;
    Ok(format!("sqlite://{}", data.join("miyako.db").display()))
}

fn bar(hidden: bool) -> Result<ProgressBar> {
    let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {elapsed}")?;
    let bar = if hidden { ProgressBar::hidden() } else { ProgressBar::new(0) };
    Ok(bar.with_style(style).with_message("Taking procedures in"))
}

/// The first few ranges of rows.
fn short(rows: &str) -> String {
    let mut ranges = rows.split(',');
    let first: Vec<&str> = ranges.by_ref().take(4).collect();
    match ranges.count() {
        0 => first.join(","),
        more => format!("{} and {more} more ranges", first.join(",")),
    }
}
