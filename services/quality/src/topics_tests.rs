//! Reviews as people write them, and what must come out.

use proptest::prelude::*;

use super::{Tone, alike, fold, is_rising, of, tone, topics};

fn about(comment: &str) -> Vec<&'static str> {
    of(comment).into_iter().map(|topic| topic.id.as_str()).collect()
}

#[test]
fn a_comment_is_about_what_it_names_in_three_languages() {
    assert!(about("保険証の写真がうまく撮れませんでした").contains(&"photo"));
    assert!(about("The upload of my photo failed").contains(&"photo"));
    assert!(about("写真（しゃしん）が むずかしいです").contains(&"photo"));
    assert!(about("同じことを何度も聞かれた").contains(&"again"));
    assert!(about("結果が来るまで3週間も待った").contains(&"waiting"));
    assert!(about("ｴﾗｰで先に進めない").contains(&"errors"));
    assert_eq!(about("ありがとうございました"), Vec::<&str>::new());
}

#[test]
fn a_word_of_latin_letters_begins_where_a_word_begins() {
    assert!(!about("a profile page").contains(&"photo"), "profile is no file");
    assert!(about("my file").contains(&"photo"));
}

#[test]
fn words_decide_where_they_are_plain_and_the_score_where_they_are_not() {
    assert_eq!(tone(3, "とても簡単でした"), Tone::Praise);
    assert_eq!(tone(2, "便利で助かりました"), Tone::Praise);
    assert_eq!(tone(3, "字が小さい"), Tone::Trouble);
    assert_eq!(tone(3, "簡単だったが説明がわかりにくい"), Tone::Praise);
    assert_eq!(tone(1, "簡単"), Tone::Trouble);
    assert_eq!(tone(2, ""), Tone::Trouble);
}

#[test]
fn what_no_topic_knows_is_grouped_by_likeness() {
    let texts = ["駐輪場の場所が見つからない", "駐輪場の場所が書いていない", "青がきれい", "駐輪場の場所を教えて"];
    assert_eq!(
        alike(&texts)
            .iter()
            .map(|group| {
                let mut group = group.clone();
                group.sort_unstable();
                group
            })
            .collect::<Vec<_>>(),
        [vec![0, 1, 3]]
    );
}

#[test]
fn a_topic_rises_when_it_is_named_twice_as_often() {
    assert!(is_rising(3, 10, 0, 100), "new");
    assert!(is_rising(6, 30, 10, 100));
    assert!(!is_rising(5, 30, 10, 100));
    assert!(!is_rising(2, 2, 0, 0), "two are few");
}

#[test]
fn every_topic_stands_once() {
    let mut ids: Vec<&str> = topics().iter().map(|topic| topic.id.as_str()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

proptest! {
    #[test]
    fn any_text_can_be_analysed(texts in prop::collection::vec("\\PC{0,40}", 0..8)) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let groups = alike(&texts);
        let mut seen: Vec<usize> = groups.into_iter().flatten().collect();
        let all = seen.len();
        seen.sort_unstable();
        seen.dedup();
        prop_assert_eq!(seen.len(), all, "nobody is in two groups");
        for text in texts {
            prop_assert!(!fold(text).contains(['(', ')']), "readings are left out");
            of(text);
        }
    }
}
