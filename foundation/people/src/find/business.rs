//! Reading businesses within a scope.

use kernel::{BusinessId, PersonId};
use store::Scope;
use store::sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{account, governs};
use crate::tables::business;
use crate::{BankAccount, Business, PeopleError};

/// One business.
pub async fn business(conn: &impl ConnectionTrait, scope: Scope, id: BusinessId) -> Result<Business, PeopleError> {
    let row = business::Entity::find_by_id(id.0).one(conn).await?.ok_or(PeopleError::NoSuchBusiness)?;
    let found = Business::try_from(row)?;
    let seen = match scope {
        Scope::Platform(_) => true,
        Scope::Owner(owner) => governs(owner, found.municipality()),
        Scope::Business(own) => own == found.id,
        Scope::Person(own) => found.owner == Some(own),
    };
    if seen { Ok(found) } else { Err(PeopleError::NoSuchBusiness) }
}

/// The businesses that a person may act for.
pub async fn businesses_of(conn: &impl ConnectionTrait, owner: PersonId) -> Result<Vec<Business>, PeopleError> {
    let rows = business::Entity::find()
        .filter(business::Column::Owner.eq(owner.0))
        .order_by_asc(business::Column::Id)
        .all(conn)
        .await?;
    rows.into_iter().map(Business::try_from).collect()
}

/// A page of businesses of the whole of Tokyo, ordered by id: what matching reads.
pub async fn businesses(
    conn: &impl ConnectionTrait,
    scope: Scope,
    after: Option<BusinessId>,
    limit: u64,
) -> Result<Vec<Business>, PeopleError> {
    let within = match scope {
        Scope::Platform(_) => Condition::all(),
        Scope::Owner(owner) if owner.is_prefecture() => Condition::all(),
        Scope::Owner(owner) => Condition::all().add(business::Column::Municipality.eq(owner.as_str())),
        Scope::Business(own) => Condition::all().add(business::Column::Id.eq(own.0)),
        Scope::Person(own) => Condition::all().add(business::Column::Owner.eq(own.0)),
    };
    let mut query = business::Entity::find().filter(within);
    if let Some(after) = after {
        query = query.filter(business::Column::Id.gt(after.0));
    }
    let rows = query.order_by_asc(business::Column::Id).limit(limit).all(conn).await?;
    rows.into_iter().map(Business::try_from).collect()
}

/// The account that a business is paid to.
pub async fn account_of_business(
    conn: &impl ConnectionTrait,
    scope: Scope,
    id: BusinessId,
) -> Result<Option<BankAccount>, PeopleError> {
    business(conn, scope, id).await?;
    account(conn, id.0).await
}
