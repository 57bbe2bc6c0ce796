//! Reminders: once, only for what was not read, by the ways that were chosen.

use kernel::Clock;
use notices::{EmailMode, Mailer, SmtpSettings, TlsMode};
use testkit::smtp::Sink;

use crate::world::World;

const DAY: i64 = 24 * 3600;

testkit::on_both! {
    async fn what_was_not_read_is_brought_to_mind_once(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let sink = Sink::start().await;
        let settings = SmtpSettings {
            host: "127.0.0.1".to_owned(),
            port: sink.port,
            tls: TlsMode::None,
            login: None,
            from: "no-reply@miyako.example.lg.jp".to_owned(),
        };
        let runner = world.runner(&world.postman().with_mailer(Mailer::new(&settings).unwrap()));
        let (misaki, reader) = (world.person(), world.person());
        world.mails_to(misaki, "misaki@example.jp", EmailMode::Each).await;
        world.mails_to(reader, "reader@example.jp", EmailMode::Each).await;
        let mut letters = [world.letter(misaki), world.letter(reader), world.letter(misaki)];
        letters[0].remind_after_days = Some(7);
        letters[1].remind_after_days = Some(7);
        for letter in &letters {
            world.send(letter).await;
        }
        runner.run_all().await.unwrap();
        assert_eq!(sink.mails().len(), 3);
        let tx = world.tx().await;
        notices::mark_read(&tx, reader, letters[1].id, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        world.clock.advance_seconds(15 * 60); // The postman looks at ten past each hour.
        for _ in 0..9 {
            world.clock.advance_seconds(DAY);
            runner.run_all().await.unwrap();
        }
        let mails = sink.mails();
        assert_eq!(mails.len(), 4, "one reminder, for the one that was not read");
        assert_eq!(mails[3].to, ["misaki@example.jp"]);
        assert!(mails[3].data.contains(&format!("<{}.reminder@miyako.example.lg.jp>", letters[0].id)));
        let kept = notices::get(&world.store, misaki, letters[0].id).await.unwrap().unwrap();
        assert!(kept.line.reminded_at.is_some());
        assert_eq!(kept.deliveries.iter().filter(|one| one.is_reminder).count(), 1);
        let unasked = notices::get(&world.store, misaki, letters[2].id).await.unwrap().unwrap();
        assert_eq!(unasked.line.reminded_at, None);
    }
}
