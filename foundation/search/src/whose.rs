//! Whose documents count for somebody: their municipality's own first, then the metropolis's, then the country's; never those of
//! another municipality.

use kernel::OwnerCode;

use crate::index::Index;
use crate::place::Place;

/// What an own municipality's document counts beside one of the country.
const OWN: f32 = 1.5;
const METROPOLIS: f32 = 1.3;
/// Where no place is known, governments near people still come before ministries.
const SOMEWHERE: f32 = 1.25;

/// Whose documents count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    Anybody,
    Of(OwnerCode),
    /// Of no government that is kept here.
    Elsewhere,
}

impl Whose {
    /// A place in the question counts more than where somebody lives.
    pub(crate) fn of(place: Option<&Place>, home: Option<OwnerCode>) -> Whose {
        match (place, home) {
            (Some(Place::Elsewhere(_)), _) => Whose::Elsewhere,
            // Who names only the metropolis and lives in it means the services of home as well.
            (Some(Place::Here(place)), Some(home)) if place.is_prefecture() && home.prefecture() == *place => {
                Whose::Of(home)
            }
            (Some(Place::Here(place)), _) => Whose::Of(*place),
            (None, Some(home)) => Whose::Of(home),
            (None, None) => Whose::Anybody,
        }
    }

    /// Whether one place is meant.
    pub(crate) fn is_somewhere(self) -> bool {
        matches!(self, Whose::Of(code) if !code.is_prefecture())
    }

    /// What each owner's documents count; 0 leaves them out.
    pub(crate) fn weights(self, index: &Index) -> Vec<f32> {
        (0..).take(index.owners()).map(|owner| self.weight(index.owner(owner).0.parse().ok())).collect()
    }

    fn weight(self, owner: Option<OwnerCode>) -> f32 {
        match (self, owner) {
            (_, None) => 1.0,
            (Whose::Elsewhere, Some(_)) => 0.0,
            (Whose::Anybody, Some(owner)) => {
                if owner.is_prefecture() {
                    METROPOLIS
                } else {
                    SOMEWHERE
                }
            }
            (Whose::Of(place), Some(owner)) if place == owner => OWN,
            (Whose::Of(place), Some(owner)) if place.prefecture() == owner => METROPOLIS,
            // Who asks for the whole metropolis may mean any of its municipalities.
            (Whose::Of(place), Some(owner)) if place.is_prefecture() && owner.prefecture() == place => 1.0,
            (Whose::Of(_), Some(_)) => 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_municipality_never_counts() {
        let code = |code: &str| code.parse::<OwnerCode>().unwrap();
        let whose = Whose::of(None, Some(code("131083")));
        assert!(whose.weight(Some(code("131121"))) <= 0.0);
        assert!(whose.weight(Some(code("131083"))) > whose.weight(Some(code("130001"))));
        assert!(whose.weight(Some(code("130001"))) > whose.weight(None));
        let asked = Whose::of(Some(&Place::Here(code("134023"))), Some(code("131083")));
        assert_eq!(asked, Whose::Of(code("134023")), "the place that was asked for, not home");
        let elsewhere = Whose::of(Some(&Place::Elsewhere("大阪市".to_owned())), Some(code("131083")));
        assert!(elsewhere.weight(Some(code("131083"))) <= 0.0);
    }
}
