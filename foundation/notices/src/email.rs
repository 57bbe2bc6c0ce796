//! E-mail: that something waits in the mailbox, and the way there. No name, no subject, no decision: mail is read by others.

use std::time::{Duration, UNIX_EPOCH};

use kernel::{Lang, Moment, OwnerCode};
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::Reason;
use crate::words::{name_of, wording};

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsMode {
    /// Not at all: for a server on the same machine.
    None,
    /// `STARTTLS`, required. Usually port 587.
    StartTls,
    /// From the first byte. Usually port 465.
    Implicit,
}

/// The mail server.
#[derive(Clone)]
pub struct SmtpSettings {
    /// Its host name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub tls: TlsMode,
    /// User name and password, where it wants them.
    pub login: Option<(String, String)>,
    /// The sender, such as `Miyako <no-reply@example.lg.jp>`.
    pub from: String,
}

impl std::fmt::Debug for SmtpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The password stays out of logs.
        f.debug_struct("SmtpSettings").field("host", &self.host).field("port", &self.port).finish_non_exhaustive()
    }
}

/// What is wrong with the settings of the mail server.
#[derive(Debug, thiserror::Error)]
pub enum SmtpSettingsError {
    /// The sender is not an address.
    #[error("“{0}” is not a sender such as “Miyako <no-reply@example.lg.jp>”")]
    From(String),
    /// TLS cannot be set up for this host.
    #[error("TLS cannot be set up for {host}: {reason}")]
    Tls {
        /// The host.
        host: String,
        /// What TLS said.
        reason: String,
    },
}

/// Hands mails to the mail server.
#[derive(Debug, Clone)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// What a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About<'a> {
    /// A notice that came.
    New,
    /// A notice that was not read.
    Reminder,
    /// So many that were not read.
    Many(i64),
    /// The code that proves the address.
    Code(&'a str),
}

/// A mail to be written.
#[derive(Debug, Clone)]
pub(crate) struct Letter<'a> {
    /// Its place among all mails: the same for every attempt, so that a mail server knows it again.
    pub(crate) key: String,
    pub(crate) to: &'a str,
    pub(crate) lang: Lang,
    /// Who sent the notice; none for the mail of the day.
    pub(crate) owner: Option<OwnerCode>,
    pub(crate) about: About<'a>,
    /// Where the notice is read.
    pub(crate) url: String,
    /// Where preferences are changed.
    pub(crate) preferences_url: String,
    pub(crate) at: Moment,
}

/// Tells answering machines that nobody wrote this (RFC 3834).
#[derive(Debug, Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }
    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(AutoSubmitted)
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

impl Mailer {
    /// A mailer for this server. Connects only when there is something to send.
    pub fn new(settings: &SmtpSettings) -> Result<Mailer, SmtpSettingsError> {
        let tls = || {
            TlsParameters::new(settings.host.clone())
                .map_err(|e| SmtpSettingsError::Tls { host: settings.host.clone(), reason: e.to_string() })
        };
        let tls = match settings.tls {
            TlsMode::None => Tls::None,
            TlsMode::StartTls => Tls::Required(tls()?),
            TlsMode::Implicit => Tls::Wrapper(tls()?),
        };
        let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .port(settings.port)
            .tls(tls)
            .timeout(Some(Duration::from_secs(20)));
        if let Some((user, password)) = &settings.login {
            transport = transport.credentials(Credentials::new(user.clone(), password.clone()));
        }
        let from = settings.from.parse().map_err(|_| SmtpSettingsError::From(settings.from.clone()))?;
        Ok(Mailer { transport: transport.build(), from })
    }

    /// Hands a mail over. The reason tells whether it is worth trying again: [`Reason::Refused`] is not.
    pub(crate) async fn send(&self, letter: &Letter<'_>) -> Result<(), Reason> {
        let message = self.write(letter)?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(Reason::Refused),
            Err(error) if error.is_transient() => Err(Reason::Busy),
            Err(_) => Err(Reason::Unreachable),
        }
    }

    fn write(&self, letter: &Letter<'_>) -> Result<Message, Reason> {
        let words = wording(letter.lang);
        let owner = letter.owner.map_or_else(|| words.get("notices-platform"), |owner| name_of(owner, letter.lang));
        let count = match letter.about {
            About::Many(count) => count,
            About::New | About::Reminder | About::Code(_) => 1,
        };
        let code = if let About::Code(code) = letter.about { code } else { "" };
        let args = [
            ("owner", owner.into()),
            ("n", count.into()),
            ("code", code.into()),
            ("url", letter.url.as_str().into()),
            ("preferences", letter.preferences_url.as_str().into()),
        ];
        let name = match letter.about {
            About::New => "new",
            About::Reminder => "reminder",
            About::Many(_) => "many",
            About::Code(_) => "code",
        };
        let host = self.from.email.domain();
        let at = UNIX_EPOCH + Duration::from_millis(u64::try_from(letter.at.0).unwrap_or(0));
        let to = letter.to.parse().map_err(|_| Reason::Refused)?;
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .message_id(Some(format!("<{}@{host}>", letter.key)))
            .date(at)
            .header(AutoSubmitted)
            .header(ContentType::TEXT_PLAIN)
            .subject(words.with(&format!("notices-email-{name}-subject"), &args))
            .body(words.with(&format!("notices-email-{name}-body"), &args) + "\n")
            .map_err(|_| Reason::Refused)
    }
}
