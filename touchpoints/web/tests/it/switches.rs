//! Language and theme: chosen on any page, which stays, and remembered.

use testkit::TestDatabase;

use super::program::Program;

testkit::on_both! {
    async fn a_switch_keeps_the_page(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut guest = program.guest();
        let page = guest.get("/search?q=%E5%AD%90&x=1").await;
        let english = page.links().into_iter().find(|link| link.contains("lang=en")).expect("a switch");
        assert!(english.starts_with("/search?") && english.contains("q=%E5%AD%90") && english.contains("x=1"), "{english}");
        let page = guest.get(&english).await;
        assert!(page.html().contains("<html lang=\"en\""));
        assert_eq!(guest.cookie("lang"), Some("en"));
        assert!(guest.get("/").await.html().contains("<html lang=\"en\""), "remembered");
        let back = page.links().into_iter().find(|link| link.contains("lang=ja&") || link.ends_with("lang=ja")).unwrap();
        assert_eq!(back.matches("lang=").count(), 1, "{back}");
        assert!(guest.get(&back).await.html().contains("<html lang=\"ja\""));
        let dark = guest.get("/search?q=a").await.links().into_iter().find(|link| link.contains("theme=dark")).unwrap();
        assert!(dark.starts_with("/search?q=a"));
        guest.get(&dark).await;
        assert_eq!(guest.cookie("theme"), Some("dark"));
        assert!(guest.get("/").await.html().contains("dark"));
    }

    async fn a_language_is_guessed_and_nonsense_is_ignored(db: TestDatabase) {
        let program = Program::open(&db).await;
        let lang = async |header: &str, path: &str| {
            let page = program.guest().with_header("accept-language", header).get(path).await;
            page.html().split("lang=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("").to_owned()
        };
        assert_eq!(lang("en-GB,en;q=0.9", "/").await, "en");
        assert_eq!(lang("fr,ja;q=0.5", "/").await, "ja");
        assert_eq!(lang("", "/").await, "ja");
        assert_eq!(lang("en", "/?lang=xx").await, "en");
        assert_eq!(lang("en", "/?lang=ja").await, "ja");
    }

    async fn a_switch_after_something_was_sent_leads_back_to_its_page(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        let service = aoi.get("/services/131083/jido-teate").await;
        let refused = aoi.submit(&service, "/apply", &[("form-token", "forged")]).await;
        assert_eq!(refused.status, 403);
        let switch = refused.links().into_iter().find(|link| link.contains("lang=en")).unwrap();
        assert!(switch.starts_with("/services/131083/jido-teate?"), "{switch}");
    }
}
