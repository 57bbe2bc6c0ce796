//! Who raises whom: the children of a household as the rules see them, from the place of one person in it.

use kernel::{Date, PersonId, age};

use crate::{Household, HouseholdRole, Person};

/// A child of the household from the place of the person who applies.
pub(crate) struct Child<'a> {
    pub(crate) person: &'a Person,
    /// Lives in the household.
    pub(crate) lives_with: bool,
    /// 監護し、生計を同じくする: whether the person who applies raises the child. None where no register knows.
    pub(crate) supported: Option<bool>,
    /// Counted from the eldest supported child. None where it is not supported, or an elder one may or may not be.
    pub(crate) order: Option<i64>,
}

/// The children up to the end of the fiscal year in which they reach 22, from the eldest; those of the household, and the
/// person's own who live elsewhere.
pub(crate) fn children<'a>(household: &'a Household, person: &Person, today: Date) -> Vec<Child<'a>> {
    let counts = |child: &&Person| today <= age::year_end_after_age(child.birth_date, 22);
    let at_home = household.members.iter().filter(|member| is_child(household, member)).map(|child| (child, true));
    let elsewhere = household.away.iter().filter(|child| child.is_child_of(person.id)).map(|child| (child, false));
    let mut all: Vec<(&Person, bool)> = at_home.chain(elsewhere).filter(|(child, _)| counts(child)).collect();
    all.sort_by_key(|(child, _)| (child.birth_date, child.id));

    let mut counted = Some(0);
    all.into_iter()
        .map(|(child, lives_with)| {
            let supported = supported(child, person, lives_with, today);
            match supported {
                Some(true) => counted = counted.map(|before| before + 1),
                Some(false) => {}
                None => counted = None,
            }
            let order = if supported == Some(true) { counted } else { None };
            Child { person: child, lives_with, supported, order }
        })
        .collect()
}

fn is_child(household: &Household, member: &Person) -> bool {
    member.role == HouseholdRole::Child || household.members.iter().any(|other| member.is_child_of(other.id))
}

/// Whether a child is still a minor for benefits: up to the first March 31 after reaching 18.
fn is_minor(child: &Person, today: Date) -> bool {
    today <= age::year_end_after_age(child.birth_date, 18)
}

/// Past that, a child counts while it does not earn its own living, which only its work tells.
fn supported(child: &Person, person: &Person, lives_with: bool, today: Date) -> Option<bool> {
    if child.id == person.id {
        return Some(false);
    }
    if !child.is_child_of(person.id) {
        // A child whose parents the register does not know may be raised by anybody in the household.
        let unknown = child.parents == [None, None] && is_minor(child, today) && person.age_on(today) >= 18;
        return if unknown { None } else { Some(false) };
    }
    match (child.in_care, lives_with) {
        (Some(true), _) => Some(false),
        (_, false) => None,
        (_, true) if is_minor(child, today) => Some(true),
        (_, true) => child.employed.map(|employed| !employed),
    }
}

/// Whether a person raises a child that is a minor.
pub(crate) fn is_parent(household: &Household, person: &Person, today: Date) -> Option<bool> {
    let children = children(household, person, today);
    any(children.iter().filter(|child| is_minor(child.person, today)).map(|child| child.supported))
}

/// Whether a person raises a child without a spouse and without the other parent in the household.
pub(crate) fn is_single_parent(household: &Household, person: &Person, today: Date) -> Option<bool> {
    if !is_parent(household, person, today)? {
        return Some(false);
    }
    let has_spouse = match person.role {
        HouseholdRole::Head => household.members.iter().any(|member| member.role == HouseholdRole::Spouse),
        HouseholdRole::Spouse => true,
        _ => false,
    };
    let other_parent = |id: &PersonId| *id != person.id && household.member(*id).is_some();
    let has_other = children(household, person, today)
        .iter()
        .filter(|child| child.person.is_child_of(person.id))
        .any(|child| child.person.parents.iter().flatten().any(other_parent));
    Some(!has_spouse && !has_other)
}

/// Whether anybody in the household is a single parent.
pub(crate) fn has_single_parent(household: &Household, today: Date) -> Option<bool> {
    any(household.members.iter().map(|member| is_single_parent(household, member, today)))
}

/// The income of all members in yen; none where one of those over 15 is not known.
pub(crate) fn income(household: &Household, today: Date) -> Option<i64> {
    earners(household, today).try_fold(0_i64, |sum, member| sum.checked_add(member.income?))
}

/// Whether all members are free of 住民税.
pub(crate) fn is_tax_exempt(household: &Household, today: Date) -> Option<bool> {
    any(earners(household, today).map(|member| member.municipal_tax_exempt.map(|exempt| !exempt))).map(|taxed| !taxed)
}

/// Members who can have an income of their own.
fn earners(household: &Household, today: Date) -> impl Iterator<Item = &Person> {
    household.members.iter().filter(move |member| member.age_on(today) >= 15)
}

/// Yes if one is yes, no if all are no.
fn any(truths: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    // An early end would not do: a yes after an unknown still decides.
    #[allow(clippy::manual_try_fold)]
    truths.fold(Some(false), |all, one| match (all, one) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    })
}
