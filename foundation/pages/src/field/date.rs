//! A day in four parts: calendar (西暦 or an era), year, month, day. Works without a script and without a picker:
//! most days that a person is asked for are known by heart or stand on a paper.

use maud::{Markup, html};
use text::Wording;

use super::Field;

/// The calendars offered, by the names that `forms` reads.
pub const ERAS: [&str; 6] = ["ce", "reiwa", "heisei", "showa", "taisho", "meiji"];

/// A day as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// One of [`ERAS`]; empty means the Western calendar.
    pub era: String,
    /// The year.
    pub year: String,
    /// The month.
    pub month: String,
    /// The day.
    pub day: String,
}

impl Typed {
    /// A stored day, `YYYY-MM-DD`, as it would have been typed in the Western calendar.
    pub fn from_iso(day: &str) -> Typed {
        let mut parts = day.split('-').map(|part| part.trim_start_matches('0').to_owned());
        let mut next = || parts.next().unwrap_or_default();
        Typed { era: "ce".to_owned(), year: next(), month: next(), day: next() }
    }
}

/// The four parts in a fieldset of their own.
pub fn date(words: &Wording, field: &Field, typed: &Typed, birthday: bool) -> Markup {
    field.row(words, &parts(words, field, "", typed, birthday))
}

/// The four parts alone, inside another compound field; `prefix` stands before the names of the parts: `birth-`.
pub fn parts(words: &Wording, field: &Field, prefix: &str, typed: &Typed, birthday: bool) -> Markup {
    let part = |part: &'static str, value: &str, width: &'static str, token: &'static str| {
        let full = format!("{prefix}{part}");
        let name = format!("{}-{full}", field.name);
        html! {
            label.date-part for=(name) {
                input.input id=(name) name=(name) type="text" inputmode="numeric" value=(value) data-width=(width)
                    autocomplete=(if birthday { token } else { "off" }) aria-invalid=[field.part_invalid(&full)];
                span { (words.get(&format!("pages-date-{part}"))) }
            }
        }
    };
    let era_name = format!("{}-{prefix}era", field.name);
    let era = if typed.era.is_empty() { "ce" } else { &typed.era };
    html! {
        div.date {
            span.date-year {
                span.select-box {
                    select.input.select id=(era_name) name=(era_name) aria-label=(words.get("pages-date-era")) aria-invalid=[field.part_invalid(&format!("{prefix}era"))] {
                        @for known in ERAS {
                            option value=(known) selected[era == known] { (words.get(&format!("pages-era-{known}"))) }
                        }
                    }
                }
                (part("year", &typed.year, "4", "bday-year"))
            }
            span.date-day {
                (part("month", &typed.month, "2", "bday-month"))
                (part("day", &typed.day, "2", "bday-day"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Typed;

    #[test]
    fn a_stored_day_is_shown_as_it_would_be_typed() {
        let typed = Typed::from_iso("2026-04-01");
        assert_eq!((typed.year.as_str(), typed.month.as_str(), typed.day.as_str()), ("2026", "4", "1"));
        assert_eq!(Typed::from_iso("").year, "");
    }
}
