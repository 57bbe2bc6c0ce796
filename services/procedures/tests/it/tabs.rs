//! The same draft in two tabs or on two devices.

use testkit::TestDatabase;

use super::town::{Town, begin, draft_of, next};

testkit::on_both! {
    async fn the_second_tab_is_told_that_it_wrote_over_the_first(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "131083/jido-teate").await;
        let draft = draft_of(&page);
        let tab = aoi.get(&format!("{draft}/page/work")).await;
        let mut other = aoi.clone();
        next(&mut other, &tab, &[("q-public-servant", "no")]).await;
        let answer = aoi.submit_once(&tab, &format!("{draft}/page/work"), &[("q-public-servant", "yes")], &[]).await;
        // A public servant applies at the workplace: the answer is not valid, and the page says both.
        assert_eq!(answer.status, 422);
        assert!(answer.says("別の画面") || answer.says("ほかの画面") || answer.says("別の"), "{}", answer.text());
    }

    async fn nobody_sends_answers_that_they_did_not_see(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "130001/018-support").await;
        let draft = draft_of(&page);
        let check = aoi.submit(&page, &draft, &[]).await;
        let mut other = aoi.clone();
        let account = other.get(&format!("{draft}/page/account?change=1")).await;
        next(&mut other, &account, &[("q-account-number", "7654321")]).await;
        let stale = aoi.submit_once(&check, &format!("{draft}/check"), &[], &[]).await;
        assert_eq!(stale.status, 409);
        assert!(stale.says("別の画面で回答が変わりました"), "{}", stale.text());
        assert!(town.cases("sato-aoi").await.is_empty());
        let sent = aoi.submit(&stale, &format!("{draft}/check"), &[]).await;
        assert_eq!(sent.path, format!("{draft}/receipt"));
        assert_eq!(town.cases("sato-aoi").await[0].answers.account("account").unwrap().number, "7654321");
    }

    async fn what_is_typed_is_saved_while_the_person_thinks(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "131083/sodai-gomi").await;
        let items = page.path.clone();
        let mut script = aoi.clone().with_header("x-autosave", "1");
        let saved = script.submit_once(&page, &items, &[("q-items", "bicycle")], &[]).await;
        assert_eq!(saved.status, 204);
        let version: i64 = saved.header("x-version").parse().unwrap();
        // Another device finds it, and goes on with the version that was told.
        let there = aoi.clone().get(&items).await;
        let form = there.form(&items).unwrap();
        assert_eq!(form.value("version"), Some(version.to_string().as_str()));
        assert_eq!(form.value("q-items"), Some("bicycle"));
        // From a page that is older than what another device wrote, nothing is saved by itself.
        let late = script.submit_once(&page, &items, &[("q-items", "futon")], &[]).await;
        assert_eq!(late.status, 409);
        assert_eq!(aoi.get(&items).await.form(&items).unwrap().value("q-items"), Some("bicycle"));
    }
}
