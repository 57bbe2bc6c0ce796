//! A program with the mailbox alone, two readers with sessions, and requests as a browser makes them.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::Extension;
use axum::http::{Request, StatusCode};
use identity::{DemoDoor, Opened};
use kernel::{Clock, Date, Lang, ManualClock, NoticeId, Rng};
use letters::{Addressee, BuiltIn, Decision, Lawsuit, LetterData, Objection, Reason, Sender, Task, Template};
use mailbox::Mailbox;
use notices::{Content, LetterContent, NewNotice, NoticeKind, Recipient};
use pages::Visit;
use people::persona::{SATO_AOI, SUZUKI_SHIGERU};
use service_kit::{App, Caller, Fault, Service, Settings};
use testkit::TestDatabase;
use tower::ServiceExt;

/// A program with the mailbox, and who reads.
pub struct World {
    pub app: App,
    pub clock: Arc<ManualClock>,
    pub aoi: Opened,
    pub shigeru: Opened,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub to: Option<String>,
    pub keeps: bool,
    pub bytes: Vec<u8>,
    pub fault: Option<Arc<Fault>>,
}

impl Answer {
    /// The page.
    pub fn page(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("a page is UTF-8")
    }
}

impl World {
    /// Opens everything on an empty database.
    pub async fn open(db: &TestDatabase) -> World {
        let migrations = [
            people::migrations(),
            registry::migrations(),
            identity::migrations(),
            audit::migrations(),
            jobs::migrations(),
            notices::migrations(),
            payments::migrations(),
            casework::migrations(),
        ];
        let store = db.open(&migrations.concat()).await;
        people::synth::populate(&store, 42, 60, 2, testkit::fixed::today(), &|_, _| {}).await.unwrap();
        let manual = Arc::new(testkit::clock());
        let clock: Arc<dyn Clock> = manual.clone();
        let rng: Arc<dyn Rng> = Arc::new(testkit::rng());
        let sources =
            [pages::text(), service_kit::text(), letters::text(), notices::text(), casework::text(), Mailbox.text()];
        let phrases = text::Phrases::gather(&sources).unwrap();
        let registry = Arc::new(registry::Registry::of(Vec::new(), clock.clone()).unwrap());
        let casework = Arc::new(casework::Casework::new(&store, &registry, &clock, &rng, &phrases));
        let settings = Settings {
            public_url: "http://127.0.0.1:8080".to_owned(),
            demo: true,
            push_public_key: Some("BKEY".to_owned()),
        };
        let door = DemoDoor::of_the_demo_start();
        let phone = "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";
        let login =
            async |person| identity::login(&store, &door.resident(person), phone, None, &*clock, &*rng).await.unwrap();
        let (aoi, shigeru) = (login(SATO_AOI).await, login(SUZUKI_SHIGERU).await);
        let authority = Arc::new(authz::Authority::builtin().unwrap());
        let app = App { store, clock, rng, registry, phrases, authority, casework, settings: Arc::new(settings) };
        World { app, clock: manual, aoi, shigeru }
    }

    /// A request in a session.
    pub async fn ask(&self, who: &Opened, lang: Lang, request: Request<Body>) -> Answer {
        let mut visit = Visit::new(self.app.wording(lang), request.uri().path().to_owned());
        visit.form_token = Some(who.session.csrf.as_str().to_owned());
        let caller = Caller { visit, actor: Some(who.session.actor), session: Some(who.session.clone()) };
        let router = Mailbox.routes().layer(Extension(caller)).with_state(self.app.clone());
        let response = router.oneshot(request).await.unwrap();
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let (to, keeps) = (header("location"), header("x-offline").is_some());
        let (status, fault) = (response.status(), response.extensions().get::<Arc<Fault>>().cloned());
        let bytes = to_bytes(response.into_body(), 8 << 20).await.unwrap().to_vec();
        Answer { status, to, keeps, bytes, fault }
    }

    /// A page asked for by a browser in Japanese.
    pub async fn get(&self, who: &Opened, path: &str) -> Answer {
        self.ask(who, Lang::JA, Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// A form sent, with the session's secret.
    pub async fn post(&self, who: &Opened, path: &str, fields: &str) -> Answer {
        let body = format!("form-token={}&{fields}", who.session.csrf.as_str());
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.ask(who, Lang::JA, request.body(Body::from(body)).unwrap()).await
    }

    /// What the page's script sends.
    pub async fn post_json(&self, who: &Opened, path: &str, body: String) -> Answer {
        let request = Request::post(path).header("content-type", "application/json");
        self.ask(who, Lang::JA, request.body(Body::from(body)).unwrap()).await
    }

    /// Sends a letter to 佐藤 葵.
    pub async fn letter(&self, subject: &str) -> NoticeId {
        let data = LetterData {
            date: self.app.today(),
            addressee: Addressee { name: "佐藤　葵".to_owned(), ..Addressee::default() },
            sender: Sender {
                organisation: "江東区".to_owned(), title: "江東区長".to_owned(), ..Sender::default()
            },
            title: subject.to_owned(),
            decision: Some(Decision {
                outcome: "次の理由により却下します。".to_owned(),
                reasons: vec![Reason {
                    text: "所得が上限を超えています。".to_owned(),
                    law: Some("条例第4条".to_owned()),
                }],
            }),
            tasks: vec![Task {
                label: "添付書類".to_owned(), what: "<b>見積書</b>を出してください。".to_owned()
            }],
            due: Some(Date::constant(2026, 12, 4)),
            objection: Some(Objection {
                to: "東京都知事".to_owned(),
                months: 3,
                lawsuit: Some(Lawsuit {
                    defendant: "江東区".to_owned(),
                    representative: "江東区長".to_owned(),
                    months: 6,
                }),
            }),
            ..LetterData::default()
        };
        let content =
            LetterContent { template: Template::BuiltIn(BuiltIn::Refused), data, series: Some("福子育".to_owned()) };
        self.send(subject, NoticeKind::Letter, Content::Letter(Box::new(content))).await
    }

    /// Sends a message to 佐藤 葵.
    pub async fn message(&self, subject: &str) -> NoticeId {
        let text = Content::Text("一段目です。\n\n二段目です。\n\n■ 児童手当\n申請できます。\nhttp://127.0.0.1:8080/services/131083/jido-teate".to_owned());
        self.send(subject, NoticeKind::Message, text).await
    }

    async fn send(&self, subject: &str, kind: NoticeKind, content: Content) -> NoticeId {
        let id = NoticeId::new(&*self.app.clock, &*self.app.rng);
        let new = NewNotice {
            id,
            to: Recipient::Person(SATO_AOI),
            owner: "131083".parse().unwrap(),
            service: None,
            case: None,
            kind,
            lang: Lang::JA,
            subject: subject.to_owned(),
            content,
            at: self.app.clock.now(),
            remind_after_days: None,
        };
        let tx = self.app.store.begin().await.unwrap();
        notices::send(&tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        // The next one comes later, so that their order is certain.
        self.clock.advance_seconds(1);
        id
    }
}
