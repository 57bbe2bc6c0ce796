//! Whom a service fits in one household, or whether it fits a business: the same conditions as everywhere, and only a
//! certain yes counts. Pure.

use forms::Answers;
use kernel::{BusinessId, Date, PersonId};
use people::{BankAccount, Business, Household, Person};
use registry::{Audience, Every, Kind, PayBy, Service};
use rules::{Condition, Facts, Truth};
use uuid::Uuid;

/// Nobody younger is told: they apply for nothing by themselves (民法 4 条: 成年).
const ADULT: i32 = 18;
const MONTHS: i64 = 12;

/// A service that fits a person.
#[derive(Debug, Clone)]
pub struct PersonFit {
    /// Whom.
    pub person: PersonId,
    /// The service.
    pub service: Service,
    /// The last day on which this person can act.
    pub act_by: Option<Date>,
    /// What is counted once: the person, or the household where the service is for it or for its children.
    pub unit: Uuid,
    /// What it gives in a year, or at once, in yen.
    pub yen: i64,
}

/// A service that fits a business.
#[derive(Debug, Clone)]
pub struct BusinessFit {
    /// Which business.
    pub business: BusinessId,
    /// The service.
    pub service: Service,
    /// The last day on which it can act.
    pub act_by: Option<Date>,
    /// What it gives, in yen, where that is known beforehand.
    pub yen: i64,
}

/// The adults of a household whom somebody may be told about.
pub fn adults(household: &Household, today: Date) -> impl Iterator<Item = &Person> {
    household.members.iter().filter(move |person| person.age_on(today) >= ADULT)
}

/// Services that are brought to people: open, for somebody in particular, and worth being told of because they give
/// something, have to be done by a day, or are for people of whom more is asked than where they live. Whoever has bulky
/// waste looks for its collection when it is there.
pub fn brought(services: Vec<Service>, today: Date) -> Vec<Service> {
    let is_brought = |service: &Service| {
        let definition = service.definition();
        let is_worth_it = match definition.kind {
            Kind::Benefit | Kind::Subsidy => true,
            Kind::Procedure => asks_more_than_residence(service),
            Kind::Notification | Kind::Permit => false,
        };
        let is_worth_it = is_worth_it || definition.window.act_by.is_some();
        service.accepts(today) && !definition.criteria.is_empty() && is_worth_it
    };
    services.into_iter().filter(is_brought).collect()
}

fn asks_more_than_residence(service: &Service) -> bool {
    let conditions = service.definition().criteria.iter().filter_map(|one| Condition::parse(&one.when).ok());
    conditions.flat_map(|condition| condition.reads()).any(|fact| !fact.ends_with(".municipality"))
}

/// Everything that fits the adults of a household.
pub fn household(household: &Household, services: &[Service], today: Date) -> Vec<PersonFit> {
    let mut fits = Vec::new();
    for person in adults(household, today) {
        let Some(facts) = people::facts::of_member(household, person.id, today) else { continue };
        for service in services {
            let unit = match service.definition().audience {
                Audience::Person => person.id.0,
                Audience::Household | Audience::EachChild => household.id.0,
                Audience::Business => continue,
            };
            if let Some((act_by, yen)) = fitting(service, &facts, today) {
                fits.push(PersonFit { person: person.id, service: service.clone(), act_by, unit, yen });
            }
        }
    }
    fits
}

/// Everything that fits a business.
pub fn business(
    business: &Business,
    account: Option<&BankAccount>,
    services: &[Service],
    today: Date,
) -> Vec<BusinessFit> {
    let facts = people::facts::of_business_row(business, account);
    let for_businesses = services.iter().filter(|service| service.definition().audience == Audience::Business);
    for_businesses
        .filter_map(|service| {
            let (act_by, yen) = fitting(service, &facts, today)?;
            Some(BusinessFit { business: business.id, service: service.clone(), act_by, yen })
        })
        .collect()
}

/// Until when it can be acted on and what it gives, where the service certainly fits and it is not too late.
fn fitting(service: &Service, facts: &Facts, today: Date) -> Option<(Option<Date>, i64)> {
    if service.truth(facts, today) != Truth::Yes {
        return None;
    }
    let act_by = service.act_by(facts, &Answers::new(), today);
    let in_time = act_by.is_none_or(|day| day >= today);
    in_time.then(|| (act_by, yen_a_year(service, facts, today)))
}

/// What a service gives in a year to all of those meant who are eligible; what is given once counts as it is. A reduction
/// is no money in hand, and counts nothing.
pub fn yen_a_year(service: &Service, facts: &Facts, today: Date) -> i64 {
    let facts = service.facts_with_answers(facts, &Answers::new(), today);
    let mut sum: i64 = 0;
    for subject in service.subjects(&facts) {
        if service.criteria().truth(&subject.facts, today) != Truth::Yes {
            continue;
        }
        for award in service.awards_of(&subject, today) {
            let times = if award.award.every == Every::Month { MONTHS } else { 1 };
            if award.award.pay_by != PayBy::Reduction {
                sum = sum.saturating_add(award.known_yen().unwrap_or(0).saturating_mul(times));
            }
        }
    }
    sum
}
