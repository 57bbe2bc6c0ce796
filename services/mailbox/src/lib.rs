//! Mailbox: letters and messages to read, on the web, offline and as PDF; how one hears of them; one's devices and who
//! looked at one's data.
//!
//! | module | subject |
//! |---|---|
//! | [`list`] | my letters, those not read first |
//! | [`letter`] | one letter: opened, marked, kept as PDF |
//! | [`message`] | a message as a page |
//! | [`sheet`] | a letter as an accessible page |
//! | [`term`] | until which day one may object |
//! | [`settings`] | how I hear of letters |
//! | [`proof`] | proving an address for e-mail |
//! | [`push`] | a browser that asks to be told, or no longer |
//! | [`me`] | my devices, and who looked at my data |
//! | [`device`] | what a browser calls itself, in words |
//! | [`words`] | days, hours and names of offices |

use axum::Router;
use axum::routing::{get, post};
use pages::Icon;
use service_kit::{App, NavItem, NavPlace, Service};

pub mod device;
pub mod letter;
pub mod list;
pub mod me;
pub mod message;
pub mod proof;
pub mod push;
pub mod settings;
pub mod sheet;
pub mod term;
pub mod words;

/// The service.
#[derive(Debug, Clone, Copy)]
pub struct Mailbox;

impl Service for Mailbox {
    fn name(&self) -> &'static str {
        "mailbox"
    }

    fn routes(&self) -> Router<App> {
        Router::new()
            .route("/mail", get(list::page))
            .route("/mail/read-all", post(list::read_all))
            .route("/mail/settings", get(settings::page).post(settings::save))
            .route("/mail/settings/code", post(proof::prove))
            .route("/mail/settings/code/again", post(proof::again))
            .route("/mail/push", post(push::ask))
            .route("/mail/{notice}", get(letter::page))
            .route("/mail/{notice}/pdf", get(letter::pdf))
            .route("/mail/{notice}/unread", post(letter::unread))
            .route("/me", get(me::page))
            .route("/sessions/end", post(me::end_many))
            .route("/sessions/{session}/end", post(me::end_one))
    }

    fn text(&self) -> text::Source {
        text::source!("mailbox")
    }

    fn navigation(&self) -> Vec<NavItem> {
        vec![
            NavItem { place: NavPlace::Resident, href: "/mail", key: "mailbox-nav", icon: Icon::Mail, rank: 25 },
            NavItem { place: NavPlace::Footer, href: "/me", key: "mailbox-nav-me", icon: Icon::Lock, rank: 10 },
        ]
    }
}
