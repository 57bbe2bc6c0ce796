//! Work of a process that died goes to another; two workers never share a job; a late worker can end nothing.

use std::sync::Arc;
use std::time::Duration;

use jobs::{Failure, Job, Work, dead};
use store::Scope;
use store::sea_orm::ConnectionTrait;
use testkit::{TestDatabase, on_both};
use tokio::sync::Notify;

use crate::rig::{Rig, note};

on_both! {
    async fn work_of_a_dead_process_goes_to_another(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        rig.promise(Job::new("mail", &0)).await;
        let begun = Arc::new(Notify::new());
        let signal = begun.clone();
        let hanging = rig.runner().on("mail", move |_| {
            signal.notify_one();
            std::future::pending()
        });
        let process = tokio::spawn(async move { hanging.run_once().await });
        begun.notified().await;
        process.abort();

        let other = rig.runner().on("mail", |work: Work| async move {
            assert_eq!(work.attempt, 2);
            Ok(())
        });
        other.run_all().await.unwrap();
        assert_eq!(jobs::counts(rig.store.reader()).await.unwrap()["mail"].running, 1, "the lease still holds");
        rig.clock.advance_seconds(61);
        other.run_all().await.unwrap();
        assert_eq!(jobs::counts(rig.store.reader()).await.unwrap()["mail"].done, 1);
    }

    async fn work_that_kills_its_process_is_given_up(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        rig.promise(Job::new("mail", &0).attempts(2)).await;
        for _ in 0..2 {
            let begun = Arc::new(Notify::new());
            let signal = begun.clone();
            let hanging = rig.runner().on("mail", move |_| {
                signal.notify_one();
                std::future::pending()
            });
            let process = tokio::spawn(async move { hanging.run_once().await });
            begun.notified().await;
            process.abort();
            rig.clock.advance_seconds(61);
        }
        rig.runner().on("mail", |_| async { Ok(()) }).run_all().await.unwrap();
        let given_up = dead::list(rig.store.reader(), Scope::Platform("a test"), 0, 10).await.unwrap();
        assert_eq!(given_up[0].failure, "never-ended");
    }

    async fn a_late_worker_ends_nothing(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        rig.promise(Job::new("mail", &0)).await;
        let (store, clock) = (rig.store.clone(), rig.clock.clone());
        let second = rig.runner().on("mail", |_| async { Ok(()) });
        let first = rig.runner().on("mail", move |work: Work| {
            let (store, clock, second) = (store.clone(), clock.clone(), second.clone());
            async move {
                // The machine sleeps past the lease; somebody else does the work.
                clock.advance_seconds(61);
                second.run_once().await?;
                let tx = store.begin().await?;
                tx.conn().execute_unprepared("CREATE TABLE twice (n BIGINT)").await.unwrap();
                work.finish(&tx, &*clock).await?;
                tx.commit().await?;
                Ok(())
            }
        });
        first.run_once().await.unwrap();
        assert_eq!(jobs::counts(rig.store.reader()).await.unwrap()["mail"].done, 1);
        assert!(rig.store.reader().execute_unprepared("SELECT * FROM twice").await.is_err(), "done once");
    }

    async fn many_workers_share_the_work_without_overlap(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        let jobs = (0..100).map(|n| note(&format!("{n:03}"))).collect();
        let tx = rig.store.begin().await.unwrap();
        jobs::enqueue_all(&tx, &*rig.clock, &*rig.rng, jobs).await.unwrap();
        tx.commit().await.unwrap();
        let workers: Vec<_> = (0..4).map(|_| { let runner = rig.noting(); tokio::spawn(async move { runner.run_all().await }) }).collect();
        for worker in workers {
            worker.await.unwrap().unwrap();
        }
        rig.noting().run_all().await.unwrap();
        assert_eq!(rig.done(), (0..100).map(|n| format!("{n:03}")).collect::<Vec<_>>());
    }

    async fn a_runner_works_until_it_is_told_to_stop(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        let (begun, stop) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (signal, told) = (begun.clone(), stop.clone());
        let done = rig.done.clone();
        let runner = rig.noting().on("slow", move |_| {
            let (signal, done) = (signal.clone(), done.clone());
            async move {
                signal.notify_one();
                tokio::time::sleep(Duration::from_millis(200)).await;
                done.lock().unwrap().push("slow".to_owned());
                Ok::<(), Failure>(())
            }
        });
        let process = tokio::spawn(runner.run_until(async move { told.notified().await }));
        for n in 0..20 {
            rig.promise(note(&format!("{n:02}"))).await;
        }
        rig.promise(Job::new("slow", &0)).await;
        begun.notified().await;
        stop.notify_one();
        process.await.unwrap();
        assert!(rig.done().contains(&"slow".to_owned()), "what was begun is ended");
        assert_eq!(jobs::counts(rig.store.reader()).await.unwrap()["slow"].done, 1);
    }
}
