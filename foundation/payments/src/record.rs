//! The tables of payments.

/// Entitlements.
pub mod entitlement {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One entitlement.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "entitlement")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub owner: String,
        pub service: String,
        pub case_id: Uuid,
        pub person: Option<Uuid>,
        pub business: Option<Uuid>,
        pub payee_name: String,
        pub subject: String,
        pub award: String,
        pub yen: i64,
        pub every: String,
        pub from_day: String,
        pub until_day: String,
        pub pay_months: String,
        pub pay_by: String,
        pub account: Option<String>,
        pub created_at: i64,
        pub claim: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Claims that were taken, each with how often: its row is what two approvals of the same moment wait on.
pub mod claim_held {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One claim.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "entitlement_claim_held")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub claim: String,
        pub granted: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Payments: one row an instalment, never two.
pub mod payment {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One payment.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "payment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub entitlement: Uuid,
        pub instalment: String,
        pub owner: String,
        pub service: String,
        pub case_id: Uuid,
        pub payee_name: String,
        pub account: Option<String>,
        pub yen: i64,
        pub due_on: String,
        pub state: String,
        pub batch: Option<Uuid>,
        pub reference: String,
        pub outcome: Option<String>,
        pub changed_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Batches: payments that go to the bank in one file.
pub mod payment_batch {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One batch.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "payment_batch")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub owner: String,
        pub pay_on: String,
        pub state: String,
        pub maker: Uuid,
        pub made_at: i64,
        pub checker: Option<Uuid>,
        pub checked_at: Option<i64>,
        pub payments: i64,
        pub total_yen: i64,
        pub file: Option<Vec<u8>>,
        pub file_sha256: Option<String>,
        pub exported_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
