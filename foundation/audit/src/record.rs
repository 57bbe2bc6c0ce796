//! The tables of the audit log.

/// Leaves, only ever added to.
pub mod audit_leaf {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One leaf.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_leaf")]
    pub struct Model {
        /// The government in whose log it stands.
        #[sea_orm(primary_key, auto_increment = false)]
        pub tenant: String,
        /// Its place in that log, from 0.
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        /// When; milliseconds.
        pub at: i64,
        /// Who.
        pub actor: String,
        /// What.
        pub action: String,
        /// Whom it concerns, until erased.
        pub subject: Option<Uuid>,
        /// What hides the subject in the statement, until erased.
        pub salt: Option<Vec<u8>>,
        /// Which case it concerns.
        pub case_id: Option<Uuid>,
        /// What the leaf commits to, as JSON.
        pub statement: String,
        /// The leaf's hash.
        pub leaf: Vec<u8>,
        /// The hash over this and all leaves before it, in order.
        pub chain: Vec<u8>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// The head of each government's tree.
pub mod audit_head {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One head.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_head")]
    pub struct Model {
        /// Whose log.
        #[sea_orm(primary_key, auto_increment = false)]
        pub tenant: String,
        /// The number of leaves.
        pub size: i64,
        /// The frontier's peaks, 32 bytes each, the largest first.
        pub peaks: Vec<u8>,
        /// The chain after the last leaf.
        pub chain: Vec<u8>,
        /// The root of the tree.
        pub root: Vec<u8>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
