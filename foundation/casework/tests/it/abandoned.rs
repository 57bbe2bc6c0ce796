//! Drafts that nobody came back to go with their files, on the day that was told; what was sent stays.

use std::sync::Arc;

use casework::abandoned::{self, Swept, note_file, sweep};
use casework::{Applicant, Draft, drafts};
use forms::values::StoredFile;
use kernel::{BlobId, Clock, DraftId, Moment};
use people::persona::SATO_AOI;
use store::blob::{self, NewBlob};
use testkit::TestDatabase;

use crate::town::{ALL, Town};

const MYSELF: Applicant = Applicant { person: SATO_AOI, business: None };
const SUPPORT: &str = "130001/018-support";

async fn begun(town: &Town) -> Draft {
    let tx = town.store.begin().await.unwrap();
    let services = vec![(SUPPORT.parse().unwrap(), 1)];
    let draft = drafts::begin(&tx, &*town.clock, &*town.rng, MYSELF, services).await.unwrap();
    tx.commit().await.unwrap();
    draft
}

/// Hands a file in with a draft.
async fn handed_in(town: &Town, draft: DraftId) -> StoredFile {
    let id = BlobId::new(&*town.clock, &*town.rng);
    let media_type = "image/png".to_owned();
    let tx = town.store.begin().await.unwrap();
    let file = NewBlob {
        id,
        owner: None,
        person: Some(SATO_AOI),
        business: None,
        media_type: media_type.clone(),
        bytes: vec![1, 2, 3],
    };
    blob::put(&tx, file).await.unwrap();
    note_file(&tx, &*town.clock, draft, SATO_AOI, id).await.unwrap();
    tx.commit().await.unwrap();
    StoredFile { blob: id.to_string(), name: "写真.png".to_owned(), media_type, size: 3 }
}

async fn save(town: &Town, draft: &mut Draft) {
    let tx = town.store.begin().await.unwrap();
    draft.version = drafts::save(&tx, &*town.clock, draft).await.unwrap();
    tx.commit().await.unwrap();
}

async fn is_kept(town: &Town, file: &StoredFile) -> bool {
    let id = file.blob.parse().unwrap();
    blob::info(town.store.reader(), ALL, id).await.unwrap().is_some()
}

testkit::on_both! {
    async fn a_draft_goes_on_the_day_after_the_one_told(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut draft = begun(&town).await;
        let file = handed_in(&town, draft.id).await;
        draft.answers.add_file("photo", file.clone());
        save(&town, &mut draft).await;
        let told = drafts::load(&town.store, SATO_AOI, draft.id).await.unwrap().unwrap().kept_until();
        assert_eq!(told, kernel::Date::constant(2027, 2, 18), "ninety days from 20 November 2026");
        town.clock.set(Moment::start_of(told).plus_seconds(23 * 3600));
        assert_eq!(sweep(&town.store, &*town.clock).await.unwrap(), Swept::default());
        town.clock.advance_seconds(2 * 3600);
        assert_eq!(sweep(&town.store, &*town.clock).await.unwrap(), Swept { drafts: 1, files: 1 });
        assert!(drafts::load(&town.store, SATO_AOI, draft.id).await.unwrap().is_none());
        assert!(!is_kept(&town, &file).await);
        assert_eq!(sweep(&town.store, &*town.clock).await.unwrap(), Swept::default());
    }

    async fn what_was_sent_keeps_its_files(db: TestDatabase) {
        let town = Town::open(&db).await;
        let draft = begun(&town).await;
        let (sent, left_out) = (handed_in(&town, draft.id).await, handed_in(&town, draft.id).await);
        let mut submission = town.application(SATO_AOI, &[SUPPORT], &[]).await;
        submission.draft = draft.id;
        submission.cases[0].answers.add_file("photo", sent.clone());
        let receipts = town.office.send(submission).await.unwrap();
        town.clock.advance_seconds(2 * 24 * 3600);
        assert_eq!(sweep(&town.store, &*town.clock).await.unwrap(), Swept { drafts: 0, files: 1 });
        assert!(is_kept(&town, &sent).await && !is_kept(&town, &left_out).await);
        // A file that a correction brings is the case's, too.
        let case = town.case(&receipts[0]).await;
        let (brought, wrong) = (handed_in(&town, case.draft).await, handed_in(&town, case.draft).await);
        let items = vec![casework::CorrectionItem { question: "photo".to_owned(), message: "暗い".to_owned() }];
        let by = town.clock.today().tomorrow().unwrap();
        town.act(&case, casework::Event::CorrectionAsked { items, by }).await.unwrap();
        let mut answers = case.answers.clone();
        answers.remove("photo");
        answers.add_file("photo", brought.clone());
        let doer = casework::Doer::Applicant { person: SATO_AOI };
        let event = casework::Event::Corrected { changed: vec!["photo".to_owned()] };
        town.office.act(store::Scope::Person(SATO_AOI), case.id, None, doer, event, Some(answers)).await.unwrap();
        town.clock.advance_seconds(400 * 24 * 3600);
        assert_eq!(sweep(&town.store, &*town.clock).await.unwrap(), Swept { drafts: 0, files: 1 });
        assert!(is_kept(&town, &brought).await && !is_kept(&town, &wrong).await);
    }

    async fn a_file_taken_off_a_draft_goes_after_a_day(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut draft = begun(&town).await;
        let (kept, taken_off) = (handed_in(&town, draft.id).await, handed_in(&town, draft.id).await);
        draft.answers.add_file("photo", kept.clone());
        save(&town, &mut draft).await;
        assert_eq!(sweep(&town.store, &*town.clock).await.unwrap().files, 0, "the page may still be open");
        town.clock.advance_seconds(2 * 24 * 3600);
        assert_eq!(sweep(&town.store, &*town.clock).await.unwrap().files, 1);
        assert!(is_kept(&town, &kept).await && !is_kept(&town, &taken_off).await);
    }

    async fn a_discarded_draft_takes_its_files_along_at_once(db: TestDatabase) {
        let town = Town::open(&db).await;
        let (draft, firm) = (begun(&town).await, DraftId::new(&*town.clock, &*town.rng));
        let (own, other) = (handed_in(&town, draft.id).await, handed_in(&town, firm).await);
        let tx = town.store.begin().await.unwrap();
        drafts::discard(&tx, people::persona::SUZUKI_SHIGERU, draft.id).await.unwrap();
        drafts::discard(&tx, SATO_AOI, draft.id).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!is_kept(&town, &own).await && is_kept(&town, &other).await);
    }

    async fn the_night_does_it(db: TestDatabase) {
        let town = Town::open(&db).await;
        begun(&town).await;
        let clock: Arc<dyn Clock> = town.clock.clone();
        let runner = jobs::Runner::new(town.store.clone(), clock.clone(), town.rng.clone());
        let runner = abandoned::jobs(&town.store, &clock, runner);
        town.clock.advance_seconds(92 * 24 * 3600);
        runner.run_all().await.unwrap();
        town.clock.advance_seconds(24 * 3600);
        runner.run_all().await.unwrap();
        assert!(drafts::list(&town.store, MYSELF).await.unwrap().is_empty());
    }
}
