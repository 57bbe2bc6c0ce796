//! Web Push (RFC 8030): messages to devices, encrypted for each (RFC 8291), signed by us (RFC 8292).
//! A message says that something waits and where; a device shows it on a locked screen, so it says no more.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::{Moment, NoticeId};
use p256::PublicKey;
use reqwest::header::{AUTHORIZATION, HeaderName};
use reqwest::{StatusCode, Url, redirect};
use web_push_native::{Auth, WebPushBuilder};

use crate::preferences::NewSubscription;
use crate::{Keys, Reason};

/// The push services of browsers. An address elsewhere is not posted to, because it came from a browser that anybody may
/// imitate, and could lead into our own network.
const SERVICES: [&str; 5] =
    ["fcm.googleapis.com", "push.services.mozilla.com", "push.apple.com", "notify.windows.com", "push.samsungosp.com"];

/// How messages are pushed.
#[derive(Debug, Clone)]
pub struct PushSettings {
    /// The key by which push services know us.
    pub keys: Keys,
    /// Whom a push service can write to: `mailto:…` or `https://…`.
    pub contact: String,
    /// Origins that are posted to besides the browsers' own services, such as `https://push.example.lg.jp`.
    pub origins: Vec<String>,
}

/// Why a subscription is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SubscriptionError {
    /// The endpoint is none of a push service that we know.
    #[error("this address is not one of a known push service")]
    UnknownService,
    /// The keys are not those of RFC 8291.
    #[error("the keys of the subscription are malformed")]
    Keys,
}

/// Hands messages to push services.
#[derive(Debug, Clone)]
pub struct Pusher {
    settings: PushSettings,
    client: reqwest::Client,
}

/// One device.
#[derive(Debug, Clone)]
pub(crate) struct Device {
    pub(crate) endpoint: String,
    pub(crate) p256dh: String,
    pub(crate) auth: String,
}

/// How a message went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The push service took it.
    Taken,
    /// The device is gone for good: its subscription is to be forgotten.
    Gone,
    /// Not this time, or never: see the reason.
    Not(Reason),
}

/// What can keep us from pushing at all.
#[derive(Debug, thiserror::Error)]
#[error("push messages cannot be sent: {0}")]
pub struct PushSetupError(String);

impl Pusher {
    /// A pusher with these settings.
    pub fn new(settings: PushSettings) -> Result<Pusher, PushSetupError> {
        // An error means that a provider is installed already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        // This is the one room that calls out, and only to push services that were checked.
        #[allow(clippy::disallowed_methods)]
        let client = reqwest::Client::builder()
            .timeout(Duration::from_secs(20))
            .redirect(redirect::Policy::none())
            .build()
            .map_err(|error| PushSetupError(error.to_string()))?;
        Ok(Pusher { settings, client })
    }

    /// Whether a browser's subscription can be pushed to; asked before it is kept.
    pub fn check(&self, new: &NewSubscription) -> Result<(), SubscriptionError> {
        check(new, &self.settings.origins)
    }

    /// Posts a message to a device.
    pub(crate) async fn push(&self, device: &Device, notice: NoticeId, message: String, now: Moment) -> Outcome {
        let Some((url, public, auth)) = parts(device) else { return Outcome::Gone };
        let Ok(uri) = url.as_str().parse() else { return Outcome::Gone };
        let Ok(sealed) = WebPushBuilder::new(uri, public, auth).build(message) else {
            return Outcome::Not(Reason::Refused);
        };
        let who = self.settings.keys.authorization(&url.origin().ascii_serialization(), &self.settings.contact, now);
        let (head, body) = sealed.into_parts();
        let answer = self
            .client
            .post(url)
            .headers(head.headers)
            // A second attempt replaces a first one that still waits at the push service (RFC 8030 §5.4).
            .header(HeaderName::from_static("topic"), URL_SAFE_NO_PAD.encode(notice.0.as_bytes()))
            .header(HeaderName::from_static("urgency"), "normal")
            .header(AUTHORIZATION, who)
            .body(body)
            .send()
            .await;
        match answer.map(|answer| answer.status()) {
            Err(_) => Outcome::Not(Reason::Unreachable),
            Ok(status) if status.is_success() => Outcome::Taken,
            Ok(StatusCode::NOT_FOUND | StatusCode::GONE) => Outcome::Gone,
            Ok(StatusCode::TOO_MANY_REQUESTS) => Outcome::Not(Reason::Busy),
            Ok(status) if status.is_server_error() => Outcome::Not(Reason::Busy),
            Ok(_) => Outcome::Not(Reason::Refused),
        }
    }
}

/// Whether a subscription can be pushed to, with these origins besides the browsers' services.
pub fn check(new: &NewSubscription, origins: &[String]) -> Result<(), SubscriptionError> {
    let url: Url = new.endpoint.parse().map_err(|_| SubscriptionError::UnknownService)?;
    let named = origins.iter().any(|origin| *origin == url.origin().ascii_serialization());
    let known = url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none()
        && url.host_str().is_some_and(|host| {
            SERVICES
                .iter()
                .any(|service| host.strip_suffix(service).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
        });
    if !named && !known {
        return Err(SubscriptionError::UnknownService);
    }
    let device =
        Device { endpoint: new.endpoint.clone(), p256dh: new.keys.p256dh.clone(), auth: new.keys.auth.clone() };
    parts(&device).map(|_| ()).ok_or(SubscriptionError::Keys)
}

fn parts(device: &Device) -> Option<(Url, PublicKey, Auth)> {
    let decode = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok();
    let public = PublicKey::from_sec1_bytes(&decode(&device.p256dh)?).ok()?;
    let auth: [u8; 16] = decode(&device.auth)?.try_into().ok()?;
    Some((device.endpoint.parse().ok()?, public, auth.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preferences::SubscriptionKeys;

    fn subscription(endpoint: &str) -> NewSubscription {
        // The keys of the example in RFC 8291, appendix A.
        let p256dh = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
        let keys = SubscriptionKeys { p256dh: p256dh.to_owned(), auth: "BTBZMqHH6r4Tts7J_aSIgg".to_owned() };
        NewSubscription { endpoint: endpoint.to_owned(), keys }
    }

    #[test]
    fn only_push_services_are_posted_to() {
        let own = ["https://push.example.lg.jp".to_owned()];
        for right in [
            "https://fcm.googleapis.com/fcm/send/abc",
            "https://updates.push.services.mozilla.com/wpush/v2/abc",
            "https://web.push.apple.com/abc",
            "https://push.example.lg.jp/abc",
        ] {
            assert_eq!(check(&subscription(right), &own), Ok(()), "{right}");
        }
        for wrong in [
            "http://fcm.googleapis.com/abc",
            "https://evilfcm.googleapis.com.example.com/",
            "https://evil-push.apple.com/",
            "https://127.0.0.1/",
            "https://fcm.googleapis.com:8443/",
            "https://fcm.googleapis.com@169.254.169.254/",
            "file:///etc/passwd",
            "x",
        ] {
            assert_eq!(check(&subscription(wrong), &own), Err(SubscriptionError::UnknownService), "{wrong}");
        }
        let mut broken = subscription("https://web.push.apple.com/abc");
        broken.keys.auth = "short".to_owned();
        assert_eq!(check(&broken, &own), Err(SubscriptionError::Keys));
    }
}
