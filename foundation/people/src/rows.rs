//! How a row becomes a person, a business or an account, and the other way round.

use kernel::{BusinessId, Date, HouseholdId, Lang, OwnerCode, PersonId};
use store::sea_orm::ActiveValue::Set;
use uuid::Uuid;

use crate::tables::{bank_account, business, person};
use crate::{
    AccountKind, Address, BankAccount, Business, BusinessKind, HealthInsurance, HouseholdRole, PeopleError, Person, Sex,
};

/// Reads a column's text; the error names the column and not what stands in it.
fn read<T>(column: &'static str, found: Option<T>) -> Result<T, PeopleError> {
    found.ok_or(PeopleError::Unreadable { column })
}

fn read_opt<T>(
    column: &'static str,
    text: Option<&String>,
    reading: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, PeopleError> {
    text.map(|text| read(column, reading(text))).transpose()
}

fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

fn code(text: &str) -> Option<OwnerCode> {
    text.parse().ok()
}

impl TryFrom<person::Model> for Person {
    type Error = PeopleError;
    fn try_from(row: person::Model) -> Result<Self, PeopleError> {
        Ok(Person {
            id: PersonId(row.id),
            household: HouseholdId(row.household),
            role: read("person.household_role", HouseholdRole::from_name(&row.household_role))?,
            parents: [row.parent_one.map(PersonId), row.parent_two.map(PersonId)],
            birth_date: read("person.birth_date", day(&row.birth_date))?,
            sex: read("person.sex", Sex::from_name(&row.sex))?,
            address: Address {
                postcode: row.postcode,
                municipality: read("person.municipality", code(&row.municipality))?,
                town: row.town,
                building: row.building,
            },
            language: read_opt("person.language", row.language.as_ref(), Lang::from_tag)?,
            resident_since: read_opt("person.resident_since", row.resident_since.as_ref(), day)?,
            tokyo_since: read_opt("person.tokyo_since", row.tokyo_since.as_ref(), day)?,
            previous_municipality: read_opt("person.previous_municipality", row.previous_municipality.as_ref(), code)?,
            due_date: read_opt("person.due_date", row.due_date.as_ref(), day)?,
            health_insurance: read_opt(
                "person.health_insurance",
                row.health_insurance.as_ref(),
                HealthInsurance::from_name,
            )?,
            name: row.name,
            kana: row.kana,
            phone: row.phone,
            email: row.email,
            nationality_japanese: row.nationality_japanese,
            has_my_number_card: row.has_my_number_card,
            income: row.income,
            municipal_tax_exempt: row.municipal_tax_exempt,
            welfare: row.welfare,
            in_care: row.in_care,
            disability_grade: row.disability_grade,
            care_level: row.care_level,
            support_level: row.support_level,
            pregnant: row.pregnant,
            employed: row.employed,
        })
    }
}

impl From<&Person> for person::ActiveModel {
    fn from(of: &Person) -> Self {
        let text = |day: Option<Date>| Set(day.map(|day| day.to_string()));
        person::ActiveModel {
            id: Set(of.id.0),
            household: Set(of.household.0),
            household_role: Set(of.role.name().to_owned()),
            parent_one: Set(of.parents[0].map(|id| id.0)),
            parent_two: Set(of.parents[1].map(|id| id.0)),
            name: Set(of.name.clone()),
            kana: Set(of.kana.clone()),
            folded: Set(of.folded()),
            birth_date: Set(of.birth_date.to_string()),
            sex: Set(of.sex.name().to_owned()),
            municipality: Set(of.address.municipality.to_string()),
            postcode: Set(of.address.postcode.clone()),
            town: Set(of.address.town.clone()),
            building: Set(of.address.building.clone()),
            phone: Set(of.phone.clone()),
            email: Set(of.email.clone()),
            language: Set(of.language.map(|lang| lang.tag().to_owned())),
            resident_since: text(of.resident_since),
            tokyo_since: text(of.tokyo_since),
            previous_municipality: Set(of.previous_municipality.map(String::from)),
            nationality_japanese: Set(of.nationality_japanese),
            has_my_number_card: Set(of.has_my_number_card),
            income: Set(of.income),
            municipal_tax_exempt: Set(of.municipal_tax_exempt),
            welfare: Set(of.welfare),
            in_care: Set(of.in_care),
            disability_grade: Set(of.disability_grade),
            care_level: Set(of.care_level),
            support_level: Set(of.support_level),
            pregnant: Set(of.pregnant),
            due_date: text(of.due_date),
            health_insurance: Set(of.health_insurance.map(|kind| kind.name().to_owned())),
            employed: Set(of.employed),
        }
    }
}

impl TryFrom<business::Model> for Business {
    type Error = PeopleError;
    fn try_from(row: business::Model) -> Result<Self, PeopleError> {
        let number = row.corporate_number.as_ref();
        Ok(Business {
            id: BusinessId(row.id),
            corporate_number: read_opt("business.corporate_number", number, |text| text.parse().ok())?,
            owner: row.owner.map(PersonId),
            name: row.name,
            kana: row.kana,
            kind: read("business.kind", BusinessKind::from_name(&row.kind))?,
            address: Address {
                postcode: row.postcode,
                municipality: read("business.municipality", code(&row.municipality))?,
                town: row.town,
                building: row.building,
            },
            industry: row.industry,
            capital: row.capital,
            employees: row.employees,
            founded_on: read_opt("business.founded_on", row.founded_on.as_ref(), day)?,
            representative: row.representative,
            phone: row.phone,
            email: row.email,
            tax_paid: row.tax_paid,
            food_hygiene_manager: row.food_hygiene_manager,
        })
    }
}

impl From<&Business> for business::ActiveModel {
    fn from(of: &Business) -> Self {
        business::ActiveModel {
            id: Set(of.id.0),
            corporate_number: Set(of.corporate_number.map(String::from)),
            owner: Set(of.owner.map(|id| id.0)),
            name: Set(of.name.clone()),
            kana: Set(of.kana.clone()),
            folded: Set(of.folded()),
            kind: Set(of.kind.name().to_owned()),
            municipality: Set(of.address.municipality.to_string()),
            postcode: Set(of.address.postcode.clone()),
            town: Set(of.address.town.clone()),
            building: Set(of.address.building.clone()),
            industry: Set(of.industry.clone()),
            capital: Set(of.capital),
            employees: Set(of.employees),
            founded_on: Set(of.founded_on.map(|day| day.to_string())),
            representative: Set(of.representative.clone()),
            phone: Set(of.phone.clone()),
            email: Set(of.email.clone()),
            tax_paid: Set(of.tax_paid),
            food_hygiene_manager: Set(of.food_hygiene_manager),
        }
    }
}

impl TryFrom<bank_account::Model> for BankAccount {
    type Error = PeopleError;
    fn try_from(row: bank_account::Model) -> Result<Self, PeopleError> {
        Ok(BankAccount {
            bank: row.bank,
            bank_name: row.bank_name,
            branch: row.branch,
            branch_name: row.branch_name,
            kind: read("bank_account.kind", AccountKind::from_name(&row.kind))?,
            number: row.number,
            holder: row.holder,
        })
    }
}

/// The row of an account of a person or business.
pub(crate) fn account_row(holder: Uuid, of: &BankAccount) -> bank_account::ActiveModel {
    bank_account::ActiveModel {
        holder_id: Set(holder),
        bank: Set(of.bank.clone()),
        bank_name: Set(of.bank_name.clone()),
        branch: Set(of.branch.clone()),
        branch_name: Set(of.branch_name.clone()),
        kind: Set(of.kind.name().to_owned()),
        number: Set(of.number.clone()),
        holder: Set(of.holder.clone()),
    }
}
