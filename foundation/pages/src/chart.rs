//! Small pictures of numbers, as inline SVG without script or style. Labels are text of the page, not of the picture,
//! so that they stay readable on a phone; every picture has its numbers in words as well.

mod bars;
mod columns;
mod donut;
mod line;

pub use bars::bars;
pub use columns::columns;
pub use donut::donut;
pub use line::{line, sparkline};

use maud::{Markup, html};
use text::Wording;

/// A named number, with the number in words: `("4月", 1250, "1,250件")`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// What it is of.
    pub label: String,
    /// The number; below zero counts as zero.
    pub value: i64,
    /// The number in words, with its unit.
    pub said: String,
}

impl Point {
    /// A named number.
    pub fn new(label: impl Into<String>, value: i64, said: impl Into<String>) -> Self {
        Point { label: label.into(), value, said: said.into() }
    }
}

/// The greatest value, at least 1 so that it can be divided by.
fn greatest(points: &[Point]) -> i64 {
    points.iter().map(|point| point.value).max().unwrap_or(0).max(1)
}

/// `value` as thousandths of `whole`, between 0 and 1000.
fn thousandths(value: i64, whole: i64) -> i64 {
    let share = i128::from(value.max(0)) * 1000 / i128::from(whole.max(1));
    i64::try_from(share.min(1000)).unwrap_or(1000)
}

/// Thousandths as a percentage for an attribute: 425 is `42.5%`.
fn percent(thousandths: i64) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// The numbers behind a picture, to be opened.
fn numbers(words: &Wording, title: &str, points: &[Point]) -> Markup {
    html! {
        details.chart-numbers {
            summary { (words.get("pages-chart-numbers")) span.said { (title) } }
            dl { @for point in points { div { dt { (point.label) } dd { (point.said) } } } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{percent, thousandths};

    #[test]
    fn shares_stay_within_the_picture() {
        assert_eq!(thousandths(1, 3), 333);
        assert_eq!(thousandths(i64::MAX, 1), 1000);
        assert_eq!(thousandths(-5, 10), 0);
        assert_eq!(percent(425), "42.5%");
    }
}
