//! My cases: a correction asked and answered, an application taken back.

use casework::{CorrectionItem, Event, State};
use testkit::{Browser, TestDatabase};

use super::town::{Town, begin, draft_of};

async fn sent(town: &Town, browser: &mut Browser) -> kernel::CaseId {
    let page = begin(browser, "130001/018-support").await;
    let draft = draft_of(&page);
    let check = browser.submit(&page, &draft, &[("with", "none")]).await;
    browser.submit(&check, &format!("{draft}/check"), &[]).await;
    town.cases("sato-aoi").await[0].id
}

fn ask() -> Event {
    let items =
        vec![CorrectionItem { question: "account".to_owned(), message: "名義が一致しません".to_owned() }];
    Event::CorrectionAsked { items, by: kernel::Date::constant(2026, 12, 4) }
}

testkit::on_both! {
    async fn a_correction_is_asked_and_answered(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let id = sent(&town, &mut aoi).await;
        let case = format!("/cases/{id}");
        assert_eq!(aoi.get(&format!("{case}/correct")).await.status, 409, "nothing was asked yet");
        town.act(id, ask()).await;
        let page = aoi.get(&case).await;
        assert!(page.says("名義が一致しません") && page.says("2026年12月4日"), "{}", page.text());
        assert!(page.links().contains(&format!("{case}/correct")));
        let form = aoi.get(&format!("{case}/correct")).await;
        assert!(form.says("名義が一致しません"));
        assert!(form.form(&format!("{case}/correct")).unwrap().value("q-children").is_none(), "only what was asked");
        let wrong = aoi.submit(&form, &format!("{case}/correct"), &[("q-account-number", "x")]).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.form(&format!("{case}/correct")).unwrap().value("q-account-number"), Some("x"));
        let answers = [("q-account-number", "7654321"), ("q-account-holder", "サトウ アオイ")];
        let done = aoi.submit(&wrong, &format!("{case}/correct"), &answers).await;
        assert_eq!(done.path, case);
        let now = town.case(id).await;
        assert_eq!((now.standing.state, now.is_clear), (State::Open, false));
        assert_eq!(now.answers.account("account").unwrap().number, "7654321");
        assert!(!now.answers.list("children").is_empty(), "everything else is as it was");
        // Sent again from the page before: it was answered, and says so.
        let again = aoi.submit(&wrong, &format!("{case}/correct"), &answers).await;
        assert_eq!(again.status, 409);
    }

    async fn an_application_is_taken_back_once(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let id = sent(&town, &mut aoi).await;
        let path = format!("/cases/{id}/withdraw");
        let asked = aoi.get(&path).await;
        assert!(asked.links().contains(&format!("/cases/{id}")), "a way out");
        let done = aoi.submit(&asked, &path, &[]).await;
        assert_eq!(done.path, format!("/cases/{id}"));
        assert_eq!(town.case(id).await.standing.state, State::Withdrawn);
        assert_eq!(aoi.submit(&asked, &path, &[]).await.status, 409, "pressed twice");
        assert_eq!(aoi.get(&path).await.status, 409);
        let home = aoi.get("/").await;
        assert!(home.links().contains(&"/services/130001/018-support".to_owned()), "it can be applied for again");
    }

    async fn what_an_officer_did_meanwhile_is_not_overwritten(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let id = sent(&town, &mut aoi).await;
        let asked = aoi.get(&format!("/cases/{id}/withdraw")).await;
        town.act(id, ask()).await;
        let late = aoi.submit(&asked, &format!("/cases/{id}/withdraw"), &[]).await;
        assert_eq!(late.status, 409);
        assert_eq!(town.case(id).await.standing.state, State::Correction);
    }

    async fn a_decision_is_told_with_its_letter(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let id = sent(&town, &mut aoi).await;
        town.to_last_step(id).await;
        let event = Event::Refused { grounds: vec!["already-paid".to_owned()], reason: "父が受給しています。".to_owned() };
        town.act(id, event).await;
        let page = aoi.get(&format!("/cases/{id}")).await;
        assert!(page.says("父が受給しています。"));
        assert!(page.says("同じお子さんについて、ほかの方が先に受給している"), "the ground in words: {}", page.text());
        assert!(page.links().iter().any(|link| link.starts_with("/mail/")), "the letter");
        let list = aoi.get("/cases").await;
        assert!(list.links().contains(&format!("/cases/{id}")));
    }
}
