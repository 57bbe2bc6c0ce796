//! Files: looked at before they are kept, taken away again, and nobody else's business.

use testkit::browser::File;
use testkit::{Browser, Page, TestDatabase};

use super::birth::PDF;
use super::town::{Town, begin, draft_of};

const FIELD: &str = "q-identity-file";

/// The page of documents of somebody without a card at hand: what a register waives is asked after all.
async fn documents(town: &Town, browser: &mut Browser) -> Page {
    let tx = town.app.store.begin().await.unwrap();
    let scope = store::Scope::Person(people::persona::SATO_AOI);
    let mut aoi = people::find::person(tx.conn(), scope, people::persona::SATO_AOI).await.unwrap();
    aoi.has_my_number_card = Some(false);
    people::register::update(&tx, &aoi).await.unwrap();
    tx.commit().await.unwrap();
    let page = begin(browser, "130001/018-support").await;
    let draft = draft_of(&page);
    let page = browser.submit(&page, &draft, &[]).await;
    assert_eq!(page.path, format!("{draft}/page/documents"), "{}", page.text());
    page
}

async fn hand_in(browser: &mut Browser, page: &Page, files: &[(&str, &str, &[u8])]) -> Page {
    let files: Vec<File<'_>> = files.iter().map(|(field, name, bytes)| File { field, name, bytes }).collect();
    let answer = browser.submit_once(page, &page.path.clone(), &[], &files).await;
    browser.follow(answer).await
}

testkit::on_both! {
    async fn a_forged_type_is_refused(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = documents(&town, &mut aoi).await;
        let forged: [(&str, &[u8]); 3] =
            [("本人確認.pdf", b"MZ\x90\x00this program cannot be run"), ("a.jpg", b"<html><script>"), ("a.png", b"")];
        for (name, bytes) in forged {
            let answer = hand_in(&mut aoi, &page, &[(FIELD, name, bytes)]).await;
            assert_eq!(answer.status, 422, "{name}");
            assert!(answer.links().contains(&format!("#{FIELD}")), "the summary leads to the field");
            assert!(!answer.says(name) || answer.html().contains("field-error"), "{}", answer.text());
        }
        let again = aoi.get(&page.path).await;
        assert!(!again.html().contains("/files/"), "nothing was kept");
    }

    async fn a_file_that_is_too_large_is_refused(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = documents(&town, &mut aoi).await;
        let mut large = PDF.to_vec();
        large.resize(11 << 20, b' ');
        let answer = hand_in(&mut aoi, &page, &[(FIELD, "大きい.pdf", &large)]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.says("10"), "the limit is said: {}", answer.text());
        assert!(!aoi.get(&page.path).await.html().contains("/files/"));
    }

    async fn a_pdf_is_kept_shown_and_taken_away(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = documents(&town, &mut aoi).await;
        let draft = draft_of(&page);
        let half = hand_in(&mut aoi, &page, &[(FIELD, "本人確認.pdf", PDF)]).await;
        // The other document is still missing; this one is kept all the same.
        assert_eq!(half.status, 422);
        assert!(half.says("本人確認.pdf"));
        let link = half.links().into_iter().find(|link| link.starts_with("/files/")).unwrap();
        let file = aoi.get(&link).await;
        assert_eq!((file.status.as_u16(), file.header("content-type")), (200, "application/pdf"));
        assert_eq!(file.bytes, PDF);
        assert!(file.header("content-disposition").starts_with("attachment"));
        assert_eq!(town.persona("suzuki-shigeru").get(&link).await.status, 404, "nobody else's");
        let blob = link.trim_start_matches("/files/").to_owned();
        let remove = format!("{FIELD}-remove");
        let answer = aoi.submit_once(&half, &page.path, &[(&remove, &blob)], &[]).await;
        let without = aoi.follow(answer).await;
        assert_eq!((without.status.as_u16(), without.path.as_str()), (200, page.path.as_str()));
        assert!(!without.says("本人確認.pdf"));
        let both = [(FIELD, "本人確認.pdf", PDF), ("q-relation-file", "続柄.pdf", PDF)];
        let on = hand_in(&mut aoi, &without, &both).await;
        assert_eq!(on.path, format!("{draft}/check"), "{}", on.text());
        let receipt = aoi.submit(&on, &format!("{draft}/check"), &[]).await;
        assert_eq!(receipt.path, format!("{draft}/receipt"));
        let case = town.cases("sato-aoi").await.remove(0);
        assert_eq!(case.answers.files("identity-file")[0].name, "本人確認.pdf");
        assert!(!case.is_clear, "somebody has to read what was attached");
    }

    async fn more_files_than_asked_for_are_refused(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = documents(&town, &mut aoi).await;
        let four = [(FIELD, "1.pdf", PDF), (FIELD, "2.pdf", PDF), (FIELD, "3.pdf", PDF), (FIELD, "4.pdf", PDF)];
        let answer = hand_in(&mut aoi, &page, &four).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.links().iter().filter(|link| link.starts_with("/files/")).count(), 3, "three are kept");
    }
}
