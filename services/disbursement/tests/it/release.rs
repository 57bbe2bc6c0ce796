//! From due to the bank: raised, prepared by one, released by another, fetched.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use kernel::Lang;
use payments::PaymentState;
use service_kit::Fault;

use crate::world::{World, account};

fn forbidden(fault: Option<&Fault>, reason: &str) {
    assert!(matches!(fault, Some(Fault::Forbidden(refused)) if refused.key == reason), "{fault:?}");
}

testkit::on_both! {
    async fn one_prepares_another_releases_and_the_bank_is_told(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.entitle(3, Some(&account("1234567"))).await;
        let raised = world.post(&world.maker, "/payments/raise", &[]).await;
        assert_eq!(raised.to.as_deref(), Some("/payments?raised=3"));
        assert_eq!(world.post(&world.maker, "/payments/raise", &[]).await.to.as_deref(), Some("/payments?raised=0"));
        let page = world.get(&world.maker, "/payments?raised=3").await;
        for said in ["3件の支払を挙げました", "2026年11月20日（金）", "60,000円", "受給者0", "児童手当", "value=\"2026-11-26\" selected"] {
            assert!(page.page().contains(said), "the page does not say {said}");
        }
        let batch = world.prepare().await;
        let own = world.get(&world.maker, &batch).await;
        assert!(own.page().contains("別の職員が確認します") && !own.page().contains("/release\""));
        let theirs = world.get(&world.checker, &batch).await;
        for said in ["/release\"", "60,000円", "職員 1", "9900-018 普通 1234567 サトウ アオイ", "2026年11月26日（木）"] {
            assert!(theirs.page().contains(said), "the page does not say {said}");
        }
        let none_yet = world.get(&world.checker, &format!("{batch}/file")).await;
        assert!(matches!(none_yet.fault.as_deref(), Some(Fault::Conflict(_))));
        let released = world.post(&world.checker, &format!("{batch}/release"), &[]).await;
        assert_eq!(released.flash.as_deref(), Some("success.disbursement-flash-released"));
        let first = world.get(&world.checker, &format!("{batch}/file")).await;
        assert_eq!((first.status, first.bytes.len()), (StatusCode::OK, 6 * 122));
        world.clock.advance_seconds(600);
        let second = world.get(&world.maker, &format!("{batch}/file")).await;
        assert_eq!(second.bytes, first.bytes);
        assert_eq!(world.list(PaymentState::Exported).await.len(), 3);
        let page = world.get(&world.maker, &batch).await;
        let sha256: String = {
            use sha2::Digest;
            sha2::Sha256::digest(&first.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
        };
        assert!(page.page().contains(&sha256) && page.page().contains("職員 2"));
        let expected =
            ["payments-raised", "payment-prepared", "payment-released", "payment-exported", "payment-exported"];
        assert_eq!(world.actions().await, expected);
        let firsts: Vec<_> = world.trail().await.iter().filter_map(|(_, detail)| detail["first"].as_bool()).collect();
        assert_eq!(firsts, [true, false], "the log says which time was the first");
        assert!(!format!("{:?}", world.trail().await).contains("受給者"), "no name stands in the log");
    }

    async fn whoever_prepared_cannot_release(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.entitle(1, Some(&account("1234567"))).await;
        let answer = world.post(&world.both, "/payments/prepare", &[("pay-on", "2026-11-26")]).await;
        let batch = answer.to.unwrap();
        let refused = world.post(&world.both, &format!("{batch}/release"), &[]).await;
        forbidden(refused.fault.as_deref(), "authz-refused-same-person");
        let refused = world.post(&world.maker, &format!("{batch}/release"), &[]).await;
        forbidden(refused.fault.as_deref(), "authz-refused-role");
        let refused = world.post(&world.checker, "/payments/prepare", &[("pay-on", "2026-11-26")]).await;
        forbidden(refused.fault.as_deref(), "authz-refused-role");
        assert_eq!(world.list(PaymentState::Prepared).await.len(), 1, "what falls due was raised on the way");
        let released = world.post(&world.checker, &format!("{batch}/release"), &[]).await;
        assert_eq!(released.status, StatusCode::SEE_OTHER);
        let late = world.post(&world.checker, &format!("{batch}/release"), &[]).await;
        assert_eq!(late.flash.as_deref(), Some("warning.disbursement-flash-not-now"));
    }

    async fn a_batch_is_taken_apart_before_its_release(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.entitle(2, Some(&account("1234567"))).await;
        let batch = world.prepare().await;
        let empty = world.post(&world.maker, "/payments/prepare", &[("pay-on", "2026-11-26")]).await;
        assert_eq!(empty.flash.as_deref(), Some("warning.disbursement-flash-nothing-due"));
        let done = world.post(&world.checker, &format!("{batch}/dissolve"), &[]).await;
        assert_eq!(done.flash.as_deref(), Some("success.disbursement-flash-dissolved"));
        assert_eq!(world.list(PaymentState::Due).await.len(), 2);
        let late = world.post(&world.checker, &format!("{batch}/release"), &[]).await;
        assert_eq!(late.flash.as_deref(), Some("warning.disbursement-flash-not-now"));
        assert_eq!(world.actions().await, ["payment-prepared", "payment-dissolved"]);
    }

    async fn a_day_that_is_not_offered_is_refused(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.entitle(1, Some(&account("1234567"))).await;
        // Today, a Saturday, a holiday, no day at all.
        for day in ["2026-11-20", "2026-11-28", "2026-11-23", "soon", ""] {
            let answer = world.post(&world.maker, "/payments/prepare", &[("pay-on", day)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
            assert!(answer.page().contains("href=\"#pay-on\"") && answer.page().contains("id=\"pay-on-error\""));
        }
        assert!(world.actions().await.is_empty());
    }

    async fn what_the_banks_format_cannot_hold_is_shown_with_the_way_to_mend_it(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        let mut odd = account("1234567");
        odd["holder"] = "佐藤 葵".into();
        let case = world.case(Some(&odd)).await;
        world.post(&world.maker, "/payments/raise", &[]).await;
        let answer = world.post(&world.maker, "/payments/prepare", &[("pay-on", "2026-11-26")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in ["「佐」", "口座名義", &format!("/payments/accounts/{}", case.id)] {
            assert!(answer.page().contains(said), "the page does not say {said}");
        }
        assert_eq!(world.list(PaymentState::Due).await.len(), 1);
    }

    async fn others_see_sums_and_no_names(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.entitle(2, Some(&account("1234567"))).await;
        world.post(&world.maker, "/payments/raise", &[]).await;
        let page = world.get(&world.expert, "/payments").await;
        assert!(page.page().contains("40,000円") && !page.page().contains("受給者"));
        assert!(!page.page().contains("/payments/prepare"));
        let batch = world.prepare().await;
        for path in [batch.clone(), format!("{batch}/file"), "/payments/returns".to_owned(), "/payments/payer".to_owned()] {
            forbidden(world.get(&world.expert, &path).await.fault.as_deref(), "authz-refused-role");
        }
    }

    async fn a_forged_form_does_nothing(db: testkit::TestDatabase) {
        let world = World::open(&db).await;
        world.entitle(1, Some(&account("1234567"))).await;
        let batch = world.prepare().await;
        for path in [format!("{batch}/release"), format!("{batch}/dissolve"), "/payments/raise".to_owned()] {
            let forged = Request::post(&path).header("content-type", "application/x-www-form-urlencoded");
            let answer = world.ask(&world.checker, Lang::JA, forged.body(Body::from("form-token=x")).unwrap()).await;
            forbidden(answer.fault.as_deref(), "service-kit-refused-stale-form");
        }
        assert_eq!(world.list(PaymentState::Prepared).await.len(), 1);
    }
}
