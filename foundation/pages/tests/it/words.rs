//! The words: the same keys in every language, and none of our own keys left as a key in a page.

use std::collections::BTreeSet;

use kernel::Lang;

fn keys(lang: Lang) -> BTreeSet<String> {
    let source = pages::text();
    let (_, file) = source.files.into_iter().find(|(tag, _)| *tag == lang).expect("every language has a file");
    file.lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key.to_owned())
        .filter(|key| key.starts_with("pages-"))
        .collect()
}

#[test]
fn every_language_has_the_same_keys() {
    let japanese = keys(Lang::JA);
    assert!(japanese.len() > 150);
    for lang in Lang::OFFERED {
        assert_eq!(keys(lang), japanese, "{lang}");
    }
}
