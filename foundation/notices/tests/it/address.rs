//! Proving an e-mail address: the code goes to it alone, and nothing else does before it was typed.

use kernel::{Clock, Lang};
use notices::address::{MOST_TRIES, Tried, Unproven, forget, propose, prove, unproven};
use notices::{DeliveryState, Mailer, Reason, Recipient, SmtpSettings, TlsMode};
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

async fn proposes(world: &World, of: Recipient, address: &str) -> bool {
    let tx = world.tx().await;
    let sent = propose(&tx, of, address, Lang::EN, &*world.clock, &*world.rng).await.unwrap();
    tx.commit().await.unwrap();
    sent
}

async fn tries(world: &World, of: Recipient, typed: &str) -> Tried {
    let tx = world.tx().await;
    let tried = prove(&tx, of, typed, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    tried
}

async fn waits(world: &World, of: Recipient) -> Option<Unproven> {
    unproven(&world.store, of, world.clock.now()).await.unwrap()
}

async fn in_use(world: &World, of: Recipient) -> Option<String> {
    notices::preferences(&world.store, of).await.unwrap().email
}

/// The six digits in a mail.
fn code(data: &str) -> String {
    let is_code = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
    data.lines().map(str::trim).find(is_code).unwrap_or_else(|| panic!("no code in {data}")).to_owned()
}

testkit::on_both! {
    async fn only_who_reads_the_mail_proves_the_address(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let sink = Sink::start().await;
        let runner = world.runner(&world.postman().with_mailer(mailer(&sink)));
        let (misaki, other) = (world.person(), world.person());
        assert!(proposes(&world, misaki, "misaki@example.jp").await);
        world.send(&world.letter(misaki)).await;
        runner.run_all().await.unwrap();
        let mails = sink.mails();
        assert_eq!(mails.len(), 1, "the code, and no word of the letter");
        assert_eq!(mails[0].to, ["misaki@example.jp"]);
        assert!(mails[0].data.contains("/mail/settings") && !mails[0].data.contains("letter is waiting"));
        assert!(!mails[0].data.contains(&misaki.person().unwrap().to_string()));
        assert_eq!(waits(&world, misaki).await.map(|one| one.state), Some(DeliveryState::Sent));
        let right = code(&mails[0].data);
        assert_eq!(tries(&world, other, &right).await, Tried::Over, "it is not another's");
        assert_eq!(tries(&world, misaki, "12345").await, Tried::Wrong);
        assert_eq!(tries(&world, misaki, "").await, Tried::Wrong);
        assert_eq!(in_use(&world, misaki).await, None);
        assert_eq!(tries(&world, misaki, &format!(" {}-{} ", &right[..3], &right[3..])).await, Tried::Right);
        assert_eq!(in_use(&world, misaki).await.as_deref(), Some("misaki@example.jp"));
        assert_eq!(waits(&world, misaki).await, None);
        assert_eq!(tries(&world, misaki, &right).await, Tried::Over, "a code is used once");
        world.send(&world.letter(misaki)).await;
        runner.run_all().await.unwrap();
        assert_eq!(sink.mails().len(), 2);
    }

    async fn a_code_is_guessed_neither_by_patience_nor_by_its_age(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let sink = Sink::start().await;
        let runner = world.runner(&world.postman().with_mailer(mailer(&sink)));
        let misaki = world.person();
        proposes(&world, misaki, "misaki@example.jp").await;
        runner.run_all().await.unwrap();
        let right = code(&sink.mails()[0].data);
        for n in 1..=MOST_TRIES {
            let tried = tries(&world, misaki, "wrong").await;
            assert_eq!(tried, if n < MOST_TRIES { Tried::Wrong } else { Tried::Over });
        }
        assert_eq!(tries(&world, misaki, &right).await, Tried::Over);
        assert!(waits(&world, misaki).await.is_some_and(|one| !one.open));
        world.clock.advance_seconds(1);
        proposes(&world, misaki, "misaki@example.jp").await;
        runner.run_all().await.unwrap();
        let fresh = code(&sink.mails()[1].data);
        world.clock.advance_seconds(24 * 3600);
        assert_eq!(tries(&world, misaki, &fresh).await, Tried::Over);
        assert_eq!(in_use(&world, misaki).await, None);
    }

    async fn nobody_is_pestered_by_codes(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let misaki = world.person();
        for n in 0..5 {
            assert!(proposes(&world, misaki, &format!("victim{n}@example.jp")).await);
            let tx = world.tx().await;
            forget(&tx, misaki).await.unwrap();
            tx.commit().await.unwrap();
            world.clock.advance_seconds(60);
        }
        assert!(!proposes(&world, misaki, "victim@example.jp").await, "forgetting does not begin the count anew");
        assert_eq!(waits(&world, misaki).await, None);
        world.clock.advance_seconds(24 * 3600);
        assert!(proposes(&world, misaki, "misaki@example.jp").await);
    }

    async fn only_the_latest_code_is_mailed_and_a_server_that_is_down_is_waited_for(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let sink = Sink::start().await;
        sink.set(Mood::Down);
        let runner = world.runner(&world.postman().with_mailer(mailer(&sink)));
        let misaki = world.person();
        proposes(&world, misaki, "slip@example.jp").await;
        runner.run_all().await.unwrap();
        let one = waits(&world, misaki).await.expect("it waits");
        assert_eq!((one.state, one.open), (DeliveryState::Waiting, true));
        assert!(matches!(one.reason, Some(Reason::Unreachable | Reason::Busy)));
        world.clock.advance_seconds(60);
        proposes(&world, misaki, "misaki@example.jp").await;
        sink.set(Mood::Well);
        for _ in 0..120 {
            runner.run_all().await.unwrap();
            world.clock.advance_seconds(60);
        }
        let to: Vec<String> = sink.mails().into_iter().flat_map(|mail| mail.to).collect();
        assert_eq!(to, ["misaki@example.jp"]);
        assert_eq!(tries(&world, misaki, &code(&sink.mails()[0].data)).await, Tried::Right);
    }

    async fn without_a_mail_server_the_person_sees_why(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let misaki = world.person();
        proposes(&world, misaki, "misaki@example.jp").await;
        world.runner(&world.postman()).run_all().await.unwrap();
        let one = waits(&world, misaki).await.expect("it is there");
        assert_eq!((one.state, one.reason), (DeliveryState::Failed, Some(Reason::NotSetUp)));
    }
}
