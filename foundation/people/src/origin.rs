//! Which register a fact comes from, so that a prefilled field can name its source.

use rules::{Dictionary, Facts, Value};

pub use rules::dictionary::Origin;

/// Where a known fact of these facts comes from; none for a key that the dictionary does not have.
///
/// What is read from a My Number card comes from the resident register for those who have no card.
pub fn of(key: &str, facts: &Facts) -> Option<Origin> {
    let origin = Dictionary::builtin().find(key)?.source;
    let has_card = facts.get("person.has_my_number_card") == Some(&Value::Bool(true));
    let about_card = key.ends_with(".has_my_number_card");
    Some(if origin == Origin::MyNumberCard && !has_card && !about_card { Origin::ResidentRegister } else { origin })
}

/// The key of a register's name in this room's texts: `people-origin-tax`.
pub fn text_key(origin: Origin) -> &'static str {
    match origin {
        Origin::MyNumberCard => "people-origin-my-number-card",
        Origin::ResidentRegister => "people-origin-resident-register",
        Origin::FamilyRegister => "people-origin-family-register",
        Origin::Tax => "people-origin-tax",
        Origin::Welfare => "people-origin-welfare",
        Origin::HealthInsurance => "people-origin-health-insurance",
        Origin::PublicAccount => "people-origin-public-account",
        Origin::BusinessRegister => "people-origin-business-register",
        Origin::Own => "people-origin-own",
        Origin::Computed => "people-origin-computed",
    }
}
