//! What is offered while somebody types; and that nothing that can be typed breaks the search.

use proptest::prelude::*;
use search::{Engine, Query};

use super::documents::engine;

fn offered(engine: &Engine, typed: &str) -> Vec<String> {
    engine.suggest(typed, None, 8).into_iter().map(|one| one.text).collect()
}

#[test]
fn kana_and_kanji_lead_to_the_same_titles() {
    let engine = engine();
    for typed in ["児童", "じどう", "ジドウ", "じどうて"] {
        assert!(offered(&engine, typed).contains(&"児童手当".to_owned()), "{typed}: {:?}", offered(&engine, typed));
    }
    assert!(offered(&engine, "ひっこ").iter().any(|word| word.starts_with("引")), "{:?}", offered(&engine, "ひっこ"));
    assert!(offered(&engine, "").is_empty());
}

#[test]
fn what_is_offered_for_a_title_can_be_opened() {
    let engine = engine();
    let one = engine.suggest("古物商", None, 8).into_iter().find(|one| one.key.is_some()).expect("a title");
    assert_eq!(one.key.as_deref(), Some("old-goods"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn anything_can_be_typed(typed in "\\PC{0,60}", more in "[ぁ-んァ-ヶ一-龠a-z0-9ー ・「」　ｱ-ﾝ]{0,40}") {
        let engine = small();
        for words in [typed.clone(), more.clone(), format!("{typed}{more}")] {
            let answer = engine.search(&Query { words: words.clone(), facets: true, ..Query::default() });
            prop_assert!(answer.hits.len() <= 10);
            for hit in &answer.hits {
                for range in &hit.in_title {
                    prop_assert!(hit.title.get(range.clone()).is_some(), "{words}");
                }
                prop_assert!(hit.score.is_finite());
            }
            prop_assert!(answer.hits.is_sorted_by(|a, b| a.score >= b.score));
            engine.suggest(&words, None, 8);
        }
    }

    #[test]
    fn every_title_finds_itself(number in 0usize..15) {
        let document = &super::documents::world()[number];
        let home = document.government();
        let answer = small().search(&Query { words: document.title.clone(), home, ..Query::default() });
        prop_assert!(answer.hits.iter().take(3).any(|hit| hit.key == document.key), "{}", document.title);
    }
}

fn small() -> &'static Engine {
    static ENGINE: std::sync::OnceLock<Engine> = std::sync::OnceLock::new();
    ENGINE.get_or_init(engine)
}
