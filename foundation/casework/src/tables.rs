//! The tables of casework: drafts and their files, cases and their events.

/// Applications begun and not yet sent.
pub mod draft {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One draft.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "draft")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person: Uuid,
        pub business: Option<Uuid>,
        pub services: String,
        pub answers: String,
        pub created_at: i64,
        pub updated_at: i64,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Files handed in with an application that was not sent.
pub mod draft_file {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One file.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "draft_file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub blob: Uuid,
        pub draft: Uuid,
        pub person: Uuid,
        pub at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Cases: the materialised state of their events.
pub mod case_file {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One case.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub number: String,
        pub owner: String,
        pub service: String,
        pub revision: i64,
        pub draft: Uuid,
        pub person: Uuid,
        pub business: Option<Uuid>,
        pub applicant_name: String,
        pub channel: String,
        pub answers: String,
        pub subjects: String,
        pub finding: String,
        pub is_clear: bool,
        pub steps: String,
        pub fee: Option<i64>,
        pub state: String,
        pub step: i64,
        pub role: String,
        pub assignee: Option<Uuid>,
        pub opened_at: i64,
        pub due_on: String,
        pub paused_on: Option<String>,
        pub closed_at: Option<i64>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// What happened to a case, in order; only ever added to.
pub mod case_event {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One event.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_event")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub case_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        pub at: i64,
        pub actor: String,
        pub kind: String,
        pub detail: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
