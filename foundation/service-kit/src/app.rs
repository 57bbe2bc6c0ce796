//! What every handler is given. Cheap to clone; nothing in it is specific to a service.

use std::sync::Arc;

use authz::Authority;
use casework::Casework;
use kernel::{Clock, Lang, Rng};
use letters::Press;
use notices::Printer;
use registry::Registry;
use store::Store;
use text::{Phrases, Wording};

/// What the program was started with.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address that letters and e-mails point to, without a slash at the end.
    pub public_url: String,
    /// Whether this is a demonstration with invented people, in which a persona can be chosen.
    pub demo: bool,
    /// The public key for Web Push (VAPID), base64url, if push is configured.
    pub push_public_key: Option<String>,
}

/// What every handler is given.
#[derive(Clone)]
pub struct App {
    /// The database.
    pub store: Store,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub rng: Arc<dyn Rng>,
    /// The services as published now.
    pub registry: Arc<Registry>,
    /// All words of the program.
    pub phrases: Arc<Phrases>,
    /// Who may do what.
    pub authority: Arc<Authority>,
    /// Cases: sending, working on, deciding.
    pub casework: Arc<Casework>,
    /// Where letters are set: one for the program, so that fonts are found once.
    pub press: Press,
    /// What the program was started with.
    pub settings: Arc<Settings>,
}

impl App {
    /// What makes and keeps the PDF of a letter.
    pub fn printer(&self) -> Printer<'_> {
        Printer { press: &self.press, clock: &*self.clock, rng: &*self.rng }
    }

    /// The words of one language.
    pub fn wording(&self, lang: Lang) -> Wording {
        self.phrases.wording(lang)
    }

    /// Today in Japan.
    pub fn today(&self) -> kernel::Date {
        self.clock.today()
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("settings", &self.settings).finish_non_exhaustive()
    }
}
