//! The officers' desk: which cases wait, one case on one page, what may be done to it, numbers, and the office's services.
//!
//! | module | subject |
//! |---|---|
//! | [`queue`] | the list of cases: mine, to be taken, overdue; filters and search |
//! | [`bulk`] | the same step for many cases at once |
//! | [`along`] | from a case to the next one of its list, and back |
//! | [`sight`] | a case as one officer may see it |
//! | [`case`] | one case on one page |
//! | [`deed`] | what may be done to a case: its form, its reading, its doing, two officers at once |
//! | [`figures`] | numbers, and the hours given back |
//! | [`services`] | the office's services: revision, drift, pausing |
//! | [`print`] | letters for those who asked for paper |
//! | [`colleagues`] | officers of the same government |
//! | [`words`] | days, amounts and states in words |

use axum::Router;
use axum::routing::{get, post};
use pages::Icon;
use service_kit::{App, NavItem, NavPlace, Service};

pub mod along;
pub mod bulk;
pub mod case;
pub mod colleagues;
pub mod deed;
pub mod figures;
pub mod print;
pub mod queue;
pub mod services;
pub mod sight;
pub mod words;

/// The service.
#[derive(Debug, Clone, Copy)]
pub struct Desk;

impl Service for Desk {
    fn name(&self) -> &'static str {
        "desk"
    }

    fn routes(&self) -> Router<App> {
        Router::new()
            .route("/desk", get(queue::page))
            .route("/desk/bulk", post(bulk::send))
            .route("/desk/cases/{case}", get(case::page))
            .route("/desk/cases/{case}/files/{blob}", get(case::files::fetch))
            .route("/desk/cases/{case}/{deed}", get(deed::perform::page).post(deed::perform::send))
            .route("/desk/figures", get(figures::page))
            .route("/desk/services", get(services::list::page))
            .route("/desk/services/{id}", get(services::one::page))
            .route("/desk/services/{id}/{change}", post(services::change::send))
            .route("/desk/cases/{case}/letters/{notice}", get(print::letter))
            .route("/desk/print", get(print::page).post(print::make))
            .route("/desk/print/{batch}", post(print::again))
            .route("/desk/print/letters/{notice}/{deed}", post(print::failed::see_to))
    }

    fn text(&self) -> text::Source {
        text::source!("desk")
    }

    fn navigation(&self) -> Vec<NavItem> {
        let place = NavPlace::Officer;
        vec![
            NavItem { place, href: "/desk", key: "desk-nav-queue", icon: Icon::Inbox, rank: 10 },
            NavItem { place, href: "/desk/figures", key: "desk-nav-figures", icon: Icon::Chart, rank: 30 },
            NavItem { place, href: "/desk/services", key: "desk-nav-services", icon: Icon::Document, rank: 40 },
            NavItem { place, href: "/desk/print", key: "desk-nav-print", icon: Icon::Printer, rank: 50 },
        ]
    }
}
