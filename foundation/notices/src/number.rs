//! 文書番号: numbers without gaps, for each owner, fiscal year and series.
//!
//! A number is drawn in the transaction that sends the letter. Where that transaction is taken back, its numbers come back
//! too, so that there is no gap and no number twice. The price: on PostgreSQL those who send letters of one series wait for
//! each other's commits, which is what a sequence without gaps means.

use std::collections::BTreeMap;

use kernel::wareki::Wareki;
use kernel::{Lang, Moment, OwnerCode, fiscal};
use store::sea_orm::{ConnectionTrait, Statement};
use store::{StoreError, Tx};

use crate::words::wording;

/// Where a number comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Series {
    owner: String,
    fiscal_year: i16,
    name: String,
}

impl Series {
    /// The series for a letter of that moment.
    pub(crate) fn of(owner: OwnerCode, at: Moment, name: &str) -> Series {
        Series { owner: owner.to_string(), fiscal_year: fiscal::year_of(at.day()), name: name.to_owned() }
    }

    /// A number in words: 8福子育第123号.
    fn in_words(&self, number: i64) -> String {
        let year = Wareki::of(fiscal::first_day(self.fiscal_year)).map_or(self.fiscal_year, |first| first.year);
        wording(Lang::JA).with(
            "notices-document-number",
            &[
                ("year", i64::from(year).into()),
                ("series", self.name.as_str().into()),
                ("number", number.to_string().into()),
            ],
        )
    }
}

/// Draws numbers, one statement a series. Numbers are given in the order in which they were wanted.
pub(crate) async fn draw(tx: &Tx, wanted: &[Series]) -> Result<Vec<String>, StoreError> {
    let mut counts: BTreeMap<&Series, i64> = BTreeMap::new();
    for series in wanted {
        *counts.entry(series).or_default() += 1;
    }
    // The map's order is the same for everybody, so that two senders never wait for each other in a circle.
    let mut next: BTreeMap<&Series, i64> = BTreeMap::new();
    for (series, count) in counts {
        let statement = Statement::from_sql_and_values(
            tx.conn().get_database_backend(),
            "INSERT INTO notice_number (owner, fiscal_year, series, last) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (owner, fiscal_year, series) DO UPDATE SET last = notice_number.last + excluded.last RETURNING last",
            [
                series.owner.clone().into(),
                i64::from(series.fiscal_year).into(),
                series.name.clone().into(),
                count.into(),
            ],
        );
        let row = tx.conn().query_one_raw(statement).await?;
        let last: i64 =
            row.ok_or_else(|| StoreError::Broken("no document number came back".to_owned()))?.try_get_by_index(0)?;
        next.insert(series, last - count + 1);
    }
    let numbers = wanted.iter().map(|series| {
        let number = next.get_mut(series).expect("counted above");
        *number += 1;
        series.in_words(*number - 1)
    });
    Ok(numbers.collect())
}
