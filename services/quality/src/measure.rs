//! Measuring a service: from what really happened in the last year, and from its definition, to a figure and a level for each
//! criterion of the standard.

use std::collections::{BTreeMap, HashMap, HashSet};

use casework::passage::{self, Passage};
use jiff::ToSpan;
use kernel::{CaseId, Date, Moment, OwnerCode, PersonId};
use registry::Service;
use store::{Scope, Store, StoreError};

use crate::arithmetic::{median, percent};
use crate::checks::{self, Check};
use crate::hours::Minutes;
use crate::seconds::{self, Open};
use crate::standard::{Criterion, Level, Principle, Standard, of_principle, of_whole};
use crate::tally::GOOD;
use crate::{definition, left, record};

/// What happened in so many days is measured.
pub const SPAN_DAYS: i64 = 365;

/// What is known of fewer people than this is not published.
pub const FEWEST: u64 = 5;

/// Cases are read so many days at a time, so that a busy service needs little memory.
const READ_DAYS: i64 = 31;

/// The figure of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The criterion.
    pub criterion: String,
    /// Its value; `None` where nothing is known.
    pub value: Option<i64>,
    /// How many people are behind it; 0 where it is read from the definition.
    pub people: u64,
    /// Its level; `None` where nothing, or too little, is known.
    pub level: Option<Level>,
}

/// A service as measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// `owner/service`.
    pub service: String,
    /// Whose it is.
    pub owner: OwnerCode,
    /// The revision whose definition was read.
    pub revision: u32,
    /// On which day.
    pub day: Date,
    /// The figures, in the order of the standard.
    pub readings: Vec<Reading>,
    /// Applications in the span.
    pub arrived: u64,
    /// Of these, over these pages.
    pub online: u64,
    /// Given back by these.
    pub minutes: Minutes,
}

impl Measured {
    /// The figure of a criterion.
    pub fn reading(&self, criterion: &str) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.criterion == criterion)
    }

    /// How many people applied in the span.
    pub fn people(&self) -> u64 {
        self.reading("returned").map_or(0, |reading| reading.people)
    }

    /// Whether its counts may be told: of nobody, or of enough people.
    pub fn is_publishable(&self) -> bool {
        self.arrived == 0 || self.people() >= FEWEST
    }

    /// The level of a principle.
    pub fn principle(&self, principle: Principle) -> Option<Level> {
        let standard = Standard::builtin();
        let all: Vec<&Criterion> = standard.of(principle).collect();
        of_principle(&all, all.iter().filter_map(|criterion| Some((*criterion, self.reading(&criterion.id)?.level?))))
    }

    /// The level of the whole.
    pub fn level(&self) -> Option<Level> {
        of_whole(Principle::ALL.map(|principle| self.principle(principle)))
    }
}

/// What is known of all services besides their cases.
#[derive(Debug, Default)]
pub struct Gathered {
    left: HashMap<String, BTreeMap<String, u64>>,
    open: HashMap<String, Open>,
    checks: HashMap<String, Check>,
}

impl Gathered {
    /// Reads it, for measuring on a day; of one service, if named.
    pub async fn on(store: &Store, service: Option<&str>, today: Date) -> Result<Gathered, StoreError> {
        let from = today.saturating_sub(SPAN_DAYS.days());
        Ok(Gathered {
            left: left::since(store, service, from).await?,
            open: seconds::since(store, service, from).await?,
            checks: checks::all(store).await?,
        })
    }

    /// The pages at which applications for a service were left.
    pub fn left(&self, service: &str) -> BTreeMap<String, u64> {
        self.left.get(service).cloned().unwrap_or_default()
    }

    /// How long the pages of a service are open.
    pub fn open(&self, service: &str) -> Open {
        self.open.get(service).cloned().unwrap_or_default()
    }
}

/// What the cases of a service come to.
#[derive(Debug, Default)]
struct Course {
    arrived: u64,
    online: u64,
    of_businesses: u64,
    days: Vec<u32>,
    online_days: Vec<u32>,
    returned: u64,
    everybody: HashSet<PersonId>,
    decided: HashSet<PersonId>,
    decided_online: HashSet<PersonId>,
    online_people: HashSet<PersonId>,
    person_of: HashMap<CaseId, PersonId>,
}

impl Course {
    fn add(&mut self, one: &Passage) {
        self.arrived += 1;
        self.everybody.insert(one.person);
        self.person_of.insert(one.case, one.person);
        self.returned += u64::from(one.is_returned());
        if one.online {
            self.online += 1;
            self.of_businesses += u64::from(one.for_business);
            self.online_people.insert(one.person);
        }
        let Some(days) = one.office_days() else { return };
        self.days.push(days);
        self.decided.insert(one.person);
        if one.online {
            self.online_days.push(days);
            self.decided_online.insert(one.person);
        }
    }
}

/// Measures a service on a day.
pub async fn measure(
    store: &Store,
    service: &Service,
    gathered: &Gathered,
    now: Moment,
) -> Result<Measured, StoreError> {
    let key = service.key();
    let name = key.to_string();
    let today = now.day();
    let course = course(store, key.owner, &name, now).await?;
    let from = Moment::start_of(today.saturating_sub(SPAN_DAYS.days()));
    let scores = record::scores(store, key.owner, &name, from).await?;
    let figures = Figures { service, course: &course, gathered, scores: &scores, today };
    let readings = Standard::builtin().criteria.iter().map(|criterion| figures.reading(criterion)).collect();
    Ok(Measured {
        service: name,
        owner: key.owner,
        revision: service.revision(),
        day: today,
        readings,
        arrived: course.arrived,
        online: course.online,
        minutes: Minutes::given(key.owner, course.online - course.of_businesses, course.of_businesses),
    })
}

async fn course(store: &Store, owner: OwnerCode, service: &str, now: Moment) -> Result<Course, StoreError> {
    let until = now.day().saturating_add(1.days());
    let mut from = now.day().saturating_sub(SPAN_DAYS.days());
    let mut course = Course::default();
    while from < until {
        let next = from.saturating_add(READ_DAYS.days()).min(until);
        let (start, end) = (Moment::start_of(from), Moment::start_of(next));
        for one in passage::arrived(store, Scope::Owner(owner), Some(service), start, end).await? {
            course.add(&one);
        }
        from = next;
    }
    Ok(course)
}

/// All that the figures of a service are made from.
struct Figures<'a> {
    service: &'a Service,
    course: &'a Course,
    gathered: &'a Gathered,
    scores: &'a [(CaseId, i64)],
    today: Date,
}

impl Figures<'_> {
    fn reading(&self, criterion: &Criterion) -> Reading {
        let (value, people) = self.figure(&criterion.id);
        let enough = people >= criterion.least;
        let level = value.filter(|_| enough).map(|value| criterion.judge(value));
        Reading { criterion: criterion.id.clone(), value: value.filter(|_| enough), people, level }
    }

    /// The value of a criterion, and how many people are behind it.
    fn figure(&self, criterion: &str) -> (Option<i64>, u64) {
        let (service, course) = (self.service, self.course);
        let name = service.key().to_string();
        let clock = service.definition().clock;
        match criterion {
            "standard-days" => (of_standard(&course.days, clock.standard_days), course.decided.len() as u64),
            "online-days" => (of_standard(&course.online_days, clock.online_days), course.decided_online.len() as u64),
            "returned" => (percent(course.returned, course.arrived), course.everybody.len() as u64),
            "abandoned" => {
                let left: u64 = self.gathered.left.get(&name).map_or(0, |pages| pages.values().sum());
                (percent(left, left + course.online), left + course.online_people.len() as u64)
            }
            "time-to-complete" | "phone" => {
                let Some(open) = self.gathered.open.get(&name) else { return (None, 0) };
                let value = if criterion == "phone" { open.phone_percent() } else { open.seconds() };
                (value, open.visits())
            }
            "accessibility" => {
                let check = self.gathered.checks.get(&name).filter(|check| check.counts_on(self.today));
                (check.map(|check| check.faults), 0)
            }
            "review" => self.review(),
            _ => (definition::figure(service, criterion), 0),
        }
    }

    /// The share of good reviews. A review does not say whose it is; that of a case of the span is counted with its applicant.
    fn review(&self) -> (Option<i64>, u64) {
        let good = self.scores.iter().filter(|(_, score)| *score == GOOD).count() as u64;
        let people: HashSet<PersonId> = self
            .scores
            .iter()
            .map(|(case, _)| self.course.person_of.get(case).copied().unwrap_or(PersonId(case.0)))
            .collect();
        (percent(good, self.scores.len() as u64), people.len() as u64)
    }
}

/// The median days in per cent of the days that are the standard.
fn of_standard(days: &[u32], standard: u32) -> Option<i64> {
    percent(u64::from(median(days.to_vec())?), u64::from(standard.max(1)))
}
