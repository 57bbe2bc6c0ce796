//! A service's name among all services.

use std::fmt;
use std::str::FromStr;

use kernel::OwnerCode;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A service's name among all: `130001/018-support`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("pattern" = r"^\d{6}/[a-z0-9][a-z0-9-]*$"))]
pub struct ServiceKey {
    /// Whose service it is.
    pub owner: OwnerCode,
    /// Its name among its owner's services.
    pub id: String,
}

impl fmt::Display for ServiceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.owner, self.id)
    }
}

impl FromStr for ServiceKey {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (owner, id) = text.split_once('/').ok_or("a service is named owner/service, such as 130001/018-support")?;
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || id.starts_with('-') || !id.chars().all(plain) {
            return Err(format!("“{id}” is not a service's name: use lower-case letters, digits and hyphens"));
        }
        Ok(ServiceKey {
            owner: owner.parse().map_err(|e: kernel::owner::OwnerCodeError| e.to_string())?,
            id: id.to_owned(),
        })
    }
}

impl TryFrom<String> for ServiceKey {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<ServiceKey> for String {
    fn from(key: ServiceKey) -> Self {
        key.to_string()
    }
}
