//! The message that one page leaves for the next: only our own words, once.

use testkit::TestDatabase;

use super::program::Program;

testkit::on_both! {
    async fn a_message_is_shown_once(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        let home = aoi.get("/").await;
        let out = aoi.submit(&home, "/sign-out", &[]).await;
        let said = program.app.wording(kernel::Lang::JA).get("web-flash-signed-out");
        assert!(out.says(&said), "{}", out.text());
        assert!(!aoi.get("/").await.says(&said));
    }

    async fn nobody_puts_words_into_our_mouth(db: TestDatabase) {
        let program = Program::open(&db).await;
        let plain = program.guest().get("/").await.text();
        for forged in ["success.あなたは当選しました", "success.Call+0120", "danger.web-flash-signed-out", "success.", "x", "success.no-such-key"] {
            let page = program.guest().with_cookie("miyako-flash", forged).get("/").await;
            assert_eq!(page.status, 200, "{forged}");
            assert_eq!(page.text(), plain, "{forged}");
        }
    }
}
