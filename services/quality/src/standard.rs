//! The quality standard as data: principles, criteria, and what is below, 当たり前品質 and 魅力的品質. Pure.

use std::sync::LazyLock;

use kernel::Date;
use serde::{Deserialize, Serialize};

/// How good something is. Ordered from the worst to the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// 未達: the standard is not met.
    Below,
    /// 当たり前品質: as one may expect.
    Basic,
    /// 魅力的品質: so that one likes to use it.
    Attractive,
}

impl Level {
    /// All of them, the best first.
    pub const ALL: [Level; 3] = [Level::Attractive, Level::Basic, Level::Below];

    /// Its name in addresses, tables and text keys.
    pub fn name(self) -> &'static str {
        match self {
            Level::Below => "below",
            Level::Basic => "basic",
            Level::Attractive => "attractive",
        }
    }

    /// The level of this name.
    pub fn from_name(name: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.name() == name)
    }

    /// The level above it.
    pub fn above(self) -> Option<Level> {
        match self {
            Level::Below => Some(Level::Basic),
            Level::Basic => Some(Level::Attractive),
            Level::Attractive => None,
        }
    }
}

/// One of the three principles (QOS向上3原則).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Principle {
    /// より早く
    Faster,
    /// よりシンプルに
    Simpler,
    /// より使いやすく
    Easier,
}

impl Principle {
    /// All three, in their order.
    pub const ALL: [Principle; 3] = [Principle::Faster, Principle::Simpler, Principle::Easier];

    /// Its name in text keys.
    pub fn name(self) -> &'static str {
        match self {
            Principle::Faster => "faster",
            Principle::Simpler => "simpler",
            Principle::Easier => "easier",
        }
    }
}

/// In what a value is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Hundredths.
    Percent,
    /// Seconds.
    Seconds,
    /// So many.
    Count,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// The less, the better.
    Less,
    /// The more, the better.
    More,
}

/// Where a criterion comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name within the standard.
    pub id: String,
    /// What it is.
    pub title: String,
    /// As of when.
    pub as_of: Date,
}

/// One criterion. Its words are `quality-criterion-<id>` and `quality-method-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its name.
    pub id: String,
    /// Under which principle it stands.
    pub principle: Principle,
    /// Below it, the whole is below.
    pub essential: bool,
    /// In what it is counted.
    pub unit: Unit,
    /// Which way is better.
    pub better: Better,
    /// What just meets 当たり前品質.
    pub basic: i64,
    /// What just meets 魅力的品質.
    pub attractive: i64,
    /// With fewer people behind it, it is neither judged nor published.
    pub least: u64,
    /// Where it comes from.
    pub source: String,
    /// Whether the thresholds are this program's own.
    pub ours: bool,
}

impl Criterion {
    /// The level of a value.
    pub fn judge(&self, value: i64) -> Level {
        let meets = |threshold: i64| match self.better {
            Better::Less => value <= threshold,
            Better::More => value >= threshold,
        };
        match (meets(self.basic), meets(self.attractive)) {
            (true, true) => Level::Attractive,
            (true, false) => Level::Basic,
            (false, _) => Level::Below,
        }
    }

    /// The value that just meets a level.
    pub fn threshold(&self, level: Level) -> Option<i64> {
        match level {
            Level::Below => None,
            Level::Basic => Some(self.basic),
            Level::Attractive => Some(self.attractive),
        }
    }
}

/// The standard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// Which edition it is.
    pub version: String,
    /// Since when it is used.
    pub as_of: Date,
    /// Where criteria come from.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    /// The criteria, in the order of the file.
    #[serde(rename = "criterion")]
    pub criteria: Vec<Criterion>,
}

static BUILTIN: LazyLock<Standard> =
    LazyLock::new(|| toml::from_str(include_str!("../standard.toml")).expect("standard.toml is checked by a test"));

impl Standard {
    /// The standard of this program.
    pub fn builtin() -> &'static Standard {
        &BUILTIN
    }

    /// The criterion of this name.
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }

    /// The criteria of a principle, in their order.
    pub fn of(&self, principle: Principle) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(move |criterion| criterion.principle == principle)
    }

    /// Where a criterion comes from.
    pub fn source(&self, criterion: &Criterion) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == criterion.source)
    }
}

/// The level of a principle, from the levels of its criteria that are known: below where an essential one is below; not known
/// where fewer than half of the essential ones of `all` are; attractive where none is below and at least half of those known
/// are attractive; else basic.
pub fn of_principle<'a>(all: &[&Criterion], known: impl IntoIterator<Item = (&'a Criterion, Level)>) -> Option<Level> {
    let (mut count, mut attractive, mut below, mut essential, mut broken) = (0_usize, 0_usize, 0_usize, 0_usize, false);
    for (criterion, level) in known {
        count += 1;
        essential += usize::from(criterion.essential);
        match level {
            Level::Attractive => attractive += 1,
            Level::Basic => {}
            Level::Below => {
                below += 1;
                broken |= criterion.essential;
            }
        }
    }
    let enough = essential * 2 >= all.iter().filter(|criterion| criterion.essential).count();
    match (broken, enough && count > 0) {
        (true, _) => Some(Level::Below),
        (false, false) => None,
        (false, true) if below == 0 && attractive * 2 >= count => Some(Level::Attractive),
        (false, true) => Some(Level::Basic),
    }
}

/// The level of the whole: that of its lowest principle; not known where a principle is not and none is below.
pub fn of_whole(principles: [Option<Level>; 3]) -> Option<Level> {
    if principles.contains(&Some(Level::Below)) {
        return Some(Level::Below);
    }
    principles.into_iter().collect::<Option<Vec<Level>>>()?.into_iter().min()
}

#[cfg(test)]
#[path = "standard_tests.rs"]
mod tests;
