//! Many callers and one commit: everybody is answered, one bad item harms nobody else, too many are told so.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use store::sea_orm::{ConnectionTrait, Statement, Value};
use store::{Batch, GroupCommit, Limits, Migration, Store, StoreError, SubmitError, Tx};
use testkit::{TestDatabase, on_both};
use tokio::sync::Semaphore;

const TABLE: Migration =
    Migration { room: "group", number: 1, sql: "CREATE TABLE item (n BIGINT PRIMARY KEY, odd BOOLEAN NOT NULL)" };

/// Keeps numbers; refuses those over a thousand; panics at 666; waits for a gate.
struct Numbers {
    gate: Arc<Semaphore>,
    transactions: Arc<AtomicUsize>,
}

impl Batch for Numbers {
    type In = i64;
    type Out = i64;
    type Refusal = &'static str;

    async fn write(&self, tx: &Tx, items: &[i64]) -> Result<Vec<Result<i64, &'static str>>, StoreError> {
        self.gate.acquire().await.expect("never closed").forget();
        self.gate.add_permits(1);
        self.transactions.fetch_add(1, Ordering::SeqCst);
        assert!(!items.contains(&666), "the number of the beast");
        let good: Vec<i64> = items.iter().copied().filter(|n| *n <= 1000).collect();
        if !good.is_empty() {
            let rows: Vec<String> = (0..good.len()).map(|i| format!("(${}, ${})", i * 2 + 1, i * 2 + 2)).collect();
            let values = good.iter().flat_map(|n| [Value::from(*n), Value::from(n % 2 == 1)]);
            let sql = format!("INSERT INTO item (n, odd) VALUES {}", rows.join(", "));
            let backend = tx.conn().get_database_backend();
            tx.conn().execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
        }
        Ok(items.iter().map(|n| if *n <= 1000 { Ok(*n) } else { Err("over a thousand") }).collect())
    }
}

fn start(store: &Store, open: bool, limits: Limits) -> (GroupCommit<Numbers>, Arc<Semaphore>, Arc<AtomicUsize>) {
    let gate = Arc::new(Semaphore::new(usize::from(open)));
    let transactions = Arc::new(AtomicUsize::new(0));
    let batch = Numbers { gate: gate.clone(), transactions: transactions.clone() };
    (GroupCommit::start(store.clone(), batch, limits), gate, transactions)
}

async fn kept(store: &Store) -> Vec<i64> {
    let backend = store.reader().get_database_backend();
    let sql = Statement::from_string(backend, "SELECT n FROM item ORDER BY n");
    let rows = store.reader().query_all_raw(sql).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

on_both! {
    async fn a_crowd_shares_commits(db: TestDatabase) {
        let store = db.open(&[TABLE]).await;
        let (group, gate, transactions) = start(&store, false, Limits { waiting: 500, together: 100 });
        let callers: Vec<_> = (0..401).map(|n| { let group = group.clone(); tokio::spawn(async move { group.submit(n).await }) }).collect();
        // At most 100 of the 401 are with the writer; the others wait, or soon will.
        while group.free_places() > 200 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        gate.add_permits(1);
        for (n, caller) in (0..).zip(callers) {
            assert_eq!(caller.await.unwrap().unwrap(), n);
        }
        assert_eq!(kept(&store).await, (0..401).collect::<Vec<_>>());
        assert!(transactions.load(Ordering::SeqCst) < 20, "{transactions:?}");
    }

    async fn one_bad_item_harms_nobody_else(db: TestDatabase) {
        let store = db.open(&[TABLE]).await;
        let (group, gate, _) = start(&store, false, Limits::default());
        // The first goes in alone and holds the gate, so that the others come together.
        let numbers = [1, 2, 3, 2, 1001, 666, 4];
        let callers = numbers.map(|n| { let group = group.clone(); tokio::spawn(async move { group.submit(n).await }) });
        tokio::time::sleep(Duration::from_millis(50)).await;
        gate.add_permits(1);
        let mut answers = Vec::new();
        for caller in callers {
            answers.push(caller.await.unwrap());
        }
        let kept_twos = answers.iter().filter(|answer| matches!(answer, Ok(2))).count();
        assert_eq!(kept_twos, 1, "{answers:?}");
        let twice = answers.iter().filter(|answer| matches!(answer, Err(SubmitError::Store(StoreError::Duplicate(_))))).count();
        assert_eq!(twice, 1, "{answers:?}");
        assert!(matches!(answers[4], Err(SubmitError::Refused("over a thousand"))), "{answers:?}");
        assert!(matches!(answers[5], Err(SubmitError::Store(StoreError::Broken(_)))), "{answers:?}");
        assert_eq!(kept(&store).await, [1, 2, 3, 4]);
        // And the task lives on.
        assert!(matches!(group.submit(5).await, Ok(5)));
    }

    async fn too_many_are_told_so(db: TestDatabase) {
        let store = db.open(&[TABLE]).await;
        let (group, gate, _) = start(&store, false, Limits { waiting: 3, together: 1 });
        let mut callers = Vec::new();
        for n in 0..4 {
            let door = group.clone();
            callers.push(tokio::spawn(async move { door.submit(n).await }));
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert!(matches!(group.submit(9).await, Err(SubmitError::Full)));
        gate.add_permits(1);
        for caller in callers {
            caller.await.unwrap().unwrap();
        }
        assert_eq!(kept(&store).await, [0, 1, 2, 3]);
    }

    async fn an_outage_is_not_tried_item_by_item(db: TestDatabase) {
        let store = db.open(&[TABLE]).await;
        let (group, gate, transactions) = start(&store, true, Limits::default());
        group.submit(0).await.unwrap();
        drop(gate);
        store::failpoint::arm("store.before-commit:fail").unwrap();
        let answer = group.submit(1).await;
        store::failpoint::arm("").unwrap();
        assert!(matches!(answer, Err(SubmitError::Store(StoreError::Unavailable(_)))), "{answer:?}");
        assert_eq!(transactions.load(Ordering::SeqCst), 2);
        assert_eq!(kept(&store).await, [0]);
        group.submit(1).await.unwrap();
    }
}
