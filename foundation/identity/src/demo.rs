//! The door of the demonstration: anybody may choose whom to be, but only where the program was started to show itself.
//!
//! [`DemoDoor`] is a value that only the demo start makes, and every function that lets somebody in by choice takes it.
//! A program started to serve never has one, so for it these functions do not exist.

use kernel::{BusinessId, OfficerId, OwnerCode, PersonId};
use store::Store;
use uuid::Uuid;

use crate::{Actor, IdentityError, Officer, Proof, Role};

/// The key to choosing a persona. Made once, by the demo start in `touchpoints`.
#[derive(Debug, Clone)]
pub struct DemoDoor(());

impl DemoDoor {
    /// Opens the door. Only the demo start may call this; `cargo xtask lint` bans it elsewhere.
    pub fn of_the_demo_start() -> DemoDoor {
        DemoDoor(())
    }

    /// To be a resident.
    pub fn resident(&self, person: PersonId) -> Proof {
        Proof::new("demo", format!("person:{person}"), Actor::Resident { person })
    }

    /// To be somebody who acts for a business.
    pub fn business(&self, business: BusinessId, person: PersonId) -> Proof {
        Proof::new("demo", format!("business:{business}/{person}"), Actor::Business { business, person })
    }

    /// To be one of the officers of the demonstration.
    pub async fn officer(&self, store: &Store, officer: OfficerId) -> Result<Proof, IdentityError> {
        let found = Officer::find(store, officer).await?.filter(|officer| officer.active);
        let officer = found.ok_or(IdentityError::NoSuchOfficer)?;
        Ok(Proof::new("demo", format!("officer:{}", officer.id), officer.actor()))
    }
}

/// One officer of the demonstration. All names are made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoOfficer {
    /// The government's code.
    pub owner: &'static str,
    /// The last digits of the fixed id.
    number: u16,
    /// The name.
    pub name: &'static str,
    /// The roles.
    pub roles: &'static [Role],
}

const fn officer(owner: &'static str, number: u16, name: &'static str, roles: &'static [Role]) -> DemoOfficer {
    DemoOfficer { owner, number, name, roles }
}

/// The officers of the demonstration: 東京都 with every role, and a reviewer and a decider in each municipality that
/// has packs, who also prepare and release its payments.
pub const DEMO_OFFICERS: &[DemoOfficer] = &[
    officer("130001", 1, "木村 さくら", &[Role::Reviewer]),
    officer("130001", 2, "伊藤 健", &[Role::Decider]),
    officer("130001", 3, "渡辺 博士", &[Role::Expert]),
    officer("130001", 4, "小林 直美", &[Role::PayerMaker]),
    officer("130001", 5, "加藤 誠", &[Role::PayerChecker]),
    officer("130001", 6, "山本 彩", &[Role::Publisher]),
    officer("130001", 7, "中村 正", &[Role::Auditor]),
    officer("131083", 11, "吉田 花", &[Role::Reviewer, Role::PayerMaker]),
    officer("131083", 12, "松本 大輔", &[Role::Decider, Role::PayerChecker]),
    officer("131067", 21, "井上 恵", &[Role::Reviewer, Role::PayerMaker]),
    officer("131067", 22, "清水 浩二", &[Role::Decider, Role::PayerChecker]),
    officer("131121", 31, "林 美咲", &[Role::Reviewer, Role::PayerMaker]),
    officer("131121", 32, "山崎 隆", &[Role::Decider, Role::PayerChecker]),
    officer("131130", 41, "森 千尋", &[Role::Reviewer, Role::PayerMaker]),
    officer("131130", 42, "池田 修", &[Role::Decider, Role::PayerChecker]),
    officer("131041", 51, "橋本 由美", &[Role::Reviewer, Role::PayerMaker]),
    officer("131041", 52, "石川 翔", &[Role::Decider, Role::PayerChecker]),
    officer("132012", 61, "前田 薫", &[Role::Reviewer, Role::PayerMaker]),
    officer("132012", 62, "藤田 進", &[Role::Decider, Role::PayerChecker]),
];

impl DemoOfficer {
    /// The fixed id: the same in every demonstration.
    pub fn id(&self) -> OfficerId {
        OfficerId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0f1c_e500_0000 + u128::from(self.number)))
    }

    fn account(&self) -> Officer {
        Officer {
            id: self.id(),
            owner: self.owner.parse::<OwnerCode>().expect("the codes above are checked by a test"),
            name: self.name.to_owned(),
            roles: self.roles.iter().copied().collect(),
            active: true,
        }
    }
}

/// The id of the demonstration's first officer of a government with a role.
pub fn demo_officer(owner: OwnerCode, role: Role) -> Option<OfficerId> {
    DEMO_OFFICERS.iter().find(|o| o.owner == owner.as_str() && o.roles.contains(&role)).map(DemoOfficer::id)
}

/// Stores the officers of the demonstration; storing them again changes nothing.
pub async fn seed_demo_officers(store: &Store) -> Result<(), IdentityError> {
    let tx = store.begin().await?;
    for officer in DEMO_OFFICERS {
        officer.account().save(&tx).await?;
    }
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn ids_are_unique_and_codes_are_right() {
        let ids: HashSet<OfficerId> = DEMO_OFFICERS.iter().map(|officer| officer.account().id).collect();
        assert_eq!(ids.len(), DEMO_OFFICERS.len());
        assert!(ids.iter().all(|id| id.0.get_version_num() == 7));
        assert_eq!(demo_officer(OwnerCode::TOKYO, Role::Expert), Some(DEMO_OFFICERS[2].id()));
    }
}
