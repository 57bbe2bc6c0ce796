//! A session from login to its end, by wish, by time and by a closed account.

use identity::{Actor, DEMO_OFFICERS, DemoDoor, IdentityError, Officer, Role, Token};
use kernel::{BusinessId, OwnerCode, PersonId};
use store::Store;
use store::sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

async fn count(store: &Store, table: &str) -> i64 {
    let backend = store.reader().get_database_backend();
    let sql = Statement::from_string(backend, format!("SELECT COUNT(*) FROM {table}"));
    store.reader().query_one_raw(sql).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

testkit::on_both! {
    async fn a_login_opens_and_a_logout_closes(db: testkit::TestDatabase) {
        let store = db.open(&identity::migrations()).await;
        let (clock, rng, door) = (testkit::clock(), testkit::rng(), DemoDoor::of_the_demo_start());
        let first = identity::login(&store, &door.resident(person(1)), "Firefox", None, &clock, &rng).await.unwrap();
        let found = identity::resume(&store, &first.token, &clock).await.unwrap().unwrap();
        assert_eq!(found, first.session);
        assert_eq!(found.actor, Actor::Resident { person: person(1) });
        assert_eq!(identity::resume(&store, &Token::from_cookie(&"A".repeat(43)).unwrap(), &clock).await.unwrap(), None);

        // A second login in the same browser makes a new token and ends the old session; the account stays one.
        let proof = door.resident(person(1));
        let again = identity::login(&store, &proof, "Firefox", Some(&first.token), &clock, &rng).await.unwrap();
        assert_ne!(again.token, first.token);
        assert_ne!(again.session.csrf, first.session.csrf);
        assert_eq!(identity::resume(&store, &first.token, &clock).await.unwrap(), None);
        assert_eq!((count(&store, "session").await, count(&store, "account").await), (1, 1));

        identity::logout(&store, &again.token).await.unwrap();
        identity::logout(&store, &again.token).await.unwrap();
        assert_eq!(identity::resume(&store, &again.token, &clock).await.unwrap(), None);
    }

    async fn the_token_itself_is_not_stored(db: testkit::TestDatabase) {
        let store = db.open(&identity::migrations()).await;
        let (clock, rng, door) = (testkit::clock(), testkit::rng(), DemoDoor::of_the_demo_start());
        let opened = identity::login(&store, &door.resident(person(1)), "x", None, &clock, &rng).await.unwrap();
        let backend = store.reader().get_database_backend();
        let sql = Statement::from_string(backend, "SELECT token_hash, csrf FROM session".to_owned());
        let row = store.reader().query_one_raw(sql).await.unwrap().unwrap();
        let hash: Vec<u8> = row.try_get_by_index(0).unwrap();
        let csrf: String = row.try_get_by_index(1).unwrap();
        assert_eq!(hash.len(), 32);
        let shown = Token::from_cookie(&opened.token.to_cookie()).unwrap();
        assert_eq!(shown, opened.token);
        let hashed_as_token = Token::from_cookie(&csrf).unwrap();
        assert_eq!(identity::resume(&store, &hashed_as_token, &clock).await.unwrap(), None);
    }

    async fn a_session_ends_by_time(db: testkit::TestDatabase) {
        let store = db.open(&identity::migrations()).await;
        identity::seed_demo_officers(&store).await.unwrap();
        let (clock, rng, door) = (testkit::clock(), testkit::rng(), DemoDoor::of_the_demo_start());
        let proof = door.officer(&store, DEMO_OFFICERS[0].id()).await.unwrap();
        let officer = identity::login(&store, &proof, "x", None, &clock, &rng).await.unwrap();
        let resident = identity::login(&store, &door.resident(person(1)), "x", None, &clock, &rng).await.unwrap();

        // Used every 29 minutes, an officer's session lives its twelve hours and no longer.
        for _ in 0..24 {
            clock.advance_seconds(29 * 60);
            assert!(identity::resume(&store, &officer.token, &clock).await.unwrap().is_some());
        }
        clock.advance_seconds(25 * 60);
        assert_eq!(identity::resume(&store, &officer.token, &clock).await.unwrap(), None);
        assert!(identity::resume(&store, &resident.token, &clock).await.unwrap().is_some());

        // Unused, an officer's session ends after 30 minutes and a resident's after a day.
        let officer = identity::login(&store, &proof, "x", None, &clock, &rng).await.unwrap();
        clock.advance_seconds(30 * 60);
        assert_eq!(identity::resume(&store, &officer.token, &clock).await.unwrap(), None);
        clock.advance_seconds(24 * 3600);
        assert_eq!(identity::resume(&store, &resident.token, &clock).await.unwrap(), None);
        assert_eq!(identity::sweep(&store, &clock).await.unwrap(), 3);
    }

    async fn my_sessions_are_listed_and_ended(db: testkit::TestDatabase) {
        let store = db.open(&identity::migrations()).await;
        let (clock, rng, door) = (testkit::clock(), testkit::rng(), DemoDoor::of_the_demo_start());
        let enter = async |proof: identity::Proof, device: &str| {
            clock.advance_seconds(1);
            identity::login(&store, &proof, device, None, &clock, &rng).await.unwrap()
        };
        let phone = enter(door.resident(person(1)), "iPhone\u{7}").await;
        let desk = enter(door.resident(person(1)), "Firefox").await;
        let shop = enter(door.business(BusinessId(Uuid::from_u128(9)), person(1)), "Firefox").await;
        let other = enter(door.resident(person(2)), "Chrome").await;

        let mine = identity::sessions_of(&store, &desk.session, &clock).await.unwrap();
        assert_eq!(mine.iter().map(|s| s.device.as_str()).collect::<Vec<_>>(), ["Firefox", "Firefox", "iPhone"]);
        assert!(!identity::end_session(&store, &desk.session, other.session.id).await.unwrap());
        assert!(identity::end_session(&store, &desk.session, phone.session.id).await.unwrap());
        assert_eq!(identity::resume(&store, &phone.token, &clock).await.unwrap(), None);
        assert_eq!(identity::end_all_sessions(&store, &desk.session, true).await.unwrap(), 1);
        assert_eq!(identity::resume(&store, &shop.token, &clock).await.unwrap(), None);
        assert!(identity::resume(&store, &desk.token, &clock).await.unwrap().is_some());
        assert_eq!(identity::end_all_sessions(&store, &desk.session, false).await.unwrap(), 1);
        assert!(identity::resume(&store, &other.token, &clock).await.unwrap().is_some());
    }

    async fn officers_have_roles_that_can_change(db: testkit::TestDatabase) {
        let store = db.open(&identity::migrations()).await;
        identity::seed_demo_officers(&store).await.unwrap();
        identity::seed_demo_officers(&store).await.unwrap();
        let (clock, rng, door) = (testkit::clock(), testkit::rng(), DemoDoor::of_the_demo_start());
        let koto: OwnerCode = "131083".parse().unwrap();
        let names: Vec<String> = Officer::list(&store, koto).await.unwrap().into_iter().map(|o| o.name).collect();
        assert_eq!(names, ["吉田 花", "松本 大輔"]);
        let deciders = Officer::with_role(&store, koto, Role::Decider).await.unwrap();
        assert_eq!(deciders.len(), 1);

        let mut officer = deciders[0].clone();
        let proof = door.officer(&store, officer.id).await.unwrap();
        let opened = identity::login(&store, &proof, "x", None, &clock, &rng).await.unwrap();
        officer.roles = officer.roles.with(Role::Publisher);
        let tx = store.begin().await.unwrap();
        officer.save(&tx).await.unwrap();
        tx.commit().await.unwrap();
        let session = identity::resume(&store, &opened.token, &clock).await.unwrap().unwrap();
        assert_eq!(session.actor, officer.actor());

        officer.active = false;
        let tx = store.begin().await.unwrap();
        officer.save(&tx).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(identity::resume(&store, &opened.token, &clock).await.unwrap(), None);
        assert!(matches!(door.officer(&store, officer.id).await, Err(IdentityError::NoSuchOfficer)));
        let refused = identity::login(&store, &proof, "x", None, &clock, &rng).await;
        assert!(matches!(refused, Err(IdentityError::NoSuchOfficer)));
    }
}
