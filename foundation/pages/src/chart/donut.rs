//! A ring of shares: few parts of one whole, with the words beside it.

use maud::{Markup, html};

use super::{Point, thousandths};

/// A ring; at most five parts can be told apart. `middle` stands in the hole.
pub fn donut(title: &str, middle: &str, points: &[Point]) -> Markup {
    let whole: i64 = points.iter().map(|point| point.value.max(0)).sum::<i64>().max(1);
    let mut start = 0;
    let arcs: Vec<(i64, i64)> = points
        .iter()
        .map(|point| {
            let length = thousandths(point.value, whole);
            start += length;
            (start - length, length)
        })
        .collect();
    html! {
        figure.chart.chart-donut {
            figcaption { (title) }
            div.donut {
                div.donut-ring {
                    svg viewBox="0 0 42 42" width="132" height="132" aria-hidden="true" focusable="false" {
                        circle.chart-ground cx="21" cy="21" r="16" {}
                        @for (index, (start, length)) in arcs.iter().enumerate() {
                            // A gap of 8 thousandths keeps neighbours apart without colour.
                            circle class={ "donut-part part-" (index % 5 + 1) } cx="21" cy="21" r="16" pathLength="1000"
                                stroke-dasharray={ ((length - 8).max(0)) " " (1000 - (length - 8).max(0)) } stroke-dashoffset=(250 - start) {}
                        }
                    }
                    span.donut-middle { (middle) }
                }
                ul {
                    @for (index, point) in points.iter().enumerate() {
                        li { span class={ "swatch part-" (index % 5 + 1) } aria-hidden="true" {} span { (point.label) } strong { (point.said) } }
                    }
                }
            }
        }
    }
}
