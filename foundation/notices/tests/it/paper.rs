//! Paper: each letter in one batch, a batch interrupted is finished, a reprint is a deed of its own.

use kernel::Clock;
use letters::Template;
use notices::{Channel, Content, DeliveryState, Preferences, Printer, Reason, Why, unprinted};

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

    async fn a_letter_that_cannot_be_set_waits_for_an_officer(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let press = letters::Press::new(Vec::new());
        let printer = Printer { press: &press, clock: &*world.clock, rng: &*world.rng };
        let (owner, today) = (World::owner(), world.clock.today());
        let misaki = world.person();
        world.choose(misaki, &Preferences { paper: true, ..Preferences::default() }).await;
        let template = |source: &str| Template::Pack { name: "own".to_owned(), source: source.to_owned() };
        let broken = || {
            let mut new = world.letter(misaki);
            let Content::Letter(letter) = &mut new.content else { panic!("a letter") };
            letter.template = template("#import \"/miyako.typ\": *\n#show: letter\n#paragrafs()\n");
            new
        };
        let (mended, otherwise) = (broken(), broken());
        for letter in [&mended, &otherwise, &world.letter(misaki)] {
            world.send(letter).await;
        }
        let file = notices::paper_batch(&world.store, printer, owner, today).await.unwrap().unwrap();
        assert_eq!((file.batch.letters, file.failed.len()), (3, 2));
        let told = notices::get(&world.store, misaki, mended.id).await.unwrap().unwrap().deliveries;
        assert_eq!((told[0].state, told[0].reason), (DeliveryState::Failed, Some(Reason::NotPrinted)));
        let waits = notices::unprinted(&world.store, owner, 10).await.unwrap();
        assert_eq!(waits.iter().map(|one| one.notice).collect::<Vec<_>>(), [mended.id, otherwise.id]);
        assert_eq!(waits[0].template.as_deref(), Some("own"));
        let Some(Why::Template { faults }) = &waits[0].why else { panic!("{:?}", waits[0].why) };
        assert!(faults[0].starts_with("own:3:2: unknown variable: paragrafs"), "{faults:?}");
        assert!(notices::unprinted(&world.store, kernel::OwnerCode::TOKYO, 10).await.unwrap().is_empty());

        let right = template("#import \"/miyako.typ\": *\n#show: letter\n#paragraphs()\n");
        let tx = world.tx().await;
        let clock = &*world.clock;
        assert!(!unprinted::print_again(&tx, clock, kernel::OwnerCode::TOKYO, mended.id, Some(&right)).await.unwrap());
        assert!(unprinted::print_again(&tx, clock, owner, mended.id, Some(&right)).await.unwrap());
        assert!(unprinted::sent_otherwise(&tx, clock, owner, otherwise.id).await.unwrap());
        assert!(!unprinted::sent_otherwise(&tx, clock, owner, otherwise.id).await.unwrap(), "once");
        tx.commit().await.unwrap();
        assert!(notices::unprinted(&world.store, owner, 10).await.unwrap().is_empty());
        let second = notices::paper_batch(&world.store, printer, owner, today).await.unwrap().unwrap();
        assert_eq!((second.batch.letters, second.failed.len()), (1, 0), "set with the mended template");
        let first = notices::reprint(&world.store, printer, owner, file.batch.id).await.unwrap();
        assert!(first.failed.is_empty(), "what went another way is no longer of that batch");
    }
}
