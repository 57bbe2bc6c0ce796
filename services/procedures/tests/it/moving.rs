//! Moving in: offered by the municipality that one moves to, with the followers of that municipality.

use casework::Event;
use testkit::{Browser, Page, TestDatabase};

use super::town::{Town, begin, day, day_names, draft_of, next};

async fn to_check(browser: &mut Browser, mut page: Page, municipality: &str) -> Page {
    for _ in 0..9 {
        let moved = day_names("moved-on");
        page = match page.path.rsplit('/').next() {
            Some("check") => return page,
            Some("move") => {
                let mut answers = vec![("q-came-from", "tokyo")];
                answers.extend(day(&moved, ["2026", "11", "16"]));
                next(browser, &page, &answers).await
            }
            Some("new-address") => {
                let address = [
                    ("q-new-address-postcode", "160-0022"),
                    ("q-new-address-municipality", municipality),
                    ("q-new-address-town", "新宿1丁目1番1号"),
                ];
                next(browser, &page, &address).await
            }
            Some("applicant") => next(browser, &page, &[("q-head-of-household", "佐藤 健太")]).await,
            Some("members") => {
                next(browser, &page, &[("q-moved-with", "whole-household"), ("q-member-names", "全員")]).await
            }
            Some("work") => next(browser, &page, &[("q-public-servant", "no")]).await,
            _ => {
                let answers = super::apply::plausible(&page);
                let answers: Vec<(&str, &str)> = answers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
                next(browser, &page, &answers).await
            }
        };
        assert_ne!(page.status, 422, "{}: {}", page.path, page.text());
    }
    page
}

testkit::on_both! {
    async fn who_moves_to_another_ward_applies_there_with_its_followers(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let found = aoi.get("/search?q=%E8%BB%A2%E5%85%A5").await;
        assert!(found.links().contains(&"/services/131041/moving-in".to_owned()), "found by its name");
        let life = aoi.get("/life/moving").await;
        assert!(life.links().contains(&"/services/131041/moving-in".to_owned()), "found by the moment of life");
        let page = begin(&mut aoi, "131041/moving-in").await;
        let draft = draft_of(&page);
        assert!(page.path.ends_with("/together"));
        let form = page.form(&draft).unwrap();
        let offered: Vec<&str> = form.fields.iter().filter(|(name, _)| name == "with").map(|(_, key)| key.as_str()).collect();
        assert!(offered.contains(&"131041/jido-teate") && offered.contains(&"131041/child-medical"), "{offered:?}");
        assert!(!offered.iter().any(|key| key.starts_with("131083")), "{offered:?}");
        let page = aoi.submit(&page, &draft, &[("with", "131041/jido-teate")]).await;
        let check = to_check(&mut aoi, page, "131041").await;
        assert_eq!(check.path, format!("{draft}/check"), "{}", check.text());
        aoi.submit(&check, &format!("{draft}/check"), &[]).await;
        let cases = town.cases("sato-aoi").await;
        assert_eq!(cases.len(), 2);
        assert_eq!(cases[1].service.to_string(), "131041/jido-teate");
        assert_eq!(cases[1].finding.subjects[0].eligible, "yes", "by the address that is moved to: {:?}", cases[1].finding);
        town.to_last_step(cases[0].id).await;
        town.act(cases[0].id, Event::Accepted).await;
        let facts = people::facts::of_person(&town.app.store, people::persona::SATO_AOI, town.app.today()).await.unwrap();
        assert_eq!(facts.get("person.municipality"), Some(&rules::Value::Text("131041".to_owned())));
        assert!(aoi.get("/").await.links().iter().all(|link| !link.starts_with("/services/131083/")), "a new home");
    }

    async fn an_address_elsewhere_is_not_taken(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "131041/moving-in").await;
        let draft = draft_of(&page);
        aoi.submit(&page, &draft, &[]).await;
        let page = aoi.get(&format!("{draft}/page/new-address")).await;
        let address = [
            ("q-new-address-postcode", "135-0061"),
            ("q-new-address-municipality", "131083"),
            ("q-new-address-town", "豊洲1丁目1番1号"),
        ];
        let wrong = next(&mut aoi, &page, &address).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.form(&page.path).unwrap().value("q-new-address-town"), Some("豊洲1丁目1番1号"));
    }
}
