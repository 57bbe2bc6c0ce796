//! Files kept in the database, so that a file and the case that names it are durable together.

use kernel::{BlobId, BusinessId, OwnerCode, PersonId};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use sha2::{Digest, Sha256};

use crate::{Migration, Scope, StoreError, Tx};

/// The largest file that is kept, in bytes (20 MiB).
pub const LARGEST: usize = 20 * 1024 * 1024;

/// The table of this module.
pub(crate) const MIGRATION: Migration =
    Migration { room: "store", number: 1, sql: include_str!("../migrations/0001.sql") };

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "blob")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub owner: Option<String>,
        pub person: Option<Uuid>,
        pub business: Option<Uuid>,
        pub media_type: String,
        pub size: i64,
        pub sha256: Vec<u8>,
        pub bytes: Vec<u8>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A file to keep, and whose it is. A file that is nobody's can only be read by the platform's own work.
#[derive(Debug, Clone)]
pub struct NewBlob {
    /// Its identifier.
    pub id: BlobId,
    /// The government whose officers may read it.
    pub owner: Option<OwnerCode>,
    /// The person who may read it.
    pub person: Option<PersonId>,
    /// The business that may read it.
    pub business: Option<BusinessId>,
    /// The media type that was found by looking at the content, such as `image/jpeg`.
    pub media_type: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// What is known of a file without reading it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobInfo {
    /// Its identifier.
    pub id: BlobId,
    /// Its media type.
    pub media_type: String,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of its content.
    pub sha256: [u8; 32],
}

/// A file with its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// What is known of it.
    pub info: BlobInfo,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Why a file was not kept.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// Longer than [`LARGEST`].
    #[error("a file of {size} bytes is larger than {LARGEST} bytes")]
    TooLarge {
        /// Its length in bytes.
        size: usize,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Keeps a file, in the transaction of what names it.
pub async fn put(tx: &Tx, blob: NewBlob) -> Result<BlobInfo, BlobError> {
    let size = blob.bytes.len();
    if size > LARGEST {
        return Err(BlobError::TooLarge { size });
    }
    let sha256: [u8; 32] = Sha256::digest(&blob.bytes).into();
    let info = BlobInfo { id: blob.id, media_type: blob.media_type.clone(), size: size as u64, sha256 };
    let row = row::ActiveModel {
        id: Set(blob.id.0),
        owner: Set(blob.owner.map(|owner| owner.to_string())),
        person: Set(blob.person.map(|person| person.0)),
        business: Set(blob.business.map(|business| business.0)),
        media_type: Set(blob.media_type),
        size: Set(i64::try_from(size).expect("no larger than LARGEST")),
        sha256: Set(sha256.to_vec()),
        bytes: Set(blob.bytes),
    };
    row::Entity::insert(row).exec_without_returning(tx.conn()).await.map_err(StoreError::from)?;
    Ok(info)
}

/// What is known of a file, if the scope may see it.
pub async fn info(conn: &impl ConnectionTrait, scope: Scope, id: BlobId) -> Result<Option<BlobInfo>, StoreError> {
    let found: Option<(String, i64, Vec<u8>)> = row::Entity::find()
        .select_only()
        .columns([row::Column::MediaType, row::Column::Size, row::Column::Sha256])
        .filter(visible(scope, id))
        .into_tuple()
        .one(conn)
        .await?;
    found.map(|(media_type, size, sha256)| described(id, media_type, size, &sha256)).transpose()
}

/// A file with its content, if the scope may see it. Content that changed under us is an error, never an answer.
pub async fn get(conn: &impl ConnectionTrait, scope: Scope, id: BlobId) -> Result<Option<Blob>, StoreError> {
    let Some(row) = row::Entity::find().filter(visible(scope, id)).one(conn).await? else { return Ok(None) };
    let info = described(id, row.media_type, row.size, &row.sha256)?;
    if Sha256::digest(&row.bytes)[..] != info.sha256 {
        return Err(StoreError::Broken(format!("the content of file {id} has changed")));
    }
    Ok(Some(Blob { info, bytes: row.bytes }))
}

/// Removes a file, if the scope may see it. Says whether there was one.
pub async fn remove(tx: &Tx, scope: Scope, id: BlobId) -> Result<bool, StoreError> {
    let done = row::Entity::delete_many().filter(visible(scope, id)).exec(tx.conn()).await?;
    Ok(done.rows_affected > 0)
}

fn visible(scope: Scope, id: BlobId) -> Condition {
    let this = Condition::all().add(row::Column::Id.eq(id.0));
    match scope {
        Scope::Owner(owner) => this.add(row::Column::Owner.eq(owner.as_str())),
        Scope::Person(person) => this.add(row::Column::Person.eq(person.0)),
        Scope::Business(business) => this.add(row::Column::Business.eq(business.0)),
        Scope::Platform(_) => this,
    }
}

fn described(id: BlobId, media_type: String, size: i64, sha256: &[u8]) -> Result<BlobInfo, StoreError> {
    let broken = || StoreError::Broken(format!("the row of file {id} cannot be read"));
    Ok(BlobInfo {
        id,
        media_type,
        size: u64::try_from(size).map_err(|_| broken())?,
        sha256: sha256.try_into().map_err(|_| broken())?,
    })
}
