//! An index outlives the program, a damaged one is made anew, a changed document is found at once.

use std::path::PathBuf;

use search::{Engine, Query};

use super::documents::{keys, procedure, world};

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("miyako-search-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn an_index_outlives_the_program() {
    let folder = Folder::new("outlives");
    let engine = Engine::open(&folder.0).unwrap();
    assert_eq!((engine.len(), engine.source()), (0, None));
    let mut told = Vec::new();
    let built = engine.rebuild("today", world(), |count| told.push(count)).unwrap();
    assert_eq!(told.last(), Some(&built.documents));
    drop(engine);
    let engine = Engine::open(&folder.0).unwrap();
    assert_eq!(engine.source().as_deref(), Some("today"));
    assert_eq!(keys(&engine, "パスポート", None)[0], "passport");
}

#[test]
fn a_damaged_index_is_no_index() {
    let folder = Folder::new("damaged");
    let engine = Engine::open(&folder.0).unwrap();
    engine.rebuild("today", world(), |_| {}).unwrap();
    drop(engine);
    let file = folder.0.join("search.index");
    let whole = std::fs::read(&file).unwrap();
    for damaged in [&whole[..whole.len() / 2], &whole[..5], b"something else entirely"] {
        std::fs::write(&file, damaged).unwrap();
        let engine = Engine::open(&folder.0).unwrap();
        assert!(engine.is_empty() && engine.source().is_none());
        engine.rebuild("today", world(), |_| {}).unwrap();
        assert_eq!(keys(&engine, "車検", None)[0], "inspection");
    }
}

#[test]
fn no_damage_to_the_file_breaks_the_program() {
    let folder = Folder::new("flipped");
    Engine::open(&folder.0).unwrap().rebuild("today", world(), |_| {}).unwrap();
    let file = folder.0.join("search.index");
    let whole = std::fs::read(&file).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 150 + 1) {
        let mut damaged = whole.clone();
        let end = damaged.len().min(at + 40);
        damaged[at..end].fill(0xff);
        std::fs::write(&file, damaged).unwrap();
        let engine = Engine::open(&folder.0).unwrap();
        for words in ["車検", "変更の届出", "ぱすぽ"] {
            engine.search(&Query { words: words.to_owned(), facets: true, ..Query::default() });
            engine.suggest(words, None, 8);
        }
    }
}

#[test]
fn a_changed_document_is_found_at_once_and_kept() {
    let folder = Folder::new("changed");
    let engine = Engine::open(&folder.0).unwrap();
    engine.rebuild("today", world(), |_| {}).unwrap();
    let count = engine.len();
    engine.put([procedure("gun", "猟銃の所持許可の申請", "銃砲刀剣類所持等取締法", 900)]).unwrap();
    engine.put([procedure("passport", "渡航文書の発給", "渡航法", 1)]).unwrap();
    engine.remove(["inspection"]).unwrap();
    for engine in [engine, Engine::open(&folder.0).unwrap()] {
        assert_eq!(engine.len(), count);
        assert_eq!(keys(&engine, "猟銃", None)[0], "gun");
        assert_eq!(keys(&engine, "渡航文書", None)[0], "passport");
        assert!(!keys(&engine, "一般旅券の発給", None).contains(&"passport".to_owned()), "the old words are gone");
        assert!(!keys(&engine, "車検", None).contains(&"inspection".to_owned()));
    }
}

#[test]
fn people_search_while_the_index_is_made_anew() {
    let engine = Engine::in_memory();
    engine.rebuild("first", world(), |_| {}).unwrap();
    std::thread::scope(|scope| {
        let rebuilding = scope.spawn(|| {
            for _ in 0..5 {
                engine.rebuild("again", world(), |_| {}).unwrap();
            }
        });
        while !rebuilding.is_finished() {
            assert_eq!(keys(&engine, "車検", None)[0], "inspection");
        }
    });
}
