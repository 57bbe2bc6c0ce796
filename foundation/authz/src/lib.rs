//! Who may do what: Cedar policies (`policies/*.cedar`) over a schema, asked once per kind of question.
//!
//! | module | subject |
//! |---|---|
//! | [`action`] | what may be asked for |
//! | [`resource`] | what it is asked of |
//! | [`authority`] | the answer, with its reason |
//!
//! Default deny: what no policy permits is refused. A `forbid` with `@reason("…")` says why; the text of that key is in
//! `text/`. Residents and businesses have no entry here: they see their own data by the scope of their queries, not by policy.

pub mod action;
pub mod authority;
pub mod resource;

pub use action::Action;
pub use authority::{Authority, PolicyError, Refusal};
pub use resource::{AtStep, Resource, Task};

/// Why something was refused, in every language.
pub fn text() -> text::Source {
    text::source!("authz")
}
