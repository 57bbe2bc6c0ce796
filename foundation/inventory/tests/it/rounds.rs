//! The yearly round: only what is unknown or old is asked, answers count, a frozen round keeps its numbers.

use inventory::draft::{self, Desk, DraftError};
use inventory::round;
use kernel::{Date, OfficerId, OwnerCode};
use testkit::TestDatabase;
use uuid::Uuid;

use crate::world::World;

testkit::on_both! {
    async fn owners_are_asked_only_what_is_unknown_or_old(db: TestDatabase) {
        let world = World::open(&db).await;
        inventory::demo::seed(&world.store, &world.clock, &world.rng).await.unwrap();
        let desk = Desk { owner: OwnerCode::TOKYO, officer: OfficerId(Uuid::from_u128(1)), clock: &*world.clock, rng: &world.rng };
        let asked = round::open(&world.store, desk, Date::constant(2026, 12, 25)).await.unwrap();
        assert!(asked > 5 && asked < 45, "{asked}");
        assert!(matches!(round::open(&world.store, desk, Date::constant(2026, 12, 25)).await, Err(DraftError::Meanwhile)), "once a year");
        let this = round::latest(&world.store).await.unwrap().expect("it is open");
        assert_eq!(this.year, 2026);
        let asks = round::open_asks(&world.store, &this, OwnerCode::TOKYO, 100).await.unwrap();
        assert_eq!(asks.len() as u64, asked);
        let complete = world.entry("T-001").await.id;
        assert!(asks.iter().all(|one| one.entry != complete), "what is known and fresh is not asked");
        // It was looked at more than a year ago, and lacks something too.
        let old = world.entry("T-030").await.id;
        assert!(asks.iter().any(|one| one.entry == old));
        let tx = world.store.begin().await.unwrap();
        draft::confirm(&tx, desk, old).await.unwrap();
        tx.commit().await.unwrap();
        let sum = round::by_owner(&round::progress(&world.store, &this).await.unwrap());
        assert_eq!((sum.len(), sum[0].asked, sum[0].answered), (1, asked, 1));
        round::freeze(&world.store, desk, this.id).await.unwrap();
        let tx = world.store.begin().await.unwrap();
        draft::confirm(&tx, desk, asks.iter().find(|one| one.entry != old).unwrap().entry).await.unwrap();
        tx.commit().await.unwrap();
        let frozen = round::latest(&world.store).await.unwrap().expect("it is there");
        let sum = round::by_owner(&round::progress(&world.store, &frozen).await.unwrap());
        assert_eq!((frozen.frozen_at.is_some(), sum[0].answered), (true, 1), "a frozen round keeps its numbers");
    }
}
