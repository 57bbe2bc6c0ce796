//! A session that ends in the middle of a form: what was typed comes back to the same person, to nobody else, and is
//! never sent by itself.

use testkit::browser::File;
use testkit::{Browser, Page, TestDatabase};

use super::program::{Program, chooses, sign_in};

/// Two days later a page is still open in a browser, and nobody's session is.
const TWO_DAYS: i64 = 2 * 24 * 3600;
const ADDRESS: &str = "aoi.sato@example.jp";

/// Aoi at the page of her settings, with an address typed, sends it when her session has ended.
async fn sends_too_late(program: &Program) -> (Browser, Page) {
    let mut aoi = program.persona("sato-aoi").await;
    let settings = aoi.get("/mail/settings").await;
    program.clock.advance_seconds(TWO_DAYS);
    let typed = [("email", ADDRESS), ("paper", "yes")];
    let ended = aoi.submit_once(&settings, "/mail/settings", &typed, &[]).await;
    assert_eq!(ended.status, 401);
    (aoi, ended)
}

fn sealed(page: &Page) -> String {
    page.form("/sign-in/persona").and_then(|form| form.value("kept").map(str::to_owned)).expect("something is kept")
}

fn says(program: &Program, page: &Page, key: &str) -> bool {
    page.says(&program.app.wording(kernel::Lang::JA).get(key))
}

async fn stored_email(program: &Program) -> Option<String> {
    let aoi = notices::Recipient::Person(people::persona_id("sato-aoi").expect("a persona"));
    notices::preferences(&program.app.store, aoi).await.unwrap().email
}

/// What the form of the settings holds now.
async fn email_shown(browser: &mut Browser) -> String {
    let page = browser.get("/mail/settings").await;
    page.form("/mail/settings").and_then(|form| form.value("email").map(str::to_owned)).unwrap_or_default()
}

testkit::on_both! {
    async fn an_application_goes_on_where_its_session_ended(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        let service = aoi.get("/services/131083/jido-teate").await;
        let page = aoi.submit(&service, "/apply", &[]).await;
        assert!(page.path.ends_with("/page/work"), "{}", page.path);
        let draft = page.path.trim_end_matches("/page/work").to_owned();
        program.clock.advance_seconds(TWO_DAYS);
        let ended = aoi.submit_once(&page, &page.path.clone(), &[("q-public-servant", "no")], &[]).await;
        assert_eq!(ended.status, 401);
        assert!(says(&program, &ended, "web-ended-kept"), "{}", ended.text());
        let back = chooses(&mut aoi, &ended, "sato-aoi").await;
        assert_eq!(back.path, page.path, "the page that was being filled in");
        assert!(says(&program, &back, "web-kept-back"), "{}", back.text());
        assert_eq!(back.form(&page.path).unwrap().value("q-public-servant"), Some("no"));
        // It stays through a reload, and goes when it is sent, which the person does.
        let again = aoi.get(&page.path).await;
        assert_eq!(again.form(&page.path).unwrap().value("q-public-servant"), Some("no"));
        let check = aoi.submit(&again, &page.path, &[]).await;
        assert_eq!(check.path, format!("{draft}/check"));
        assert_eq!(aoi.cookie("miyako-kept"), None);
        let receipt = aoi.submit(&check, &format!("{draft}/check"), &[]).await;
        assert_eq!(receipt.path, format!("{draft}/receipt"));
    }

    async fn what_was_typed_is_neither_sent_nor_shown_before_the_same_person_looks_at_it(db: TestDatabase) {
        let program = Program::open(&db).await;
        let (mut aoi, ended) = sends_too_late(&program).await;
        assert!(!ended.html().contains("aoi.sato"), "nothing is readable in the page");
        assert!(!ended.html().contains("form-token"), "a guest's forms carry no secret");
        let back = chooses(&mut aoi, &ended, "sato-aoi").await;
        assert_eq!(back.path, "/mail/settings");
        let form = back.form("/mail/settings").unwrap();
        assert_eq!((form.value("email"), form.value("paper")), (Some(ADDRESS), Some("yes")));
        assert_eq!(stored_email(&program).await, None, "nothing is sent by itself");
        // Only its own page is filled in.
        assert!(!aoi.get("/me").await.html().contains(ADDRESS));
        aoi.submit(&back, "/mail/settings", &[]).await;
        assert_eq!(aoi.get("/mail/settings").await.form("/mail/settings").unwrap().value("paper"), Some("yes"));
        assert_eq!(aoi.cookie("miyako-kept"), None);
    }

    async fn another_person_gets_nothing_of_it(db: TestDatabase) {
        let program = Program::open(&db).await;
        let (aoi, ended) = sends_too_late(&program).await;
        let mut shigeru = aoi.clone();
        let home = chooses(&mut shigeru, &ended, "suzuki-shigeru").await;
        assert_eq!(home.path, "/");
        assert!(says(&program, &home, "web-flash-kept-anothers"), "{}", home.text());
        assert_eq!(shigeru.cookie("miyako-kept"), None);
        assert_ne!(email_shown(&mut shigeru).await, ADDRESS);
        // Nor does he who says that something is kept, nor an officer.
        let mut shigeru = shigeru.with_cookie("miyako-kept", "1");
        assert_ne!(email_shown(&mut shigeru).await, ADDRESS);
        let id = identity::DEMO_OFFICERS[0].id().to_string();
        let mut officer = aoi.clone();
        let desk = officer.submit(&ended, "/sign-in/persona", &[("officer", &id)]).await;
        assert_eq!(desk.path, "/desk");
        assert!(says(&program, &desk, "web-flash-kept-anothers"));
        // The right person still has it, on the page that is still open.
        let mut aoi = aoi;
        assert_eq!(chooses(&mut aoi, &ended, "sato-aoi").await.path, "/mail/settings");
        assert_eq!(email_shown(&mut aoi).await, ADDRESS);
        // Who signs in in the same browser next finds nothing either, and neither does she in a new session.
        let next = sign_in(&mut aoi.clone(), "/sign-in", "suzuki-shigeru").await;
        assert!(!next.html().contains(ADDRESS));
        aoi.get("/").await;
        sign_in(&mut aoi, "/sign-in", "sato-aoi").await;
        assert_ne!(email_shown(&mut aoi).await, ADDRESS);
    }

    async fn what_is_sealed_holds_for_an_hour_and_only_as_it_is(db: TestDatabase) {
        let program = Program::open(&db).await;
        let (aoi, ended) = sends_too_late(&program).await;
        let kept = sealed(&ended);
        let brings = async |kept: &str| {
            let mut browser = aoi.clone();
            let fields = [("resident", "sato-aoi"), ("then", "/mail/settings"), ("kept", kept)];
            let page = browser.post("/sign-in/persona", &fields).await;
            (page.form("/mail/settings").and_then(|form| form.value("email").map(str::to_owned)), page)
        };
        assert_eq!(brings(&kept).await.0.as_deref(), Some(ADDRESS));
        assert_eq!(brings(&kept).await.0.as_deref(), Some(ADDRESS), "brought again it is shown again, and no more");
        let swapped = if kept.ends_with('A') { "B" } else { "A" };
        let changed = format!("{}{swapped}", &kept[..kept.len() - 1]);
        for forged in [&changed, &kept[..kept.len() - 4], &kept[4..], "A", "%%%", &"A".repeat(400_000)] {
            let (email, page) = brings(forged).await;
            assert_ne!(email.as_deref(), Some(ADDRESS));
            assert!(says(&program, &page, "web-flash-kept-gone"));
        }
        assert_eq!(stored_email(&program).await, None);
        program.clock.advance_seconds(3601);
        let (email, page) = brings(&kept).await;
        assert_ne!(email.as_deref(), Some(ADDRESS));
        assert!(says(&program, &page, "web-flash-kept-gone"));
    }

    async fn files_are_chosen_again_and_what_is_too_large_is_said(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut misaki = program.persona("nakamura-misaki").await;
        let service = misaki.get("/services/130001/digital-subsidy").await;
        let page = misaki.submit(&service, "/apply", &[]).await;
        let draft = page.path.split("/page/").next().unwrap().to_owned();
        let documents = misaki.get(&format!("{draft}/page/documents")).await;
        program.clock.advance_seconds(TWO_DAYS);
        let file = File { field: "q-quotation-file", name: "a.pdf", bytes: &vec![b'a'; 3 << 20] };
        let ended = misaki.submit_once(&documents, &documents.path.clone(), &[], &[file]).await;
        assert_eq!(ended.status, 401);
        assert!(says(&program, &ended, "web-kept-files"), "{}", ended.text());
        assert!(ended.bytes.len() < 100_000, "the file is not in the page");
        let back = chooses(&mut misaki, &ended, "nakamura-misaki").await;
        assert_eq!(back.path, documents.path);
        assert!(says(&program, &back, "web-kept-files"), "{}", back.text());

        let settings = misaki.get("/mail/settings").await;
        program.clock.advance_seconds(TWO_DAYS);
        let large = "あ".repeat(100_000);
        let ended = misaki.submit_once(&settings, "/mail/settings", &[("email", &large)], &[]).await;
        assert_eq!(ended.status, 401);
        assert!(says(&program, &ended, "web-ended-large"), "{}", ended.text());
        assert!(ended.form("/sign-in/persona").unwrap().value("kept").is_none());
        assert_eq!(chooses(&mut misaki, &ended, "nakamura-misaki").await.path, "/mail/settings");
        let huge = vec![b'a'; 33 << 20];
        let mut guest = program.guest();
        let refused = guest.post_bytes("/mail/settings", "application/x-www-form-urlencoded", &huge).await;
        assert!(refused.status == 413 || refused.status.is_redirection(), "{}", refused.status);
    }

    async fn a_form_from_before_a_new_login_is_shown_again(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        let settings = aoi.get("/mail/settings").await;
        let mut other_tab = aoi.clone();
        sign_in(&mut other_tab, "/sign-in", "sato-aoi").await;
        let page = other_tab.submit(&settings, "/mail/settings", &[("email", ADDRESS)]).await;
        assert_eq!((page.status.as_u16(), page.path.as_str()), (200, "/mail/settings"));
        assert!(says(&program, &page, "web-kept-back"), "{}", page.text());
        assert_eq!(page.form("/mail/settings").unwrap().value("email"), Some(ADDRESS));
        assert_eq!(stored_email(&program).await, None);
        // In a tab where meanwhile somebody else is signed in, nothing of it is kept.
        let mut shigeru = aoi.clone();
        sign_in(&mut shigeru, "/sign-in", "suzuki-shigeru").await;
        let refused = shigeru.submit(&settings, "/mail/settings", &[("email", ADDRESS)]).await;
        assert_eq!(refused.status, 403);
        assert_ne!(email_shown(&mut shigeru).await, ADDRESS);
    }

    async fn an_officers_words_are_kept_too(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        let service = aoi.get("/services/131083/jido-teate").await;
        let page = aoi.submit(&service, "/apply", &[]).await;
        let check = aoi.submit(&page, &page.path.clone(), &[("q-public-servant", "no")]).await;
        aoi.submit(&check, &check.path.clone(), &[]).await;
        let koto = identity::DEMO_OFFICERS.iter().find(|officer| officer.owner == "131083").expect("an officer");
        let id = koto.id().to_string();
        let mut officer = program.guest();
        officer.get("/sign-in").await;
        let desk = officer.post("/sign-in/persona", &[("officer", &id), ("then", "")]).await;
        let case = desk.links().into_iter().find(|link| link.starts_with("/desk/cases/")).expect("a case");
        let case = case.split('?').next().unwrap().to_owned();
        let asks = officer.get(&format!("{case}/ask-opinion")).await;
        let form = asks.forms().into_iter().find(|form| form.action.starts_with(&case)).expect("a deed with words");
        let words = "公簿と申請の内容が食い違うため、申請した人に確かめました。";
        let field = "question";
        program.clock.advance_seconds(31 * 60);
        let ended = officer.submit_once(&asks, &form.action, &[(field, words)], &[]).await;
        assert_eq!(ended.status, 401, "{}", ended.text());
        let back = officer.submit(&ended, "/sign-in/persona", &[("officer", &id)]).await;
        assert!(back.says(words), "{} {}", back.path, back.text());
    }

    async fn a_program_and_a_guests_empty_form_are_led_as_before(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut guest = program.guest();
        let answer = guest.post_once("/mail/settings", &[("email", ADDRESS)]).await;
        assert!(answer.location().is_some_and(|to| to.starts_with("/sign-in?then=")), "{}", answer.status);
        let forged = guest.post_once("/mail/settings", &[("email", ADDRESS), ("form-token", "x.y")]).await;
        assert_eq!(forged.status, 401);
        let nobody = chooses(&mut guest, &forged, "sato-aoi").await;
        assert!(says(&program, &nobody, "web-flash-kept-anothers"), "{}", nobody.text());
        assert_ne!(email_shown(&mut guest).await, ADDRESS);
    }
}
