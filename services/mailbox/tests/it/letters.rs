//! Letters: listed unread first, read, marked, kept offline, as PDF; nobody else's.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use kernel::Lang;
use service_kit::Fault;

use crate::world::World;

/// Where the first word stands before the second.
fn before(page: &str, first: &str, second: &str) -> bool {
    match (page.find(first), page.find(second)) {
        (Some(first), Some(second)) => first < second,
        _ => false,
    }
}

testkit::on_both! {
    async fn unread_letters_stand_first_and_say_so(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let old = world.letter("古い通知").await;
        let newer = world.message("新しい連絡").await;
        assert_eq!(world.get(&world.aoi, &format!("/mail/{newer}")).await.status, StatusCode::OK);
        let list = world.get(&world.aoi, "/mail").await;
        assert!(before(list.page(), "古い通知", "新しい連絡"), "the unread one stands first, though it is older");
        assert_eq!(list.page().matches("未読</span>").count(), 1, "the unread one says it in words");
        assert!(list.headers.contains_key("x-offline"), "the list can be read offline");
        let unread = world.get(&world.aoi, "/mail?show=unread").await;
        assert!(unread.page().contains("古い通知") && !unread.page().contains("新しい連絡"));
        assert_eq!(world.post(&world.aoi, "/mail/read-all", "").await.status, StatusCode::SEE_OTHER);
        assert!(!world.get(&world.aoi, "/mail").await.page().contains("未読</span>"));
        let back = world.post(&world.aoi, &format!("/mail/{old}/unread"), "").await;
        assert_eq!(back.to.as_deref(), Some("/mail"));
        assert!(world.get(&world.aoi, "/mail?show=unread").await.page().contains("古い通知"));
    }

    async fn a_letter_is_a_page_with_all_that_its_paper_says(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let id = world.letter("却下のお知らせ").await;
        let answer = world.get(&world.aoi, &format!("/mail/{id}")).await;
        let page = answer.page();
        for said in [
            "8福子育第1号", "令和8年11月20日", "佐藤　葵", "江東区長", "却下のお知らせ", "所得が上限を超えています。", "条例第4条",
            "令和8年12月4日", "東京都知事", "令和9年2月22日", "令和9年5月20日", "<h1", "/pdf",
        ] {
            assert!(page.contains(said), "the letter does not say {said}");
        }
        assert!(page.contains("&lt;b&gt;見積書") && !page.contains("<b>見積書"), "what was typed is never markup");
        let english = world.ask(&world.aoi, Lang::EN, Request::get(format!("/mail/{id}")).body(Body::empty()).unwrap()).await;
        assert!(english.page().contains("22 February 2027"));
        assert!(english.page().contains("lang=\"ja\"><li><p>所得"), "the letter's own words keep their language");
        let message = world.message("連絡").await;
        let page = world.get(&world.aoi, &format!("/mail/{message}")).await;
        assert!(page.page().contains("<p>一段目です。</p><p>二段目です。</p>"));
        let linked = "<h2><a href=\"/services/131083/jido-teate\">児童手当</a></h2><p>申請できます。</p>";
        assert!(page.page().contains(linked) && !page.page().contains("http://127.0.0.1:8080"));
    }

    async fn a_copy_for_offline_is_not_a_reading(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let id = world.letter("通知").await;
        let copy = Request::get(format!("/mail/{id}")).header("x-offline", "copy").body(Body::empty()).unwrap();
        assert!(world.ask(&world.aoi, Lang::JA, copy).await.headers.contains_key("x-offline"));
        assert!(world.get(&world.aoi, "/mail").await.page().contains("未読</span>"));
    }

    async fn another_persons_letter_is_not_there(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let id = world.letter("通知").await;
        for path in [format!("/mail/{id}"), format!("/mail/{id}/pdf")] {
            let answer = world.get(&world.shigeru, &path).await;
            assert!(matches!(answer.fault.as_deref(), Some(Fault::NotFound)), "{path}");
        }
        let answer = world.post(&world.shigeru, &format!("/mail/{id}/unread"), "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(!world.get(&world.shigeru, "/mail").await.page().contains("通知</a>"));
        assert!(world.get(&world.aoi, "/mail").await.page().contains("未読</span>"), "and it stays unread");
    }

    async fn the_pdf_is_set_once_and_kept(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let id = world.letter("通知").await;
        let first = world.get(&world.aoi, &format!("/mail/{id}/pdf")).await;
        assert_eq!(first.status, StatusCode::OK);
        assert!(first.bytes.starts_with(b"%PDF-"));
        assert_eq!(world.get(&world.aoi, &format!("/mail/{id}/pdf")).await.bytes, first.bytes);
        let message = world.message("連絡").await;
        let none = world.get(&world.aoi, &format!("/mail/{message}/pdf")).await;
        assert_eq!(none.status, StatusCode::NOT_FOUND);
    }

    async fn a_long_mailbox_is_turned_page_by_page(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        for n in 1..=25 {
            world.message(&format!("連絡{n:02}番")).await;
        }
        world.post(&world.aoi, "/mail/read-all", "").await;
        let first = world.get(&world.aoi, "/mail").await;
        assert!(first.page().contains("連絡25番") && !first.page().contains("連絡05番"));
        let next = first.page().split("href=\"").find_map(|part| part.strip_prefix("/mail?before=")).unwrap();
        let next = format!("/mail?before={}", next.split('"').next().unwrap().replace("&amp;", "&"));
        let second = world.get(&world.aoi, &next).await;
        assert!(second.page().contains("連絡05番") && second.page().contains("連絡01番"));
        assert!(!second.page().contains("連絡06番"));
    }
}
