//! Which place a question names: 江東区, 青ケ島, こうとうく. A place is never looked for as a word; it says whose services count.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use kernel::OwnerCode;
use kernel::municipality::{ALL, Kind, Municipality};

use crate::fold::{Script, fold, script};

/// A place that a question names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The metropolis or one of its municipalities.
    Here(OwnerCode),
    /// Somewhere whose services are not kept here.
    Elsewhere(String),
}

/// Names that are also other words, or other places, when 区, 市, 町 or 村 is left out.
const ONLY_WHOLE: [&str; 10] =
    ["中央区", "港区", "北区", "国立市", "多摩市", "日野市", "日の出町", "瑞穂町", "大島町", "三宅村"];

/// Prefectures and designated cities whose people may come here by mistake.
const ELSEWHERE: &str = "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 神奈川県 新潟県 富山県 石川県 福井県 山梨県 \
    長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 \
    佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県 札幌市 仙台市 さいたま市 千葉市 横浜市 川崎市 相模原市 新潟市 静岡市 浜松市 名古屋市 京都市 大阪市 \
    堺市 神戸市 岡山市 広島市 北九州市 福岡市 熊本市 札幌 仙台 横浜 川崎 名古屋 大阪 神戸 広島 福岡 京都 埼玉 千葉 神奈川 川口市 船橋市 所沢市 市川市 \
    松戸市 藤沢市 横須賀市";

struct Names {
    by_name: HashMap<Vec<char>, Place>,
    longest: usize,
}

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut by_name = HashMap::new();
        let mut add = |name: &str, place: &Place| {
            by_name.entry(fold(name).chars().collect::<Vec<char>>()).or_insert_with(|| place.clone());
        };
        for name in ELSEWHERE.split_whitespace() {
            add(name, &Place::Elsewhere(name.to_owned()));
        }
        for one in &ALL {
            for name in names_of(one) {
                add(&name, &Place::Here(one.code()));
            }
        }
        let longest = by_name.keys().map(Vec::len).max().unwrap_or_default();
        Names { by_name, longest }
    })
}

/// How people write a municipality.
fn names_of(one: &Municipality) -> Vec<String> {
    let mut names = vec![one.name.to_owned(), one.kana.to_owned()];
    if one.kind == Kind::Metropolis {
        names.extend(["都庁", "東京"].map(str::to_owned));
        return names;
    }
    let kind = one.name.chars().next_back().map_or(0, char::len_utf8);
    let bare = &one.name[..one.name.len() - kind];
    if !ONLY_WHOLE.contains(&one.name) && bare.chars().count() > 1 {
        names.push(bare.to_owned());
    }
    if one.is_island() && !bare.ends_with('島') && bare != "小笠原" {
        names.push(format!("{bare}島"));
    }
    for kana in ["く", "し", "まち", "ちょう", "むら", "そん"] {
        match one.kana.strip_suffix(kana) {
            Some(bare) if bare.chars().count() > 3 && !ONLY_WHOLE.contains(&one.name) => names.push(bare.to_owned()),
            _ => {}
        }
    }
    // 青ヶ島 is written with a small or large ケ, or が.
    let other: Vec<String> = names
        .iter()
        .filter(|name| name.contains('ヶ'))
        .flat_map(|name| ["が", "ガ"].map(|ga| name.replace('ヶ', ga)))
        .collect();
    names.extend(other);
    names
}

/// The place that a folded question names, and where it names any.
pub(crate) fn take(folded: &[char]) -> (Option<Place>, Vec<Range<usize>>) {
    let names = names();
    let mut found: Option<Place> = None;
    let mut spans = Vec::new();
    let mut at = 0;
    while at < folded.len() {
        let most = names.longest.min(folded.len() - at);
        let hit = (2..=most)
            .rev()
            .find_map(|n| Some((n, names.by_name.get(&folded[at..at + n])?)))
            .filter(|(n, _)| stands_alone(folded, at, *n));
        let Some((length, place)) = hit else {
            at += 1;
            continue;
        };
        // 東京都江東区 and 千葉市中央区: the narrower place counts, but a ward of a city elsewhere is elsewhere.
        match (&found, place) {
            (None, place) => found = Some(place.clone()),
            (Some(Place::Here(code)), Place::Here(_)) if code.is_prefecture() => found = Some(place.clone()),
            _ => {}
        }
        let office = if folded[at + length..].starts_with(&['役', '所']) { 2 } else { 0 };
        spans.push(at..at + length + office);
        at += length + office;
    }
    (found, spans)
}

/// Whether a name is not part of a longer word: 東京 in 東京アプリ and 中野 in a name of three kanji are no places.
fn stands_alone(folded: &[char], at: usize, length: usize) -> bool {
    let name = &folded[at..at + length];
    let whole = name.last().is_some_and(|c| "都道府県区市町村".contains(*c));
    let kana = name.iter().all(|c| script(*c) == Script::Hiragana);
    let before = at.checked_sub(1).map(|at| script(folded[at]));
    let after = folded.get(at + length).map(|c| script(*c));
    if kana {
        // In kana, only what the rest of the run allows: nothing before it.
        return before.is_none_or(|kind| kind != Script::Hiragana)
            && folded.get(at + length).is_none_or(|c| " のでにへ".contains(*c));
    }
    let part_of_kanji = before == Some(Script::Kanji) || after == Some(Script::Kanji);
    if name == ['東', '京'] {
        return before.is_none_or(|kind| kind == Script::Gap)
            && folded.get(at + length).is_none_or(|c| " のでに".contains(*c));
    }
    whole || !part_of_kanji
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(question: &str) -> (Option<Place>, String) {
        let folded: Vec<char> = fold(question).chars().collect();
        let (place, spans) = take(&folded);
        let rest = folded.iter().enumerate().filter(|(at, _)| !spans.iter().any(|span| span.contains(at)));
        (place, rest.map(|(_, c)| c).collect::<String>().trim().to_owned())
    }

    fn here(code: &str) -> Option<Place> {
        Some(Place::Here(code.parse().unwrap()))
    }

    #[test]
    fn places_are_taken_out_of_a_question() {
        assert_eq!(taken("粗大ごみ 江東区"), (here("131083"), "粗大ごみ".to_owned()));
        assert_eq!(taken("こうとうく 粗大ごみ").0, here("131083"));
        for written in ["青ヶ島", "青ケ島村", "青が島村", "あおがしま"] {
            assert_eq!(taken(&format!("{written}の児童手当")).0, here("134023"), "{written}");
        }
        assert_eq!(taken("東京都八王子市 医療証").0, here("132012"));
        assert_eq!(taken("世田谷区役所で転入").0, here("131121"));
        assert_eq!(taken("八丈島のバス").0, here("134015"));
    }

    #[test]
    fn words_that_hold_a_name_are_no_places() {
        for question in ["国立公園", "東京アプリ", "日の出", "港湾", "北海", "中央競馬", "年金"] {
            assert_eq!(taken(question).0, None, "{question}");
        }
    }

    #[test]
    fn a_place_elsewhere_is_said_to_be_elsewhere() {
        assert_eq!(taken("大阪市 粗大ごみ").0, Some(Place::Elsewhere("大阪市".to_owned())));
        assert_eq!(taken("札幌市北区 転入届").0, Some(Place::Elsewhere("札幌市".to_owned())));
    }
}
