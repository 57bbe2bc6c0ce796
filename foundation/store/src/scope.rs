//! Whose data a query may touch. Every query over tenants' data takes a scope, so that none can forget it.

use kernel::{BusinessId, OwnerCode, PersonId};

/// Whose data a query may touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One government's data: what its officers may see.
    Owner(OwnerCode),
    /// One person's own data.
    Person(PersonId),
    /// One business's own data.
    Business(BusinessId),
    /// The platform's own work over all tenants; the reason is written where the scope is made.
    Platform(&'static str),
}
