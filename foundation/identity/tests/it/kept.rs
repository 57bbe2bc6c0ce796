//! Forms kept with a session: for it alone, for an hour, gone with it.

use identity::kept::{KEPT_SECONDS, MOST_BYTES, forget_form, keep_form, kept_form};
use identity::{DemoDoor, KeptForm, Opened, Seal};
use kernel::{Clock, ManualClock, PersonId, SeededRng};
use store::Store;
use uuid::Uuid;

fn form(clock: &ManualClock, words: &str) -> KeptForm {
    KeptForm {
        of: "mark".to_owned(),
        from: "/mail/settings".to_owned(),
        action: "/mail/settings".to_owned(),
        fields: vec![("email".to_owned(), words.to_owned())],
        files: false,
        until: clock.now().plus_seconds(KEPT_SECONDS),
    }
}

async fn opened(store: &Store, clock: &ManualClock, rng: &SeededRng, n: u128) -> Opened {
    let proof = DemoDoor::of_the_demo_start().resident(PersonId(Uuid::from_u128(n)));
    identity::login(store, &proof, "x", None, clock, rng).await.unwrap()
}

testkit::on_both! {
    async fn two_programs_have_the_same_key(db: testkit::TestDatabase) {
        let store = db.open(&identity::migrations()).await;
        let rng = testkit::rng();
        let one = Seal::load_or_make(&store, &rng).await.unwrap();
        let two = Seal::load_or_make(&store, &rng).await.unwrap();
        let closed = one.close("x", b"words", &rng);
        assert_eq!(two.open("x", &closed).as_deref(), Some(&b"words"[..]));
    }

    async fn a_form_is_kept_for_its_session_and_its_hour(db: testkit::TestDatabase) {
        let store = db.open(&identity::migrations()).await;
        let (clock, rng) = (testkit::clock(), testkit::rng());
        let seal = Seal::load_or_make(&store, &rng).await.unwrap();
        let (one, two) = (opened(&store, &clock, &rng, 1).await, opened(&store, &clock, &rng, 2).await);
        let first = form(&clock, "first");
        keep_form(&store, one.session.id, &form(&clock, "before"), &seal, &rng).await.unwrap();
        keep_form(&store, one.session.id, &first, &seal, &rng).await.unwrap();
        assert_eq!(kept_form(&store, one.session.id, &seal, &clock).await.unwrap(), Some(first.clone()));
        assert_eq!(kept_form(&store, two.session.id, &seal, &clock).await.unwrap(), None);
        forget_form(&store, one.session.id).await.unwrap();
        assert_eq!(kept_form(&store, one.session.id, &seal, &clock).await.unwrap(), None);
        // It goes with its session, and after its hour.
        keep_form(&store, one.session.id, &first, &seal, &rng).await.unwrap();
        keep_form(&store, two.session.id, &first, &seal, &rng).await.unwrap();
        identity::logout(&store, &one.token).await.unwrap();
        assert_eq!(kept_form(&store, one.session.id, &seal, &clock).await.unwrap(), None);
        clock.advance_seconds(KEPT_SECONDS);
        assert_eq!(kept_form(&store, two.session.id, &seal, &clock).await.unwrap(), None);
        identity::sweep(&store, &clock).await.unwrap();
    }

    async fn a_sealed_form_opens_within_its_hour(db: testkit::TestDatabase) {
        let store = db.open(&identity::migrations()).await;
        let (clock, rng) = (testkit::clock(), testkit::rng());
        let seal = Seal::load_or_make(&store, &rng).await.unwrap();
        let sent = form(&clock, "aoi@example.jp");
        let closed = sent.close(&seal, &rng);
        assert!(!String::from_utf8_lossy(&closed).contains("aoi"));
        assert!(!format!("{sent:?}").contains("aoi"), "no word of it in a log");
        assert_eq!(KeptForm::open(&seal, &closed, &clock), Some(sent));
        clock.advance_seconds(KEPT_SECONDS);
        assert_eq!(KeptForm::open(&seal, &closed, &clock), None);
        assert!(form(&clock, &"x".repeat(MOST_BYTES)).is_too_large() && !form(&clock, "x").is_too_large());
    }
}
