//! The mail server as an address: `smtp://host:25`, `smtp+starttls://user:password@host`, `smtps://host`.

use anyhow::{Context, Result, bail};
use notices::{SmtpSettings, TlsMode};

/// The settings that an address names.
pub fn settings(url: &str, from: &str) -> Result<SmtpSettings> {
    let (scheme, rest) = url.split_once("://").context("a mail server is named like smtp://127.0.0.1:2525")?;
    let (tls, usual_port) = match scheme {
        "smtp" => (TlsMode::None, 25),
        "smtp+starttls" => (TlsMode::StartTls, 587),
        "smtps" => (TlsMode::Implicit, 465),
        _ => bail!("a mail server is named with smtp://, smtp+starttls:// or smtps://"),
    };
    let (login, place) = match rest.trim_end_matches('/').rsplit_once('@') {
        Some((login, place)) => {
            let (user, password) = login.split_once(':').context("a login is user:password")?;
            (Some((user.to_owned(), password.to_owned())), place)
        }
        None => (None, rest.trim_end_matches('/')),
    };
    let (host, port) = match place.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().context("a port is a number up to 65535")?),
        None => (place, usual_port),
    };
    if host.is_empty() {
        bail!("the mail server's host is missing");
    }
    Ok(SmtpSettings { host: host.to_owned(), port, tls, login, from: from.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_server() {
        let plain = settings("smtp://127.0.0.1:2525", "a@b").unwrap();
        assert_eq!((plain.host.as_str(), plain.port, plain.tls), ("127.0.0.1", 2525, TlsMode::None));
        let closed = settings("smtps://u:p@mail.example", "a@b").unwrap();
        assert_eq!((closed.port, closed.login), (465, Some(("u".to_owned(), "p".to_owned()))));
        assert!(settings("mail.example", "a@b").is_err());
        assert!(settings("smtp://:25", "a@b").is_err());
    }
}
