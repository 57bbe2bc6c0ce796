//! Quality: what users thought, in three taps; how good each service is by the quality standard, measured every night from what
//! really happened; what would make it better, and the hours that it gives back.
//!
//! | module | subject |
//! |---|---|
//! | [`standard`] | the quality standard as data (`standard.toml`): criteria, thresholds, levels; pure |
//! | [`definition`] | what a definition says of its own quality; pure |
//! | [`measure`] | from a year of cases to a figure and a level for each criterion |
//! | [`left`], [`seconds`], [`checks`] | applications left, time on pages, checks of accessibility: what is counted for it |
//! | [`nightly`] | the work of every night |
//! | [`days`] | what every procedure came to, day by day |
//! | [`hours`] | 手取り時間, with travel by municipality (`travel.toml`) |
//! | [`portfolio`] | bureaus and 重点手続 (`portfolio.toml`) |
//! | [`map`] | the public map: filter, compare, evidence, method, CSV, JSON |
//! | [`lift`] | the owner's pages: what would lift a procedure one level |
//! | [`course`] | the owner's pages: the way that cases really took |
//! | [`review`] | sending a review, from a receipt or a decided case |
//! | [`voices`] | the officer's page: how each service is judged, why, and answering those who wrote |
//! | [`topics`], [`masked`] | what comments are about (`topics.toml`), and covering whom they could name; pure |
//! | [`tally`], [`arithmetic`] | counting scores, medians and shares; pure |
//! | [`record`], `tables` | the tables |
//! | [`shown`] | figures, levels and names in words |
//! | `socket` | how it plugs into the house: routes, words, tables, navigation, jobs |

pub mod arithmetic;
pub mod checks;
pub mod course;
pub mod days;
pub mod definition;
pub mod hours;
pub mod left;
pub mod lift;
pub mod map;
pub mod masked;
pub mod measure;
pub mod nightly;
pub mod portfolio;
pub mod record;
pub mod review;
pub mod seconds;
pub mod shown;
mod socket;
pub mod standard;
mod tables;
pub mod tally;
pub mod topics;
pub mod voices;

pub use socket::Quality;
