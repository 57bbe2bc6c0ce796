//! How I hear of letters: e-mail, devices, paper, and in which language.

use axum::extract::State as Shared;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::{Lang, PersonId};
use maud::{Markup, html};
use notices::address::{self, Unproven};
use notices::{EmailMode, Preferences};
use pages::field::choice::{Choice, one_of, yes_no};
use pages::field::input::{Input, Kind};
use pages::{Button, ErrorLine, Field, Heading, Icon, Layout, Link, Visit, error_summary};
use service_kit::{App, Fault, Fields, Resident, Seen};
use store::Scope;

use crate::proof;

/// What the form holds: as stored, or as typed.
pub(crate) struct Form {
    email: String,
    email_wrong: bool,
    /// The address that is still to be proven, and what is wrong with a code typed for it.
    pub(crate) unproven: Option<Unproven>,
    pub(crate) code_wrong: Option<&'static str>,
    chosen: Preferences,
    lang: Option<Lang>,
    devices: usize,
}

/// `GET /mail/settings`
pub async fn page(Shared(app): Shared<App>, caller: Resident) -> Result<Markup, Fault> {
    let form = stored(&app, &caller).await?;
    Ok(render(&app, &caller.visit, &form))
}

/// `POST /mail/settings`
pub async fn save(Shared(app): Shared<App>, caller: Resident, fields: Fields) -> Result<Response, Fault> {
    let mut form = stored(&app, &caller).await?;
    fields.get("email").trim().clone_into(&mut form.email);
    let wished = if form.email.is_empty() {
        None
    } else {
        let read = notices::preferences::email_address(&form.email);
        form.email_wrong = read.is_err();
        read.ok()
    };
    if let Some(mode) = EmailMode::from_name(fields.get("email-mode")) {
        form.chosen.email_mode = mode;
    }
    form.chosen.paper = fields.get("paper") == "yes";
    if fields.has("push") {
        form.chosen.push = fields.get("push") == "yes";
    }
    if let (Some(_), Some(lang)) = (form.lang, Lang::from_tag(fields.get("lang"))) {
        form.lang = Some(lang);
    }
    if form.email_wrong {
        let page = render(&app, &caller.visit, &form);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    form.chosen.lang = form.lang.unwrap_or(form.chosen.lang);
    let seen = Seen::other("/mail/settings");
    Ok(match keep(&app, &caller, &mut form, wished).await? {
        Mail::AsBefore => seen.success("mailbox-flash-settings"),
        Mail::CodeSent => seen.warning("mailbox-flash-code"),
        Mail::TooMany => seen.error("mailbox-flash-code-too-many"),
    }
    .into_response())
}

/// What becomes of the address for e-mail.
enum Mail {
    AsBefore,
    CodeSent,
    TooMany,
}

/// Keeps what was chosen. A new address is not used before it is proven; the one before stays in use until then.
async fn keep(app: &App, caller: &Resident, form: &mut Form, wished: Option<String>) -> Result<Mail, Fault> {
    let own = match (caller.business, form.lang) {
        (None, Some(lang)) => Some((register(app, caller.person).await?, lang)),
        _ => None,
    };
    let of = caller.recipient();
    let waits = form.unproven.as_ref().filter(|unproven| unproven.open).map(|unproven| &unproven.address);
    let tx = app.store.begin().await?;
    let mail = match wished {
        Some(wished) if form.chosen.email.as_ref() != Some(&wished) && waits != Some(&wished) => {
            let lang = caller.visit.lang();
            let sent = address::propose(&tx, of, &wished, lang, &*app.clock, &*app.rng).await?;
            if sent { Mail::CodeSent } else { Mail::TooMany }
        }
        Some(wished) if waits == Some(&wished) => Mail::AsBefore,
        wished => {
            address::forget(&tx, of).await?;
            form.chosen.email = wished;
            Mail::AsBefore
        }
    };
    notices::set_preferences(&tx, of, &form.chosen, app.clock.now()).await?;
    if let Some((person, lang)) = own {
        people::register::tell_contact(&tx, person.id, person.phone, person.email, Some(lang)).await?;
    }
    tx.commit().await?;
    Ok(mail)
}

async fn register(app: &App, person: PersonId) -> Result<people::Person, Fault> {
    Ok(people::find::person(app.store.reader(), Scope::Person(person), person).await?)
}

/// What is stored now.
pub(crate) async fn stored(app: &App, caller: &Resident) -> Result<Form, Fault> {
    let of = caller.recipient();
    let chosen = notices::preferences(&app.store, of).await?;
    let lang = match caller.business {
        None => Some(register(app, caller.person).await?.language.unwrap_or(Lang::JA)),
        Some(_) => None,
    };
    let devices = usize::try_from(notices::preferences::subscriptions(&app.store, of).await?).unwrap_or(0);
    let unproven = address::unproven(&app.store, of, app.clock.now()).await?;
    let email = unproven.as_ref().map(|unproven| unproven.address.clone()).or_else(|| chosen.email.clone());
    Ok(Form { email: email.unwrap_or_default(), email_wrong: false, unproven, code_wrong: None, chosen, lang, devices })
}

/// The page.
pub(crate) fn render(app: &App, visit: &Visit, form: &Form) -> Markup {
    let words = &visit.wording;
    let title = words.get("mailbox-settings-title");
    let email_wrong = form.email_wrong.then(|| ErrorLine::new("email", words.get("mailbox-email-wrong")));
    let code_wrong = form.code_wrong.map(|key| ErrorLine::new("code", words.get(key)));
    let errors: Vec<ErrorLine> = email_wrong.into_iter().chain(code_wrong).collect();
    let body = html! {
        (error_summary(words, &errors))
        (Heading::new(title.clone()).lead(words.get("mailbox-settings-lead")))
        (proof::part(visit, form, form.chosen.email.as_deref()))
        (pages::form(visit, "/mail/settings", &fields(visit, form)))
        (push(app, visit, form))
        (how(visit))
        p.mail-links { (Link::new("/me", words.get("mailbox-me-link")).icon(Icon::Lock).standing()) }
    };
    Layout::new(visit, title).back(words.get("mailbox-back"), "/mail").faulty(!errors.is_empty()).page(body)
}

fn fields(visit: &Visit, form: &Form) -> Markup {
    let words = &visit.wording;
    let mut email =
        Field::new("email", words.get("mailbox-email")).optional(true).help(words.get("mailbox-email-help"));
    if form.email_wrong {
        email = email.error(words.get("mailbox-email-wrong"));
    }
    let modes = [EmailMode::Each, EmailMode::Daily]
        .map(|mode| Choice::new(mode.name(), words.get(&format!("mailbox-email-mode-{}", mode.name()))));
    let langs = Lang::OFFERED.map(|lang| Choice::new(lang.tag(), words.get(&format!("mailbox-lang-{}", lang.tag()))));
    let field = |name: &str, help: bool| {
        let field = Field::new(name, words.get(&format!("mailbox-field-{name}"))).quiet();
        if help { field.help(words.get(&format!("mailbox-help-{name}"))) } else { field }
    };
    html! {
        (Input::new(Kind::Email, form.email.clone()).autocomplete("email").max_length(Some(254)).field(words, &email))
        (one_of(words, &field("email-mode", false), &modes, form.chosen.email_mode.name()))
        @if form.devices > 0 { (yes_no(words, &field("push", true), Some(form.chosen.push))) }
        (yes_no(words, &field("paper", true), Some(form.chosen.paper)))
        @if let Some(lang) = form.lang { (one_of(words, &field("lang", true), &langs, lang.tag())) }
        (pages::button::row(&[Button::primary(words.get("mailbox-settings-save")).icon(Icon::Check)]))
    }
}

/// The button that has this device told. A script shows it where the browser can do that; without one, words say so.
fn push(app: &App, visit: &Visit, form: &Form) -> Markup {
    let words = &visit.wording;
    html! {
        section aria-labelledby="push" {
            (pages::heading::section("push", &words.get("mailbox-push-title"), None))
            p { (words.get("mailbox-push-lead")) }
            @if form.devices > 0 { p { (words.with("mailbox-push-devices", &[("n", form.devices.into())])) } }
            @match &app.settings.push_public_key {
                None => { p.help { (words.get("mailbox-push-not-set-up")) } }
                Some(key) => {
                    div.push data-push=(key) data-push-to="/mail/push" data-push-token=(visit.form_token.as_deref().unwrap_or_default())
                        data-push-done=(words.get("mailbox-push-done")) data-push-ended=(words.get("mailbox-push-ended"))
                        data-push-denied=(words.get("mailbox-push-denied")) data-push-failed=(words.get("mailbox-push-failed")) {
                        p.help data-push-without { (words.get("mailbox-push-without")) }
                        button.button.button-secondary type="button" data-push-on hidden { (Icon::Bell) span { (words.get("mailbox-push-on")) } }
                        button.button.button-secondary type="button" data-push-off hidden { (Icon::Close) span { (words.get("mailbox-push-off")) } }
                        p role="status" data-push-says {}
                    }
                }
            }
        }
    }
}

fn how(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let points = ["always", "email", "push", "paper", "reminder", "change"]
        .map(|point| html! { (words.get(&format!("mailbox-how-{point}"))) });
    pages::disclosure::disclosure(&words.get("mailbox-how-title"), &pages::list::points(&points))
}
