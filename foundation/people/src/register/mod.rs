//! Changes that accepted notifications make to the registers: 出生届, 転入・転居届, 妊娠届, and what people tell of themselves.

mod birth;
mod moving;

use kernel::{BusinessId, Date, Lang, PersonId};
use store::Tx;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::sea_query::OnConflict;
use store::sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};

use crate::rows::account_row;
use crate::tables::{bank_account, household, person};
use crate::{BankAccount, HealthInsurance, PeopleError, Person};

pub use birth::{NewChild, birth};
pub use moving::{Move, move_in};

/// Enters people who are new to the registers, such as by 転入 from outside Tokyo. Their households are made where they
/// are not known.
pub async fn enter(tx: &Tx, people: &[Person]) -> Result<(), PeopleError> {
    for one in people {
        let row = household::ActiveModel {
            id: Set(one.household.0),
            municipality: Set(one.address.municipality.to_string()),
        };
        household::Entity::insert(row)
            .on_conflict(OnConflict::column(household::Column::Id).do_nothing().to_owned())
            .exec_without_returning(tx.conn())
            .await?;
        person::Entity::insert(person::ActiveModel::from(one)).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

/// Writes a person's row anew.
pub async fn update(tx: &Tx, person: &Person) -> Result<(), PeopleError> {
    let row = person::ActiveModel::from(person).reset_all();
    row.update(tx.conn()).await?;
    Ok(())
}

/// Notes that somebody is expecting a child on a day (妊娠届), or, without a day, no longer.
pub async fn tell_pregnancy(tx: &Tx, id: PersonId, due: Option<Date>) -> Result<(), PeopleError> {
    let changed = person::Entity::update_many()
        .col_expr(person::Column::Pregnant, due.is_some().into())
        .col_expr(person::Column::DueDate, due.map(|day| day.to_string()).into())
        .filter(person::Column::Id.eq(id.0))
        .exec(tx.conn())
        .await?;
    one_row(changed.rows_affected)
}

/// Notes how somebody wishes to be reached.
pub async fn tell_contact(
    tx: &Tx,
    id: PersonId,
    phone: Option<String>,
    email: Option<String>,
    language: Option<Lang>,
) -> Result<(), PeopleError> {
    let changed = person::Entity::update_many()
        .col_expr(person::Column::Phone, phone.into())
        .col_expr(person::Column::Email, email.into())
        .col_expr(person::Column::Language, language.map(|lang| lang.tag().to_owned()).into())
        .filter(person::Column::Id.eq(id.0))
        .exec(tx.conn())
        .await?;
    one_row(changed.rows_affected)
}

/// Notes which health insurance somebody is in.
pub async fn tell_insurance(tx: &Tx, id: PersonId, insurance: Option<HealthInsurance>) -> Result<(), PeopleError> {
    let changed = person::Entity::update_many()
        .col_expr(person::Column::HealthInsurance, insurance.map(|kind| kind.name().to_owned()).into())
        .filter(person::Column::Id.eq(id.0))
        .exec(tx.conn())
        .await?;
    one_row(changed.rows_affected)
}

/// Registers the 公金受取口座 of a person in place of the one before.
pub async fn set_account(tx: &Tx, id: PersonId, account: &BankAccount) -> Result<(), PeopleError> {
    put_account(tx, id.0, account).await
}

/// Registers the account that a business is paid to in place of the one before.
pub async fn set_business_account(tx: &Tx, id: BusinessId, account: &BankAccount) -> Result<(), PeopleError> {
    put_account(tx, id.0, account).await
}

async fn put_account(tx: &Tx, holder: uuid::Uuid, account: &BankAccount) -> Result<(), PeopleError> {
    bank_account::Entity::delete_by_id(holder).exec(tx.conn()).await?;
    bank_account::Entity::insert(account_row(holder, account)).exec_without_returning(tx.conn()).await?;
    Ok(())
}

fn one_row(changed: u64) -> Result<(), PeopleError> {
    if changed == 1 { Ok(()) } else { Err(PeopleError::NoSuchPerson) }
}
