//! Bars that stand: a number for each day or month.

use maud::{Markup, html};
use text::Wording;

use super::{Point, greatest, numbers, percent, thousandths};

/// Standing bars; the last one is the present and stands out.
pub fn columns(words: &Wording, title: &str, points: &[Point]) -> Markup {
    let whole = greatest(points);
    let count = i64::try_from(points.len()).unwrap_or(1).max(1);
    let said = |point: Option<&Point>| point.map(|point| format!("{} {}", point.label, point.said)).unwrap_or_default();
    let summary = words.with(
        "pages-chart-from-to",
        &[("title", title.into()), ("first", said(points.first()).into()), ("last", said(points.last()).into())],
    );
    html! {
        figure.chart {
            figcaption { (title) }
            svg.chart-picture role="img" aria-label=(summary) width="100%" height="120" {
                @for (index, point) in (0_i64..).zip(points) {
                    @let height = thousandths(point.value, whole);
                    rect class=(if index + 1 == count { "chart-mark chart-now" } else { "chart-mark" })
                        x=(percent(index * 1000 / count + 150 / count)) width=(percent(700 / count))
                        y=(percent(1000 - height)) height=(percent(height)) rx="2" {}
                }
                line.chart-axis x1="0" x2="100%" y1="100%" y2="100%" {}
            }
            p.chart-ends aria-hidden="true" {
                span { (points.first().map(|point| point.label.as_str()).unwrap_or_default()) }
                span { (points.last().map(|point| point.label.as_str()).unwrap_or_default()) }
            }
            (numbers(words, title, points))
        }
    }
}
