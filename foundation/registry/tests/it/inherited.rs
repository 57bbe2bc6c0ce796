//! Inheritance as a whole: what a municipality's pack is made of, and what is shown of its drift from the base.

use std::path::Path;

use kernel::Lang;
use registry::{Change, Pack, Service};

fn pack(key: &str) -> Pack {
    let packs = registry::read_packs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/inherited")).unwrap();
    packs.into_iter().find(|pack| pack.key().to_string() == key).unwrap()
}

#[test]
fn a_ward_says_only_what_differs() {
    let ward = Service::compile(pack("131083/support")).unwrap();
    assert_eq!(ward.definition().retention_years, 7, "its own");
    assert_eq!(ward.definition().clock.standard_days, 30, "the base's");
    assert_eq!(ward.definition().document_series.as_deref(), Some("子手"), "the base's");
    assert_eq!(ward.definition().criteria.len(), 2);
    assert_eq!(ward.title(Lang::JA), "江東区の手当");
    assert_eq!(ward.text(Lang::EN, "c-young"), "The child is under 18");
    assert_eq!(ward.text(Lang::EN, "no-such-key"), "no-such-key");
    assert_eq!(ward.letter("approved"), Some("#word(\"l-note\")\n"));
    assert!(!ward.definition().base);
}

#[test]
fn words_fall_back_to_japanese() {
    let mut pack = pack("131083/support");
    pack.texts.get_mut("en").unwrap().remove("title");
    let ward = Service::compile(pack).unwrap();
    assert_eq!(ward.title(Lang::EN), "江東区の手当");
    assert_eq!(ward.letter_words(Lang::EN).get("l-note").map(String::as_str), Some("Note"));
}

#[test]
fn drift_lists_every_difference() {
    let drift = registry::drift(&pack("130001/support-base"), &pack("131083/support"));
    let shown: Vec<(&str, Change)> = drift.iter().map(|d| (d.field.as_str(), d.change)).collect();
    assert_eq!(
        shown,
        [
            ("criterion[young].when", Change::Changed),
            ("criterion[poor]", Change::Removed),
            ("criterion[here]", Change::Added),
            ("retention_years", Change::Changed),
            ("text/en/c-here", Change::Added),
            ("text/ja-x-easy/c-here", Change::Added),
            ("text/ja/c-here", Change::Added),
            ("text/ja/keywords", Change::Changed),
            ("text/ja/title", Change::Changed),
        ]
    );
    assert_eq!(drift[0].base, Some("child.age < 18".into()));
    assert_eq!(drift[0].own, Some("child.age < 20".into()));
}

#[test]
fn one_pack_has_one_canonical_form() {
    let pack = pack("131083/support");
    let again = Pack::from_canonical(&pack.canonical()).unwrap();
    assert_eq!(again, pack);
    assert_eq!(again.hash(), pack.hash());
    let mut other = pack.clone();
    other.definition.retention_years += 1;
    assert_ne!(other.hash(), pack.hash());
}
