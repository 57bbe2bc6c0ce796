//! Who is here: accounts, officers and their roles, and sessions behind an opaque token.
//!
//! | module | subject |
//! |---|---|
//! | [`actor`] | who acts: a resident, somebody for a business, an officer |
//! | [`role`] | what an officer may be asked to do |
//! | [`officer`] | officers' accounts |
//! | [`login`] | from a proof of who somebody is to a session, and out again |
//! | [`session`] | sessions: looked up, listed, ended |
//! | [`token`] | the secret in the cookie, and the one in each form |
//! | [`seal`] | the key of this installation: whose a form is, and what travels sealed |
//! | [`kept`] | what was typed into a form whose session had ended |
//! | [`demo`] | the door of the demonstration, which exists only there |
//! | [`error`] | what can go wrong |
//!
//! How long a session lasts: an officer's ends after 30 minutes without a request and 12 hours after login; a
//! resident's or business's after 24 hours without a request and 7 days after login. See [`session::Terms`].

pub mod actor;
pub mod demo;
pub mod error;
pub mod kept;
pub mod login;
pub mod officer;
pub mod role;
pub mod seal;
pub mod session;
mod tables;
pub mod token;

pub use actor::Actor;
pub use demo::{DEMO_OFFICERS, DemoDoor, demo_officer, seed_demo_officers};
pub use error::IdentityError;
pub use kept::KeptForm;
pub use login::{Opened, Proof, login, logout};
pub use officer::Officer;
pub use role::{Role, Roles};
pub use seal::Seal;
pub use session::{Session, SessionId, end_all_sessions, end_session, resume, sessions_of, sweep};
pub use token::Token;

/// The tables of accounts, officers and sessions, and what is kept with these.
pub fn migrations() -> Vec<store::Migration> {
    vec![
        store::Migration { room: "identity", number: 1, sql: include_str!("../migrations/0001.sql") },
        store::Migration { room: "identity", number: 2, sql: include_str!("../migrations/0002.sql") },
    ]
}

/// The names of roles, in every language: `identity-role-reviewer`.
pub fn text() -> text::Source {
    text::source!("identity")
}
