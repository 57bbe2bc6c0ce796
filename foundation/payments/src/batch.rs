//! Batches: one person prepares, another releases, the file is written once and stays the same for ever.

use kernel::{Clock, Date, Moment, OfficerId, OwnerCode, PaymentId, Rng};
use serde::{Deserialize, Serialize};
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::entity::prelude::*;
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{ConnectionTrait, QueryOrder, QuerySelect};
use store::{Store, StoreError, Tx};

use crate::due::{Payment, PaymentState, read};
use crate::entitle::{name_of, named};
use crate::file;
use crate::record::{payment, payment_batch};
use crate::zengin::{Payer, ZenginError};

/// Where a batch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BatchState {
    /// Waits for the second person.
    Prepared,
    /// Released; the file may be fetched.
    Released,
    /// The file was fetched.
    Exported,
    /// Taken apart before its release; its payments are due again.
    Dissolved,
}

impl BatchState {
    /// The name under which it is stored and worded.
    pub fn name(self) -> String {
        name_of(&self)
    }
}

/// Payments that go to the bank in one file.
#[derive(Debug, Clone)]
pub struct Batch {
    /// Its identifier.
    pub id: Uuid,
    /// The government that pays.
    pub owner: OwnerCode,
    /// The day on which the bank is to pay.
    pub pay_on: Date,
    /// Where it stands.
    pub state: BatchState,
    /// Who prepared it.
    pub maker: OfficerId,
    /// When.
    pub made_at: Moment,
    /// Who released it.
    pub checker: Option<OfficerId>,
    /// How many payments.
    pub payments: u64,
    /// Their sum, in yen.
    pub total_yen: i64,
    /// SHA-256 of the file, in hexadecimal.
    pub file_sha256: Option<String>,
    /// When it was released.
    pub checked_at: Option<Moment>,
    /// When the file was fetched for the first time.
    pub exported_at: Option<Moment>,
}

/// Why something could not be done with a batch.
#[derive(Debug, thiserror::Error)]
pub enum BatchError {
    /// There is no such batch of this government.
    #[error("not-found")]
    NotFound,
    /// Nothing is due.
    #[error("nothing-due")]
    NothingDue,
    /// Who prepared it cannot release it.
    #[error("same-person")]
    SamePerson,
    /// It was released, exported or dissolved meanwhile.
    #[error("not-now")]
    NotNow,
    /// A payment cannot be written into the file; it has to be mended first.
    #[error("unwritable")]
    Unwritable {
        /// Which payment.
        payment: PaymentId,
        /// What the format says.
        reason: ZenginError,
    },
    /// Its payments do not add up to what was prepared: something is wrong, and nothing is released.
    #[error("totals-differ")]
    TotalsDiffer,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<store::sea_orm::DbErr> for BatchError {
    fn from(error: store::sea_orm::DbErr) -> Self {
        BatchError::Store(error.into())
    }
}

/// Puts every due payment of a government, up to a day, into a new batch.
pub async fn prepare(
    tx: &Tx,
    clock: &dyn Clock,
    rng: &dyn Rng,
    owner: OwnerCode,
    maker: OfficerId,
    due_until: Date,
    pay_on: Date,
) -> Result<Batch, BatchError> {
    let id = kernel::id::new_uuid(clock, rng);
    let taken = payment::Entity::update_many()
        .col_expr(payment::Column::Batch, Expr::value(Some(id)))
        .col_expr(payment::Column::State, Expr::value(PaymentState::Prepared.name()))
        .col_expr(payment::Column::ChangedAt, Expr::value(clock.now().0))
        .filter(payment::Column::Owner.eq(owner.as_str()))
        .filter(payment::Column::State.eq(PaymentState::Due.name()))
        .filter(payment::Column::DueOn.lte(due_until.to_string()))
        .exec(tx.conn())
        .await?;
    if taken.rows_affected == 0 {
        return Err(BatchError::NothingDue);
    }
    let payments = in_batch(tx.conn(), id).await?;
    for payment in &payments {
        // A payment that the bank's format cannot hold is found now, while it can still be mended.
        file::transfer(payment).map_err(|reason| BatchError::Unwritable { payment: payment.id, reason })?;
    }
    let row = payment_batch::ActiveModel {
        id: Set(id),
        owner: Set(owner.to_string()),
        pay_on: Set(pay_on.to_string()),
        state: Set(name_of(&BatchState::Prepared)),
        maker: Set(maker.0),
        made_at: Set(clock.now().0),
        checker: Set(None),
        checked_at: Set(None),
        payments: Set(i64::try_from(payments.len()).unwrap_or(i64::MAX)),
        total_yen: Set(payments.iter().map(|p| p.yen).sum()),
        file: Set(None),
        file_sha256: Set(None),
        exported_at: Set(None),
    };
    payment_batch::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    one(tx.conn(), owner, id).await?.ok_or(BatchError::NotFound)
}

/// Releases a prepared batch, by another person than who prepared it, and writes its file.
pub async fn release(
    tx: &Tx,
    clock: &dyn Clock,
    owner: OwnerCode,
    id: Uuid,
    checker: OfficerId,
    payer: &Payer,
) -> Result<Batch, BatchError> {
    let batch = one(tx.conn(), owner, id).await?.ok_or(BatchError::NotFound)?;
    if batch.maker == checker {
        return Err(BatchError::SamePerson);
    }
    if batch.state != BatchState::Prepared {
        return Err(BatchError::NotNow);
    }
    let payments = in_batch(tx.conn(), id).await?;
    let total: i64 = payments.iter().map(|p| p.yen).sum();
    if payments.len() as u64 != batch.payments || total != batch.total_yen {
        return Err(BatchError::TotalsDiffer);
    }
    let written = file::write(payer, batch.pay_on, &payments)?;
    let sha256 = file::sha256(&written);
    let done = payment_batch::Entity::update_many()
        .col_expr(payment_batch::Column::State, Expr::value(name_of(&BatchState::Released)))
        .col_expr(payment_batch::Column::Checker, Expr::value(Some(checker.0)))
        .col_expr(payment_batch::Column::CheckedAt, Expr::value(Some(clock.now().0)))
        .col_expr(payment_batch::Column::File, Expr::value(Some(written)))
        .col_expr(payment_batch::Column::FileSha256, Expr::value(Some(sha256)))
        .filter(payment_batch::Column::Id.eq(id))
        .filter(payment_batch::Column::State.eq(name_of(&BatchState::Prepared)))
        .exec(tx.conn())
        .await?;
    if done.rows_affected != 1 {
        return Err(BatchError::NotNow);
    }
    move_payments(tx, clock, id, PaymentState::Released).await?;
    one(tx.conn(), owner, id).await?.ok_or(BatchError::NotFound)
}

/// The file of a released batch. The first time, its payments become exported; every later time gives the same bytes.
pub async fn export(tx: &Tx, clock: &dyn Clock, owner: OwnerCode, id: Uuid) -> Result<Vec<u8>, BatchError> {
    let row = row(tx.conn(), owner, id).await?.ok_or(BatchError::NotFound)?;
    let file = row.file.ok_or(BatchError::NotNow)?;
    let first = payment_batch::Entity::update_many()
        .col_expr(payment_batch::Column::State, Expr::value(name_of(&BatchState::Exported)))
        .col_expr(payment_batch::Column::ExportedAt, Expr::value(Some(clock.now().0)))
        .filter(payment_batch::Column::Id.eq(id))
        .filter(payment_batch::Column::State.eq(name_of(&BatchState::Released)))
        .exec(tx.conn())
        .await?;
    if first.rows_affected == 1 {
        move_payments(tx, clock, id, PaymentState::Exported).await?;
    }
    Ok(file)
}

/// Takes a batch apart that was not released; its payments are due again.
pub async fn dissolve(tx: &Tx, clock: &dyn Clock, owner: OwnerCode, id: Uuid) -> Result<(), BatchError> {
    row(tx.conn(), owner, id).await?.ok_or(BatchError::NotFound)?;
    let done = payment_batch::Entity::update_many()
        .col_expr(payment_batch::Column::State, Expr::value(name_of(&BatchState::Dissolved)))
        .filter(payment_batch::Column::Id.eq(id))
        .filter(payment_batch::Column::State.eq(name_of(&BatchState::Prepared)))
        .exec(tx.conn())
        .await?;
    if done.rows_affected != 1 {
        return Err(BatchError::NotNow);
    }
    payment::Entity::update_many()
        .col_expr(payment::Column::State, Expr::value(PaymentState::Due.name()))
        .col_expr(payment::Column::Batch, Expr::value(Option::<Uuid>::None))
        .col_expr(payment::Column::ChangedAt, Expr::value(clock.now().0))
        .filter(payment::Column::Batch.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// The batches of a government, the latest first.
pub async fn list(store: &Store, owner: OwnerCode) -> Result<Vec<Batch>, StoreError> {
    let rows = payment_batch::Entity::find()
        .filter(payment_batch::Column::Owner.eq(owner.as_str()))
        .order_by_desc(payment_batch::Column::MadeAt)
        .limit(100)
        .all(store.reader())
        .await?;
    rows.into_iter().map(read_batch).collect()
}

/// One batch of a government.
pub async fn one(conn: &impl ConnectionTrait, owner: OwnerCode, id: Uuid) -> Result<Option<Batch>, StoreError> {
    row(conn, owner, id).await?.map(read_batch).transpose()
}

/// The payments of a batch, in the order of the file.
pub async fn in_batch(conn: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Payment>, StoreError> {
    let rows = payment::Entity::find()
        .filter(payment::Column::Batch.eq(id))
        .order_by_asc(payment::Column::Id)
        .all(conn)
        .await?;
    rows.into_iter().map(read).collect()
}

async fn row(
    conn: &impl ConnectionTrait,
    owner: OwnerCode,
    id: Uuid,
) -> Result<Option<payment_batch::Model>, StoreError> {
    let found =
        payment_batch::Entity::find_by_id(id).filter(payment_batch::Column::Owner.eq(owner.as_str())).one(conn).await?;
    Ok(found)
}

async fn move_payments(tx: &Tx, clock: &dyn Clock, batch: Uuid, state: PaymentState) -> Result<(), StoreError> {
    payment::Entity::update_many()
        .col_expr(payment::Column::State, Expr::value(state.name()))
        .col_expr(payment::Column::ChangedAt, Expr::value(clock.now().0))
        .filter(payment::Column::Batch.eq(batch))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn read_batch(row: payment_batch::Model) -> Result<Batch, StoreError> {
    let unreadable = || StoreError::Broken("a stored batch is unreadable".to_owned());
    Ok(Batch {
        id: row.id,
        owner: row.owner.parse().map_err(|_| unreadable())?,
        pay_on: row.pay_on.parse().map_err(|_| unreadable())?,
        state: named(&row.state)?,
        maker: OfficerId(row.maker),
        made_at: Moment(row.made_at),
        checker: row.checker.map(OfficerId),
        payments: u64::try_from(row.payments).unwrap_or(0),
        total_yen: row.total_yen,
        file_sha256: row.file_sha256,
        checked_at: row.checked_at.map(Moment),
        exported_at: row.exported_at.map(Moment),
    })
}
