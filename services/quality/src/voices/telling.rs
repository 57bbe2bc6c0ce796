//! Telling the people who wrote what came of it. A review does not say whose it is; its case does, and the case is asked here
//! alone, in a job, where no officer looks on. The notice names no case and no review, so that the office cannot tell from what
//! it sent who had written.

use std::collections::BTreeMap;

use casework::find;
use jobs::{Failure, Job, Runner, Work};
use kernel::{Lang, NoticeId};
use notices::{Content, NewNotice, NoticeKind, Recipient};
use serde::{Deserialize, Serialize};
use service_kit::App;
use store::{Scope, StoreError, Tx};
use uuid::Uuid;

use crate::shown;
use crate::voices::answers::{self, Answer};

/// The kind of the job.
pub const TELL: &str = "quality-tell";

#[derive(Debug, Serialize, Deserialize)]
struct Wanted {
    answer: Uuid,
}

/// Names who does the work.
pub fn jobs(app: &App, runner: Runner) -> Runner {
    let app = app.clone();
    runner.on(TELL, move |work| {
        let app = app.clone();
        async move { tell(&app, &work).await }
    })
}

/// Promises that those who wrote are told.
pub async fn promise(app: &App, tx: &Tx, answer: Uuid) -> Result<(), StoreError> {
    let job = Job::new(TELL, &Wanted { answer }).unique(answer.to_string());
    jobs::enqueue(tx, &*app.clock, &*app.rng, job).await?;
    Ok(())
}

async fn tell(app: &App, work: &Work) -> Result<(), Failure> {
    let wanted: Wanted = work.read()?;
    let Some(answer) = answers::one(&app.store, wanted.answer).await? else {
        return Err(Failure::lasting("no-answer", "the answer is not there"));
    };
    let tx = app.store.begin().await?;
    // One who wrote several times is told once. The order is that of the identifiers, not of writing.
    let mut recipients: BTreeMap<Uuid, Recipient> = BTreeMap::new();
    for case in answers::cases(&tx, answer.id).await? {
        let Some(case) = find::one_on(tx.conn(), Scope::Owner(answer.owner), case).await? else { continue };
        match case.applicant.business {
            Some(business) => recipients.insert(business.0, Recipient::Business(business)),
            None => recipients.insert(case.applicant.person.0, Recipient::Person(case.applicant.person)),
        };
    }
    let mut new = Vec::new();
    for to in recipients.into_values() {
        let lang = language(&tx, to).await;
        new.push(notice(app, &answer, to, lang));
    }
    notices::send_all(&tx, &new).await?;
    answers::set_told(&tx, answer.id, new.len() as u64).await?;
    work.finish(&tx, &*app.clock).await?;
    Ok(tx.commit().await?)
}

/// The language in which somebody wishes to be written to.
async fn language(tx: &Tx, to: Recipient) -> Lang {
    let Some(person) = to.person() else { return Lang::JA };
    let found = people::find::person(tx.conn(), Scope::Person(person), person).await;
    found.ok().and_then(|person| person.language).unwrap_or(Lang::JA)
}

fn notice(app: &App, answer: &Answer, to: Recipient, lang: Lang) -> NewNotice {
    let words = app.wording(lang);
    let title = shown::title(&app.registry, lang, &answer.service);
    let named = [("service", title.into()), ("owner", shown::owner(&words, answer.owner).into())];
    let mut paragraphs = vec![words.with("quality-told-intro", &named), answer.words.clone()];
    if let Some(revision) = answer.revision {
        paragraphs.push(words.with("quality-told-changed", &[("n", revision.to_string().into())]));
    }
    paragraphs.push(words.with(
        "quality-told-where",
        &[("address", format!("{}/quality/services/{}", app.settings.public_url, answer.service).into())],
    ));
    paragraphs.push(words.get("quality-told-anonymous"));
    NewNotice {
        id: NoticeId::new(&*app.clock, &*app.rng),
        to,
        owner: answer.owner,
        service: Some(answer.service.clone()),
        case: None,
        kind: NoticeKind::Message,
        lang,
        subject: words.with("quality-told-subject", &named),
        content: Content::Text(paragraphs.join("\n\n")),
        at: app.clock.now(),
        remind_after_days: None,
    }
}
