//! Sending, listing, reading, and who sees what.

use kernel::CaseId;
use letters::Template;
use notices::{Content, Recipient, Wanted};
use store::StoreError;

use crate::world::World;

testkit::on_both! {
    async fn a_mailbox_lists_pages_and_remembers_what_was_read(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let (misaki, other) = (world.person(), world.person());
        let mut sent = Vec::new();
        for n in 0..25 {
            world.clock.advance_seconds(1);
            sent.push(world.send(&world.message(misaki, &format!("お知らせ{n}"))).await.id);
        }
        world.send(&world.message(other, "別の人")).await;

        let first = notices::list(&world.store, misaki, Wanted::default()).await.unwrap();
        assert_eq!((first.len(), first[0].subject.as_str()), (20, "お知らせ24"));
        let next = Wanted { before: Some(first[19].id), ..Wanted::default() };
        let second = notices::list(&world.store, misaki, next).await.unwrap();
        assert_eq!(second.iter().map(|one| one.subject.as_str()).collect::<Vec<_>>(), ["お知らせ4", "お知らせ3", "お知らせ2", "お知らせ1", "お知らせ0"]);

        let tx = world.tx().await;
        let now = kernel::Clock::now(&*world.clock);
        assert!(!notices::mark_read(&tx, other, sent[0], now).await.unwrap(), "somebody else's notice was marked");
        assert!(notices::mark_read(&tx, misaki, sent[0], now).await.unwrap());
        assert!(!notices::mark_read(&tx, misaki, sent[0], now.plus_seconds(5)).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(notices::unread_count(&world.store, misaki).await.unwrap(), 24);
        let unread = Wanted { unread_only: true, limit: 50, ..Wanted::default() };
        assert_eq!(notices::list(&world.store, misaki, unread).await.unwrap().len(), 24);

        assert!(notices::get(&world.store, other, sent[0]).await.unwrap().is_none());
        let read = notices::get(&world.store, misaki, sent[0]).await.unwrap().unwrap();
        assert_eq!(read.line.read_at, Some(now));
        assert_eq!(read.content, Content::Text("新しい制度が始まりました。".to_owned()));

        let tx = world.tx().await;
        assert_eq!(notices::mark_all_read(&tx, misaki, now).await.unwrap(), 24);
        tx.commit().await.unwrap();
        assert_eq!(notices::unread_count(&world.store, misaki).await.unwrap(), 0);
        assert_eq!(notices::unread_count(&world.store, other).await.unwrap(), 1);
    }

    async fn an_officer_sees_when_a_letter_about_a_case_was_read(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let misaki = world.person();
        let case = CaseId::new(&*world.clock, &*world.rng);
        let mut letter = world.letter(misaki);
        letter.case = Some(case);
        world.send(&letter).await;
        let sent = notices::sent_for_case(&world.store, World::owner(), case).await.unwrap();
        assert_eq!((sent.len(), sent[0].read_at), (1, None));
        let tx = world.tx().await;
        let now = kernel::Clock::now(&*world.clock);
        notices::mark_read(&tx, misaki, letter.id, now).await.unwrap();
        tx.commit().await.unwrap();
        let sent = notices::sent_for_case(&world.store, World::owner(), case).await.unwrap();
        assert_eq!(sent[0].read_at, Some(now));
        // A mark that its reader sets for themselves does not take back that it was opened.
        let tx = world.tx().await;
        assert!(notices::mailbox::mark_unread(&tx, misaki, letter.id).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(notices::unread_count(&world.store, misaki).await.unwrap(), 1);
        let sent = notices::sent_for_case(&world.store, World::owner(), case).await.unwrap();
        assert_eq!(sent[0].read_at, Some(now));
        // Another government's officers, and another person, see nothing of it.
        assert!(notices::sent_for_case(&world.store, kernel::OwnerCode::TOKYO, case).await.unwrap().is_empty());
        assert!(notices::of_case(&world.store, world.person(), case).await.unwrap().is_empty());
        assert_eq!(notices::of_case(&world.store, misaki, case).await.unwrap().len(), 1);
    }

    async fn a_letter_keeps_its_template_and_becomes_a_pdf_once(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let misaki = world.person();
        let mut letter = world.letter(misaki);
        let source = "#import \"/miyako.typ\": *\n#show: letter\n#paragraphs()\n";
        let Content::Letter(content) = &mut letter.content else { panic!("a letter") };
        content.template = Template::Pack { name: "own.typ".to_owned(), source: source.to_owned() };
        let sent = world.send(&letter).await;
        let kept = notices::get(&world.store, misaki, sent.id).await.unwrap().unwrap();
        assert_eq!(kept.letter().unwrap().number.as_deref(), Some("8福子育第1号"));
        let Content::Letter(content) = kept.content else { panic!("a letter") };
        assert_eq!(content.template.source(), source);

        let press = letters::Press::new(Vec::new());
        let printer = notices::Printer { press: &press, clock: &*world.clock, rng: &*world.rng };
        let once = notices::pdf(&world.store, printer, misaki, sent.id).await.unwrap();
        assert!(once.starts_with(b"%PDF-1.7"));
        assert!(once == notices::pdf(&world.store, printer, misaki, sent.id).await.unwrap());
        assert!(once == notices::sent_pdf(&world.store, printer, World::owner(), sent.id).await.unwrap());
        assert!(notices::pdf(&world.store, printer, world.person(), sent.id).await.is_err());
        assert!(notices::sent_pdf(&world.store, printer, kernel::OwnerCode::TOKYO, sent.id).await.is_err());
    }

    async fn the_same_notice_twice_is_refused_and_leaves_nothing(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let letter = world.letter(world.person());
        world.send(&letter).await;
        let tx = world.tx().await;
        let again = notices::send_all(&tx, std::slice::from_ref(&letter)).await;
        assert!(matches!(again, Err(StoreError::Duplicate(_))), "{again:?}");
        tx.rollback().await.unwrap();
        // The number that was drawn in vain came back.
        assert_eq!(world.send(&world.letter(letter.to)).await.number.as_deref(), Some("8福子育第2号"));
    }

    async fn a_business_has_a_mailbox_of_its_own(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let business = Recipient::Business(kernel::BusinessId::new(&*world.clock, &*world.rng));
        let new = world.message(business, "営業の届出");
        world.send(&new).await;
        assert_eq!(notices::unread_count(&world.store, business).await.unwrap(), 1);
        assert_eq!(notices::get(&world.store, business, new.id).await.unwrap().unwrap().line.to, business);
    }

    async fn two_thousand_at_once_take_few_statements(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let new: Vec<_> = (0..2000).map(|_| world.letter(world.person())).collect();
        let tx = world.tx().await;
        let sent = notices::send_all(&tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(sent[1999].number.as_deref(), Some("8福子育第2000号"));
        assert_eq!(notices::unread_count(&world.store, new[777].to).await.unwrap(), 1);
    }
}
