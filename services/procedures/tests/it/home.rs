//! The front page: what fits each persona, why, and what was begun.

use testkit::TestDatabase;

use super::town::{Town, begin, draft_of};

/// What each persona finds on the front page, and what they do not.
const FITS: [(&str, &[&str], &[&str]); 7] = [
    (
        "sato-aoi",
        &["130001/018-support", "130001/akachan-first", "131083/jido-teate", "131083/child-medical"],
        &["131083/moving-in", "131083/sodai-gomi", "130001/silver-pass", "131041/moving-in", "131121/jido-teate"],
    ),
    ("suzuki-shigeru", &["130001/silver-pass"], &["130001/018-support", "132012/jido-teate", "131083/moving-in"]),
    ("takahashi-yui", &["131121/birth", "131121/pregnancy-support"], &["131121/jido-teate", "131083/birth"]),
    ("nguyen-thi-lan", &["131041/moving-in", "131041/national-health-insurance"], &["131083/moving-in"]),
    ("tanaka-ichiro", &["131067/restaurant-notification", "130001/digital-subsidy"], &["130001/018-support"]),
    ("yamamoto-sho", &["130001/tokyo-app-support"], &["134023/jido-teate", "130001/018-support", "131041/moving-in"]),
    ("nakamura-misaki", &["130001/digital-subsidy"], &["131067/restaurant-notification", "131113/jido-teate"]),
];

testkit::on_both! {
    async fn each_persona_sees_what_fits(db: TestDatabase) {
        let town = Town::open(&db).await;
        for (slug, fitting, others) in FITS {
            let page = town.persona(slug).get("/").await;
            assert_eq!(page.status, 200);
            let links = page.links();
            let shown = |key: &str| links.contains(&format!("/services/{key}"));
            let missing: Vec<&&str> = fitting.iter().filter(|key| !shown(key)).collect();
            let surplus: Vec<&&str> = others.iter().filter(|key| shown(key)).collect();
            assert!(missing.is_empty() && surplus.is_empty(), "{slug}: without {missing:?}, with {surplus:?}");
        }
    }

    async fn what_fits_says_why_and_what_it_gives(db: TestDatabase) {
        let town = Town::open(&db).await;
        let page = town.persona("sato-aoi").get("/").await;
        assert!(page.says("佐藤 葵"));
        assert!(page.says("お子さんの住所が東京都内にある"), "why");
        assert!(page.says("月 10,000円") || page.says("月10,000円"), "two children at 5,000 yen: {}", page.text());
        let english = town.persona("sato-aoi").with_cookie("lang", "en").get("/").await;
        assert!(english.says("The child’s registered address is in Tokyo"));
    }

    async fn what_was_begun_and_what_was_sent_is_on_the_front_page(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "130001/018-support").await;
        let draft = draft_of(&page);
        assert!(aoi.get("/").await.links().contains(&draft), "begun");
        let page = aoi.submit(&page, &draft, &[]).await;
        aoi.submit(&page, &format!("{draft}/check"), &[]).await;
        let home = aoi.get("/").await;
        let cases = town.cases("sato-aoi").await;
        assert!(!home.links().contains(&draft));
        for case in &cases {
            assert!(home.links().contains(&format!("/cases/{}", case.id)), "sent");
        }
        assert!(!home.links().contains(&"/services/130001/018-support".to_owned()), "applied for already");
        assert!(home.links().contains(&"/services/131083/jido-teate".to_owned()), "not applied for yet");
    }

    async fn a_guest_is_welcome_and_finds_services(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut guest = town.guest();
        let page = guest.get("/").await;
        assert!(page.links().contains(&"/sign-in".to_owned()));
        let found = guest.get("/search?q=%E3%81%93%E3%81%A9%E3%82%82%E3%81%8C%E7%94%9F%E3%81%BE%E3%82%8C%E3%81%9F").await;
        assert_eq!(found.status, 200);
        assert!(found.links().iter().any(|link| link.ends_with("/birth")), "{:?}", found.links());
        for event in registry::LifeEvent::ALL {
            let page = guest.get(&format!("/life/{}", event.name())).await;
            assert_eq!(page.status, 200, "{}", event.name());
        }
        assert_eq!(guest.get("/life/nonsense").await.status, 404);
        assert_eq!(guest.get("/search?q=%00%27%22%3Cb%3E").await.status, 200);
    }

    async fn the_next_child_can_be_applied_for(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "130001/018-support").await;
        let draft = draft_of(&page);
        let page = aoi.submit(&page, &draft, &[]).await;
        aoi.submit(&page, &format!("{draft}/check"), &[]).await;
        let support = "/services/130001/018-support".to_owned();
        assert!(!aoi.get("/").await.links().contains(&support));
        let tx = town.app.store.begin().await.unwrap();
        let scope = store::Scope::Person(people::persona::SATO_AOI);
        let household = people::find::household_of(tx.conn(), scope, people::persona::SATO_AOI).await.unwrap();
        let born = people::register::NewChild {
            name: "佐藤 凛".to_owned(),
            kana: "サトウ リン".to_owned(),
            birth_date: kernel::Date::constant(2026, 11, 18),
            sex: people::Sex::Female,
            parents: [Some(people::persona::SATO_AOI), None],
        };
        people::register::birth(&tx, &*town.app.clock, &*town.app.rng, household.id, &born).await.unwrap();
        tx.commit().await.unwrap();
        assert!(aoi.get("/").await.links().contains(&support), "for the new child");
    }
}
