//! A business as the registers know it.

use std::fmt;

use kernel::{BusinessId, CorporateNumber, Date, OwnerCode, PersonId};

use crate::person::{Address, folded, named};

named! {
    /// What a business is in law.
    BusinessKind {
        /// 法人
        Corporation = "corporation",
        /// 個人事業主
        Sole = "sole",
    }
}

/// A business.
#[derive(Clone, PartialEq, Eq)]
pub struct Business {
    /// Which business it is.
    pub id: BusinessId,
    /// 法人番号; none for a sole proprietor.
    pub corporate_number: Option<CorporateNumber>,
    /// The person of the register who may act for it.
    pub owner: Option<PersonId>,
    /// 商号 or 屋号.
    pub name: String,
    /// The name in full-width katakana.
    pub kana: String,
    /// What it is in law.
    pub kind: BusinessKind,
    /// Head office or shop.
    pub address: Address,
    /// 日本標準産業分類, the letter of the division: M is 宿泊業，飲食サービス業.
    pub industry: Option<String>,
    /// 資本金 in yen; none for a sole proprietor.
    pub capital: Option<i64>,
    /// People employed.
    pub employees: Option<i64>,
    /// Day of founding.
    pub founded_on: Option<Date>,
    /// Name of the representative.
    pub representative: Option<String>,
    /// Telephone, with hyphens.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Whether no metropolitan tax is in arrears.
    pub tax_paid: Option<bool>,
    /// Whether a 食品衛生責任者 is named.
    pub food_hygiene_manager: Option<bool>,
}

impl Business {
    /// The municipality of its address.
    pub fn municipality(&self) -> OwnerCode {
        self.address.municipality
    }

    pub(crate) fn folded(&self) -> String {
        folded(&self.name, &self.kana)
    }
}

/// Shows only which business it is.
impl fmt::Debug for Business {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Business").field("id", &self.id).finish_non_exhaustive()
    }
}
