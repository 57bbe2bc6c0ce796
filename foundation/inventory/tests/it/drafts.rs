//! Proposals: written by one, looked over by another, published with history and a leaf of the audit log.

use inventory::change::{self, What};
use inventory::draft::{self, Desk, DraftError, State};
use inventory::{Field, bulk, export, find, sheet};
use kernel::{OfficerId, OwnerCode};
use store::Scope;
use testkit::TestDatabase;
use uuid::Uuid;

use crate::world::World;

fn desk(world: &World, n: u128) -> Desk<'_> {
    Desk { owner: OwnerCode::TOKYO, officer: OfficerId(Uuid::from_u128(n)), clock: &*world.clock, rng: &world.rng }
}

testkit::on_both! {
    async fn what_one_proposes_another_publishes(db: TestDatabase) {
        let world = World::open(&db).await;
        inventory::demo::seed(&world.store, &world.clock, &world.rng).await.unwrap();
        let entry = world.entry("T-005").await;
        let mut cells = entry.cells.clone();
        cells.set(Field::Online, "5 一部実施済");
        let tx = world.store.begin().await.unwrap();
        let changes = draft::save(&tx, desk(&world, 1), entry.id, &cells, "窓口の改修", State::Review, 0).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((changes.len(), changes[0].field.as_str()), (1, "online"));
        assert_eq!(world.entry("T-005").await, entry, "nothing is public before it is published");
        let waiting = draft::waiting(&world.store, Scope::Owner(OwnerCode::TOKYO), 10).await.unwrap();
        assert_eq!((waiting.len(), waiting[0].note.as_str()), (1, "窓口の改修"));
        let elsewhere = Scope::Owner("131083".parse().unwrap());
        assert!(draft::one(&world.store, elsewhere, entry.id).await.unwrap().is_none(), "another government's proposal");
        // Who saw an older version does not publish a newer one unseen.
        let tx = world.store.begin().await.unwrap();
        assert!(matches!(draft::publish(&tx, desk(&world, 2), entry.id, 7).await, Err(DraftError::Meanwhile)));
        tx.rollback().await.unwrap();
        let tx = world.store.begin().await.unwrap();
        let revision = draft::publish(&tx, desk(&world, 2), entry.id, waiting[0].version).await.unwrap();
        tx.commit().await.unwrap();
        let now = world.entry("T-005").await;
        assert_eq!((revision, now.revision, now.understood().choice(Field::Online)), (2, 2, Some("partly")));
        assert_eq!(now.checked_on, Some(testkit::fixed::today()));
        let happened = change::history(&world.store, entry.id).await.unwrap();
        assert_eq!((happened[0].what, happened[0].note.as_str()), (What::Changed, "窓口の改修"));
        assert_ne!(Some(&happened[0].author), happened[0].reviewer.as_ref());
        assert!(audit::verify(&world.store, OwnerCode::TOKYO, &[]).await.unwrap().is_none());
    }

    async fn a_proposal_is_sent_back_and_dropped(db: TestDatabase) {
        let world = World::open(&db).await;
        inventory::demo::seed(&world.store, &world.clock, &world.rng).await.unwrap();
        let entry = world.entry("T-001").await;
        let tx = world.store.begin().await.unwrap();
        let same = draft::save(&tx, desk(&world, 1), entry.id, &entry.cells, "", State::Draft, 0).await;
        assert!(matches!(same, Err(DraftError::Nothing)));
        let mut cells = entry.cells.clone();
        cells.set(Field::Volume, "");
        draft::save(&tx, desk(&world, 1), entry.id, &cells, "", State::Review, 0).await.unwrap();
        draft::send_back(&tx, desk(&world, 2), entry.id, "件数は消さないでください。", 1).await.unwrap();
        tx.commit().await.unwrap();
        let back = draft::one(&world.store, Scope::Owner(OwnerCode::TOKYO), entry.id).await.unwrap().unwrap();
        assert_eq!((back.state, back.answer.as_str(), back.version), (State::Draft, "件数は消さないでください。", 2));
        let tx = world.store.begin().await.unwrap();
        assert!(matches!(draft::save(&tx, desk(&world, 3), entry.id, &cells, "", State::Draft, 1).await, Err(DraftError::Meanwhile)));
        draft::discard(&tx, desk(&world, 1), entry.id).await.unwrap();
        tx.commit().await.unwrap();
        assert!(draft::one(&world.store, Scope::Owner(OwnerCode::TOKYO), entry.id).await.unwrap().is_none());
        let tx = world.store.begin().await.unwrap();
        let other = Desk { owner: "131083".parse().unwrap(), ..desk(&world, 1) };
        assert!(matches!(draft::confirm(&tx, other, entry.id).await, Err(DraftError::NotFound)));
        draft::confirm(&tx, desk(&world, 1), entry.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(world.entry("T-001").await.checked_on, Some(testkit::fixed::today()));
    }

    async fn a_work_book_that_comes_back_becomes_proposals(db: TestDatabase) {
        let world = World::open(&db).await;
        inventory::demo::seed(&world.store, &world.clock, &world.rng).await.unwrap();
        let mut entries = find::of_owner(&world.store, OwnerCode::TOKYO).await.unwrap();
        entries[0].cells.set(Field::Section, "税務相談課");
        let mut new = entries[1].clone();
        new.cells.set(Field::Number, "T-900");
        entries.push(new);
        let bytes = export::xlsx(&entries).unwrap();
        let table = || {
            let sheet = sheet::of_bytes(bytes.clone()).unwrap();
            (sheet.header().clone(), sheet.map(Result::unwrap).collect::<Vec<_>>())
        };
        let (header, lines) = table();
        let done = bulk::propose(&world.store, desk(&world, 1), &header, lines, "年度の見直し").await.unwrap();
        assert_eq!((done.proposed.len(), done.new, done.same), (2, 1, 44));
        let (header, lines) = table();
        let again = bulk::propose(&world.store, desk(&world, 1), &header, lines, "").await.unwrap();
        assert_eq!((again.proposed.len(), again.busy.len()), (0, 2), "a proposal that waits is not overwritten");
        let fresh = world.entry("T-900").await;
        assert!(fresh.gone && fresh.revision == 0, "nobody sees it before it is published");
        let tx = world.store.begin().await.unwrap();
        draft::publish(&tx, desk(&world, 2), fresh.id, 1).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!world.entry("T-900").await.gone);
        assert_eq!(change::history(&world.store, fresh.id).await.unwrap()[0].what, What::Added);
    }
}
