//! A child who is not in the register yet: name, kana, birth date, sex as in the notification of birth.

use maud::{Markup, html};
use text::Wording;

use super::choice::Choice;
use super::input::{Input, Kind};
use super::part::{part, radios};
use super::{Field, date};

/// A child as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Name.
    pub name: String,
    /// Its reading.
    pub kana: String,
    /// Birth date.
    pub born: date::Typed,
    /// `male` or `female`; empty where not chosen.
    pub sex: String,
}

/// The parts in a fieldset.
pub fn new_child(words: &Wording, field: &Field, typed: &Typed) -> Markup {
    let sexes = ["female", "male"].map(|sex| Choice::new(sex, words.get(&format!("pages-child-sex-{sex}"))));
    let sex = radios(words, field, "sex", "pages-child-sex", &sexes, &typed.sex);
    field.compound(words, &html! { (name_and_birth(words, field, typed, "child", false)) (sex) })
}

/// The same for the applicant, whom no register knows: without the sex.
pub fn applicant(words: &Wording, field: &Field, typed: &Typed) -> Markup {
    field.compound(words, &name_and_birth(words, field, typed, "person", true))
}

fn name_and_birth(words: &Wording, field: &Field, typed: &Typed, who: &str, own: bool) -> Markup {
    let line = |name: &str, kind: Kind, value: &str, token: &str| {
        let input = Input::new(kind, value).autocomplete(token);
        part(words, field, name, &format!("pages-{who}-{name}"), &|wiring| input.wired(words, wiring))
    };
    let parts = ["birth", "birth-era", "birth-year", "birth-month", "birth-day"];
    let (errors, ids): (Vec<Markup>, Vec<Option<String>>) =
        parts.iter().map(|part| field.part_errors(words, part)).unzip();
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    html! {
        (line("name", Kind::Text, &typed.name, if own { "name" } else { "off" }))
        (line("kana", Kind::Kana, &typed.kana, "off"))
        fieldset.part id={ (field.name) "-birth" } tabindex="-1" aria-describedby=[(!ids.is_empty()).then(|| ids.join(" "))] {
            legend { (words.get(&format!("pages-{who}-birth"))) }
            @for error in errors { (error) }
            (date::parts(words, field, "birth-", &typed.born, own))
        }
    }
}
