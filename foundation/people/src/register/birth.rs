//! What an accepted 出生届 changes: a child enters the household of its parents.

use kernel::{Clock, Date, HouseholdId, PersonId, Rng, script};
use store::Tx;

use super::{enter, tell_pregnancy};
use crate::{Address, HouseholdRole, PeopleError, Person, Sex, find};

/// A child as a 出生届 tells of it.
#[derive(Clone, PartialEq, Eq)]
pub struct NewChild {
    /// Name, family name first.
    pub name: String,
    /// Name in kana; kept in full-width katakana.
    pub kana: String,
    /// Day of birth.
    pub birth_date: Date,
    /// Sex.
    pub sex: Sex,
    /// Father and mother, as far as they are known; those who are known are members of the household.
    pub parents: [Option<PersonId>; 2],
}

/// Adds a newborn child to a household, as an accepted 出生届 does. The mother is no longer expecting.
pub async fn birth(
    tx: &Tx,
    clock: &dyn Clock,
    rng: &dyn Rng,
    household: HouseholdId,
    child: &NewChild,
) -> Result<PersonId, PeopleError> {
    let name = script::normalise(&child.name);
    let kana = script::to_kana_name(&child.kana)?;
    if name.is_empty() || kana.is_empty() {
        return Err(PeopleError::NoName);
    }
    if child.birth_date > clock.today() {
        return Err(PeopleError::Future);
    }
    let family = find::whole(tx.conn(), &[household.0]).await?.pop().ok_or(PeopleError::NoSuchHousehold)?;
    let mut parents = Vec::new();
    for id in child.parents.iter().flatten() {
        parents.push(family.member(*id).ok_or(PeopleError::NotAMember)?);
    }
    let near = parents.first().copied().or(family.members.first()).ok_or(PeopleError::NoSuchHousehold)?;
    let born = Person {
        parents: child.parents,
        nationality_japanese: parents.iter().any(|one| one.nationality_japanese == Some(true)).then_some(true),
        // Which insurance the child enters is told by a later procedure.
        health_insurance: None,
        welfare: near.welfare,
        ..newborn(PersonId::new(clock, rng), household, name, kana, child, near.address.clone())
    };
    enter(tx, std::slice::from_ref(&born)).await?;
    for mother in parents.iter().filter(|one| one.sex == Sex::Female) {
        tell_pregnancy(tx, mother.id, None).await?;
    }
    Ok(born.id)
}

fn newborn(
    id: PersonId,
    household: HouseholdId,
    name: String,
    kana: String,
    child: &NewChild,
    address: Address,
) -> Person {
    Person {
        id,
        household,
        role: HouseholdRole::Child,
        parents: [None, None],
        name,
        kana,
        birth_date: child.birth_date,
        sex: child.sex,
        address,
        phone: None,
        email: None,
        language: None,
        resident_since: Some(child.birth_date),
        tokyo_since: Some(child.birth_date),
        previous_municipality: None,
        nationality_japanese: None,
        has_my_number_card: Some(false),
        income: Some(0),
        municipal_tax_exempt: Some(true),
        welfare: None,
        in_care: Some(false),
        disability_grade: Some(0),
        care_level: Some(0),
        support_level: Some(0),
        pregnant: Some(false),
        due_date: None,
        health_insurance: None,
        employed: Some(false),
    }
}
