//! Questions as people put them, and the answer that must come first.

use search::{Chosen, Nearest, Query};

use super::documents::{engine, keys};

#[test]
fn words_of_people_find_what_offices_write() {
    let engine = engine();
    for (asked, first) in [
        ("パスポート", "passport"),
        ("ﾊﾟｽﾎﾟｰﾄ", "passport"),
        ("ぱすぽーとのこうしんはどうすればいいですか", "passport"),
        ("パスポートをなくした", "lost-passport"),
        ("確定申告", "tax"),
        ("かくていしんこく", "tax"),
        ("車検", "inspection"),
        ("しゃけん", "inspection"),
        ("shaken", "inspection"),
        ("リサイクルショップを開きたい", "old-goods"),
        ("煙草を売りたい", "tobacco"),
        ("ビザの更新", "stay"),
        ("罹災証明", "disaster"),
        ("シルバーパス", "130001/silver-pass"),
    ] {
        assert_eq!(keys(&engine, asked, None).first().map(String::as_str), Some(first), "{asked}");
    }
}

#[test]
fn one_slip_is_mended_and_said() {
    let engine = engine();
    let answer = engine.search(&Query { words: "ばすぽーと".to_owned(), ..Query::default() });
    assert_eq!(answer.hits.first().map(|hit| hit.key.as_str()), Some("passport"));
    assert!(answer.read_as.is_some(), "what was searched for instead is said");
    let answer = engine.search(&Query { words: "パスポート".to_owned(), ..Query::default() });
    assert_eq!(answer.read_as, None);
}

#[test]
fn okurigana_and_widths_do_not_matter() {
    let engine = engine();
    let mut answers = ["引っ越し", "引越し", "引越", "ひっこし", "ヒッコシ", "ﾋｯｺｼ"]
        .map(|asked| keys(&engine, asked, Some("131083")));
    for keys in &mut answers {
        keys.truncate(2);
    }
    assert_eq!(answers[0], ["131083/moving-in", "move"]);
    assert!(answers.iter().all(|keys| *keys == answers[0]), "{answers:?}");
}

#[test]
fn what_nobody_knows_finds_nothing_and_says_so() {
    let engine = engine();
    let answer = engine.search(&Query { words: "ゔぇろきらぷとる".to_owned(), ..Query::default() });
    assert!(answer.hits.is_empty() && !answer.unknown.is_empty(), "{answer:?}");
}

#[test]
fn an_unknown_thing_with_a_known_wish_is_answered_as_near_only() {
    let engine = engine();
    let answer = engine.search(&Query { words: "ゔぇろきらぷとるの更新".to_owned(), ..Query::default() });
    assert_eq!(answer.nearest, Some(Nearest::InPart), "{answer:?}");
    let answer = engine.search(&Query { words: "更新".to_owned(), ..Query::default() });
    assert_eq!(answer.nearest, None, "a wish alone is a question, too");
}

#[test]
fn where_the_choice_leaves_nothing_the_nearest_is_shown_as_such() {
    let engine = engine();
    let chosen = Chosen { life_event: Some("birth".to_owned()), ..Chosen::default() };
    let answer = engine.search(&Query { words: "パスポート".to_owned(), chosen, ..Query::default() });
    assert_eq!(answer.nearest, Some(Nearest::WithoutChoice));
    assert_eq!(answer.hits.first().map(|hit| hit.key.as_str()), Some("passport"));
}

#[test]
fn what_was_asked_for_is_marked() {
    let engine = engine();
    let answer = engine.search(&Query { words: "ﾀﾊﾞｺ".to_owned(), ..Query::default() });
    let hit = &answer.hits[0];
    let marked: Vec<&str> = hit.in_title.iter().map(|range| &hit.title[range.clone()]).collect();
    assert!(marked.concat().contains("たばこ"), "{marked:?}");
}

#[test]
fn facets_count_every_answer_and_pages_follow_each_other() {
    let engine = engine();
    let query = |offset| Query { words: "変更の届出".to_owned(), offset, facets: true, ..Query::default() };
    let first = engine.search(&query(0));
    assert!(first.found > 20, "{}", first.found);
    assert_eq!(first.facets.kinds.values().sum::<usize>(), first.found);
    assert_eq!(first.facets.online.iter().sum::<usize>(), first.found);
    let second = engine.search(&query(10));
    assert!(first.hits.iter().all(|hit| second.hits.iter().all(|other| other.key != hit.key)), "no answer twice");
}
