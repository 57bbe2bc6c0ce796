//! An address: postcode, municipality, town and number, building.

use kernel::Lang;
use kernel::municipality::{self, Kind as Government, Municipality};
use maud::{Markup, html};
use text::Wording;

use super::Field;
use super::input::{Input, Kind};
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
    let part = |part: &str, control: &dyn Fn(&str, Option<String>, Option<&str>) -> Markup| {
        let name = format!("{}-{part}", field.name);
        let help = words.look(&format!("pages-address-{part}-help"));
        let help_id = format!("{name}-help");
        html! {
            div.part {
                label for=(name) { (words.get(&format!("pages-address-{part}"))) }
                @if let Some(help) = &help { p.help id=(help_id) { (help) } }
                (control(&name, help.as_ref().map(|_| help_id.clone()), field.part_invalid(part)))
            }
        }
    };
    let line = |kind: Kind, value: &str, auto: String| {
        let input = Input::new(kind, value).autocomplete(auto);
        move |name: &str, described: Option<String>, invalid: Option<&str>| input.control(words, name, described, invalid)
    };
    let postcode = Input::new(Kind::Digits, typed.postcode.clone()).autocomplete(token("postal-code")).width(8);
    field.compound(
        words,
        &html! {
            (part("postcode", &|name, described, invalid| postcode.control(words, name, described, invalid)))
            (part("municipality", &|name, described, invalid| {
                select::control(words, name, &municipalities(words), &typed.municipality, described, invalid)
            }))
            (part("town", &line(Kind::Text, &typed.town, token("address-line1"))))
            (part("building", &line(Kind::Text, &typed.building, token("address-line2"))))
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
