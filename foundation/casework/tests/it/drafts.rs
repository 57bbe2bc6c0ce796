//! Drafts: saved at each step, taken up anywhere, never overwritten unseen, discarded at a wish.

use casework::{Applicant, Draft, DraftError, drafts};
use forms::{Answers, Provenance};
use people::persona::{SATO_AOI, SUZUKI_SHIGERU, TANAKA_ICHIRO, TANAKA_SHOKUDO};
use serde_json::json;
use testkit::TestDatabase;

use crate::town::Town;

const MYSELF: Applicant = Applicant { person: SATO_AOI, business: None };

async fn begun(town: &Town, applicant: Applicant, service: &str) -> Draft {
    let tx = town.store.begin().await.unwrap();
    let services = vec![(service.parse().unwrap(), 1)];
    let draft = drafts::begin(&tx, &*town.clock, &*town.rng, applicant, services).await.unwrap();
    tx.commit().await.unwrap();
    draft
}

async fn saved(town: &Town, draft: &Draft) -> Result<i64, DraftError> {
    let tx = town.store.begin().await.unwrap();
    let version = drafts::save(&tx, &*town.clock, draft).await?;
    tx.commit().await.unwrap();
    Ok(version)
}

testkit::on_both! {
    async fn a_draft_begun_twice_is_one(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut draft = begun(&town, MYSELF, "130001/018-support").await;
        draft.answers = Answers::of_person([("children", json!(["a"]))]);
        assert_eq!(saved(&town, &draft).await.unwrap(), 2);
        let again = begun(&town, MYSELF, "130001/018-support").await;
        assert_eq!((again.id, again.version), (draft.id, 2));
        assert_eq!(again.answers.list("children"), ["a"]);
        let other = begun(&town, MYSELF, "130001/akachan-first").await;
        assert_ne!(other.id, draft.id);
        assert_eq!(drafts::list(&town.store, MYSELF).await.unwrap().len(), 2);
    }

    async fn two_tabs_do_not_overwrite_each_other_unseen(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut one = begun(&town, MYSELF, "130001/018-support").await;
        let mut two = drafts::load(&town.store, SATO_AOI, one.id).await.unwrap().unwrap();
        one.answers.set("phone", json!("03"), Provenance::Person);
        two.answers.set("phone", json!("06"), Provenance::Person);
        saved(&town, &one).await.unwrap();
        assert!(matches!(saved(&town, &two).await, Err(DraftError::ChangedElsewhere)));
        let kept = drafts::load(&town.store, SATO_AOI, one.id).await.unwrap().unwrap();
        assert_eq!((kept.answers.text("phone"), kept.version), (Some("03"), 2));
    }

    async fn a_draft_is_its_owners_alone(db: TestDatabase) {
        let town = Town::open(&db).await;
        let draft = begun(&town, MYSELF, "130001/018-support").await;
        assert!(drafts::load(&town.store, SUZUKI_SHIGERU, draft.id).await.unwrap().is_none());
        let tx = town.store.begin().await.unwrap();
        drafts::discard(&tx, SUZUKI_SHIGERU, draft.id).await.unwrap();
        let stolen = Draft { applicant: Applicant { person: SUZUKI_SHIGERU, business: None }, ..draft.clone() };
        assert!(matches!(drafts::save(&tx, &*town.clock, &stolen).await, Err(DraftError::ChangedElsewhere)));
        tx.commit().await.unwrap();
        assert!(drafts::load(&town.store, SATO_AOI, draft.id).await.unwrap().is_some());
        let owner = Applicant { person: TANAKA_ICHIRO, business: None };
        let firm = Applicant { person: TANAKA_ICHIRO, business: Some(TANAKA_SHOKUDO) };
        begun(&town, firm, "130001/digital-subsidy").await;
        assert!(drafts::list(&town.store, owner).await.unwrap().is_empty(), "a business's drafts are not the person's");
        assert_eq!(drafts::list(&town.store, firm).await.unwrap().len(), 1);
    }

    async fn a_discarded_draft_is_gone_and_begins_anew(db: TestDatabase) {
        let town = Town::open(&db).await;
        let draft = begun(&town, MYSELF, "130001/018-support").await;
        let tx = town.store.begin().await.unwrap();
        drafts::discard(&tx, SATO_AOI, draft.id).await.unwrap();
        tx.commit().await.unwrap();
        assert!(drafts::load(&town.store, SATO_AOI, draft.id).await.unwrap().is_none());
        assert!(matches!(saved(&town, &draft).await, Err(DraftError::ChangedElsewhere)));
        assert_ne!(begun(&town, MYSELF, "130001/018-support").await.id, draft.id);
    }
}
