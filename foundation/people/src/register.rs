//! Changes that accepted notifications make to the registers: 出生届, 転入・転居・転出届, 妊娠届, and what people tell of themselves.

use kernel::{BusinessId, Clock, Date, HouseholdId, Lang, PersonId, Rng, municipality, script};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::sea_query::OnConflict;
use store::sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter};
use store::{Scope, Tx};

use crate::tables::{account_row, bank_account, household, person};
use crate::{Address, BankAccount, HealthInsurance, HouseholdRole, PeopleError, Person, Sex, find};

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
