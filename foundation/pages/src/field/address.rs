//! An address: postcode, municipality, town and number, building.

use kernel::Lang;
use kernel::municipality::{self, Kind as Government, Municipality};
use maud::{Markup, html};
use text::Wording;

use super::Field;
use super::input::{Input, Kind};
use super::part::{Wiring, part};
use super::select::{self, Group};

/// An address as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Seven digits, with or without a hyphen.
    pub postcode: String,
    /// Six-digit code of the municipality.
    pub municipality: String,
    /// Town and number.
    pub town: String,
    /// Building and room.
    pub building: String,
}

/// The four parts in a fieldset; `own` says that it is the person's own address, which a browser may fill in.
pub fn address(words: &Wording, field: &Field, typed: &Typed, own: bool) -> Markup {
    let token = |token: &str| if own { token.to_owned() } else { "off".to_owned() };
    let line = |name: &str, kind: Kind, value: &str, auto: &str, width: Option<u8>| {
        let input = Input::new(kind, value).autocomplete(token(auto));
        let input = if let Some(width) = width { input.width(width) } else { input };
        part(words, field, name, &format!("pages-address-{name}"), &|wiring| input.wired(words, wiring))
    };
    let groups = municipalities(words);
    let municipality = |wiring: Wiring| {
        select::control(words, &wiring.name, &groups, &typed.municipality, wiring.described_by, wiring.invalid)
    };
    field.compound(
        words,
        &html! {
            (line("postcode", Kind::Digits, &typed.postcode, "postal-code", Some(8)))
            (part(words, field, "municipality", "pages-address-municipality", &municipality))
            (line("town", Kind::Text, &typed.town, "address-line1", None))
            (line("building", Kind::Text, &typed.building, "address-line2", None))
        },
    )
}

/// The 62 municipalities in their official order, by kind, named in the page's language.
fn municipalities(words: &Wording) -> Vec<Group> {
    let named = |place: &Municipality| match words.lang() {
        Lang::EN => format!("{} ({})", place.english, place.name),
        Lang::EASY => format!("{}（{}）", place.name, place.kana),
        _ => place.name.to_owned(),
    };
    let group = |key: &str, kinds: &[Government]| Group {
        label: words.get(key),
        options: municipality::municipalities()
            .iter()
            .filter(|place| kinds.contains(&place.kind))
            .map(|place| (place.code_text().to_owned(), named(place)))
            .collect(),
    };
    vec![
        group("pages-address-wards", &[Government::Ward]),
        group("pages-address-cities", &[Government::City]),
        group("pages-address-towns", &[Government::Town, Government::Village]),
    ]
}
