//! 全国地方公共団体コード: six digits, the last of which checks the others; and the owners of services.
//!
//! Source: 総務省「全国地方公共団体コード仕様」. The check digit is
//! `11 - (6·d1 + 5·d2 + 4·d3 + 3·d4 + 2·d5) mod 11`, of which the last digit counts.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The code of a government: 東京都 is `130001`, 江東区 is `131083`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("pattern" = r"^\d{6}$"))]
pub struct OwnerCode([u8; 6]);

/// Why a text is not a government's code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OwnerCodeError {
    /// Not six ASCII digits.
    #[error("a government's code has six digits, such as 130001")]
    Shape,
    /// The sixth digit does not fit the first five.
    #[error("the last digit of {found} should be {expected}")]
    CheckDigit {
        /// The code as given.
        found: String,
        /// The digit that would be right.
        expected: u8,
    },
}

impl OwnerCode {
    /// 東京都, the metropolis.
    pub const TOKYO: OwnerCode = OwnerCode(*b"130001");

    /// The code as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("made of ASCII digits")
    }

    /// Whether this is a prefecture (the third to fifth digits are zero).
    pub fn is_prefecture(self) -> bool {
        &self.0[2..5] == b"000"
    }

    /// The prefecture that this government lies in; itself for a prefecture.
    #[must_use]
    pub fn prefecture(self) -> OwnerCode {
        let stem = [self.0[0], self.0[1], b'0', b'0', b'0'];
        let mut digits = [0; 6];
        digits[..5].copy_from_slice(&stem);
        digits[5] = check_digit(&stem);
        OwnerCode(digits)
    }
}

/// The sixth digit, as an ASCII character, that belongs to five ASCII digits.
fn check_digit(stem: &[u8; 5]) -> u8 {
    let sum: u32 = stem.iter().zip([6, 5, 4, 3, 2]).map(|(d, w)| u32::from(d - b'0') * w).sum();
    let rest = (11 - sum % 11) % 10;
    b'0' + u8::try_from(rest).expect("below ten")
}

impl FromStr for OwnerCode {
    type Err = OwnerCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits: [u8; 6] = text.as_bytes().try_into().map_err(|_| OwnerCodeError::Shape)?;
        if !digits.iter().all(u8::is_ascii_digit) {
            return Err(OwnerCodeError::Shape);
        }
        let stem: [u8; 5] = digits[..5].try_into().expect("five of six");
        let expected = check_digit(&stem);
        if digits[5] == expected {
            Ok(OwnerCode(digits))
        } else {
            Err(OwnerCodeError::CheckDigit { found: text.to_owned(), expected: expected - b'0' })
        }
    }
}

impl TryFrom<String> for OwnerCode {
    type Error = OwnerCodeError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<OwnerCode> for String {
    fn from(code: OwnerCode) -> Self {
        code.as_str().to_owned()
    }
}

impl fmt::Display for OwnerCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_tokyo_check() {
        for code in ["130001", "131016", "131083", "131121", "132012", "134023"] {
            assert_eq!(code.parse::<OwnerCode>().map(|c| c.to_string()), Ok(code.to_owned()));
        }
        assert!("131084".parse::<OwnerCode>().is_err());
        assert_eq!("131083".parse::<OwnerCode>().unwrap().prefecture(), OwnerCode::TOKYO);
    }
}
