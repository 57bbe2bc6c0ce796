//! The tables of the registers.

/// Households.
pub(crate) mod household {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One household.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "household")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub municipality: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// People.
pub(crate) mod person {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One person.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub household: Uuid,
        pub household_role: String,
        pub parent_one: Option<Uuid>,
        pub parent_two: Option<Uuid>,
        pub name: String,
        pub kana: String,
        pub folded: String,
        pub birth_date: String,
        pub sex: String,
        pub municipality: String,
        pub postcode: String,
        pub town: String,
        pub building: String,
        pub phone: Option<String>,
        pub email: Option<String>,
        pub language: Option<String>,
        pub resident_since: Option<String>,
        pub tokyo_since: Option<String>,
        pub previous_municipality: Option<String>,
        pub nationality_japanese: Option<bool>,
        pub has_my_number_card: Option<bool>,
        pub income: Option<i64>,
        pub municipal_tax_exempt: Option<bool>,
        pub welfare: Option<bool>,
        pub in_care: Option<bool>,
        pub disability_grade: Option<i64>,
        pub care_level: Option<i64>,
        pub support_level: Option<i64>,
        pub pregnant: Option<bool>,
        pub due_date: Option<String>,
        pub health_insurance: Option<String>,
        pub employed: Option<bool>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Businesses.
pub(crate) mod business {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One business.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "business")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub corporate_number: Option<String>,
        pub owner: Option<Uuid>,
        pub name: String,
        pub kana: String,
        pub folded: String,
        pub kind: String,
        pub municipality: String,
        pub postcode: String,
        pub town: String,
        pub building: String,
        pub industry: Option<String>,
        pub capital: Option<i64>,
        pub employees: Option<i64>,
        pub founded_on: Option<String>,
        pub representative: Option<String>,
        pub phone: Option<String>,
        pub email: Option<String>,
        pub tax_paid: Option<bool>,
        pub food_hygiene_manager: Option<bool>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Accounts.
pub(crate) mod bank_account {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    /// One account.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bank_account")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub holder_id: Uuid,
        pub bank: String,
        pub bank_name: String,
        pub branch: String,
        pub branch_name: String,
        pub kind: String,
        pub number: String,
        pub holder: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
