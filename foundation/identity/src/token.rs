//! The secret in the cookie: 32 random bytes, kept only as their SHA-256; and the secret in each form against CSRF.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::Rng;
use sha2::{Digest, Sha256};

/// The secret that a browser holds. Shown once, at login; never printed, logged or stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 32]);

impl Token {
    pub(crate) fn new(rng: &dyn Rng) -> Token {
        let mut bytes = [0; 32];
        rng.fill(&mut bytes);
        Token(bytes)
    }

    /// Reads a cookie's value; none where it cannot be a token.
    pub fn from_cookie(value: &str) -> Option<Token> {
        let bytes = URL_SAFE_NO_PAD.decode(value).ok()?;
        Some(Token(bytes.try_into().ok()?))
    }

    /// The cookie's value: 43 characters of base64url.
    pub fn to_cookie(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What is stored and searched: knowing it does not open the session.
    pub(crate) fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(hidden)")
    }
}

/// The secret that each form of a session carries, so that another site cannot send it.
#[derive(Clone, PartialEq, Eq)]
pub struct Csrf(String);

impl Csrf {
    pub(crate) fn new(rng: &dyn Rng) -> Csrf {
        Csrf(Token::new(rng).to_cookie())
    }

    pub(crate) fn stored(text: String) -> Csrf {
        Csrf(text)
    }

    /// The secret.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value of the form's hidden field: the secret, and the mark of whose form it is ([`crate::Seal::mark`]), which
    /// is still of use when the session has ended.
    pub fn with_mark(&self, mark: &str) -> String {
        format!("{}.{mark}", self.0)
    }

    /// Whether a form brought the right secret. Takes as long for a wrong one as for the right one.
    pub fn matches(&self, given: &str) -> bool {
        let given = given.split_once('.').map_or(given, |(secret, _)| secret);
        let (own, given) = (self.0.as_bytes(), given.as_bytes());
        own.len() == given.len() && own.iter().zip(given).fold(0, |diff, (a, b)| diff | (a ^ b)) == 0
    }
}

/// The mark in the value of a form's hidden field: whose form it is.
pub fn mark_in(given: &str) -> Option<&str> {
    given.split_once('.').map(|(_, mark)| mark).filter(|mark| !mark.is_empty())
}

impl fmt::Debug for Csrf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Csrf(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SeededRng;

    #[test]
    fn a_token_travels_in_a_cookie_and_is_never_printed() {
        let token = Token::new(&SeededRng::new(1));
        assert_eq!(token.to_cookie().len(), 43);
        assert_eq!(Token::from_cookie(&token.to_cookie()), Some(token.clone()));
        assert_eq!(format!("{token:?}"), "Token(hidden)");
        for forged in ["", "short", "!", &"A".repeat(44), &"A".repeat(100_000)] {
            assert_eq!(Token::from_cookie(forged), None);
        }
        let csrf = Csrf::new(&SeededRng::new(2));
        assert!(csrf.matches(csrf.as_str()) && !csrf.matches("") && !csrf.matches(&token.to_cookie()));
        let value = csrf.with_mark("m");
        assert!(csrf.matches(&value) && !csrf.matches(".m") && !csrf.matches("m"));
        assert_eq!((mark_in(&value), mark_in(csrf.as_str()), mark_in("x.")), (Some("m"), None, None));
    }
}
