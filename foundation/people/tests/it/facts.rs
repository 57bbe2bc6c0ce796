//! What the registers tell the rules, and what they leave unknown.

use kernel::PersonId;
use people::persona::{
    MIYAKO_SEISAKUSHO, NGUYEN_THI_LAN, SATO_AOI, SUZUKI_SHIGERU, TAKAHASHI_YUI, TANAKA_SHOKUDO, YAMAMOTO_SHO,
};
use people::{Origin, facts, origin};
use rules::{Condition, Dictionary, Facts, Truth, Value};
use store::Store;
use testkit::TestDatabase;

use crate::{TODAY, populated};

async fn of(store: &Store, id: PersonId) -> Facts {
    facts::of_person(store, id, TODAY).await.unwrap()
}

fn decide(facts: &Facts, condition: &str) -> Truth {
    Condition::parse(condition).unwrap().decide(facts, TODAY).truth
}

fn assert_truth(facts: &Facts, wanted: Truth, conditions: &[&str]) {
    for condition in conditions {
        assert_eq!(decide(facts, condition), wanted, "{condition}");
    }
}

testkit::on_both! {
    async fn a_mother_needs_to_type_nothing(db: TestDatabase) {
        let store = populated(&db, 100).await;
        let mother = of(&store, SATO_AOI).await;
        assert_truth(&mother, Truth::Yes, &[
            "person.name == '佐藤 葵' && person.kana == 'サトウ アオイ' && person.age == 33 && person.sex == 'female'",
            "person.municipality == '131083' && person.address.postcode == '135-0061'",
            "person.is_parent && !person.single_parent && !person.living_alone && person.public_account",
            "person.bank_account.number == '0031202' && person.bank_account.holder == 'ｻﾄｳ ｱｵｲ'",
            "household.size == 4 && household.children_count == 2 && household.income == 8100000",
            "!household.municipal_tax_exempt && !household.is_single_parent",
            "household.children.all(c, c.supported && c.lives_with && c.has_my_number_card && !c.in_care)",
            "household.children[0].age == 4 && household.children[0].order == 1",
            "household.children[1].months == 3 && household.children[1].order == 2",
        ]);
        let baby = mother.for_child(1).unwrap();
        assert_truth(&baby, Truth::Yes, &[
            "child.name == '佐藤 湊' && child.municipality == '131083' && today <= year_end_after_age(child.birth_date, 18)",
        ]);
        let known: Vec<String> = mother.iter().map(|(key, _)| key).collect();
        assert!(known.iter().all(|key| Dictionary::builtin().find(key).is_some()), "{known:?}");
    }

    async fn what_no_register_knows_is_unknown(db: TestDatabase) {
        let store = populated(&db, 100).await;
        let lan = of(&store, NGUYEN_THI_LAN).await;
        assert_truth(&lan, Truth::Unknown, &[
            "person.income < 1000000", "person.municipal_tax_exempt", "person.pregnant", "household.income == 0",
            "person.health_insurance == 'national'", "household.municipal_tax_exempt",
        ]);
        assert_truth(&lan, Truth::Yes, &[
            "person.resident_since == add_days(today, -6)", "person.previous_municipality == '111007'",
            "!person.nationality_japanese", "!person.is_parent", "person.living_alone", "!person.public_account",
        ]);
    }

    async fn the_other_personas_fit_their_services(db: TestDatabase) {
        let store = populated(&db, 100).await;
        assert_truth(&of(&store, SUZUKI_SHIGERU).await, Truth::Yes, &[
            "person.age == 72 && person.living_alone && person.municipal_tax_exempt && !person.public_account",
            "household.municipal_tax_exempt && person.municipality == '132012' && !has(person.email)",
        ]);
        assert_truth(&of(&store, TAKAHASHI_YUI).await, Truth::Yes, &["person.pregnant && person.due_date > today"]);
        assert_truth(&of(&store, YAMAMOTO_SHO).await, Truth::Yes, &["person.municipality == '134023'"]);
        let restaurant = facts::of_business(&store, TANAKA_SHOKUDO).await.unwrap();
        assert_truth(&restaurant, Truth::Yes, &[
            "business.industry == 'M' && business.food_hygiene_manager && business.tax_paid && business.kind == 'corporation'",
            "business.municipality == '131067' && business.address.town.startsWith('浅草') && business.founded_on < today",
        ]);
        let maker = facts::of_business(&store, MIYAKO_SEISAKUSHO).await.unwrap();
        assert_truth(&maker, Truth::Yes, &["business.capital == 30000000 && business.employees == 24"]);
        assert_truth(&maker, Truth::Unknown, &["business.food_hygiene_manager"]);
    }

    async fn every_fact_names_its_register(db: TestDatabase) {
        let store = populated(&db, 100).await;
        let mut mother = of(&store, SATO_AOI).await;
        assert_eq!(origin::of("person.name", &mother), Some(Origin::MyNumberCard));
        assert_eq!(origin::of("person.income", &mother), Some(Origin::Tax));
        assert_eq!(origin::of("person.bank_account", &mother), Some(Origin::PublicAccount));
        assert_eq!(origin::of("person.shoe_size", &mother), None);
        mother.set("person.has_my_number_card", Value::Bool(false));
        assert_eq!(origin::of("person.name", &mother), Some(Origin::ResidentRegister));
        let phrases = text::Phrases::gather(&[people::text()]).unwrap();
        for lang in kernel::Lang::OFFERED {
            let wording = phrases.wording(lang);
            for fact in Dictionary::builtin().facts() {
                assert!(!wording.get(origin::text_key(fact.source)).is_empty());
            }
            assert!(people::PERSONAS.iter().all(|one| !wording.get(&one.text_key()).is_empty()));
        }
    }
}
