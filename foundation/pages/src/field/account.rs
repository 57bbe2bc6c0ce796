//! An account that money is paid to: bank, branch, kind, number, holder in kana.

use maud::{Markup, html};
use text::Wording;

use super::Field;
use super::choice::Choice;
use super::input::{Input, Kind};
use super::part::{part, radios};

/// An account as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Four digits.
    pub bank: String,
    /// The bank's name.
    pub bank_name: String,
    /// Three digits.
    pub branch: String,
    /// The branch's name.
    pub branch_name: String,
    /// `ordinary` or `current`.
    pub kind: String,
    /// Seven digits.
    pub number: String,
    /// The holder in kana.
    pub holder: String,
}

/// The parts in a fieldset.
pub fn account(words: &Wording, field: &Field, typed: &Typed) -> Markup {
    let line = |name: &str, kind: Kind, value: &str, width: Option<u8>| {
        let input = Input::new(kind, value).autocomplete("off");
        let input = if let Some(width) = width { input.width(width) } else { input };
        part(words, field, name, &format!("pages-account-{name}"), &|wiring| input.wired(words, wiring))
    };
    let kinds = ["ordinary", "current"].map(|kind| Choice::new(kind, words.get(&format!("pages-account-kind-{kind}"))));
    // Stored in the half-width letters of banks, shown as people read it.
    let holder = kernel::script::normalise(&typed.holder);
    field.compound(
        words,
        &html! {
            div.part-pair { (line("bank-name", Kind::Text, &typed.bank_name, None)) (line("bank", Kind::Digits, &typed.bank, Some(4))) }
            div.part-pair { (line("branch-name", Kind::Text, &typed.branch_name, None)) (line("branch", Kind::Digits, &typed.branch, Some(4))) }
            (radios(words, field, "kind", "pages-account-kind", &kinds, &typed.kind))
            (line("number", Kind::Digits, &typed.number, Some(8)))
            (line("holder", Kind::Kana, &holder, None))
        },
    )
}
