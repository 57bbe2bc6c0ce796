//! Letters that could not be set for the printer: shown with why and what to do, until that is done.

use axum::http::StatusCode;
use identity::Role;
use kernel::NoticeId;
use letters::{Addressee, LetterData, Sender, Template};
use notices::{Content, LetterContent, NewNotice, NoticeKind, Preferences, Recipient};
use people::persona::SATO_AOI;
use testkit::TestDatabase;

use super::house::Office;

async fn broken_letter(office: &Office) -> NoticeId {
    let app = &office.app;
    let to = Recipient::Person(SATO_AOI);
    let source = "#import \"/miyako.typ\": *\n#show: letter\n#paragrafs()\n".to_owned();
    let data = LetterData {
        date: app.today(),
        addressee: Addressee { name: "佐藤 葵".to_owned(), ..Addressee::default() },
        sender: Sender {
            organisation: "東京都".to_owned(), title: "東京都知事".to_owned(), ..Sender::default()
        },
        title: "決定通知書".to_owned(),
        ..LetterData::default()
    };
    let template = Template::Pack { name: "permit".to_owned(), source };
    let new = NewNotice {
        id: NoticeId::new(&*app.clock, &*app.rng),
        to,
        owner: "130001".parse().unwrap(),
        service: Some("130001/outdoor-ad".to_owned()),
        case: None,
        kind: NoticeKind::Letter,
        lang: kernel::Lang::JA,
        subject: data.title.clone(),
        content: Content::Letter(Box::new(LetterContent { template, data, series: Some("都広許".to_owned()) })),
        at: app.clock.now(),
        remind_after_days: None,
    };
    let tx = app.store.begin().await.unwrap();
    let paper = Preferences { paper: true, ..Preferences::default() };
    notices::set_preferences(&tx, to, &paper, app.clock.now()).await.unwrap();
    notices::send(&tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    new.id
}

testkit::on_both! {
    async fn a_letter_that_failed_is_shown_and_seen_to(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = broken_letter(&office).await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let before = office.get(reviewer, "/desk/print").await.ok();
        assert!(!before.contains("紙にできなかった通知"));
        assert_eq!(office.post(reviewer, "/desk/print", &[]).await.status, StatusCode::OK);
        let page = office.get(reviewer, "/desk/print").await.ok();
        assert!(page.contains("紙にできなかった通知が1通") && page.contains("8都広許第1号"));
        assert!(page.contains("permit:3:2") && page.contains("paragrafs"), "why, with the place: {page}");
        assert!(page.contains("直しを頼んでください") && page.contains("様式は新しい版に変わっています"));
        assert!(!page.contains("佐藤"), "nobody is named here");
        let elsewhere = office.officer("131083", Role::Reviewer).await;
        let path = format!("/desk/print/letters/{id}/again");
        assert!(office.post(elsewhere, &path, &[]).await.flash.contains("warning.desk-print-failed-done-before"));
        // The pack's template of today is right: printed again, the letter takes it.
        office.post(reviewer, &path, &[]).await.done("desk-print-failed-done-again");
        assert!(!office.get(reviewer, "/desk/print").await.ok().contains("紙にできなかった通知"));
        assert_eq!(office.post(reviewer, "/desk/print", &[]).await.status, StatusCode::OK);
        assert!(!office.get(reviewer, "/desk/print").await.ok().contains("紙にできなかった通知"));
        assert_eq!(office.post(reviewer, "/desk/print/letters/x/again", &[]).await.status, StatusCode::BAD_REQUEST);
        assert_eq!(office.post(reviewer, &format!("/desk/print/letters/{id}/burn"), &[]).await.status, StatusCode::NOT_FOUND);
    }

    async fn one_that_went_another_way_is_noted(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = broken_letter(&office).await;
        let decider = office.officer("130001", Role::Decider).await;
        office.post(decider, "/desk/print", &[]).await;
        let path = format!("/desk/print/letters/{id}/otherwise");
        office.post(decider, &path, &[]).await.done("desk-print-failed-done-otherwise");
        assert!(office.post(decider, &path, &[]).await.flash.contains("desk-print-failed-done-before"), "once");
        let auditor = office.officer("130001", Role::Auditor).await;
        assert_eq!(office.post(auditor, &path, &[]).await.status, StatusCode::FORBIDDEN);
    }
}
