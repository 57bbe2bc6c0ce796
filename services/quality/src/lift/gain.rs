//! What would lift a procedure one level: which criteria have to rise, to what, and how many hours that would give back in a
//! year, by the stated method. Pure.

use crate::hours::{Effort, Travel, Visit};
use crate::measure::{Measured, Reading};
use crate::standard::{Criterion, Level, Principle, Standard};

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The criterion that has to rise.
    pub criterion: &'static Criterion,
    /// Its value now.
    pub now: i64,
    /// The level that it has to reach.
    pub to: Level,
    /// Minutes that this would give back in a year; `None` where the method says nothing about it.
    pub minutes: Option<u64>,
}

/// The level that comes next, and all that is needed for it, what gives most back first. `None` where nothing is above, or where
/// the level is not known.
pub fn next(one: &Measured) -> Option<(Level, Vec<Step>)> {
    let target = one.level()?.above()?;
    let mut steps: Vec<Step> = Principle::ALL
        .into_iter()
        .filter(|principle| one.principle(*principle).is_some_and(|level| level < target))
        .flat_map(|principle| of_principle(one, principle, target))
        .collect();
    steps.sort_by_key(|step| std::cmp::Reverse(step.minutes));
    Some((target, steps))
}

fn of_principle(one: &Measured, principle: Principle, target: Level) -> Vec<Step> {
    let known: Vec<(&'static Criterion, i64, Level)> = Standard::builtin()
        .of(principle)
        .filter_map(|criterion| {
            let reading = one.reading(&criterion.id)?;
            Some((criterion, reading.value?, reading.level?))
        })
        .collect();
    let step = |(criterion, now, _): &(&'static Criterion, i64, Level), to: Level| Step {
        criterion,
        now: *now,
        to,
        minutes: minutes(one, criterion, *now, to),
    };
    if target == Level::Basic {
        let broken = known.iter().filter(|(criterion, _, level)| criterion.essential && *level == Level::Below);
        return broken.map(|one| step(one, Level::Basic)).collect();
    }
    // For 魅力的品質 none may be below, and half of them must be attractive: those that give most back are chosen.
    let attractive = known.iter().filter(|(_, _, level)| *level == Level::Attractive).count();
    let mut missing = known.len().div_ceil(2).saturating_sub(attractive);
    let mut open: Vec<&(&'static Criterion, i64, Level)> =
        known.iter().filter(|(_, _, level)| *level != Level::Attractive).collect();
    open.sort_by_key(|known| std::cmp::Reverse(minutes(one, known.0, known.1, Level::Attractive)));
    let mut steps = Vec::new();
    for known in open {
        if missing > 0 {
            missing -= 1;
            steps.push(step(known, Level::Attractive));
        } else if known.2 == Level::Below {
            steps.push(step(known, Level::Basic));
        }
    }
    steps
}

/// Minutes a year that a criterion gives back where it just meets a level.
pub fn minutes(one: &Measured, criterion: &Criterion, now: i64, to: Level) -> Option<u64> {
    let Effort { question, page, document, correction, correction_officer, step } = Travel::builtin().effort;
    let distance = now.abs_diff(criterion.threshold(to)?);
    let share = |of: u64| of.saturating_mul(distance) / 100;
    let each = |minutes: u64, of: u64| minutes.saturating_mul(distance).saturating_mul(of);
    Some(match criterion.id.as_str() {
        "questions" | "asked-again" => each(question, one.online),
        "pages" => each(page, one.online),
        "evidence" => each(document, one.online),
        "steps" => each(step, one.arrived),
        "time-to-complete" => each(1, one.online) / 60,
        "returned" => share(one.arrived).saturating_mul(correction + correction_officer),
        "abandoned" => share(begun(one)).saturating_mul(Visit::to(one.owner).minutes()),
        "end-to-end" => one.online.saturating_mul(Visit::to(one.owner).minutes()),
        _ => return None,
    })
}

/// How many began, from those who ended and the share of those who did not.
fn begun(one: &Measured) -> u64 {
    let left = one.reading("abandoned").and_then(|Reading { value, .. }| *value).unwrap_or(0);
    let ended = u64::try_from(100 - left.clamp(0, 99)).unwrap_or(1);
    one.online.saturating_mul(100) / ended
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::next;
    use crate::hours::Minutes;
    use crate::measure::{Measured, Reading};
    use crate::standard::{Level, Standard};

    fn measured(values: &[Option<i64>]) -> Measured {
        let reading = |(criterion, value): (&crate::standard::Criterion, &Option<i64>)| Reading {
            criterion: criterion.id.clone(),
            value: *value,
            people: 9,
            level: value.map(|value| criterion.judge(value)),
        };
        Measured {
            service: "131083/child-medical".to_owned(),
            owner: "131083".parse().unwrap(),
            revision: 1,
            day: kernel::Date::constant(2026, 11, 20),
            readings: Standard::builtin().criteria.iter().zip(values).map(reading).collect(),
            arrived: 120,
            online: 100,
            minutes: Minutes::default(),
        }
    }

    fn some_values() -> impl Strategy<Value = Vec<Option<i64>>> {
        let count = Standard::builtin().criteria.len();
        prop::collection::vec(prop::option::weighted(0.8, 0_i64..150), count)
    }

    proptest! {
        #[test]
        fn doing_all_of_it_lifts_the_whole(values in some_values()) {
            let one = measured(&values);
            let Some((target, steps)) = next(&one) else { return Ok(()) };
            prop_assert!(!steps.is_empty(), "there is something to do");
            let mut lifted = one.clone();
            for step in &steps {
                for reading in lifted.readings.iter_mut().filter(|reading| reading.criterion == step.criterion.id) {
                    reading.value = step.criterion.threshold(step.to);
                    reading.level = reading.value.map(|value| step.criterion.judge(value));
                }
            }
            // Where too little is known, the level is not known then; it is never below any more.
            prop_assert!(lifted.level().is_none_or(|level| level >= target), "{:?} of {target:?}", lifted.level());
        }

        #[test]
        fn what_gives_most_back_comes_first(values in some_values()) {
            let Some((_, steps)) = next(&measured(&values)) else { return Ok(()) };
            prop_assert!(steps.windows(2).all(|pair| pair[0].minutes >= pair[1].minutes));
        }
    }

    #[test]
    fn a_document_less_gives_half_an_hour_back_each_time() {
        let evidence = Standard::builtin().criterion("evidence").unwrap();
        assert_eq!(super::minutes(&measured(&[]), evidence, 4, Level::Basic), Some(2 * 30 * 100));
    }
}
