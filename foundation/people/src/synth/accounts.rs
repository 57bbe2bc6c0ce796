//! Accounts that made-up people and businesses are paid to. Banks and branches are real; numbers and holders are not.

use kernel::script;
use uuid::Uuid;

use super::dice::Dice;
use crate::{AccountKind, BankAccount, Person};

/// Bank and branch by code and name.
pub(super) const BRANCHES: [(&str, &str, &str, &str); 8] = [
    ("0001", "みずほ銀行", "001", "東京営業部"),
    ("0001", "みずほ銀行", "210", "新宿支店"),
    ("0005", "三菱UFJ銀行", "001", "本店"),
    ("0005", "三菱UFJ銀行", "330", "新宿支店"),
    ("0009", "三井住友銀行", "200", "本店営業部"),
    ("0009", "三井住友銀行", "221", "新宿支店"),
    ("0010", "りそな銀行", "300", "東京営業部"),
    ("9900", "ゆうちょ銀行", "018", "〇一八店"),
];

/// Registers an account for about three of five people, most of them grown up.
pub(super) fn of_family(dice: &Dice<'_>, family: &[Person]) -> Vec<(Uuid, BankAccount)> {
    let often = |one: &Person| match one.age_on(dice.today) {
        ..15 => 12,
        15..75 => 71,
        _ => 55,
    };
    family.iter().filter(|one| dice.percent(often(one))).map(|one| (one.id.0, drawn(dice, &one.kana))).collect()
}

/// An account drawn at random in this name.
pub(super) fn drawn(dice: &Dice<'_>, kana: &str) -> BankAccount {
    let number = dice.digits(7);
    account(*dice.pick(&BRANCHES), &number, kana)
}

/// An account in this name.
pub(super) fn account(
    (bank, bank_name, branch, branch_name): (&str, &str, &str, &str),
    number: &str,
    kana: &str,
) -> BankAccount {
    BankAccount {
        bank: bank.to_owned(),
        bank_name: bank_name.to_owned(),
        branch: branch.to_owned(),
        branch_name: branch_name.to_owned(),
        kind: AccountKind::Ordinary,
        number: number.to_owned(),
        holder: script::to_zengin_kana(kana).expect("the lists of names are kana"),
    }
}
