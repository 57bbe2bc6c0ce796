//! How long the registry takes: `cargo run --release -p registry --example measure [PACKS]`. Each pack is counted as it is
//! read, so divide by the number of packs for one.

use std::hint::black_box;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use kernel::{Lang, ManualClock};
use registry::{Pack, Registry, Service};
use rules::Facts;

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "packs".to_owned());
    let folder = PathBuf::from(folder);
    let today = "2026-11-21".parse().expect("a day");
    let clock = Arc::new(ManualClock::on(today));
    let packs = registry::read_packs(&folder).expect("packs can be read");
    println!("{} packs", packs.len());
    time("read and inherit", 5, || registry::read_packs(&folder).map_or(0, |packs| packs.len()));
    time("check, with all tests", 5, || registry::check(&folder).map_or(0, |report| report.faults.len()));
    let stored: Vec<String> = packs.iter().map(Pack::canonical).collect();
    println!("{:>10} bytes of canonical JSON", stored.iter().map(String::len).sum::<usize>());
    time("hash", 5, || packs.iter().map(|pack| pack.hash().len()).sum());
    time("read canonical JSON", 5, || stored.iter().filter(|json| Pack::from_canonical(json).is_ok()).count());
    time("make ready", 5, || packs.iter().filter(|pack| Service::compile((*pack).clone()).is_ok()).count());
    let registry = Registry::of(packs, clock).expect("packs are good");
    let services = registry.published();
    time("search", 100, || registry.search("引っ越し", Lang::JA).len());
    let facts = Facts::new();
    time("verdicts of all services", 100, || {
        services.iter().map(|service| service.verdict(&facts, today).unknown.len()).sum()
    });
    let service = &services[0];
    let keys: Vec<&String> = service.pack().texts["ja"].keys().cycle().take(100).collect();
    time("a hundred words", 100, || keys.iter().map(|key| black_box(service.text(Lang::EN, key)).len()).sum());
}

/// Runs some work `times` times and tells the shortest time.
#[allow(clippy::disallowed_methods)] // A measurement reads the machine's clock.
fn time(what: &str, times: u32, mut work: impl FnMut() -> usize) {
    let best = (0..times)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .min()
        .unwrap_or_default();
    println!("{:>10.3} ms  {what}", best.as_secs_f64() * 1000.0);
}
