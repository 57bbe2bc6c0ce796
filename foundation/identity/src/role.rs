//! What an officer may be asked to do.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What an officer may be asked to do. What each role may do is a policy of `authz`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// 審査担当: looks cases over.
    Reviewer,
    /// 決裁者: decides cases.
    Decider,
    /// 専門家: gives opinions on the cases asked of them.
    Expert,
    /// 支払担当 (作成): prepares payments.
    PayerMaker,
    /// 支払担当 (確認): releases payments that somebody else prepared.
    PayerChecker,
    /// 公開担当: publishes definitions of services.
    Publisher,
    /// 監査: reads the audit trail.
    Auditor,
}

impl Role {
    /// All of them.
    pub const ALL: [Role; 7] = [
        Role::Reviewer,
        Role::Decider,
        Role::Expert,
        Role::PayerMaker,
        Role::PayerChecker,
        Role::Publisher,
        Role::Auditor,
    ];

    /// Its name in tables, policies and text keys (`identity-role-<name>`).
    pub fn name(self) -> &'static str {
        match self {
            Role::Reviewer => "reviewer",
            Role::Decider => "decider",
            Role::Expert => "expert",
            Role::PayerMaker => "payer-maker",
            Role::PayerChecker => "payer-checker",
            Role::Publisher => "publisher",
            Role::Auditor => "auditor",
        }
    }

    fn bit(self) -> u8 {
        1 << (self as u8)
    }
}

/// Not the name of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a role")]
pub struct NoSuchRole;

impl FromStr for Role {
    type Err = NoSuchRole;
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Role::ALL.into_iter().find(|role| role.name() == name).ok_or(NoSuchRole)
    }
}

/// A set of roles. In tables: their names with commas between.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Roles(u8);

impl Roles {
    /// Whether the role is among them.
    pub fn contains(self, role: Role) -> bool {
        self.0 & role.bit() != 0
    }

    /// The roles, in the order of [`Role::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.contains(*role))
    }

    /// These and one more.
    #[must_use]
    pub fn with(self, role: Role) -> Roles {
        Roles(self.0 | role.bit())
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        roles.into_iter().fold(Roles::default(), Roles::with)
    }
}

impl fmt::Display for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, role) in self.iter().enumerate() {
            if n > 0 {
                f.write_str(",")?;
            }
            f.write_str(role.name())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Roles({self})")
    }
}

impl FromStr for Roles {
    type Err = NoSuchRole;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.split(',').filter(|name| !name.is_empty()).map(str::parse).collect()
    }
}

impl TryFrom<String> for Roles {
    type Error = NoSuchRole;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Roles> for String {
    fn from(roles: Roles) -> Self {
        roles.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_comes_back_from_its_text() {
        let roles: Roles = [Role::Auditor, Role::Reviewer].into_iter().collect();
        assert_eq!(roles.to_string(), "reviewer,auditor");
        assert_eq!("reviewer,auditor".parse(), Ok(roles));
        assert_eq!("".parse(), Ok(Roles::default()));
        assert_eq!("reviewer,king".parse::<Roles>(), Err(NoSuchRole));
    }
}
