//! `miyako explain`: yes, no and unknown, each with its own exit code.

use std::process::Command;

fn explain(facts: &str) -> (i32, serde_json::Value) {
    let crate_folder = std::env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is");
    let file = std::env::temp_dir().join(format!("miyako-facts-{}-{}.json", std::process::id(), facts.len()));
    std::fs::write(&file, facts).unwrap();
    let done = Command::new(env!("CARGO_BIN_EXE_miyako"))
        .args(["explain", "--service", "130001/silver-pass", "--date", "2026-11-21", "--json", "--packs"])
        .arg(format!("{crate_folder}/../../packs"))
        .arg("--facts")
        .arg(&file)
        .output()
        .expect("the program starts");
    std::fs::remove_file(&file).unwrap();
    let said = serde_json::from_slice(&done.stdout).unwrap_or_default();
    (done.status.code().unwrap_or(-1), said)
}

#[test]
fn seventy_is_old_enough_and_sixty_is_told_from_when() {
    let (code, said) = explain(r#"{"person.birth_date":"1954-03-01","person.municipality":"132012"}"#);
    assert_ne!(code, 1, "{said}");
    let (code, said) = explain(r#"{"person.birth_date":"1966-03-01","person.municipality":"132012"}"#);
    assert_eq!((code, said["eligible"].as_str()), (1, Some("no")), "{said}");
    let (code, said) = explain("{}");
    assert_eq!((code, said["eligible"].as_str()), (3, Some("unknown")), "{said}");
    assert!(said["unknown"].as_array().is_some_and(|facts| !facts.is_empty()), "{said}");
}
