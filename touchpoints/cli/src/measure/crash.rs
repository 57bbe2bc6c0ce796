//! The crash loop: applications come in, the program is killed at a named point or at random, and after each restart every
//! acknowledged application must be stored, whole, and once.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use kernel::{Rng, SystemRng};
use store::sea_orm::{ConnectionTrait, Statement};
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::http::Client;
use crate::program::{Folder, Start, application};

/// How many people apply at the same time.
const APPLICANTS: usize = 8;
/// Where the program is made to kill itself; in between it is killed at random.
const POINTS: [&str; 2] = ["casework.before-commit", "store.before-answer"];

type Keys = Arc<Mutex<Vec<Uuid>>>;

/// Kills the program so many times.
pub async fn run(kills: u32) -> Result<()> {
    let folder = Folder::fresh("crash")?;
    let acknowledged: Keys = Keys::default();
    let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}")?;
    let bar = ProgressBar::new(kills.into()).with_style(style).with_message("Killing the program");
    let mut cookies = None;
    let (mut at_points, mut at_random) = (0, 0);
    for round in 0..kills {
        let named = (round % 2 == 0).then(|| POINTS[(round as usize / 2) % POINTS.len()]);
        // The later the occasion, the more was acknowledged before; every few times it strikes at once.
        let occasion = 1 + SystemRng.below(12);
        let start =
            Start { failpoint: named.map(|point| format!("{point}:abort:{occasion}")), ..Start::at(folder.path()) };
        let program = start.go().await.with_context(|| format!("round {round}"))?;
        let session = match &cookies {
            Some(cookies) => String::clone(cookies),
            None => {
                let fresh = program.sign_in().await?;
                cookies = Some(fresh.clone());
                fresh
            }
        };
        let applicants: Vec<_> = (0..APPLICANTS)
            .map(|_| tokio::spawn(apply_until_refused(program.address, session.clone(), acknowledged.clone())))
            .collect();
        if named.is_some() {
            at_points += u32::from(program.wait_for_death(Duration::from_secs(5)).await?);
        } else {
            tokio::time::sleep(Duration::from_micros(2_000 + SystemRng.below(60_000))).await;
            program.kill()?;
            at_random += 1;
        }
        for applicant in applicants {
            applicant.await?;
        }
        hold(&folder, &acknowledged.lock().await).await.with_context(|| format!("after kill {}", round + 1))?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    let count = acknowledged.lock().await.len();
    println!(
        "{kills} kills ({at_points} at named points, {at_random} at random): {count} acknowledged, 0 lost, 0 twice"
    );
    if count == 0 {
        bail!("nothing was acknowledged, so nothing was tested");
    }
    crate::order::run().await
}

/// Applies again and again until the program is gone. A key is noted only when its receipt has arrived.
async fn apply_until_refused(address: std::net::SocketAddr, cookies: String, acknowledged: Keys) {
    let Ok(mut client) = Client::connect(address, &cookies).await else { return };
    loop {
        let mut bytes = [0; 16];
        SystemRng.fill(&mut bytes);
        let key = uuid::Builder::from_random_bytes(bytes).into_uuid();
        match client.post_json("/api/v1/applications", &application(key)).await {
            Ok(answer) if answer.status == 201 => acknowledged.lock().await.push(key),
            Ok(_) => {}
            Err(_) => return,
        }
    }
}

/// Every acknowledged application is stored once, with its first event and its audit leaf.
async fn hold(folder: &Folder, acknowledged: &[Uuid]) -> Result<()> {
    let url = format!("sqlite://{}", folder.path().join("miyako.db").display());
    let store = store::Store::open(&url, &[]).await?;
    let whole = "SELECT c.draft AS draft FROM case_file c
        JOIN case_event e ON e.case_id = c.id AND e.seq = 1
        JOIN audit_leaf a ON a.case_id = c.id AND a.action = 'case-opened'";
    let rows = store.reader().query_all_raw(Statement::from_string(store::sea_orm::DbBackend::Sqlite, whole)).await?;
    let mut stored = HashSet::with_capacity(rows.len());
    for row in rows {
        let draft: Uuid = row.try_get("", "draft")?;
        if !stored.insert(draft) {
            bail!("application {draft} is stored twice");
        }
    }
    let lost = acknowledged.iter().filter(|key| !stored.contains(key)).count();
    store.close().await?;
    if lost > 0 {
        bail!("{lost} acknowledged applications are lost");
    }
    Ok(())
}
