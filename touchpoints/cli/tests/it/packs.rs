//! `miyako packs`: every fault with its place, and exit codes that a script can read.

use std::process::Command;

fn miyako(words: &[&str]) -> (i32, String, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_miyako")).args(words).output().expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it speaks UTF-8");
    (done.status.code().unwrap_or(-1), text(done.stdout), text(done.stderr))
}

fn packs() -> String {
    format!("{}/../../packs", std::env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is"))
}

#[test]
fn the_packs_of_this_tree_have_no_fault() {
    let (code, said, _) = miyako(&["packs", "check", &packs()]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn a_broken_pack_is_named_with_file_line_and_field() {
    let folder = std::env::temp_dir().join(format!("miyako-broken-{}", std::process::id()));
    let pack = folder.join("131083/broken");
    std::fs::create_dir_all(&pack).unwrap();
    std::fs::write(pack.join("service.toml"), "schema = 1\nowner = \"131083\"\nid = \"broken\"\nkind = \"benfit\"\n")
        .unwrap();
    let (code, said, _) = miyako(&["packs", "check", "--json", &folder.display().to_string()]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(code, 1);
    let report: serde_json::Value = serde_json::from_str(&said).expect("JSON for machines");
    let faults = report["faults"].as_array().expect("a list of faults");
    let kind = faults.iter().find(|fault| fault["field"] == "kind").expect("the odd kind is named");
    assert_eq!(kind["line"], 4);
    assert!(kind["right"].as_str().is_some_and(|right| right.contains("benefit")), "{kind}");
}

#[test]
fn a_broken_letter_is_named_with_file_and_line() {
    let folder = std::env::temp_dir().join(format!("miyako-letter-{}", std::process::id()));
    let (from, to) = (std::path::PathBuf::from(packs()).join("130001/outdoor-ad"), folder.join("130001/outdoor-ad"));
    for inner in ["letters", "text", "tests"] {
        std::fs::create_dir_all(to.join(inner)).unwrap();
        for file in std::fs::read_dir(from.join(inner)).unwrap() {
            let file = file.unwrap();
            std::fs::copy(file.path(), to.join(inner).join(file.file_name())).unwrap();
        }
    }
    std::fs::copy(from.join("service.toml"), to.join("service.toml")).unwrap();
    let letter = to.join("letters/permit.typ");
    let right = std::fs::read_to_string(&letter).unwrap();
    let check = |source: &str| {
        std::fs::write(&letter, source).unwrap();
        let (code, said, _) = miyako(&["packs", "check", "--json", &folder.display().to_string()]);
        let report: serde_json::Value = serde_json::from_str(&said).expect("JSON for machines");
        (code, report["faults"].as_array().expect("a list of faults").clone())
    };
    let (code, faults) = check(&right);
    assert_eq!(code, 0, "{faults:?}");
    let (code, faults) = check(&right.replace("#decision()", "#decison()"));
    let broken = faults.iter().find(|fault| fault["code"] == "letter-broken").expect("it is set, and fails");
    assert_eq!((code, &broken["line"]), (1, &serde_json::json!(5)), "{broken}");
    assert!(broken["file"].as_str().is_some_and(|file| file.ends_with("outdoor-ad/letters/permit.typ")), "{broken}");
    let (code, faults) = check(&format!("{right}#data.amounts.first().label\n"));
    let bare = faults.iter().find(|fault| fault["code"] == "letter-broken").expect("nothing may be granted in yen");
    assert!(code == 1 && bare["wrong"].as_str().is_some_and(|wrong| wrong.starts_with("where nothing is")), "{bare}");
    let (code, faults) = check(&format!("{right}#field(\"no-such-question\")\n"));
    let field = faults.iter().find(|fault| fault["code"] == "letter-field").expect("nobody asks it");
    assert_eq!((code, &field["line"]), (1, &serde_json::json!(right.lines().count() + 1)), "{field}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_folder_that_is_not_there_is_said_so() {
    let (code, _, said) = miyako(&["packs", "check", "/nowhere/at/all"]);
    assert_eq!(code, 2);
    assert!(said.contains("/nowhere/at/all"), "{said}");
}

#[test]
fn the_schema_is_json() {
    for words in [&["packs", "schema"][..], &["packs", "schema", "--tests"]] {
        let (code, said, _) = miyako(words);
        assert_eq!(code, 0);
        let schema: serde_json::Value = serde_json::from_str(&said).expect("a JSON Schema");
        assert!(schema["properties"].is_object() || schema["$defs"].is_object(), "{said}");
    }
}
