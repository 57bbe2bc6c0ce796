//! The socket that a service plugs into: what it is given, what it brings, and how its pages answer.
//!
//! | module | subject |
//! |---|---|
//! | [`app`] | what every handler is given: store, clock, registry, words |
//! | [`service`] | what a service brings: routes, tables, words, navigation, jobs |
//! | [`caller`] | who is asking: guest, resident, business, officer |
//! | [`fields`] | what was typed and uploaded into a form |
//! | [`fault`] | what went wrong, and how it becomes a page |
//! | [`answer`] | redirects with a message for the next page, downloads |

pub mod answer;
pub mod app;
pub mod caller;
pub mod fault;
pub mod fields;
pub mod service;

pub use answer::{Seen, download};
pub use app::{App, Settings};
pub use caller::{Caller, Guest, OfficerCaller, Resident};
pub use fault::{Fault, Refused};
pub use fields::{Fields, Upload};
pub use service::{NavItem, NavPlace, Service};

/// The words of this room in every language.
pub fn text() -> text::Source {
    text::source!("service-kit")
}
