//! A person sees who looked, an erased person is forgotten, and the tree still holds.

use kernel::{CaseId, Moment, OwnerCode, PersonId};
use store::Scope;
use store::sea_orm::ConnectionTrait;
use testkit::{TestDatabase, on_both};

use crate::rig::{append, entry, open, person, verified};

on_both! {
    async fn a_person_sees_who_looked(db: TestDatabase) {
        let store = open(&db).await;
        let entries: Vec<_> = (0..12).map(entry).collect();
        append(&store, &entries).await;
        let looks = audit::looked::who_looked(&store, PersonId(person(0)), 10).await.unwrap();
        let when: Vec<i64> = looks.iter().map(|look| look.at.0 - 1_700_000_000_000).collect();
        assert_eq!(when, [6, 0], "every second entry is a look, every third about this person, the latest first");
        assert_eq!((looks[0].tenant, looks[0].actor.as_str()), (OwnerCode::TOKYO, "officer:1"));
        assert_eq!(audit::looked::at(&store, PersonId(person(0)), 3).await.unwrap().len(), 3);
        assert!(audit::looked::who_looked(&store, PersonId(person(9)), 10).await.unwrap().is_empty());

        let case = CaseId(person(1000));
        let seen = async |scope| audit::looked::of_case(&store, scope, case, 100).await.unwrap().len();
        assert_eq!(seen(Scope::Owner(OwnerCode::TOKYO)).await, 12);
        assert_eq!(seen(Scope::Owner("131083".parse().unwrap())).await, 0);
        assert_eq!(seen(Scope::Person(PersonId(person(1)))).await, 4);
    }

    async fn an_erased_person_is_forgotten_and_the_tree_holds(db: TestDatabase) {
        let store = open(&db).await;
        let entries: Vec<_> = (0..12).map(entry).collect();
        append(&store, &entries).await;
        let before = audit::checkpoint(&store, OwnerCode::TOKYO).await.unwrap().unwrap();
        let tx = store.begin().await.unwrap();
        assert_eq!(audit::erase(&tx, person(0), Moment(1_700_000_000_006)).await.unwrap(), 2);
        tx.commit().await.unwrap();
        assert_eq!(audit::looked::at(&store, PersonId(person(0)), 10).await.unwrap().len(), 2, "the later ones");
        let tx = store.begin().await.unwrap();
        assert_eq!(audit::erase(&tx, person(0), Moment(i64::MAX)).await.unwrap(), 2);
        tx.commit().await.unwrap();
        assert!(audit::looked::at(&store, PersonId(person(0)), 10).await.unwrap().is_empty());
        assert_eq!(audit::verify(&store, OwnerCode::TOKYO, &[before]).await.unwrap(), None);

        // The id stands nowhere in the log any more, only under a salt that is gone.
        let sql = "SELECT statement FROM audit_leaf";
        let backend = store.reader().get_database_backend();
        let rows = store.reader().query_all_raw(store::sea_orm::Statement::from_string(backend, sql)).await.unwrap();
        for row in rows {
            assert!(!row.try_get_by_index::<String>(0).unwrap().contains(&person(0).to_string()));
        }
        assert_eq!(verified(&store).await, None);
    }
}
