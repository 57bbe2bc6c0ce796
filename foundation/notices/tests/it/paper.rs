//! Paper: each letter in one batch, a batch interrupted is finished, a reprint is a deed of its own.

use kernel::Clock;
use notices::{Channel, DeliveryState, Preferences, Printer};

use crate::world::World;

testkit::on_both! {
    async fn each_letter_is_printed_once(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let press = letters::Press::new(Vec::new());
        let printer = Printer { press: &press, clock: &*world.clock, rng: &*world.rng };
        let owner = World::owner();
        let today = world.clock.today();
        let misaki = world.person();
        world.choose(misaki, &Preferences { paper: true, ..Preferences::default() }).await;
        let letters = [world.letter(misaki), world.letter(misaki)];
        for letter in &letters {
            world.send(letter).await;
        }
        world.send(&world.message(misaki, "お知らせ")).await; // A message is no letter.
        world.send(&world.letter(world.person())).await; // Who did not ask gets no paper.
        assert_eq!(notices::waiting_on_paper(&world.store, owner).await.unwrap(), 2);
        assert_eq!(notices::waiting_on_paper(&world.store, kernel::OwnerCode::TOKYO).await.unwrap(), 0);
        let yesterday = today.yesterday().unwrap();
        assert!(notices::paper_batch(&world.store, printer, owner, yesterday).await.unwrap().is_none());

        let file = notices::paper_batch(&world.store, printer, owner, today).await.unwrap().unwrap();
        assert_eq!((file.batch.letters, file.failed.len()), (2, 0));
        assert!(file.pdf.starts_with(b"%PDF"));
        assert!(notices::paper_batch(&world.store, printer, owner, today).await.unwrap().is_none());
        let kept = notices::get(&world.store, misaki, letters[0].id).await.unwrap().unwrap().deliveries;
        assert_eq!((kept[0].channel, kept[0].state), (Channel::Paper, DeliveryState::Sent));

        let again = notices::reprint(&world.store, printer, owner, file.batch.id).await.unwrap();
        assert!(again.pdf == file.pdf, "a reprint is the same file");
        assert_eq!(again.batch.reprints, 1);
        assert!(notices::reprint(&world.store, printer, kernel::OwnerCode::TOKYO, file.batch.id).await.is_err());
        let batches = notices::batches(&world.store, owner, 10).await.unwrap();
        assert_eq!((batches.len(), batches[0].reprints, batches[0].printed_at), (1, 1, file.batch.printed_at));
    }
}
