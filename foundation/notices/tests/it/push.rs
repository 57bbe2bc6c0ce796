//! Web Push: encrypted so that only the device can read it, signed so that the push service knows us.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use notices::{DeliveryState, Keys, Preferences, PushSettings, Pusher, Reason, Recipient};
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature, VerifyingKey};

use crate::endpoint::{Browser, Endpoint};
use crate::world::World;

async fn pusher(world: &World, endpoint: &Endpoint) -> Pusher {
    let keys = Keys::load_or_make(&world.store, &*world.rng).await.unwrap();
    let origins = vec![endpoint.origin.clone()];
    Pusher::new(PushSettings { keys, contact: "mailto:miyako@example.lg.jp".to_owned(), origins }).unwrap()
}

async fn subscribed(world: &World, endpoint: &Endpoint) -> (Recipient, Browser) {
    let (misaki, browser) = (world.person(), Browser::new([7; 32], [9; 16]));
    world.choose(misaki, &Preferences { push: true, ..Preferences::default() }).await;
    let tx = world.tx().await;
    let subscription = browser.subscription(&format!("{}/push/misaki", endpoint.origin));
    notices::subscribe(&tx, misaki, &subscription, &*world.clock, &*world.rng).await.unwrap();
    // The same browser once more is no second device.
    notices::subscribe(&tx, misaki, &subscription, &*world.clock, &*world.rng).await.unwrap();
    tx.commit().await.unwrap();
    (misaki, browser)
}

testkit::on_both! {
    async fn a_message_reaches_the_device_sealed_and_signed(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let endpoint = Endpoint::start().await;
        let pusher = pusher(&world, &endpoint).await;
        let (misaki, browser) = subscribed(&world, &endpoint).await;
        pusher.check(&browser.subscription(&format!("{}/push/misaki", endpoint.origin))).unwrap();
        let letter = world.letter(misaki);
        world.send(&letter).await;
        world.runner(&world.postman().with_pusher(pusher)).run_all().await.unwrap();

        let posted = endpoint.posted();
        assert_eq!(posted.len(), 1);
        let one = &posted[0];
        assert_eq!((one.path.as_str(), one.header("content-encoding")), ("/push/misaki", "aes128gcm"));
        assert!(one.header("topic").len() <= 32);
        let message: serde_json::Value = serde_json::from_slice(&browser.open(&one.body)).unwrap();
        assert_eq!(message["title"], "お知らせが届いています");
        assert_eq!(message["url"], format!("https://miyako.example.lg.jp/mail/{}", letter.id));
        assert_eq!(message["unread"], 1);
        assert!(!message.to_string().contains("佐藤") && !message.to_string().contains("児童手当"));
        verify(one.header("authorization"), &endpoint.origin, &world).await;
        let kept = notices::get(&world.store, misaki, letter.id).await.unwrap().unwrap();
        assert_eq!((kept.deliveries.len(), kept.deliveries[0].state), (1, DeliveryState::Sent));
    }

    async fn a_device_that_is_gone_is_forgotten(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let endpoint = Endpoint::start().await;
        let (misaki, _) = subscribed(&world, &endpoint).await;
        let runner = world.runner(&world.postman().with_pusher(pusher(&world, &endpoint).await));
        let letter = world.letter(misaki);
        world.send(&letter).await;
        endpoint.answers(503);
        runner.run_all().await.unwrap();
        let delivery = &notices::get(&world.store, misaki, letter.id).await.unwrap().unwrap().deliveries[0];
        assert_eq!((delivery.state, delivery.reason), (DeliveryState::Waiting, Some(Reason::Busy)));
        endpoint.answers(410);
        world.clock.advance_seconds(60);
        runner.run_all().await.unwrap();
        let delivery = &notices::get(&world.store, misaki, letter.id).await.unwrap().unwrap().deliveries[0];
        assert_eq!((delivery.state, delivery.reason), (DeliveryState::Failed, Some(Reason::Refused)));
        assert_eq!(notices::preferences::subscriptions(&world.store, misaki).await.unwrap(), 0);
        // The next letter has no device to go to, and lies in the mailbox.
        world.send(&world.letter(misaki)).await;
        runner.run_all().await.unwrap();
        assert_eq!(endpoint.posted().len(), 2);
    }

    async fn the_key_is_made_once(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let once = Keys::load_or_make(&world.store, &*world.rng).await.unwrap().public_key();
        let again = Keys::load_or_make(&world.store, &*world.rng).await.unwrap().public_key();
        assert_eq!(once, again);
        assert_eq!(URL_SAFE_NO_PAD.decode(once).unwrap().len(), 65);
    }
}

/// Holds the signature against RFC 8292: `vapid t=<JWT>, k=<public key>`.
async fn verify(authorization: &str, origin: &str, world: &World) {
    let (token, key) = authorization.strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
    assert_eq!(key, Keys::load_or_make(&world.store, &*world.rng).await.unwrap().public_key());
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let key = VerifyingKey::from_sec1_bytes(&URL_SAFE_NO_PAD.decode(key).unwrap()).unwrap();
    let signature = Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
    key.verify(signed.as_bytes(), &signature).unwrap();
    let claims = URL_SAFE_NO_PAD.decode(signed.split_once('.').unwrap().1).unwrap();
    let claims: serde_json::Value = serde_json::from_slice(&claims).unwrap();
    assert_eq!((claims["aud"].as_str(), claims["sub"].as_str()), (Some(origin), Some("mailto:miyako@example.lg.jp")));
    let now = kernel::Clock::now(&*world.clock).0 / 1000;
    assert!((now + 1..=now + 86_400).contains(&claims["exp"].as_i64().unwrap()));
}
