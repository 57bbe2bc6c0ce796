//! A birth and the four applications that follow it, in one go.

use casework::{Event, State};
use testkit::browser::File;
use testkit::{Browser, Page, TestDatabase};

use super::town::{Town, begin, day, day_names, draft_of, next};

pub const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// Answers the pages of the chain up to the answers to check.
async fn answered(browser: &mut Browser, key: &str, name: &str) -> Page {
    let page = begin(browser, key).await;
    let draft = draft_of(&page);
    assert!(page.path.ends_with("/together"), "the followers are offered");
    let page = browser.submit(&page, &draft, &[]).await;
    assert_eq!(page.path, format!("{draft}/page/new-child"));
    let birth = day_names("new-child-birth");
    let mut child =
        vec![("q-new-child-name", name), ("q-new-child-kana", "たかはし りん"), ("q-new-child-sex", "female")];
    child.extend(day(&birth, ["2026", "11", "17"]));
    let page = next(browser, &page, &child).await;
    assert_eq!(page.path, format!("{draft}/page/birth-place"));
    let page = next(browser, &page, &[("q-birth-time", "午前6時30分"), ("q-birth-place", "世田谷区の病院")]).await;
    let page = next(browser, &page, &[("q-relation", "mother")]).await;
    let parents = [
        ("q-parents-married", "yes"),
        ("q-registered-domicile", "東京都世田谷区"),
        ("q-head-of-household", "高橋 大輔"),
    ];
    let mut page = next(browser, &page, &parents).await;
    // What is left depends on what registers know; the certificate is always asked.
    for _ in 0..6 {
        page = match page.path.rsplit('/').next() {
            Some("check") => return page,
            Some("documents") => {
                let action = page.path.clone();
                let files = [File { field: "q-birth-certificate-file", name: "証明書.pdf", bytes: PDF }];
                let answer = browser.submit_once(&page, &action, &[], &files).await;
                assert_ne!(answer.status, 422, "{}", answer.text());
                browser.follow(answer).await
            }
            Some("work") => next(browser, &page, &[("q-public-servant", "no")]).await,
            Some("insurance") => next(browser, &page, &[("q-child-insurance", "applying")]).await,
            Some("contact") => next(browser, &page, &[("q-phone", "080-1234-5678")]).await,
            _ => panic!("what does this page ask? {} {}", page.path, page.text()),
        };
    }
    page
}

testkit::on_both! {
    async fn a_birth_and_its_four_followers_are_applied_for_in_one_go(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut yui = town.persona("takahashi-yui");
        let check = answered(&mut yui, "131121/birth", "高橋 凛").await;
        let draft = draft_of(&check);
        assert_eq!(check.path, format!("{draft}/check"), "{}", check.text());
        assert!(check.says("高橋 凛"));
        // Which documents are needed depends on what the followers ask: they are asked for last.
        let (questions, documents) = (["work", "insurance"], check.html().find("/page/documents?change"));
        for page in questions {
            let at = check.html().find(&format!("/page/{page}?change"));
            assert!(documents.is_some() && (at.is_none() || at < documents), "{page} comes before the documents");
        }
        let receipt = yui.submit(&check, &format!("{draft}/check"), &[]).await;
        assert_eq!(receipt.path, format!("{draft}/receipt"), "{}", receipt.text());
        let cases = town.cases("takahashi-yui").await;
        let keys: Vec<String> = cases.iter().map(|case| case.service.to_string()).collect();
        assert_eq!(keys, [
            "131121/birth",
            "131121/jido-teate",
            "131121/child-medical",
            "130001/018-support",
            "130001/akachan-first",
        ]);
        for case in &cases[1..] {
            assert_eq!(case.finding.subjects.len(), 1, "{}", case.service);
            assert_eq!(case.finding.subjects[0].name, "高橋 凛");
            assert_ne!(case.finding.subjects[0].eligible, "no", "{}: {:?}", case.service, case.finding);
        }
        let mut place = 0;
        for case in &cases {
            let at = receipt.html().find(&case.number).expect("every number is on the receipt");
            assert!(at > place, "in the order of the services");
            place = at;
        }
        town.to_last_step(cases[0].id).await;
        town.act(cases[0].id, Event::Accepted).await;
        let facts = people::facts::of_person(&town.app.store, people::persona::TAKAHASHI_YUI, town.app.today()).await.unwrap();
        let child = facts.for_child(0).expect("the child exists");
        let id = child.get("child.id").unwrap().as_text().unwrap().to_owned();
        for case in &cases[1..] {
            assert_eq!(town.case(case.id).await.subjects, std::slice::from_ref(&id), "{}", case.service);
            let page = yui.get(&format!("/cases/{}", case.id)).await;
            assert!(page.says("高橋 凛"), "{}", page.text());
            assert_eq!(town.approve(case.id).await.standing.state, State::Approved);
        }
    }

    async fn siblings_are_not_applied_for_again(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let check = answered(&mut aoi, "131083/birth", "佐藤 凛").await;
        let draft = draft_of(&check);
        aoi.submit(&check, &format!("{draft}/check"), &[]).await;
        let cases = town.cases("sato-aoi").await;
        assert_eq!(cases.len(), 5);
        for case in &cases[1..] {
            assert_eq!(case.subjects, ["newborn:new-child"], "{}", case.service);
        }
        assert_eq!(cases[1].finding.subjects[0].yen["monthly"], 30_000, "the third child");
    }

    async fn a_name_that_is_mended_is_mended_everywhere(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut yui = town.persona("takahashi-yui");
        let check = answered(&mut yui, "131121/birth", "高橋 林").await;
        let draft = draft_of(&check);
        let page = yui.get(&format!("{draft}/page/new-child?change=1")).await;
        let check = next(&mut yui, &page, &[("q-new-child-name", "高橋 凛")]).await;
        assert_eq!(check.path, format!("{draft}/check"));
        assert!(check.says("高橋 凛") && !check.says("高橋 林"), "{}", check.text());
        yui.submit(&check, &format!("{draft}/check"), &[]).await;
        for case in &town.cases("takahashi-yui").await[1..] {
            assert_eq!(case.finding.subjects[0].name, "高橋 凛");
        }
    }

    async fn with_the_birth_its_followers_are_taken_back(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut yui = town.persona("takahashi-yui");
        let check = answered(&mut yui, "131121/birth", "高橋 凛").await;
        let draft = draft_of(&check);
        yui.submit(&check, &format!("{draft}/check"), &[]).await;
        let cases = town.cases("takahashi-yui").await;
        // One of the followers alone takes nothing with it.
        let alone = format!("/cases/{}/withdraw", cases[3].id);
        let asked = yui.get(&alone).await;
        assert!(!asked.says("いっしょに取り下げ"));
        yui.submit(&asked, &alone, &[]).await;
        let open = town.cases("takahashi-yui").await.iter().filter(|case| case.standing.state == State::Open).count();
        assert_eq!(open, 4);
        let path = format!("/cases/{}/withdraw", cases[0].id);
        let asked = yui.get(&path).await;
        assert!(asked.says("いっしょに取り下げ") && asked.says("児童手当"), "{}", asked.text());
        yui.submit(&asked, &path, &[]).await;
        for case in town.cases("takahashi-yui").await {
            assert_eq!(case.standing.state, State::Withdrawn, "{}", case.service);
        }
    }

    async fn a_companion_that_closes_meanwhile_stops_no_birth(db: TestDatabase) {
        let town = Town::with_stored_services(&db).await;
        let mut yui = town.persona("takahashi-yui");
        let check = answered(&mut yui, "131121/birth", "高橋 凛").await;
        let draft = draft_of(&check);
        let tx = town.app.store.begin().await.unwrap();
        registry::revisions::pause(&tx, &"130001/018-support".parse().unwrap(), "", &*town.app.clock).await.unwrap();
        tx.commit().await.unwrap();
        town.app.registry.reload().await.unwrap();
        let told = yui.submit(&check, &format!("{draft}/check"), &[]).await;
        assert_eq!(told.status, 409);
        assert!(told.says("外しました") && told.says("ゼロイチハチ"), "{}", told.text());
        let receipt = yui.submit(&told, &format!("{draft}/check"), &[]).await;
        assert_eq!(receipt.path, format!("{draft}/receipt"), "{}", receipt.text());
        assert_eq!(town.cases("takahashi-yui").await.len(), 4);
    }

}
