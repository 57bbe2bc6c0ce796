//! One prepares, another releases; the file is written once and stays the same for ever.

use kernel::Clock;
use payments::zengin::ZenginError;
use payments::{BatchError, BatchState, PaymentState, batch};
use serde_json::json;

use crate::office::{CHECKER, MAKER, Office, account};

testkit::on_both! {
    async fn who_prepared_cannot_release(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1, 2], Some(account("1234567"))).await;
        office.raise("2026-11-20").await;
        let batch = office.prepare("2026-11-26").await.unwrap();
        assert_eq!((batch.payments, batch.total_yen, batch.state), (2, 40_000, BatchState::Prepared));
        assert!(matches!(office.release(batch.id, MAKER).await, Err(BatchError::SamePerson)));
        assert!(matches!(office.export(batch.id).await, Err(BatchError::NotNow)), "there is no file before the release");
        assert_eq!(office.list(PaymentState::Prepared).await.len(), 2);
        let released = office.release(batch.id, CHECKER).await.unwrap();
        assert_eq!((released.state, released.checker), (BatchState::Released, Some(CHECKER)));
        assert!(matches!(office.release(batch.id, CHECKER).await, Err(BatchError::NotNow)));
        assert!(matches!(office.dissolve(batch.id).await, Err(BatchError::NotNow)));
    }

    async fn the_file_is_the_same_every_time(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1, 2, 3], Some(account("1234567"))).await;
        office.raise("2026-11-20").await;
        let batch = office.prepare("2026-11-26").await.unwrap();
        office.release(batch.id, CHECKER).await.unwrap();
        assert_eq!(office.list(PaymentState::Released).await.len(), 3);
        let first = office.export(batch.id).await.unwrap();
        assert_eq!(office.list(PaymentState::Exported).await.len(), 3);
        office.clock.advance_seconds(3600);
        // What changes meanwhile does not change the file.
        office.set_account(1, &account("7654321")).await;
        assert_eq!(office.export(batch.id).await.unwrap(), first);
        assert_eq!(first.len(), 6 * 122);
        assert_eq!(&first[4 * 122..][..19], b"8000003000000060000", "the control totals");
        let stored = batch::one(office.store.reader(), office.owner, batch.id).await.unwrap().unwrap();
        assert_eq!(stored.state, BatchState::Exported);
        assert_eq!(stored.exported_at, Some(testkit::clock().now()), "the first time counts");
        assert_eq!(stored.file_sha256.map(|hash| hash.len()), Some(64));
    }

    async fn a_batch_taken_apart_is_due_again(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1], Some(account("1234567"))).await;
        office.raise("2026-11-20").await;
        let batch = office.prepare("2026-11-26").await.unwrap();
        assert!(matches!(office.prepare("2026-11-26").await, Err(BatchError::NothingDue)), "it is in a batch already");
        office.dissolve(batch.id).await.unwrap();
        assert!(matches!(office.release(batch.id, CHECKER).await, Err(BatchError::NotNow)));
        let again = office.prepare("2026-11-26").await.unwrap();
        assert_ne!(again.id, batch.id);
        assert_eq!(batch::list(&office.store, office.owner).await.unwrap().len(), 2);
    }

    async fn two_who_prepare_at_once_share_nothing(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        let cases: Vec<u128> = (1..=30).collect();
        office.entitle(&cases, Some(account("1234567"))).await;
        office.raise("2026-11-20").await;
        let makers: Vec<_> = (0..3)
            .map(|_| {
                let office = office.clone();
                tokio::spawn(async move { office.prepare("2026-11-26").await.map(|batch| batch.payments) })
            })
            .collect();
        let mut taken = 0;
        for maker in makers {
            match maker.await.unwrap() {
                Ok(payments) => taken += payments,
                Err(error) => assert!(matches!(error, BatchError::NothingDue), "{error}"),
            }
        }
        assert_eq!(taken, 30);
    }

    async fn two_who_release_at_once_release_once(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1, 2], Some(account("1234567"))).await;
        office.raise("2026-11-20").await;
        let id = office.prepare("2026-11-26").await.unwrap().id;
        let checkers: Vec<_> = (0..3)
            .map(|_| {
                let office = office.clone();
                tokio::spawn(async move { office.release(id, CHECKER).await.is_ok() })
            })
            .collect();
        let mut released = 0;
        for checker in checkers {
            released += u32::from(checker.await.unwrap());
        }
        assert_eq!(released, 1);
    }

    async fn what_the_banks_format_cannot_hold_is_named(db: testkit::TestDatabase) {
        let office = Office::open(&db).await;
        office.entitle(&[1], Some(account("1234567"))).await;
        let mut odd = account("1234567");
        odd["holder"] = json!("佐藤 葵");
        office.entitle(&[2], Some(odd)).await;
        office.raise("2026-11-20").await;
        let due = office.list(PaymentState::Due).await;
        let culprit = due.iter().find(|one| one.payee_name == "佐藤 2").unwrap().id;
        match office.prepare("2026-11-26").await {
            Err(BatchError::Unwritable { payment, reason: ZenginError::Character { field, character } }) => {
                assert_eq!((payment, field, character), (culprit, "holder", '佐'));
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(office.list(PaymentState::Due).await.len(), 2, "nothing was taken");
        assert_eq!(office.set_account(2, &account("7654321")).await, 1);
        assert_eq!(office.prepare("2026-11-26").await.unwrap().payments, 2);
    }
}
