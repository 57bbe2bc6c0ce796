//! Every night what falls due is raised for every government, once.

use jobs::Runner;
use kernel::OwnerCode;
use payments::{PaymentState, due};
use service_kit::Service;

use disbursement::Disbursement;

use crate::world::{World, account};

testkit::on_both! {
    async fn the_night_raises_what_falls_due(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.entitle(2, Some(&account("1234567"))).await;
        let app = &world.app;
        let runner = Runner::new(app.store.clone(), app.clock.clone(), app.rng.clone());
        let runner = Disbursement.jobs(app, runner);
        assert_eq!(runner.run_all().await.unwrap(), 2, "the clearing of jobs and the raising");
        assert_eq!(world.list(PaymentState::Due).await.len(), 2);
        assert_eq!(world.actions().await, ["payments-raised"]);
        assert_eq!(runner.run_all().await.unwrap(), 0, "once a day");
        world.clock.advance_seconds(24 * 3600);
        runner.run_all().await.unwrap();
        assert_eq!(world.list(PaymentState::Due).await.len(), 2);
        assert_eq!(world.actions().await, ["payments-raised"], "nothing new, nothing written");
        assert!(due::list(&app.store, OwnerCode::TOKYO, PaymentState::Due, 9).await.unwrap().is_empty());
    }
}
