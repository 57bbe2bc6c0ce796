//! What is under way of mine: letters not read, what was begun, cases that are open or were closed lately.

use casework::{Case, Draft, State, drafts};
use kernel::Date;
use pages::{Icon, Row, Tag, Tone};
use service_kit::{App, Fault, Resident};

use crate::cases::list::{standing, state_tag};
use crate::words;

/// So many open cases are shown; the page of my cases has all.
const MOST_CASES: usize = 4;
/// For so many days a closed case is still news.
const NEWS_DAYS: i64 = 14;

/// A row for each, what waits for the person first.
pub(super) async fn rows_of(app: &App, caller: &Resident) -> Result<Vec<Row>, Fault> {
    let unread = notices::unread_count(&app.store, caller.recipient()).await?;
    let begun = drafts::list(&app.store, caller.applicant()).await?;
    let mut recent = casework::find::recent(&app.store, caller.scope(), 20).await?;
    let since = app.clock.now().plus_seconds(-NEWS_DAYS * 24 * 3600);
    recent.retain(|case| case.closed_at.is_none_or(|at| at >= since));
    recent.sort_by_key(|case| (case.standing.state != State::Correction, case.standing.state.is_closed()));
    let letters = if unread > 0 { Some(letters(app, caller, unread).await?) } else { None };
    let drafts = begun.iter().filter_map(|draft| draft_row(app, caller, draft));
    let cases = recent.iter().take(MOST_CASES).map(|case| case_row(app, caller, case, app.today()));
    Ok(letters.into_iter().chain(drafts).chain(cases).collect())
}

/// The letters that were not read, as one row with the subject of the newest.
async fn letters(app: &App, caller: &Resident, unread: i64) -> Result<Row, Fault> {
    let wanted = notices::Wanted { unread_only: true, limit: 1, ..notices::Wanted::default() };
    let newest = notices::list(&app.store, caller.recipient(), wanted).await?.into_iter().next();
    let words = &caller.visit.wording;
    let row =
        Row::new("/mail", Icon::Mail, words.with("procedures-home-letters", &[("n", unread.into())])).strong(true);
    Ok(match newest {
        Some(newest) if newest.lang == caller.visit.lang() => row.text(newest.subject),
        _ => row,
    })
}

fn draft_row(app: &App, caller: &Resident, draft: &Draft) -> Option<Row> {
    let words = &caller.visit.wording;
    let (key, revision) = draft.services.first()?;
    let service = app.registry.revision(key, *revision)?;
    let saved = words::day(words, draft.updated_at.day());
    let until = words::day(words, draft.kept_until());
    let row =
        Row::new(format!("/apply/{}", draft.id), words::service_icon(&service), service.title(caller.visit.lang()))
            .tag(Some(Tag::new(Tone::Warning, words.get("procedures-tag-begun"))))
            .text(words.with("procedures-home-begun-on", &[("day", saved.into()), ("until", until.into())]));
    Some(row)
}

fn case_row(app: &App, caller: &Resident, case: &Case, today: Date) -> Row {
    let service = app.registry.revision(&case.service, case.revision);
    let title = service.as_ref().map_or_else(|| case.service.to_string(), |s| s.title(caller.visit.lang()).to_owned());
    let icon = service.as_ref().map_or(Icon::Document, words::service_icon);
    Row::new(format!("/cases/{}", case.id), icon, title)
        .tag(Some(state_tag(&caller.visit, case)))
        .text(standing(&caller.visit, case, today))
        .strong(case.standing.state == State::Correction)
}
