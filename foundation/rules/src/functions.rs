//! What the functions of conditions do, on known values.

use kernel::Date;

use crate::evaluate::{Found, Gap, Known, Scope, TOO_LARGE, evaluate, fault, joined, together};
use crate::node::{Function, Node};
use crate::truth::Gaps;
use crate::val::{Val, order};
use crate::{Value, dates, value};

/// Calls a function: all arguments are needed, so all unknown ones are named.
pub(crate) fn call<'e, G: Gaps>(
    node: &'e Node,
    function: Function,
    args: &'e [Node],
    known: Known<'e>,
    scope: Option<&'e Scope<'e>>,
) -> Found<'e, G> {
    if let [a] = args {
        return one(node, function, evaluate(a, known, scope)?, known.today);
    }
    if let (Function::Min | Function::Max, _) | (_, [_, _, _, ..]) = (function, args) {
        return extreme(node, function, args, known, scope);
    }
    let [a, b] = args else { return fault(node, "the function lacks its arguments") };
    match (evaluate(a, known, scope), evaluate(b, known, scope)) {
        (Ok(a), Ok(b)) => two(node, function, &a, &b),
        (Err(a), Err(b)) => Err(together(a, b)),
        (Err(gap), _) | (_, Err(gap)) => Err(gap),
    }
}

fn one<'e, G>(node: &Node, function: Function, a: Val<'e>, today: Date) -> Found<'e, G> {
    match (function, a) {
        (Function::Date, Val::Date(day)) => Ok(Val::Date(day)),
        (Function::Date, a) => match a.text().map(value::day) {
            Some(Some(day)) => Ok(Val::Date(day)),
            Some(None) => fault(node, "this is no day of the calendar: a day is written date(\"2026-04-01\")"),
            None => fault(node, "a day is written date(\"2026-04-01\")"),
        },
        (Function::Age, Val::Date(birth)) => Ok(Val::Int(dates::age_on(birth, today))),
        (Function::Months, Val::Date(birth)) => Ok(Val::Int(dates::months_on(birth, today))),
        (Function::YearEnd, Val::Date(day)) => Ok(Val::Date(dates::year_end(day))),
        (Function::SchoolGrade, Val::Date(birth)) => Ok(Val::Int(dates::school_grade(birth, today))),
        (Function::MonthStart, Val::Date(day)) => Ok(Val::Date(day.first_of_month())),
        (Function::MonthEnd, Val::Date(day)) => Ok(Val::Date(day.last_of_month())),
        (Function::FiscalYear, Val::Date(day)) => Ok(Val::Int(dates::fiscal_year(day))),
        (Function::Year, Val::Date(day)) => Ok(Val::Int(day.year().into())),
        (Function::Month, Val::Date(day)) => Ok(Val::Int(day.month().into())),
        (Function::Day, Val::Date(day)) => Ok(Val::Int(day.day().into())),
        (Function::Size, Val::List(items)) => count(items.len()),
        (Function::Size, Val::Map(map)) => count(map.len()),
        (Function::Sum, Val::List(items)) => sum(node, (0..items.len()).filter_map(|n| items.get(n))),
        (Function::Int, Val::Int(i)) => Ok(Val::Int(i)),
        (Function::String, Val::Int(i)) => Ok(Val::Made(i.to_string())),
        (Function::String, Val::Date(day)) => Ok(Val::Made(day.to_string())),
        (function, a) => match (function, a.text()) {
            (Function::Size, Some(text)) => count(text.chars().count()),
            (Function::Int, Some(text)) => {
                text.parse().map(Val::Int).or_else(|_| fault(node, "the text is no whole number"))
            }
            (Function::String, Some(_)) => Ok(a),
            (Function::Size, None) => fault(node, "only text and lists have a size"),
            (Function::Sum | Function::Int | Function::String, _) => {
                fault(node, "the function cannot read such a value")
            }
            _ => fault(node, "the function reads a date"),
        },
    }
}

fn two<'e, G>(node: &Node, function: Function, a: &Val<'e>, b: &Val<'e>) -> Found<'e, G> {
    match (function, a, b) {
        (Function::AgeOn, Val::Date(birth), Val::Date(day)) => Ok(Val::Int(dates::age_on(*birth, *day))),
        (Function::MonthsOn, Val::Date(birth), Val::Date(day)) => Ok(Val::Int(dates::months_on(*birth, *day))),
        (Function::SchoolGradeOn, Val::Date(birth), Val::Date(day)) => Ok(Val::Int(dates::school_grade(*birth, *day))),
        (Function::DaysBetween, Val::Date(from), Val::Date(to)) => Ok(Val::Int(dates::days_between(*from, *to))),
        (Function::Attains, Val::Date(birth), Val::Int(n)) => date(node, dates::attains(*birth, *n)),
        (Function::YearEndAfterAge, Val::Date(birth), Val::Int(n)) => date(node, dates::year_end_after_age(*birth, *n)),
        (Function::AddDays, Val::Date(day), Val::Int(n)) => date(node, dates::add_days(*day, *n)),
        (Function::AddMonths, Val::Date(day), Val::Int(n)) => date(node, dates::add_months(*day, *n)),
        (Function::AddYears, Val::Date(day), Val::Int(n)) => date(node, dates::add_years(*day, *n)),
        _ => match (function, a.text(), b.text()) {
            (Function::StartsWith, Some(a), Some(b)) => Ok(Val::Bool(a.starts_with(b))),
            (Function::EndsWith, Some(a), Some(b)) => Ok(Val::Bool(a.ends_with(b))),
            (Function::Contains, Some(a), Some(b)) => Ok(Val::Bool(a.contains(b))),
            _ => fault(node, "the function cannot read values of these types"),
        },
    }
}

/// `min` and `max` of several values of one type.
fn extreme<'e, G: Gaps>(
    node: &Node,
    function: Function,
    args: &'e [Node],
    known: Known<'e>,
    scope: Option<&'e Scope<'e>>,
) -> Found<'e, G> {
    let mut best: Option<Val<'e>> = None;
    let mut gap: Option<Gap<G>> = None;
    for arg in args {
        let value = match evaluate(arg, known, scope) {
            Ok(value) => value,
            Err(new) => {
                gap = Some(joined(gap.take(), new));
                continue;
            }
        };
        best = Some(match best {
            None => value,
            Some(before) => match order(&value, &before) {
                None => return fault(node, "values of different types are compared"),
                Some(order) if (function == Function::Min) == order.is_lt() && order.is_ne() => value,
                Some(_) => before,
            },
        });
    }
    match (gap, best) {
        (Some(gap), _) => Err(gap),
        (None, Some(best)) => Ok(best),
        (None, None) => fault(node, "the function lacks its arguments"),
    }
}

fn date<'e, G>(node: &Node, day: Option<Date>) -> Found<'e, G> {
    day.map(Val::Date).map_or_else(|| fault(node, "the day lies outside the calendar"), Ok)
}

fn count<'e, G>(n: usize) -> Found<'e, G> {
    Ok(Val::Int(i64::try_from(n).unwrap_or(i64::MAX)))
}

fn sum<'i, 'e, G>(node: &Node, items: impl Iterator<Item = &'i Value>) -> Found<'e, G> {
    let mut total = 0_i64;
    for item in items {
        let Value::Int(n) = item else { return fault(node, "sum adds numbers") };
        total = match total.checked_add(*n) {
            Some(total) => total,
            None => return fault(node, TOO_LARGE),
        };
    }
    Ok(Val::Int(total))
}
