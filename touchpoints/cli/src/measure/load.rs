//! Pages under open-model load, by oha: requests are due at fixed moments, and a late answer counts from the moment it was
//! due (no coordinated omission).

use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::program::Program;

/// The load generator; `cargo xtask bench` sees that it is there.
const OHA: &str = "MIYAKO_OHA";
/// Connections that stay open.
const CONNECTIONS: &str = "32";

/// What the load showed.
pub struct Latency {
    /// Half of the answers came within so many milliseconds.
    pub p50: f64,
    /// 99 of 100 did.
    pub p99: f64,
}

/// Asks for a page `rate` times a second and fails where an answer is not 200.
pub fn latency(program: &Program, cookies: &str, path: &str, rate: u64, seconds: u64) -> Result<Latency> {
    let oha = std::env::var(OHA).unwrap_or_else(|_| "oha".to_owned());
    let done = Command::new(&oha)
        .args(["--no-tui", "--output-format", "json", "--latency-correction", "--redirect", "0", "-c", CONNECTIONS])
        .args(["-q", &rate.to_string(), "-z", &format!("{seconds}s"), "-H", &format!("Cookie: {cookies}")])
        .arg(format!("http://{}{path}", program.address))
        .output()
        .with_context(|| format!("cannot start {oha}; `cargo xtask bench` installs it"))?;
    if !done.status.success() {
        bail!("oha failed: {}", String::from_utf8_lossy(&done.stderr));
    }
    read(&serde_json::from_slice(&done.stdout).context("oha answers in JSON")?)
}

fn read(report: &Value) -> Result<Latency> {
    let counts = report["statusCodeDistribution"].as_object().context("oha counts the answers")?;
    ensure!(counts.len() == 1 && counts.contains_key("200"), "not every answer was a page: {counts:?}");
    let at = |share: &str| {
        let seconds = report["latencyPercentiles"][share].as_f64().context("oha gives percentiles")?;
        anyhow::Ok(seconds * 1_000.0)
    };
    Ok(Latency { p50: at("p50")?, p99: at("p99")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_is_no_page_is_a_fault_and_not_a_figure() {
        let mut report = serde_json::json!({
            "statusCodeDistribution": { "200": 10 },
            "latencyPercentiles": { "p50": 0.004, "p99": 0.012 }
        });
        let latency = read(&report).unwrap();
        assert!((latency.p50 - 4.0).abs() < 1e-9 && (latency.p99 - 12.0).abs() < 1e-9);
        report["statusCodeDistribution"] = serde_json::json!({ "200": 9, "303": 1 });
        assert!(read(&report).is_err());
    }
}
