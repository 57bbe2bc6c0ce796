//! A program with payments alone, officers of 江東区 with sessions, and requests as a browser makes them.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::Extension;
use axum::http::{Request, StatusCode};
use casework::submit::Submission;
use casework::{Applicant, Case, Channel, compose, find};
use disbursement::Disbursement;
use forms::Answers;
use identity::{DemoDoor, Opened, Role};
use kernel::{CaseId, Clock, DraftId, Lang, ManualClock, OfficerId, OwnerCode, Rng};
use pages::Visit;
use payments::{Every, NewEntitlement, PayBy, Payee, Payment, PaymentState, due};
use people::persona::SATO_AOI;
use serde_json::{Value, json};
use service_kit::{App, Caller, Fault, Service, Settings};
use store::Scope;
use testkit::TestDatabase;
use tower::ServiceExt;
use uuid::Uuid;

/// A program with payments, and who works with it.
pub struct World {
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

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub to: Option<String>,
    pub flash: Option<String>,
    pub bytes: Vec<u8>,
    pub fault: Option<Arc<Fault>>,
}

impl Answer {
    pub fn page(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("a page is UTF-8")
    }
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
        let migrations = [
            people::migrations(),
            registry::migrations(),
            identity::migrations(),
            audit::migrations(),
            jobs::migrations(),
            notices::migrations(),
            payments::migrations(),
            casework::migrations(),
            Disbursement.migrations(),
        ];
        let store = db.open(&migrations.concat()).await;
        people::synth::populate(&store, 42, 62, 2, testkit::fixed::today(), &|_, _| {}).await.unwrap();
        let manual = Arc::new(testkit::clock());
        let clock: Arc<dyn Clock> = manual.clone();
        let rng: Arc<dyn Rng> = Arc::new(testkit::rng());
        let sources = [
            pages::text(),
            service_kit::text(),
            forms::text(),
            rules::text(),
            letters::text(),
            casework::text(),
            people::text(),
            Disbursement.text(),
        ];
        let phrases = text::Phrases::gather(&sources).unwrap();
        let packs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
        let packs = registry::read_packs(&packs).unwrap();
        let registry = Arc::new(registry::Registry::of(packs, clock.clone()).unwrap());
        let casework = Arc::new(casework::Casework::new(&store, &registry, &clock, &rng, &phrases));
        let settings = Settings { public_url: "http://127.0.0.1:8080".to_owned(), demo, push_public_key: None };
        let owner: OwnerCode = "131083".parse().unwrap();
        let officer = async |n: u128, roles: &[Role]| {
            let account = identity::Officer {
                id: OfficerId(Uuid::from_u128(n)),
                owner,
                name: format!("職員 {n}"),
                roles: roles.iter().copied().collect(),
                active: true,
            };
            let tx = store.begin().await.unwrap();
            account.save(&tx).await.unwrap();
            tx.commit().await.unwrap();
            let proof = DemoDoor::of_the_demo_start().officer(&store, account.id).await.unwrap();
            identity::login(&store, &proof, "Mozilla/5.0", None, &*clock, &*rng).await.unwrap()
        };
        let maker = officer(1, &[Role::Reviewer, Role::PayerMaker]).await;
        let checker = officer(2, &[Role::PayerChecker]).await;
        let both = officer(3, &[Role::PayerMaker, Role::PayerChecker]).await;
        let expert = officer(4, &[Role::Expert]).await;
        let authority = Arc::new(authz::Authority::builtin().unwrap());
        let app = App { store, clock, rng, registry, phrases, authority, casework, settings: Arc::new(settings) };
        World { app, clock: manual, owner, maker, checker, both, expert }
    }

    pub async fn ask(&self, who: &Opened, lang: Lang, request: Request<Body>) -> Answer {
        let mut visit = Visit::new(self.app.wording(lang), request.uri().path().to_owned());
        visit.form_token = Some(who.session.csrf.as_str().to_owned());
        let caller = Caller { visit, actor: Some(who.session.actor), session: Some(who.session.clone()) };
        let router = Disbursement.routes().layer(Extension(caller)).with_state(self.app.clone());
        let response = router.oneshot(request).await.unwrap();
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let flash = header("set-cookie").and_then(|cookie| {
            let value = cookie.strip_prefix("miyako-flash=")?.split(';').next()?.to_owned();
            Some(value)
        });
        let to = header("location");
        let (status, fault) = (response.status(), response.extensions().get::<Arc<Fault>>().cloned());
        let bytes = to_bytes(response.into_body(), 8 << 20).await.unwrap().to_vec();
        Answer { status, to, flash, bytes, fault }
    }

    pub async fn get(&self, who: &Opened, path: &str) -> Answer {
        self.ask(who, Lang::JA, Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub async fn post(&self, who: &Opened, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = [("form-token", who.session.csrf.as_str())];
        let body = serde_html_form::to_string(token.iter().chain(fields).collect::<Vec<_>>()).unwrap();
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.ask(who, Lang::JA, request.body(Body::from(body)).unwrap()).await
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
        let today = self.app.today();
        let facts = people::facts::of_person(&self.app.store, SATO_AOI, today).await.unwrap();
        let service = self.app.registry.get(&"131083/child-medical".parse().unwrap()).unwrap();
        let answers = Answers::new();
        let known = compose::Known { facts: &facts, answers: &answers, name: "佐藤 葵", today };
        let submission = Submission {
            draft: DraftId::new(&*self.app.clock, &*self.app.rng),
            applicant: Applicant { person: SATO_AOI, business: None },
            applicant_name: "佐藤 葵".to_owned(),
            channel: Channel::Online,
            at: self.app.clock.now(),
            cases: compose::cases([(&service, known)], &*self.app.clock, &*self.app.rng),
            notices: Vec::new(),
        };
        let receipt = self.app.casework.send(submission).await.unwrap().remove(0);
        let case = find::one(&self.app.store, Scope::Owner(self.owner), receipt.case).await.unwrap().unwrap();
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
