//! `miyako search`: services and procedures by words, as people search them on the pages.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use inventory::read::Reader;
use kernel::OwnerCode;
use registry::{LifeEvent, Service};
use search::{Answer, Chosen, Document, Engine, Kind, Nearest, Place, Query};
use serde::Serialize;
use store::Store;

use crate::print;

/// How many entries are read from the database at once.
const PAGE: u64 = 2_000;

/// Find services and procedures by words.
#[derive(Args)]
pub struct Search {
    /// In your own words: 引っ越し, 粗大ごみ 江東区, 子どもが生まれたら何をすればいい
    #[arg(required = true)]
    words: Vec<String>,
    /// Only of this owner: a government's code such as 131083, or a ministry's name
    #[arg(long, value_name = "CODE")]
    owner: Option<String>,
    /// Where the person lives, by code: its services come first, those of other municipalities not at all
    #[arg(long, value_name = "CODE")]
    home: Option<OwnerCode>,
    /// Only of this moment of life: birth, moving, bereavement, business and so on
    #[arg(long, value_name = "EVENT", value_parser = life_event)]
    life_event: Option<LifeEvent>,
    /// Only of this kind
    #[arg(long)]
    kind: Option<KindName>,
    /// Only what can be done online
    #[arg(long)]
    online: bool,
    /// How many answers
    #[arg(long, default_value_t = 10)]
    limit: usize,
    /// For machines
    #[arg(long)]
    json: bool,
    /// Where the packs are
    #[arg(long, default_value = "packs", env = "MIYAKO_PACKS", value_name = "DIR")]
    packs: PathBuf,
    /// Where the SQLite database with imported procedures is kept; the index is kept beside it
    #[arg(long, env = "MIYAKO_DATA", value_name = "DIR")]
    data: Option<PathBuf>,
    /// Make the index anew even where as many procedures are in it as in the database
    #[arg(long)]
    again: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum KindName {
    Service,
    Procedure,
    Programme,
}

fn life_event(name: &str) -> Result<LifeEvent, String> {
    let found = LifeEvent::ALL.into_iter().find(|event| event.name() == name);
    found.ok_or_else(|| format!("one of {}", LifeEvent::ALL.map(LifeEvent::name).join(", ")))
}

/// The answers as machines read them.
#[derive(Serialize)]
struct Said<'a> {
    found: usize,
    place: Option<String>,
    elsewhere: Option<&'a str>,
    read_as: Option<&'a str>,
    unknown: &'a [String],
    nearest: Option<Nearest>,
    hits: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    key: &'a str,
    kind: Kind,
    title: &'a str,
    summary: &'a str,
    law: &'a str,
    owner: &'a str,
    owner_name: &'a str,
    online: bool,
    volume: u64,
    score: f32,
    others: &'a [String],
}

impl Search {
    /// Exit code 0: found. 1: nothing found. 2: could not search.
    pub fn run(&self) -> Result<ExitCode> {
        let engine = self.engine()?;
        let kind = self.kind.map(|kind| match kind {
            KindName::Service => Kind::Service,
            KindName::Procedure => Kind::Procedure,
            KindName::Programme => Kind::Programme,
        });
        let query = Query {
            words: self.words.join(" "),
            home: self.home,
            chosen: Chosen {
                kind,
                owner: self.owner.clone(),
                life_event: self.life_event.map(|event| event.name().to_owned()),
                audience: None,
                online: self.online.then_some(true),
            },
            limit: self.limit,
            ..Query::default()
        };
        let answer = engine.search(&query);
        if self.json {
            print::json(&said(&answer))?;
        } else {
            tell(&answer);
        }
        Ok(if answer.hits.is_empty() { ExitCode::from(1) } else { ExitCode::SUCCESS })
    }

    /// The services of the packs alone, or with them the procedures of a database, indexed once until either changes.
    fn engine(&self) -> Result<Engine> {
        let services = services(&self.packs)?;
        let Some(data) = &self.data else {
            let engine = Engine::in_memory();
            engine.rebuild("packs", services.iter().filter_map(search::source::of_service), |_| {})?;
            return Ok(engine);
        };
        let database = data.join("miyako.db");
        if !database.is_file() {
            bail!(
                "there is no database {}; import procedures first: miyako import procedures FILE",
                database.display()
            );
        }
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let url = format!("sqlite://{}", database.display());
        runtime.block_on(async {
            let store = Store::open(&url, &web::House::new().migrations()).await.context("cannot open the database")?;
            let engine = Engine::open(&data.join("search"))?;
            let source = source(&store, &services).await?;
            if self.again || engine.source().as_deref() != Some(&source) {
                let entries = entries(&store).await?;
                let documents = services.iter().filter_map(search::source::of_service).chain(entries);
                engine.rebuild(&source, documents, |_| {})?;
            }
            store.close().await?;
            Ok(engine)
        })
    }
}

fn services(packs: &Path) -> Result<Vec<Service>> {
    let packs = registry::load::read_packs(packs).with_context(|| format!("cannot read {}", packs.display()))?;
    // A pack with a fault is for `miyako packs check` to tell.
    Ok(packs.into_iter().filter_map(|pack| Service::compile(pack).ok()).collect())
}

/// What the index must have been made from: these services, and as many entries.
async fn source(store: &Store, services: &[Service]) -> Result<String> {
    let hashes: Vec<&str> = services.iter().map(|service| &service.hash()[..8]).collect();
    let (_, entries) = inventory::find::list(store, &inventory::find::Filter::default(), 0, 1).await?;
    Ok(format!("{} {entries}", hashes.join("")))
}

async fn entries(store: &Store) -> Result<Vec<Document>> {
    let mut reader = Reader::default();
    let mut documents = Vec::new();
    let mut last = None;
    loop {
        let entries = inventory::find::after(store, last, PAGE).await?;
        let Some(end) = entries.last() else { return Ok(documents) };
        last = Some(end.id);
        documents.extend(entries.iter().filter_map(|entry| search::source::of_entry(entry, &mut reader)));
    }
}

fn said(answer: &Answer) -> Said<'_> {
    let (place, elsewhere) = match &answer.place {
        Some(Place::Here(code)) => (Some(code.to_string()), None),
        Some(Place::Elsewhere(name)) => (None, Some(name.as_str())),
        None => (None, None),
    };
    Said {
        found: answer.found,
        place,
        elsewhere,
        read_as: answer.read_as.as_deref(),
        unknown: &answer.unknown,
        nearest: answer.nearest,
        hits: answer.hits.iter().map(line).collect(),
    }
}

fn line(hit: &search::Hit) -> Line<'_> {
    Line {
        key: &hit.key,
        kind: hit.kind,
        title: &hit.title,
        summary: &hit.summary,
        law: &hit.law,
        owner: &hit.owner,
        owner_name: &hit.owner_name,
        online: hit.online,
        volume: hit.volume,
        score: hit.score,
        others: &hit.others,
    }
}

fn tell(answer: &Answer) {
    if let Some(read_as) = &answer.read_as {
        println!("read as: {read_as}");
    }
    if let Some(Place::Elsewhere(name)) = &answer.place {
        println!("{name}: its own services are not kept here");
    }
    match answer.nearest {
        Some(Nearest::InPart) => println!("nothing answers all of it; the nearest:"),
        Some(Nearest::WithoutChoice) => println!("nothing fits what was chosen; without that:"),
        None => println!("{} found", answer.found),
    }
    for hit in &answer.hits {
        println!("{:<22} {}  {}", hit.key, hit.title, hit.owner_name);
        if !hit.summary.is_empty() {
            println!("{:<22} {}", "", hit.summary);
        }
        if !hit.others.is_empty() {
            println!("{:<22} also: {}", "", hit.others.join(", "));
        }
    }
}
