//! The tables of accounts, officers, sessions and what is kept with them.

/// Officers.
pub(crate) mod officer {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One officer; `roles` are names with commas between.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "officer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub owner: String,
        pub name: String,
        pub roles: String,
        pub active: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Accounts: what a login provider calls somebody, and who that is.
pub(crate) mod account {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One account. Exactly one of person (with or without business) and officer is set.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub provider: String,
        pub subject: String,
        pub person: Option<Uuid>,
        pub business: Option<Uuid>,
        pub officer: Option<Uuid>,
        pub made_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Sessions.
pub(crate) mod session {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One open session; an ended one is deleted.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub token_hash: Vec<u8>,
        pub csrf: String,
        pub account: Uuid,
        pub kind: String,
        pub person: Option<Uuid>,
        pub business: Option<Uuid>,
        pub officer: Option<Uuid>,
        pub device: String,
        pub began_at: i64,
        pub seen_at: i64,
        pub idle_until: i64,
        pub ends_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Keys of this installation.
pub(crate) mod secret {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One key.
    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "identity_secret")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub value: String,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("Model").field("name", &self.name).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Forms kept with sessions.
pub(crate) mod kept {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One form, sealed.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session_kept")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub session: Uuid,
        pub sealed: Vec<u8>,
        pub until: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
