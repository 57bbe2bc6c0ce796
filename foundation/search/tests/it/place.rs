//! A place says whose services count; nobody is ever sent to another municipality.

use search::{Chosen, Place, Query};

use super::documents::{engine, keys};

#[test]
fn a_place_in_the_question_is_a_place_and_no_word() {
    let engine = engine();
    for asked in ["粗大ごみ 江東区", "江東区の粗大ゴミ", "こうとうく そだいごみ", "粗大ごみ 江東"]
    {
        assert_eq!(keys(&engine, asked, None).first().map(String::as_str), Some("131083/sodai-gomi"), "{asked}");
    }
    let answer = engine.search(&Query { words: "粗大ごみ 江東区".to_owned(), ..Query::default() });
    assert_eq!(answer.place, Some(Place::Here("131083".parse().unwrap())));
}

#[test]
fn ones_own_municipality_comes_first_and_no_other_at_all() {
    let engine = engine();
    for (home, own) in [("131121", "131121/jido-teate"), ("134023", "134023/jido-teate")] {
        let found = keys(&engine, "児童手当", Some(home));
        assert_eq!(found[0], own);
        let municipal = |key: &&String| key.contains('/') && !key.starts_with("130001");
        assert_eq!(found.iter().filter(municipal).count(), 1, "{found:?}");
    }
    // Who lives in one and asks about another means the other.
    assert_eq!(keys(&engine, "児童手当 青ヶ島村", Some("131121"))[0], "134023/jido-teate");
}

#[test]
fn nobody_is_sent_to_another_municipality() {
    let engine = engine();
    assert!(!keys(&engine, "粗大ごみ", Some("131121")).contains(&"131083/sodai-gomi".to_owned()));
    let answer = engine.search(&Query { words: "大阪市 児童手当".to_owned(), ..Query::default() });
    assert_eq!(answer.place, Some(Place::Elsewhere("大阪市".to_owned())));
    assert!(answer.hits.iter().all(|hit| hit.owner.parse::<kernel::OwnerCode>().is_err()), "{:?}", answer.hits);
}

#[test]
fn without_a_place_the_same_service_of_many_is_one_answer() {
    let engine = engine();
    let answer = engine.search(&Query { words: "児童手当".to_owned(), ..Query::default() });
    let of_family: Vec<_> = answer.hits.iter().filter(|hit| hit.key.ends_with("/jido-teate")).collect();
    assert_eq!(of_family.len(), 1);
    assert_eq!(of_family[0].others.len(), 2);
}

#[test]
fn a_chosen_owner_leaves_its_own() {
    let engine = engine();
    let chosen = Chosen { owner: Some("130001".to_owned()), ..Chosen::default() };
    let answer = engine.search(&Query { chosen, ..Query::default() });
    assert_eq!(answer.hits.iter().map(|hit| hit.key.as_str()).collect::<Vec<_>>(), ["130001/silver-pass"]);
}
