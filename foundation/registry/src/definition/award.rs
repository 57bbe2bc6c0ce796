//! What is given and what it costs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is given. Its words are `a-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Award {
    /// Name of the award.
    pub id: String,
    /// CEL giving a whole number of yen for one of the audience and one instalment.
    pub yen: String,
    /// How often it is given.
    pub every: Every,
    /// CEL: given only where this is true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_when: Option<String>,
    /// CEL giving a date: the first day of entitlement. The day of application, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// CEL giving a date: the last day of entitlement. The end of the fiscal year, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// For `every = "month"`: the months (1–12) in which the months since the last payment are paid together.
    /// Every month, if empty.
    #[serde(default)]
    pub pay_months: Vec<u8>,
    /// How it reaches the person.
    #[serde(default)]
    pub pay_by: PayBy,
    /// For `every = "once"`: how soon the same one may be given it again. Never, if absent.
    #[serde(default)]
    pub again: Again,
}

/// How soon an award that is given once may be given to the same person, child or business again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Again {
    /// Never.
    #[default]
    Never,
    /// Once in each fiscal year.
    FiscalYear,
    /// With each application: each pregnancy, each purchase.
    Application,
}

/// How often an award is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Every {
    /// Once.
    Once,
    /// For each month of entitlement.
    Month,
    /// For each fiscal year of entitlement.
    Year,
}

/// How an award reaches the person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PayBy {
    /// 口座振込, to the account in the answer to the question of type `bank-account`, or the 公金受取口座.
    #[default]
    BankTransfer,
    /// A gift card or points of that value, handed out by the office.
    Gift,
    /// Nothing moves: a charge is lowered by that much (減免, 助成).
    Reduction,
}

/// What it costs the applicant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    /// CEL giving a whole number of yen; reads facts and answers.
    pub yen: String,
    /// The ordinance that sets it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
}
