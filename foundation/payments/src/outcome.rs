//! What the bank said about an exported batch: paid, or returned with a code. What nobody knows stays unknown.
//!
//! The answer is a CSV with a line a payment: `reference,code`. The reference is the payment's twenty digits (顧客コード);
//! the code is 0 for paid, 1 for 資金不足, 2 for 取引なし, 3 for 預金者都合, 4 for 振込依頼書なし, 8 for 委託者都合, 9 for その他,
//! as 全銀協 numbers them for results. A heading line, a byte-order mark and full-width digits are read as they come.

use kernel::{Clock, OwnerCode};
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::{StoreError, Tx};

use crate::due::PaymentState;
use crate::record::payment;

/// One line that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OddLine {
    /// Its number, from 1.
    pub line: usize,
    /// Why: `shape`, `code`, `unknown-reference`, `not-exported`, `settled-otherwise`.
    pub reason: &'static str,
}

/// What became of a bank's answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// How many were paid.
    pub paid: u64,
    /// How many came back.
    pub returned: u64,
    /// Lines that could not be taken, each with its reason; the others were.
    pub odd: Vec<OddLine>,
}

/// The text of an answer as a bank's program saved it: UTF-8, or else Shift_JIS.
pub fn decode(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::SHIFT_JIS.decode(bytes).0.into_owned(),
    }
}

/// Takes the bank's answer in. A line taken before is taken again without effect.
pub async fn take(tx: &Tx, clock: &dyn Clock, owner: OwnerCode, answer: &str) -> Result<Taken, StoreError> {
    let mut taken = Taken::default();
    let mut lines = answer.trim_start_matches('\u{feff}').lines().enumerate();
    while let Some((index, text)) = lines.next() {
        let line = index + 1;
        if text.trim().is_empty() {
            continue;
        }
        match parse(text) {
            Ok((reference, code)) => {
                let state = if code == "0" { PaymentState::Paid } else { PaymentState::Returned };
                match settle(tx, clock, owner, &reference, state, &code).await? {
                    None if state == PaymentState::Paid => taken.paid += 1,
                    None => taken.returned += 1,
                    Some(reason) => taken.odd.push(OddLine { line, reason }),
                }
            }
            // The first line may be a heading, where lines follow for which it can be one.
            Err(_)
                if line == 1
                    && !text.chars().any(char::is_numeric)
                    && lines.clone().any(|(_, text)| !text.trim().is_empty()) => {}
            Err(reason) => taken.odd.push(OddLine { line, reason }),
        }
    }
    Ok(taken)
}

fn parse(line: &str) -> Result<(String, String), &'static str> {
    let folded = kernel::script::normalise(line);
    let mut cells = folded.split(',').map(|cell| cell.trim().trim_matches('"'));
    let (Some(reference), Some(code)) = (cells.next(), cells.next()) else { return Err("shape") };
    if reference.len() != 20 || !reference.bytes().all(|b| b.is_ascii_digit()) {
        return Err("shape");
    }
    if !["0", "1", "2", "3", "4", "8", "9"].contains(&code) {
        return Err("code");
    }
    Ok((reference.to_owned(), code.to_owned()))
}

/// Writes one outcome; `Some(reason)` where it cannot be.
async fn settle(
    tx: &Tx,
    clock: &dyn Clock,
    owner: OwnerCode,
    reference: &str,
    state: PaymentState,
    code: &str,
) -> Result<Option<&'static str>, StoreError> {
    let mine = store::sea_orm::Condition::all()
        .add(payment::Column::Owner.eq(owner.as_str()))
        .add(payment::Column::Reference.eq(reference));
    let Some(row) = payment::Entity::find().filter(mine.clone()).one(tx.conn()).await? else {
        return Ok(Some("unknown-reference"));
    };
    if row.state == state.name() {
        return Ok(None);
    }
    let settled = [PaymentState::Paid, PaymentState::Returned].map(PaymentState::name);
    if settled.contains(&row.state) {
        return Ok(Some("settled-otherwise"));
    }
    let waiting = [PaymentState::Exported, PaymentState::Unknown].map(PaymentState::name);
    if !waiting.contains(&row.state) {
        return Ok(Some("not-exported"));
    }
    let done = payment::Entity::update_many()
        .col_expr(payment::Column::State, Expr::value(state.name()))
        .col_expr(payment::Column::Outcome, Expr::value(Some(code.to_owned())))
        .col_expr(payment::Column::ChangedAt, Expr::value(clock.now().0))
        .filter(mine)
        .filter(payment::Column::State.is_in(waiting))
        .exec(tx.conn())
        .await?;
    // Somebody else took another answer at the same moment, and theirs came first.
    Ok((done.rows_affected != 1).then_some("settled-otherwise"))
}

/// Marks the exported payments of a batch on which the bank kept silent. They are never paid again by themselves.
pub async fn mark_unknown(tx: &Tx, clock: &dyn Clock, owner: OwnerCode, batch: Uuid) -> Result<u64, StoreError> {
    let done = payment::Entity::update_many()
        .col_expr(payment::Column::State, Expr::value(PaymentState::Unknown.name()))
        .col_expr(payment::Column::ChangedAt, Expr::value(clock.now().0))
        .filter(payment::Column::Owner.eq(owner.as_str()))
        .filter(payment::Column::Batch.eq(batch))
        .filter(payment::Column::State.eq(PaymentState::Exported.name()))
        .exec(tx.conn())
        .await?;
    Ok(done.rows_affected)
}
