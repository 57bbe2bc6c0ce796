//! A steady load: so many questions a second on two threads, each timed from when it was due, so that waiting counts.

#![expect(clippy::cast_precision_loss, reason = "figures for reading")]

use std::time::{Duration, Instant};

use search::{Engine, Query};

const THREADS: u32 = 2;
const PER_SECOND: u32 = 1_000;
const SECONDS: u32 = 10;

/// First as many as it can for two seconds, then the steady load.
pub fn run(engine: &Engine, queries: &[Query]) {
    if queries.is_empty() {
        return;
    }
    let begun = Instant::now();
    let most: usize = on_threads(|thread| {
        let mut done = 0;
        while begun.elapsed() < Duration::from_secs(2) {
            engine.search(&queries[(thread as usize + done * THREADS as usize) % queries.len()]);
            done += 1;
        }
        vec![Duration::ZERO; done]
    })
    .len();
    println!("at most {:.0} questions a second on {THREADS} threads", most as f64 / begun.elapsed().as_secs_f64());
    let begun = Instant::now();
    let mut waits = on_threads(|thread| {
        let mut waits = Vec::new();
        for number in (thread..PER_SECOND * SECONDS).step_by(THREADS as usize) {
            let due = begun + Duration::from_secs(1) * number / PER_SECOND;
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            engine.search(&queries[number as usize % queries.len()]);
            waits.push(due.elapsed());
        }
        waits
    });
    waits.sort_unstable();
    let at = |share: usize| waits[(waits.len() - 1) * share / 1_000].as_secs_f64() * 1e3;
    println!("at {PER_SECOND} a second: p50 {:.2} ms, p99 {:.2} ms, p99.9 {:.2} ms", at(500), at(990), at(999));
}

fn on_threads(work: impl Fn(u32) -> Vec<Duration> + Sync) -> Vec<Duration> {
    let work = &work;
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn(move || work(thread))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    })
}
