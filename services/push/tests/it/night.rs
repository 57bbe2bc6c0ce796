//! Whoever newly fits is told once, in one notice, the most pressing first; nobody is told twice, whatever happens.

use notices::NoticeKind;
use people::persona::{SATO_AOI, SUZUKI_SHIGERU};
use push::nightly;

use crate::world::World;

const KOTO: &str = "131083";

testkit::on_both! {
    async fn a_mother_is_told_once_what_fits(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let run = world.matched(KOTO).await;
        assert!(run.told > 0 && run.households > 0 && run.finished_at.is_some());
        let mail = world.mail(SATO_AOI).await;
        assert_eq!(mail.len(), 1, "one notice for all of it");
        assert_eq!((mail[0].kind, mail[0].owner.to_string()), (NoticeKind::Digest, KOTO.to_owned()));
        let (subject, text) = world.first_letter(SATO_AOI).await;
        assert!(subject.contains("件あります"), "{subject}");
        for said in ["018サポート", "http://127.0.0.1:8080/services/130001/018-support", "申請の期限："] {
            assert!(text.contains(said), "the notice does not say {said}: {text}");
        }
        assert!(!text.contains("sodai-gomi"), "what everybody of a place can do is found, not brought");
        let days: Vec<usize> = text.match_indices("申請の期限：").map(|(at, _)| at).collect();
        let last_title = text.rfind("■").unwrap();
        assert!(days.first().unwrap() < &last_title, "what has a last day comes first");
        assert_eq!(world.matched(KOTO).await.told, 0, "the same is never told again");
        assert_eq!(world.mail(SATO_AOI).await.len(), 1);
    }

    async fn somebody_of_seventy_is_told_of_the_pass(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.matched("132012").await;
        let (_, text) = world.first_letter(SUZUKI_SHIGERU).await;
        assert!(text.contains("130001/silver-pass"), "{text}");
    }

    async fn what_was_applied_for_is_not_told(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.apply(SATO_AOI, "130001/018-support").await;
        world.matched(KOTO).await;
        let (_, text) = world.first_letter(SATO_AOI).await;
        assert!(!text.contains("130001/018-support"), "{text}");
        let spouse = people::find::household_of(world.app.store.reader(), store::Scope::Person(SATO_AOI), SATO_AOI).await.unwrap();
        for member in spouse.members.iter().filter(|member| member.id != SATO_AOI) {
            for line in world.mail(member.id).await {
                assert!(!line.subject.contains("018"), "nor is anybody else of the household told");
            }
        }
    }

    async fn the_night_matches_every_municipality_once(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let jobs = world.runner.run_all().await.unwrap();
        assert_eq!(jobs, 62 + 2, "one for each municipality, the one that starts them, and the clearing of jobs");
        let runs = push::record::runs(&world.app.store, &nightly::matched_by(kernel::OwnerCode::TOKYO)).await.unwrap();
        assert_eq!((runs.len(), runs.iter().filter(|run| run.finished_at.is_some()).count()), (62, 62));
        let told: u64 = runs.iter().map(|run| run.told).sum();
        assert!(told > 0);
        assert_eq!(world.runner.run_all().await.unwrap(), 0);
        world.clock.advance_seconds(24 * 3600);
        world.runner.run_all().await.unwrap();
        let again = push::record::runs(&world.app.store, &nightly::matched_by(kernel::OwnerCode::TOKYO)).await.unwrap();
        let told_again: u64 = again.iter().map(|run| run.told).sum();
        assert!(told_again * 10 < told, "the next night only what became new in a day is told");
    }

    async fn two_matchings_at_once_tell_once(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let (first, second) = (world.app.clone(), world.app.clone());
        let koto: kernel::OwnerCode = KOTO.parse().unwrap();
        let one = tokio::spawn(async move { push::matching::municipality(&first, koto).await.is_ok() });
        let two = tokio::spawn(async move { push::matching::municipality(&second, koto).await.is_ok() });
        assert!(one.await.unwrap() | two.await.unwrap(), "one of them may have to begin again, never both");
        world.matched(KOTO).await;
        assert_eq!(world.mail(SATO_AOI).await.len(), 1);
    }
}
