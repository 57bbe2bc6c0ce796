//! Applying: nothing typed that is known, what was typed kept, sent once whatever is pressed twice.

use casework::State;
use testkit::{Page, TestDatabase};

use super::town::{Town, begin, draft_of, next};
use super::understand::fill;

/// Plausible answers to the radio buttons and lines of a page that are not filled in.
pub fn plausible(page: &Page) -> Vec<(String, String)> {
    let form = page.forms().into_iter().find(|form| form.fields.iter().any(|(name, _)| name == "version"));
    let Some(form) = form else { return Vec::new() };
    let mut answers = Vec::new();
    for (name, value) in &form.fields {
        if name.starts_with("q-") && value.is_empty() && !name.contains("building") {
            let ending = name.rsplit('-').next().unwrap_or_default();
            let typed = match ending {
                "year" => "2026",
                "month" => "11",
                "kana" => "タナカ イチロウ",
                _ => "1",
            };
            answers.push((name.clone(), typed.to_owned()));
        }
    }
    let html = page.html();
    let tags = html.split("<input ").skip(1).map(|rest| rest.split('>').next().unwrap_or(""));
    for tag in tags.filter(|tag| tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"")) {
        let of = |attribute: &str| {
            let rest = tag.split(&format!("{attribute}=\"")).nth(1)?;
            rest.split('"').next().map(str::to_owned)
        };
        if let (Some(name), Some(value)) = (of("name"), of("value"))
            && form.value(&name).is_none()
            && !answers.iter().any(|(known, _)| *known == name)
        {
            answers.push((name, value));
        }
    }
    answers
}

testkit::on_both! {
    async fn a_mother_applies_for_two_benefits_without_typing(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "130001/018-support").await;
        let draft = draft_of(&page);
        assert_eq!(page.path, format!("{draft}/together"));
        assert!(page.says("赤ちゃんファースト"));
        // Straight to the answers to check: no page asks anything.
        let check = aoi.submit(&page, &draft, &[]).await;
        assert_eq!(check.path, format!("{draft}/check"));
        for known in ["佐藤 陽菜", "佐藤 湊", "佐藤 葵"] {
            assert!(check.says(known), "{known}");
        }
        assert!(check.says("住民基本台帳") || check.says("マイナンバーカード"), "where it is known from: {}", check.text());
        let receipt = aoi.submit(&check, &format!("{draft}/check"), &[]).await;
        assert_eq!(receipt.path, format!("{draft}/receipt"));
        let cases = town.cases("sato-aoi").await;
        assert_eq!(cases.len(), 2);
        for case in &cases {
            assert!(receipt.says(&case.number));
            assert!(case.is_clear, "{}: {:?}", case.service, case.finding);
            assert!(case.answers.iter().all(|(_, answer)| answer.provenance.is_prefilled()), "nothing was typed");
        }
        assert_eq!(cases[0].subjects.len(), 2);
        assert_eq!(cases[1].subjects.len(), 1, "the gift is for the baby alone");
        let letters = notices::Recipient::Person(people::persona::SATO_AOI);
        assert_eq!(notices::unread_count(&town.app.store, letters).await.unwrap(), 1, "the receipt is in the mailbox");
    }

    async fn sending_twice_is_sending_once(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "130001/018-support").await;
        let draft = draft_of(&page);
        let check = aoi.submit(&page, &draft, &[]).await;
        let action = format!("{draft}/check");
        let (mut one, mut two) = (aoi.clone(), aoi.clone());
        let (first, second) = tokio::join!(one.submit(&check, &action, &[]), two.submit(&check, &action, &[]));
        assert_eq!((first.path.as_str(), second.path.as_str()), (format!("{draft}/receipt").as_str(), first.path.as_str()));
        assert_eq!(first.text(), second.text(), "the same receipt");
        let third = aoi.submit(&check, &action, &[]).await;
        assert_eq!(third.text(), first.text());
        assert_eq!(town.cases("sato-aoi").await.len(), 2);
        // The back button after sending finds the receipt, wherever it leads.
        for back in ["", "/check", "/page/children", "/page/account", "/together"] {
            let page = aoi.get(&format!("{draft}{back}")).await;
            assert_eq!(page.path, format!("{draft}/receipt"), "{back}");
        }
    }

    async fn what_was_typed_wrongly_is_shown_again_with_the_error(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut lan = town.persona("nguyen-thi-lan");
        let page = begin(&mut lan, "131041/moving-in").await;
        let draft = draft_of(&page);
        let page = if page.path.ends_with("/together") { lan.submit(&page, &draft, &[]).await } else { page };
        assert_eq!(page.path, format!("{draft}/page/move"));
        let typed = [("q-moved-on-era", "reiwa"), ("q-moved-on-year", "8"), ("q-moved-on-month", "13"), ("q-moved-on-day", "1")];
        let wrong = next(&mut lan, &page, &typed).await;
        assert_eq!(wrong.status, 422);
        let form = wrong.form(&page.path).unwrap();
        assert_eq!(form.value("q-moved-on-month"), Some("13"), "what was typed");
        assert_eq!(form.value("q-moved-on-era"), Some("reiwa"));
        let top = wrong.links();
        assert!(top.iter().any(|link| link.starts_with("#q-moved-on")), "a link at the top leads to the field: {top:?}");
        assert!(top.contains(&"#q-came-from".to_owned()), "all that is wrong is said at once");
        assert!(wrong.html().contains("aria-invalid=\"true\""), "the error is next to the field");
        let right = [("q-moved-on-era", "reiwa"), ("q-moved-on-year", "8"), ("q-moved-on-month", "11"), ("q-moved-on-day", "14"), ("q-came-from", "japan")];
        let on = next(&mut lan, &wrong, &right).await;
        assert_eq!(on.path, format!("{draft}/page/new-address"));
        // Resumed on another device, at the page where it was left.
        let elsewhere = town.persona("nguyen-thi-lan").get(&draft).await;
        assert_eq!(elsewhere.path, on.path);
        let back = lan.get(&format!("{draft}/page/move")).await;
        assert_eq!(back.form(&page.path).unwrap().value("q-moved-on-day"), Some("14"));
    }

    async fn a_changed_answer_leads_back_to_the_answers(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "130001/018-support").await;
        let draft = draft_of(&page);
        let check = aoi.submit(&page, &draft, &[]).await;
        let change = check.links().into_iter().find(|link| link.contains("/page/account?change=1")).unwrap();
        let page = aoi.get(change.split('#').next().unwrap()).await;
        let wrong = next(&mut aoi, &page, &[("q-account-number", "x")]).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.path, format!("{draft}/page/account?change=1"), "still on the way of changing");
        let back = next(&mut aoi, &wrong, &[("q-account-number", "7654321")]).await;
        assert_eq!(back.path, format!("{draft}/check"));
        aoi.submit(&back, &format!("{draft}/check"), &[]).await;
        let case = town.cases("sato-aoi").await.remove(0);
        assert_eq!(case.answers.account("account").unwrap().number, "7654321");
        assert!(matches!(case.answers.get("account").unwrap().provenance, forms::Provenance::Corrected { .. }));
        assert_eq!(case.standing.state, State::Open);
    }

    async fn a_discarded_draft_leads_nowhere(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "130001/018-support").await;
        let draft = draft_of(&page);
        let check = aoi.submit(&page, &draft, &[]).await;
        let home = aoi.submit(&check, &format!("{draft}/discard"), &[]).await;
        assert_eq!(home.path, "/");
        for gone in ["", "/check", "/page/children", "/together", "/receipt"] {
            assert_eq!(aoi.get(&format!("{draft}{gone}")).await.status, 404, "{gone}");
        }
        assert_eq!(aoi.post_once(&format!("{draft}/check"), &[]).await.status, 404);
    }

    async fn a_business_applies_with_what_its_register_knows(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut ichiro = town.persona("tanaka-ichiro");
        let page = begin(&mut ichiro, "131067/restaurant-notification").await;
        let draft = draft_of(&page);
        let check = fill(&mut ichiro, page).await;
        assert_eq!(check.path, format!("{draft}/check"), "{}", check.text());
        assert!(check.says("有限会社たなか食堂"));
        let receipt = ichiro.submit(&check, &format!("{draft}/check"), &[]).await;
        assert_eq!(receipt.path, format!("{draft}/receipt"));
        let case = town.cases("tanaka-ichiro").await.remove(0);
        assert_eq!(case.applicant.business, Some(people::persona::TANAKA_SHOKUDO));
    }
}
