//! What can be odd about a cell, a row or a column, and what is done about each.

use serde::{Deserialize, Serialize};

/// What is odd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Odd {
    // Not understood: kept as said, and unknown until somebody mends it.
    /// None of the field's list.
    NotListed,
    /// Code and label belong to different choices.
    CodeAndLabel,
    /// Several choices where one is asked for.
    Several,
    /// A number without its unit.
    NoUnit,
    /// Words where a time belongs.
    NotASpan,
    /// Not a number of cases.
    NotACount,
    /// Not the number of a law.
    NotALaw,
    /// Not an article.
    NotAnArticle,
    /// Not an address on the web.
    NotALink,
    /// Not a day or year.
    NotADay,
    /// Characters that were lost before the table reached us.
    Broken,
    /// Control characters and nothing else.
    Control,
    // Doubtful: understood in part.
    /// Some of several are none of the list.
    PartlyListed,
    /// Choices that exclude each other.
    Contradiction,
    /// Online and not online do not add up to all.
    Sum,
    /// Zero cases, which the survey writes for "not known" too: taken as unknown.
    Zero,
    /// A law's number without its year or number.
    LawInPart,
    // Understood, but said so.
    /// It says itself that it is not known.
    SaidUnknown,
    /// Written in other widths, circles or brackets than the list.
    Written,
    /// A code without its label, or a label without its code.
    Half,
    /// Several lines in a name: perhaps a quotation mark was never closed.
    Lines,
    // Of rows and columns.
    /// A row without a number: one was made from what it says.
    NoNumber,
    /// A number that another row of the same table has: told apart by a mark.
    SameNumber,
    /// A row without a name.
    NoTitle,
    /// A column that is none of ours: kept under its header.
    Column,
    /// A row with more cells than columns: the rest is kept.
    TooLong,
    /// A row with fewer cells than columns: the rest is unknown.
    TooShort,
}

/// How far something odd was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grasp {
    /// Not understood: kept as said.
    No,
    /// In part, or with a doubt.
    Partly,
    /// Understood, though written otherwise.
    Yes,
}

impl Odd {
    /// All of them.
    pub const ALL: [Odd; 27] = [
        Odd::NotListed,
        Odd::CodeAndLabel,
        Odd::Several,
        Odd::NoUnit,
        Odd::NotASpan,
        Odd::NotACount,
        Odd::NotALaw,
        Odd::NotAnArticle,
        Odd::NotALink,
        Odd::NotADay,
        Odd::Broken,
        Odd::Control,
        Odd::PartlyListed,
        Odd::Contradiction,
        Odd::Sum,
        Odd::Zero,
        Odd::LawInPart,
        Odd::SaidUnknown,
        Odd::Written,
        Odd::Half,
        Odd::Lines,
        Odd::NoNumber,
        Odd::SameNumber,
        Odd::NoTitle,
        Odd::Column,
        Odd::TooLong,
        Odd::TooShort,
    ];

    /// Its name in reports and text keys.
    pub fn name(self) -> &'static str {
        match self {
            Odd::NotListed => "not-listed",
            Odd::CodeAndLabel => "code-and-label",
            Odd::Several => "several",
            Odd::NoUnit => "no-unit",
            Odd::NotASpan => "not-a-span",
            Odd::NotACount => "not-a-count",
            Odd::NotALaw => "not-a-law",
            Odd::NotAnArticle => "not-an-article",
            Odd::NotALink => "not-a-link",
            Odd::NotADay => "not-a-day",
            Odd::Broken => "broken",
            Odd::Control => "control",
            Odd::PartlyListed => "partly-listed",
            Odd::Contradiction => "contradiction",
            Odd::Sum => "sum",
            Odd::Zero => "zero",
            Odd::LawInPart => "law-in-part",
            Odd::SaidUnknown => "said-unknown",
            Odd::Written => "written",
            Odd::Half => "half",
            Odd::Lines => "lines",
            Odd::NoNumber => "no-number",
            Odd::SameNumber => "same-number",
            Odd::NoTitle => "no-title",
            Odd::Column => "column",
            Odd::TooLong => "too-long",
            Odd::TooShort => "too-short",
        }
    }

    /// The one with this name.
    pub fn of_name(name: &str) -> Option<Odd> {
        Odd::ALL.into_iter().find(|odd| odd.name() == name)
    }

    /// How far it was understood.
    pub fn grasp(self) -> Grasp {
        match self {
            Odd::NotListed
            | Odd::CodeAndLabel
            | Odd::Several
            | Odd::NoUnit
            | Odd::NotASpan
            | Odd::NotACount
            | Odd::NotALaw
            | Odd::NotAnArticle
            | Odd::NotALink
            | Odd::NotADay
            | Odd::Broken
            | Odd::Control
            | Odd::Column => Grasp::No,
            Odd::PartlyListed
            | Odd::Contradiction
            | Odd::Sum
            | Odd::Zero
            | Odd::LawInPart
            | Odd::Lines
            | Odd::NoNumber
            | Odd::SameNumber
            | Odd::NoTitle
            | Odd::TooLong
            | Odd::TooShort => Grasp::Partly,
            Odd::SaidUnknown | Odd::Written | Odd::Half => Grasp::Yes,
        }
    }

    /// What it is and what was done, for a terminal.
    pub fn told(self) -> &'static str {
        match self {
            Odd::NotListed => "none of the field's list: kept as said, taken as unknown",
            Odd::CodeAndLabel => "code and label belong to different choices: kept as said, taken as unknown",
            Odd::Several => "several choices where one is asked for: kept as said, taken as unknown",
            Odd::NoUnit => "a number without its unit: kept as said, taken as unknown",
            Odd::NotASpan => "words where a time belongs: kept as said, taken as unknown",
            Odd::NotACount => "not a number of cases: kept as said, taken as unknown",
            Odd::NotALaw => "not the number of a law: kept as said, taken as unknown",
            Odd::NotAnArticle => "not an article that we can read: kept as said, taken as unknown",
            Odd::NotALink => "not an address on the web: kept as said, taken as unknown",
            Odd::NotADay => "not a day or year: kept as said, taken as unknown",
            Odd::Broken => "characters were lost before the table reached us: kept as it came",
            Odd::Control => "control characters alone: kept as they came, taken as unknown",
            Odd::PartlyListed => "some are none of the field's list: the others are taken, all are kept as said",
            Odd::Contradiction => "choices that exclude each other: all are taken and kept",
            Odd::Sum => "online and not online do not add up to all: each is taken as said",
            Odd::Zero => "zero, which is written for \"not known\" too: taken as unknown",
            Odd::LawInPart => "a law's number without year or number: what is there is taken",
            Odd::SaidUnknown => "says itself that it is not known: taken as unknown",
            Odd::Written => "written in other widths, circles or brackets: understood",
            Odd::Half => "a code without its label or a label without its code: understood",
            Odd::Lines => "several lines in a name, perhaps a quotation mark that was never closed: kept as said",
            Odd::NoNumber => "a row without a number: one was made from what the row says",
            Odd::SameNumber => "another row has this number: a mark was added to tell them apart",
            Odd::NoTitle => "a row without a name: kept without one",
            Odd::Column => "a column that we do not know: kept under its header",
            Odd::TooLong => "more cells than columns: the rest is kept",
            Odd::TooShort => "fewer cells than columns: the rest is taken as unknown",
        }
    }
}
