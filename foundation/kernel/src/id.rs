//! Identifiers: UUIDv7, so that they sort by the time they were made and index well.

use uuid::Uuid;

use crate::{Clock, Rng};

/// A new UUIDv7 from the clock's present moment and the source's randomness.
pub fn new_uuid(clock: &dyn Clock, rng: &dyn Rng) -> Uuid {
    let mut bytes = [0; 10];
    rng.fill(&mut bytes);
    let millis = u64::try_from(clock.now().0).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
}

/// Declares an identifier type: a UUIDv7 that cannot be mistaken for another kind of identifier.
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub ::uuid::Uuid);

        impl $name {
            /// A new identifier, ordered by the clock.
            pub fn new(clock: &dyn $crate::Clock, rng: &dyn $crate::Rng) -> Self {
                Self($crate::id::new_uuid(clock, rng))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

id! {
    /// A person in the base register of people.
    PersonId
}
id! {
    /// A household in the base register of people.
    HouseholdId
}
id! {
    /// A business in the base register of businesses.
    BusinessId
}
id! {
    /// An officer's account.
    OfficerId
}
id! {
    /// One case: an application and all that follows from it.
    CaseId
}
id! {
    /// An application that a person has begun and not yet sent.
    DraftId
}
id! {
    /// A letter or message to a person or business.
    NoticeId
}
id! {
    /// A stored file.
    BlobId
}
id! {
    /// One payment of one instalment to one payee.
    PaymentId
}
