//! Recurring work is done once for each day, however many processes look, and what was done long ago is cleared away.

use std::sync::Arc;

use jobs::schedule::Occasion;
use jobs::{Runner, Schedule, Work};
use testkit::{TestDatabase, on_both};

use crate::rig::{Rig, note};

fn nightly(rig: &Rig) -> Runner {
    let done = Arc::clone(&rig.done);
    rig.runner().recurring("reminders", Schedule::Daily { hour: 2, minute: 0 }, move |work: Work| {
        let done = done.clone();
        async move {
            let occasion: Occasion = work.read()?;
            done.lock().unwrap().push(occasion.occasion);
            Ok(())
        }
    })
}

on_both! {
    async fn nightly_work_is_done_once_a_day(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        let (one, two) = (nightly(&rig), nightly(&rig));
        for _ in 0..48 {
            one.run_all().await.unwrap();
            two.run_all().await.unwrap();
            rig.clock.advance_seconds(3600);
        }
        assert_eq!(rig.done(), ["2026-11-20", "2026-11-21", "2026-11-22"]);
    }

    async fn what_was_done_a_month_ago_is_cleared_away(db: TestDatabase) {
        let rig = Rig::new(&db).await;
        rig.promise(note("a").unique("k")).await;
        rig.noting().run_all().await.unwrap();
        rig.clock.advance_seconds(30 * 24 * 3600);
        rig.noting().run_all().await.unwrap();
        assert_eq!(jobs::counts(rig.store.reader()).await.unwrap()["note"].done, 1);
        rig.clock.advance_seconds(2 * 24 * 3600);
        rig.noting().run_all().await.unwrap();
        assert!(!jobs::counts(rig.store.reader()).await.unwrap().contains_key("note"));
    }
}
