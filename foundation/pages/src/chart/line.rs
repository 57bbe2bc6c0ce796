//! Lines over time, and the small line in a row of figures.

use maud::{Markup, html};
use text::Wording;

use super::{Point, greatest, numbers, thousandths};

/// The path of a line in a field of 1000 × 1000, the greatest number at the top.
fn path(points: &[Point]) -> String {
    let whole = greatest(points);
    let steps = i64::try_from(points.len()).unwrap_or(1).saturating_sub(1).max(1);
    (0_i64..)
        .zip(points)
        .map(|(index, point)| {
            let (x, y) = (index * 1000 / steps, 1000 - thousandths(point.value, whole));
            format!("{}{x} {y}", if index == 0 { 'M' } else { 'L' })
        })
        .collect()
}

fn said(point: Option<&Point>) -> String {
    point.map(|point| format!("{} {}", point.label, point.said)).unwrap_or_default()
}

fn summary(words: &Wording, title: &str, points: &[Point]) -> String {
    let (first, last) = (said(points.first()), said(points.last()));
    words.with("pages-chart-from-to", &[("title", title.into()), ("first", first.into()), ("last", last.into())])
}

/// A line over time with its ends and its greatest number as text.
pub fn line(words: &Wording, title: &str, points: &[Point]) -> Markup {
    let path = path(points);
    let top = points.iter().max_by_key(|point| point.value);
    html! {
        figure.chart.chart-line {
            figcaption { (title) }
            @if let Some(top) = top { p.chart-top aria-hidden="true" { (top.said) } }
            svg.chart-picture role="img" aria-label=(summary(words, title, points)) viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="140" {
                line.chart-grid x1="0" x2="1000" y1="0" y2="0" {}
                line.chart-grid x1="0" x2="1000" y1="500" y2="500" {}
                path.chart-area d={ (path) "L1000 1000L0 1000Z" } {}
                path.chart-stroke d=(path) {}
                line.chart-axis x1="0" x2="1000" y1="1000" y2="1000" {}
            }
            p.chart-ends aria-hidden="true" {
                span { (points.first().map(|point| point.label.as_str()).unwrap_or_default()) }
                span { (points.last().map(|point| point.label.as_str()).unwrap_or_default()) }
            }
            (numbers(words, title, points))
        }
    }
}

/// A small line without axes: the way a number took.
pub fn sparkline(words: &Wording, title: &str, points: &[Point]) -> Markup {
    html! {
        svg.sparkline role="img" aria-label=(summary(words, title, points)) viewBox="0 0 1000 1000" preserveAspectRatio="none" width="96" height="28" {
            path.chart-stroke d=(path(points)) {}
        }
    }
}
