//! The shelf rule: touchpoints → services → foundation, never upward, and a service never imports a service.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::run::{cargo, output};

/// The rooms of `foundation/`, low to high: a room depends only on rooms before it.
const ROOMS: [&str; 21] = [
    "kernel",
    "text",
    "store",
    "rules",
    "forms",
    "registry",
    "people",
    "identity",
    "authz",
    "audit",
    "jobs",
    "letters",
    "notices",
    "payments",
    "casework",
    "inventory",
    "search",
    "pages",
    "service-kit",
    "testkit",
    "gate",
];

/// The touchpoints, low to high.
const TOUCHPOINTS: [&str; 4] = ["api", "worker", "web", "cli"];

const NAMELESS: [&str; 5] = ["common", "utils", "util", "helpers", "manager"];

struct Room {
    name: String,
    shelf: String,
    needs: Vec<(String, bool)>,
}

/// Every dependency that points upward, and every room whose name says nothing.
pub fn faults() -> Result<Vec<String>> {
    let metadata = output(cargo().args(["metadata", "--format-version=1", "--no-deps"]))?;
    let rooms = rooms(&serde_json::from_str(&metadata)?)?;
    let mut faults = Vec::new();
    for room in &rooms {
        if NAMELESS.contains(&room.name.as_str()) {
            faults.push(format!("{}/{}: name the room after its subject", room.shelf, room.name));
        }
        for (needed, only_tests) in &room.needs {
            let Some(other) = rooms.iter().find(|other| other.name == *needed) else { continue };
            if let Some(why) = wrong(room, other, *only_tests) {
                faults.push(format!("{}/{}/Cargo.toml: `{needed}` {why}", room.shelf, room.name));
            }
        }
    }
    Ok(faults)
}

fn rooms(metadata: &Value) -> Result<Vec<Room>> {
    let packages = metadata["packages"].as_array().context("cargo metadata lists packages")?;
    packages
        .iter()
        .map(|package| {
            let manifest = package["manifest_path"].as_str().context("a manifest path")?;
            let mut parts = manifest.rsplit('/').skip(1);
            let name = parts.next().context("a room")?.to_owned();
            let shelf = parts.next().context("a shelf")?.to_owned();
            let needs = package["dependencies"]
                .as_array()
                .context("dependencies")?
                .iter()
                .filter(|needed| needed["path"].is_string())
                .map(|needed| {
                    let path = needed["path"].as_str().unwrap_or_default();
                    let room = path.rsplit('/').next().unwrap_or_default().to_owned();
                    (room, needed["kind"].as_str() == Some("dev"))
                })
                .collect();
            Ok(Room { name, shelf, needs })
        })
        .collect()
}

fn wrong(room: &Room, other: &Room, only_tests: bool) -> Option<String> {
    let place = |list: &[&str], name: &str| list.iter().position(|known| *known == name);
    match (room.shelf.as_str(), other.shelf.as_str()) {
        ("foundation", "foundation") if only_tests && other.name == "testkit" => None,
        ("foundation", "foundation") => match (place(&ROOMS, &room.name), place(&ROOMS, &other.name)) {
            (Some(own), Some(needed)) if needed < own => None,
            (Some(_), Some(_)) => Some("stands higher on the shelf: move what both need into a lower room".to_owned()),
            _ => Some("is not on the shelf yet: give the room its place in xtask/src/lint/shelf.rs".to_owned()),
        },
        ("foundation", _) => Some("stands above the foundation: a foundation room knows no service".to_owned()),
        ("services", "services") => {
            Some("is another service: services meet through foundation (registry, casework, notices, jobs)".to_owned())
        }
        ("services", "touchpoints") => Some("is a touchpoint: a service knows no server and no process".to_owned()),
        ("touchpoints", "touchpoints") if place(&TOUCHPOINTS, &other.name) >= place(&TOUCHPOINTS, &room.name) => {
            Some("stands higher among the touchpoints".to_owned())
        }
        _ => None,
    }
}
