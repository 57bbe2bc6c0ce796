//! The base registers: people in households, businesses, and the accounts that they are paid to.
//!
//! They stand for the resident register, the tax and welfare registers, the My Number card, the 公金受取口座 and the business
//! register, of which a municipality's own systems hold the originals. What a register does not know is `None`, never a guess.
//!
//! | module | subject |
//! |---|---|
//! | [`person`] | a person, their place in a household, their address |
//! | [`business`] | a business |
//! | [`account`] | an account for payment |
//! | [`find`] | reading: by id, by household, by name, a municipality in pages |
//! | [`register`] | changes that accepted notifications make: births, moves, accounts |
//! | [`facts`] | what the registers know of somebody, as facts for the rules |
//! | [`origin`] | which register a fact comes from |
//! | [`persona`] | the made-up people and businesses that a demonstration always has |
//! | [`synth`] | a made-up population of Tokyo that repeats itself |
//! | [`error`] | what can go wrong |

pub mod account;
pub mod business;
pub mod error;
pub mod facts;
mod family;
pub mod find;
pub mod origin;
pub mod person;
pub mod persona;
pub mod register;
mod rows;
pub mod synth;
mod tables;

pub use account::{AccountKind, BankAccount};
pub use business::{Business, BusinessKind};
pub use error::PeopleError;
pub use find::Household;
pub use origin::Origin;
pub use person::{Address, HealthInsurance, HouseholdRole, Person, Sex};
pub use persona::{PERSONAS, Persona, persona_id};

/// The tables of the registers.
pub fn migrations() -> Vec<store::Migration> {
    vec![store::Migration { room: "people", number: 1, sql: include_str!("../migrations/0001.sql") }]
}

/// The names of registers and the words of the personas, in every language.
pub fn text() -> text::Source {
    text::source!("people")
}
