//! A program with the mailbox alone, two readers with sessions, and requests as a browser makes them.

use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use identity::Opened;
use kernel::{Date, Lang, ManualClock, NoticeId};
use letters::{Addressee, BuiltIn, Decision, Lawsuit, LetterData, Objection, Reason, Sender, Task, Template};
use mailbox::Mailbox;
use notices::{Content, LetterContent, NewNotice, NoticeKind, Recipient};
use people::persona::{SATO_AOI, SUZUKI_SHIGERU};
use service_kit::App;
use testkit::{Answer, Packs, Plan, Program, TestDatabase};

/// A program with the mailbox, and who reads.
pub struct World {
    program: Program,
    pub app: App,
    pub clock: Arc<ManualClock>,
    pub aoi: Opened,
    pub shigeru: Opened,
}

impl World {
    /// Opens everything on an empty database.
    pub async fn open(db: &TestDatabase) -> World {
        let plan = Plan { packs: Packs::None, push_public_key: Some("BKEY".to_owned()), ..Plan::default() };
        let program = Program::open(db, &Mailbox, plan).await;
        let phone = "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";
        World {
            aoi: program.resident(SATO_AOI, phone).await,
            shigeru: program.resident(SUZUKI_SHIGERU, phone).await,
            app: program.app.clone(),
            clock: program.clock.clone(),
            program,
        }
    }

    /// A request in a session.
    pub async fn ask(&self, who: &Opened, lang: Lang, request: Request<Body>) -> Answer {
        self.program.ask(&Mailbox, Some(who), lang, request).await
    }

    /// A page asked for by a browser in Japanese.
    pub async fn get(&self, who: &Opened, path: &str) -> Answer {
        self.program.get(&Mailbox, Some(who), path).await
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
