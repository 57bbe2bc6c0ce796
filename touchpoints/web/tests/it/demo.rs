//! Outside a demonstration nobody can choose to be somebody.

use testkit::TestDatabase;

use super::program::Program;

testkit::on_both! {
    async fn personas_do_not_exist_outside_a_demonstration(db: TestDatabase) {
        let program = Program::start(&db, false, "http://127.0.0.1:8080").await;
        let mut guest = program.guest();
        let page = guest.get("/sign-in").await;
        assert_eq!(page.status, 200);
        assert!(page.forms().is_empty() && !page.says("佐藤 葵"), "{}", page.text());
        for fields in [[("resident", "sato-aoi")], [("officer", "1")]] {
            let answer = guest.post_once("/sign-in/persona", &fields).await;
            assert!(answer.status == 404 || answer.status == 405, "{}", answer.status);
        }
        assert_eq!(guest.cookie("miyako"), None);
        assert_eq!(guest.get("/sign-in/persona").await.status, 404);
    }

    async fn every_persona_and_officer_can_be_chosen_in_one(db: TestDatabase) {
        let program = Program::open(&db).await;
        let page = program.guest().get("/sign-in").await;
        for people::Persona { slug, .. } in people::PERSONAS {
            let home = program.persona(slug).await.get("/").await;
            assert_eq!(home.status, 200, "{slug}");
            // What there is to try leads to a page, with the same press.
            let tries = page.html().split("formaction=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let own = format!("value=\"{slug}\" formaction=\"");
            let own: Vec<&str> = page.html().split(&own).skip(1).filter_map(|rest| rest.split('"').next()).collect();
            assert!(!own.is_empty() && own.iter().all(|one| tries.clone().any(|other| other == *one)), "{slug}");
            for to in own {
                let tried = program.guest().post(to, &[("resident", slug), ("then", "")]).await;
                let wanted = to.split_once("then=").map_or("", |(_, wanted)| wanted);
                assert_eq!((tried.status.as_u16(), tried.path.as_str()), (200, wanted), "{slug}");
            }
        }
        for role in ["reviewer", "decider", "expert", "payer-maker", "payer-checker"] {
            let mut officer = program.officer(role).await;
            assert_eq!(officer.get("/desk").await.status, 200, "{role}");
        }
        let mut nobody = program.guest();
        nobody.get("/sign-in").await;
        assert_eq!(nobody.post_once("/sign-in/persona", &[("resident", "nobody")]).await.status, 404);
    }

    async fn a_persona_reads_their_own_language(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut lan = program.persona("nguyen-thi-lan").await;
        assert!(lan.get("/").await.html().contains("<html lang=\"ja-x-easy"));
    }
}
