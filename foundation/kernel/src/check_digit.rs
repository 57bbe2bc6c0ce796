//! Numbers that check themselves: 法人番号 of businesses and 個人番号 of people.
//!
//! Sources: 法人番号の指定等に関する省令 (平成26年財務省令第70号) 2 条; 行政手続における特定の個人を識別するための番号の利用等に関する
//! 法律施行令の規定による通知カード等に関する省令 (平成26年総務省令第85号) 5 条.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Why a text is not such a number. It never repeats the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Another count of digits, or something that is not an ASCII digit.
    #[error("the number has {digits} digits")]
    Shape {
        /// How many digits there should be.
        digits: usize,
    },
    /// The check digit does not fit: most likely a digit was mistyped.
    #[error("the check digit does not fit")]
    CheckDigit,
}

/// A 法人番号: 13 digits, of which the first checks the others. Public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CorporateNumber([u8; 13]);

impl CorporateNumber {
    /// The number that belongs to a 基礎番号, of which the last twelve digits count.
    pub fn from_base(base: u64) -> Self {
        let text = format!("{:012}", base % 1_000_000_000_000);
        let mut digits = [b'0'; 13];
        digits[1..].copy_from_slice(text.as_bytes());
        digits[0] = corporate_check(&digits[1..]);
        Self(digits)
    }

    /// The thirteen digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("made of ASCII digits")
    }
}

/// A 個人番号 (マイナンバー): 12 digits, of which the last checks the others. Never shown by `Debug`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct IndividualNumber([u8; 12]);

impl IndividualNumber {
    /// The twelve digits. Only for the system that may hold them.
    pub fn reveal(&self) -> &str {
        std::str::from_utf8(&self.0).expect("made of ASCII digits")
    }
}

fn corporate_check(base: &[u8]) -> u8 {
    let sum: u32 = base.iter().rev().zip([1, 2].into_iter().cycle()).map(|(d, q)| u32::from(d - b'0') * q).sum();
    b'0' + u8::try_from(9 - sum % 9).expect("below ten")
}

fn individual_check(base: &[u8]) -> u8 {
    let weights = [2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6];
    let sum: u32 = base.iter().rev().zip(weights).map(|(d, q)| u32::from(d - b'0') * q).sum();
    let rest = sum % 11;
    b'0' + u8::try_from(if rest <= 1 { 0 } else { 11 - rest }).expect("below ten")
}

fn digits<const N: usize>(text: &str) -> Result<[u8; N], NumberError> {
    let digits: [u8; N] = text.as_bytes().try_into().map_err(|_| NumberError::Shape { digits: N })?;
    if digits.iter().all(u8::is_ascii_digit) { Ok(digits) } else { Err(NumberError::Shape { digits: N }) }
}

impl FromStr for CorporateNumber {
    type Err = NumberError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits: [u8; 13] = digits(text)?;
        if digits[0] == corporate_check(&digits[1..]) { Ok(Self(digits)) } else { Err(NumberError::CheckDigit) }
    }
}

impl FromStr for IndividualNumber {
    type Err = NumberError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits: [u8; 12] = digits(text)?;
        if digits[11] == individual_check(&digits[..11]) { Ok(Self(digits)) } else { Err(NumberError::CheckDigit) }
    }
}

impl TryFrom<String> for CorporateNumber {
    type Error = NumberError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<CorporateNumber> for String {
    fn from(number: CorporateNumber) -> Self {
        number.as_str().to_owned()
    }
}

impl fmt::Display for CorporateNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for IndividualNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IndividualNumber(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_corporate_numbers_check() {
        // 国税庁, デジタル庁, 東京都.
        for number in ["7000012050002", "8000012130001", "8000020130001"] {
            assert_eq!(number.parse::<CorporateNumber>().map(|n| n.to_string()), Ok(number.to_owned()));
        }
        assert_eq!("7000012050003".parse::<CorporateNumber>(), Err(NumberError::CheckDigit));
        assert_eq!("700001205000".parse::<CorporateNumber>(), Err(NumberError::Shape { digits: 13 }));
        assert_eq!("７000012050002".parse::<CorporateNumber>(), Err(NumberError::Shape { digits: 13 }));
        assert_eq!(CorporateNumber::from_base(12_050_002).as_str(), "7000012050002");
    }

    #[test]
    fn individual_numbers_check_and_stay_hidden() {
        // The sample of the law's own explanation; not a person's number.
        let number: IndividualNumber = "123456789018".parse().unwrap();
        assert_eq!(format!("{number:?}"), "IndividualNumber(…)");
        assert_eq!(number.reveal().len(), 12);
        assert_eq!("123456789012".parse::<IndividualNumber>(), Err(NumberError::CheckDigit));
        assert_eq!("12345678901x".parse::<IndividualNumber>(), Err(NumberError::Shape { digits: 12 }));
    }

    #[test]
    fn slips_in_an_individual_number_are_found() {
        let good = "123456789018";
        for place in 0..12 {
            let mut bytes = good.as_bytes().to_vec();
            bytes[place] = b'0' + (bytes[place] - b'0' + 1) % 10;
            let text = String::from_utf8(bytes).unwrap();
            assert_eq!(text.parse::<IndividualNumber>(), Err(NumberError::CheckDigit), "place {place}");
        }
    }
}
