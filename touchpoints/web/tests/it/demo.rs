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
        let chosen: Vec<String> =
            page.forms().iter().filter_map(|form| form.value("resident").map(str::to_owned)).collect();
        assert_eq!(chosen, people::PERSONAS.map(|persona| persona.slug.to_owned()));
        for slug in chosen {
            let home = program.persona(&slug).await.get("/").await;
            assert_eq!(home.status, 200, "{slug}");
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
