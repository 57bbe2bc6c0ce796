//! Files are read by those whose they are, and a changed content is never handed out.

use kernel::{BlobId, BusinessId, OwnerCode, PersonId};
use store::blob::{self, BlobError, NewBlob};
use store::sea_orm::ConnectionTrait;
use store::{Scope, StoreError};
use testkit::{TestDatabase, on_both};

fn photo(person: PersonId) -> NewBlob {
    let (clock, rng) = (testkit::clock(), kernel::SystemRng);
    NewBlob {
        id: BlobId::new(&clock, &rng),
        owner: Some(OwnerCode::TOKYO),
        person: Some(person),
        business: None,
        media_type: "image/jpeg".to_owned(),
        bytes: (0..300_000_u32).map(|n| n.to_le_bytes()[0]).collect(),
    }
}

on_both! {
    async fn a_file_is_read_in_its_scope_only(db: TestDatabase) {
        let store = db.open(&[]).await;
        let person = PersonId::new(&testkit::clock(), &testkit::rng());
        let file = photo(person);
        let (id, bytes) = (file.id, file.bytes.clone());
        let tx = store.begin().await.unwrap();
        let info = blob::put(&tx, file).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(info.size, 300_000);

        for scope in [Scope::Person(person), Scope::Owner(OwnerCode::TOKYO), Scope::Platform("a test")] {
            let found = blob::get(store.reader(), scope, id).await.unwrap().unwrap();
            assert_eq!((found.info, found.bytes == bytes), (info.clone(), true));
            assert_eq!(blob::info(store.reader(), scope, id).await.unwrap(), Some(info.clone()));
        }
        let stranger = PersonId::new(&testkit::clock(), &kernel::SeededRng::new(9));
        let koto = "131083".parse().unwrap();
        for scope in [Scope::Person(stranger), Scope::Owner(koto), Scope::Business(BusinessId(person.0))] {
            assert_eq!(blob::get(store.reader(), scope, id).await.unwrap(), None);
            assert_eq!(blob::info(store.reader(), scope, id).await.unwrap(), None);
        }

        let tx = store.begin().await.unwrap();
        assert!(!blob::remove(&tx, Scope::Person(stranger), id).await.unwrap());
        assert!(blob::remove(&tx, Scope::Person(person), id).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(blob::info(store.reader(), Scope::Person(person), id).await.unwrap(), None);
    }

    async fn a_content_that_changed_is_an_error(db: TestDatabase) {
        let store = db.open(&[]).await;
        let person = PersonId::new(&testkit::clock(), &testkit::rng());
        let file = photo(person);
        let id = file.id;
        let tx = store.begin().await.unwrap();
        blob::put(&tx, file).await.unwrap();
        tx.conn().execute_unprepared("UPDATE blob SET bytes = sha256").await.unwrap();
        tx.commit().await.unwrap();
        let error = blob::get(store.reader(), Scope::Person(person), id).await.unwrap_err();
        assert!(matches!(error, StoreError::Broken(_)));
    }

    async fn a_file_that_is_too_large_is_refused(db: TestDatabase) {
        let store = db.open(&[]).await;
        let tx = store.begin().await.unwrap();
        let file = NewBlob { bytes: vec![0; blob::LARGEST + 1], ..photo(PersonId::new(&testkit::clock(), &testkit::rng())) };
        let error = blob::put(&tx, file).await.unwrap_err();
        assert!(matches!(error, BlobError::TooLarge { size } if size == blob::LARGEST + 1));
    }
}
