//! How well and how fast questions find what is right: recall and nDCG over the questions of `foundation/search`, beside plain
//! substrings and SQLite's FTS5 on the same documents; then the index at full size under a steady load.

#![expect(clippy::cast_precision_loss, reason = "figures for reading")]

mod load;
mod plain;
mod questions;

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};
use inventory::read::Reader;
use inventory::{Field, Owner, sheet};
use registry::Service;
use search::{Audience, Document, Engine, Kind, Query};

use questions::{Question, Score, Sets};

/// How many programmes are made for the measurement of size and speed.
const PROGRAMMES: usize = 10_000;

/// Measures and prints one table for quality and one for speed.
pub async fn run(packs: &Path, survey: &Path) -> Result<()> {
    let mut documents = services(packs)?;
    let services = documents.len();
    if survey.is_file() {
        documents.extend(procedures(survey)?);
    } else {
        println!("{} is not there: questions about national procedures are left out", survey.display());
    }
    println!("{services} services, {} procedures", documents.len() - services);
    let sets = Sets::read()?.about(&documents);
    quality(&documents, &sets).await?;
    speed(documents, &sets)
}

async fn quality(documents: &[Document], sets: &Sets) -> Result<()> {
    let engine = Engine::in_memory();
    engine.rebuild("quality", documents.iter().cloned(), |_| {})?;
    let plain = plain::Plain::of(documents).await?;
    println!("\n{:<34} {:>6} {:>10} {:>9}", "", "n", "recall@10", "nDCG@10");
    for (name, set) in [("tune", &sets.tune), ("held", &sets.held)] {
        let mut scores = [Score::default(); 3];
        for question in set {
            scores[0].add(question, &ours(&engine, question));
            scores[1].add(question, &plain.full_text(question).await?);
            scores[2].add(question, &plain.substring(question).await?);
        }
        for (what, score) in ["search", "SQLite FTS5, trigram, bm25", "substring, LIKE"].iter().zip(&scores) {
            println!(
                "{:<34} {:>6} {:>10.3} {:>9.3}",
                format!("{name}: {what}"),
                set.len(),
                score.recall(),
                score.ndcg()
            );
        }
    }
    Ok(())
}

fn ours(engine: &Engine, question: &Question) -> Vec<Vec<String>> {
    let query = Query { words: question.ask.clone(), home: question.at, ..Query::default() };
    // What stands for the same of other municipalities counts as found where it is listed.
    let keys = |hit: search::Hit| std::iter::once(hit.key).chain(hit.others).collect();
    engine.search(&query).hits.into_iter().map(keys).collect()
}

fn speed(mut documents: Vec<Document>, sets: &Sets) -> Result<()> {
    documents.extend((0..PROGRAMMES).map(programme));
    let folder = std::env::temp_dir().join(format!("miyako-search-{}", std::process::id()));
    let engine = Engine::open(&folder)?;
    let count = documents.len();
    let begun = Instant::now();
    let built = engine.rebuild("speed", documents, |_| {})?;
    println!(
        "\n{count} documents indexed in {:.1} s, {:.1} MB",
        begun.elapsed().as_secs_f64(),
        built.size as f64 / 1e6
    );
    drop(engine);
    let begun = Instant::now();
    let engine = Engine::open(&folder)?;
    println!("opened in {:.1} ms", begun.elapsed().as_secs_f64() * 1e3);
    load::run(&engine, &sets.queries());
    drop(engine);
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

fn services(packs: &Path) -> Result<Vec<Document>> {
    let packs = registry::load::read_packs(packs).with_context(|| format!("cannot read {}", packs.display()))?;
    let services = packs.into_iter().filter_map(|pack| Service::compile(pack).ok());
    Ok(services.filter_map(|service| search::source::of_service(&service)).collect())
}

fn procedures(survey: &Path) -> Result<Vec<Document>> {
    let mut reader = Reader::default();
    let mut documents = Vec::new();
    for line in sheet::open(survey)? {
        let line = line?;
        let number = line.cells.get(Field::Number).to_owned();
        documents.push(search::source::of_cells(Owner::State, &number, &line.cells, &mut reader));
    }
    Ok(documents)
}

/// A programme as municipalities have them, made up from common words.
fn programme(number: usize) -> Document {
    const THEMES: [&str; 20] = [
        "住宅の断熱改修",
        "太陽光発電設備の設置",
        "電気自動車の購入",
        "省エネ家電の買換え",
        "生ごみ処理機の購入",
        "雨水タンクの設置",
        "ブロック塀の撤去",
        "空き家の活用",
        "商店街の活性化",
        "創業の支援",
        "事業承継",
        "販路の開拓",
        "結婚新生活",
        "不妊治療費",
        "帯状疱疹予防接種",
        "補聴器の購入",
        "防犯カメラの設置",
        "ひとり親家庭の学習",
        "奨学金の返還",
        "多子世帯の給食費",
    ];
    const KINDS: [&str; 5] = ["助成", "補助金", "支援事業", "給付金", "貸付"];
    let places = kernel::municipality::municipalities();
    let place = &places[number % places.len()];
    let (theme, kind) = (THEMES[number / places.len() % THEMES.len()], KINDS[number / 7 % KINDS.len()]);
    Document {
        key: format!("programme-{number}"),
        kind: Kind::Programme,
        title: format!("{theme}に対する{kind}"),
        summary: format!("{}の区域で{theme}に取り組む方に、費用の一部を{kind}として支援します。", place.name),
        body: format!("対象となる経費の2分の1、上限{}万円。申請は予算がなくなり次第終わります。", number % 50 + 1),
        words: String::new(),
        owner: place.code_text().to_owned(),
        owner_name: place.name.to_owned(),
        law: format!("{theme}{kind}交付要綱"),
        audience: Audience::Everybody,
        life_events: vec!["home".to_owned()],
        online: number.is_multiple_of(3),
        volume: 0,
        is_begun_by_asking: true,
        family: Some(format!("{theme}{kind}")),
    }
}
