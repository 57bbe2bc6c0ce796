//! An office that pays: entitlements to start from, and each step in a transaction of its own.

use std::sync::Arc;

use kernel::{CaseId, Date, ManualClock, OfficerId, OwnerCode, SeededRng};
use payments::batch::{self, BatchError};
use payments::outcome::{self, Taken};
use payments::zengin::Payer;
use payments::{Batch, EntitleError, Every, NewEntitlement, PayBy, Payee, Payment, PaymentState, due, entitle};
use serde_json::{Value, json};
use store::Store;
use store::sea_orm::prelude::Uuid;
use testkit::TestDatabase;

/// 江東区.
pub const KOTO: &str = "131083";
/// Prepares.
pub const MAKER: OfficerId = OfficerId(Uuid::from_u128(1));
/// Releases.
pub const CHECKER: OfficerId = OfficerId(Uuid::from_u128(2));

/// The office with its tables.
#[derive(Clone)]
pub struct Office {
    pub store: Store,
    pub clock: Arc<ManualClock>,
    pub rng: Arc<SeededRng>,
    pub owner: OwnerCode,
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn case(n: u128) -> CaseId {
    CaseId(Uuid::from_u128(n))
}

/// An account that the bank's format can hold.
pub fn account(number: &str) -> Value {
    json!({
        "bank": "9900", "bank_name": "ゆうちょ", "branch": "018", "branch_name": "〇一八",
        "kind": "ordinary", "number": number, "holder": "サトウ アオイ",
    })
}

pub fn payer() -> Payer {
    Payer {
        code: "1310830000".into(),
        name: "コウトウク".into(),
        bank: "0000".into(),
        bank_name: "デモギンコウ".into(),
        branch: "000".into(),
        branch_name: "デモシテン".into(),
        number: "0000000".into(),
        current: true,
    }
}

impl Office {
    pub async fn open(db: &TestDatabase) -> Office {
        let store = db.open(&payments::migrations()).await;
        let (clock, rng) = (Arc::new(testkit::clock()), Arc::new(testkit::rng()));
        Office { store, clock, rng, owner: KOTO.parse().unwrap() }
    }

    /// One instalment of 20,000 yen on 2026-11-01 for the case.
    pub fn instalment(&self, n: u128, account: Option<Value>) -> NewEntitlement {
        NewEntitlement {
            owner: self.owner,
            service: "131083/jido-teate".to_owned(),
            case: case(n),
            payee: Payee { person: None, business: None, name: format!("佐藤 {n}") },
            subject: String::new(),
            award: "allowance".to_owned(),
            yen: 20_000,
            every: Every::Once,
            again: payments::Again::Never,
            from: day("2026-11-01"),
            until: day("2027-03-31"),
            pay_months: Vec::new(),
            pay_by: PayBy::BankTransfer,
            account,
        }
    }

    /// Such an instalment for each case named.
    pub async fn entitle(&self, cases: &[u128], account: Option<Value>) {
        let all: Vec<NewEntitlement> = cases.iter().map(|n| self.instalment(*n, account.clone())).collect();
        self.entitle_all(&all).await.unwrap();
    }

    pub async fn entitle_all(&self, all: &[NewEntitlement]) -> Result<(), EntitleError> {
        let tx = self.store.begin().await?;
        entitle::entitle(&tx, &*self.clock, &*self.rng, all).await?;
        tx.commit().await?;
        Ok(())
    }

    pub async fn raise(&self, until: &str) -> u64 {
        let tx = self.store.begin().await.unwrap();
        let raised = due::raise(&tx, &*self.clock, &*self.rng, self.owner, day(until)).await.unwrap();
        tx.commit().await.unwrap();
        raised
    }

    pub async fn prepare(&self, pay_on: &str) -> Result<Batch, BatchError> {
        let tx = self.store.begin().await?;
        let until = day(pay_on);
        let batch = batch::prepare(&tx, &*self.clock, &*self.rng, self.owner, MAKER, until, until).await?;
        tx.commit().await?;
        Ok(batch)
    }

    pub async fn release(&self, id: Uuid, checker: OfficerId) -> Result<Batch, BatchError> {
        let tx = self.store.begin().await?;
        let batch = batch::release(&tx, &*self.clock, self.owner, id, checker, &payer()).await?;
        tx.commit().await?;
        Ok(batch)
    }

    pub async fn export(&self, id: Uuid) -> Result<Vec<u8>, BatchError> {
        let tx = self.store.begin().await?;
        let file = batch::export(&tx, &*self.clock, self.owner, id).await?;
        tx.commit().await?;
        Ok(file)
    }

    pub async fn dissolve(&self, id: Uuid) -> Result<(), BatchError> {
        let tx = self.store.begin().await?;
        batch::dissolve(&tx, &*self.clock, self.owner, id).await?;
        tx.commit().await?;
        Ok(())
    }

    pub async fn take(&self, answer: &str) -> Taken {
        let tx = self.store.begin().await.unwrap();
        let taken = outcome::take(&tx, &*self.clock, self.owner, answer).await.unwrap();
        tx.commit().await.unwrap();
        taken
    }

    pub async fn mark_unknown(&self, id: Uuid) -> u64 {
        let tx = self.store.begin().await.unwrap();
        let marked = outcome::mark_unknown(&tx, &*self.clock, self.owner, id).await.unwrap();
        tx.commit().await.unwrap();
        marked
    }

    pub async fn set_account(&self, n: u128, account: &Value) -> u64 {
        let tx = self.store.begin().await.unwrap();
        let changed = due::set_account(&tx, &*self.clock, self.owner, case(n), account).await.unwrap();
        tx.commit().await.unwrap();
        changed
    }

    pub async fn list(&self, state: PaymentState) -> Vec<Payment> {
        due::list(&self.store, self.owner, state, 1000).await.unwrap()
    }

    /// Prepared, released and fetched.
    pub async fn sent_to_the_bank(&self) -> Batch {
        let batch = self.prepare("2026-11-26").await.unwrap();
        self.release(batch.id, CHECKER).await.unwrap();
        self.export(batch.id).await.unwrap();
        batch
    }
}
