//! From payments to the bank's file: each as a transfer, checked for what the format can hold, and the file's SHA-256.

use kernel::{Date, PaymentId};
use serde_json::Value;
use sha2::{Digest, Sha256};
use store::sea_orm::prelude::Uuid;

use crate::batch::BatchError;
use crate::due::Payment;
use crate::zengin::{self, Payer, Transfer, ZenginError};

/// The whole file.
pub(crate) fn write(payer: &Payer, pay_on: Date, payments: &[Payment]) -> Result<Vec<u8>, BatchError> {
    let mut transfers = Vec::with_capacity(payments.len());
    for payment in payments {
        let unwritable = |reason| BatchError::Unwritable { payment: payment.id, reason };
        transfers.push(transfer(payment).map_err(unwritable)?);
    }
    let nobody = PaymentId(Uuid::nil());
    zengin::file(payer, pay_on, &transfers).map_err(|reason| BatchError::Unwritable { payment: nobody, reason })
}

/// A payment as the bank's file has it, checked for what the format can hold.
pub(crate) fn transfer(payment: &Payment) -> Result<Transfer, ZenginError> {
    let field = |name: &str| {
        let value = payment.account.as_ref().and_then(|account| account.get(name)).and_then(Value::as_str);
        value.unwrap_or_default().to_owned()
    };
    let transfer = Transfer {
        bank: field("bank"),
        // The bank's names may be left out of the file; the numbers decide.
        bank_name: String::new(),
        branch: field("branch"),
        branch_name: String::new(),
        current: field("kind") == "current",
        number: field("number"),
        holder: field("holder"),
        yen: payment.yen,
        reference: payment.reference.clone(),
    };
    zengin::check(&transfer)?;
    Ok(transfer)
}

/// In hexadecimal.
pub(crate) fn sha256(file: &[u8]) -> String {
    Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect()
}
