//! The arithmetic of the legal clock, for any days: waiting for the applicant never makes a case late and never gains the
//! office a day.

use casework::clock::{LegalClock, office_days};
use jiff::ToSpan;
use kernel::Date;
use kernel::calendar::{add_working_days, is_working_day, working_days_between};
use proptest::prelude::*;

fn day() -> impl Strategy<Value = Date> {
    (0..1500_i64).prop_map(|n| Date::constant(2026, 1, 1).checked_add(n.days()).expect("within the calendar"))
}

fn later(day: Date, days: i64) -> Date {
    day.checked_add(days.days()).expect("within the calendar")
}

fn running(due_on: Date) -> LegalClock {
    LegalClock { due_on, paused_on: None }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn waiting_keeps_the_days_that_were_left(paused in day(), left in 0..60_u32, wait in 0..200_i64) {
        let answered = later(paused, wait);
        let clock = LegalClock { due_on: add_working_days(paused, left), paused_on: Some(paused) };
        prop_assert_eq!(clock.left(answered), i64::from(left));
        let due = clock.due_if_answered(answered);
        if is_working_day(answered) || left > 0 {
            prop_assert_eq!(working_days_between(answered, due), i64::from(left));
        } else {
            prop_assert_eq!(working_days_between(answered, due), 1, "the office's next day, where none was left");
        }
    }

    #[test]
    fn a_case_in_time_is_never_late_by_waiting(paused in day(), left in 0..60_u32, wait in 0..400_i64) {
        let answered = later(paused, wait);
        let clock = LegalClock { due_on: add_working_days(paused, left), paused_on: Some(paused) };
        prop_assert!(!clock.is_overdue(answered));
        prop_assert!(!running(clock.due_if_answered(answered)).is_overdue(answered));
    }

    #[test]
    fn a_late_case_stays_late(paused in day(), late in 1..60_i64, wait in 0..200_i64) {
        let (due_on, answered) = (later(paused, -late), later(paused, wait));
        let clock = LegalClock { due_on, paused_on: Some(paused) };
        prop_assert!(clock.is_overdue(paused) && clock.is_overdue(answered));
        let behind = working_days_between(due_on, paused);
        let after = running(clock.due_if_answered(answered));
        prop_assert!(after.is_overdue(answered) || behind == 0);
        if is_working_day(due_on) {
            prop_assert_eq!(after.left(answered), -behind, "neither later nor less late");
        }
    }

    #[test]
    fn a_later_answer_never_brings_an_earlier_day(paused in day(), left in 0..60_u32, a in 0..200_i64, b in 0..200_i64) {
        let clock = LegalClock { due_on: add_working_days(paused, left), paused_on: Some(paused) };
        let (soon, late) = (a.min(b), a.max(b));
        prop_assert!(clock.due_if_answered(later(paused, soon)) <= clock.due_if_answered(later(paused, late)));
        prop_assert!(clock.due_if_answered(later(paused, soon)) >= clock.due_on);
        prop_assert_eq!(running(clock.due_on).due_if_answered(later(paused, late)), clock.due_on);
    }

    #[test]
    fn asking_twice_moves_the_day_by_both_waits(paused in day(), left in 1..60_u32, a in 0..60_i64, b in 0..60_i64) {
        let answered = later(paused, a);
        let due_on = LegalClock { due_on: add_working_days(paused, left), paused_on: Some(paused) }.due_if_answered(answered);
        let again = LegalClock { due_on, paused_on: Some(answered) }.due_if_answered(later(answered, b));
        let once = LegalClock { due_on: add_working_days(paused, left), paused_on: Some(paused) };
        prop_assert_eq!(again, once.due_if_answered(later(answered, b)));
    }

    #[test]
    fn the_offices_days_are_those_that_nobody_waited(opened in day(), gaps in proptest::collection::vec(0..20_i64, 5)) {
        let mut days = vec![opened];
        for gap in gaps {
            days.push(later(*days.last().expect("there is a first"), gap));
        }
        let [opened, asked, answered, again, answered_again, closed] = days[..] else { unreachable!("six days") };
        let worked = office_days(opened, closed, &[(asked, answered), (again, answered_again)]);
        let parts = [(opened, asked), (answered, again), (answered_again, closed)];
        let sum: i64 = parts.iter().map(|(from, to)| working_days_between(*from, *to)).sum();
        prop_assert_eq!(worked, sum);
        prop_assert_eq!(office_days(opened, closed, &[]), working_days_between(opened, closed));
        prop_assert!(worked >= 0);
    }
}

#[test]
fn an_answer_on_a_saturday_waits_for_monday() {
    let friday = Date::constant(2026, 11, 27);
    let clock = LegalClock { due_on: friday, paused_on: Some(friday) };
    assert_eq!(clock.due_if_answered(friday), friday);
    assert_eq!(clock.due_if_answered(later(friday, 1)), Date::constant(2026, 11, 30));
    assert_eq!(clock.due_if_answered(later(friday, 4)), Date::constant(2026, 12, 1));
}
