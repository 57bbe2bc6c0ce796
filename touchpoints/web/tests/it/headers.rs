//! The headers that keep a page safe stand on every answer, whoever gives it.

use testkit::{Page, TestDatabase};

use super::program::Program;

fn assert_safe(page: &Page) {
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{}", page.path);
    assert!(!policy.contains("unsafe"), "{policy}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
    ] {
        assert_eq!(page.header(name), value, "{name} of {}", page.path);
    }
    assert!(!page.header("permissions-policy").is_empty());
    assert!(!page.header("cache-control").is_empty(), "{}", page.path);
}

testkit::on_both! {
    async fn every_answer_carries_them(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut guest = program.guest();
        let asset = pages::assets().iter().map(|asset| asset.path.clone()).next().unwrap();
        let paths = [
            "/", "/search?q=a", "/services/130001/018-support", "/sign-in", "/cases", "/nowhere", "/health/live", "/health/ready",
            "/api/v1/services", "/api/v1/openapi.json", "/api/v1/nowhere", "/traps/panics", "/traps/breaks", "/apply",
            "/files/nonsense", "/offline", asset.as_str(),
        ];
        for path in paths {
            let page = guest.get_once(path).await;
            assert_safe(&page);
            let style = page.html().contains(" style=\"") || page.html().contains("<style");
            assert!(!style, "nothing stands inline on {path}");
            assert!(!page.html().contains(" onclick") && !page.html().contains("<script>"), "nothing runs inline on {path}");
        }
        let refused = guest.clone().with_header("sec-fetch-site", "cross-site").post_once("/sign-out", &[]).await;
        assert_eq!(refused.status, 403);
        assert_safe(&refused);
        let mut aoi = program.persona("sato-aoi").await;
        for path in ["/", "/cases", "/mail", "/me"] {
            let page = aoi.get(path).await;
            assert_safe(&page);
            assert_eq!(page.header("cache-control"), "private, no-store", "{path} is personal");
        }
        let kept = guest.get(&asset).await;
        assert!(kept.header("cache-control").contains("max-age") || kept.header("cache-control") == "no-cache");
        assert_eq!(kept.header("strict-transport-security"), "", "not without HTTPS");
    }

    async fn over_https_everything_is_bound_to_it(db: TestDatabase) {
        let program = Program::start(&db, true, "https://miyako.example").await;
        let mut guest = program.guest();
        let page = guest.get("/").await;
        assert!(page.header("strict-transport-security").contains("max-age=31536000"));
        let sign_in = guest.get("/sign-in").await;
        let done = guest.submit_once(&sign_in, "/sign-in/persona", &[("resident", "sato-aoi")], &[]).await;
        let cookies: Vec<&str> = done.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect();
        let session = cookies.iter().find(|cookie| cookie.starts_with("__Host-miyako=")).expect("a session");
        for part in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
            assert!(session.contains(part), "{part}");
        }
    }
}
