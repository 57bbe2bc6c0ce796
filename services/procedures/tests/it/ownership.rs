//! What belongs to one person is not there for another.

use testkit::TestDatabase;

use super::town::{Town, begin, draft_of};

testkit::on_both! {
    async fn another_persons_draft_and_case_are_not_there(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut aoi = town.persona("sato-aoi");
        let page = begin(&mut aoi, "130001/018-support").await;
        let draft = draft_of(&page);
        let check = aoi.submit(&page, &draft, &[]).await;
        for other in ["suzuki-shigeru", "tanaka-ichiro"] {
            let mut other = town.persona(other);
            for page in ["", "/together", "/check", "/page/children", "/receipt"] {
                assert_eq!(other.get(&format!("{draft}{page}")).await.status, 404, "{page}");
            }
            for page in ["", "/check", "/page/children"] {
                assert_eq!(other.post_once(&format!("{draft}{page}"), &[]).await.status, 404, "{page}");
            }
            other.post_once(&format!("{draft}/discard"), &[]).await;
        }
        let receipt = aoi.submit(&check, &format!("{draft}/check"), &[]).await;
        assert_eq!(receipt.path, format!("{draft}/receipt"), "nobody discarded it");
        let id = town.cases("sato-aoi").await[0].id;
        let mut other = town.persona("suzuki-shigeru");
        assert_eq!(other.get(&format!("{draft}/receipt")).await.status, 404);
        for page in ["", "/correct", "/withdraw"] {
            assert_eq!(other.get(&format!("/cases/{id}{page}")).await.status, 404, "{page}");
        }
        for page in ["/correct", "/withdraw"] {
            assert_eq!(other.post_once(&format!("/cases/{id}{page}"), &[]).await.status, 404, "{page}");
        }
        assert!(town.cases("suzuki-shigeru").await.is_empty());
    }

    async fn who_is_not_signed_in_is_led_to_sign_in(db: TestDatabase) {
        let town = Town::open(&db).await;
        let mut guest = town.guest();
        let answer = guest.get_once("/cases?x=1").await;
        assert_eq!(answer.location(), Some("/sign-in?then=%2Fcases%3Fx%3D1"));
        let answer = guest.post_once("/apply", &[("service", "130001/018-support")]).await;
        assert!(answer.location().unwrap().starts_with("/sign-in?then="), "{:?}", answer.location());
    }
}
