//! What the tax, welfare and insurance registers know of made-up people: work, income, tax, insurance, grades, expectancy.

use jiff::ToSpan;
use kernel::Date;

use super::dice::Dice;
use crate::{HealthInsurance, HouseholdRole, Person, Sex};

/// Fills in everything that follows from age, work and household.
pub(super) fn settle(dice: &Dice<'_>, people: &mut [Person]) {
    let welfare = dice.percent(2);
    for one in people.iter_mut() {
        let age = one.age_on(dice.today);
        one.welfare = dice.unless(1, welfare);
        one.employed = work(dice, age, welfare);
        one.income = income(dice, age, one.employed, welfare);
        grades(dice, one, age);
        expectancy(dice, one, age);
        if age < 20 {
            one.in_care = dice.unless(1, false);
        }
    }
    let dependants = people.iter().filter(|one| is_dependant(one, dice.today)).count();
    let is_employee = people.iter().any(|one| one.role == HouseholdRole::Head && one.employed == Some(true));
    let by_work = is_employee && dice.percent(80);
    for one in people.iter_mut() {
        let age = one.age_on(dice.today);
        let supports = if one.role == HouseholdRole::Head { dependants } else { 0 };
        one.municipal_tax_exempt = exempt(one, age, supports);
        one.health_insurance = dice.unless(2, insurance(age, welfare, by_work));
    }
}

fn work(dice: &Dice<'_>, age: i32, welfare: bool) -> Option<bool> {
    let often = match age {
        ..15 => return Some(false),
        _ if welfare => 5,
        15..18 => 3,
        18..23 => 45,
        23..65 => 84,
        65..75 => 38,
        _ => 8,
    };
    dice.unless(6, dice.percent(often))
}

/// 合計所得金額. Unknown for some, because nothing was declared (未申告).
fn income(dice: &Dice<'_>, age: i32, employed: Option<bool>, welfare: bool) -> Option<i64> {
    const BANDS: [(i64, i64); 5] = [(30, 120), (120, 250), (250, 450), (450, 700), (700, 1500)];
    if age < 15 || welfare {
        return Some(0);
    }
    let (low, high) = match (employed, age) {
        (Some(true), 18..) => BANDS[dice.weighted(&[6, 22, 38, 24, 10])],
        (_, 65..) => BANDS[dice.weighted(&[64, 30, 6, 0, 0])],
        _ => (0, 40),
    };
    dice.unless(4, dice.between(low, high) * 10_000)
}

fn grades(dice: &Dice<'_>, one: &mut Person, age: i32) {
    one.disability_grade = dice.unless(1, if dice.percent(3) { dice.between(1, 6) } else { 0 });
    let (care, support) = match age {
        ..65 => (0, 0),
        65..75 => (4, 3),
        75..85 => (16, 8),
        _ => (45, 14),
    };
    let care_level = if dice.percent(care) { dice.between(1, 5) } else { 0 };
    one.care_level = Some(care_level);
    one.support_level = Some(if care_level == 0 && dice.percent(support) { dice.between(1, 2) } else { 0 });
}

/// Only who told of it (妊娠届) is known to be expecting; of women of that age who did not, nothing is known.
fn expectancy(dice: &Dice<'_>, one: &mut Person, age: i32) {
    let possible = one.sex == Sex::Female && (15..50).contains(&age);
    let couple = matches!(one.role, HouseholdRole::Head | HouseholdRole::Spouse);
    if !possible {
        one.pregnant = Some(false);
    } else if couple && (20..43).contains(&age) && dice.percent(4) {
        one.pregnant = Some(true);
        one.due_date = Some(dice.today.saturating_add(dice.between(5, 220).days()));
    }
}

fn is_dependant(one: &Person, today: Date) -> bool {
    one.role != HouseholdRole::Head && (one.age_on(today) < 23 || one.income.is_some_and(|income| income <= 480_000))
}

/// 地方税法 24 条の 5, with the amounts of the special wards: 450,000 yen alone, 350,000 for each of the household and
/// 310,000 more with dependants.
pub(super) fn exempt(one: &Person, age: i32, dependants: usize) -> Option<bool> {
    if one.welfare == Some(true) || age < 15 {
        return Some(true);
    }
    let heads = i64::try_from(dependants).unwrap_or(0) + 1;
    let limit = if dependants == 0 { 450_000 } else { 350_000 * heads + 310_000 };
    one.income.map(|income| income <= limit)
}

fn insurance(age: i32, welfare: bool, by_work: bool) -> HealthInsurance {
    match age {
        _ if welfare => HealthInsurance::None,
        75.. => HealthInsurance::LateElderly,
        _ if by_work => HealthInsurance::Employee,
        _ => HealthInsurance::National,
    }
}
