//! The PDF of a letter: set when it is first wanted, then kept, so that a letter never changes.

use kernel::{BlobId, Clock, Lang, NoticeId, OwnerCode, Rng};
use letters::{LetterError, Press};
use store::blob::{self, NewBlob};
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use store::{Scope, Store, StoreError};

use crate::mailbox::content_of;
use crate::tables::{notice, recipient_of, unreadable};
use crate::{Content, NoticeError, Recipient};

/// What keeping a PDF needs besides the store.
#[derive(Clone, Copy)]
pub struct Printer<'a> {
    /// Where letters are set.
    pub press: &'a Press,
    /// The clock, for identifiers.
    pub clock: &'a dyn Clock,
    /// The source of chance, for identifiers.
    pub rng: &'a dyn Rng,
}

/// The PDF of a letter in a mailbox.
pub async fn pdf(store: &Store, printer: Printer<'_>, of: Recipient, id: NoticeId) -> Result<Vec<u8>, NoticeError> {
    let row = notice::Entity::find_by_id(id.0).one(store.reader()).await.map_err(StoreError::from)?;
    let row = row.ok_or(NoticeError::NotFound)?;
    if recipient_of(&row)? != of {
        return Err(NoticeError::NotFound);
    }
    Ok(pdf_of(store, printer, &row).await?.bytes)
}

/// The PDF of a letter that a government sent, for its officers.
pub async fn sent_pdf(
    store: &Store,
    printer: Printer<'_>,
    owner: OwnerCode,
    id: NoticeId,
) -> Result<Vec<u8>, NoticeError> {
    let row = notice::Entity::find_by_id(id.0)
        .filter(notice::Column::Owner.eq(owner.as_str()))
        .one(store.reader())
        .await
        .map_err(StoreError::from)?;
    Ok(pdf_of(store, printer, &row.ok_or(NoticeError::NotFound)?).await?.bytes)
}

/// A letter that is set.
pub(crate) struct SetLetter {
    pub(crate) bytes: Vec<u8>,
    pub(crate) pages: usize,
}

/// The PDF of a row: the kept one, or a new one that is kept.
pub(crate) async fn pdf_of(store: &Store, printer: Printer<'_>, row: &notice::Model) -> Result<SetLetter, NoticeError> {
    let own = Scope::Platform("the row of the notice was read with its reader's scope");
    if let (Some(kept), Some(pages)) = (row.pdf, row.pages) {
        let kept = blob::get(store.reader(), own, BlobId(kept)).await?.ok_or_else(|| unreadable("file"))?;
        return Ok(SetLetter { bytes: kept.bytes, pages: usize::try_from(pages).map_err(|_| unreadable("file"))? });
    }
    let Content::Letter(letter) = content_of(store.reader(), row).await? else { return Err(NoticeError::NotALetter) };
    let lang = Lang::from_tag(&row.lang).unwrap_or(Lang::JA);
    let press = printer.press.clone();
    let set = tokio::task::spawn_blocking(move || press.render(&letter.template, &letter.data, lang)).await;
    let set = set.map_err(|_| LetterError::Broken("the typesetter's thread ended".to_owned()))??;
    let to = recipient_of(row)?;
    let id = BlobId::new(printer.clock, printer.rng);
    let tx = store.begin().await?;
    let first = notice::Entity::update_many()
        .col_expr(notice::Column::Pdf, Expr::value(id.0))
        .col_expr(notice::Column::Pages, Expr::value(i64::try_from(set.pages).unwrap_or(i64::MAX)))
        .filter(notice::Column::Id.eq(row.id))
        .filter(notice::Column::Pdf.is_null())
        .exec(tx.conn())
        .await
        .map_err(StoreError::from)?;
    if first.rows_affected == 0 {
        // Somebody else was quicker. The same data gives the same file, so ours is as good as theirs.
        tx.rollback().await?;
        return Ok(SetLetter { bytes: set.bytes, pages: set.pages });
    }
    let file = NewBlob {
        id,
        owner: Some(row.owner.parse().map_err(|_| unreadable("owner"))?),
        person: to.person(),
        business: to.business(),
        media_type: "application/pdf".to_owned(),
        bytes: set.bytes.clone(),
    };
    blob::put(&tx, file).await?;
    tx.commit().await?;
    Ok(SetLetter { bytes: set.bytes, pages: set.pages })
}
