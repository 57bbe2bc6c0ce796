//! Which services are plugged into this program, and what they and the foundation bring: tables, words, jobs, links.

use service_kit::{App, NavItem, Service};
use store::Migration;
use text::{Phrases, TextError};

/// The services of this program.
pub struct House {
    services: Vec<Box<dyn Service>>,
}

impl std::fmt::Debug for House {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.services.iter().map(|service| service.name())).finish()
    }
}

impl Default for House {
    fn default() -> Self {
        Self::new()
    }
}

impl House {
    /// All services of the house.
    pub fn new() -> House {
        House::of(vec![
            Box::new(procedures::Procedures),
            Box::new(mailbox::Mailbox),
            Box::new(desk::Desk),
            Box::new(disbursement::Disbursement),
            Box::new(stocktake::Stocktake),
            Box::new(push::Push),
            Box::new(quality::Quality),
        ])
    }

    /// A house with these services.
    pub fn of(services: Vec<Box<dyn Service>>) -> House {
        House { services }
    }

    /// The services.
    pub fn services(&self) -> &[Box<dyn Service>] {
        &self.services
    }

    /// The tables of every room, the foundation's first.
    pub fn migrations(&self) -> Vec<Migration> {
        let foundation = [
            people::migrations(),
            registry::migrations(),
            identity::migrations(),
            audit::migrations(),
            jobs::migrations(),
            notices::migrations(),
            payments::migrations(),
            casework::migrations(),
            inventory::migrations(),
        ];
        foundation.into_iter().flatten().chain(self.services.iter().flat_map(|service| service.migrations())).collect()
    }

    /// The words of every room.
    pub fn phrases(&self) -> Result<std::sync::Arc<Phrases>, TextError> {
        let mut sources = vec![
            rules::text(),
            forms::text(),
            letters::text(),
            notices::text(),
            casework::text(),
            pages::text(),
            service_kit::text(),
            identity::text(),
            authz::text(),
            api::text(),
            people::text(),
            crate::text(),
        ];
        sources.extend(self.services.iter().map(|service| service.text()));
        Phrases::gather(&sources)
    }

    /// The links of the navigation, in their order.
    pub fn navigation(&self) -> Vec<NavItem> {
        let mut links: Vec<NavItem> = self.services.iter().flat_map(|service| service.navigation()).collect();
        links.sort_by_key(|link| link.rank);
        links
    }

    /// Registers the background work of every service.
    pub fn jobs(&self, app: &App, runner: jobs::Runner) -> jobs::Runner {
        self.services.iter().fold(runner, |runner, service| service.jobs(app, runner))
    }
}
