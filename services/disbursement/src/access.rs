//! Who may do what here. The policies decide; this only asks them.

use authz::{Action, Resource};
use kernel::OfficerId;
use service_kit::{App, Fault, OfficerCaller};
use uuid::Uuid;

/// Refused unless the officer may prepare payments of their government.
pub fn prepare(app: &App, caller: &OfficerCaller) -> Result<(), Fault> {
    ask(app, caller, Action::PreparePayment, None)
}

/// Refused unless the officer may release what `maker` prepared.
pub fn release(app: &App, caller: &OfficerCaller, maker: OfficerId) -> Result<(), Fault> {
    ask(app, caller, Action::ReleasePayment, Some(maker))
}

/// Whether the officer works with payments at all, and so may see to whom and into which account they go.
pub fn sees_payees(app: &App, caller: &OfficerCaller) -> bool {
    // Somebody who is nobody: whether the officer may release at all, whoever prepared.
    let anybody = OfficerId(Uuid::nil());
    prepare(app, caller).is_ok() || release(app, caller, anybody).is_ok()
}

/// Refused unless the officer works with payments at all.
pub fn payees(app: &App, caller: &OfficerCaller) -> Result<(), Fault> {
    if sees_payees(app, caller) { Ok(()) } else { prepare(app, caller) }
}

fn ask(app: &App, caller: &OfficerCaller, action: Action, maker: Option<OfficerId>) -> Result<(), Fault> {
    let payments = Resource::Payment { owner: caller.owner, maker };
    app.authority.may(&caller.actor, action, &payments).map_err(|refusal| Fault::forbidden(refusal.reason))
}
