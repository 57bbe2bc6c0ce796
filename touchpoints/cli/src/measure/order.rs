//! No receipt before its fsync: the program runs under strace, one applicant applies, and before each receipt leaves, every
//! write to the database's log must have been followed by a sync of it. With syncing turned off the check must fail.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use uuid::Uuid;

use crate::http::Client;
use crate::program::{Folder, Start, application};

/// How many applications are watched.
const WATCHED: usize = 30;

/// Watches the program twice: as it is, and with syncing turned off.
pub async fn run() -> Result<()> {
    let safe = watch(false).await?;
    if safe.early > 0 || safe.receipts < WATCHED {
        bail!("{} of {} receipts left before their data was synced", safe.early, safe.receipts);
    }
    let unsafe_sync = watch(true).await?;
    if unsafe_sync.early == 0 {
        bail!("with syncing turned off the check found nothing, so it proves nothing");
    }
    println!(
        "{} receipts watched, none before its fsync; with syncing turned off {} of {} were caught",
        safe.receipts, unsafe_sync.early, unsafe_sync.receipts
    );
    Ok(())
}

#[derive(Default)]
struct Seen {
    receipts: usize,
    early: usize,
}

async fn watch(unsafe_sync: bool) -> Result<Seen> {
    let folder = Folder::fresh(if unsafe_sync { "order-unsafe" } else { "order" })?;
    let trace = folder.path().join("calls");
    let calls = "trace=openat,close,pwrite64,fsync,fdatasync,write,writev,sendto,sendmsg";
    // -D: the program stays our own child, so that killing it kills it and not its watcher.
    let words = ["strace", "-D", "-f", "-y", "-s", "24", "-e", calls, "-o"].map(str::to_owned);
    let under = words.into_iter().chain([trace.display().to_string()]).collect();
    let program = Start { under, unsafe_sync, ..Start::at(&folder.path().join("data")) }.go().await?;
    let cookies = program.sign_in().await?;
    let mut client = Client::connect(program.address, &cookies).await?;
    for _ in 0..WATCHED {
        let answer = client.post_json("/api/v1/applications", &application(Uuid::now_v7())).await?;
        if answer.status != 201 {
            bail!("applying gave {}: {}", answer.status, String::from_utf8_lossy(&answer.body));
        }
    }
    program.kill()?;
    settle(&trace).await?;
    read(&trace)
}

/// Waits until the watcher has written down the program's end.
async fn settle(trace: &Path) -> Result<()> {
    for _ in 0..500 {
        if std::fs::read(trace).is_ok_and(|text| text.windows(10).any(|part| part == b"+++ killed")) {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    bail!("strace did not write down the end of the program; is it installed and allowed here?")
}

/// Reads the calls in order. `-y` names the file behind each descriptor: `pwrite64(9</data/miyako.db-wal>, …`.
fn read(trace: &Path) -> Result<Seen> {
    let text = std::fs::read(trace).with_context(|| "strace wrote nothing; is it installed and allowed here?")?;
    let mut unsynced: HashMap<String, bool> = HashMap::new();
    let mut seen = Seen::default();
    for line in String::from_utf8_lossy(&text).lines() {
        let file = line.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(file, _)| file.to_owned());
        let ours = |file: &String| Path::new(file).extension().is_some_and(|end| end == "db-wal" || end == "db");
        let log = file.filter(ours);
        if (line.contains("pwrite64(") || line.contains(" write("))
            && let Some(log) = log
        {
            unsynced.insert(log, true);
            continue;
        }
        if line.contains("fsync(") || line.contains("fdatasync(") {
            if let Some(log) = log {
                unsynced.insert(log, false);
            }
            continue;
        }
        if line.contains("HTTP/1.1 201") {
            seen.receipts += 1;
            seen.early += usize::from(unsynced.values().any(|waiting| *waiting));
        }
    }
    Ok(seen)
}
