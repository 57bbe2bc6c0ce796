//! Whatever officers do in whatever order, nothing is paid twice, and the money adds up. Held against a small model.

use std::collections::BTreeMap;

use kernel::PaymentId;
use payments::{PaymentState, batch};
use proptest::prelude::*;
use store::sea_orm::prelude::Uuid;

use crate::office::{CHECKER, Office, account};

/// Something that an officer, the night or the bank does.
#[derive(Debug, Clone)]
enum Deed {
    Entitle {
        with_account: bool,
    },
    Raise,
    Prepare,
    Release(usize),
    Dissolve(usize),
    /// The file is fetched and registered with the bank, which carries it out once: it pays where `pays` has a bit.
    Export {
        batch: usize,
        pays: u8,
    },
    /// All of this in one go, so that long lives of a payment come about.
    Pay {
        pays: u8,
    },
    /// A line of the bank's answers is taken in, be it new, old or taken before.
    Answer(usize),
    Silence(usize),
    Account(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        2 => any::<bool>().prop_map(|with_account| Deed::Entitle { with_account }),
        3 => Just(Deed::Raise),
        3 => Just(Deed::Prepare),
        3 => (0..4_usize).prop_map(Deed::Release),
        1 => (0..4_usize).prop_map(Deed::Dissolve),
        4 => (0..4_usize, any::<u8>()).prop_map(|(batch, pays)| Deed::Export { batch, pays }),
        6 => any::<u8>().prop_map(|pays| Deed::Pay { pays }),
        6 => (0..4_usize).prop_map(Deed::Answer),
        1 => (0..4_usize).prop_map(Deed::Silence),
        6 => (0..4_usize).prop_map(Deed::Account),
    ]
}

/// What must be true of the world, kept beside it.
#[derive(Default)]
struct Model {
    cases: u128,
    batches: Vec<Uuid>,
    files: BTreeMap<Uuid, Vec<u8>>,
    /// Every line that the bank has answered.
    answers: Vec<String>,
    /// How often the bank has moved money for a payment.
    moved: BTreeMap<PaymentId, u32>,
}

async fn play(office: &Office, deeds: Vec<Deed>) {
    let mut model = Model::default();
    for deed in deeds {
        act(office, &mut model, deed).await;
        hold(office, &model).await;
    }
}

async fn act(office: &Office, model: &mut Model, deed: Deed) {
    let pick = |n: usize, batches: &[Uuid]| batches.get(n % batches.len().max(1)).copied();
    match deed {
        Deed::Entitle { with_account } => {
            model.cases += 1;
            office.entitle(&[model.cases], with_account.then(|| account("1234567"))).await;
        }
        Deed::Raise => {
            office.raise("2026-11-20").await;
        }
        Deed::Prepare => model.batches.extend(office.prepare("2026-11-26").await.ok().map(|batch| batch.id)),
        Deed::Release(n) => {
            if let Some(id) = pick(n, &model.batches) {
                office.release(id, CHECKER).await.ok();
            }
        }
        Deed::Dissolve(n) => {
            if let Some(id) = pick(n, &model.batches) {
                office.dissolve(id).await.ok();
            }
        }
        Deed::Export { batch, pays } => {
            if let Some(id) = pick(batch, &model.batches) {
                export(office, model, id, pays).await;
            }
        }
        Deed::Pay { pays } => {
            office.raise("2026-11-20").await;
            if let Ok(batch) = office.prepare("2026-11-26").await {
                model.batches.push(batch.id);
                office.release(batch.id, CHECKER).await.unwrap();
                export(office, model, batch.id, pays).await;
            }
        }
        Deed::Answer(n) => {
            if let Some(line) = model.answers.get(n % model.answers.len().max(1)) {
                office.take(line).await;
            }
        }
        Deed::Silence(n) => {
            if let Some(id) = pick(n, &model.batches) {
                office.mark_unknown(id).await;
            }
        }
        Deed::Account(n) => {
            if model.cases > 0 {
                office.set_account(n as u128 % model.cases + 1, &account("7654321")).await;
            }
        }
    }
}

async fn export(office: &Office, model: &mut Model, id: Uuid, pays: u8) {
    let Ok(file) = office.export(id).await else { return };
    if let Some(first) = model.files.get(&id) {
        assert_eq!(*first, file, "a file never changes");
        return;
    }
    model.files.insert(id, file);
    for (place, one) in batch::in_batch(office.store.reader(), id).await.unwrap().into_iter().enumerate() {
        let paid = pays & (1 << (place % 8)) != 0;
        model.answers.push(format!("{},{}", one.reference, if paid { "0" } else { "2" }));
        if paid {
            *model.moved.entry(one.id).or_default() += 1;
        }
    }
}

async fn hold(office: &Office, model: &Model) {
    assert!(model.moved.values().all(|times| *times == 1), "the bank has moved no money twice");
    let mut all = 0;
    for state in PaymentState::ALL {
        all += office.list(state).await.len() as u128;
    }
    assert!(all <= model.cases, "no entitlement has two payments");
    for one in office.list(PaymentState::Paid).await {
        assert_eq!(model.moved.get(&one.id), Some(&1), "what counts as paid was paid by the bank");
    }
    for one in office.list(PaymentState::Due).await {
        assert!(one.batch.is_none() && one.account.is_some(), "what is due is in no batch and has an account");
        assert_eq!(model.moved.get(&one.id), None, "what was paid is never due again");
    }
    for id in &model.batches {
        let found = batch::one(office.store.reader(), office.owner, *id).await.unwrap().unwrap();
        assert!(found.checker != Some(found.maker), "maker is not checker");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 300, ..ProptestConfig::default() })]

    /// On SQLite, which is quick to open; the deeds themselves are tested on both databases.
    #[test]
    fn nothing_is_paid_twice(deeds in proptest::collection::vec(deed(), 1..60)) {
        testkit::run(testkit::Engine::Sqlite, |db| async move {
            let office = Office::open(&db).await;
            play(&office, deeds).await;
        });
    }
}
