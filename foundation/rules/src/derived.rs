//! Facts that follow from others where they are not given themselves: ages, and the number of children.

use kernel::Date;

use crate::{Value, dates};

/// A fact that follows from another where it is not given itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derived {
    /// Completed years, from the birth date.
    Age,
    /// Completed months, from the birth date.
    Months,
    /// The number of the household's children, from the list of them.
    Count,
}

impl Derived {
    /// How `parent.field` follows from another fact, if it does.
    pub(crate) fn of(parent: &str, field: &str) -> Option<Derived> {
        match (parent, field) {
            ("household", "children_count") => Some(Derived::Count),
            ("household" | "business", _) => None,
            (_, "age") => Some(Derived::Age),
            (_, "months") => Some(Derived::Months),
            _ => None,
        }
    }

    /// The name of the fact that it follows from.
    pub(crate) fn field(self) -> &'static str {
        if self == Derived::Count { "children" } else { "birth_date" }
    }

    pub(crate) fn source(self, parent: &str) -> String {
        format!("{parent}.{}", self.field())
    }

    /// Its value on a day.
    #[inline]
    pub(crate) fn value(self, from: &Value, today: Date) -> Option<i64> {
        match (self, from) {
            (Derived::Age, Value::Date(birth)) => Some(dates::age_on(*birth, today)),
            (Derived::Months, Value::Date(birth)) => Some(dates::months_on(*birth, today)),
            (Derived::Count, Value::List(children)) => i64::try_from(children.len()).ok(),
            _ => None,
        }
    }
}
