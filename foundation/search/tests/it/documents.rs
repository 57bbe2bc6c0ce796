//! A small world to search in: written for the tests, with what is hard about the real one.

use search::{Audience, Document, Engine, Kind, Query};

/// One procedure of the country.
pub fn procedure(key: &str, title: &str, law: &str, volume: u64) -> Document {
    Document {
        key: key.to_owned(),
        kind: Kind::Procedure,
        title: title.to_owned(),
        summary: String::new(),
        body: String::new(),
        words: String::new(),
        owner: "ある省".to_owned(),
        owner_name: "ある省".to_owned(),
        law: law.to_owned(),
        audience: Audience::People,
        life_events: Vec::new(),
        online: true,
        volume,
        is_begun_by_asking: true,
        family: None,
    }
}

/// One service of a government.
pub fn service(owner: &str, id: &str, title: &str, words: &str) -> Document {
    Document {
        key: format!("{owner}/{id}"),
        kind: Kind::Service,
        owner: owner.to_owned(),
        owner_name: owner.to_owned(),
        words: words.to_owned(),
        family: Some(id.to_owned()),
        volume: 0,
        ..procedure("", title, "", 0)
    }
}

/// Procedures and services, and many that are beside the point.
pub fn world() -> Vec<Document> {
    let mut world = vec![
        service("131083", "sodai-gomi", "粗大ごみの収集", "ソファ 家具"),
        service("131083", "jido-teate", "児童手当", "子ども手当"),
        service("131121", "jido-teate", "児童手当", "子ども手当"),
        service("134023", "jido-teate", "児童手当", "子ども手当"),
        service("130001", "silver-pass", "東京都シルバーパス", "バス 都営"),
        service("131083", "moving-in", "転入の届出（引っ越してきたとき）", "転入届 住所変更"),
        procedure("passport", "一般旅券の発給の申請", "旅券法", 2_798_075),
        procedure("lost-passport", "一般旅券の紛失又は焼失に関する届出", "旅券法施行規則", 0),
        procedure("tax", "国税申告手続（所得税申告）", "所得税法", 26_532_648),
        procedure("inspection", "自動車の継続検査", "道路運送車両法", 21_373_341),
        procedure("old-goods", "古物商・古物市場主の許可申請", "古物営業法", 51_234),
        procedure("move", "新たに市町村の区域内に住所を定めた者の転入届出", "住民基本台帳法", 4_473_575),
        procedure("tobacco", "製造たばこの小売販売業の許可申請", "たばこ事業法", 3_857),
        procedure("stay", "在留期間更新許可の申請", "出入国管理及び難民認定法", 866_014),
        procedure("disaster", "罹災証明書の交付", "災害対策基本法", 0),
    ];
    for number in 0..400 {
        let things = ["鉱業", "航空機", "信用金庫", "原子炉", "港湾", "倉庫業", "計量器", "農薬"];
        let deeds = ["変更の届出", "廃止の届出", "業務報告書の提出", "災害防止計画の認可", "登録の更新"];
        let title = format!("{}の{}", things[number % things.len()], deeds[number / 8 % deeds.len()]);
        world.push(procedure(&format!("other-{number}"), &title, "ある法律", number as u64));
    }
    world
}

/// An engine over the world.
pub fn engine() -> Engine {
    let engine = Engine::in_memory();
    engine.rebuild("world", world(), |_| {}).expect("the world can be indexed");
    engine
}

/// The keys of the first answers.
pub fn keys(engine: &Engine, words: &str, home: Option<&str>) -> Vec<String> {
    let home = home.map(|code| code.parse().expect("a code"));
    let query = Query { words: words.to_owned(), home, ..Query::default() };
    engine.search(&query).hits.into_iter().map(|hit| hit.key).collect()
}
