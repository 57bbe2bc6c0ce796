//! What the registers know of a person with household and children, or of a business, as facts for the rules.
//!
//! What a register does not know is left out, so that a rule answers "unknown" and the person is asked. Ages are not set:
//! the rules compute them from the birth date for the day asked.

use std::collections::BTreeMap;

use kernel::{BusinessId, Date, PersonId};
use rules::{Facts, Value};
use store::sea_orm::ConnectionTrait;
use store::{Scope, Store};

use crate::family::{self, Child};
use crate::{Address, BankAccount, Business, Household, PeopleError, Person, find};

/// The facts of a person, the household and the children, as of `today`.
pub async fn of_person(store: &Store, id: PersonId, today: Date) -> Result<Facts, PeopleError> {
    of_person_through(store.reader(), id, today).await
}

/// The same through a connection of the caller, such as an open transaction that has changed the registers.
pub async fn of_person_through(conn: &impl ConnectionTrait, id: PersonId, today: Date) -> Result<Facts, PeopleError> {
    let household = find::household_of(conn, Scope::Person(id), id).await?;
    of_member(&household, id, today).ok_or(PeopleError::NoSuchPerson)
}

/// The facts of a business.
pub async fn of_business(store: &Store, id: BusinessId) -> Result<Facts, PeopleError> {
    of_business_through(store.reader(), id).await
}

/// The facts of a business, read through an open transaction.
pub async fn of_business_through(conn: &impl ConnectionTrait, id: BusinessId) -> Result<Facts, PeopleError> {
    let business = find::business(conn, Scope::Business(id), id).await?;
    let account = find::account(conn, id.0).await?;
    Ok(of_business_row(&business, account.as_ref()))
}

/// The facts of one member of a household that was read whole; none where it has no such member.
pub fn of_member(household: &Household, id: PersonId, today: Date) -> Option<Facts> {
    let person = household.member(id)?;
    let mut facts = Facts::new();
    let mut known = Known { facts: &mut facts, root: "person" };
    identity(&mut known, person);
    circumstances(&mut known, person);
    let account = household.accounts.get(&id);
    known.set("public_account", Some(account.is_some()));
    known.set("bank_account", account.map(account_map));
    known.set("is_parent", family::is_parent(household, person, today));
    known.set("single_parent", family::is_single_parent(household, person, today));
    known.set("living_alone", Some(household.members.len() == 1));
    household_facts(&mut facts, household, person, today);
    Some(facts)
}

/// The facts of a business that was read already.
pub fn of_business_row(business: &Business, account: Option<&BankAccount>) -> Facts {
    let mut facts = Facts::new();
    let mut known = Known { facts: &mut facts, root: "business" };
    known.words("corporate_number", business.corporate_number.map(String::from));
    known.words("name", Some(business.name.clone()));
    known.words("kana", Some(business.kana.clone()));
    known.words("kind", Some(business.kind.name().to_owned()));
    known.words("municipality", Some(business.municipality().to_string()));
    known.set("address", Some(address_map(&business.address)));
    known.words("industry", business.industry.clone());
    known.set("capital", business.capital);
    known.set("employees", business.employees);
    known.set("founded_on", business.founded_on);
    known.words("representative", business.representative.clone());
    known.words("phone", business.phone.clone());
    known.words("email", business.email.clone());
    known.set("tax_paid", business.tax_paid);
    known.set("food_hygiene_manager", business.food_hygiene_manager);
    known.set("bank_account", account.map(account_map));
    facts
}

/// Facts of one subject, of which only the known ones are set.
struct Known<'a> {
    facts: &'a mut Facts,
    root: &'static str,
}

impl Known<'_> {
    fn set(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.facts.set(&format!("{}.{name}", self.root), value);
        }
    }

    /// Words that stay words even where they look like a day.
    fn words(&mut self, name: &str, value: Option<String>) {
        self.set(name, value.map(Value::Text));
    }
}

fn identity(known: &mut Known<'_>, person: &Person) {
    known.words("name", Some(person.name.clone()));
    known.words("kana", Some(person.kana.clone()));
    known.set("birth_date", Some(person.birth_date));
    known.words("sex", Some(person.sex.name().to_owned()));
    known.words("municipality", Some(person.municipality().to_string()));
    known.set("address", Some(address_map(&person.address)));
    known.words("postcode", Some(person.address.postcode.clone()));
    known.words("phone", person.phone.clone());
    known.words("email", person.email.clone());
    known.set("resident_since", person.resident_since);
    known.set("tokyo_since", person.tokyo_since);
    known.words("previous_municipality", person.previous_municipality.map(String::from));
    known.set("nationality_japanese", person.nationality_japanese);
    known.set("has_my_number_card", person.has_my_number_card);
}

fn circumstances(known: &mut Known<'_>, person: &Person) {
    known.set("pregnant", person.pregnant);
    known.set("due_date", person.due_date);
    known.set("disability_grade", person.disability_grade);
    known.set("care_level", person.care_level);
    known.set("support_level", person.support_level);
    known.set("welfare", person.welfare);
    known.set("income", person.income);
    known.set("municipal_tax_exempt", person.municipal_tax_exempt);
    known.words("health_insurance", person.health_insurance.map(|kind| kind.name().to_owned()));
    known.set("employed", person.employed);
}

fn household_facts(facts: &mut Facts, household: &Household, person: &Person, today: Date) {
    let mut known = Known { facts, root: "household" };
    known.set("size", i64::try_from(household.members.len()).ok());
    let children = family::children(household, person, today);
    known.set("children", Some(children.iter().map(child_map).collect::<Vec<Value>>()));
    known.set("income", family::income(household, today));
    known.set("municipal_tax_exempt", family::is_tax_exempt(household, today));
    known.words("municipality", Some(person.municipality().to_string()));
    known.set("is_single_parent", family::has_single_parent(household, today));
}

fn child_map(child: &Child<'_>) -> Value {
    let of = child.person;
    let fields = [
        ("id", Some(Value::Text(of.id.to_string()))),
        ("name", Some(Value::Text(of.name.clone()))),
        ("kana", Some(Value::Text(of.kana.clone()))),
        ("birth_date", Some(Value::Date(of.birth_date))),
        ("municipality", Some(Value::Text(of.municipality().to_string()))),
        ("lives_with", Some(Value::Bool(child.lives_with))),
        ("order", child.order.map(Value::Int)),
        ("has_my_number_card", of.has_my_number_card.map(Value::Bool)),
        ("in_care", of.in_care.map(Value::Bool)),
        ("disability_grade", of.disability_grade.map(Value::Int)),
        ("supported", child.supported.map(Value::Bool)),
        ("welfare", of.welfare.map(Value::Bool)),
    ];
    map(fields.into_iter().filter_map(|(name, value)| Some((name, value?))))
}

fn address_map(address: &Address) -> Value {
    map([
        ("postcode", Value::Text(address.postcode.clone())),
        ("municipality", Value::Text(address.municipality.to_string())),
        ("town", Value::Text(address.town.clone())),
        ("building", Value::Text(address.building.clone())),
    ])
}

fn account_map(account: &BankAccount) -> Value {
    map([
        ("bank", Value::Text(account.bank.clone())),
        ("bank_name", Value::Text(account.bank_name.clone())),
        ("branch", Value::Text(account.branch.clone())),
        ("branch_name", Value::Text(account.branch_name.clone())),
        ("kind", Value::Text(account.kind.name().to_owned())),
        ("number", Value::Text(account.number.clone())),
        ("holder", Value::Text(account.holder.clone())),
    ])
}

fn map(fields: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::Map(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<BTreeMap<_, _>>())
}
