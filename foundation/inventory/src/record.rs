//! The tables of the inventory.

macro_rules! table {
    ($(#[$about:meta])* $module:ident $name:literal { $($body:tt)* }) => {
        $(#[$about])*
        pub mod $module {
            use store::sea_orm;
            use store::sea_orm::entity::prelude::*;

            /// One row.
            #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
            #[sea_orm(table_name = $name)]
            pub struct Model { $($body)* }

            #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
            pub enum Relation {}
            impl ActiveModelBehavior for ActiveModel {}
        }
    };
}

table! {
    /// Entries.
    entry "inventory_entry" {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub owner: String,
        pub number: String,
        pub source: String,
        pub office: String,
        pub title: String,
        pub law: String,
        pub kind: String,
        pub actor: String,
        pub receiver: String,
        pub online: String,
        pub volume: Option<i64>,
        pub volume_online: Option<i64>,
        pub causes: String,
        pub unknowns: i64,
        pub folded: String,
        pub cells: String,
        pub taken_hash: String,
        pub revision: i64,
        pub gone: bool,
        pub draft: String,
        pub created_at: i64,
        pub changed_at: i64,
        pub checked_on: Option<String>,
    }
}

table! {
    /// What became of entries.
    change "inventory_change" {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub entry: Uuid,
        pub owner: String,
        pub revision: i64,
        pub what: String,
        pub changes: String,
        pub author: String,
        pub reviewer: Option<String>,
        pub note: String,
        pub import: Option<Uuid>,
        pub at: i64,
    }
}

table! {
    /// What somebody proposes to say instead.
    draft "inventory_draft" {
        #[sea_orm(primary_key, auto_increment = false)]
        pub entry: Uuid,
        pub owner: String,
        pub cells: String,
        pub base_revision: i64,
        pub state: String,
        pub author: Uuid,
        pub note: String,
        pub answer: String,
        pub version: i64,
        pub changed_at: i64,
    }
}

table! {
    /// Tables that were read.
    import "inventory_import" {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub owner: String,
        pub name: String,
        pub author: String,
        pub state: String,
        pub summary: String,
        pub began_at: i64,
        pub ended_at: Option<i64>,
    }
}

table! {
    /// What was odd in a table.
    odd "inventory_odd" {
        #[sea_orm(primary_key, auto_increment = false)]
        pub import: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub place: i64,
        pub field: String,
        pub odd: String,
        pub said: String,
        pub cells: i64,
        pub rows_said: String,
    }
}

table! {
    /// Yearly rounds.
    round "inventory_round" {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub year: i64,
        pub opened_at: i64,
        pub opened_by: String,
        pub due_on: String,
        pub frozen_at: Option<i64>,
        pub frozen: String,
    }
}

table! {
    /// What owners are asked in a round.
    ask "inventory_ask" {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub entry: Uuid,
        pub owner: String,
        pub office: String,
        pub fields: String,
        pub answered_at: Option<i64>,
    }
}
