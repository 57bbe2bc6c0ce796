//! The tables of this room, and reading their rows.

use kernel::{BusinessId, CaseId, Lang, Moment, NoticeId, PersonId};
use store::StoreError;

use crate::{NoticeKind, NoticeLine, Recipient};

/// Notices.
pub(crate) mod notice {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person: Option<Uuid>,
        pub business: Option<Uuid>,
        pub owner: String,
        pub service: Option<String>,
        pub case_id: Option<Uuid>,
        pub kind: String,
        pub lang: String,
        pub subject: String,
        pub body: Option<String>,
        pub letter: Option<String>,
        pub template: Option<String>,
        pub number: Option<String>,
        pub created_at: i64,
        pub read_at: Option<i64>,
        pub opened_at: Option<i64>,
        pub remind_at: Option<i64>,
        pub reminded_at: Option<i64>,
        pub pdf: Option<Uuid>,
        pub pages: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Templates of packs, by their content.
pub(crate) mod template {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice_template")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub hash: String,
        pub name: String,
        pub source: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Ways out of the mailbox.
pub(crate) mod delivery {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice_delivery")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub notice: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub channel: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub target: String,
        pub owner: String,
        pub state: String,
        pub reason: Option<String>,
        pub attempts: i64,
        pub at: i64,
        pub batch: Option<Uuid>,
        pub detail: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Preferences.
pub(crate) mod preference {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice_preference")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub party: Uuid,
        pub email: Option<String>,
        pub email_mode: String,
        pub push: bool,
        pub paper: bool,
        pub lang: String,
        pub updated_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// E-mail addresses to be proven.
pub(crate) mod address {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice_address")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub party: Uuid,
        pub address: Option<String>,
        pub code: String,
        pub lang: String,
        pub made_at: i64,
        pub until: i64,
        pub tries: i64,
        pub mails: i64,
        pub mails_since: i64,
        pub state: String,
        pub reason: Option<String>,
    }

    impl std::fmt::Debug for Model {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            // Neither the address nor its code belongs in a log.
            f.debug_struct("Model").field("state", &self.state).finish_non_exhaustive()
        }
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Browsers that take push messages.
pub(crate) mod subscription {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice_subscription")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub party: Uuid,
        pub endpoint: String,
        pub p256dh: String,
        pub auth: String,
        pub created_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Print batches.
pub(crate) mod print_batch {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice_print_batch")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub owner: String,
        pub day: String,
        pub letters: i64,
        pub created_at: i64,
        pub printed_at: Option<i64>,
        pub reprints: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// Secrets of the platform.
pub(crate) mod secret {
    use store::sea_orm;
    use store::sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notice_secret")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub value: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A stored value that does not read back: a fault of the program or the database, never of a person.
pub(crate) fn unreadable(what: &str) -> StoreError {
    StoreError::Broken(format!("a stored notice has an unreadable {what}"))
}

/// The recipient in a row.
pub(crate) fn recipient_of(row: &notice::Model) -> Result<Recipient, StoreError> {
    match (row.person, row.business) {
        (Some(person), None) => Ok(Recipient::Person(PersonId(person))),
        (None, Some(business)) => Ok(Recipient::Business(BusinessId(business))),
        _ => Err(unreadable("recipient")),
    }
}

impl TryFrom<&notice::Model> for NoticeLine {
    type Error = StoreError;

    fn try_from(row: &notice::Model) -> Result<NoticeLine, StoreError> {
        Ok(NoticeLine {
            id: NoticeId(row.id),
            to: recipient_of(row)?,
            owner: row.owner.parse().map_err(|_| unreadable("owner"))?,
            service: row.service.clone(),
            case: row.case_id.map(CaseId),
            kind: NoticeKind::from_name(&row.kind).ok_or_else(|| unreadable("kind"))?,
            lang: Lang::from_tag(&row.lang).unwrap_or(Lang::JA),
            subject: row.subject.clone(),
            number: row.number.clone(),
            at: Moment(row.created_at),
            read_at: row.read_at.map(Moment),
            reminded_at: row.reminded_at.map(Moment),
        })
    }
}
