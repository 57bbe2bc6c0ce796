//! The mail of the day: one for all that came since the last.

use jobs::{Failure, Work};
use sha2::{Digest, Sha256};
use store::StoreError;
use store::sea_orm::sea_query::Expr;
use store::sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, QueryTrait};

use super::{Postman, judged, misfiled, told};
use crate::delivery::{DeliveryState, plus_one};
use crate::email::{About, Letter};
use crate::errand::Errand;
use crate::tables::{delivery, notice};
use crate::{Channel, Reason, Recipient, mailbox, preferences};

impl Postman {
    pub(super) async fn digest(&self, work: &Work) -> Result<(), Failure> {
        let Errand::Digest { to, day } = work.read()? else { return Err(misfiled()) };
        let chosen = preferences::preferences(&self.store, to).await?;
        let unread = mailbox::unread_count(&self.store, to).await?;
        let outcome = match (&self.mailer, &chosen.email) {
            (_, None) => Err(Reason::Unwanted),
            (None, _) => Err(Reason::NotSetUp),
            // Everything was read meanwhile: there is nothing to tell.
            _ if unread == 0 => Ok(()),
            (Some(mailer), Some(address)) => {
                let letter = Letter {
                    // The person's identifier stays inside; its hash is as stable.
                    key: format!("{}.{day}", hex::encode(&Sha256::digest(to.party().as_bytes())[..12])),
                    to: address,
                    lang: chosen.lang,
                    owner: None,
                    about: About::Many(unread),
                    url: format!("{}/mail", self.public_url),
                    preferences_url: self.preferences_url(),
                    at: self.clock.now(),
                };
                mailer.send(&letter).await
            }
        };
        self.conclude_digest(work, to, outcome).await
    }

    /// Notes how an attempt went for all mails of somebody that waited for the mail of the day.
    async fn conclude_digest(&self, work: &Work, to: Recipient, outcome: Result<(), Reason>) -> Result<(), Failure> {
        let (state, reason, again) = judged(work, outcome);
        let tx = self.store.begin().await?;
        let notices = notice::Entity::find()
            .select_only()
            .column(notice::Column::Id)
            .filter(match to {
                Recipient::Person(person) => notice::Column::Person.eq(person.0),
                Recipient::Business(business) => notice::Column::Business.eq(business.0),
            })
            .into_query();
        let waiting = Condition::all()
            .add(delivery::Column::Channel.eq(Channel::Email.name()))
            .add(delivery::Column::State.eq(DeliveryState::Waiting.name()))
            .add(delivery::Column::Notice.in_subquery(notices));
        delivery::Entity::update_many()
            .col_expr(delivery::Column::State, Expr::value(state.name()))
            .col_expr(delivery::Column::Reason, Expr::value(reason.map(|reason| reason.name().to_owned())))
            .col_expr(delivery::Column::Attempts, plus_one(delivery::Column::Attempts))
            .col_expr(delivery::Column::At, Expr::value(self.clock.now().0))
            .filter(waiting)
            .exec(tx.conn())
            .await
            .map_err(StoreError::from)?;
        if !again {
            work.finish(&tx, &*self.clock).await?;
        }
        tx.commit().await?;
        told(reason.filter(|_| again))
    }
}
