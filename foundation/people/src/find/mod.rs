//! Reading the registers, always within a scope: a government's residents, a person's own household, a business's own row.

mod business;

use std::collections::HashMap;

use kernel::{HouseholdId, OwnerCode, PersonId, script};
use store::Scope;
use store::sea_orm::sea_query::LikeExpr;
use store::sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::tables::{self, bank_account, household, person};
use crate::{BankAccount, PeopleError, Person};

pub use business::{account_of_business, business, businesses, businesses_of};

/// A household, whole: what the rules need to know of everybody in it.
#[derive(Debug, Clone)]
pub struct Household {
    /// Which household it is.
    pub id: HouseholdId,
    /// The members: head, spouse, children from the eldest, then others.
    pub members: Vec<Person>,
    /// Children of members who live elsewhere.
    pub away: Vec<Person>,
    /// 公金受取口座 of members, by person.
    pub accounts: HashMap<PersonId, BankAccount>,
}

impl Household {
    /// The member with this id.
    pub fn member(&self, id: PersonId) -> Option<&Person> {
        self.members.iter().find(|member| member.id == id)
    }

    /// The head, where the household has one.
    pub fn head(&self) -> Option<&Person> {
        self.members.iter().find(|member| member.role == crate::HouseholdRole::Head)
    }
}

/// One person.
pub async fn person(conn: &impl ConnectionTrait, scope: Scope, id: PersonId) -> Result<Person, PeopleError> {
    let row = person::Entity::find_by_id(id.0).one(conn).await?.ok_or(PeopleError::NoSuchPerson)?;
    let found = Person::try_from(row)?;
    if may_see(conn, scope, &found).await? { Ok(found) } else { Err(PeopleError::NoSuchPerson) }
}

/// The household that a person lives in.
pub async fn household_of(conn: &impl ConnectionTrait, scope: Scope, id: PersonId) -> Result<Household, PeopleError> {
    let one = person(conn, scope, id).await?;
    let mut found = whole(conn, &[one.household.0]).await?;
    found.pop().ok_or(PeopleError::NoSuchHousehold)
}

/// People whose name or kana contains the words, however they are written; the best fits first. None for a scope that is
/// not a government's.
pub async fn search(
    conn: &impl ConnectionTrait,
    scope: Scope,
    words: &str,
    limit: u64,
) -> Result<Vec<Person>, PeopleError> {
    let folded = script::search_fold(words);
    let Some(within) = residents(scope).filter(|_| !folded.is_empty()) else { return Ok(Vec::new()) };
    let rows = person::Entity::find()
        .filter(within)
        .filter(person::Column::Folded.like(containing(&folded)))
        .order_by_asc(person::Column::Kana)
        .order_by_asc(person::Column::Id)
        .limit(limit)
        .all(conn)
        .await?;
    rows.into_iter().map(Person::try_from).collect()
}

/// A page of a municipality's residents, ordered by id; the next page begins after the last id of this one.
pub async fn residents_of(
    conn: &impl ConnectionTrait,
    scope: Scope,
    municipality: OwnerCode,
    after: Option<PersonId>,
    limit: u64,
) -> Result<Vec<Person>, PeopleError> {
    let Some(within) = residents(scope) else { return Ok(Vec::new()) };
    let mut query =
        person::Entity::find().filter(within).filter(person::Column::Municipality.eq(municipality.as_str()));
    if let Some(after) = after {
        query = query.filter(person::Column::Id.gt(after.0));
    }
    let rows = query.order_by_asc(person::Column::Id).limit(limit).all(conn).await?;
    rows.into_iter().map(Person::try_from).collect()
}

/// A page of a municipality's households, whole, ordered by id: what matching reads.
pub async fn households_of(
    conn: &impl ConnectionTrait,
    scope: Scope,
    municipality: OwnerCode,
    after: Option<HouseholdId>,
    limit: u64,
) -> Result<Vec<Household>, PeopleError> {
    let allowed = match scope {
        Scope::Owner(owner) => owner == municipality || owner == municipality.prefecture(),
        Scope::Platform(_) => true,
        Scope::Person(_) | Scope::Business(_) => false,
    };
    if !allowed {
        return Ok(Vec::new());
    }
    let mut query = household::Entity::find().filter(household::Column::Municipality.eq(municipality.as_str()));
    if let Some(after) = after {
        query = query.filter(household::Column::Id.gt(after.0));
    }
    let rows = query.order_by_asc(household::Column::Id).limit(limit).all(conn).await?;
    let ids: Vec<Uuid> = rows.into_iter().map(|row| row.id).collect();
    whole(conn, &ids).await
}

/// How many people the registers hold within a scope.
pub async fn count(conn: &impl ConnectionTrait, scope: Scope) -> Result<u64, PeopleError> {
    let Some(within) = residents(scope) else { return Ok(0) };
    Ok(person::Entity::find().filter(within).count(conn).await?)
}

/// The 公金受取口座 of a person.
pub async fn account_of_person(
    conn: &impl ConnectionTrait,
    scope: Scope,
    id: PersonId,
) -> Result<Option<BankAccount>, PeopleError> {
    person(conn, scope, id).await?;
    account(conn, id.0).await
}

pub(crate) async fn account(conn: &impl ConnectionTrait, holder: Uuid) -> Result<Option<BankAccount>, PeopleError> {
    let row = bank_account::Entity::find_by_id(holder).one(conn).await?;
    row.map(BankAccount::try_from).transpose()
}

/// Whether one government may see what lies in another: its own, and a prefecture all of its municipalities.
fn governs(owner: OwnerCode, municipality: OwnerCode) -> bool {
    owner == municipality || owner == municipality.prefecture()
}

/// Which residents a list within a scope may show; none where a scope has no lists.
fn residents(scope: Scope) -> Option<Condition> {
    match scope {
        Scope::Platform(_) => Some(Condition::all()),
        Scope::Owner(owner) if owner.is_prefecture() => Some(Condition::all()),
        Scope::Owner(owner) => Some(Condition::all().add(person::Column::Municipality.eq(owner.as_str()))),
        Scope::Person(_) | Scope::Business(_) => None,
    }
}

async fn may_see(conn: &impl ConnectionTrait, scope: Scope, found: &Person) -> Result<bool, PeopleError> {
    Ok(match scope {
        Scope::Platform(_) => true,
        Scope::Owner(owner) => governs(owner, found.municipality()),
        Scope::Person(own) if own == found.id => true,
        Scope::Person(own) => {
            let own = person::Entity::find_by_id(own.0).one(conn).await?;
            own.is_some_and(|own| own.household == found.household.0)
        }
        Scope::Business(own) => {
            let own = tables::business::Entity::find_by_id(own.0).one(conn).await?;
            own.is_some_and(|own| own.owner == Some(found.id.0))
        }
    })
}

/// A pattern for what contains the words. `%` and `_` in them stand for themselves.
fn containing(words: &str) -> LikeExpr {
    let literal = words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    LikeExpr::new(format!("%{literal}%")).escape('\\')
}

/// Households with everybody and everything in them, in the order of the ids.
pub(crate) async fn whole(conn: &impl ConnectionTrait, ids: &[Uuid]) -> Result<Vec<Household>, PeopleError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut members: HashMap<Uuid, Vec<Person>> = HashMap::new();
    let rows = person::Entity::find().filter(person::Column::Household.is_in(ids.iter().copied())).all(conn).await?;
    let people: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    for row in rows {
        members.entry(row.household).or_default().push(row.try_into()?);
    }
    let mut accounts = HashMap::new();
    let rows = bank_account::Entity::find().filter(bank_account::Column::HolderId.is_in(people.clone())).all(conn);
    for row in rows.await? {
        accounts.insert(PersonId(row.holder_id), BankAccount::try_from(row)?);
    }
    let of_members = Condition::any()
        .add(person::Column::ParentOne.is_in(people.clone()))
        .add(person::Column::ParentTwo.is_in(people));
    let rows = person::Entity::find().filter(of_members).all(conn).await?;
    let children: Vec<Person> = rows.into_iter().map(Person::try_from).collect::<Result<_, _>>()?;
    Ok(ids
        .iter()
        .filter_map(|id| {
            let mut members = members.remove(id)?;
            members.sort_by_key(|member| (member.role, member.birth_date, member.id));
            let is_ours =
                |child: &&Person| child.household.0 != *id && members.iter().any(|member| child.is_child_of(member.id));
            let away: Vec<Person> = children.iter().filter(is_ours).cloned().collect();
            let own = members.iter().filter_map(|member| Some((member.id, accounts.remove(&member.id)?))).collect();
            Some(Household { id: HouseholdId(*id), members, away, accounts: own })
        })
        .collect())
}
