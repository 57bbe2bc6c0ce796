//! Leaves are appended in order, in batches of any size, by many at once, each government's apart.

use audit::Entry;
use kernel::{OwnerCode, SeededRng};
use testkit::{TestDatabase, on_both};

use crate::rig::{append, entry, open, verified};

on_both! {
    async fn one_by_one_and_together_give_the_same_tree(db: TestDatabase) {
        let store = open(&db).await;
        assert_eq!(verified(&store).await, None);
        assert_eq!(audit::checkpoint(&store, OwnerCode::TOKYO).await.unwrap(), None);
        let koto: OwnerCode = "131083".parse().unwrap();
        // Without subjects, because each has a salt of its own.
        let plain = |n, tenant| Entry { tenant, subject: None, ..entry(n) };
        for n in 0..21 {
            append(&store, &[plain(n, OwnerCode::TOKYO)]).await;
        }
        let all: Vec<Entry> = (0..21).map(|n| plain(n, koto)).collect();
        append(&store, &all).await;
        for tenant in [OwnerCode::TOKYO, koto] {
            assert_eq!(audit::verify(&store, tenant, &[]).await.unwrap(), None);
            assert_eq!(audit::checkpoint(&store, tenant).await.unwrap().unwrap().size, 21);
        }
    }

    async fn a_batch_over_governments_and_pages_is_kept(db: TestDatabase) {
        let store = open(&db).await;
        let koto: OwnerCode = "131083".parse().unwrap();
        let mixed: Vec<Entry> =
            (0..2600).map(|n| Entry { tenant: if n % 13 == 0 { koto } else { OwnerCode::TOKYO }, ..entry(n) }).collect();
        append(&store, &mixed).await;
        assert_eq!(audit::checkpoint(&store, koto).await.unwrap().unwrap().size, 200);
        assert_eq!(audit::checkpoint(&store, OwnerCode::TOKYO).await.unwrap().unwrap().size, 2400);
        assert_eq!(verified(&store).await, None);
        assert_eq!(audit::verify(&store, koto, &[]).await.unwrap(), None);
    }

    async fn many_append_at_once_while_somebody_verifies(db: TestDatabase) {
        let store = open(&db).await;
        let writers: Vec<_> = (0..6_i64)
            .map(|writer| {
                let store = store.clone();
                tokio::spawn(async move {
                    let koto: OwnerCode = "131083".parse().unwrap();
                    for n in 0..15 {
                        // Both logs in one transaction, in either order.
                        let mut two = vec![entry(n), Entry { tenant: koto, ..entry(n) }];
                        if writer % 2 == 0 {
                            two.reverse();
                        }
                        append(&store, &two).await;
                    }
                })
            })
            .collect();
        for _ in 0..20 {
            assert_eq!(verified(&store).await, None);
        }
        for writer in writers {
            writer.await.unwrap();
        }
        assert_eq!(verified(&store).await, None);
        assert_eq!(audit::checkpoint(&store, OwnerCode::TOKYO).await.unwrap().unwrap().size, 90);
    }

    async fn a_dropped_transaction_leaves_no_leaf(db: TestDatabase) {
        let store = open(&db).await;
        append(&store, &[entry(0)]).await;
        let tx = store.begin().await.unwrap();
        audit::append(&tx, &SeededRng::new(1), &[entry(1)]).await.unwrap();
        drop(tx);
        append(&store, &[entry(2)]).await;
        assert_eq!(verified(&store).await, None);
        assert_eq!(audit::checkpoint(&store, OwnerCode::TOKYO).await.unwrap().unwrap().size, 2);
    }
}
