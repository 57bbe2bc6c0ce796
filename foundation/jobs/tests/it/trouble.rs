//! Failed work is tried again later and later, given up with a name and a reason, and taken up again by an officer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use jobs::{Failure, Job, Runner, dead};
use kernel::{Clock, OwnerCode};
use store::Scope;
use testkit::{TestDatabase, on_both};

use crate::rig::Rig;

/// A mail server that is down for the first attempts.
fn down(rig: &Rig, attempts: u32) -> (Runner, Arc<AtomicU32>) {
    let tried = Arc::new(AtomicU32::new(0));
    let count = tried.clone();
    let runner = rig.runner().on("mail", move |work| {
        let count = count.clone();
        async move {
            let before = count.fetch_add(1, Ordering::SeqCst);
            assert!(work.payload["panic"].is_null(), "a handler's panic is a failure like another");
            if before < attempts { Err(Failure::passing("smtp-down", "no answer")) } else { Ok(()) }
        }
    });
    (runner, tried)
}

on_both! {
    async fn an_hour_without_mail_loses_nothing(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        rig.promise(Job::new("mail", &serde_json::json!({}))).await;
        let (runner, tried) = down(&rig, 8);
        let began = rig.clock.now();
        runner.run_all().await.unwrap();
        runner.run_all().await.unwrap();
        assert_eq!(tried.load(Ordering::SeqCst), 1, "it is not tried again at once");
        while jobs::counts(rig.store.reader()).await.unwrap()["mail"].done == 0 {
            rig.clock.advance_seconds(30);
            runner.run_all().await.unwrap();
        }
        assert_eq!(tried.load(Ordering::SeqCst), 9);
        let minutes = rig.clock.now().millis_since(began) / 60_000;
        assert!((15..=60).contains(&minutes), "{minutes} minutes");
    }

    async fn what_is_given_up_has_a_name_and_an_officer_takes_it_up(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        let koto: OwnerCode = "131083".parse().unwrap();
        rig.promise(Job::new("mail", &serde_json::json!({ "notice": 7 })).of(koto).attempts(2)).await;
        let (runner, tried) = down(&rig, 2);
        for _ in 0..3 {
            runner.run_all().await.unwrap();
            rig.clock.advance_seconds(3600);
        }
        assert_eq!(tried.load(Ordering::SeqCst), 2);

        let given_up = dead::list(rig.store.reader(), Scope::Owner(koto), 0, 10).await.unwrap();
        assert_eq!(given_up.len(), 1);
        assert_eq!((given_up[0].failure.as_str(), given_up[0].reason.as_str()), ("smtp-down", "no answer"));
        assert_eq!((given_up[0].attempts, &given_up[0].payload["notice"]), (2, &serde_json::json!(7)));
        for stranger in [Scope::Owner(OwnerCode::TOKYO), Scope::Person(kernel::PersonId(given_up[0].id.0))] {
            assert!(dead::list(rig.store.reader(), stranger, 0, 10).await.unwrap().is_empty());
            let tx = rig.store.begin().await.unwrap();
            assert!(!dead::requeue(&tx, &*rig.clock, stranger, given_up[0].id).await.unwrap());
            assert!(!dead::discard(&tx, stranger, given_up[0].id).await.unwrap());
        }

        let tx = rig.store.begin().await.unwrap();
        assert!(dead::requeue(&tx, &*rig.clock, Scope::Owner(koto), given_up[0].id).await.unwrap());
        tx.commit().await.unwrap();
        runner.run_all().await.unwrap();
        assert_eq!(tried.load(Ordering::SeqCst), 3);
        assert!(dead::list(rig.store.reader(), Scope::Platform("a test"), 0, 10).await.unwrap().is_empty());
    }

    async fn a_panic_and_an_unreadable_payload_are_failures(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        rig.promise(Job::new("mail", &serde_json::json!({ "panic": true })).attempts(1)).await;
        rig.promise(Job::new("note", &serde_json::json!({ "not": "a text" }))).await;
        down(&rig, 0).0.run_all().await.unwrap();
        rig.noting().run_all().await.unwrap();
        let mut names: Vec<String> = dead::list(rig.store.reader(), Scope::Platform("a test"), 0, 10)
            .await
            .unwrap()
            .into_iter()
            .map(|job| job.failure)
            .collect();
        names.sort();
        assert_eq!(names, ["panic", "unreadable-payload"]);
    }

    async fn the_other_side_says_when_to_come_back(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        rig.promise(Job::new("push", &0).attempts(1)).await;
        let back = rig.clock.now().plus_seconds(120);
        let clock = rig.clock.clone();
        let runner = rig.runner().on("push", move |_| {
            let clock = clock.clone();
            async move { if clock.now() < back { Err(Failure::later("busy", "come back", back)) } else { Ok(()) } }
        });
        runner.run_all().await.unwrap();
        rig.clock.advance_seconds(119);
        runner.run_all().await.unwrap();
        assert_eq!(jobs::counts(rig.store.reader()).await.unwrap()["push"].waiting, 1);
        rig.clock.advance_seconds(1);
        runner.run_all().await.unwrap();
        assert_eq!(jobs::counts(rig.store.reader()).await.unwrap()["push"].done, 1);
    }
}
