//! The postman: does the jobs of this room. A mail or message that could not be handed over is tried again later, and each
//! attempt is noted where the officer and the person see it.

mod digest;
mod proof;

use std::sync::Arc;

use jobs::{Failure, Runner, Schedule, Work};
use kernel::{Clock, Lang};
use store::sea_orm::EntityTrait;
use store::{Store, StoreError};

use crate::delivery::{self, DeliveryState, REMINDER, Way};
use crate::email::{About, Letter, Mailer};
use crate::errand::{Errand, kind};
use crate::preferences::{self, Preferences};
use crate::push::{Device, Outcome, Pusher};
use crate::tables::{notice, recipient_of, subscription};
use crate::words::{name_of, wording};
use crate::{Reason, Recipient, mailbox, remind};

/// Does the jobs of this room.
#[derive(Clone)]
pub struct Postman {
    store: Store,
    clock: Arc<dyn Clock>,
    mailer: Option<Mailer>,
    pusher: Option<Pusher>,
    public_url: String,
}

impl std::fmt::Debug for Postman {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Postman")
            .field("mailer", &self.mailer.is_some())
            .field("pusher", &self.pusher.is_some())
            .finish_non_exhaustive()
    }
}

impl Postman {
    /// A postman who sends readers to `public_url`, the address of the pages without a slash at the end.
    pub fn new(store: Store, clock: Arc<dyn Clock>, public_url: impl Into<String>) -> Postman {
        Postman { store, clock, mailer: None, pusher: None, public_url: public_url.into() }
    }

    /// The same, who can send mail.
    #[must_use]
    pub fn with_mailer(mut self, mailer: Mailer) -> Postman {
        self.mailer = Some(mailer);
        self
    }

    /// The same, who can push messages to devices.
    #[must_use]
    pub fn with_pusher(mut self, pusher: Pusher) -> Postman {
        self.pusher = Some(pusher);
        self
    }

    /// Names this postman for the jobs of this room.
    #[must_use]
    pub fn register(&self, runner: Runner) -> Runner {
        let [email, push, digest, remind, prove] = std::array::from_fn(|_| self.clone());
        runner
            .on(kind::EMAIL, move |work| {
                let postman = email.clone();
                async move { postman.email(&work).await }
            })
            .on(kind::PUSH, move |work| {
                let postman = push.clone();
                async move { postman.push(&work).await }
            })
            .on(kind::DIGEST, move |work| {
                let postman = digest.clone();
                async move { postman.digest(&work).await }
            })
            .on(kind::PROVE, move |work| {
                let postman = prove.clone();
                async move { postman.prove(&work).await }
            })
            .recurring(kind::REMIND, Schedule::Hourly { minute: 10 }, move |_| {
                let postman = remind.clone();
                async move { Ok(remind::remind_due(&postman.store, postman.clock.now()).await.map(|_| ())?) }
            })
    }

    async fn email(&self, work: &Work) -> Result<(), Failure> {
        let Errand::Email { way, owner } = work.read()? else { return Err(misfiled()) };
        if !delivery::is_open(&self.store, &way).await? {
            return Ok(());
        }
        let to = self.recipient(&way).await?;
        let chosen = preferences::preferences(&self.store, to).await?;
        let outcome = match (&self.mailer, &chosen.email) {
            (_, None) => Err(Reason::Unwanted),
            (None, _) => Err(Reason::NotSetUp),
            (Some(mailer), Some(address)) => {
                let is_reminder = way.target.starts_with(REMINDER);
                let letter = Letter {
                    key: format!("{}.{}", way.notice, if is_reminder { REMINDER } else { "new" }),
                    to: address,
                    lang: chosen.lang,
                    owner: Some(owner),
                    about: if is_reminder { About::Reminder } else { About::New },
                    url: format!("{}/mail/{}", self.public_url, way.notice),
                    preferences_url: self.preferences_url(),
                    at: self.clock.now(),
                };
                mailer.send(&letter).await
            }
        };
        self.conclude(work, &way, outcome).await
    }

    async fn push(&self, work: &Work) -> Result<(), Failure> {
        let Errand::Push { way, owner, device: id } = work.read()? else { return Err(misfiled()) };
        if !delivery::is_open(&self.store, &way).await? {
            return Ok(());
        }
        let Some(pusher) = &self.pusher else { return self.conclude(work, &way, Err(Reason::NotSetUp)).await };
        let device = subscription::Entity::find_by_id(id).one(self.store.reader()).await.map_err(StoreError::from)?;
        let to = self.recipient(&way).await?;
        // A device that changed hands since is told nothing of the one before.
        let Some(row) = device.filter(|row| row.party == to.party()) else {
            return self.conclude(work, &way, Err(Reason::Unwanted)).await;
        };
        let chosen = preferences::preferences(&self.store, to).await?;
        let unread = mailbox::unread_count(&self.store, to).await?;
        let words = wording(chosen.lang);
        let title = if way.target.starts_with(REMINDER) { "notices-push-reminder" } else { "notices-push-new" };
        let message = serde_json::json!({
            "title": words.get(title),
            "body": words.with("notices-push-from", &[("owner", name_of(owner, chosen.lang).into())]),
            "lang": language_of(chosen.lang),
            "url": format!("{}/mail/{}", self.public_url, way.notice),
            "unread": unread,
        });
        let device = Device { endpoint: row.endpoint, p256dh: row.p256dh, auth: row.auth };
        match pusher.push(&device, way.notice, message.to_string(), self.clock.now()).await {
            Outcome::Taken => self.conclude(work, &way, Ok(())).await,
            Outcome::Not(reason) => self.conclude(work, &way, Err(reason)).await,
            Outcome::Gone => {
                let tx = self.store.begin().await?;
                preferences::forget(&tx, id).await?;
                tx.commit().await?;
                self.conclude(work, &way, Err(Reason::Refused)).await
            }
        }
    }

    fn preferences_url(&self) -> String {
        format!("{}/mail/settings", self.public_url)
    }

    /// To whom a notice went.
    async fn recipient(&self, way: &Way) -> Result<Recipient, Failure> {
        let row = notice::Entity::find_by_id(way.notice.0).one(self.store.reader()).await.map_err(StoreError::from)?;
        let row = row.ok_or_else(|| Failure::lasting("notice-gone", "the notice is not there any more"))?;
        Ok(recipient_of(&row)?)
    }

    /// Notes how an attempt went, in one transaction with the end of the job where it ends.
    async fn conclude(&self, work: &Work, way: &Way, outcome: Result<(), Reason>) -> Result<(), Failure> {
        let (state, reason, again) = judged(work, outcome);
        let tx = self.store.begin().await?;
        delivery::note(&tx, way, state, reason, self.clock.now()).await?;
        if !again {
            work.finish(&tx, &*self.clock).await?;
        }
        tx.commit().await?;
        told(reason.filter(|_| again))
    }
}

/// How an attempt is noted, and whether there will be another.
fn judged(work: &Work, outcome: Result<(), Reason>) -> (DeliveryState, Option<Reason>, bool) {
    match outcome {
        Ok(()) => (DeliveryState::Sent, None, false),
        Err(reason @ (Reason::Unreachable | Reason::Busy)) => {
            let is_last = work.attempt >= work.max_attempts;
            (if is_last { DeliveryState::Failed } else { DeliveryState::Waiting }, Some(reason), true)
        }
        Err(reason @ (Reason::Refused | Reason::NotSetUp | Reason::Unwanted | Reason::NotPrinted)) => {
            (DeliveryState::Failed, Some(reason), false)
        }
    }
}

fn told(reason: Option<Reason>) -> Result<(), Failure> {
    match reason {
        None => Ok(()),
        Some(Reason::Busy) => Err(Failure::passing("busy", "the server asked to come back later")),
        Some(_) => Err(Failure::passing("unreachable", "the server does not answer")),
    }
}

fn misfiled() -> Failure {
    Failure::lasting("misfiled", "the payload is another job's")
}

/// The language as a device knows it.
fn language_of(lang: Lang) -> &'static str {
    lang.tag().split('-').next().unwrap_or("ja")
}

/// What somebody chose, for showing it.
impl Preferences {
    /// Whether anything leaves the mailbox at all.
    pub fn leaves_mailbox(&self) -> bool {
        self.email.is_some() || self.push || self.paper
    }
}
