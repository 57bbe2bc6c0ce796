//! `miyako search`: the packs' services by words, as a person at a terminal and as a machine.

use std::process::Command;

fn search(arguments: &[&str]) -> (i32, serde_json::Value) {
    let crate_folder = std::env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is");
    let done = Command::new(env!("CARGO_BIN_EXE_miyako"))
        .args(["search", "--json", "--packs"])
        .arg(format!("{crate_folder}/../../packs"))
        .args(arguments)
        .output()
        .expect("the program starts");
    (done.status.code().unwrap_or(-1), serde_json::from_slice(&done.stdout).unwrap_or_default())
}

#[test]
fn the_service_of_the_named_place_comes_first() {
    let (code, said) = search(&["粗大ごみ", "江東区"]);
    assert_eq!((code, said["hits"][0]["key"].as_str()), (0, Some("131083/sodai-gomi")), "{said}");
    assert_eq!(said["place"].as_str(), Some("131083"));
    let (_, said) = search(&["児童手当", "青ヶ島"]);
    assert_eq!(said["hits"][0]["key"].as_str(), Some("134023/jido-teate"), "{said}");
}

#[test]
fn an_owner_is_all_that_is_shown_where_one_is_chosen() {
    let (code, said) = search(&["子育て", "--owner", "130001"]);
    assert_eq!(code, 0, "{said}");
    assert!(said["hits"].as_array().is_some_and(|hits| hits.iter().all(|hit| hit["owner"] == "130001")), "{said}");
}

#[test]
fn nothing_found_has_its_own_exit_code() {
    let (code, said) = search(&["ゔぇろきらぷ"]);
    assert_eq!((code, said["found"].as_u64()), (1, Some(0)), "{said}");
    assert_eq!(said["unknown"][0].as_str(), Some("ゔぇろきらぷ"));
}

#[test]
fn a_missing_database_is_said_with_what_to_do() {
    let done = Command::new(env!("CARGO_BIN_EXE_miyako"))
        .args([
            "search",
            "転入届",
            "--packs",
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../packs"),
            "--data",
            "/nonexistent",
        ])
        .output()
        .expect("the program starts");
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("miyako import procedures"));
}
