//! What went wrong becomes a page in the visit's language with a number to ask with, or a problem for a program.

use testkit::{Page, TestDatabase};

use super::program::Program;

/// The number that a person reads out over the telephone.
fn reference(page: &Page) -> String {
    let html = page.html();
    let rest = html
        .split("class=\"reference\"")
        .nth(1)
        .unwrap_or_else(|| panic!("no number on {}: {}", page.path, page.text()));
    let number = rest.split("<code>").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default().to_owned();
    assert_eq!(number.len(), 8, "{number}");
    number
}

testkit::on_both! {
    async fn troubles_are_pages_in_the_visits_language(db: TestDatabase) {
        let program = Program::open(&db).await;
        let cases = [
            ("/nowhere", 404, "ja", "ページが見つかりません"),
            ("/nowhere", 404, "en", "Page not found"),
            ("/cases/not-a-uuid", 404, "ja", "ページが見つかりません"),
            ("/traps/breaks", 500, "ja", ""),
            ("/traps/breaks", 500, "en", ""),
            ("/traps/panics", 500, "ja-x-easy", ""),
            ("/traps/gone", 503, "en", ""),
            ("/apply", 405, "ja", ""),
        ];
        let mut numbers = std::collections::HashSet::new();
        for (path, status, lang, words) in cases {
            let mut browser = program.persona("sato-aoi").await.with_cookie("lang", lang);
            let page = browser.get(path).await;
            assert_eq!(page.status.as_u16(), status, "{path}");
            assert!(page.html().contains(&format!("<html lang=\"{lang}")), "{path} in {lang}");
            assert!(page.says(words), "{path} in {lang}: {}", page.text());
            assert!(page.links().contains(&"/".to_owned()), "a way back");
            assert!(numbers.insert(reference(&page)), "each trouble has its own number");
            for secret in ["boiler", "must not be read", "database", "panicked"] {
                assert!(!page.html().contains(secret), "{path} tells what broke");
            }
        }
        let gone = program.guest().get("/traps/gone").await;
        assert_eq!(gone.header("retry-after"), "10");
    }

    async fn what_is_too_large_says_the_limit(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await.with_cookie("lang", "en");
        let large = vec![b'a'; 33 << 20];
        let page = aoi.post_bytes("/apply", "application/x-www-form-urlencoded", &large).await;
        assert_eq!(page.status, 413);
        assert!(page.says("32 MB"), "{}", page.text());
        reference(&page);
        let mut form = b"--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n".to_vec();
        form.extend(&large);
        let page = aoi.post_bytes("/apply", "multipart/form-data; boundary=x", &form).await;
        assert_eq!(page.status, 413);
        let odd = aoi.post_bytes("/apply", "multipart/form-data; boundary=x", b"--x\r\nnonsense").await;
        assert_eq!(odd.status, 400);
        reference(&odd);
    }

    async fn programs_are_told_in_json(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut client = program.guest().with_header("accept", "application/json");
        for (path, status) in [("/api/v1/nowhere", 404), ("/api/v1/traps", 500), ("/api/v1/services/130001/nothing", 404)] {
            let answer = client.get_once(path).await;
            assert_eq!(answer.status.as_u16(), status, "{path}");
            assert_eq!(answer.header("content-type"), "application/problem+json");
            let problem: serde_json::Value = serde_json::from_slice(&answer.bytes).unwrap();
            assert_eq!(problem["status"], status);
            assert!(problem["instance"].as_str().unwrap().starts_with("urn:miyako:reference:"));
            assert!(!answer.html().contains("boiler"));
        }
        // Under /api nobody is led to a page on which to sign in.
        let answer = client.post_bytes("/api/v1/applications", "application/json", b"{}").await;
        assert_eq!(answer.status, 401);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        // A browser that asks for a page gets one, and a program that asks for JSON elsewhere gets that.
        let page = program.guest().with_header("accept", "text/html,application/json").get("/nowhere").await;
        assert!(page.header("content-type").starts_with("text/html"));
        let json = client.get("/nowhere").await;
        assert_eq!(json.header("content-type"), "application/problem+json");
    }

    async fn another_site_changes_nothing_and_is_told_in_a_page(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        let token = aoi.get("/").await.forms()[0].value("form-token").unwrap().to_owned();
        let mut elsewhere = aoi.clone().with_header("sec-fetch-site", "cross-site").with_cookie("lang", "en");
        let fields = [("form-token", token.as_str()), ("service", "130001/018-support")];
        let answer = elsewhere.post_once("/apply", &fields).await;
        assert_eq!(answer.status, 403);
        assert!(answer.says("other sites"), "{}", answer.text());
        reference(&answer);
    }

    async fn a_database_that_is_gone_is_told_in_a_page(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await.with_cookie("lang", "en");
        program.app.store.close().await.ok();
        let page = aoi.get("/").await;
        assert!(page.status == 503 || page.status == 500, "{}", page.status);
        assert!(page.html().contains("<html lang=\"en\""));
        reference(&page);
        assert_eq!(aoi.get("/health/live").await.status, 200);
        assert_eq!(aoi.get("/health/ready").await.status, 503);
    }
}
