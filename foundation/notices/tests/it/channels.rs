//! E-mail: what it says and does not say, and a mail server that is down for an hour.

use notices::{DeliveryState, EmailMode, Mailer, Preferences, Reason, SmtpSettings, TlsMode};
use testkit::smtp::{Mood, Sink};

use crate::world::World;

fn mailer(sink: &Sink) -> Mailer {
    let settings = SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port: sink.port,
        tls: TlsMode::None,
        login: None,
        from: "Miyako <no-reply@miyako.example.lg.jp>".to_owned(),
    };
    Mailer::new(&settings).unwrap()
}

fn header<'a>(data: &'a str, name: &str) -> &'a str {
    let line = data.lines().find(|line| line.to_lowercase().starts_with(&format!("{}:", name.to_lowercase())));
    line.and_then(|line| line.split_once(':')).map_or("", |(_, value)| value.trim())
}

testkit::on_both! {
    async fn a_mail_says_that_a_letter_waits_and_nothing_more(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let sink = Sink::start().await;
        let runner = world.runner(&world.postman().with_mailer(mailer(&sink)));
        let misaki = world.person();
        let english = Preferences {
            email: Some("misaki@example.jp".to_owned()),
            lang: kernel::Lang::EN,
            ..Preferences::default()
        };
        world.choose(misaki, &english).await;
        let letter = world.letter(misaki);
        world.send(&letter).await;
        world.send(&world.letter(world.person())).await; // Who chose nothing gets no mail.
        runner.run_all().await.unwrap();
        let mails = sink.mails();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, ["misaki@example.jp"]);
        let data = &mails[0].data;
        assert_eq!(header(data, "Subject"), "[Koto City] A letter is waiting for you");
        assert_eq!(header(data, "Message-ID"), format!("<{}.new@miyako.example.lg.jp>", letter.id));
        assert_eq!(header(data, "Auto-Submitted"), "auto-generated");
        assert_eq!(header(data, "Date"), "Fri, 20 Nov 2026 00:00:00 +0000");
        assert!(data.contains(&format!("https://miyako.example.lg.jp/mail/{}", letter.id)));
        for secret in ["佐藤", "児童手当", "child", "131083"] {
            assert!(!data.contains(secret), "the mail says {secret}: {data}");
        }
        let notice = notices::get(&world.store, misaki, letter.id).await.unwrap().unwrap();
        assert_eq!((notice.deliveries.len(), notice.deliveries[0].state), (1, DeliveryState::Sent));
        // The job done again, as after a crash between the mail and its note, sends nothing more.
        runner.run_all().await.unwrap();
        assert_eq!(sink.mails().len(), 1);
    }

    async fn a_mail_server_down_for_an_hour_loses_nothing_and_doubles_nothing(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let sink = Sink::start().await;
        sink.set(Mood::Down);
        let runner = world.runner(&world.postman().with_mailer(mailer(&sink)));
        let mut letters = Vec::new();
        for n in 0..5 {
            let person = world.person();
            world.mails_to(person, &format!("p{n}@example.jp"), EmailMode::Each).await;
            let letter = world.letter(person);
            world.send(&letter).await;
            letters.push(letter);
        }
        for minute in 0..60 {
            if minute == 30 {
                sink.set(Mood::Refusing(451));
            }
            runner.run_all().await.unwrap();
            world.clock.advance_seconds(60);
        }
        assert!(sink.mails().is_empty());
        let waiting = notices::get(&world.store, letters[0].to, letters[0].id).await.unwrap().unwrap().deliveries;
        assert_eq!((waiting[0].state, waiting[0].reason), (DeliveryState::Waiting, Some(Reason::Busy)));
        assert!((6..14).contains(&waiting[0].attempts), "{} attempts", waiting[0].attempts);

        sink.set(Mood::Well);
        for _ in 0..180 {
            runner.run_all().await.unwrap();
            world.clock.advance_seconds(60);
        }
        let mut to: Vec<String> = sink.mails().into_iter().flat_map(|mail| mail.to).collect();
        to.sort();
        assert_eq!(to, ["p0@example.jp", "p1@example.jp", "p2@example.jp", "p3@example.jp", "p4@example.jp"]);
        let sent = notices::get(&world.store, letters[0].to, letters[0].id).await.unwrap().unwrap().deliveries;
        assert_eq!((sent[0].state, sent[0].reason), (DeliveryState::Sent, None));
    }

    async fn an_address_that_takes_nothing_is_given_up_at_once(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let sink = Sink::start().await;
        sink.set(Mood::Refusing(550));
        let runner = world.runner(&world.postman().with_mailer(mailer(&sink)));
        let misaki = world.person();
        world.mails_to(misaki, "misaki@example.jp", EmailMode::Each).await;
        let letter = world.letter(misaki);
        world.send(&letter).await;
        runner.run_all().await.unwrap();
        let delivery = &notices::get_sent(&world.store, World::owner(), letter.id).await.unwrap().unwrap().deliveries[0];
        assert_eq!((delivery.state, delivery.reason, delivery.attempts), (DeliveryState::Failed, Some(Reason::Refused), 1));
    }

    async fn without_a_mail_server_the_officer_sees_why(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let misaki = world.person();
        world.mails_to(misaki, "misaki@example.jp", EmailMode::Each).await;
        let letter = world.letter(misaki);
        world.send(&letter).await;
        world.runner(&world.postman()).run_all().await.unwrap();
        let delivery = &notices::get_sent(&world.store, World::owner(), letter.id).await.unwrap().unwrap().deliveries[0];
        assert_eq!((delivery.state, delivery.reason), (DeliveryState::Failed, Some(Reason::NotSetUp)));
    }

    async fn the_mail_of_the_day_tells_of_all_that_came(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let sink = Sink::start().await;
        let runner = world.runner(&world.postman().with_mailer(mailer(&sink)));
        let (misaki, reader) = (world.person(), world.person());
        world.mails_to(misaki, "misaki@example.jp", EmailMode::Daily).await;
        world.mails_to(reader, "reader@example.jp", EmailMode::Daily).await;
        let letters = [world.letter(misaki), world.letter(misaki), world.letter(misaki)];
        for letter in &letters {
            world.send(letter).await;
        }
        let read = world.letter(reader);
        world.send(&read).await;
        let tx = world.tx().await;
        notices::mark_read(&tx, reader, read.id, kernel::Clock::now(&*world.clock)).await.unwrap();
        tx.commit().await.unwrap();
        runner.run_all().await.unwrap();
        assert!(sink.mails().is_empty(), "it is nine in the morning; the mail of the day went out at eight");
        world.clock.advance_seconds(23 * 3600);
        runner.run_all().await.unwrap();
        let mails = sink.mails();
        assert_eq!(mails.len(), 1);
        assert!(!mails[0].data.contains(&misaki.person().unwrap().to_string()));
        for letter in &letters {
            let delivery = &notices::get(&world.store, misaki, letter.id).await.unwrap().unwrap().deliveries[0];
            assert_eq!(delivery.state, DeliveryState::Sent);
        }
    }
}
