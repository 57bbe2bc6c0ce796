//! When an entitlement falls due, and how much: pure, so that it can be held against the law month by month.
//!
//! A monthly award with months of payment is paid in arrears: what is paid in June covers the months since the last
//! month of payment, up to May (児童手当法 8 条 4 項). Without months of payment each month is paid within itself.

use jiff::ToSpan;
use kernel::Date;

use crate::entitle::{Every, NewEntitlement};

/// The day of the month on which money moves; the working day before it, where banks are closed.
const PAY_DAY: i8 = 15;

/// One instalment of an entitlement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instalment {
    /// Names it among the entitlement's: `once`, `2026`, or the month of payment `2026-06`.
    pub key: String,
    /// The day on which it falls due.
    pub due_on: Date,
    /// How much, in yen.
    pub yen: i64,
}

/// The instalments of an entitlement that fall due until `day`, from the first. An amount that does not fit 64 bits
/// is left out, because no such payment exists.
pub fn until(entitlement: &NewEntitlement, day: Date) -> Vec<Instalment> {
    match entitlement.every {
        Every::Once => once(entitlement, day),
        Every::Year => yearly(entitlement, day),
        Every::Month => monthly(entitlement, day),
    }
}

fn once(entitlement: &NewEntitlement, day: Date) -> Vec<Instalment> {
    let due_on = entitlement.from;
    if due_on > day {
        return Vec::new();
    }
    vec![Instalment { key: "once".to_owned(), due_on, yen: entitlement.yen }]
}

fn yearly(entitlement: &NewEntitlement, day: Date) -> Vec<Instalment> {
    let (first, last) = (kernel::fiscal::year_of(entitlement.from), kernel::fiscal::year_of(entitlement.until));
    (first..=last)
        .filter_map(|year| {
            let due_on = kernel::fiscal::first_day(year).max(entitlement.from);
            (due_on <= day).then(|| Instalment { key: year.to_string(), due_on, yen: entitlement.yen })
        })
        .collect()
}

fn monthly(entitlement: &NewEntitlement, day: Date) -> Vec<Instalment> {
    let mut instalments = Vec::new();
    let mut unpaid_months: i64 = 0;
    let mut month = entitlement.from.first_of_month();
    let last_month = entitlement.until.first_of_month();
    loop {
        let entitled = month <= last_month;
        let arrears = !entitlement.pay_months.is_empty();
        if !arrears && entitled {
            unpaid_months = 1;
        }
        let pays = !arrears || entitlement.pay_months.contains(&u8::try_from(month.month()).unwrap_or(0));
        if pays && unpaid_months > 0 {
            let due_on = pay_day(month);
            if due_on > day {
                break;
            }
            if let Some(yen) = entitlement.yen.checked_mul(unpaid_months) {
                let key = format!("{:04}-{:02}", month.year(), month.month());
                instalments.push(Instalment { key, due_on, yen });
            }
            unpaid_months = 0;
        }
        if arrears && entitled {
            unpaid_months += 1;
        }
        if !entitled && unpaid_months == 0 {
            break;
        }
        let Ok(next) = month.checked_add(1.month()) else { break };
        month = next;
    }
    instalments
}

/// The day of payment in a month: the 15th, or the last working day before it.
fn pay_day(month: Date) -> Date {
    let mut day = month.with().day(PAY_DAY).build().unwrap_or(month);
    while !kernel::calendar::is_working_day(day) {
        let Ok(before) = day.yesterday() else { break };
        day = before;
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entitle::tests::entitlement;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn an_even_month_pays_the_two_months_before_it() {
        let award = NewEntitlement {
            every: Every::Month,
            yen: 10_000,
            from: date(2026, 4, 1),
            until: date(2026, 8, 31),
            pay_months: vec![2, 4, 6, 8, 10, 12],
            ..entitlement()
        };
        let paid: Vec<_> =
            until(&award, date(2027, 3, 31)).into_iter().map(|i| (i.key, i.due_on.to_string(), i.yen)).collect();
        let expected =
            [("2026-06", "2026-06-15", 20_000), ("2026-08", "2026-08-14", 20_000), ("2026-10", "2026-10-15", 10_000)];
        assert_eq!(paid, expected.map(|(key, day, yen)| (key.to_owned(), day.to_owned(), yen)));
    }

    #[test]
    fn what_is_not_yet_due_is_not_raised() {
        let award = NewEntitlement { from: date(2026, 6, 1), ..entitlement() };
        assert!(until(&award, date(2026, 5, 31)).is_empty());
        assert_eq!(until(&award, date(2026, 6, 1)).len(), 1);
    }

    proptest! {
        /// Whatever the months of payment, every month of entitlement is paid exactly once in the end.
        #[test]
        fn every_month_is_paid_once(
            start in 0_i32..120, length in 0_i32..40, yen in 1_i64..100_000,
            pay_months in proptest::collection::btree_set(1_u8..=12, 0..6),
        ) {
            let from = date(2024, 1, 1).checked_add(start.months()).unwrap();
            let until_month = from.checked_add(length.months()).unwrap();
            let award = NewEntitlement {
                every: Every::Month, yen, from, until: until_month.last_of_month(),
                pay_months: pay_months.into_iter().collect(), ..entitlement()
            };
            let all = until(&award, date(2060, 1, 1));
            let total: i64 = all.iter().map(|i| i.yen).sum();
            prop_assert_eq!(total, yen * i64::from(length + 1));
            let mut keys: Vec<_> = all.iter().map(|i| &i.key).collect();
            keys.dedup();
            prop_assert_eq!(keys.len(), all.len());
        }
    }
}
