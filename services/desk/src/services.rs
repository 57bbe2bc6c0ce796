//! The office's services: which revision is in effect, how each differs from its base, and pausing, resuming, retiring.

pub mod change;
mod field;
pub mod list;
pub mod one;

use authz::{Action, Resource};
use kernel::OwnerCode;
use pages::{Icon, Tag, Tone};
use registry::{Difference, Registry, Service, ServiceKey, State};
use service_kit::{App, Fault, OfficerCaller};
use text::Wording;

/// Whether this officer publishes services.
pub(crate) fn may_publish(app: &App, caller: &OfficerCaller) -> bool {
    let office = Resource::Office { owner: caller.owner };
    app.authority.may(&caller.actor, Action::PublishPack, &office).is_ok()
}

/// A service of this officer's government, by its name.
pub(crate) fn own(app: &App, owner: OwnerCode, id: &str) -> Result<Service, Fault> {
    app.registry.get(&ServiceKey { owner, id: id.to_owned() }).ok_or(Fault::NotFound)
}

/// In what a service differs from its base; nothing where it has none.
pub(crate) fn drift(registry: &Registry, service: &Service) -> Vec<Difference> {
    let base = service.definition().extends.as_ref().and_then(|key| registry.get(key));
    base.map(|base| registry::drift(base.pack(), service.pack())).unwrap_or_default()
}

/// The state of a revision, as a tag.
pub(crate) fn state_tag(words: &Wording, state: State) -> Tag {
    let label = words.get(&format!("desk-service-{}", state.name()));
    match state {
        State::Published => Tag::new(Tone::Success, label).icon(Icon::Check),
        State::Paused => Tag::new(Tone::Warning, label).icon(Icon::Stop),
        State::Scheduled => Tag::new(Tone::Info, label).icon(Icon::Clock),
        State::Draft | State::Retired => Tag::plain(label),
    }
}
