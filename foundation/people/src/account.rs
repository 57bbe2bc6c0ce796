//! An account for payment: the 公金受取口座 of a person, or the account of a business.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::person::named;

named! {
    /// 預金種目
    AccountKind {
        /// 普通
        Ordinary = "ordinary",
        /// 当座
        Current = "current",
    }
}

/// An account, in the shape of an answer to a question of type `bank-account`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankAccount {
    /// 金融機関コード, four digits.
    pub bank: String,
    /// Name of the bank.
    pub bank_name: String,
    /// 支店コード, three digits.
    pub branch: String,
    /// Name of the branch.
    pub branch_name: String,
    /// 預金種目.
    pub kind: AccountKind,
    /// 口座番号, seven digits.
    pub number: String,
    /// 名義 in the characters of 全銀協.
    pub holder: String,
}

/// Shows nothing of the account.
impl fmt::Debug for BankAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BankAccount(…)")
    }
}
