//! The picture of a course: boxes from top to bottom, ways on between them, ways ahead bent to the right and ways back to the left.
//! Narrow enough for a phone; everything in it also stands in the table beside it.

use maud::{Markup, html};

use crate::course::graph::{Edge, Graph};

const WIDTH: usize = 360;
const BOX_X: usize = 80;
const BOX_WIDTH: usize = 200;
const BOX_HEIGHT: usize = 44;
const ROW: usize = 92;

/// What a picture is drawn with: its names, as the page's language has them.
#[derive(Debug)]
pub struct Names {
    /// The title, read out first.
    pub title: String,
    /// What it shows in a sentence.
    pub summary: String,
    /// The boxes, in the order of the graph.
    pub nodes: Vec<String>,
    /// The ways, in the order of the graph: 「3件 2.5日」.
    pub edges: Vec<String>,
}

/// The picture.
pub fn picture(graph: &Graph, names: &Names) -> Markup {
    let height = graph.nodes.len().max(1) * ROW;
    let busiest = graph.edges.iter().map(|edge| edge.count).max().unwrap_or(1).max(1);
    html! {
        svg.course role="img" aria-labelledby="course-title course-summary" viewBox=(format!("0 0 {WIDTH} {height}")) width="100%" {
            title id="course-title" { (names.title) }
            desc id="course-summary" { (names.summary) }
            @for (edge, label) in graph.edges.iter().zip(&names.edges) { (way(edge, label, busiest)) }
            @for (place, ((_, cases), name)) in graph.nodes.iter().zip(&names.nodes).enumerate() {
                g {
                    rect.course-box x=(BOX_X) y=(place * ROW + 4) width=(BOX_WIDTH) height=(BOX_HEIGHT) rx="8" {}
                    text.course-name x=(BOX_X + BOX_WIDTH / 2) y=(place * ROW + 22) text-anchor="middle" { (cut(name)) }
                    text.course-count x=(BOX_X + BOX_WIDTH / 2) y=(place * ROW + 39) text-anchor="middle" { (cases) }
                }
            }
        }
    }
}

/// A way from box to box, the broader the more cases take it, with an arrow at its end.
fn way(edge: &Edge, label: &str, busiest: u64) -> Markup {
    let (top, bottom) = (|place: usize| place * ROW + 4, |place: usize| place * ROW + 4 + BOX_HEIGHT);
    let middle = BOX_X + BOX_WIDTH / 2;
    let width = 1 + edge.count * 5 / busiest;
    let (path, arrow, x, y, anchor) = if edge.to == edge.from + 1 {
        let (from, to) = (bottom(edge.from), top(edge.to));
        (
            format!("M{middle} {from}L{middle} {}", to - 6),
            down(middle, to),
            middle + 10,
            usize::midpoint(from, to) + 4,
            "start",
        )
    } else if edge.to > edge.from {
        // Ahead, past others: bent to the right, the farther the more.
        let reach = BOX_X + BOX_WIDTH + 20 + 12 * (edge.to - edge.from).min(4);
        let (from, to) = (bottom(edge.from) - 12, top(edge.to) + 12);
        let right = BOX_X + BOX_WIDTH;
        (
            format!("M{right} {from}C{reach} {from} {reach} {to} {} {to}", right + 6),
            side(right, to, true),
            WIDTH - 4,
            usize::midpoint(from, to),
            "end",
        )
    } else {
        // Back, or again: bent to the left.
        let reach = (BOX_X - 20).saturating_sub(12 * (edge.from - edge.to).min(4));
        let (from, to) = (top(edge.from) + 12, bottom(edge.to) - 12);
        (
            format!("M{BOX_X} {from}C{reach} {from} {reach} {to} {} {to}", BOX_X - 6),
            side(BOX_X, to, false),
            4,
            usize::midpoint(from, to),
            "start",
        )
    };
    html! {
        path.course-way d=(path) stroke-width=(width) {}
        path.course-arrow d=(arrow) {}
        text.course-wait x=(x) y=(y) text-anchor=(anchor) { (label) }
    }
}

fn down(x: usize, y: usize) -> String {
    format!("M{} {}L{x} {y}L{} {}Z", x - 6, y - 8, x + 6, y - 8)
}

/// An arrow that points into the side of a box: from the right, or from the left.
fn side(x: usize, y: usize, from_right: bool) -> String {
    let back = if from_right { x + 8 } else { x - 8 };
    format!("M{back} {}L{x} {y}L{back} {}Z", y - 6, y + 6)
}

/// A name as it fits into its box; the whole stands in the table.
fn cut(name: &str) -> String {
    let wide = |letter: char| if letter.is_ascii() { 1 } else { 2 };
    let mut room = 26;
    let mut shown = String::new();
    for letter in name.chars() {
        if wide(letter) > room {
            shown.push('…');
            break;
        }
        room -= wide(letter);
        shown.push(letter);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_long_name_is_cut_with_a_sign() {
        assert_eq!(cut("内容の確認"), "内容の確認");
        assert_eq!(cut("医療証の交付の決定をする前の確認"), "医療証の交付の決定をする前…");
    }
}
