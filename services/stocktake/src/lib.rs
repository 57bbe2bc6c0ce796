//! The inventory of procedures (手続レジストリ, 棚卸): officers see where it stands, mend entries and publish them; everybody
//! may look entries up.
//!
//! | module | subject |
//! |---|---|
//! | [`overview`] | where it stands: the target, bureaus, causes, governments |
//! | [`list`] | entries, filtered and searched |
//! | [`entry`] | one entry on one page, with its proposal and its history |
//! | [`edit`] | proposing what an entry should say |
//! | [`deeds`] | publishing, sending back, dropping, confirming |
//! | [`round`] | the yearly round: opening, progress, freezing |
//! | [`review`] | proposals that wait, published together |
//! | [`bulk`] | tables out, and back in as proposals |
//! | [`imports`] | tables that were taken in, with every odd cell |
//! | [`public`] | the registry for everybody |
//! | [`access`] | who may do what here |
//! | [`words`] | values, days and names in words |
//! | `socket` | how it plugs into the house: routes, words, tables, navigation, jobs |

pub mod access;
pub mod bulk;
pub mod deeds;
pub mod edit;
pub mod entry;
pub mod imports;
pub mod list;
pub mod overview;
pub mod public;
pub mod review;
pub mod round;
mod socket;
pub mod words;

pub use socket::Stocktake;
