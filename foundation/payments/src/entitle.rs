//! Entitlements: so much, so often, from one day to another, for one of a case's audience. Made when a case is approved.

use kernel::{BusinessId, CaseId, Clock, Date, OwnerCode, PersonId, Rng};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::EntityTrait;
use store::{StoreError, Tx};

use crate::claim::{self, Again};
use crate::record::entitlement;

/// How often an award is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Every {
    /// Once.
    Once,
    /// For each month.
    Month,
    /// For each fiscal year.
    Year,
}

/// How it reaches the payee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PayBy {
    /// 口座振込.
    BankTransfer,
    /// A gift card or points, handed out by the office.
    Gift,
}

/// To whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payee {
    /// The person, where it is one.
    pub person: Option<PersonId>,
    /// The business, where it is one.
    pub business: Option<BusinessId>,
    /// The name.
    pub name: String,
}

/// An entitlement to be made.
#[derive(Debug, Clone)]
pub struct NewEntitlement {
    /// The government that pays.
    pub owner: OwnerCode,
    /// `owner/service`.
    pub service: String,
    /// The case that it rests on.
    pub case: CaseId,
    /// To whom.
    pub payee: Payee,
    /// For whom: a child's person id; empty for the applicant.
    pub subject: String,
    /// Name of the award.
    pub award: String,
    /// Yen for one month, one year, or once.
    pub yen: i64,
    /// How often.
    pub every: Every,
    /// How soon again, where it is given once.
    pub again: Again,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// Months of payment; every month, if empty.
    pub pay_months: Vec<u8>,
    /// How it reaches the payee.
    pub pay_by: PayBy,
    /// The account: `{"bank","bank_name","branch","branch_name","kind","number","holder"}`.
    pub account: Option<Value>,
}

/// Why entitlements were not made.
#[derive(Debug, thiserror::Error)]
pub enum EntitleError {
    /// The same was given for the same time before, by this case.
    #[error("granted before, by case {0}")]
    GrantedBefore(CaseId),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes entitlements, all or none. One of the same case, subject, award and first day is made only once, and one that
/// another case has given already, never ([`crate::claim`]).
pub async fn entitle(tx: &Tx, clock: &dyn Clock, rng: &dyn Rng, all: &[NewEntitlement]) -> Result<(), EntitleError> {
    if all.is_empty() {
        return Ok(());
    }
    // Everybody takes claims in the same order, so that two approvals never wait for each other.
    let mut ordered: Vec<&NewEntitlement> = all.iter().collect();
    ordered.sort_by_key(|new| claim::of(new));
    for new in ordered {
        if let Some(case) = claim::granted_before(tx, new).await? {
            return Err(EntitleError::GrantedBefore(case));
        }
    }
    let rows = all.iter().map(|new| entitlement::ActiveModel {
        id: Set(kernel::id::new_uuid(clock, rng)),
        owner: Set(new.owner.to_string()),
        service: Set(new.service.clone()),
        case_id: Set(new.case.0),
        person: Set(new.payee.person.map(|p| p.0)),
        business: Set(new.payee.business.map(|b| b.0)),
        payee_name: Set(new.payee.name.clone()),
        subject: Set(new.subject.clone()),
        award: Set(new.award.clone()),
        yen: Set(new.yen),
        every: Set(name_of(&new.every)),
        from_day: Set(new.from.to_string()),
        until_day: Set(new.until.to_string()),
        pay_months: Set(serde_json::to_string(&new.pay_months).expect("numbers are always JSON")),
        pay_by: Set(name_of(&new.pay_by)),
        account: Set(new.account.as_ref().map(Value::to_string)),
        created_at: Set(clock.now().0),
        claim: Set(claim::of(new)),
    });
    entitlement::Entity::insert_many(rows).exec_without_returning(tx.conn()).await.map_err(StoreError::from)?;
    Ok(())
}

/// The stored name of one of our enumerations.
pub(crate) fn name_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        _ => unreachable!("unit variants are written as strings"),
    }
}

/// The value stored under a name.
pub(crate) fn named<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, StoreError> {
    serde_json::from_value(Value::String(name.to_owned()))
        .map_err(|_| StoreError::Broken(format!("“{name}” is stored and means nothing")))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;

    /// An entitlement to start from.
    pub(crate) fn entitlement() -> NewEntitlement {
        NewEntitlement {
            owner: OwnerCode::TOKYO,
            service: "130001/x".to_owned(),
            case: CaseId(uuid::Uuid::nil()),
            payee: Payee { person: None, business: None, name: "東京 花子".to_owned() },
            subject: String::new(),
            award: "gift".to_owned(),
            yen: 100_000,
            every: Every::Once,
            again: Again::Never,
            from: date(2026, 4, 1),
            until: date(2027, 3, 31),
            pay_months: Vec::new(),
            pay_by: PayBy::BankTransfer,
            account: None,
        }
    }
}
