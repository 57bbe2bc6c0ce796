//! The file that Japanese banks read: 全銀協規定フォーマット 総合振込, records of 120 bytes, JIS X 0201 (half-width kana).
//!
//! Source: 全国銀行協会「全銀協規定フォーマット」. Header 1, data 2, trailer 8 with the control totals, end 9; each record
//! ends with CR LF. Names are left-aligned and filled with spaces, numbers right-aligned and filled with zeros.

use kernel::Date;
use kernel::script::to_zengin_kana;

/// Whose account the money leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// 委託者コード, ten digits given by the bank.
    pub code: String,
    /// 委託者名 in kana.
    pub name: String,
    /// 4 digits.
    pub bank: String,
    /// In kana.
    pub bank_name: String,
    /// 3 digits.
    pub branch: String,
    /// In kana.
    pub branch_name: String,
    /// 7 digits, 当座 or 普通 by [`Self::current`].
    pub number: String,
    /// Whether it is a current account (当座).
    pub current: bool,
}

impl Payer {
    /// Everything about it that the format cannot hold; nothing where all is well.
    pub fn faults(&self) -> Vec<ZenginError> {
        let numbers = [
            ("payer-code", &self.code, 10),
            ("bank", &self.bank, 4),
            ("branch", &self.branch, 3),
            ("number", &self.number, 7),
        ];
        let names = [("payer-name", &self.name), ("bank-name", &self.bank_name), ("branch-name", &self.branch_name)];
        let numbers = numbers.into_iter().filter_map(|(field, value, width)| digits(field, value, width).err());
        numbers.chain(names.into_iter().filter_map(|(field, value)| kana(field, value, 40).err())).collect()
    }
}

/// One transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// 4 digits.
    pub bank: String,
    /// In kana; may be empty.
    pub bank_name: String,
    /// 3 digits.
    pub branch: String,
    /// In kana; may be empty.
    pub branch_name: String,
    /// Whether it is a current account (当座).
    pub current: bool,
    /// 7 digits.
    pub number: String,
    /// 受取人名 in kana.
    pub holder: String,
    /// In yen.
    pub yen: i64,
    /// Twenty digits, by which the answer names the payment.
    pub reference: String,
}

/// Why a transfer cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZenginError {
    /// A field does not hold as many digits as the format wants.
    #[error("{field}: {digits} digits are needed")]
    Digits {
        /// Which field.
        field: &'static str,
        /// How many digits.
        digits: usize,
    },
    /// A name has a character that the format cannot hold.
    #[error("{field}: “{character}” cannot be written")]
    Character {
        /// Which field.
        field: &'static str,
        /// Which character.
        character: char,
    },
    /// The amount is not between one yen and ten digits.
    #[error("the amount cannot be written")]
    Amount,
}

/// The whole file.
pub fn file(payer: &Payer, pay_on: Date, transfers: &[Transfer]) -> Result<Vec<u8>, ZenginError> {
    let mut file = Vec::with_capacity((transfers.len() + 3) * 122);
    let mut total: i64 = 0;
    push(&mut file, header(payer, pay_on)?);
    for transfer in transfers {
        push(&mut file, data(transfer)?);
        total = total.checked_add(transfer.yen).ok_or(ZenginError::Amount)?;
    }
    push(&mut file, trailer(transfers.len(), total)?);
    push(&mut file, format!("9{:119}", ""));
    Ok(file)
}

/// Whether a transfer can be written at all.
pub fn check(transfer: &Transfer) -> Result<(), ZenginError> {
    data(transfer).map(|_| ())
}

fn header(payer: &Payer, pay_on: Date) -> Result<String, ZenginError> {
    Ok(format!(
        "1210{}{}{:02}{:02}{}{}{}{}{}{}{:17}",
        digits("payer-code", &payer.code, 10)?,
        kana("payer-name", &payer.name, 40)?,
        pay_on.month(),
        pay_on.day(),
        digits("bank", &payer.bank, 4)?,
        kana("bank-name", &payer.bank_name, 15)?,
        digits("branch", &payer.branch, 3)?,
        kana("branch-name", &payer.branch_name, 15)?,
        if payer.current { '2' } else { '1' },
        digits("number", &payer.number, 7)?,
        "",
    ))
}

fn data(transfer: &Transfer) -> Result<String, ZenginError> {
    if !(1..=9_999_999_999).contains(&transfer.yen) {
        return Err(ZenginError::Amount);
    }
    Ok(format!(
        "2{}{}{}{}{:4}{}{}{}{:010}0{}{}{:7}",
        digits("bank", &transfer.bank, 4)?,
        kana("bank-name", &transfer.bank_name, 15)?,
        digits("branch", &transfer.branch, 3)?,
        kana("branch-name", &transfer.branch_name, 15)?,
        "",
        if transfer.current { '2' } else { '1' },
        digits("number", &transfer.number, 7)?,
        kana("holder", &transfer.holder, 30)?,
        transfer.yen,
        digits("reference", &transfer.reference, 20)?,
        // 振込指定区分 7 is 電信振込; the sign for EDI stays blank because the customer codes are in use.
        "7 ",
        "",
    ))
}

fn trailer(count: usize, total: i64) -> Result<String, ZenginError> {
    if count > 999_999 || total > 999_999_999_999 {
        return Err(ZenginError::Amount);
    }
    Ok(format!("8{count:06}{total:012}{:101}", ""))
}

fn digits(field: &'static str, value: &str, width: usize) -> Result<String, ZenginError> {
    let fits = !value.is_empty() && value.len() <= width && value.bytes().all(|b| b.is_ascii_digit());
    if fits { Ok(format!("{value:0>width$}")) } else { Err(ZenginError::Digits { field, digits: width }) }
}

/// Half-width kana, cut or filled to the width. What is cut is the end of a long name, as banks do.
fn kana(field: &'static str, value: &str, width: usize) -> Result<String, ZenginError> {
    let kana = to_zengin_kana(value).map_err(|error| ZenginError::Character { field, character: error.character })?;
    let cut: String = kana.chars().take(width).collect();
    let fill = width - cut.chars().count();
    Ok(format!("{cut}{}", " ".repeat(fill)))
}

fn push(file: &mut Vec<u8>, record: String) {
    // Half-width kana are one byte each in Shift_JIS, which equals JIS X 0201 here.
    let (bytes, _, _) = encoding_rs::SHIFT_JIS.encode(&record);
    debug_assert_eq!(bytes.len(), 120, "a record has 120 bytes");
    file.extend_from_slice(&bytes);
    file.extend_from_slice(b"\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn payer() -> Payer {
        Payer {
            code: "1300010001".into(),
            name: "トウキヨウト".into(),
            bank: "0001".into(),
            bank_name: "ミズホ".into(),
            branch: "100".into(),
            branch_name: "トチヨウ".into(),
            number: "1234567".into(),
            current: true,
        }
    }

    fn transfer(yen: i64) -> Transfer {
        Transfer {
            bank: "9900".into(),
            bank_name: "ユウチヨ".into(),
            branch: "018".into(),
            branch_name: "ゼロイチハチ".into(),
            current: false,
            number: "7654321".into(),
            holder: "サトウ アオイ".into(),
            yen,
            reference: "00000000010000000002".into(),
        }
    }

    #[test]
    fn records_have_their_places() {
        let file = file(&payer(), date(2026, 6, 15), &[transfer(20_000), transfer(5_000)]).unwrap();
        let records: Vec<&[u8]> = file.chunks(122).collect();
        assert_eq!(records.len(), 5);
        assert!(records.iter().all(|r| r.ends_with(b"\r\n")));
        assert_eq!(&records[0][..14], b"12101300010001");
        assert_eq!(&records[0][54..58], b"0615");
        assert_eq!(&records[1][..5], b"29900");
        assert_eq!(&records[1][80..90], b"0000020000");
        assert_eq!(&records[1][91..111], b"00000000010000000002");
        assert_eq!(&records[3][..19], b"8000002000000025000");
        assert_eq!(records[4][0], b'9');
    }

    #[test]
    fn what_the_format_cannot_hold_is_refused() {
        let odd = Transfer { number: "12345678".into(), ..transfer(1) };
        assert_eq!(file(&payer(), date(2026, 6, 15), &[odd]), Err(ZenginError::Digits { field: "number", digits: 7 }));
        assert_eq!(file(&payer(), date(2026, 6, 15), &[transfer(0)]), Err(ZenginError::Amount));
    }

    proptest! {
        /// Control totals equal the transfers, and every record has 120 bytes.
        #[test]
        fn totals_hold(amounts in proptest::collection::vec(1_i64..=9_999_999_999, 0..40)) {
            let transfers: Vec<_> = amounts.iter().map(|yen| transfer(*yen)).collect();
            let file = file(&payer(), date(2026, 6, 15), &transfers).unwrap();
            prop_assert_eq!(file.len(), (amounts.len() + 3) * 122);
            let trailer = String::from_utf8(file[(amounts.len() + 1) * 122..][..19].to_vec()).unwrap();
            prop_assert_eq!(trailer, format!("8{:06}{:012}", amounts.len(), amounts.iter().sum::<i64>()));
        }
    }
}
