//! A browser that asks to be told of letters (Web Push), or no longer.

use axum::extract::{Extension, Json, State as Shared};
use axum::http::StatusCode;
use notices::preferences::NewSubscription;
use serde::Deserialize;
use service_kit::{App, Caller, Fault, Resident};

/// What the page's script sends.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// The session's secret, as in every form.
    #[serde(rename = "form-token")]
    form_token: String,
    /// What is wished.
    #[serde(flatten)]
    wish: Wish,
}

/// What a browser wishes.
#[derive(Debug, Deserialize)]
#[serde(tag = "wish", rename_all = "kebab-case")]
enum Wish {
    /// To be told.
    Subscribe {
        /// `PushSubscription.toJSON()`.
        subscription: NewSubscription,
    },
    /// To be told no longer.
    Unsubscribe {
        /// Where messages were posted.
        endpoint: String,
    },
}

/// `POST /mail/push`
pub async fn ask(
    Shared(app): Shared<App>,
    caller: Resident,
    Extension(all): Extension<Caller>,
    Json(asked): Json<Asked>,
) -> Result<StatusCode, Fault> {
    if !all.session.is_some_and(|session| session.csrf.matches(&asked.form_token)) {
        return Err(Fault::forbidden("service-kit-refused-stale-form"));
    }
    let of = caller.recipient();
    let mut chosen = notices::preferences(&app.store, of).await?;
    let tx = app.store.begin().await?;
    match asked.wish {
        Wish::Subscribe { subscription } => {
            notices::push::check(&subscription, &[]).map_err(|_| Fault::bad_request("mailbox-push-refused"))?;
            notices::subscribe(&tx, of, &subscription, &*app.clock, &*app.rng).await?;
            chosen.push = true;
        }
        Wish::Unsubscribe { endpoint } => {
            notices::unsubscribe(&tx, of, &endpoint).await?;
        }
    }
    notices::set_preferences(&tx, of, &chosen, app.clock.now()).await?;
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
