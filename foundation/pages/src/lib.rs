//! Pages: the look and the manners of every page, as functions that return HTML.
//! Components after デジタル庁デザインシステム, layout, errors, switches of language and theme; knows no service.
//!
//! | module | subject |
//! |---|---|
//! | [`visit`] | what every page knows of the visit that it answers |
//! | [`layout`] | the whole page around a body |
//! | [`assets`] | style sheet, script, icons: path, type, bytes |
//! | [`icon`], [`mark`] | line icons, and the mark of 都 |
//! | [`button`], [`link`], [`heading`], [`tag`], [`list`], [`card`], [`row`], [`disclosure`] | small parts |
//! | [`banner`], [`error_summary`] | what happened, what to mend |
//! | [`steps`], [`timeline`], [`review`] | progress of a form, life of a case, three faces |
//! | [`field`], [`form`], [`question`] | inputs with label, help, error; a stored question as inputs |
//! | [`table`], [`filters`], [`panes`], [`tabs`], [`diff`], [`shortcuts`], [`pager`] | the officer's desk |
//! | [`figures`], [`chart`] | numbers, and small pictures of numbers |
//! | [`error_page`], [`offline`] | pages for bad luck |
//!
//! Components are structs with builder methods that implement [`maud::Render`], so a page writes
//! `html! { (Button::primary("次へ")) }`. Those that carry words of their own take the [`text::Wording`].

pub mod assets;
pub mod banner;
pub mod button;
pub mod card;
pub mod chart;
pub mod diff;
pub mod disclosure;
pub mod error_page;
pub mod error_summary;
pub mod field;
pub mod figures;
pub mod filters;
pub mod form;
pub mod heading;
pub mod icon;
pub mod layout;
pub mod link;
pub mod list;
pub mod mark;
pub mod offline;
pub mod pager;
pub mod panes;
pub mod question;
pub mod review;
pub mod row;
pub mod shortcuts;
pub mod steps;
pub mod table;
pub mod tabs;
pub mod tag;
pub mod timeline;
pub mod visit;

pub use assets::{Asset, assets};
pub use banner::{Banner, Tone};
pub use button::Button;
pub use card::{Card, ServiceCard};
pub use error_page::{ErrorPage, Trouble};
pub use error_summary::{ErrorLine, error_summary};
pub use field::Field;
pub use form::form;
pub use heading::Heading;
pub use icon::Icon;
pub use layout::{Crumb, Layout, Width};
pub use link::Link;
pub use maud::{Markup, PreEscaped, Render, html};
pub use question::{ChoiceView, QuestionView, question_field};
pub use row::Row;
pub use tag::Tag;
pub use visit::{Audience, Flash, NavLink, SignedIn, Theme, Visit};

/// The words of this room in every language.
pub fn text() -> text::Source {
    text::source!("pages")
}
