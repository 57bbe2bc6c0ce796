//! The hot paths: durable submissions a second on both databases, pages under open-model load, start, memory, size.

// Counts and milliseconds are far below what a float holds exactly.
#![allow(clippy::cast_precision_loss)]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use store::sea_orm::{ConnectionTrait, Database, Statement};
use uuid::Uuid;

use crate::http::Client;
use crate::program::{Folder, Program, SERVICE, Start, application, binary};

/// How many people apply at the same time.
const APPLICANTS: usize = 256;
/// Requests a second asked of a page.
const RATE: u64 = 200;

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
    pages(&program, &cookies, seconds).await?;
    let rate = submissions(&program, &cookies, seconds).await?;
    println!("| durable submissions a second, SQLite, {APPLICANTS} applicants | {rate:.0} |");
    program.stop()?;
    if let Ok(superuser) = std::env::var("MIYAKO_TEST_POSTGRES") {
        let url = fresh_database(&superuser).await?;
        let start = Start { database_url: Some(url), ..Start::at(&folder.path().join("postgres")) };
        let program = start.go().await?;
        let cookies = program.sign_in().await?;
        let rate = submissions(&program, &cookies, seconds).await?;
        println!("| durable submissions a second, PostgreSQL, {APPLICANTS} applicants | {rate:.0} |");
        program.stop()?;
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

/// Pages under open-model load: requests are due at fixed moments, and a late answer counts from the moment it was due.
async fn pages(program: &Program, cookies: &str, seconds: u64) -> Result<()> {
    for (name, path) in [("home page, signed in", "/".to_owned()), ("service page", format!("/services/{SERVICE}"))] {
        let mut latencies = open_load(program, cookies, &path, seconds).await?;
        latencies.sort_unstable();
        let at = |share: usize| latencies[(latencies.len() - 1) * share / 100].as_secs_f64() * 1000.0;
        println!("| {name}, {RATE} a second: p50 / p99 | {:.1} / {:.1} ms |", at(50), at(99));
    }
    Ok(())
}

async fn open_load(program: &Program, cookies: &str, path: &str, seconds: u64) -> Result<Vec<Duration>> {
    const LANES: u64 = 16;
    let began = Instant::now();
    let mut lanes = Vec::new();
    for lane in 0..LANES {
        let mut client = Client::connect(program.address, cookies).await?;
        let path = path.to_owned();
        lanes.push(tokio::spawn(async move {
            let mut taken = Vec::new();
            for turn in 0..(RATE * seconds / LANES) {
                let due = began + Duration::from_secs_f64((turn * LANES + lane) as f64 / RATE as f64);
                tokio::time::sleep_until(due.into()).await;
                let answer = client.get(&path).await?;
                if answer.status != 200 {
                    bail!("{path} gave {}", answer.status);
                }
                taken.push(due.elapsed());
            }
            Ok(taken)
        }));
    }
    let mut all = Vec::new();
    for lane in lanes {
        all.extend(lane.await??);
    }
    Ok(all)
}

/// Applications that were acknowledged a second.
async fn submissions(program: &Program, cookies: &str, seconds: u64) -> Result<f64> {
    let count = Arc::new(AtomicU64::new(0));
    let until = Instant::now() + Duration::from_secs(seconds);
    let began = Instant::now();
    let mut applicants = Vec::new();
    for _ in 0..APPLICANTS {
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
