//! What is at hand without a search of one's own, on the same documents: substrings, and SQLite's FTS5 with its trigrams.
//!
//! Both get what a careful developer would give them: documents of other municipalities are left out, FTS5 looks for any
//! three characters in a row of the question and weighs titles more, substrings are looked for word by word.

use anyhow::Result;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement, TransactionTrait, Value};
use search::Document;

use super::questions::{FIRST, Question};

/// The documents in a database in memory.
pub struct Plain {
    base: DatabaseConnection,
}

impl Plain {
    pub async fn of(documents: &[Document]) -> Result<Plain> {
        let mut options = sea_orm::ConnectOptions::new("sqlite::memory:");
        // Each connection to memory would be a database of its own.
        options.max_connections(1);
        let base = Database::connect(options).await?;
        base.execute_unprepared(
            "CREATE TABLE found (id INTEGER PRIMARY KEY, key TEXT, owner TEXT, volume INTEGER, title TEXT, words TEXT, body TEXT);
             CREATE VIRTUAL TABLE texts USING fts5(title, words, body, content='found', content_rowid='id', tokenize='trigram');",
        )
        .await?;
        let all = base.begin().await?;
        for one in documents {
            let body = [&one.summary, &one.body, &one.law, &one.owner_name].map(String::as_str).join(" ");
            let volume = i64::try_from(one.volume).unwrap_or(i64::MAX);
            let values: [Value; 6] = [
                one.key.clone().into(),
                one.owner.clone().into(),
                volume.into(),
                one.title.clone().into(),
                one.words.clone().into(),
                body.into(),
            ];
            let insert = "INSERT INTO found (key, owner, volume, title, words, body) VALUES (?, ?, ?, ?, ?, ?)";
            all.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, insert, values)).await?;
        }
        all.commit().await?;
        base.execute_unprepared("INSERT INTO texts (texts) VALUES ('rebuild')").await?;
        Ok(Plain { base })
    }

    /// FTS5 with trigrams, by bm25.
    pub async fn full_text(&self, question: &Question) -> Result<Vec<Vec<String>>> {
        let mut triples = Vec::new();
        for word in words(question) {
            let chars: Vec<char> = word.chars().collect();
            triples.extend(chars.windows(3).map(|triple| format!("\"{}\"", triple.iter().collect::<String>())));
        }
        if triples.is_empty() {
            // FTS5 cannot look for fewer than three characters.
            return self.substring(question).await;
        }
        let (owners, mut values) = owners(question);
        let select = format!(
            "SELECT found.key FROM texts JOIN found ON found.id = texts.rowid WHERE texts MATCH ? AND {owners}
             ORDER BY bm25(texts, 5.0, 3.0, 1.0) LIMIT {FIRST}"
        );
        values.insert(0, triples.join(" OR ").into());
        self.keys(&select, values).await
    }

    /// Every word as a substring, most used first.
    pub async fn substring(&self, question: &Question) -> Result<Vec<Vec<String>>> {
        let (owners, mut values) = owners(question);
        let mut clauses = vec![owners];
        for word in words(question) {
            clauses.push("(title || ' ' || words || ' ' || body) LIKE ?".to_owned());
            values.push(format!("%{word}%").into());
        }
        let clauses = clauses.join(" AND ");
        let select = format!(
            "SELECT key FROM found WHERE {clauses} ORDER BY owner GLOB '[0-9]*' DESC, volume DESC LIMIT {FIRST}"
        );
        self.keys(&select, values).await
    }

    async fn keys(&self, select: &str, values: Vec<Value>) -> Result<Vec<Vec<String>>> {
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, select, values);
        let rows = self.base.query_all_raw(statement).await?;
        rows.iter().map(|row| Ok(vec![row.try_get_by_index::<String>(0)?])).collect()
    }
}

fn words(question: &Question) -> Vec<String> {
    let plain = kernel::script::normalise(&question.ask);
    plain.split(' ').filter(|word| !word.is_empty()).map(|word| word.replace('"', "")).collect()
}

/// The owners whose documents count for whoever asks.
fn owners(question: &Question) -> (String, Vec<Value>) {
    match question.at {
        None => ("TRUE".to_owned(), Vec::new()),
        Some(home) => {
            let own = [home.to_string().into(), home.prefecture().to_string().into()];
            ("(owner NOT GLOB '[0-9]*' OR owner IN (?, ?))".to_owned(), own.to_vec())
        }
    }
}
