//! `cargo xtask lint`: what a reader may take for granted about this tree, held by the machine.

mod heads;
mod shelf;
mod sizes;
mod texts;

use anyhow::{Result, bail};
use clap::Args;

use crate::run::{cargo, output, run};

/// Formatting, clippy, the shelf rule, heads, sizes, texts.
#[derive(Args)]
pub struct Lint {
    /// Leave out formatting and clippy
    #[arg(long)]
    house_only: bool,
}

impl Lint {
    /// Checks everything and lists every fault with its fix.
    pub fn run(&self) -> Result<()> {
        if self.house_only { house() } else { all() }
    }
}

/// Everything.
pub fn all() -> Result<()> {
    house()?;
    run(cargo().args(["fmt", "--all", "--check"]))?;
    run(cargo().args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

fn house() -> Result<()> {
    let files = sources()?;
    let mut faults = shelf::faults()?;
    faults.extend(heads::faults(&files)?);
    faults.extend(sizes::faults(&files)?);
    faults.extend(texts::faults()?);
    for fault in &faults {
        eprintln!("✗ {fault}");
    }
    if !faults.is_empty() {
        bail!("{} faults of the house; each line above says its fix", faults.len());
    }
    Ok(())
}

/// Every Rust file that git knows or would add.
fn sources() -> Result<Vec<String>> {
    let mut git = std::process::Command::new("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard", "--", "*.rs"]);
    let listed = output(&mut git)?;
    let mut files: Vec<String> =
        listed.lines().filter(|file| std::path::Path::new(file).is_file()).map(str::to_owned).collect();
    files.sort();
    files.dedup();
    Ok(files)
}
