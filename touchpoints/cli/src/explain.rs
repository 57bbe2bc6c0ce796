//! `miyako explain`: whether somebody is eligible for a service, clause by clause, with what is missing and from when.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use clap::Args;
use kernel::{Clock, Date, Lang, SystemClock};
use registry::{Service, ServiceKey};
use rules::Facts;
use serde::Serialize;

use crate::print;

/// Say whether somebody is eligible for a service, clause by clause.
#[derive(Args)]
pub struct Explain {
    /// Which service: owner/service, such as 130001/018-support
    #[arg(long)]
    service: ServiceKey,
    /// What is known: a JSON object of facts by key, such as {"person.birth_date": "1990-01-01"}
    #[arg(long, value_name = "FILE")]
    facts: PathBuf,
    /// On which day; today, if absent
    #[arg(long)]
    date: Option<Date>,
    /// Where the packs are
    #[arg(long, default_value = "packs", value_name = "DIR")]
    packs: PathBuf,
    /// Language of the clauses: ja, ja-x-easy or en
    #[arg(long, default_value = "ja")]
    lang: String,
    /// For machines
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Answer {
    service: String,
    date: String,
    eligible: &'static str,
    clauses: Vec<Clause>,
    unknown: Vec<String>,
    eligible_from: Option<String>,
}

#[derive(Serialize)]
struct Clause {
    id: String,
    text: String,
    law: Option<String>,
    holds: &'static str,
}

impl Explain {
    /// Exit code 0: yes. 1: no. 3: it depends on facts that are not known.
    pub fn run(&self) -> Result<ExitCode> {
        let service = self.service()?;
        let text =
            std::fs::read_to_string(&self.facts).with_context(|| format!("cannot read {}", self.facts.display()))?;
        let pairs: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&text).context("facts are a JSON object of values by key")?;
        let facts = Facts::from_pairs(&pairs).map_err(|error| anyhow!("{error}"))?;
        let today = self.date.unwrap_or_else(|| SystemClock.today());
        let lang = Lang::from_tag(&self.lang).context("languages are ja, ja-x-easy and en")?;
        let verdict = service.explain(&facts, today);
        let criteria = &service.definition().criteria;
        let clauses = verdict.clauses.iter().map(|found| Clause {
            text: service.text(lang, &format!("c-{}", found.id)).to_owned(),
            law: criteria.iter().find(|c| c.id == found.id).and_then(|c| c.law.clone()),
            id: found.id.clone(),
            holds: found.truth.name(),
        });
        let answer = Answer {
            service: self.service.to_string(),
            date: today.to_string(),
            eligible: verdict.truth.name(),
            clauses: clauses.collect(),
            unknown: verdict.unknown.clone(),
            eligible_from: verdict.eligible_from.map(|day| day.to_string()),
        };
        self.print(&answer)?;
        Ok(match verdict.truth {
            rules::Truth::Yes => ExitCode::SUCCESS,
            rules::Truth::No => ExitCode::from(1),
            rules::Truth::Unknown => ExitCode::from(3),
        })
    }

    fn service(&self) -> Result<Service> {
        let pack = registry::load::pack(&self.packs, &self.service)
            .with_context(|| format!("no pack {} under {}", self.service, self.packs.display()))?;
        Service::compile(pack).map_err(|error| anyhow!("{error}"))
    }

    fn print(&self, answer: &Answer) -> Result<()> {
        if self.json {
            return print::json(answer);
        }
        println!("{} on {}: {}", answer.service, answer.date, answer.eligible);
        for clause in &answer.clauses {
            let law = clause.law.as_deref().map(|law| format!(" ({law})")).unwrap_or_default();
            println!("  {:<7} {}{law}", clause.holds, clause.text);
        }
        if !answer.unknown.is_empty() {
            println!("  would be settled by: {}", answer.unknown.join(", "));
        }
        if let Some(day) = &answer.eligible_from {
            println!("  eligible from {day}");
        }
        Ok(())
    }
}
