//! What the tests of this room share: a store with its tables, people, and notices to send.

use std::sync::Arc;

use jobs::Runner;
use kernel::{Clock, Lang, ManualClock, NoticeId, OwnerCode, PersonId, Rng, SeededRng};
use letters::{Address, Addressee, BuiltIn, LetterData, Sender, Template};
use notices::{
    Content, EmailMode, LetterContent, NewNotice, NoticeKind, Postman, Preferences, Recipient, Sent, set_preferences,
};
use store::{Store, Tx};
use testkit::TestDatabase;

/// One installation.
pub struct World {
    pub store: Store,
    pub clock: Arc<ManualClock>,
    pub rng: Arc<SeededRng>,
}

impl World {
    pub async fn open(db: &TestDatabase) -> World {
        let migrations = [jobs::migrations(), notices::migrations()].concat();
        World { store: db.open(&migrations).await, clock: Arc::new(testkit::clock()), rng: Arc::new(testkit::rng()) }
    }

    pub fn owner() -> OwnerCode {
        "131083".parse().unwrap()
    }

    pub fn person(&self) -> Recipient {
        Recipient::Person(PersonId::new(&*self.clock, &*self.rng))
    }

    pub async fn tx(&self) -> Tx {
        self.store.begin().await.unwrap()
    }

    /// A letter to be numbered in the series 福子育.
    pub fn letter(&self, to: Recipient) -> NewNotice {
        let address = Address {
            postcode: "1350016".to_owned(),
            lines: vec!["東京都江東区東陽四丁目11番28号".to_owned()],
        };
        let data = LetterData {
            date: self.clock.today(),
            addressee: Addressee { name: "佐藤　美咲".to_owned(), address: Some(address), ..Addressee::default() },
            sender: Sender {
                organisation: "江東区".to_owned(), title: "江東区長".to_owned(), ..Sender::default()
            },
            title: "児童手当認定通知書".to_owned(),
            body: vec!["次のとおり決定しました。".to_owned()],
            ..LetterData::default()
        };
        let template = Template::BuiltIn(BuiltIn::Approved);
        NewNotice {
            id: NoticeId::new(&*self.clock, &*self.rng),
            to,
            owner: Self::owner(),
            service: Some("131083/child-allowance".to_owned()),
            case: None,
            kind: NoticeKind::Letter,
            lang: Lang::JA,
            subject: "児童手当の決定".to_owned(),
            content: Content::Letter(Box::new(LetterContent { template, data, series: Some("福子育".to_owned()) })),
            at: self.clock.now(),
            remind_after_days: None,
        }
    }

    /// A message.
    pub fn message(&self, to: Recipient, subject: &str) -> NewNotice {
        NewNotice {
            kind: NoticeKind::Message,
            subject: subject.to_owned(),
            content: Content::Text("新しい制度が始まりました。".to_owned()),
            ..self.letter(to)
        }
    }

    pub async fn send(&self, new: &NewNotice) -> Sent {
        let tx = self.tx().await;
        let sent = notices::send(&tx, new).await.unwrap();
        tx.commit().await.unwrap();
        sent
    }

    pub async fn choose(&self, of: Recipient, chosen: &Preferences) {
        let tx = self.tx().await;
        set_preferences(&tx, of, chosen, self.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn mails_to(&self, of: Recipient, address: &str, mode: EmailMode) {
        let chosen = Preferences { email: Some(address.to_owned()), email_mode: mode, ..Preferences::default() };
        self.choose(of, &chosen).await;
    }

    pub fn postman(&self) -> Postman {
        Postman::new(self.store.clone(), self.clock.clone(), "https://miyako.example.lg.jp")
    }

    pub fn runner(&self, postman: &Postman) -> Runner {
        let rng: Arc<dyn Rng> = self.rng.clone();
        postman.register(Runner::new(self.store.clone(), self.clock.clone(), rng))
    }
}
