//! How one hears of letters: kept, checked beside the field, and refused from elsewhere.

use axum::http::StatusCode;
use kernel::Lang;
use notices::{EmailMode, Recipient};
use people::persona::SATO_AOI;
use store::Scope;
use store::sea_orm::{ConnectionTrait, Statement};

use crate::world::World;

/// The code that was mailed last, as nobody but the mail's reader sees it.
async fn code(world: &World) -> String {
    let conn = world.app.store.reader();
    let sql = "SELECT code FROM notice_address WHERE address IS NOT NULL".to_owned();
    let row = conn.query_one_raw(Statement::from_string(conn.get_database_backend(), sql)).await.unwrap();
    row.expect("a code was mailed").try_get_by_index(0).unwrap()
}

const DEVICE: &str = r#""subscription": { "endpoint": "https://fcm.googleapis.com/fcm/send/abc", "keys": {
    "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4", "auth": "BTBZMqHH6r4Tts7J_aSIgg" } }"#;

testkit::on_both! {
    async fn what_was_chosen_is_kept(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let fields = "email=aoi%EF%BC%A0example.jp&email-mode=daily&paper=yes&lang=en";
        let answer = world.post(&world.aoi, "/mail/settings", fields).await;
        assert_eq!((answer.status, answer.to.as_deref()), (StatusCode::SEE_OTHER, Some("/mail/settings")));
        let kept = notices::preferences(&world.app.store, Recipient::Person(SATO_AOI)).await.unwrap();
        assert_eq!(kept.email, None, "nobody knows yet whose address that is");
        assert_eq!((kept.email_mode, kept.paper, kept.lang), (EmailMode::Daily, true, Lang::EN));
        let conn = world.app.store.reader();
        let person = people::find::person(conn, Scope::Person(SATO_AOI), SATO_AOI).await.unwrap();
        assert_eq!(person.language, Some(Lang::EN), "the next letters are written in it");
        assert!(person.phone.is_some() || person.email.is_some(), "what else the register knows stays");
        let typed = format!("code={}", code(&world).await);
        assert_eq!(world.post(&world.aoi, "/mail/settings/code", &typed).await.status, StatusCode::SEE_OTHER);
        let letter = world.letter("通知").await;
        let letter = world.get(&world.aoi, &format!("/mail/{letter}")).await;
        assert!(letter.page().contains("電子メール") && letter.page().contains("紙の郵送"), "how it was told is told");
        let page = world.get(&world.aoi, "/mail/settings").await;
        assert!(page.page().contains("value=\"aoi@example.jp\"") && !page.headers.contains_key("x-offline"));
    }

    async fn an_address_is_used_once_its_code_is_typed(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let aoi = Recipient::Person(SATO_AOI);
        let email = async || notices::preferences(&world.app.store, aoi).await.unwrap().email;
        world.post(&world.aoi, "/mail/settings", "email=aoi%40example.jp").await;
        let page = world.get(&world.aoi, "/mail/settings").await;
        assert!(page.page().contains("name=\"code\"") && page.page().contains("one-time-code"), "{}", page.page());
        let right = code(&world).await;
        assert!(!page.page().contains(&right), "the code is in the mail alone");
        // Somebody else's code is not hers, and neither is a guess.
        world.post(&world.shigeru, "/mail/settings/code", &format!("code={right}")).await;
        let wrong = if right == "000000" { "000001" } else { "000000" };
        let told = world.post(&world.aoi, "/mail/settings/code", &format!("code={wrong}")).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(told.page().contains("href=\"#code\"") && told.page().contains("id=\"code-error\""));
        assert_eq!(email().await, None);
        // Saving something else meanwhile mails nothing again and proves nothing.
        world.post(&world.aoi, "/mail/settings", "email=aoi%40example.jp&paper=yes").await;
        assert_eq!(code(&world).await, right);
        world.post(&world.aoi, "/mail/settings/code", &format!("code={right}")).await;
        assert_eq!(email().await.as_deref(), Some("aoi@example.jp"));
        // A change leaves the address before in use until the new one is proven.
        world.post(&world.aoi, "/mail/settings", "email=new%40example.jp").await;
        assert_eq!(email().await.as_deref(), Some("aoi@example.jp"));
        let page = world.get(&world.aoi, "/mail/settings").await;
        assert!(page.page().contains("value=\"new@example.jp\"") && page.page().contains("aoi@example.jp"));
        let before = code(&world).await;
        world.clock.advance_seconds(1);
        world.post(&world.aoi, "/mail/settings/code/again", "").await;
        assert_ne!(code(&world).await, before);
        // Going back to the one in use, or to none, leaves nothing to be proven.
        world.post(&world.aoi, "/mail/settings", "email=aoi%40example.jp").await;
        assert!(!world.get(&world.aoi, "/mail/settings").await.page().contains("name=\"code\""));
        world.post(&world.aoi, "/mail/settings", "email=").await;
        assert_eq!(email().await, None);
    }

    async fn a_wrong_address_is_told_beside_its_field_and_nothing_is_lost(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let answer = world.post(&world.aoi, "/mail/settings", "email=aoi.example.jp&email-mode=daily&paper=yes&lang=ja").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let page = answer.page();
        assert!(page.contains("href=\"#email\"") && page.contains("id=\"email-error\"") && page.contains("value=\"aoi.example.jp\""));
        let kept = notices::preferences(&world.app.store, Recipient::Person(SATO_AOI)).await.unwrap();
        assert_eq!((kept.email, kept.paper), (None, false), "nothing is kept until it is right");
    }

    async fn a_browser_asks_to_be_told_and_no_longer(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let token = world.aoi.session.csrf.as_str().to_owned();
        let aoi = Recipient::Person(SATO_AOI);
        let on = format!(r#"{{ "form-token": "{token}", "wish": "subscribe", {DEVICE} }}"#);
        assert_eq!(world.post_json(&world.aoi, "/mail/push", on).await.status, StatusCode::NO_CONTENT);
        assert_eq!(notices::preferences::subscriptions(&world.app.store, aoi).await.unwrap(), 1);
        assert!(notices::preferences(&world.app.store, aoi).await.unwrap().push);
        let off = format!(r#"{{ "form-token": "{token}", "wish": "unsubscribe", "endpoint": "https://fcm.googleapis.com/fcm/send/abc" }}"#);
        assert_eq!(world.post_json(&world.aoi, "/mail/push", off).await.status, StatusCode::NO_CONTENT);
        assert_eq!(notices::preferences::subscriptions(&world.app.store, aoi).await.unwrap(), 0);
    }

    async fn a_forged_wish_is_refused(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let stranger = format!(r#"{{ "form-token": "guessed", "wish": "subscribe", {DEVICE} }}"#);
        assert_eq!(world.post_json(&world.aoi, "/mail/push", stranger).await.status, StatusCode::FORBIDDEN);
        let token = world.aoi.session.csrf.as_str();
        let inside = DEVICE.replace("fcm.googleapis.com", "10.0.0.1");
        let inside = format!(r#"{{ "form-token": "{token}", "wish": "subscribe", {inside} }}"#);
        assert_eq!(world.post_json(&world.aoi, "/mail/push", inside).await.status, StatusCode::BAD_REQUEST);
    }
}
