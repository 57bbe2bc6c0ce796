//! A program with payments alone, officers of 江東区 with sessions, and requests as a browser makes them.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use casework::{Case, Channel};
use disbursement::Disbursement;
use identity::{Opened, Role};
use kernel::{CaseId, Lang, ManualClock, OwnerCode};
use payments::{Every, NewEntitlement, PayBy, Payee, Payment, PaymentState, due};
use people::persona::SATO_AOI;
use serde_json::{Value, json};
use service_kit::App;
use testkit::{Answer, Plan, Program, TestDatabase};
use uuid::Uuid;

/// A program with payments, and who works with it.
pub struct World {
    program: Program,
    pub app: App,
    pub clock: Arc<ManualClock>,
    pub owner: OwnerCode,
    pub maker: Opened,
    pub checker: Opened,
    /// Prepares and releases, but never the same.
    pub both: Opened,
    /// Does neither.
    pub expert: Opened,
}

/// An account that the bank's format can hold.
pub fn account(number: &str) -> Value {
    json!({
        "bank": "9900", "bank_name": "ゆうちょ", "branch": "018", "branch_name": "〇一八",
        "kind": "ordinary", "number": number, "holder": "サトウ アオイ",
    })
}

impl World {
    pub async fn open(db: &TestDatabase) -> World {
        Self::open_as(db, true).await
    }

    /// Opens everything on an empty database, as a demonstration or as an office in earnest.
    pub async fn open_as(db: &TestDatabase, demo: bool) -> World {
        let program = Program::open(db, &Disbursement, Plan { demo, ..Plan::default() }).await;
        let owner = "131083";
        World {
            maker: program.officer(1, owner, &[Role::Reviewer, Role::PayerMaker]).await,
            checker: program.officer(2, owner, &[Role::PayerChecker]).await,
            both: program.officer(3, owner, &[Role::PayerMaker, Role::PayerChecker]).await,
            expert: program.officer(4, owner, &[Role::Expert]).await,
            owner: owner.parse().unwrap(),
            app: program.app.clone(),
            clock: program.clock.clone(),
            program,
        }
    }

    pub async fn get(&self, who: &Opened, path: &str) -> Answer {
        self.program.get(&Disbursement, Some(who), path).await
    }

    pub async fn ask(&self, who: &Opened, lang: Lang, request: Request<Body>) -> Answer {
        self.program.ask(&Disbursement, Some(who), lang, request).await
    }

    pub async fn post(&self, who: &Opened, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.program.post(&Disbursement, who, path, fields).await
    }

    /// Entitlements of one payment each, due on 2026-11-20, that rest on no case.
    pub async fn entitle(&self, count: u128, account: Option<&Value>) {
        let case = |n: u128| CaseId(Uuid::from_u128(0xca5e_0000 + n));
        let all: Vec<NewEntitlement> =
            (0..count).map(|n| self.entitlement(case(n), &format!("受給者{n}"), account)).collect();
        self.keep(&all).await;
    }

    fn entitlement(&self, case: CaseId, name: &str, account: Option<&Value>) -> NewEntitlement {
        NewEntitlement {
            owner: self.owner,
            service: "131083/jido-teate".to_owned(),
            case,
            payee: Payee { person: Some(SATO_AOI), business: None, name: name.to_owned() },
            subject: String::new(),
            award: "allowance".to_owned(),
            yen: 20_000,
            every: Every::Once,
            again: payments::Again::Never,
            from: testkit::fixed::today(),
            until: testkit::fixed::today(),
            pay_months: Vec::new(),
            pay_by: PayBy::BankTransfer,
            account: account.cloned(),
        }
    }

    async fn keep(&self, all: &[NewEntitlement]) {
        let tx = self.app.store.begin().await.unwrap();
        payments::entitle::entitle(&tx, &*self.app.clock, &*self.app.rng, all).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A case of 佐藤 葵 at 江東区, with an entitlement that rests on it.
    pub async fn case(&self, account: Option<&Value>) -> Case {
        let case = self.program.apply(SATO_AOI, "131083/child-medical", Channel::Online).await;
        self.keep(&[self.entitlement(case.id, "佐藤 葵", account)]).await;
        case
    }

    pub async fn list(&self, state: PaymentState) -> Vec<Payment> {
        due::list(&self.app.store, self.owner, state, 1000).await.unwrap()
    }

    /// Prepares what is due; gives the path of the batch's page.
    pub async fn prepare(&self) -> String {
        let answer = self.post(&self.maker, "/payments/prepare", &[("pay-on", "2026-11-26")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", String::from_utf8_lossy(&answer.bytes));
        answer.to.unwrap()
    }

    /// Prepares, releases and fetches.
    pub async fn sent_to_the_bank(&self) -> String {
        let batch = self.prepare().await;
        let released = self.post(&self.checker, &format!("{batch}/release"), &[]).await;
        assert_eq!(released.flash.as_deref(), Some("success.disbursement-flash-released"));
        assert_eq!(self.get(&self.checker, &format!("{batch}/file")).await.status, StatusCode::OK);
        batch
    }

    /// The actions of the audit log, the earliest first, with their details.
    pub async fn trail(&self) -> Vec<(String, Value)> {
        use store::sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
        let rows = audit::record::audit_leaf::Entity::find()
            .filter(audit::record::audit_leaf::Column::Tenant.eq(self.owner.as_str()))
            .order_by_asc(audit::record::audit_leaf::Column::Seq)
            .all(self.app.store.reader())
            .await
            .unwrap();
        let detail = |statement: &str| serde_json::from_str::<Value>(statement).unwrap()["detail"].take();
        rows.into_iter().map(|row| (row.action, detail(&row.statement))).collect()
    }

    pub async fn actions(&self) -> Vec<String> {
        self.trail().await.into_iter().map(|(action, _)| action).filter(|action| !action.starts_with("case-")).collect()
    }
}
