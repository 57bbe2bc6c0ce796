//! Finding people and businesses, and not finding those whom a scope does not reach.

use std::collections::BTreeSet;

use kernel::OwnerCode;
use people::persona::{MIYAKO_SEISAKUSHO, NAKAMURA_MISAKI, SATO_AOI, SUZUKI_SHIGERU, TANAKA_SHOKUDO};
use people::{PeopleError, find};
use store::Scope;
use testkit::TestDatabase;

use crate::populated;

fn code(text: &str) -> OwnerCode {
    text.parse().unwrap()
}

testkit::on_both! {
    async fn names_are_found_however_they_are_typed(db: TestDatabase) {
        let store = populated(&db, 300).await;
        let koto = Scope::Owner(code("131083"));
        for words in ["佐藤 葵", "佐藤葵", "さとう あおい", "ｻﾄｳ ｱｵｲ", "サトウ　アオイ", "葵"] {
            let found = find::search(store.reader(), koto, words, 20).await.unwrap();
            assert!(found.iter().any(|one| one.id == SATO_AOI), "{words}");
        }
        let lan = find::search(store.reader(), Scope::Owner(OwnerCode::TOKYO), "nguyen thi lan", 20).await.unwrap();
        assert_eq!(lan.len(), 1);
        for words in ["", "  ", "%", "_", "佐藤 ' OR 1=1 --"] {
            assert!(find::search(store.reader(), koto, words, 20).await.unwrap().is_empty(), "{words}");
        }
        let hachioji = Scope::Owner(code("132012"));
        let found = find::search(store.reader(), hachioji, "佐藤 葵", 20).await.unwrap();
        assert!(found.iter().all(|one| one.id != SATO_AOI));
    }

    async fn a_scope_hides_everybody_else(db: TestDatabase) {
        let store = populated(&db, 100).await;
        let conn = store.reader();
        let hidden = |result: Result<people::Person, PeopleError>| matches!(result, Err(PeopleError::NoSuchPerson));
        assert!(hidden(find::person(conn, Scope::Person(SUZUKI_SHIGERU), SATO_AOI).await));
        assert!(hidden(find::person(conn, Scope::Owner(code("132012")), SATO_AOI).await));
        assert!(hidden(find::person(conn, Scope::Business(TANAKA_SHOKUDO), SATO_AOI).await));
        assert!(find::person(conn, Scope::Business(MIYAKO_SEISAKUSHO), NAKAMURA_MISAKI).await.is_ok());
        assert!(find::person(conn, Scope::Owner(OwnerCode::TOKYO), SATO_AOI).await.is_ok());

        let home = find::household_of(conn, Scope::Person(SATO_AOI), SATO_AOI).await.unwrap();
        assert_eq!(home.members.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["佐藤 健太", "佐藤 葵", "佐藤 陽菜", "佐藤 湊"]);
        let baby = home.members[3].id;
        assert!(find::person(conn, Scope::Person(SATO_AOI), baby).await.is_ok());
        assert!(!format!("{:?}", home.members[0]).contains("佐藤"));

        assert!(matches!(find::business(conn, Scope::Person(SATO_AOI), TANAKA_SHOKUDO).await, Err(PeopleError::NoSuchBusiness)));
        let account = find::account_of_business(conn, Scope::Business(TANAKA_SHOKUDO), TANAKA_SHOKUDO).await.unwrap();
        assert_eq!(account.unwrap().holder, "ﾕ)ﾀﾅｶｼﾖｸﾄﾞｳ");
    }

    async fn pages_show_everybody_once(db: TestDatabase) {
        let store = populated(&db, 800).await;
        let (conn, setagaya) = (store.reader(), code("131121"));
        let scope = Scope::Platform("matching reads every household");
        let mut people = BTreeSet::new();
        let mut after = None;
        loop {
            let page = find::residents_of(conn, scope, setagaya, after, 7).await.unwrap();
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            people.extend(page.iter().map(|one| one.id));
        }
        let mut members = BTreeSet::new();
        let mut after = None;
        loop {
            let page = find::households_of(conn, scope, setagaya, after, 5).await.unwrap();
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            members.extend(page.iter().flat_map(|home| home.members.iter().map(|one| one.id)));
        }
        assert_eq!(people, members);
        assert_eq!(people.len() as u64, find::count(conn, Scope::Owner(setagaya)).await.unwrap());
        assert!(find::households_of(conn, Scope::Person(SATO_AOI), setagaya, None, 5).await.unwrap().is_empty());

        let mut businesses = 0;
        let mut after = None;
        loop {
            let page = find::businesses(conn, scope, after, 5).await.unwrap();
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            businesses += page.len();
        }
        assert_eq!(businesses, 12);
    }
}
