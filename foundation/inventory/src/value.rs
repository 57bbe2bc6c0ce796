//! What was understood of a cell. Nothing said, and said that there is none, are two different things.

use std::fmt;

use kernel::Date;
use serde::{Serialize, Serializer};

use crate::choices::Choice;

/// What was understood of a cell.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "is", content = "what")]
pub enum Value {
    /// Nothing was said, or that it is not known, or something that we do not understand.
    Unknown,
    /// It was said that there is none.
    None,
    /// Words.
    Text(String),
    /// Names of things.
    Names(Vec<String>),
    /// Choices of the field's list.
    Choices(Vec<Chosen>),
    /// So many cases a year.
    Count(u64),
    /// Hundredths of a per cent.
    Percent(u32),
    /// A time.
    Span(Span),
    /// A law's number.
    Law(LawNumber),
    /// Articles.
    Articles(Vec<Article>),
    /// An address on the web.
    Link(String),
    /// A fiscal year.
    Year(i16),
    /// A day.
    Day(Date),
}

impl Value {
    /// Whether it is not known.
    pub fn is_unknown(&self) -> bool {
        *self == Value::Unknown
    }
}

/// A choice that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chosen(pub &'static Choice);

impl Chosen {
    /// Its name in text keys.
    pub fn name(self) -> &'static str {
        self.0.name
    }
}

impl Serialize for Chosen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.name)
    }
}

/// The unit of a length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// 時間
    Hour,
    /// 日
    Day,
    /// 営業日・開庁日
    WorkingDay,
    /// 週
    Week,
    /// 月
    Month,
    /// 年
    Year,
}

impl Unit {
    /// As the survey writes it.
    pub fn written(self) -> &'static str {
        match self {
            Unit::Hour => "時間",
            Unit::Day => "日",
            Unit::WorkingDay => "営業日",
            Unit::Week => "週",
            Unit::Month => "月",
            Unit::Year => "年",
        }
    }
}

/// A length of time: hundredths of a unit, so that 1.75月 is exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Length {
    /// How many hundredths.
    pub hundredths: u32,
    /// Of what.
    pub unit: Unit,
}

impl Length {
    /// About how many days: a month has 30, five working days are a week.
    pub fn days(self) -> u32 {
        let hundredths = u64::from(self.hundredths);
        let days = match self.unit {
            Unit::Hour => hundredths.div_ceil(24),
            Unit::Day => hundredths,
            Unit::WorkingDay => hundredths * 7 / 5,
            Unit::Week => hundredths * 7,
            Unit::Month => hundredths * 30,
            Unit::Year => hundredths * 365,
        };
        u32::try_from(days.div_ceil(100)).unwrap_or(u32::MAX)
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.hundredths / 100, self.hundredths % 100);
        match rest {
            0 => write!(f, "{whole}")?,
            rest if rest % 10 == 0 => write!(f, "{whole}.{}", rest / 10)?,
            rest => write!(f, "{whole}.{rest:02}")?,
        }
        f.write_str(self.unit.written())
    }
}

/// A time from so much to so much; one end may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Span {
    /// At least so long.
    pub least: Option<Length>,
    /// At most so long.
    pub most: Option<Length>,
    /// Whether it was given as a rough figure: 約, 程度.
    pub about: bool,
}

impl Span {
    /// Exactly so long.
    pub fn of(length: Length) -> Span {
        Span { least: Some(length), most: Some(length), about: false }
    }

    /// The most days that it may take, where an end is known.
    pub fn most_days(self) -> Option<u32> {
        self.most.map(Length::days)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.about {
            f.write_str("約")?;
        }
        match (self.least, self.most) {
            (Some(least), Some(most)) if least == most => write!(f, "{most}"),
            (Some(least), Some(most)) => write!(f, "{least}～{most}"),
            (None, Some(most)) => write!(f, "{most}以内"),
            (Some(least), None) => write!(f, "{least}以上"),
            (None, None) => Ok(()),
        }
    }
}

/// The number of a law or ordinance.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct LawNumber {
    /// The Western year in which it was given; none where it was not said.
    pub year: Option<i16>,
    /// What it is: 法律, 政令, 大蔵省令, 東京都条例.
    pub body: String,
    /// Its number: 201, 16-4; none where it has none.
    pub number: Option<String>,
}

/// An article of a law.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Article {
    /// What stands before: 附則, 改正附則, 法; often nothing.
    pub before: String,
    /// 条 with its branches: 第4条の2 is 4, 2. Empty where only a paragraph is named.
    pub article: Vec<u32>,
    /// 項.
    pub paragraph: Option<u32>,
    /// 号 with its branches.
    pub item: Vec<u32>,
    /// What stands after: ただし書, イ.
    pub after: String,
}

impl fmt::Display for Article {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let branches = |rest: &[u32]| rest.iter().map(|n| format!("の{n}")).collect::<String>();
        f.write_str(&self.before)?;
        if let Some((first, rest)) = self.article.split_first() {
            write!(f, "第{first}条{}", branches(rest))?;
        }
        if let Some(paragraph) = self.paragraph {
            write!(f, "第{paragraph}項")?;
        }
        if let Some((first, rest)) = self.item.split_first() {
            write!(f, "第{first}号{}", branches(rest))?;
        }
        f.write_str(&self.after)
    }
}
