//! The web touchpoint: one router over all services, with the layers that every page passes through.
//!
//! | module | subject |
//! |---|---|
//! | [`house`] | which services are plugged in; tables, words and jobs of the whole program |
//! | [`router`] | routes and layers |
//! | [`serve`] | listening, and stopping without dropping anybody |
//! | [`session`] | finding who is asking |
//! | [`kept`] | what was typed into a form whose session had ended |
//! | [`refill`] | a page's form filled in again |
//! | [`guard`] | headers that keep a page safe, and requests that did not come from our pages |
//! | [`trouble`] | faults become pages, with a reference number |
//! | [`assets`] | style sheet, script, icons |
//! | [`sign_in`] | signing in and out |
//! | [`health`] | is it alive, is it ready |

pub mod assets;
pub mod guard;
pub mod health;
pub mod house;
pub mod kept;
pub mod refill;
pub mod router;
pub mod serve;
pub mod session;
pub mod sign_in;
pub mod trouble;

pub use house::House;
pub use serve::serve;

/// The words of this room in every language.
pub fn text() -> text::Source {
    text::source!("web")
}
