//! The packs of this repository: all pass the check, and are found by the words that people use.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::{Lang, ManualClock};
use registry::Registry;

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

#[test]
fn every_pack_of_this_repository_passes() {
    let report = registry::check(&packs()).unwrap();
    assert!(!report.has_errors(), "{report}");
}

/// Set `MIYAKO_WRITE_SCHEMA=1` to write them anew after a change of the types.
#[test]
fn the_schemas_beside_the_packs_are_those_of_the_types() {
    for (name, wanted) in registry::schema::files() {
        let file = packs().join(name);
        if std::env::var_os("MIYAKO_WRITE_SCHEMA").is_some() {
            std::fs::write(&file, &wanted).unwrap();
        }
        let found = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(found == wanted, "packs/{name} is not of this version: MIYAKO_WRITE_SCHEMA=1 writes it anew");
    }
}

#[test]
fn services_are_found_by_the_words_that_people_use() {
    let clock = Arc::new(ManualClock::on("2026-11-21".parse().unwrap()));
    let registry = Registry::of(registry::read_packs(&packs()).unwrap(), clock).unwrap();
    let first = |query: &str| {
        let hits = registry.search(query, Lang::JA);
        hits.iter().map(|hit| hit.service.key().id).next().unwrap_or_default()
    };
    for (query, id) in [
        ("引っ越し", "moving-in"),
        ("引越し", "moving-in"),
        ("転入届", "moving-in"),
        ("粗大ごみ", "sodai-gomi"),
        ("そだいゴミ", "sodai-gomi"),
        ("児童手当", "jido-teate"),
        ("子どもの医療費", "child-medical"),
        ("赤ちゃん", "akachan-first"),
        ("スマホ", "senior-smartphone"),
        ("バス 高齢者", "silver-pass"),
        ("出生届", "birth"),
        ("child allowance", "jido-teate"),
    ] {
        assert_eq!(first(query), id, "{query}: {:?}", registry.search(query, Lang::JA));
    }
}
