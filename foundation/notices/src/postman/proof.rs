//! The mail that proves an address: it carries a code, and nothing of any letter.

use jobs::{Failure, Work};
use kernel::{Lang, Moment};
use sha2::{Digest, Sha256};

use super::{Postman, judged, misfiled, told};
use crate::email::{About, Letter};
use crate::errand::Errand;
use crate::{Reason, Recipient, address};

impl Postman {
    pub(super) async fn prove(&self, work: &Work) -> Result<(), Failure> {
        let Errand::Prove { to, made_at } = work.read()? else { return Err(misfiled()) };
        let Some(row) = address::to_mail(&self.store, to, made_at).await? else { return Ok(()) };
        let outcome = match (&self.mailer, &row.address) {
            (_, None) => Err(Reason::Unwanted),
            (None, _) => Err(Reason::NotSetUp),
            (Some(mailer), Some(address)) => {
                let letter = Letter {
                    // The person's identifier stays inside; its hash is as stable.
                    key: format!("{}.{}.code", hex::encode(&Sha256::digest(to.party().as_bytes())[..12]), made_at.0),
                    to: address,
                    lang: Lang::from_tag(&row.lang).unwrap_or(Lang::JA),
                    owner: None,
                    about: About::Code(&row.code),
                    url: self.preferences_url(),
                    preferences_url: self.preferences_url(),
                    at: self.clock.now(),
                };
                mailer.send(&letter).await
            }
        };
        self.conclude_proof(work, to, made_at, outcome).await
    }

    async fn conclude_proof(
        &self,
        work: &Work,
        to: Recipient,
        made_at: Moment,
        outcome: Result<(), Reason>,
    ) -> Result<(), Failure> {
        let (state, reason, again) = judged(work, outcome);
        let tx = self.store.begin().await?;
        address::note(&tx, to, made_at, state, reason).await?;
        if !again {
            work.finish(&tx, &*self.clock).await?;
        }
        tx.commit().await?;
        told(reason.filter(|_| again))
    }
}
