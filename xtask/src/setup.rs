//! What the tests and the demo need beyond Rust: Debian's packages, and the browser driver from npm.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::postgres;
use crate::run::{has, output, run};

/// Something that Debian packages, and how to see whether it is there.
struct Need {
    package: &'static str,
    what_for: &'static str,
    present: fn() -> bool,
}

const FONTS: Need = Need {
    package: "fonts-noto-cjk",
    what_for: "letters and pictures of pages in Japanese",
    present: || Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").exists(),
};
const POSTGRES: Need = Need {
    package: "postgresql",
    what_for: "the store's tests on PostgreSQL",
    present: || postgres::program("postgres").is_some() && postgres::program("initdb").is_some(),
};
const CHROMIUM: Need = Need { package: "chromium", what_for: "journeys in a browser", present: || has("chromium") };
const POPPLER: Need =
    Need { package: "poppler-utils", what_for: "reading letters back in tests", present: || has("pdftotext") };
const SQLITE: Need = Need {
    package: "sqlite3",
    what_for: "a journey in which another program holds the database's lock",
    present: || has("sqlite3"),
};
const STRACE: Need =
    Need { package: "strace", what_for: "seeing that no receipt precedes its fsync", present: || has("strace") };

/// What the demo needs.
pub fn for_demo() -> Result<()> {
    install(&[FONTS])
}

/// What the tests need.
pub fn for_tests() -> Result<()> {
    install(&[FONTS, POSTGRES, CHROMIUM, POPPLER, SQLITE, STRACE])?;
    journeys()
}

/// Everything.
pub fn everything() -> Result<()> {
    for_tests()?;
    eprintln!("Everything is in place.");
    Ok(())
}

/// The browser driver and the accessibility checker, by the versions in `journeys/package-lock.json`.
pub fn journeys() -> Result<()> {
    let lock = std::fs::read("journeys/package-lock.json")?;
    let stamp = Path::new("journeys/node_modules/.installed-lock");
    if std::fs::read(stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if !has("npm") {
        bail!("Node.js with npm is missing: install Debian's packages nodejs and npm");
    }
    let mut npm = Command::new("npm");
    run(npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir("journeys"))?;
    std::fs::write(stamp, lock)?;
    Ok(())
}

fn install(needs: &[Need]) -> Result<()> {
    let missing: Vec<&Need> = needs.iter().filter(|need| !(need.present)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    let reasons: Vec<String> = missing.iter().map(|need| format!("{} ({})", need.package, need.what_for)).collect();
    let root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !root || !has("apt-get") {
        bail!("missing: {}. Install it: apt-get install {}", reasons.join(", "), packages.join(" "));
    }
    run(Command::new("apt-get").args(["update", "-qq"]))?;
    let mut apt = Command::new("apt-get");
    run(apt
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(["install", "-y", "-qq", "--no-install-recommends"])
        .args(&packages))?;
    if let Some(still) = missing.iter().find(|need| !(need.present)()) {
        bail!("{} was installed but does not answer; it is needed for {}", still.package, still.what_for);
    }
    Ok(())
}
