//! Several lines, with a counter of what is left.

use maud::{Markup, html};
use text::Wording;

use super::Field;

/// Several lines to type in. The counter is in the page as the limit, and counts where there is a script.
pub fn area(words: &Wording, field: &Field, value: &str, rows: u8, max_length: Option<usize>) -> Markup {
    let count_id = format!("{}-count", field.name);
    let described_by = match (field.described_by(), max_length) {
        (Some(ids), Some(_)) => Some(format!("{ids} {count_id}")),
        (None, Some(_)) => Some(count_id.clone()),
        (ids, None) => ids,
    };
    field.one(
        words,
        &html! {
            textarea.input.area id=(field.name) name=(field.name) rows=(rows) data-max=[max_length]
                aria-describedby=[described_by] aria-invalid=[field.invalid()] { "\n" (value) }
            @if let Some(max) = max_length {
                p.counter id=(count_id) data-left=(words.get("pages-count-left")) data-over=(words.get("pages-count-over")) {
                    (words.with("pages-count-limit", &[("n", max.into())]))
                }
            }
        },
    )
}
