//! What a service brings to the program. A touchpoint plugs them in; they never meet each other.

use axum::Router;
use pages::Icon;
use store::Migration;

use crate::App;

/// Where a link of the navigation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NavPlace {
    /// Residents' and businesses' main navigation.
    Resident,
    /// Officers' main navigation.
    Officer,
    /// The footer of every page.
    Footer,
}

/// A link of the navigation.
#[derive(Debug, Clone, Copy)]
pub struct NavItem {
    /// Where it stands.
    pub place: NavPlace,
    /// Where it leads.
    pub href: &'static str,
    /// The text key of its label.
    pub key: &'static str,
    /// Its picture.
    pub icon: Icon,
    /// Its rank among the others, low first.
    pub rank: u8,
}

/// A service of the house: one folder with all that it needs.
pub trait Service: Send + Sync {
    /// The name of its folder.
    fn name(&self) -> &'static str;

    /// Its pages.
    fn routes(&self) -> Router<App>;

    /// Its words.
    fn text(&self) -> text::Source;

    /// Its tables, if it has any of its own.
    fn migrations(&self) -> Vec<Migration> {
        Vec::new()
    }

    /// Its links in the navigation.
    fn navigation(&self) -> Vec<NavItem> {
        Vec::new()
    }

    /// Registers the work that it does in the background.
    fn jobs(&self, _app: &App, runner: jobs::Runner) -> jobs::Runner {
        runner
    }
}
