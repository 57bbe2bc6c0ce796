//! Officers' accounts: who works for which government in which roles.

use kernel::{OfficerId, OwnerCode};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::sea_query::OnConflict;
use store::sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use store::{Store, Tx};

use crate::tables::officer::{ActiveModel, Column, Entity, Model};
use crate::{Actor, IdentityError, Role, Roles};

/// An officer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Officer {
    /// Who.
    pub id: OfficerId,
    /// For which government.
    pub owner: OwnerCode,
    /// As colleagues and letters name them.
    pub name: String,
    /// What they may be asked to do.
    pub roles: Roles,
    /// A closed account keeps its name in history and opens no session.
    pub active: bool,
}

impl Officer {
    /// The officer as one who acts.
    pub fn actor(&self) -> Actor {
        Actor::Officer { officer: self.id, owner: self.owner, roles: self.roles }
    }

    /// The officer with this id, open or closed.
    pub async fn find(store: &Store, id: OfficerId) -> Result<Option<Officer>, IdentityError> {
        Self::read(store.reader(), id).await
    }

    pub(crate) async fn read(conn: &impl ConnectionTrait, id: OfficerId) -> Result<Option<Officer>, IdentityError> {
        Entity::find_by_id(id.0).one(conn).await?.map(Officer::try_from).transpose()
    }

    /// The open accounts of a government, by name.
    pub async fn list(store: &Store, owner: OwnerCode) -> Result<Vec<Officer>, IdentityError> {
        let rows = Entity::find()
            .filter(Column::Owner.eq(owner.as_str()))
            .filter(Column::Active.eq(true))
            .order_by_asc(Column::Name)
            .order_by_asc(Column::Id)
            .all(store.reader())
            .await?;
        rows.into_iter().map(Officer::try_from).collect()
    }

    /// The open accounts of a government that have a role: to whom a case may be handed over, of whom an opinion asked.
    pub async fn with_role(store: &Store, owner: OwnerCode, role: Role) -> Result<Vec<Officer>, IdentityError> {
        let mut officers = Self::list(store, owner).await?;
        officers.retain(|officer| officer.roles.contains(role));
        Ok(officers)
    }

    /// Stores the officer, new or changed.
    pub async fn save(&self, tx: &Tx) -> Result<(), IdentityError> {
        let row = ActiveModel {
            id: Set(self.id.0),
            owner: Set(self.owner.as_str().to_owned()),
            name: Set(self.name.clone()),
            roles: Set(self.roles.to_string()),
            active: Set(self.active),
        };
        let update = OnConflict::column(Column::Id)
            .update_columns([Column::Owner, Column::Name, Column::Roles, Column::Active])
            .to_owned();
        Entity::insert(row).on_conflict(update).exec_without_returning(tx.conn()).await?;
        Ok(())
    }
}

impl TryFrom<Model> for Officer {
    type Error = IdentityError;
    fn try_from(row: Model) -> Result<Self, Self::Error> {
        Ok(Officer {
            id: OfficerId(row.id),
            owner: row.owner.parse().map_err(|_| IdentityError::Unreadable { column: "officer.owner" })?,
            name: row.name,
            roles: row.roles.parse().map_err(|_| IdentityError::Unreadable { column: "officer.roles" })?,
            active: row.active,
        })
    }
}
