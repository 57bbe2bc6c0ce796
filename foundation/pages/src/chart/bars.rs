//! Bars that lie: for names of any length, one a row.

use maud::{Markup, html};

use super::{Point, greatest, percent, thousandths};

/// Lying bars with their names and numbers as text.
pub fn bars(title: &str, points: &[Point]) -> Markup {
    let whole = greatest(points);
    html! {
        figure.chart.chart-bars {
            figcaption { (title) }
            dl {
                @for point in points {
                    div {
                        dt { (point.label) }
                        dd {
                            svg width="100%" height="12" aria-hidden="true" focusable="false" {
                                rect.chart-ground width="100%" height="12" rx="3" {}
                                rect.chart-mark width=(percent(thousandths(point.value, whole))) height="12" rx="3" {}
                            }
                            span { (point.said) }
                        }
                    }
                }
            }
        }
    }
}
