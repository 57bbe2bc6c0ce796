//! What stands in the inputs of one question, taken apart into the parts of the form.

use forms::Submitted;
use text::Wording;

use crate::field::{account, address, date, new_child, person};

/// The fields of one question.
pub(super) struct Typed<'a> {
    /// The question's id.
    pub(super) question: &'a str,
    /// What stands in them.
    pub(super) fields: &'a Submitted,
}

impl Typed<'_> {
    fn part(&self, part: &str) -> String {
        self.fields.part(self.question, part).to_owned()
    }

    pub(super) fn text(&self) -> &str {
        self.fields.part(self.question, "")
    }

    pub(super) fn list(&self) -> &[String] {
        self.fields.all(self.question, "")
    }

    pub(super) fn yes_no(&self) -> Option<bool> {
        match self.text() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }

    pub(super) fn date(&self, prefix: &str) -> date::Typed {
        let of = |part: &str| self.part(&format!("{prefix}{part}"));
        date::Typed { era: of("era"), year: of("year"), month: of("month"), day: of("day") }
    }

    pub(super) fn address(&self) -> address::Typed {
        address::Typed {
            postcode: self.part("postcode"),
            municipality: self.part("municipality"),
            town: self.part("town"),
            building: self.part("building"),
        }
    }

    pub(super) fn account(&self) -> account::Typed {
        account::Typed {
            bank: self.part("bank"),
            bank_name: self.part("bank-name"),
            branch: self.part("branch"),
            branch_name: self.part("branch-name"),
            kind: self.part("kind"),
            number: self.part("number"),
            holder: self.part("holder"),
        }
    }

    pub(super) fn new_child(&self) -> new_child::Typed {
        new_child::Typed {
            name: self.part("name"),
            kana: self.part("kana"),
            born: self.date("birth-"),
            sex: self.part("sex"),
        }
    }

    pub(super) fn registered(&self, words: &Wording) -> person::Registered {
        let born = self.date("birth-");
        let day = [born.year, born.month, born.day].map(|part| part.parse::<i8>().ok());
        let year = self.part("birth-year").parse::<i16>().ok();
        let birth_date = match (year, day) {
            (Some(year), [_, Some(month), Some(day)]) => kernel::Date::new(year, month, day).ok(),
            _ => None,
        };
        let birth_date = birth_date.map(|day| forms::shown::date(day, words)).unwrap_or_default();
        person::Registered { name: self.part("name"), kana: self.part("kana"), birth_date }
    }
}
