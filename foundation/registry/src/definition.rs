//! A service as data: the shape of `service.toml`, from which its JSON Schema is generated.
//!
//! The words of a service stand beside it in `text/<lang>.ftl`, by convention: `title`, `summary`, `what-you-get`,
//! `keywords` (what people call it), `how-long` (optional), `c-<criterion>` for a criterion, `e-<evidence>` for evidence,
//! `s-<step>` for a step, `a-<award>` for an award, `r-<reason>` for a ground of refusal, `page-<page>`, `q-<question>`….
//! Letters stand in `letters/<name>.typ`, stored households in `tests/*.toml`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use forms::Page;
use kernel::{Date, OwnerCode};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A service's name among all: `130001/018-support`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("pattern" = r"^\d{6}/[a-z0-9][a-z0-9-]*$"))]
pub struct ServiceKey {
    /// Whose service it is.
    pub owner: OwnerCode,
    /// Its name among its owner's services.
    pub id: String,
}

impl fmt::Display for ServiceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.owner, self.id)
    }
}

impl FromStr for ServiceKey {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (owner, id) = text.split_once('/').ok_or("a service is named owner/service, such as 130001/018-support")?;
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || id.starts_with('-') || !id.chars().all(plain) {
            return Err(format!("“{id}” is not a service's name: use lower-case letters, digits and hyphens"));
        }
        Ok(ServiceKey {
            owner: owner.parse().map_err(|e: kernel::owner::OwnerCodeError| e.to_string())?,
            id: id.to_owned(),
        })
    }
}

impl TryFrom<String> for ServiceKey {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<ServiceKey> for String {
    fn from(key: ServiceKey) -> Self {
        key.to_string()
    }
}

/// A service as its owner wrote it, after inheritance.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Version of this file's shape: 1.
    pub schema: u32,
    /// Which government's service it is; the same as the folder's name.
    pub owner: OwnerCode,
    /// The service's name among its owner's; the same as the folder's name.
    pub id: String,
    /// The service that this one inherits from, such as `130001/child-medical`: what is not said here is taken from there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<ServiceKey>,
    /// A base to inherit from, not offered itself.
    #[serde(default)]
    pub base: bool,
    /// What kind of service it is.
    pub kind: Kind,
    /// Whom it is for, one by one: conditions are decided for each of them.
    pub audience: Audience,
    /// The moments of life at which people look for it.
    #[serde(default)]
    pub life_events: Vec<LifeEvent>,
    /// The day on which somebody last held the definition against its sources.
    pub checked_on: Date,
    /// The law that it rests on.
    #[serde(default, rename = "law")]
    pub laws: Vec<Law>,
    /// Where its facts were found.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
    /// Who is eligible: all must hold. None means everybody of the audience.
    #[serde(default, rename = "criterion")]
    pub criteria: Vec<Criterion>,
    /// When one may apply.
    #[serde(default)]
    pub window: Window,
    /// By when it is decided.
    pub clock: WorkClock,
    /// What is asked.
    #[serde(default, rename = "page")]
    pub pages: Vec<Page>,
    /// What must be shown, and when a register already shows it.
    #[serde(default, rename = "evidence")]
    pub evidence: Vec<Evidence>,
    /// How it is decided, in order. The last step decides.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// What is given.
    #[serde(default, rename = "award")]
    pub awards: Vec<Award>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Fee>,
    /// The letters that tell the outcome.
    #[serde(default)]
    pub letters: LetterSet,
    /// Names of the grounds on which it can be refused, besides the criteria; words are `r-<name>`.
    #[serde(default)]
    pub refusal_grounds: Vec<String>,
    /// How a decision can be objected to. Absent where nothing is decided, as with a notification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub objection: Option<Objection>,
    /// What a base register learns once the case is accepted or approved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Effect>,
    /// Services offered together, in one go.
    #[serde(default)]
    pub together: Vec<Together>,
    /// Years for which a closed case is kept.
    #[serde(default = "five")]
    pub retention_years: u32,
}

fn five() -> u32 {
    5
}

impl Definition {
    /// The service's name among all.
    pub fn key(&self) -> ServiceKey {
        ServiceKey { owner: self.owner, id: self.id.clone() }
    }
}

/// What kind of service it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// 給付: money or goods are given.
    Benefit,
    /// 手続: something is done for the person.
    Procedure,
    /// 届出: the person tells; nothing is decided, receipt suffices (行政手続法 2 条 7 号).
    Notification,
    /// 許可・認可: something forbidden is allowed.
    Permit,
    /// 補助金: part of a cost is borne.
    Subsidy,
}

/// Whom a service is for, one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// A person, for themselves.
    Person,
    /// A household; any adult of it applies.
    Household,
    /// Each child of a household; a parent applies for one or several at once.
    EachChild,
    /// A business.
    Business,
}

/// A moment of life at which people look for a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LifeEvent {
    /// 妊娠・出産
    Birth,
    /// 子育て
    Childcare,
    /// 学び
    Education,
    /// 引越し
    Moving,
    /// 結婚・離婚
    Marriage,
    /// 仕事
    Work,
    /// 病気・障害
    Illness,
    /// 高齢・介護
    Ageing,
    /// 住まい・ごみ
    Home,
    /// 災害
    Disaster,
    /// おくやみ
    Bereavement,
    /// 起業・事業
    Business,
}

impl LifeEvent {
    /// All of them, in the order of a life.
    pub const ALL: [LifeEvent; 12] = [
        Self::Birth,
        Self::Childcare,
        Self::Education,
        Self::Moving,
        Self::Marriage,
        Self::Work,
        Self::Illness,
        Self::Ageing,
        Self::Home,
        Self::Disaster,
        Self::Bereavement,
        Self::Business,
    ];

    /// Its name in addresses and text keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Birth => "birth",
            Self::Childcare => "childcare",
            Self::Education => "education",
            Self::Moving => "moving",
            Self::Marriage => "marriage",
            Self::Work => "work",
            Self::Illness => "illness",
            Self::Ageing => "ageing",
            Self::Home => "home",
            Self::Disaster => "disaster",
            Self::Bereavement => "bereavement",
            Self::Business => "business",
        }
    }
}

/// A law, ordinance or guideline that the service rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Its name, as it is cited: 児童手当法（昭和46年法律第73号）.
    pub title: String,
    /// The article: 第4条.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Where facts of the definition were found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub url: String,
    /// The date of the source's own state, or of its reading.
    pub as_of: Date,
}

/// One labelled clause of who is eligible. Its words are `c-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Name of the clause: lower-case words with hyphens.
    pub id: String,
    /// CEL over the facts dictionary; true where the clause holds.
    pub when: String,
    /// The article that it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
}

/// When one may apply.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Date>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Date>,
    /// CEL giving a date: the last day for this one person, such as `add_days(child.birth_date, 14)`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act_by: Option<String>,
}

/// By when it is decided, in working days (行政機関の休日 excluded).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkClock {
    /// 標準処理期間 (行政手続法 6 条).
    pub standard_days: u32,
    /// オンライン標準処理期間.
    pub online_days: u32,
}

/// Something that must be shown. Its words are `e-<id>` and `e-<id>-help`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Name of the evidence.
    pub id: String,
    /// CEL: asked only where this is true. Always, if absent. Reads facts and answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_when: Option<String>,
    /// CEL: waived where this is true, because a register knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waived_when: Option<String>,
    /// Kinds of file accepted, as media types.
    #[serde(default = "documents")]
    pub accept: Vec<String>,
    /// Greatest size of one file, in megabytes.
    #[serde(default = "ten")]
    pub max_megabytes: u32,
    /// Greatest number of files.
    #[serde(default = "three")]
    pub max_files: u32,
}

fn documents() -> Vec<String> {
    ["application/pdf", "image/jpeg", "image/png", "image/heic"].map(str::to_owned).to_vec()
}
fn ten() -> u32 {
    10
}
fn three() -> u32 {
    3
}

/// One step of deciding. Its words are `s-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Name of the step.
    pub id: String,
    /// What is done in it.
    pub action: StepAction,
    /// Who does it.
    pub role: Role,
    /// CEL: taken only where this is true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_when: Option<String>,
}

/// What is done in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StepAction {
    /// An officer looks the case over and passes it on, or asks for correction.
    Review,
    /// An expert gives an opinion, which the next step reads.
    Opinion,
    /// An officer decides. Always the last.
    Decide,
    /// The receipt of a notification is confirmed; nothing is decided. Always the last.
    Accept,
}

/// Who acts in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Looks cases over.
    Reviewer,
    /// Decides them.
    Decider,
    /// Gives opinions, and sees only the cases asked of them.
    Expert,
}

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

/// Names of the pack's letters; a built-in letter stands in where one is absent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterSet {
    /// `letters/<name>.typ` for approval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<String>,
    /// `letters/<name>.typ` for refusal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
    /// `letters/<name>.typ` for the acceptance of a notification.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
}

/// What a base register learns from an accepted case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The child in the answer of type `new-child` is entered in the household (戸籍法 49 条, 住民基本台帳法 8 条).
    RegisterBirth,
    /// The household moves to the answer of type `address`, as of the answer of type `date` (住民基本台帳法 22 条).
    RegisterMove,
}

/// How a decision can be objected to (行政不服審査法 18 条, 82 条).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Objection {
    /// To whom: 東京都知事, 江東区長.
    pub to: String,
    /// Within how many months from the day after knowing of the decision: 3.
    #[serde(default = "three")]
    pub months: u32,
}

/// A service offered together with this one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Together {
    /// Which service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceKey>,
    /// The service of this id of the municipality where the person lives, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipal: Option<String>,
}

/// `tests/*.toml`: a stored household and what must come out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StoredTest {
    /// What the test shows, in plain words.
    pub name: String,
    /// The day on which the question is asked.
    pub today: Date,
    /// Facts by key: `"person.birth_date" = "1990-01-01"`; dates as text.
    pub facts: BTreeMap<String, serde_json::Value>,
    /// Answers by question, as stored.
    #[serde(default)]
    pub answers: BTreeMap<String, serde_json::Value>,
    /// What must come out.
    pub expect: Expectation,
}

/// What must come out of a stored test. What is absent is not looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// `"yes"`, `"no"` or `"unknown"`.
    pub eligible: String,
    /// Names of the criteria that fail, for `"no"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed: Option<Vec<String>>,
    /// Facts that would settle it, for `"unknown"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown: Option<Vec<String>>,
    /// Yen of each award by name, for one instalment.
    #[serde(default)]
    pub yen: BTreeMap<String, i64>,
    /// Fee in yen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<i64>,
    /// Names of the evidence asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Vec<String>>,
    /// Names of the questions that the person must still answer because no fact fills them in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Vec<String>>,
}
