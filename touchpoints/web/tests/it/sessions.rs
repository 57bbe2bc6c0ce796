//! Sessions and the secrets of forms: what a person began is still there when they come back.

use kernel::Clock;
use testkit::TestDatabase;

use super::program::Program;

testkit::on_both! {
    async fn a_form_without_its_secret_is_refused(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        for fields in [vec![("service", "130001/018-support")], vec![("service", "130001/018-support"), ("form-token", "x")]] {
            let answer = aoi.post_once("/apply", &fields).await;
            assert_eq!(answer.status, 403);
            let words = program.app.wording(kernel::Lang::JA).get("service-kit-refused-stale-form");
            assert!(answer.says(&words), "{}", answer.text());
        }
        // Another session's secret is as good as none.
        let other = program.persona("suzuki-shigeru").await.get("/").await;
        let token = other.forms()[0].value("form-token").unwrap().to_owned();
        let fields = [("service", "130001/018-support"), ("form-token", token.as_str())];
        assert_eq!(aoi.post_once("/apply", &fields).await.status, 403);
    }

    async fn signing_in_leads_only_to_our_own_pages(db: TestDatabase) {
        let program = Program::open(&db).await;
        for then in ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", ""] {
            let mut guest = program.guest();
            let answer = guest.post_once("/sign-in/persona", &[("resident", "sato-aoi"), ("then", then)]).await;
            assert_eq!(answer.location(), Some("/"), "{then}");
        }
        for then in ["/cases?x=\r\nset-cookie:a=b", "/search?q=子育て", "/\u{1}"] {
            let mut guest = program.guest();
            let answer = guest.post_once("/sign-in/persona", &[("resident", "sato-aoi"), ("then", then)]).await;
            assert!(answer.status.is_redirection(), "{then}: {}", answer.status);
            assert!(answer.headers.get_all("set-cookie").iter().all(|cookie| !cookie.to_str().unwrap().starts_with("a=b")));
        }
        let mut guest = program.guest();
        let answer = guest.post_once("/sign-in/persona", &[("resident", "sato-aoi"), ("then", "/cases?x=1")]).await;
        assert_eq!(answer.location(), Some("/cases?x=1"));
    }

    async fn signing_out_ends_the_session_and_a_stolen_cookie_is_worth_nothing(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        let mut thief = aoi.clone();
        assert_eq!(thief.get("/cases").await.path, "/cases");
        let home = aoi.get("/").await;
        aoi.submit(&home, "/sign-out", &[]).await;
        assert!(aoi.get("/cases").await.path.starts_with("/sign-in"));
        assert!(thief.get("/cases").await.path.starts_with("/sign-in"));
        let mut forger = program.guest().with_cookie("miyako", "not-a-token");
        assert!(forger.get("/cases").await.path.starts_with("/sign-in"));
    }

    async fn officers_and_residents_have_their_own_doors(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut reviewer = program.officer("reviewer").await;
        assert_eq!(reviewer.get("/cases").await.status, 403);
        let page = reviewer.get("/services/130001/018-support").await;
        assert!(page.form("/apply").is_none(), "an officer applies for nothing");
        let mut aoi = program.persona("sato-aoi").await;
        for path in ["/desk", "/payments", "/push"] {
            let status = aoi.get(path).await.status;
            assert!(status == 403 || status == 404, "{path}: {status}");
        }
        // An officer's session ends after half an hour at an empty desk.
        program.clock.advance_seconds(31 * 60);
        assert!(program.app.clock.now() == program.clock.now());
        assert!(reviewer.get("/desk").await.path.starts_with("/sign-in"));
    }
}
