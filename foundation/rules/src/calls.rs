//! The functions that conditions may call, with how each is written, and their checking at parse.

use cel::common::ast::{CallExpr, IdedExpr};

use crate::compile::Compiler;
use crate::node::{Function, Kind, Node};
use crate::syntax::nearest;
use crate::{SyntaxError, Value};

/// One function: its name, how it is called, how many arguments it takes (receiver included).
pub(crate) struct Signature {
    pub(crate) name: &'static str,
    pub(crate) usage: &'static str,
    least: usize,
    most: usize,
    /// Whether it may be written behind its first argument: `text.contains("x")`.
    method: bool,
    pub(crate) function: Function,
}

const fn plain(name: &'static str, usage: &'static str, count: usize, function: Function) -> Signature {
    Signature { name, usage, least: count, most: count, method: false, function }
}

const fn method(name: &'static str, usage: &'static str, count: usize, function: Function) -> Signature {
    Signature { name, usage, least: count, most: count, method: true, function }
}

const fn many(name: &'static str, usage: &'static str, function: Function) -> Signature {
    Signature { name, usage, least: 2, most: 16, method: false, function }
}

pub(crate) const FUNCTIONS: [Signature; 29] = [
    plain("date", "date(\"2026-04-01\")", 1, Function::Date),
    plain("age", "age(person.birth_date)", 1, Function::Age),
    plain("age_on", "age_on(person.birth_date, date(\"2026-04-01\"))", 2, Function::AgeOn),
    plain("attains", "attains(person.birth_date, 65)", 2, Function::Attains),
    plain("months", "months(child.birth_date)", 1, Function::Months),
    plain("months_on", "months_on(child.birth_date, date(\"2026-04-01\"))", 2, Function::MonthsOn),
    plain("add_days", "add_days(today, 14)", 2, Function::AddDays),
    plain("add_months", "add_months(today, 3)", 2, Function::AddMonths),
    plain("add_years", "add_years(today, 1)", 2, Function::AddYears),
    plain("days_between", "days_between(child.birth_date, today)", 2, Function::DaysBetween),
    plain("year_end", "year_end(today)", 1, Function::YearEnd),
    plain("year_end_after_age", "year_end_after_age(child.birth_date, 18)", 2, Function::YearEndAfterAge),
    plain("month_start", "month_start(today)", 1, Function::MonthStart),
    plain("month_end", "month_end(today)", 1, Function::MonthEnd),
    plain("fiscal_year", "fiscal_year(today)", 1, Function::FiscalYear),
    plain("school_grade", "school_grade(child.birth_date)", 1, Function::SchoolGrade),
    plain("school_grade_on", "school_grade_on(child.birth_date, date(\"2026-04-01\"))", 2, Function::SchoolGradeOn),
    plain("year", "year(today)", 1, Function::Year),
    plain("month", "month(today)", 1, Function::Month),
    plain("day", "day(today)", 1, Function::Day),
    method("size", "household.children.size()", 1, Function::Size),
    method("startsWith", "business.industry.startsWith(\"M\")", 2, Function::StartsWith),
    method("endsWith", "person.name.endsWith(\"子\")", 2, Function::EndsWith),
    method("contains", "answers.purpose.contains(\"展示\")", 2, Function::Contains),
    many("min", "min(answers.cost / 2, 500000)", Function::Min),
    many("max", "max(0, person.income - 430000)", Function::Max),
    plain("sum", "sum(household.children.map(c, c.age < 3 ? 15000 : 10000))", 1, Function::Sum),
    plain("int", "int(answers.count)", 1, Function::Int),
    plain("string", "string(person.age)", 1, Function::String),
];

impl Compiler<'_> {
    pub(crate) fn function(&mut self, expr: &IdedExpr, call: &CallExpr) -> Result<Kind, SyntaxError> {
        if call.func_name == "matches" {
            return self.matches(expr, call);
        }
        let Some(found) = FUNCTIONS.iter().find(|f| f.name == call.func_name) else {
            let names = FUNCTIONS.iter().map(|f| f.name).chain(["has", "matches", "exists", "all", "filter", "map"]);
            let hint = nearest(&call.func_name, names).map(|n| format!(": did you mean {n}?")).unwrap_or_default();
            return self.fault(expr, format!("there is no function {}{hint}", call.func_name));
        };
        let count = call.args.len() + usize::from(call.target.is_some());
        if count < found.least || count > found.most || (call.target.is_some() && !found.method) {
            return self.fault(expr, format!("{} is written like {}", found.name, found.usage));
        }
        let args = call.target.iter().map(AsRef::as_ref).chain(&call.args);
        let args = args.map(|arg| self.node(arg)).collect::<Result<_, _>>()?;
        Ok(Kind::Call(found.function, args))
    }

    fn matches(&mut self, expr: &IdedExpr, call: &CallExpr) -> Result<Kind, SyntaxError> {
        let args: Vec<&IdedExpr> = call.target.iter().map(AsRef::as_ref).chain(&call.args).collect();
        let [text, pattern] = args[..] else {
            return self.fault(expr, "matches is written like business.corporate_number.matches(\"^[0-9]{13}$\")");
        };
        let Node { kind: Kind::Const(Value::Text(words)), .. } = self.node(pattern)? else {
            return self.fault(pattern, "the pattern of matches is a text between quotation marks");
        };
        match regex::Regex::new(&words) {
            Ok(pattern) => Ok(Kind::Matches(Box::new(self.node(text)?), pattern)),
            Err(error) => {
                let said = error.to_string();
                let last = said.lines().last().unwrap_or("").trim_start_matches("error: ");
                self.fault(pattern, format!("the pattern does not parse: {last}"))
            }
        }
    }
}
