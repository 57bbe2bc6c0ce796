//! Reviews grouped by themselves, answered by their owner, and told to those who wrote, whom no officer learns of.

use casework::Channel;
use jobs::Runner;
use kernel::Lang;
use notices::{Recipient, Wanted};
use people::persona::{SATO_AOI, SUZUKI_SHIGERU};
use quality::Quality;
use quality::voices::answers;
use service_kit::{Fault, Service};

use crate::world::{SERVICE, World};

const PAGE: &str = "/quality/answer?service=131083%2Fchild-medical&about=photo";

async fn wrote(world: &World, comments: &[&str]) {
    for comment in comments {
        let case = world.apply(Channel::Online).await;
        world.review(&world.aoi, &case, "receipt", "2", comment).await;
    }
}

async fn works(world: &World) {
    let app = &world.app;
    let runner = Runner::new(app.store.clone(), app.clock.clone(), app.rng.clone());
    Quality.jobs(app, runner).run_all().await.unwrap();
}

testkit::on_both! {
    async fn reviews_are_grouped_with_quotes_that_name_nobody(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        wrote(&world, &["佐藤です。保険証の写真が撮れません", "写真のアップロードが難しい", "ありがとう。簡単でした"]).await;
        let page = world.get(Some(&world.officer), &format!("/quality?service={SERVICE}")).await;
        for said in ["写真・ファイル", "困りごと 2", "●●です。保険証の写真が撮れません", PAGE.replace('&', "&amp;").as_str()] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
        assert!(!page.page().contains("佐藤"));
    }

    async fn who_wrote_is_told_once_and_the_office_does_not_learn_who(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        wrote(&world, &["写真が撮れません", "写真のファイルが大きいと言われた"]).await;
        let fields = [("service", SERVICE), ("about", "photo"), ("words", "写真の大きさを自動で直すようにしました。"), ("revision", "")];
        let answer = world.post(&world.officer, "/quality/answer", &fields).await;
        assert_eq!(answer.flash.as_deref(), Some("success.quality-flash-answered"));
        works(&world).await;
        works(&world).await;
        let store = &world.app.store;
        let told = notices::list(store, Recipient::Person(SATO_AOI), Wanted::default()).await.unwrap();
        assert_eq!(told.len(), 1, "two reviews of one person are one notice");
        assert_eq!((told[0].case, told[0].service.as_deref()), (None, Some(SERVICE)), "it does not lead to a case");
        assert!(told[0].subject.contains("いただいた声を受けて"));
        let others = notices::list(store, Recipient::Person(SUZUKI_SHIGERU), Wanted::default()).await.unwrap();
        assert!(others.is_empty());
        let kept = answers::of(store, SERVICE, 9).await.unwrap();
        assert_eq!((kept.len(), kept[0].told), (1, Some(1)));
        world.night().await;
        let public = world.get(None, &format!("/quality/services/{SERVICE}")).await;
        assert!(public.page().contains("写真の大きさを自動で直すようにしました。") && public.page().contains("書いた人に知らせました"));
        assert!(!public.page().contains("1人に"), "of few it is not told how many");
    }

    async fn an_answer_needs_words_and_keeps_them(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        wrote(&world, &["写真が撮れません"]).await;
        let form = world.get(Some(&world.officer), PAGE).await;
        assert!(form.page().contains("写真が撮れません") && form.page().contains("name=\"words\""), "{}", form.page());
        let empty = [("service", SERVICE), ("about", "photo"), ("words", " "), ("revision", "")];
        let answer = world.post(&world.officer, "/quality/answer", &empty).await;
        assert!(answer.status == 422 && answer.page().contains("href=\"#words\""));
        let wrong = [("service", SERVICE), ("about", "photo"), ("words", "直しました"), ("revision", "77")];
        let answer = world.post(&world.officer, "/quality/answer", &wrong).await;
        assert!(answer.status == 422 && answer.page().contains("直しました"));
        assert!(answers::of(&world.app.store, SERVICE, 9).await.unwrap().is_empty());
    }

    async fn only_the_owner_answers(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        wrote(&world, &["写真が撮れません"]).await;
        let other = world.program.officer(9, "131121", &[identity::Role::Reviewer]).await;
        let foreign = world.get(Some(&other), PAGE).await;
        assert!(matches!(foreign.fault.as_deref(), Some(Fault::NotFound)));
        let resident = world.get(Some(&world.aoi), PAGE).await;
        assert!(matches!(resident.fault.as_deref(), Some(Fault::Forbidden(_))));
        let english = testkit::program::page(&format!("/quality?service={SERVICE}"));
        assert!(world.ask(Some(&world.officer), Lang::EN, english).await.page().contains("Photos and files"));
    }
}
