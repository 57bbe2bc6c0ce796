//! A person as the registers know them.

use std::fmt;

use kernel::{Date, HouseholdId, Lang, OwnerCode, PersonId, age};
use serde::{Deserialize, Serialize};

/// Declares an enumeration whose names stand in the tables and in facts.
macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($(#[$case_doc:meta])* $case:ident = $name:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $type {
            $($(#[$case_doc])* #[serde(rename = $name)] $case,)+
        }

        impl $type {
            /// All of them.
            pub const ALL: &[$type] = &[$($type::$case),+];

            /// Its name in tables and facts.
            pub fn name(self) -> &'static str {
                match self { $($type::$case => $name),+ }
            }

            /// The one with this name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}
pub(crate) use named;

named! {
    /// Sex in the resident register.
    Sex {
        /// 女
        Female = "female",
        /// 男
        Male = "male",
    }
}

named! {
    /// The place in the household (続柄), as far as rules need it.
    HouseholdRole {
        /// 世帯主
        Head = "head",
        /// 配偶者, or a partner registered as one
        Spouse = "spouse",
        /// A child of the household: of the head or of another member
        Child = "child",
        /// A parent of the head or of the spouse
        Parent = "parent",
        /// Anybody else
        Other = "other",
    }
}

named! {
    /// Which health insurance somebody is in.
    HealthInsurance {
        /// 国民健康保険
        National = "national",
        /// 被用者保険 (健康保険, 共済)
        Employee = "employee",
        /// 後期高齢者医療
        LateElderly = "late-elderly",
        /// None of them, such as under 生活保護
        None = "none",
    }
}

/// An address in Tokyo.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Seven digits with a hyphen: 135-0016.
    pub postcode: String,
    /// The municipality.
    pub municipality: OwnerCode,
    /// Town and numbers: 東陽4丁目11番28号.
    pub town: String,
    /// Building and room; empty where there is none.
    pub building: String,
}

/// A person in the resident register, with what the other registers know of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// Who it is.
    pub id: PersonId,
    /// The household.
    pub household: HouseholdId,
    /// The place in the household.
    pub role: HouseholdRole,
    /// Father and mother, where the register knows them.
    pub parents: [Option<PersonId>; 2],
    /// Name, family name first, as the register writes it.
    pub name: String,
    /// Name in full-width katakana.
    pub kana: String,
    /// Day of birth.
    pub birth_date: Date,
    /// Sex in the register.
    pub sex: Sex,
    /// Where they live.
    pub address: Address,
    /// Telephone, with hyphens.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The language that they wish to be written to in.
    pub language: Option<Lang>,
    /// Since when in this municipality.
    pub resident_since: Option<Date>,
    /// Since when in Tokyo.
    pub tokyo_since: Option<Date>,
    /// The municipality before, anywhere in Japan.
    pub previous_municipality: Option<OwnerCode>,
    /// Whether of Japanese nationality.
    pub nationality_japanese: Option<bool>,
    /// Whether a My Number card was issued and is valid.
    pub has_my_number_card: Option<bool>,
    /// 合計所得金額 of the year that the present fiscal year's tax rests on, in yen.
    pub income: Option<i64>,
    /// Whether free of 住民税.
    pub municipal_tax_exempt: Option<bool>,
    /// Whether on 生活保護.
    pub welfare: Option<bool>,
    /// Whether a child in a home or with foster parents (児童福祉施設等入所).
    pub in_care: Option<bool>,
    /// 身体障害者手帳 grade 1 to 6, 0 for none.
    pub disability_grade: Option<i64>,
    /// 要介護 1 to 5, 0 for none.
    pub care_level: Option<i64>,
    /// 要支援 1 or 2, 0 for none.
    pub support_level: Option<i64>,
    /// Whether pregnant, where a 妊娠届 or the person said so.
    pub pregnant: Option<bool>,
    /// The day on which the child is expected.
    pub due_date: Option<Date>,
    /// Health insurance.
    pub health_insurance: Option<HealthInsurance>,
    /// Whether employed or self-employed.
    pub employed: Option<bool>,
}

impl Person {
    /// Completed years of age during `day`.
    pub fn age_on(&self, day: Date) -> i32 {
        age::age_on(self.birth_date, day)
    }

    /// Whether `other` is father or mother.
    pub fn is_child_of(&self, other: PersonId) -> bool {
        self.parents.contains(&Some(other))
    }

    /// The municipality where they live.
    pub fn municipality(&self) -> OwnerCode {
        self.address.municipality
    }

    /// What a search looks in: the name and its kana, folded.
    pub(crate) fn folded(&self) -> String {
        folded(&self.name, &self.kana)
    }
}

/// A name and its kana as a search finds them.
pub(crate) fn folded(name: &str, kana: &str) -> String {
    format!("{}|{}", kernel::script::search_fold(name), kernel::script::search_fold(kana))
}

/// Shows only who it is, so that no log carries the rest.
impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Shows only the municipality.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Address").field("municipality", &self.municipality).finish_non_exhaustive()
    }
}
