//! The rows of the tables of measuring.

/// What a procedure came to on a day.
pub(crate) mod day {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "quality_day")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub service: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: String,
        pub owner: String,
        pub revision: i64,
        pub standard: String,
        pub level: Option<String>,
        pub faster: Option<String>,
        pub simpler: Option<String>,
        pub easier: Option<String>,
        pub arrived: i64,
        pub online: i64,
        pub people_minutes: i64,
        pub business_minutes: i64,
        pub officer_minutes: i64,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// The figure of one criterion on that day.
pub(crate) mod reading {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "quality_reading")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub service: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub criterion: String,
        pub value: Option<i64>,
        pub people: i64,
        pub level: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Drafts left alone, by page.
pub(crate) mod left {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "quality_left")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub service: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub page: String,
        pub drafts: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// How long pages were open, by bucket.
pub(crate) mod seconds {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "quality_seconds")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub service: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub page: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub device: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub bucket: i64,
        pub times: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// The last check of a procedure's pages.
pub(crate) mod check {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "quality_check")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub service: String,
        pub checked_on: String,
        pub faults: i64,
        pub note: String,
        pub officer: Uuid,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// What an owner answered.
pub(crate) mod answer {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "quality_answer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub owner: String,
        pub service: String,
        pub about: String,
        pub words: String,
        pub revision: Option<i64>,
        pub officer: Uuid,
        pub at: i64,
        pub told: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Which reviews an answer is to.
pub(crate) mod answered {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "quality_answered")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub answer: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub review: Uuid,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
