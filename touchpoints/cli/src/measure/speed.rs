//! The hot paths: durable submissions a second on both databases, pages under open-model load, start, memory, size.

// Counts are far below what a float holds exactly.
#![allow(clippy::cast_precision_loss)]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use store::sea_orm::{ConnectionTrait, Database, Statement};
use uuid::Uuid;

use crate::applicants;
use crate::http::Client;
use crate::load::{self, Latency};
use crate::program::{Folder, Program, SERVICE, Start, application, binary};

/// How many people apply at the same time.
const APPLICANTS: usize = 256;
/// Requests a second asked of a page.
const RATES: [u64; 2] = [50, 200];

/// Measures everything and prints a table.
pub async fn run(seconds: u64) -> Result<()> {
    println!("| what | figure |\n|---|---|");
    let folder = Folder::fresh("speed")?;
    let sqlite = Start::at(&folder.path().join("sqlite"));
    sqlite.go().await?.stop()?;
    println!("| start to first page, data there | {} ms |", start_time(&sqlite).await?);
    let program = sqlite.go().await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    println!("| resident memory when idle | {} MB |", resident_megabytes(program.pid())?);
    let cookies = program.sign_in().await?;
    pages(&program, &cookies, seconds)?;
    program.stop()?;
    let url = format!("sqlite://{}", folder.path().join("sqlite/miyako.db").display());
    submissions("SQLite", &sqlite, &url, seconds).await?;
    if let Ok(superuser) = std::env::var("MIYAKO_TEST_POSTGRES") {
        let url = fresh_database(&superuser).await?;
        let start = Start { database_url: Some(url.clone()), ..Start::at(&folder.path().join("postgres")) };
        start.go().await?.stop()?;
        submissions("PostgreSQL", &start, &url, seconds).await?;
    }
    println!("| size of the program | {} MB |", std::fs::metadata(binary()?)?.len() / 1_000_000);
    println!("| syncs of the disk a second, one writer | {:.0} |", syncs_a_second(folder.path())?);
    Ok(())
}

async fn start_time(start: &Start) -> Result<u128> {
    let mut times = Vec::new();
    for _ in 0..5 {
        let began = Instant::now();
        let program = start.go().await?;
        let answer = Client::connect(program.address, "").await?.get("/").await?;
        if answer.status != 200 {
            bail!("the first page gave {}", answer.status);
        }
        times.push(began.elapsed().as_millis());
        program.stop()?;
    }
    times.sort_unstable();
    Ok(times[times.len() / 2])
}

fn resident_megabytes(pid: u32) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("a process has a size")?;
    let kilobytes: u64 = line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).context("in kilobytes")?;
    Ok(kilobytes / 1024)
}

/// Pages under open-model load.
fn pages(program: &Program, cookies: &str, seconds: u64) -> Result<()> {
    for (name, path) in [("home page, signed in", "/".to_owned()), ("service page", format!("/services/{SERVICE}"))] {
        for rate in RATES {
            let Latency { p50, p99 } = load::latency(program, cookies, &path, rate, seconds)?;
            println!("| {name}, {rate} a second: p50 / p99 | {p50:.1} / {p99:.1} ms |");
        }
    }
    Ok(())
}

/// Applications that were acknowledged a second, from as many people as can apply without typing.
async fn submissions(name: &str, start: &Start, url: &str, seconds: u64) -> Result<()> {
    let cookies = applicants::sign_in(url).await?;
    let program = start.go().await?;
    let people = applicants::ready(&program, cookies, APPLICANTS).await?;
    let rate = acknowledged(&program, &people, seconds).await?;
    println!("| durable submissions a second, {name}, {} applicants at once | {rate:.0} |", people.len());
    program.stop()
}

async fn acknowledged(program: &Program, people: &[String], seconds: u64) -> Result<f64> {
    let count = Arc::new(AtomicU64::new(0));
    let until = Instant::now() + Duration::from_secs(seconds);
    let began = Instant::now();
    let mut applicants = Vec::new();
    for cookies in people {
        let mut client = Client::connect(program.address, cookies).await?;
        let count = count.clone();
        applicants.push(tokio::spawn(async move {
            while Instant::now() < until {
                let answer = client.post_json("/api/v1/applications", &application(Uuid::now_v7())).await?;
                match answer.status {
                    201 => count.fetch_add(1, Ordering::Relaxed),
                    429 => 0,
                    other => bail!("applying gave {other}: {}", String::from_utf8_lossy(&answer.body)),
                };
            }
            Ok(())
        }));
    }
    for applicant in applicants {
        applicant.await??;
    }
    Ok(count.load(Ordering::Relaxed) as f64 / began.elapsed().as_secs_f64())
}

async fn fresh_database(superuser: &str) -> Result<String> {
    let name = format!("measure_{}", std::process::id());
    let connection = Database::connect(superuser).await?;
    let create = Statement::from_string(store::sea_orm::DbBackend::Postgres, format!("CREATE DATABASE {name}"));
    connection.execute_raw(create).await?;
    let (host, _) = superuser.rsplit_once('/').context("a URL with a database")?;
    Ok(format!("{host}/{name}"))
}

/// The peer: what the disk itself can do, one small write and one sync after another.
fn syncs_a_second(folder: &Path) -> Result<f64> {
    use std::io::Write as _;
    let mut file = std::fs::File::create(folder.join("sync"))?;
    let began = Instant::now();
    let mut count = 0_u32;
    while began.elapsed() < Duration::from_secs(2) {
        file.write_all(&[0; 4096])?;
        file.sync_data()?;
        count += 1;
    }
    Ok(f64::from(count) / began.elapsed().as_secs_f64())
}
