//! Sending: once is the same as twice, and everything that belongs together is kept together or not at all.

use casework::record::Applicant;
use casework::{drafts, find};
use kernel::{CaseId, Moment, NoticeId, OwnerCode};
use letters::{BuiltIn, LetterData, Template};
use notices::{Content, LetterContent, NewNotice, NoticeKind, Recipient};
use people::persona::SATO_AOI;
use store::sea_orm::{ConnectionTrait, Statement};
use testkit::TestDatabase;

use crate::town::{ALL, Town};

const BOTH: [&str; 2] = ["130001/018-support", "130001/akachan-first"];

fn message(town: &Town, id: NoticeId) -> NewNotice {
    NewNotice {
        id,
        to: Recipient::Person(SATO_AOI),
        owner: OwnerCode::TOKYO,
        service: None,
        case: None,
        kind: NoticeKind::Message,
        lang: kernel::Lang::JA,
        subject: "受け付けました".to_owned(),
        content: Content::Letter(Box::new(LetterContent {
            template: Template::BuiltIn(BuiltIn::Receipt),
            data: LetterData::default(),
            series: None,
        })),
        at: kernel::Clock::now(&*town.clock),
        remind_after_days: None,
    }
}

async fn rows(town: &Town, table: &str) -> i64 {
    let conn = town.store.reader();
    let count = Statement::from_string(conn.get_database_backend(), format!("SELECT COUNT(*) AS n FROM {table}"));
    conn.query_one_raw(count).await.unwrap().unwrap().try_get("", "n").unwrap()
}

testkit::on_both! {
    async fn the_same_draft_twice_is_one_application(db: TestDatabase) {
        let town = Town::open(&db).await;
        let first = town.application(SATO_AOI, &BOTH, &[]).await;
        let mut second = town.application(SATO_AOI, &BOTH, &[]).await;
        second.draft = first.draft;
        let wanted: Vec<CaseId> = first.cases.iter().map(|case| case.id).collect();
        let once = town.office.send(first).await.unwrap();
        let twice = town.office.send(second).await.unwrap();
        assert_eq!(once, twice);
        assert_eq!(once.iter().map(|receipt| receipt.case).collect::<Vec<_>>(), wanted, "in the order of the services");
        assert_eq!(rows(&town, "case_file").await, 2);
        assert_eq!(rows(&town, "case_event").await, 2);
        let stored = find::of_draft(town.store.reader(), ALL, town.again(&town.case(&once[0]).await).await.draft).await;
        assert_eq!(stored.unwrap().iter().map(|case| case.number.clone()).collect::<Vec<_>>(), [
            once[0].number.clone(),
            once[1].number.clone(),
        ]);
    }

    async fn twenty_at_the_same_moment_are_one_application(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut all = Vec::new();
        for _ in 0..20 {
            all.push(town.application(SATO_AOI, &BOTH, &[]).await);
        }
        let draft = all[0].draft;
        let sending = all.into_iter().map(|mut one| {
            one.draft = draft;
            town.office.send(one)
        });
        let answers = futures_all(sending).await;
        let first = answers[0].clone();
        assert_eq!(first.len(), 2);
        assert!(answers.iter().all(|receipts| *receipts == first), "everybody is told the same");
        assert_eq!(rows(&town, "case_file").await, 2);
        assert_eq!(audit::verify(&town.store, OwnerCode::TOKYO, &[]).await.unwrap(), None);
    }

    async fn everything_is_there_after_sending(db: TestDatabase) {
        let town = Town::open(&db).await;
        let applicant = Applicant { person: SATO_AOI, business: None };
        let services = BOTH.iter().map(|key| (key.parse().unwrap(), 1)).collect();
        let tx = town.store.begin().await.unwrap();
        let draft = drafts::begin(&tx, &*town.clock, &*town.rng, applicant, services).await.unwrap();
        tx.commit().await.unwrap();
        let mut sent = town.application(SATO_AOI, &BOTH, &[]).await;
        sent.draft = draft.id;
        let letter = NoticeId::new(&*town.clock, &*town.rng);
        sent.notices.push(message(&town, letter));
        town.office.send(sent).await.unwrap();
        assert_eq!((rows(&town, "case_file").await, rows(&town, "case_event").await), (2, 2));
        assert_eq!(rows(&town, "audit_leaf").await, 2);
        assert_eq!(rows(&town, "draft").await, 0);
        let got = notices::get(&town.store, Recipient::Person(SATO_AOI), letter).await.unwrap();
        assert!(got.is_some(), "the receipt is in the mailbox");
    }

    async fn nothing_is_there_where_one_part_fails(db: TestDatabase) {
        let town = Town::open(&db).await;
        let applicant = Applicant { person: SATO_AOI, business: None };
        let letter = NoticeId::new(&*town.clock, &*town.rng);
        let tx = town.store.begin().await.unwrap();
        notices::send(&tx, &message(&town, letter)).await.unwrap();
        let key = BOTH[0].parse().unwrap();
        let draft = drafts::begin(&tx, &*town.clock, &*town.rng, applicant, vec![(key, 1)]).await.unwrap();
        tx.commit().await.unwrap();
        let mut doomed = town.application(SATO_AOI, &BOTH, &[]).await;
        doomed.draft = draft.id;
        // The last write of all but one: this message was sent before.
        doomed.notices.push(message(&town, letter));
        let good = town.application(people::persona::SUZUKI_SHIGERU, &["130001/silver-pass"], &[]).await;
        let (failed, kept) = two(town.office.send(doomed), town.office.send(good)).await;
        assert!(failed.is_err());
        assert_eq!(kept.unwrap().len(), 1, "the neighbour in the same batch is kept");
        assert_eq!((rows(&town, "case_file").await, rows(&town, "case_event").await), (1, 1));
        assert_eq!((rows(&town, "audit_leaf").await, rows(&town, "notice").await), (1, 1));
        assert!(drafts::load(&town.store, SATO_AOI, draft.id).await.unwrap().is_some(), "the draft is still there");
    }

    async fn a_crowd_larger_than_one_statement_is_kept(db: TestDatabase) {
        let town = Town::open(&db).await;
        let one = town.application(SATO_AOI, &BOTH, &[]).await;
        let mut crowd = Vec::new();
        for _ in 0..700 {
            let mut other = one.clone();
            other.draft = kernel::DraftId::new(&*town.clock, &*town.rng);
            other.at = Moment(one.at.0);
            for case in &mut other.cases {
                case.id = CaseId::new(&*town.clock, &*town.rng);
                case.number = casework::number::new(&*town.rng);
            }
            crowd.push(other);
        }
        let answers = futures_all(crowd.into_iter().map(|one| town.office.send(one))).await;
        assert_eq!(answers.len(), 700);
        assert_eq!(rows(&town, "case_file").await, 1400);
        assert_eq!(audit::verify(&town.store, OwnerCode::TOKYO, &[]).await.unwrap(), None);
    }
}

async fn futures_all<T, E: std::fmt::Debug>(all: impl Iterator<Item = impl Future<Output = Result<T, E>>>) -> Vec<T> {
    futures::future::join_all(all).await.into_iter().map(Result::unwrap).collect()
}

async fn two<A, B>(one: impl Future<Output = A>, other: impl Future<Output = B>) -> (A, B) {
    tokio::join!(one, other)
}
