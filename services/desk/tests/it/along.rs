//! Going along a list: after a deed the next case of the same list is one key away, and so is the way back.

use axum::http::StatusCode;
use identity::Role;
use kernel::CaseId;
use testkit::TestDatabase;

use super::house::Office;

/// Where the link with this key leads.
fn led_by<'a>(html: &'a str, key: &str) -> Option<&'a str> {
    let at = html.find(&format!("data-key=\"{key}\""))?;
    let tag = &html[html[..at].rfind("<a ")?..at];
    tag.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(href, _)| href)
}

fn case(id: CaseId, list: &str) -> String {
    format!("/desk/cases/{id}?list={}", list.replace('=', "%3D").replace('&', "%26"))
}

testkit::on_both! {
    async fn the_next_case_of_the_list_follows_a_deed(db: TestDatabase) {
        let office = Office::open(&db).await;
        let mut cases = Vec::new();
        for _ in 0..3 {
            cases.push(office.support().await);
            office.clock.advance_seconds(24 * 3600);
        }
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let list = office.get(reviewer, "/desk?tab=to-take").await.ok();
        for id in &cases {
            assert!(list.contains(&case(*id, "tab=to-take")), "the list leads along itself");
        }
        let first = office.get(reviewer, &case(cases[0], "tab=to-take")).await.ok();
        assert_eq!(led_by(&first, "n"), Some(case(cases[1], "tab=to-take").as_str()));
        assert_eq!(led_by(&first, "p"), None, "nothing comes before the first");
        assert_eq!(led_by(&first, "b"), Some("/desk?tab=to-take"));
        assert!(first.contains("<kbd>n</kbd>") && first.contains("次の案件"), "the help names the key");
        assert!(first.contains(&format!("/desk/cases/{}/correction?list=tab%3Dto-take", cases[0])));

        // Passed on, it waits for nobody of this list any more; the one after its place is next.
        let version = office.case(cases[0]).await.version.to_string();
        let fields = [("version", version.as_str()), ("note", ""), ("list", "tab=to-take")];
        let done = office.post(reviewer, &format!("/desk/cases/{}/pass-on", cases[0]), &fields).await;
        assert_eq!(done.to.as_deref(), Some(case(cases[0], "tab=to-take").as_str()));
        done.done("desk-done-pass-on");
        let after = office.get(reviewer, &case(cases[0], "tab=to-take")).await.ok();
        assert_eq!(led_by(&after, "n"), Some(case(cases[1], "tab=to-take").as_str()));
        let last = office.get(reviewer, &case(cases[2], "tab=to-take")).await.ok();
        assert_eq!(led_by(&last, "n"), None);
        assert_eq!(led_by(&last, "p"), Some(case(cases[1], "tab=to-take").as_str()), "the first is in the list no more");
    }

    async fn filters_go_along_and_nonsense_leads_nowhere_else(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let filtered = office.get(reviewer, &case(id, "tab=all&role=decider")).await.ok();
        assert_eq!(led_by(&filtered, "n"), None, "no case of this list waits for a decider");
        assert_eq!(led_by(&filtered, "b"), Some("/desk?tab=all&amp;role=decider"));
        let odd = office.get(reviewer, &case(id, "https://evil.example/")).await.ok();
        assert_eq!(led_by(&odd, "b"), Some("/desk?tab=to-take"));
        let plain = office.get(reviewer, &format!("/desk/cases/{id}")).await.ok();
        assert_eq!((led_by(&plain, "n"), led_by(&plain, "b")), (None, Some("/desk")));
    }

    async fn a_refused_form_and_a_clash_keep_the_list(db: TestDatabase) {
        let office = Office::open(&db).await;
        let id = office.support().await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let hidden = "name=\"list\" value=\"tab=all\"";
        let empty = office.deed(reviewer, id, "correction", &[("list", "tab=all")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.html.contains(hidden), "{}", empty.html);
        let clash = office.post(reviewer, &format!("/desk/cases/{id}/take"), &[("version", "9"), ("list", "tab=all")]).await;
        assert_eq!(clash.status, StatusCode::CONFLICT);
        assert!(clash.html.contains(hidden));
    }
}
