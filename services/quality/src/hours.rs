//! 手取り時間: minutes given back by applications over these pages, to people, businesses and officers, by municipality. What a
//! visit costs stands in `travel.toml`, waiting and writing in [`casework::hours`]; the pages print both as assumptions.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use casework::hours::{WAITING_MINUTES, WRITING_MINUTES};
use kernel::municipality::{self, Kind};
use kernel::{Date, Municipality, OwnerCode};
use serde::Deserialize;

/// Minutes there and back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// To the office of one's own municipality.
    pub own: u64,
    /// To the nearest office of the metropolis.
    pub metropolitan: u64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    code: OwnerCode,
    own: u64,
    metropolitan: u64,
}

/// What a better definition spares, in minutes for each application.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effort {
    /// One question less.
    pub question: u64,
    /// One page less.
    pub page: u64,
    /// One document less.
    pub document: u64,
    /// One return less, for the applicant.
    pub correction: u64,
    /// One return less, for the office.
    pub correction_officer: u64,
    /// One step less in the office.
    pub step: u64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kinds {
    ward: Way,
    city: Way,
    town: Way,
    village: Way,
}

/// What a visit costs, as data.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Travel {
    /// As of when.
    pub as_of: Date,
    /// Whether it was counted at counters; an assumption otherwise.
    pub measured: bool,
    /// Where it comes from.
    pub source: String,
    /// Minutes of an officer for each application that arrives as data.
    pub officer: u64,
    /// What a better definition spares.
    pub effort: Effort,
    kind: Kinds,
    municipality: Vec<Exception>,
}

static BUILTIN: LazyLock<Travel> =
    LazyLock::new(|| toml::from_str(include_str!("../travel.toml")).expect("travel.toml is checked by a test"));

impl Travel {
    /// The table of this program.
    pub fn builtin() -> &'static Travel {
        &BUILTIN
    }

    /// The way of those who live in a municipality.
    pub fn of(&self, place: &Municipality) -> Way {
        let exception = self.municipality.iter().find(|one| one.code.as_str() == place.code_text());
        match (exception, place.kind) {
            (Some(own), _) => Way { own: own.own, metropolitan: own.metropolitan },
            (None, Kind::Metropolis | Kind::Ward) => self.kind.ward,
            (None, Kind::City) => self.kind.city,
            (None, Kind::Town) => self.kind.town,
            (None, Kind::Village) => self.kind.village,
        }
    }

    /// Minutes there and back to an office of this government. For the metropolis that of the mean resident, because a case
    /// does not say where its applicant set out.
    pub fn minutes(&self, owner: OwnerCode) -> u64 {
        if let Some(place) = municipality::of(owner).filter(|_| !owner.is_prefecture()) {
            return self.of(place).own;
        }
        let all = municipality::municipalities();
        let residents: u64 = all.iter().map(|place| u64::from(place.residents)).sum();
        let minutes: u64 = all.iter().map(|place| u64::from(place.residents) * self.of(place).metropolitan).sum();
        minutes.checked_div(residents).unwrap_or(0)
    }
}

/// One visit to an office, as it would be without these pages: what it costs the applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// There and back.
    pub travel: u64,
    /// Until one is called.
    pub waiting: u64,
    /// Writing by hand what registers know.
    pub writing: u64,
}

impl Visit {
    /// A visit to an office of this government.
    pub fn to(owner: OwnerCode) -> Visit {
        Visit { travel: Travel::builtin().minutes(owner), waiting: WAITING_MINUTES, writing: WRITING_MINUTES }
    }

    /// All of it.
    pub fn minutes(self) -> u64 {
        self.travel + self.waiting + self.writing
    }
}

/// Minutes given back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Minutes {
    /// To people.
    pub people: u64,
    /// To businesses.
    pub businesses: u64,
    /// To officers.
    pub officers: u64,
}

impl Minutes {
    /// Given back by so many applications of people and of businesses to a government.
    pub fn given(owner: OwnerCode, people: u64, businesses: u64) -> Minutes {
        let visit = Visit::to(owner).minutes();
        Minutes {
            people: people.saturating_mul(visit),
            businesses: businesses.saturating_mul(visit),
            officers: people.saturating_add(businesses).saturating_mul(Travel::builtin().officer),
        }
    }

    /// Both together.
    #[must_use]
    pub fn with(self, other: Minutes) -> Minutes {
        Minutes {
            people: self.people.saturating_add(other.people),
            businesses: self.businesses.saturating_add(other.businesses),
            officers: self.officers.saturating_add(other.officers),
        }
    }

    /// All of it.
    pub fn all(self) -> u64 {
        self.people.saturating_add(self.businesses).saturating_add(self.officers)
    }

    /// All of it in whole hours.
    pub fn hours(self) -> u64 {
        self.all() / 60
    }
}

/// The municipalities by the way of those who live there, the longest first: for the page that states the method.
pub fn ways() -> Vec<(Way, Vec<&'static Municipality>)> {
    let mut found: BTreeMap<(u64, u64), Vec<&'static Municipality>> = BTreeMap::new();
    for place in municipality::municipalities() {
        let way = Travel::builtin().of(place);
        found.entry((way.metropolitan, way.own)).or_default().push(place);
    }
    let way = |((metropolitan, own), places)| (Way { own, metropolitan }, places);
    found.into_iter().rev().map(way).collect()
}

#[cfg(test)]
mod tests {
    use kernel::municipality;

    use super::{Minutes, Travel, Visit, ways};

    #[test]
    fn every_exception_is_a_municipality() {
        for one in &Travel::builtin().municipality {
            assert!(municipality::of(one.code).is_some(), "{} is none", one.code);
        }
        assert_eq!(ways().iter().map(|(_, places)| places.len()).sum::<usize>(), 62);
    }

    #[test]
    fn an_island_without_an_office_is_a_day_away() {
        let travel = Travel::builtin();
        let way = |name| travel.of(municipality::by_name(name).unwrap());
        assert_eq!((way("青ヶ島村").metropolitan, way("青ヶ島村").own), (480, 20));
        assert!(way("檜原村").own > way("世田谷区").own);
        let mean = Visit::to("130001".parse().unwrap());
        assert!((60..90).contains(&mean.travel), "{}", mean.travel);
    }

    #[test]
    fn what_is_given_back_grows_with_each_application() {
        let koto = "131083".parse().unwrap();
        let one = Minutes::given(koto, 1, 0);
        assert_eq!(one, Minutes { people: 60, businesses: 0, officers: 10 });
        assert_eq!(one.with(Minutes::given(koto, 5, 2)), Minutes { people: 360, businesses: 120, officers: 80 });
        assert_eq!(Minutes::given(koto, 6, 0).hours(), 7);
    }
}
