//! Yes, no and unknown (Kleene's three values), and which facts would settle an unknown.

use serde::{Deserialize, Serialize};

/// The answer of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Truth {
    /// It holds, whatever the unknown facts are.
    Yes,
    /// It does not hold, whatever the unknown facts are.
    No,
    /// It depends on facts that are not known.
    Unknown,
}

impl Truth {
    /// The name as stored tests and pages write it: `yes`, `no`, `unknown`.
    pub fn name(self) -> &'static str {
        match self {
            Truth::Yes => "yes",
            Truth::No => "no",
            Truth::Unknown => "unknown",
        }
    }

    /// Both hold.
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::No, _) | (_, Truth::No) => Truth::No,
            (Truth::Yes, Truth::Yes) => Truth::Yes,
            _ => Truth::Unknown,
        }
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Truth) -> Truth {
        self.not().and(other.not()).not()
    }

    /// It does not hold.
    #[must_use]
    #[allow(clippy::should_implement_trait)] // `!truth` would read worse than `truth.not()` beside `and` and `or`.
    pub fn not(self) -> Truth {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Truth::Yes } else { Truth::No }
    }
}

impl std::fmt::Display for Truth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// How missing facts are gathered while evaluating: not at all on the hot path, or as the fewest that settle.
pub(crate) trait Gaps: Sized {
    /// One fact is missing; `name` is its place in the table of names.
    fn one(name: u16) -> Self;
    /// Two unknown parts of which both must hold.
    fn and(self, other: Self) -> Self;
    /// Two unknown parts of which one must hold.
    fn or(self, other: Self) -> Self;
    /// The unknown part must not hold.
    fn not(self) -> Self;
    /// An operation that needs all of its unknown parts.
    fn all(self, other: Self) -> Self;
    /// A choice whose condition is unknown; each branch is known (`Ok`, with its truth if it is one) or unknown.
    fn choice(self, then: Branch<Self>, other: Branch<Self>) -> Self;
}

/// One branch of a choice: known, with its truth where it is one, or unknown.
pub(crate) enum Branch<G> {
    Known(Option<bool>),
    Unknown(G),
}

impl Gaps for () {
    fn one(_: u16) -> Self {}
    fn and(self, (): Self) -> Self {}
    fn or(self, (): Self) -> Self {}
    fn not(self) -> Self {}
    fn all(self, (): Self) -> Self {}
    fn choice(self, _: Branch<Self>, _: Branch<Self>) -> Self {}
}

/// The fewest facts that could settle an unknown as yes, and as no. Sets are sorted by place of first mention.
#[derive(Debug, Clone)]
pub(crate) struct Fewest {
    pub(crate) yes: Vec<u16>,
    no: Vec<u16>,
}

fn union(a: &[u16], b: &[u16]) -> Vec<u16> {
    let mut both = [a, b].concat();
    both.sort_unstable();
    both.dedup();
    both
}

fn smaller(a: Vec<u16>, b: Vec<u16>) -> Vec<u16> {
    if (b.len(), &b) < (a.len(), &a) { b } else { a }
}

impl Fewest {
    /// What must be known for this branch to come out as `wanted`; none where it cannot.
    fn toward(branch: &Branch<Fewest>, wanted: bool) -> Option<Vec<u16>> {
        match branch {
            Branch::Known(Some(truth)) if *truth != wanted => None,
            Branch::Known(_) => Some(Vec::new()),
            Branch::Unknown(gaps) => Some(if wanted { gaps.yes.clone() } else { gaps.no.clone() }),
        }
    }
}

impl Gaps for Fewest {
    fn one(name: u16) -> Self {
        Fewest { yes: vec![name], no: vec![name] }
    }

    fn and(self, other: Self) -> Self {
        Fewest { yes: union(&self.yes, &other.yes), no: smaller(self.no, other.no) }
    }

    fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    fn not(self) -> Self {
        Fewest { yes: self.no, no: self.yes }
    }

    fn all(self, other: Self) -> Self {
        Fewest { yes: union(&self.yes, &other.yes), no: union(&self.no, &other.no) }
    }

    fn choice(self, then: Branch<Self>, other: Branch<Self>) -> Self {
        let settle = |wanted: bool| {
            let one = Self::toward(&then, wanted).map(|rest| union(&self.yes, &rest));
            let two = Self::toward(&other, wanted).map(|rest| union(&self.no, &rest));
            match (one, two) {
                (Some(one), Some(two)) => smaller(one, two),
                (Some(set), None) | (None, Some(set)) => set,
                (None, None) => self.yes.clone(),
            }
        };
        Fewest { yes: settle(true), no: settle(false) }
    }
}
