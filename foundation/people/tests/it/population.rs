//! A made-up population, written once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use kernel::municipality;
use people::{PERSONAS, find, synth};
use store::Scope;
use testkit::TestDatabase;

use crate::{TODAY, populated};

const ALL: Scope = Scope::Platform("a test looks at everybody");

testkit::on_both! {
    async fn two_thousand_people_are_written_quickly_and_once(db: TestDatabase) {
        let store = db.open(&people::migrations()).await;
        let told = AtomicUsize::new(0);
        let progress = |done: usize, all: usize| {
            assert!(done <= all);
            told.store(done, Ordering::SeqCst);
        };
        let work = synth::populate(&store, 42, 2000, 60, TODAY, &progress);
        let made = tokio::time::timeout(Duration::from_secs(5), work).await.expect("within seconds").unwrap().unwrap();
        assert_eq!((made.residents, made.businesses), (2000, 60));
        assert!(told.load(Ordering::SeqCst) > 3000);
        assert_eq!(synth::populate(&store, 42, 2000, 60, TODAY, &|_, _| {}).await.unwrap(), None);
        assert_eq!(find::count(store.reader(), ALL).await.unwrap(), 2000);
        for place in municipality::municipalities() {
            assert!(find::count(store.reader(), Scope::Owner(place.code())).await.unwrap() > 0, "{}", place.name);
        }
    }

    async fn everybody_has_facts_that_the_dictionary_knows(db: TestDatabase) {
        let store = populated(&db, 2000).await;
        let mut told = 0;
        let mut parents = 0;
        for place in municipality::municipalities() {
            let mut after = None;
            loop {
                let page = find::households_of(store.reader(), ALL, place.code(), after, 200).await.unwrap();
                let Some(last) = page.last() else { break };
                after = Some(last.id);
                for home in &page {
                    for member in &home.members {
                        let facts = people::facts::of_member(home, member.id, TODAY).unwrap();
                        assert!(facts.iter().all(|(key, _)| rules::Dictionary::builtin().find(&key).is_some()));
                        parents += usize::from(facts.get("person.is_parent") == Some(&rules::Value::Bool(true)));
                        told += 1;
                    }
                }
            }
        }
        assert_eq!(told, 2000);
        assert!((200..600).contains(&parents), "{parents}");
    }

    async fn personas_are_always_there(db: TestDatabase) {
        let store = populated(&db, 100).await;
        for persona in &PERSONAS {
            let person = find::person(store.reader(), Scope::Person(persona.person), persona.person).await.unwrap();
            assert_eq!(person.name, persona.name);
            assert_eq!(people::persona_id(persona.called), Some(persona.person));
            let businesses = find::businesses_of(store.reader(), persona.person).await.unwrap();
            assert_eq!(businesses.first().map(|one| one.id), persona.business);
        }
    }
}
