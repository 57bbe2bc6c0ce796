//! Seeing and changing from which account a government pays. What the bank's format cannot hold is told beside its field.

use axum::extract::State as Shared;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::script;
use maud::{Markup, html};
use pages::field::Field;
use pages::field::choice::{self, Choice};
use pages::field::input::{Input, Kind};
use pages::list::description;
use pages::{Banner, Button, Crumb, ErrorLine, Heading, Layout, Tone, Visit, button, error_summary};
use payments::zengin::{Payer, ZenginError};
use serde_json::json;
use service_kit::{App, Fault, Fields, OfficerCaller, Seen};

use crate::{access, payer, trail, words};

/// The fields by name, which is also what the format calls them, with what they hold and how many letters they show.
const FIELDS: [(&str, Kind, Option<u8>); 7] = [
    ("payer-code", Kind::Digits, Some(16)),
    ("payer-name", Kind::Kana, None),
    ("bank", Kind::Digits, Some(4)),
    ("bank-name", Kind::Kana, None),
    ("branch", Kind::Digits, Some(4)),
    ("branch-name", Kind::Kana, None),
    ("number", Kind::Digits, Some(8)),
];

/// `GET /payments/payer`
pub async fn page(Shared(app): Shared<App>, caller: OfficerCaller) -> Result<Markup, Fault> {
    access::payees(&app, &caller)?;
    let tx = app.store.begin().await?;
    let payer = payer::find_or_invent(&tx, &*app.clock, caller.owner, app.settings.demo).await?;
    tx.commit().await?;
    Ok(render(&app, &caller, payer.as_ref(), &[]))
}

/// `POST /payments/payer`
pub async fn save(Shared(app): Shared<App>, caller: OfficerCaller, fields: Fields) -> Result<Response, Fault> {
    access::prepare(&app, &caller)?;
    let payer = read(&fields);
    let errors = faults(&caller.visit, &payer, fields.get("kind"));
    if !errors.is_empty() {
        let page = render(&app, &caller, Some(&payer), &errors);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let tx = app.store.begin().await?;
    payer::save(&tx, &*app.clock, caller.owner, &payer).await?;
    trail::by_officer(&app, &tx, &caller, "payer-changed", None, json!({})).await?;
    tx.commit().await?;
    Ok(Seen::other("/payments/payer").success("disbursement-flash-payer-saved").into_response())
}

/// What was typed, as far as it can be understood: full-width digits as digits, hiragana and half-width kana as katakana.
fn read(fields: &Fields) -> Payer {
    let digits = |name: &str| {
        let plain = script::normalise(fields.get(name));
        plain.chars().filter(|c| !matches!(c, ' ' | '-')).collect::<String>()
    };
    let kana = |name: &str| script::to_katakana(script::normalise(fields.get(name)).trim());
    Payer {
        code: digits("payer-code"),
        name: kana("payer-name"),
        bank: digits("bank"),
        bank_name: kana("bank-name"),
        branch: digits("branch"),
        branch_name: kana("branch-name"),
        number: digits("number"),
        current: fields.get("kind") == "current",
    }
}

/// What is wrong, by field. Names must be there, because the bank compares them.
fn faults(visit: &Visit, payer: &Payer, kind: &str) -> Vec<ErrorLine> {
    let words = &visit.wording;
    let field_of = |fault: &ZenginError| match fault {
        ZenginError::Digits { field, .. } | ZenginError::Character { field, .. } => *field,
        ZenginError::Amount => "number",
    };
    let wrong =
        payer.faults().into_iter().map(|fault| ErrorLine::new(field_of(&fault), words::unwritable(words, &fault)));
    let names = [("payer-name", &payer.name), ("bank-name", &payer.bank_name), ("branch-name", &payer.branch_name)];
    let missing = names.into_iter().filter(|(_, value)| value.is_empty()).map(|(field, _)| {
        let named = words.get(&format!("disbursement-field-{field}"));
        ErrorLine::new(field, words.with("disbursement-error-missing", &[("field", named.into())]))
    });
    let kind =
        (!matches!(kind, "current" | "ordinary")).then(|| ErrorLine::new("kind", words.get("disbursement-error-kind")));
    wrong.chain(missing).chain(kind).collect()
}

fn value<'a>(payer: &'a Payer, field: &str) -> &'a str {
    match field {
        "payer-code" => &payer.code,
        "payer-name" => &payer.name,
        "bank" => &payer.bank,
        "bank-name" => &payer.bank_name,
        "branch" => &payer.branch,
        "branch-name" => &payer.branch_name,
        _ => &payer.number,
    }
}

fn render(app: &App, caller: &OfficerCaller, payer: Option<&Payer>, errors: &[ErrorLine]) -> Markup {
    let visit = &caller.visit;
    let words = &visit.wording;
    let title = words.get("disbursement-payer-title");
    let body = html! {
        (error_summary(words, errors))
        (Heading::new(title.clone()).lead(words.get("disbursement-payer-lead")))
        @if app.settings.demo { (Banner::new(Tone::Info, words.get("disbursement-payer-demo"))) }
        @if payer.is_none() { (Banner::new(Tone::Warning, words.get("disbursement-payer-none"))) }
        @if access::prepare(app, caller).is_ok() { (form(visit, payer, errors)) }
        @else if let Some(payer) = payer { (description(&shown(visit, payer))) }
    };
    let crumbs = vec![Crumb::new(words.get("disbursement-title"), "/payments")];
    Layout::new(visit, title).crumbs(crumbs).faulty(!errors.is_empty()).page(body)
}

fn form(visit: &Visit, payer: Option<&Payer>, errors: &[ErrorLine]) -> Markup {
    let words = &visit.wording;
    let framed = |name: &str| {
        let mut field = Field::new(name, words.get(&format!("disbursement-field-{name}")));
        if let Some(help) = words.look(&format!("disbursement-field-{name}-help")) {
            field = field.help(help);
        }
        errors.iter().filter(|error| error.target == name).fold(field, |field, error| field.error(error.text.clone()))
    };
    let kinds = ["ordinary", "current"].map(|kind| Choice::new(kind, words.get(&format!("pages-account-kind-{kind}"))));
    let chosen = payer.map_or("", |payer| if payer.current { "current" } else { "ordinary" });
    let line = |(name, kind, width): (&str, Kind, Option<u8>)| {
        let mut input = Input::new(kind, payer.map_or("", |payer| value(payer, name))).autocomplete("off");
        if let Some(width) = width {
            input = input.width(width);
        }
        input.field(words, &framed(name))
    };
    pages::form(
        visit,
        "/payments/payer",
        &html! {
            @for field in FIELDS { (line(field)) }
            (choice::one_of(words, &framed("kind"), &kinds, chosen))
            (button::row(&[Button::primary(words.get("disbursement-payer-save"))]))
        },
    )
}

fn shown(visit: &Visit, payer: &Payer) -> Vec<(String, Markup)> {
    let words = &visit.wording;
    let kind = words.get(if payer.current { "pages-account-kind-current" } else { "pages-account-kind-ordinary" });
    let mut lines: Vec<(String, Markup)> = FIELDS
        .iter()
        .map(|(name, ..)| (words.get(&format!("disbursement-field-{name}")), html! { (value(payer, name)) }))
        .collect();
    lines.push((words.get("disbursement-field-kind"), html! { (kind) }));
    lines
}
