//! A list of 50,000 open cases opens quickly, in every part of it.

use std::time::{Duration, Instant};

use identity::Role;
use store::sea_orm::ConnectionTrait;
use testkit::{Engine, TestDatabase};

use super::house::Office;

const CASES: usize = 50_000;
/// How long a list may take.
const LIMIT: Duration = Duration::from_millis(300);

/// Many copies of one case, made by the database itself: other days, other roles, some clear, some with the applicant.
async fn fill(office: &Office, engine: Engine) {
    let number = office.case(office.support().await).await.number;
    let (uuid, day) = match engine {
        Engine::Sqlite => ("randomblob(16)", "date('2026-10-01', '+' || (i % 200) || ' days')"),
        Engine::Postgres => ("gen_random_uuid()", "to_char(date '2026-10-01' + i % 200, 'YYYY-MM-DD')"),
    };
    let sql = format!(
        "INSERT INTO case_file (id, number, owner, service, revision, draft, person, business, applicant_name, channel, \
         answers, subjects, finding, is_clear, steps, fee, state, step, role, assignee, opened_at, due_on, paused_on, \
         closed_at, version) \
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {CASES}) \
         SELECT {uuid}, 'T' || i, owner, service, revision, {uuid}, person, business, applicant_name, channel, answers, \
         subjects, finding, i % 3 = 0, steps, fee, CASE WHEN i % 10 = 0 THEN 'correction' ELSE 'open' END, step, \
         CASE WHEN i % 2 = 0 THEN 'reviewer' ELSE 'decider' END, NULL, opened_at, {day}, NULL, NULL, 1 \
         FROM n, case_file WHERE number = '{number}'"
    );
    let tx = office.app.store.begin().await.unwrap();
    tx.conn().execute_unprepared(&sql).await.unwrap();
    tx.commit().await.unwrap();
}

testkit::on_both! {
    #[allow(clippy::disallowed_methods)] // It measures how long a page takes.
    async fn fifty_thousand_cases_open_in_under_300_ms(db: TestDatabase) {
        let office = Office::open(&db).await;
        fill(&office, db.engine).await;
        let reviewer = office.officer("130001", Role::Reviewer).await;
        let mut slow = Vec::new();
        let queries = [
            "tab=all", "tab=to-take", "tab=mine", "tab=overdue", "tab=clear", "tab=waiting", "tab=closed",
            "tab=all&service=130001%2F018-support&role=decider", "tab=all&only=clear&assignee=nobody", "tab=all&q=%E4%BD%90%E8%97%A4",
            "tab=all&q=%E3%81%84%E3%81%AA%E3%81%84", "tab=all&after=2027-02-01_0190a000-0000-7000-8000-000000000000&n=9950",
        ];
        for query in queries {
            let mut best = Duration::MAX;
            for _ in 0..3 {
                let start = Instant::now();
                office.get(reviewer, &format!("/desk?{query}")).await.ok();
                best = best.min(start.elapsed());
            }
            println!("{CASES} cases, {:?}, {query}: {best:?}", db.engine);
            if best > LIMIT {
                slow.push((query, best));
            }
        }
        assert!(slow.is_empty(), "slower than {LIMIT:?}: {slow:?}");
        let html = office.get(reviewer, "/desk?tab=all").await.ok();
        assert!(html.contains("50,001"), "the number of all is shown");
    }
}
