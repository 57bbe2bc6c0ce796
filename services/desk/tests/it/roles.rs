//! Who may see and do what: other governments, roles, files, and the trace that looking leaves.

use axum::http::StatusCode;
use forms::values::StoredFile;
use identity::Role;
use kernel::BlobId;
use store::blob::NewBlob;
use testkit::TestDatabase;

use super::house::{Office, SUPPORT};

testkit::on_both! {
    async fn a_case_of_another_government_is_not_there(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let stranger = office.officer("131083", Role::Decider).await;
        for path in [format!("/desk/cases/{id}"), format!("/desk/cases/{id}/refuse"), format!("/desk/cases/{id}/letters/{id}")] {
            assert_eq!(office.get(stranger, &path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let refused = office.post(stranger, &format!("/desk/cases/{id}/take"), &[("version", "1")]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        assert!(!office.get(stranger, "/desk?tab=all").await.ok().contains(&id.to_string()));
    }

    async fn files_belong_to_a_case_that_one_may_see(db: TestDatabase) {
        let office = Office::open(&db).await;
        let app = &office.app;
        let blobs = [BlobId::new(&*app.clock, &*app.rng), BlobId::new(&*app.clock, &*app.rng)];
        let tx = app.store.begin().await.unwrap();
        for id in blobs {
            let person = Some(people::persona::SATO_AOI);
            let (media_type, bytes) = ("application/pdf".to_owned(), b"%PDF-1.7".to_vec());
            store::blob::put(&tx, NewBlob { id, owner: None, person, business: None, media_type, bytes }).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut answers = forms::Answers::new();
        let media_type = "application/pdf".to_owned();
        let file = StoredFile { blob: blobs[0].to_string(), name: "住民票.pdf".to_owned(), media_type, size: 8 };
        answers.add_file("relation-file", file);
        let id = office.apply(SUPPORT, people::persona::SATO_AOI, None, answers).await;
        let path = |blob: BlobId| format!("/desk/cases/{id}/files/{blob}");
        let reviewer = office.officer("130001", Role::Reviewer).await;
        assert!(office.get(reviewer, &format!("/desk/cases/{id}")).await.ok().contains(&path(blobs[0])));
        assert_eq!(office.get(reviewer, &path(blobs[0])).await.ok(), "%PDF-1.7");
        // Another file of the same person is not of this case.
        assert_eq!(office.get(reviewer, &path(blobs[1])).await.status, StatusCode::NOT_FOUND);
        let stranger = office.officer("131083", Role::Reviewer).await;
        assert_eq!(office.get(stranger, &path(blobs[0])).await.status, StatusCode::NOT_FOUND);
    }

    async fn looking_at_a_case_leaves_a_trace_that_the_applicant_can_see(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        office.get(reviewer, &format!("/desk/cases/{id}")).await.ok();
        let looks = audit::looked::at(&office.app.store, people::persona::SATO_AOI, 10).await.unwrap();
        let look = looks.iter().find(|look| look.action == "read").expect("the look is written down");
        assert_eq!((look.case, look.actor.as_str()), (Some(id), reviewer.reference().as_str()));
    }

    async fn each_does_what_their_role_may_do(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let path = format!("/desk/cases/{id}");
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let decider = office.officer("130001", Role::Decider).await;
        let auditor = office.officer("130001", Role::Auditor).await;
        let publisher = office.officer("130001", Role::Publisher).await;
        let offers = |html: &str, deed: &str| html.contains(&format!("{path}/{deed}\""));
        let html = office.get(reviewer, &path).await.ok();
        assert!(offers(&html, "pass-on") && offers(&html, "correction") && !offers(&html, "approve") && !offers(&html, "refuse"));
        // An auditor sees, but neither does anything nor looks into the registers.
        let html = office.get(auditor, &path).await.ok();
        assert!(!offers(&html, "take") && !offers(&html, "hand-over") && !html.contains("いまの登録"));
        assert_eq!(office.deed(auditor, id, "pass-on", &[]).await.status, StatusCode::FORBIDDEN);
        // A decision before its step is not possible, whoever asks.
        assert_eq!(office.deed(decider, id, "approve", &[]).await.status, StatusCode::CONFLICT);
        assert_eq!(office.get(publisher, &path).await.status, StatusCode::FORBIDDEN);
        assert!(office.get(publisher, "/desk").await.ok().contains("/desk/services"));
        assert_eq!(office.case(id).await.version, 1);
    }
}
