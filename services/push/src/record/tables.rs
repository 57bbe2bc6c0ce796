//! The rows of the tables of matching.

/// Who was told of what.
pub(super) mod told {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "told")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub party: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub service: String,
        pub revision: i64,
        pub owner: String,
        pub unit: Uuid,
        pub notice: Uuid,
        pub at: i64,
        pub opened_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Whom each service fitted.
pub(super) mod reach {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reach")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub service: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub municipality: String,
        pub owner: String,
        pub fitted: i64,
        pub unclaimed: i64,
        pub unclaimed_yen: i64,
        pub counted_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// How far a matching has come.
pub(super) mod reach_run {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reach_run")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub municipality: String,
        pub started_at: i64,
        pub finished_at: Option<i64>,
        pub households: i64,
        pub told: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
