//! The notice that tells somebody what newly fits: one for all of it, the most pressing first, with the day and the way.

use kernel::{Date, Lang, Moment, NoticeId, OwnerCode};
use notices::{Content, NewNotice, NoticeKind, Recipient};
use registry::Service;
use service_kit::App;
use text::Wording;

/// After so many days without being opened it is brought to mind once.
const REMIND_AFTER_DAYS: u32 = 14;

/// A service that newly fits somebody.
#[derive(Debug, Clone)]
pub struct News {
    /// The service.
    pub service: Service,
    /// The last day on which they can act.
    pub act_by: Option<Date>,
    /// What it gives in a year, in yen; 0 where nothing or not known.
    pub yen: i64,
}

/// The most pressing first: by the last day, then by what it gives.
pub fn sort(news: &mut [News]) {
    news.sort_by_key(|one| (one.act_by.is_none(), one.act_by, std::cmp::Reverse(one.yen)));
}

/// One notice about all of it. `sender` is the government in whose name it comes: that of the place where they live.
pub fn notice(
    app: &App,
    id: NoticeId,
    to: Recipient,
    sender: OwnerCode,
    lang: Lang,
    news: &[News],
    at: Moment,
) -> NewNotice {
    let words = app.wording(lang);
    let count = i64::try_from(news.len()).unwrap_or(i64::MAX);
    let subject = match news {
        [only] => words.with("push-digest-subject-one", &[("service", only.service.title(lang).to_owned().into())]),
        _ => words.with("push-digest-subject", &[("n", count.into())]),
    };
    let mut paragraphs = vec![words.get("push-digest-intro")];
    paragraphs.extend(news.iter().map(|one| paragraph(app, &words, one)));
    paragraphs.push(words.get("push-digest-end"));
    NewNotice {
        id,
        to,
        owner: sender,
        service: if let [only] = news { Some(only.service.key().to_string()) } else { None },
        case: None,
        kind: NoticeKind::Digest,
        lang,
        subject,
        content: Content::Text(paragraphs.join("\n\n")),
        at,
        remind_after_days: Some(REMIND_AFTER_DAYS),
    }
}

fn paragraph(app: &App, words: &Wording, one: &News) -> String {
    let lang = words.lang();
    let mut lines = vec![
        words.with("push-digest-title", &[("service", one.service.title(lang).to_owned().into())]),
        one.service.summary(lang).to_owned(),
    ];
    if let Some(day) = one.act_by {
        lines.push(words.with("push-digest-by", &[("day", forms::shown::date(day, words).into())]));
    }
    lines.push(format!("{}/services/{}", app.settings.public_url, one.service.key()));
    lines.join("\n")
}
