//! `cargo xtask gallery`: pictures of every page, on a phone and on a desk, in every language, light and dark.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;
use clap::Args;

use crate::run::{cargo, run};
use crate::setup;

/// Take pictures of every page.
#[derive(Args)]
pub struct Gallery {
    /// Where the pictures go
    #[arg(long, default_value = "target/gallery", value_name = "DIR")]
    out: PathBuf,
    /// Only pages whose name contains this
    #[arg(long, default_value = "")]
    only: String,
}

impl Gallery {
    /// Starts the program on a fresh folder, visits the pages and takes the pictures.
    pub fn run(&self) -> Result<()> {
        setup::for_tests()?;
        run(cargo().args(["build", "--package", "miyako"]))?;
        let mut node = Command::new("node");
        run(node.arg("journeys/gallery.mjs").arg(&self.out).arg(&self.only))
    }
}
