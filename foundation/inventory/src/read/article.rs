//! Articles of laws: 第4条第1項, 附則第3条の2, 第21の2条第1項, 第7条第1,2項, 第58条で準用する第45条.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::Reading;
use crate::odd::Odd;
use crate::read::fold;
use crate::value::{Article, Value};

const N: &str = r"(?:\d{1,4}|[一二三四五六七八九十百]+)";

static BETWEEN: LazyLock<Regex> = LazyLock::new(|| {
    let words = "及び|および|並びに|又は|または|若しくは|(?:において|で)?(?:読み替えて)?準用する";
    Regex::new(&format!("[、,・;/]|{words}")).expect("the pattern is one of ours")
});

static LISTED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"第(\d+(?:[,、・]\d+)+)(条|項|号)").expect("the pattern is one of ours"));

static ARTICLE: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = format!(
        "^(?P<before>改正附則|附則|旧法|新法|同法|法|同令|令|規則|条例)?\
         (?:第?(?P<article>{N})(?P<branch>(?:[のノ]{N})*)条(?P<branches>(?:[のノ]{N})*))?\
         (?:[のノ]?第?(?P<paragraph>{N})項)?\
         (?:[のノ]?第?(?P<item>{N})(?P<item_branch>(?:[のノ]{N})*)号(?P<item_branches>(?:[のノ]{N})*))?\
         (?P<after>(?:[のノ]?(?:ただし書き?|本文|前段|後段|柱書|各号|[イロハニホヘトチリヌルヲ]|\\(\\d+\\)))*)$"
    );
    Regex::new(&pattern).expect("the pattern is one of ours")
});

/// Reads a cell.
pub fn articles(said: &str) -> Reading {
    // Parts are told apart before white space goes, so that a line's end is one.
    let lines: Vec<String> = said.lines().map(fold::folded).filter(|line| !line.is_empty()).collect();
    let text = spread(&lines.join(";"));
    let mut found: Vec<Article> = Vec::new();
    for part in BETWEEN.split(&text).filter(|part| !part.is_empty()) {
        match one(part, found.last()) {
            Some(article) => found.push(article),
            None => return Reading::odd(Value::Unknown, Odd::NotAnArticle),
        }
    }
    if found.is_empty() {
        return Reading::odd(Value::Unknown, Odd::NotAnArticle);
    }
    Reading::plain(Value::Articles(found))
}

/// 第1,2項 becomes 第1項、第2項.
fn spread(text: &str) -> String {
    let each = |found: &Captures<'_>| {
        let numbers = found[1].split([',', '、', '・']);
        numbers.map(|n| format!("第{n}{}", &found[2])).collect::<Vec<_>>().join("、")
    };
    LISTED.replace_all(text, each).into_owned()
}

fn one(part: &str, previous: Option<&Article>) -> Option<Article> {
    // A remark in brackets at the end is no part of the name; it stays with what was said.
    let remark = part
        .strip_suffix(')')
        .and_then(|text| text.split_once('('))
        .filter(|(_, remark)| remark.parse::<u32>().is_err());
    let part = remark.map_or(part, |(before, _)| before);
    let found = ARTICLE.captures(part)?;
    let number = |name: &str| found.name(name).map(|n| fold::number(n.as_str()));
    let branches = |name: &str| {
        let said = found.name(name).map_or("", |branches| branches.as_str());
        said.split(['の', 'ノ']).filter(|n| !n.is_empty()).map(fold::number).collect::<Option<Vec<u32>>>()
    };
    let with = |first: Option<Option<u32>>, inner: &str, outer: &str| -> Option<Vec<u32>> {
        let Some(first) = first else { return Some(Vec::new()) };
        Some([vec![first?], branches(inner)?, branches(outer)?].concat())
    };
    let article = with(number("article"), "branch", "branches")?;
    let item = with(number("item"), "item_branch", "item_branches")?;
    let paragraph = match number("paragraph") {
        Some(paragraph) => Some(paragraph?),
        None => None,
    };
    if article.is_empty() && item.is_empty() && paragraph.is_none() {
        return None;
    }
    let text = |name: &str| found.name(name).map_or_else(String::new, |text| text.as_str().to_owned());
    // 「第44条第3項、第5項」: the second paragraph is of the article before.
    let inherited = previous.filter(|_| article.is_empty());
    Some(Article {
        before: inherited.map_or_else(|| text("before"), |previous| previous.before.clone()),
        article: inherited.map_or(article, |previous| previous.article.clone()),
        paragraph: paragraph.or_else(|| inherited.filter(|_| !item.is_empty()).and_then(|previous| previous.paragraph)),
        item,
        after: text("after"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(said: &str) -> String {
        match articles(said).value {
            Value::Articles(found) => found.iter().map(Article::to_string).collect::<Vec<_>>().join("|"),
            _ => "?".to_owned(),
        }
    }

    #[test]
    fn articles_are_read_as_laws_are_cited() {
        for (said, wanted) in [
            ("第4条第1項", "第4条第1項"),
            ("第７条", "第7条"),
            ("第十二条", "第12条"),
            ("改正附則第33条第1項", "改正附則第33条第1項"),
            ("第21の2条第1項", "第21条の2第1項"),
            ("第12の12の7条第1項", "第12条の12の7第1項"),
            ("第10条ノ2第2項", "第10条の2第2項"),
            ("4条1項13号", "第4条第1項第13号"),
            ("第7条第1,2項", "第7条第1項|第7条第2項"),
            ("第44条第3項、第5項", "第44条第3項|第44条第5項"),
            ("第30条第1号及び第2号", "第30条第1号|第30条第2号"),
            ("第58条で準用する第45条", "第58条|第45条"),
            ("第23条の24第3項において読み替えて準用する第23条の22第８項", "第23条の24第3項|第23条の22第8項"),
            ("第81条の7第1項ただし書", "第81条の7第1項ただし書"),
            ("第35条の15第1項第3号のイ", "第35条の15第1項第3号のイ"),
            ("第42条第1項（平成18年3月31日改正前）", "第42条第1項"),
            ("第2項", "第2項"),
        ] {
            assert_eq!(shown(said), wanted, "{said}");
        }
        for said in ["第-条", "別表第１", "申請書", "第99999条", "、", "条"] {
            assert_eq!(shown(said), "?", "{said}");
        }
    }
}
