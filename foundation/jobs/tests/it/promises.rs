//! Work is promised in the transaction of its cause, once for each key, and not before its time.

use testkit::{TestDatabase, on_both};

use crate::rig::{Rig, note};

on_both! {
    async fn a_promise_is_kept_once(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        assert!(rig.promise(note("a")).await);
        assert_eq!(rig.noting().run_all().await.unwrap(), 2, "the note and the runner's own clearing");
        assert_eq!(rig.noting().run_all().await.unwrap(), 0);
        assert_eq!(rig.done(), ["a"]);
        let counts = jobs::counts(rig.store.reader()).await.unwrap();
        assert_eq!((counts["note"].done, counts["note"].waiting), (1, 0));
    }

    async fn a_promise_of_a_dropped_transaction_is_none(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        let tx = rig.store.begin().await.unwrap();
        jobs::enqueue(&tx, &*rig.clock, &*rig.rng, note("a")).await.unwrap();
        drop(tx);
        rig.noting().run_all().await.unwrap();
        assert!(rig.done().is_empty());
    }

    async fn a_key_is_taken_once_even_when_its_work_is_done(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        assert!(rig.promise(note("a").unique("k")).await);
        assert!(!rig.promise(note("b").unique("k")).await);
        rig.noting().run_all().await.unwrap();
        assert!(!rig.promise(note("c").unique("k")).await);
        assert!(rig.promise(note("d").unique("l")).await);
        assert!(rig.promise(jobs::Job::new("other", &1).unique("k")).await);
        rig.noting().run_all().await.unwrap();
        assert_eq!(rig.done(), ["a", "d"]);
    }

    async fn many_are_promised_at_once(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        let jobs = (0..1200).map(|n| note(&format!("{n:04}")).unique((n % 1100).to_string())).collect();
        let tx = rig.store.begin().await.unwrap();
        assert_eq!(jobs::enqueue_all(&tx, &*rig.clock, &*rig.rng, jobs).await.unwrap(), 1100);
        tx.commit().await.unwrap();
        let counts = jobs::counts(rig.store.reader()).await.unwrap();
        assert_eq!(counts["note"].waiting, 1100);
    }

    async fn work_waits_for_its_time(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        let later = kernel::Clock::now(&*rig.clock).plus_seconds(3600);
        rig.promise(note("later").at(later)).await;
        rig.promise(note("now")).await;
        rig.noting().run_all().await.unwrap();
        assert_eq!(rig.done(), ["now"]);
        assert_eq!(jobs::counts(rig.store.reader()).await.unwrap()["note"].oldest_due, Some(later));
        rig.clock.advance_seconds(3600);
        rig.noting().run_all().await.unwrap();
        assert_eq!(rig.done(), ["later", "now"]);
    }

    async fn work_that_nobody_knows_is_left_for_who_does(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        rig.promise(note("a")).await;
        rig.runner().run_all().await.unwrap();
        assert_eq!(jobs::counts(rig.store.reader()).await.unwrap()["note"].waiting, 1);
        rig.noting().run_all().await.unwrap();
        assert_eq!(rig.done(), ["a"]);
    }
}
