//! What an accepted 転入届 or 転居届 changes: where people live, and with whom.

use kernel::{Clock, Date, HouseholdId, PersonId, Rng, municipality};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::EntityTrait;
use store::sea_orm::sea_query::OnConflict;
use store::{Scope, Tx};

use super::update;
use crate::tables::household;
use crate::{Address, HouseholdRole, PeopleError, Person, find};

/// A move of one or several people of one household.
#[derive(Clone, PartialEq, Eq)]
pub struct Move {
    /// Who moves; the first becomes the head where a new household is made.
    pub people: Vec<PersonId>,
    /// Where to.
    pub to: Address,
    /// On which day.
    pub moved_on: Date,
    /// The household that they join, if they join one.
    pub into: Option<HouseholdId>,
}

/// Moves people, as an accepted 転入届 or 転居届 does, and gives back the household that they now live in. A household
/// that moves whole stays the same household.
pub async fn move_in(tx: &Tx, clock: &dyn Clock, rng: &dyn Rng, change: &Move) -> Result<HouseholdId, PeopleError> {
    let first = *change.people.first().ok_or(PeopleError::NoSuchPerson)?;
    if change.moved_on > clock.today() {
        return Err(PeopleError::Future);
    }
    let scope = Scope::Platform("an accepted notification changes the register");
    let old = find::household_of(tx.conn(), scope, first).await?;
    let goes = |one: &Person| change.people.contains(&one.id);
    if change.people.iter().any(|id| old.member(*id).is_none()) {
        return Err(PeopleError::NotAMember);
    }
    let whole = old.members.iter().all(goes);
    let target = match change.into {
        Some(joined) => joined,
        None if whole => old.id,
        None => HouseholdId::new(clock, rng),
    };
    settle_household(tx, target, change).await?;
    for mover in old.members.iter().filter(|one| goes(one)) {
        let mut moved = relocated(mover, change);
        moved.household = target;
        moved.role = match change.into {
            Some(joined) if joined != old.id => HouseholdRole::Other,
            _ if whole => mover.role,
            _ if mover.id == first => HouseholdRole::Head,
            _ if mover.role == HouseholdRole::Head => HouseholdRole::Other,
            _ => mover.role,
        };
        update(tx, &moved).await?;
    }
    if !whole {
        crown(tx, old.members.into_iter().filter(|one| !goes(one)).collect()).await?;
    }
    Ok(target)
}

/// The person at the new address. A move within the municipality leaves the days of residence as they are.
fn relocated(person: &Person, change: &Move) -> Person {
    let mut moved = person.clone();
    let before = person.municipality();
    if before != change.to.municipality {
        moved.previous_municipality = Some(before);
        moved.resident_since = Some(change.moved_on);
        if municipality::of(before).is_none() {
            moved.tokyo_since = Some(change.moved_on);
        }
    }
    moved.address = change.to.clone();
    moved
}

async fn settle_household(tx: &Tx, id: HouseholdId, change: &Move) -> Result<(), PeopleError> {
    let row = household::ActiveModel { id: Set(id.0), municipality: Set(change.to.municipality.to_string()) };
    household::Entity::insert(row)
        .on_conflict(
            OnConflict::column(household::Column::Id).update_column(household::Column::Municipality).to_owned(),
        )
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Where the head has left, the spouse or else the eldest becomes the head.
async fn crown(tx: &Tx, mut staying: Vec<Person>) -> Result<(), PeopleError> {
    if staying.iter().any(|one| one.role == HouseholdRole::Head) {
        return Ok(());
    }
    staying.sort_by_key(|one| (one.role != HouseholdRole::Spouse, one.birth_date));
    if let Some(mut next) = staying.into_iter().next() {
        next.role = HouseholdRole::Head;
        update(tx, &next).await?;
    }
    Ok(())
}
