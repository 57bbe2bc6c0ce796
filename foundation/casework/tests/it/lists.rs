//! Lists of the desk: paged without gaps or repeats, filtered, searched.

use std::collections::HashSet;

use casework::find::{self, Filter, Line, PAGE, Place, Side};
use casework::{Event, tally};
use kernel::{Clock, OwnerCode};
use people::persona::SATO_AOI;
use registry::Role;
use store::Scope;
use testkit::TestDatabase;

use crate::town::{ANNA, BEN, Town};

const TOKYO: Scope = Scope::Owner(OwnerCode::TOKYO);

/// 120 cases; many are due on the same day.
async fn crowd(town: &Town) {
    let one = town.application(SATO_AOI, &["130001/018-support"], &[]).await;
    for n in 0..120_u32 {
        let mut other = one.clone();
        other.draft = kernel::DraftId::new(&*town.clock, &*town.rng);
        other.applicant_name = format!("試験　太郎{n}");
        for case in &mut other.cases {
            case.id = kernel::CaseId::new(&*town.clock, &*town.rng);
            case.number = casework::number::new(&*town.rng);
            case.due_on = kernel::calendar::add_working_days(town.clock.today(), n / 50);
        }
        town.office.send(other).await.unwrap();
    }
}

async fn all_pages(town: &Town, filter: &Filter) -> Vec<find::Line> {
    let mut all: Vec<find::Line> = Vec::new();
    loop {
        let after = all.last().map(|line| Place { due_on: line.due_on.clone(), id: line.id });
        let page = find::list(&town.store, TOKYO, filter, after.as_ref()).await.unwrap();
        assert!(page.len() <= usize::try_from(PAGE).unwrap());
        if page.is_empty() {
            return all;
        }
        all.extend(page);
    }
}

testkit::on_both! {
    async fn pages_have_no_gaps_and_no_repeats(db: TestDatabase) {
        let town = Town::open(&db).await;
        crowd(&town).await;
        for newest_first in [false, true] {
            let filter = Filter { open: Some(true), newest_first, ..Filter::default() };
            let lines = all_pages(&town, &filter).await;
            let ids: HashSet<_> = lines.iter().map(|line| line.id).collect();
            assert_eq!((lines.len(), ids.len()), (120, 120));
            let places: Vec<_> = lines.iter().map(|line| (line.due_on.clone(), line.id)).collect();
            let mut sorted = places.clone();
            sorted.sort();
            if newest_first {
                sorted.reverse();
            }
            assert_eq!(places, sorted);
            assert_eq!(find::count(&town.store, TOKYO, &filter).await.unwrap(), 120);
        }
    }

    async fn one_goes_along_a_list_from_case_to_case_and_back(db: TestDatabase) {
        let town = Town::open(&db).await;
        crowd(&town).await;
        for newest_first in [false, true] {
            let filter = Filter { newest_first, open: Some(true), ..Filter::default() };
            let lines = all_pages(&town, &filter).await;
            let place = |line: &Line| Place { due_on: line.due_on.clone(), id: line.id };
            let beside = async |n: usize, side| {
                let found = find::beside(&town.store, TOKYO, &filter, &place(&lines[n]), side).await.unwrap();
                found.map(|line| line.id)
            };
            for n in [0, 1, 49, 50, 118] {
                assert_eq!(beside(n, Side::After).await, Some(lines[n + 1].id));
                assert_eq!(beside(n + 1, Side::Before).await, Some(lines[n].id));
            }
            assert_eq!((beside(0, Side::Before).await, beside(119, Side::After).await), (None, None));
        }
    }

    async fn lists_are_filtered_and_searched(db: TestDatabase) {
        let town = Town::open(&db).await;
        crowd(&town).await;
        let lines = all_pages(&town, &Filter::default()).await;
        let some = |words: &str| Filter { words: words.to_owned(), ..Filter::default() };
        assert_eq!(find::count(&town.store, TOKYO, &some("試験太郎7")).await.unwrap(), 11, "spaces do not count");
        assert_eq!(find::count(&town.store, TOKYO, &some("試験 太郎77")).await.unwrap(), 1);
        assert_eq!(find::count(&town.store, TOKYO, &some("%")).await.unwrap(), 0, "a wildcard is a character");
        assert_eq!(find::count(&town.store, TOKYO, &some(&lines[5].number.to_lowercase())).await.unwrap(), 1);
        let case = find::one(&town.store, TOKYO, kernel::CaseId(lines[0].id)).await.unwrap().unwrap();
        town.act(&case, Event::Assigned { officer: ANNA }).await.unwrap();
        let mine = Filter { assignee: Some(ANNA), ..Filter::default() };
        assert_eq!(find::count(&town.store, TOKYO, &mine).await.unwrap(), 1);
        let nobodys = Filter { unassigned: true, role: Some(Role::Reviewer), ..Filter::default() };
        assert_eq!(find::count(&town.store, TOKYO, &nobodys).await.unwrap(), 119);
        let tomorrow = town.clock.today().tomorrow().unwrap();
        let pressing = Filter { overdue_on: Some(tomorrow), ..Filter::default() };
        assert_eq!(find::count(&town.store, TOKYO, &pressing).await.unwrap(), 50);
    }

    async fn a_tally_counts_as_the_lists_do(db: TestDatabase) {
        let town = Town::open(&db).await;
        crowd(&town).await;
        let lines = all_pages(&town, &Filter::default()).await;
        let case = find::one(&town.store, TOKYO, kernel::CaseId(lines[0].id)).await.unwrap().unwrap();
        town.act(&case, Event::Assigned { officer: ANNA }).await.unwrap();
        let today = town.clock.today().tomorrow().unwrap();
        let of = async |officer| tally::of(&town.store, TOKYO, officer, &[Role::Reviewer], today).await.unwrap();
        let anna = of(ANNA).await;
        assert_eq!((anna.open, anna.mine, anna.to_take, anna.overdue), (120, 1, 119, 50));
        assert_eq!(of(BEN).await.mine, 0);
    }
}
