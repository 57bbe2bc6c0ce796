//! A service's page, for everybody and in every language, without a single raw key.

use kernel::Lang;
use people::PERSONAS;
use regex::Regex;
use testkit::{Page, TestDatabase};

use super::town::{Town, begin, draft_of, next};

/// What no person should read: a text key of ours or of a pack.
fn raw_keys(page: &Page) -> Vec<String> {
    let rooms = "procedures|pages|casework|forms|letters|notices|people|service-kit|fact|identity|authz";
    let ours = Regex::new(&format!(r"\b(?:{rooms})-[a-z][a-z0-9-]+")).unwrap();
    let packs = Regex::new(r"(?m)^(?:[cesaqrl]|page)-[a-z][a-z0-9-]+$").unwrap();
    let text = page.text();
    ours.find_iter(&text).chain(packs.find_iter(&text)).map(|found| found.as_str().to_owned()).collect()
}

fn assert_worded(page: &Page, who: &str) {
    assert_eq!(page.status, 200, "{who}: {}", page.path);
    assert_eq!(raw_keys(page), Vec::<String>::new(), "{who}: {}", page.path);
}

testkit::on_both! {
    async fn every_services_page_is_worded_for_everybody(db: TestDatabase) {
        let town = Town::open(&db).await;
        let services = town.app.registry.published();
        assert!(services.len() > 20);
        for lang in Lang::OFFERED {
            let mut visitors = vec![("guest", town.guest())];
            visitors.extend(PERSONAS.iter().map(|persona| (persona.slug, town.persona(persona.slug))));
            for (who, browser) in visitors {
                let mut browser = browser.with_cookie("lang", lang.tag());
                let who = format!("{who} in {}", lang.tag());
                for path in ["/", "/search", "/search?q=%E5%AD%90", "/life", "/life/birth", "/life/moving"] {
                    assert_worded(&browser.get(path).await, &who);
                }
                for service in &services {
                    assert_worded(&browser.get(&format!("/services/{}", service.key())).await, &who);
                }
            }
        }
    }

    async fn every_page_of_every_form_is_worded(db: TestDatabase) {
        let town = Town::open(&db).await;
        for lang in Lang::OFFERED {
            for persona in PERSONAS {
                let mut browser = town.persona(persona.slug).with_cookie("lang", lang.tag());
                for service in town.app.registry.published() {
                    let page = browser.get(&format!("/services/{}", service.key())).await;
                    if page.form("/apply").is_none() {
                        continue;
                    }
                    let who = format!("{} in {}", persona.slug, lang.tag());
                    let mut page = browser.submit(&page, "/apply", &[]).await;
                    assert_worded(&page, &who);
                    let draft = draft_of(&page);
                    if page.path.ends_with("/together") {
                        page = browser.submit(&page, &draft, &[]).await;
                        assert_worded(&page, &who);
                    }
                    let services = town.app.registry.get(&service.key()).unwrap();
                    for form_page in services.form().pages() {
                        let shown = browser.get(&format!("{draft}/page/{}", form_page.id)).await;
                        assert_worded(&shown, &who);
                        if shown.path.ends_with(&format!("/page/{}", form_page.id)) {
                            let wrong = next(&mut browser, &shown, &[]).await;
                            assert_eq!(raw_keys(&wrong), Vec::<String>::new(), "{who}: {}", wrong.path);
                        }
                    }
                    assert_worded(&browser.get(&format!("{draft}/check")).await, &who);
                    browser.post(&format!("{draft}/discard"), &[]).await;
                }
            }
        }
    }

    async fn what_is_not_offered_says_so_and_cannot_be_begun(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut shigeru = town.persona("suzuki-shigeru");
        let page = shigeru.get("/services/131083/jido-teate").await;
        assert!(page.form("/apply").is_none(), "another municipality's");
        let refused = shigeru.post_once("/apply", &[("service", "131083/jido-teate")]).await;
        assert_eq!(refused.status, 403);
        let business = shigeru.post_once("/apply", &[("service", "130001/digital-subsidy")]).await;
        assert_eq!(business.status, 403);
        assert_eq!(shigeru.post_once("/apply", &[("service", "130001/no-such")]).await.status, 404);
        assert_eq!(shigeru.post_once("/apply", &[("service", "nonsense")]).await.status, 404);
        let base = shigeru.post_once("/apply", &[("service", "130001/jido-teate-base")]).await;
        assert!(base.status == 404 || base.status == 409, "{}", base.status);
        assert_eq!(shigeru.get("/services/130001/jido-teate-base").await.status, 404);
        assert_eq!(town.guest().get("/services/130001/nothing").await.status, 404);
    }

    async fn a_rule_that_says_no_warns_and_stops_nobody(db: TestDatabase) {
        let town = Town::open(&db).await;
        // Too young for the pass: the page says so, and the application is kept all the same.
        let mut sho = town.persona("yamamoto-sho");
        let page = sho.get("/services/130001/silver-pass").await;
        assert!(page.form("/apply").is_some());
        let page = begin(&mut sho, "130001/silver-pass").await;
        let draft = draft_of(&page);
        let page = fill(&mut sho, page).await;
        assert_eq!(page.path, format!("{draft}/check"));
        assert!(page.says("対象になりません"), "the page warns: {}", page.text());
        let receipt = sho.submit(&page, &format!("{draft}/check"), &[]).await;
        assert_eq!(receipt.path, format!("{draft}/receipt"));
        let case = town.cases("yamamoto-sho").await.remove(0);
        assert_eq!(case.finding.subjects[0].eligible, "no");
        assert!(!case.is_clear);
    }
}

/// Answers every page: the first choice of each question, words where words are asked.
pub async fn fill(browser: &mut testkit::Browser, mut page: Page) -> Page {
    for _ in 0..20 {
        if !page.path.contains("/page/") {
            return page;
        }
        let here = page.path.clone();
        let answers = super::apply::plausible(&page);
        let answers: Vec<(&str, &str)> = answers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        page = next(browser, &page, &answers).await;
        assert_ne!(page.path, here, "the page is not accepted: {}", page.text());
    }
    panic!("the form has no end");
}
