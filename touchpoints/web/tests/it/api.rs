//! The API: the registry, and applying with a key that makes sending again harmless.

use serde_json::{Value, json};
use testkit::{Browser, Page, TestDatabase};

use super::program::Program;

const KEY: &str = "01939d5e-0000-7000-8000-000000000001";

async fn apply(browser: &mut Browser, body: &Value) -> (u16, Value) {
    let answer: Page =
        browser.post_bytes("/api/v1/applications", "application/json", body.to_string().as_bytes()).await;
    (answer.status.as_u16(), serde_json::from_slice(&answer.bytes).unwrap_or(Value::Null))
}

testkit::on_both! {
    async fn the_registry_is_open_to_everybody(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut guest = program.guest();
        let read = async |guest: &mut Browser, path: &str| {
            let answer = guest.get_once(path).await;
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(answer.header("content-type"), "application/json");
            serde_json::from_slice::<Value>(&answer.bytes).unwrap()
        };
        let all = read(&mut guest, "/api/v1/services").await;
        let koto = read(&mut guest, "/api/v1/services?municipality=131083&lang=en").await;
        assert!(all.as_array().unwrap().len() > koto.as_array().unwrap().len());
        assert!(koto.as_array().unwrap().iter().any(|one| one["key"] == "131083/jido-teate"));
        assert!(koto.as_array().unwrap().iter().all(|one| one["title"].as_str().is_some_and(|title| title.is_ascii() || !title.is_empty())));
        let one = read(&mut guest, "/api/v1/services/130001/018-support").await;
        assert_eq!(one["id"], "018-support");
        let openapi = read(&mut guest, "/api/v1/openapi.json").await;
        assert!(openapi["openapi"].as_str().unwrap().starts_with("3.1"));
        for path in ["/api/v1/services", "/api/v1/applications"] {
            assert!(openapi["paths"][path].is_object(), "{path} is described");
        }
        assert_eq!(guest.get_once("/api/v1/services?municipality=abc").await.status, 400);
        // The households that the pack keeps are for other programs, too, and described as the registry reads them.
        let tests = read(&mut guest, "/api/v1/services/130001/018-support/tests").await;
        assert_eq!(tests["both-cards"]["expect"]["from"]["monthly"], "2026-04-01");
        assert_eq!(tests["both-cards"]["expect"]["act_by"], "2027-03-31");
        let expectation = &openapi["components"]["schemas"]["Expectation"]["properties"];
        assert!(expectation["from"].is_object() && expectation["act_by"].is_object(), "{expectation}");
        let named = openapi.to_string();
        for part in named.split("#/components/schemas/").skip(1) {
            let name = part.split('"').next().unwrap();
            assert!(openapi["components"]["schemas"][name].is_object(), "{name} is described");
        }
        assert_eq!(guest.get_once("/api/v1/services/130001/nothing/tests").await.status, 404);
    }

    async fn an_application_sent_twice_is_one(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        let body = json!({ "key": KEY, "services": ["130001/018-support", "130001/akachan-first"] });
        let (status, first) = apply(&mut aoi, &body).await;
        assert_eq!((status, first.as_array().unwrap().len()), (201, 2), "{first}");
        let (status, second) = apply(&mut aoi, &body).await;
        assert_eq!((status, &second), (201, &first));
        let kept = aoi.get_once(&format!("/api/v1/applications/{KEY}")).await;
        assert_eq!(serde_json::from_slice::<Value>(&kept.bytes).unwrap(), first);
        // Somebody else neither reads it nor can use its key.
        let mut shigeru = program.persona("suzuki-shigeru").await;
        assert_eq!(shigeru.get_once(&format!("/api/v1/applications/{KEY}")).await.status, 404);
        let (status, told) = apply(&mut shigeru, &json!({ "key": KEY, "services": ["130001/018-support"], "answers": {} })).await;
        assert!(status == 409 || status == 422, "{status} {told}");
        assert!(!told.to_string().contains(first[0]["number"].as_str().unwrap()));
    }

    async fn what_is_wrong_is_told_by_question(db: TestDatabase) {
        let program = Program::open(&db).await;
        let mut aoi = program.persona("sato-aoi").await;
        let of = |answers: Value| json!({ "key": KEY, "services": ["130001/018-support"], "answers": answers });
        let account = json!({ "bank": "1", "branch": "001", "kind": "ordinary", "number": "12345678901", "holder": "さとう" });
        let (status, wrong) = apply(&mut aoi, &of(json!({ "account": account }))).await;
        assert_eq!(status, 422, "{wrong}");
        assert!(wrong.as_array().unwrap().iter().all(|one| one["question"] == "account" && one["message"].as_str().is_some()));
        let (status, _) = apply(&mut aoi, &of(json!({ "children": ["somebody-elses"] }))).await;
        assert_eq!(status, 422);
        let file = json!([{ "blob": KEY, "name": "a.pdf", "media_type": "application/pdf", "size": 1 }]);
        let (status, _) = apply(&mut aoi, &of(json!({ "identity-file": file }))).await;
        assert_eq!(status, 404, "a file that the caller never handed in");
        assert_eq!(apply(&mut aoi, &of(json!({ "no-such-question": 1 }))).await.0, 400);
        assert_eq!(apply(&mut aoi, &json!({ "key": KEY, "services": [] })).await.0, 400);
        assert_eq!(apply(&mut aoi, &json!({ "key": KEY, "services": ["130001/018-support", "130001/018-support"] })).await.0, 400);
        assert_eq!(apply(&mut aoi, &json!({ "key": "x", "services": ["130001/018-support"] })).await.0, 400);
        assert_eq!(apply(&mut aoi, &json!({ "key": KEY, "services": ["131121/jido-teate"] })).await.0, 403);
        assert_eq!(apply(&mut aoi, &json!({ "key": KEY, "services": ["130001/nothing"] })).await.0, 404);
    }
}
