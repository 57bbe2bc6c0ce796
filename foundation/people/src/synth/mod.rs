//! A made-up population of Tokyo that repeats itself: the same seed and day give the same people, households and businesses.
//!
//! Nobody here is real: names, days and addresses are drawn from small lists, shares follow the municipalities' real sizes.

mod accounts;
mod businesses;
mod cast;
mod dice;
mod families;
mod money;
mod names;
mod places;

use kernel::{Date, ManualClock, OwnerCode, SeededRng, municipality};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::{ActiveModelTrait, EntityTrait};
use store::{Scope, Store, Tx};
use uuid::Uuid;

use crate::rows::account_row;
use crate::tables::{business, household, person};
use crate::{BankAccount, Business, PeopleError, Person, find};
use dice::Dice;

/// Rows that are written in one statement: fewer than either database's limit of values.
const BATCH: usize = 400;

/// What a population was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Populated {
    /// People, the personas included.
    pub residents: usize,
    /// Their households.
    pub households: usize,
    /// Businesses, the personas' included.
    pub businesses: usize,
}

/// What is to be written.
#[derive(Default)]
struct Population {
    people: Vec<Person>,
    accounts: Vec<(Uuid, BankAccount)>,
    businesses: Vec<Business>,
}

/// Makes `residents` people in households over all 62 municipalities (at least one household each) and `businesses`
/// businesses, with the personas among them, as of `today`. `progress` is told how many of how many rows are written.
///
/// Where the registers hold people already, it makes nobody and answers `None`.
pub async fn populate(
    store: &Store,
    seed: u64,
    residents: usize,
    businesses: usize,
    today: Date,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Option<Populated>, PeopleError> {
    let tx = store.begin().await?;
    if find::count(tx.conn(), Scope::Platform("the registers must be empty to be populated")).await? > 0 {
        return Ok(None);
    }
    let population = make(seed, residents, businesses, today);
    let made = write(&tx, &population, progress).await?;
    tx.commit().await?;
    Ok(Some(made))
}

/// The population in memory.
fn make(seed: u64, residents: usize, businesses: usize, today: Date) -> Population {
    let rng = SeededRng::new(seed);
    let clock = ManualClock::on(today);
    let dice = Dice { rng: &rng, clock: &clock, today };
    let mut population = cast::cast(today);
    for (code, share) in shares(residents) {
        let living = population.people.iter().filter(|one| one.municipality() == code).count();
        let mut missing = share.saturating_sub(living);
        while missing > 0 {
            let family = families::family(&dice, code, missing);
            missing = missing.saturating_sub(family.len());
            population.accounts.extend(accounts::of_family(&dice, &family));
            population.people.extend(family);
        }
    }
    let others = businesses.saturating_sub(population.businesses.len());
    businesses::add(&dice, others, &mut population);
    population
}

/// How many residents each municipality gets: by its share, the largest remainders first, and at least one.
fn shares(residents: usize) -> Vec<(OwnerCode, usize)> {
    let all = municipality::municipalities();
    let total: u64 = all.iter().map(|one| u64::from(one.residents)).sum();
    let wanted = residents as u64;
    let mut shares: Vec<(OwnerCode, u64, u64)> = all
        .iter()
        .map(|one| {
            let exact = wanted * u64::from(one.residents);
            (one.code(), exact / total, exact % total)
        })
        .collect();
    let given: u64 = shares.iter().map(|(_, whole, _)| (*whole).max(1)).sum();
    let mut by_remainder: Vec<usize> = (0..shares.len()).filter(|at| shares[*at].1 > 0).collect();
    by_remainder.sort_by_key(|at| std::cmp::Reverse(shares[*at].2));
    let rest = usize::try_from(wanted.saturating_sub(given)).unwrap_or(usize::MAX);
    for at in by_remainder.into_iter().take(rest) {
        shares[at].1 += 1;
    }
    shares.into_iter().map(|(code, share, _)| (code, usize::try_from(share.max(1)).unwrap_or(usize::MAX))).collect()
}

async fn write(
    tx: &Tx,
    population: &Population,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Populated, PeopleError> {
    let mut households: Vec<(Uuid, String)> =
        population.people.iter().map(|one| (one.household.0, one.municipality().to_string())).collect();
    households.sort();
    households.dedup();
    let mut counting = Counting { written: 0, all: 0, progress };
    counting.all = households.len() + population.people.len() + population.accounts.len() + population.businesses.len();
    let made = Populated {
        residents: population.people.len(),
        households: households.len(),
        businesses: population.businesses.len(),
    };
    let rows = households.into_iter().map(|(id, code)| household::ActiveModel { id: Set(id), municipality: Set(code) });
    counting.insert(tx, rows).await?;
    counting.insert(tx, population.people.iter().map(person::ActiveModel::from)).await?;
    counting.insert(tx, population.accounts.iter().map(|(holder, of)| account_row(*holder, of))).await?;
    counting.insert(tx, population.businesses.iter().map(business::ActiveModel::from)).await?;
    Ok(made)
}

/// Counts rows as they are written.
struct Counting<'a> {
    written: usize,
    all: usize,
    progress: &'a (dyn Fn(usize, usize) + Sync),
}

impl Counting<'_> {
    async fn insert<A: ActiveModelTrait + Send>(
        &mut self,
        tx: &Tx,
        rows: impl Iterator<Item = A>,
    ) -> Result<(), PeopleError> {
        let rows: Vec<A> = rows.collect();
        let mut rest = rows.into_iter().peekable();
        while rest.peek().is_some() {
            let batch: Vec<A> = rest.by_ref().take(BATCH).collect();
            self.written += batch.len();
            A::Entity::insert_many(batch).exec_without_returning(tx.conn()).await?;
            (self.progress)(self.written, self.all);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use std::collections::BTreeSet;

    #[test]
    fn a_population_repeats_itself_and_fills_every_municipality() {
        let today = date(2026, 11, 20);
        let made = make(7, 2000, 60, today);
        assert!(made.people == make(7, 2000, 60, today).people);
        assert!(made.people != make(8, 2000, 60, today).people);
        assert_eq!((made.people.len(), made.businesses.len()), (2000, 60));
        let places: BTreeSet<_> = made.people.iter().map(Person::municipality).collect();
        assert_eq!(places.len(), 62);
        let setagaya = made.people.iter().filter(|one| one.municipality().as_str() == "131121").count();
        assert!((125..140).contains(&setagaya), "{setagaya}");
    }

    #[test]
    fn everybody_is_possible() {
        let today = date(2026, 11, 20);
        let made = make(1, 3000, 60, today);
        for one in &made.people {
            assert!(one.birth_date <= today && one.age_on(today) < 106);
            assert_eq!(kernel::script::to_kana_name(&one.kana), Ok(one.kana.clone()));
            let since = one.resident_since.unwrap();
            assert!(one.birth_date <= since && since <= today && one.tokyo_since.unwrap() <= since);
            for parent in one.parents.iter().flatten() {
                let parent = made.people.iter().find(|other| other.id == *parent).unwrap();
                let years = parent.age_on(one.birth_date);
                assert!((17..=52).contains(&years), "a parent of {years}");
            }
        }
        let ids: BTreeSet<_> = made.people.iter().map(|one| one.id).collect();
        assert_eq!(ids.len(), made.people.len());
        let numbers: BTreeSet<_> = made.businesses.iter().filter_map(|one| one.corporate_number).collect();
        assert_eq!(numbers.len(), made.businesses.iter().filter(|one| one.corporate_number.is_some()).count());
        let cards = made.people.iter().filter(|one| one.has_my_number_card == Some(true)).count();
        assert!((75..86).contains(&(cards * 100 / made.people.len())), "{cards}");
        assert!(made.people.iter().any(|one| one.income.is_none()));
    }
}
