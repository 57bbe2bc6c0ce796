//! The inventory's pages: an owner proposes, somebody else publishes, everybody reads; nobody does what is not theirs.

use testkit::{Browser, TestDatabase};

use super::program::Program;

async fn opened(db: &TestDatabase) -> Program {
    let program = Program::open(db).await;
    let app = &program.app;
    inventory::demo::seed(&app.store, &app.clock, &*app.rng).await.unwrap();
    inventory::packs::bring(&app.store, &app.clock, &*app.rng, &app.registry, "http://127.0.0.1:8080").await.unwrap();
    program
}

/// The entry whose name a list's search finds.
async fn entry(browser: &mut Browser, words: &str) -> String {
    let list = browser.get(&format!("/inventory/list?owner=130001&q={words}")).await;
    assert_eq!(list.status, 200);
    let found = list.links().into_iter().find(|link| link.starts_with("/inventory/entries/"));
    found.unwrap_or_else(|| panic!("nothing is found for {words}"))
}

testkit::on_both! {
    async fn what_an_owner_proposes_somebody_else_publishes(db: TestDatabase) {
        let program = opened(&db).await;
        let mut kimura = program.officer("reviewer").await;
        let here = entry(&mut kimura, "身体障害者手帳").await;
        let edit = format!("{here}/edit");
        let form = kimura.get(&edit).await;
        assert_eq!(form.status, 200);
        // What is left alone is not different.
        let same = kimura.submit(&form, &edit, &[]).await;
        assert!(same.says("変わったところがない"), "{}", same.text());
        let wrong = kimura.submit(&form, &edit, &[("days-online", "すぐに"), ("note", "窓口の改修")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.says("期間を入力してください") && wrong.html().contains("すぐに"), "what was typed stays");
        let sent = kimura.submit(&wrong, &edit, &[("days-online", "1月以内"), ("note", "窓口の改修")]).await;
        assert!(sent.says("確認に回しました") && sent.says("1月以内"), "{}", sent.text());
        assert!(sent.form(&format!("{here}/publish")).is_none(), "the author is not offered to publish");
        let refused = kimura.post(&format!("{here}/publish"), &[("version", "1")]).await;
        assert_eq!(refused.status, 403);
        let mut yamamoto = program.officer("publisher").await;
        let review = yamamoto.get("/inventory/review").await;
        assert!(review.says("窓口の改修"));
        let page = yamamoto.get(&here).await;
        let stale = yamamoto.submit_once(&page, &format!("{here}/publish"), &[("version", "9")], &[]).await;
        assert_eq!(stale.status, 409, "a version that was not seen");
        let done = yamamoto.submit(&page, &format!("{here}/publish"), &[]).await;
        assert!(done.says("公開しました") && done.says("1項目を変更"), "{}", done.text());
        let mut guest = program.guest();
        let public = guest.get(&here.replace("/inventory/entries/", "/registry/")).await;
        assert!(public.status == 200 && public.says("1月以内") && public.says("身体障害者福祉法"));
        assert!(!public.says("窓口の改修"), "why it was changed is the office's own");
    }

    async fn every_page_opens_in_every_language(db: TestDatabase) {
        let program = opened(&db).await;
        let mut kimura = program.officer("reviewer").await;
        let here = entry(&mut kimura, "水道の使用開始").await;
        let imports = kimura.get("/inventory/imports").await;
        let report = imports.links().into_iter().find(|link| link.starts_with("/inventory/imports/")).expect("an import");
        for lang in ["ja", "ja-x-easy", "en"] {
            for path in ["/inventory", "/inventory/list", "/inventory/review", "/inventory/bulk", "/inventory/imports", "/registry", here.as_str(), report.as_str()] {
                let page = kimura.get(&format!("{path}?lang={lang}")).await;
                assert_eq!(page.status, 200, "{path} in {lang}");
                assert!(!page.html().contains("stocktake-"), "a text is missing on {path} in {lang}");
            }
        }
        assert_eq!(kimura.get(&format!("{report}/report.json")).await.status, 200);
        assert!(kimura.get("/inventory").await.says("018サポート").eq(&false));
        assert!(kimura.get("/inventory/list?q=018").await.says("018サポート"), "the program's own services are in it");
    }

    async fn the_metropolis_keeps_the_round_and_owners_are_reminded(db: TestDatabase) {
        let program = opened(&db).await;
        let mut kimura = program.officer("reviewer").await;
        assert!(kimura.get("/inventory/round").await.form("/inventory/round").is_none());
        assert_eq!(kimura.post("/inventory/round", &[("due", "2026-12-25")]).await.status, 403);
        let mut yamamoto = program.officer("publisher").await;
        let page = yamamoto.get("/inventory/round").await;
        let wrong = yamamoto.submit(&page, "/inventory/round", &[("due", "2020-01-01")]).await;
        assert!(wrong.status == 422 && wrong.says("明日以降の日"));
        let open = yamamoto.submit(&page, "/inventory/round", &[("due", "令和8年12月25日")]).await;
        assert!(open.says("棚卸を始めました") && open.says("回答の期限：2026年12月25日"), "{}", open.text());
        assert!(kimura.get("/inventory").await.says("2026年12月25日までに答えてください"));
    }

    async fn the_pages_are_for_officers_and_the_registry_for_everybody(db: TestDatabase) {
        let program = opened(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        for path in ["/inventory", "/inventory/list", "/inventory/bulk", "/inventory/table.csv"] {
            assert_eq!(aoi.get(path).await.status, 403, "{path}");
        }
        let mut guest = program.guest();
        let found = guest.get("/registry?q=水道").await;
        assert!(found.says("水道の使用開始の申込"));
        let mut kimura = program.officer("reviewer").await;
        let table = kimura.get("/inventory/table.csv").await;
        assert!(table.bytes.starts_with(b"\xef\xbb\xbf") && table.status == 200);
        let changed = String::from_utf8(table.bytes).unwrap().replace("水道の使用開始の申込", "水道を使いはじめる申込");
        let page = kimura.get("/inventory/bulk").await;
        let file = testkit::browser::File { field: "file", name: "130001.csv", bytes: changed.as_bytes() };
        let back = kimura.submit_once(&page, "/inventory/bulk", &[], &[file]).await;
        assert!(back.says("1件の変更案ができました"), "{}", back.text());
        let nothing = testkit::browser::File { field: "file", name: "a.csv", bytes: b"a,b" };
        let refused = kimura.submit_once(&page, "/inventory/bulk", &[], &[nothing]).await;
        assert!(refused.status == 422 && refused.says("見出しの行が見つかりません"));
        let book = kimura.get("/inventory/table.xlsx").await;
        assert!(book.bytes.starts_with(b"PK") && book.status == 200);
    }
}
