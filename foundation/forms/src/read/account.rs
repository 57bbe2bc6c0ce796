//! An account for payment, as 全国銀行協会 writes it.
//!
//! Source: 全銀協 総合振込フォーマット: bank 4 digits, branch 3, number 7, holder 30 half-width characters. ゆうちょ銀行 prints 記号 and
//! 番号 instead; its own rule turns them into a branch (second and third digit of the 記号, then 8) and a number (番号 without
//! its last 1).

use kernel::script;

use super::{Parts, Reading, words};
use crate::error::Wrong;
use crate::values::{Account, AccountKind};
use crate::{Submitted, typed};

/// ゆうちょ銀行
const POST_BANK: &str = "9900";

/// The answer to `bank-account`.
pub(super) fn read(sent: &Submitted, id: &str) -> Reading {
    let part = |name: &str| sent.part(id, name);
    if !sent.speaks_of(id, &["bank", "bank-name", "branch", "branch-name", "number", "holder"]) {
        return Ok(None);
    }
    let mut parts = Parts::new();
    let bank = digits(part("bank"), 4, "forms-error-bank-code");
    let bank = parts.needed("bank", "forms-error-bank-missing", bank);
    let is_post = bank.as_deref() == Some(POST_BANK);
    let branch = parts.needed("branch", "forms-error-branch-missing", branch(part("branch"), is_post));
    let kind = parts.needed("kind", "forms-error-account-kind-missing", kind(part("kind")));
    let number = parts.needed("number", "forms-error-account-missing", number(part("number"), is_post));
    let holder = parts.needed("holder", "forms-error-holder-missing", holder(part("holder")));
    let mut named = |name: &'static str| {
        let read = words::short(part(name), 60).map(|found| Some(found.unwrap_or_default()));
        parts.needed(name, "forms-error-bank-missing", read)
    };
    let names = named("bank-name").zip(named("branch-name"));
    let found = bank.zip(branch).zip(kind.zip(number)).zip(holder.zip(names));
    parts.answer(found.map(|(((bank, branch), (kind, number)), (holder, (bank_name, branch_name)))| Account {
        bank,
        bank_name,
        branch,
        branch_name,
        kind,
        number,
        holder,
    }))
}

/// At most `length` digits, filled up with noughts on the left.
fn digits(text: &str, length: usize, wrong: &'static str) -> Result<Option<String>, Wrong> {
    let plain = bare(text);
    if plain.is_empty() {
        return Ok(None);
    }
    if plain.len() > length || !plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Wrong::new(wrong));
    }
    Ok(Some(format!("{plain:0>length$}")))
}

fn bare(text: &str) -> String {
    typed::plain(text).chars().filter(|c| !matches!(c, ' ' | '-')).collect()
}

fn branch(text: &str, is_post: bool) -> Result<Option<String>, Wrong> {
    let plain = bare(text);
    let is_symbol = plain.len() == 5 && plain.starts_with('1') && plain.bytes().all(|byte| byte.is_ascii_digit());
    if is_post && is_symbol {
        return Ok(Some(format!("{}8", &plain[1..3])));
    }
    digits(text, 3, "forms-error-branch-code")
}

fn number(text: &str, is_post: bool) -> Result<Option<String>, Wrong> {
    let plain = bare(text);
    if is_post && plain.len() == 8 && plain.ends_with('1') {
        return digits(&plain[..7], 7, "forms-error-account-number");
    }
    digits(text, 7, "forms-error-account-number")
}

fn kind(text: &str) -> Result<Option<AccountKind>, Wrong> {
    match text.trim() {
        "" => Ok(None),
        "ordinary" | "普通" => Ok(Some(AccountKind::Ordinary)),
        "current" | "当座" => Ok(Some(AccountKind::Current)),
        _ => Err(Wrong::new("forms-error-choice-unknown")),
    }
}

/// The holder in the half-width characters of 全銀協, at most 30.
fn holder(text: &str) -> Result<Option<String>, Wrong> {
    let Some(line) = words::line(text) else { return Ok(None) };
    let spaced = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let holder = script::to_zengin_kana(&spaced)
        .map_err(|found| Wrong::new("forms-error-holder").text("found", found.character.to_string()))?;
    let count = holder.chars().count();
    if count > 30 {
        return Err(Wrong::new("forms-error-holder-long").count("over", count - 30));
    }
    Ok(Some(holder))
}
