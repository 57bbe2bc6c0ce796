//! The questions with their right answers, and how much of them was found.

#![expect(clippy::cast_precision_loss, reason = "figures for reading")]

use std::collections::HashSet;

use anyhow::{Context, Result};
use kernel::OwnerCode;
use search::{Document, Query};
use serde::Deserialize;

const QUESTIONS: &str = include_str!("../../../../../foundation/search/questions.toml");

/// How many answers count.
pub const FIRST: usize = 10;

/// A question, and what is right.
#[derive(Debug, Clone, Deserialize)]
pub struct Question {
    /// As typed.
    pub ask: String,
    /// Where the person lives.
    pub at: Option<OwnerCode>,
    /// Keys of right answers.
    pub right: Vec<String>,
}

/// The questions to work with, and those that are held back.
#[derive(Debug, Deserialize)]
pub struct Sets {
    pub tune: Vec<Question>,
    pub held: Vec<Question>,
}

impl Sets {
    pub fn read() -> Result<Sets> {
        toml::from_str(QUESTIONS).context("questions.toml")
    }

    /// Only the questions whose answers are all among the documents.
    pub fn about(mut self, documents: &[Document]) -> Sets {
        let keys: HashSet<&str> = documents.iter().map(|document| document.key.as_str()).collect();
        for set in [&mut self.tune, &mut self.held] {
            set.retain(|question| question.right.iter().all(|key| keys.contains(key.as_str())));
        }
        self
    }

    pub fn queries(&self) -> Vec<Query> {
        let all = self.tune.iter().chain(&self.held);
        all.map(|question| Query { words: question.ask.clone(), home: question.at, ..Query::default() }).collect()
    }
}

/// Sums over questions.
#[derive(Debug, Clone, Copy, Default)]
pub struct Score {
    questions: u32,
    recall: f64,
    ndcg: f64,
}

impl Score {
    /// Adds what was found, best first; each answer with the keys that it stands for.
    pub fn add(&mut self, question: &Question, found: &[Vec<String>]) {
        let right = |keys: &Vec<String>| keys.iter().any(|key| question.right.contains(key));
        let first = &found[..FIRST.min(found.len())];
        let hit = question.right.iter().filter(|key| first.iter().any(|keys| keys.contains(key))).count();
        let gain = |place: usize| 1.0 / ((place + 2) as f64).log2();
        let gained: f64 = first.iter().enumerate().filter(|(_, keys)| right(keys)).map(|(place, _)| gain(place)).sum();
        let best: f64 = (0..question.right.len().min(FIRST)).map(gain).sum();
        self.questions += 1;
        self.recall += hit as f64 / question.right.len().min(FIRST) as f64;
        // One answer may stand for several right ones; more than all cannot be gained.
        self.ndcg += (gained / best).min(1.0);
    }

    pub fn recall(&self) -> f64 {
        self.recall / f64::from(self.questions.max(1))
    }

    pub fn ndcg(&self) -> f64 {
        self.ndcg / f64::from(self.questions.max(1))
    }
}
