//! What kind of service it is, for whom, and at which moments of life people look for it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
