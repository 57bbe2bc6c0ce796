//! The file is whole, and levels never fall where a figure gets better.

use proptest::prelude::*;

use super::{Better, Criterion, Level, Principle, Standard, of_principle, of_whole};

fn criteria() -> &'static [Criterion] {
    &Standard::builtin().criteria
}

#[test]
fn every_criterion_has_a_source_and_thresholds_in_order() {
    for criterion in criteria() {
        assert!(Standard::builtin().source(criterion).is_some(), "{} names a source that is not there", criterion.id);
        let ordered = match criterion.better {
            Better::Less => criterion.attractive < criterion.basic,
            Better::More => criterion.attractive > criterion.basic,
        };
        assert!(ordered, "the thresholds of {} are not in order", criterion.id);
    }
    for principle in Principle::ALL {
        assert!(Standard::builtin().of(principle).any(|criterion| criterion.essential), "{principle:?} has none");
    }
}

#[test]
fn thresholds_are_met_exactly() {
    let days = Standard::builtin().criterion("standard-days").unwrap();
    assert_eq!(
        [50, 51, 100, 101].map(|value| days.judge(value)),
        [Level::Attractive, Level::Basic, Level::Basic, Level::Below]
    );
}

#[test]
fn what_is_not_known_is_neither_good_nor_bad() {
    let all: Vec<&Criterion> = Standard::builtin().of(Principle::Easier).collect();
    let of = |id: &str, level| (Standard::builtin().criterion(id).unwrap(), level);
    assert_eq!(of_principle(&all, []), None);
    assert_eq!(of_principle(&all, [of("languages", Level::Attractive)]), None, "a definition alone makes nothing good");
    assert_eq!(of_principle(&all, [of("review", Level::Below)]), Some(Level::Below), "what is below is below already");
    let half = [of("review", Level::Attractive), of("returned", Level::Basic)];
    assert_eq!(of_principle(&all, half), Some(Level::Attractive));
    assert_eq!(of_whole([Some(Level::Attractive), None, Some(Level::Basic)]), None);
    assert_eq!(of_whole([Some(Level::Attractive), None, Some(Level::Below)]), Some(Level::Below));
}

fn some_levels() -> impl Strategy<Value = Vec<(usize, Level)>> {
    let level = prop::sample::select(Level::ALL.to_vec());
    prop::collection::vec((0..criteria().len(), level), 1..8)
}

proptest! {
    #[test]
    fn a_better_value_never_has_a_lower_level(place in 0..criteria().len(), value in -10_i64..2000, more in 0_i64..500) {
        let criterion = &criteria()[place];
        let better = match criterion.better { Better::Less => value - more, Better::More => value + more };
        prop_assert!(criterion.judge(better) >= criterion.judge(value));
    }

    #[test]
    fn lifting_one_criterion_never_lowers_the_principle(levels in some_levels(), which in 0..8_usize) {
        let all: Vec<&Criterion> = criteria().iter().take(3).collect();
        let known = |levels: &[(usize, Level)]| levels.iter().map(|(place, level)| (&criteria()[*place], *level)).collect::<Vec<_>>();
        let judged = |levels: &[(usize, Level)]| of_principle(&all, known(levels));
        let mut lifted = levels.clone();
        let place = which % lifted.len();
        if let Some(above) = lifted[place].1.above() {
            lifted[place].1 = above;
        }
        prop_assert!(judged(&lifted).is_none_or(|level| Some(level) >= judged(&levels)));
    }

    #[test]
    fn the_whole_is_never_above_its_lowest_principle(levels in prop::array::uniform3(prop::sample::select(Level::ALL.to_vec()))) {
        let whole = of_whole(levels.map(Some)).unwrap();
        prop_assert!(levels.iter().all(|level| whole <= *level) && levels.contains(&whole));
    }
}
