//! From which account a government pays: what the head of the bank's file says.

use kernel::{Clock, OwnerCode, municipality, script};
use payments::zengin::Payer;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::sea_query::OnConflict;
use store::sea_orm::{ConnectionTrait, EntityTrait};
use store::{StoreError, Tx};

mod row {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "payer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub owner: String,
        pub code: String,
        pub name: String,
        pub bank: String,
        pub bank_name: String,
        pub branch: String,
        pub branch_name: String,
        pub number: String,
        pub is_current: bool,
        pub changed_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// The payer of a government; none before somebody has entered it.
pub async fn find(conn: &impl ConnectionTrait, owner: OwnerCode) -> Result<Option<Payer>, StoreError> {
    let row = row::Entity::find_by_id(owner.to_string()).one(conn).await?;
    Ok(row.map(|row| Payer {
        code: row.code,
        name: row.name,
        bank: row.bank,
        bank_name: row.bank_name,
        branch: row.branch,
        branch_name: row.branch_name,
        number: row.number,
        current: row.is_current,
    }))
}

/// The payer of a government. In a demonstration, one with invented numbers is made where there is none.
pub async fn find_or_invent(
    tx: &Tx,
    clock: &dyn Clock,
    owner: OwnerCode,
    demo: bool,
) -> Result<Option<Payer>, StoreError> {
    let found = find(tx.conn(), owner).await?;
    if found.is_some() || !demo {
        return Ok(found);
    }
    let payer = invented(owner);
    save(tx, clock, owner, &payer).await?;
    Ok(Some(payer))
}

/// Stores the payer of a government, new or changed.
pub async fn save(tx: &Tx, clock: &dyn Clock, owner: OwnerCode, payer: &Payer) -> Result<(), StoreError> {
    use row::Column as C;
    let row = row::ActiveModel {
        owner: Set(owner.to_string()),
        code: Set(payer.code.clone()),
        name: Set(payer.name.clone()),
        bank: Set(payer.bank.clone()),
        bank_name: Set(payer.bank_name.clone()),
        branch: Set(payer.branch.clone()),
        branch_name: Set(payer.branch_name.clone()),
        number: Set(payer.number.clone()),
        is_current: Set(payer.current),
        changed_at: Set(clock.now().0),
    };
    let columns =
        [C::Code, C::Name, C::Bank, C::BankName, C::Branch, C::BranchName, C::Number, C::IsCurrent, C::ChangedAt];
    let update = OnConflict::column(C::Owner).update_columns(columns).to_owned();
    row::Entity::insert(row).on_conflict(update).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// A payer that nobody can take for a real one: no bank has the numbers 0000 and 000.
pub fn invented(owner: OwnerCode) -> Payer {
    let kana = municipality::of(owner).map_or("デモ", |government| government.kana);
    Payer {
        code: format!("{owner}0000"),
        name: script::to_katakana(kana),
        bank: "0000".to_owned(),
        bank_name: "デモギンコウ".to_owned(),
        branch: "000".to_owned(),
        branch_name: "デモシテン".to_owned(),
        number: "0000000".to_owned(),
        current: true,
    }
}

#[cfg(test)]
mod tests {
    use super::invented;

    #[test]
    fn every_invented_payer_can_be_written() {
        for government in kernel::municipality::municipalities().iter().chain([kernel::municipality::tokyo()]) {
            let payer = invented(government.code());
            assert!(payer.faults().is_empty(), "{}: {:?}", government.name, payer.faults());
        }
    }
}
