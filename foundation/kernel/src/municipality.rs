//! The metropolis and its 62 municipalities: codes, names, kinds and sizes, in the official order.
//!
//! Codes and names: 総務省「全国地方公共団体コード」. Residents: 東京都「東京都の人口（推計）」 of 2025, rounded, good enough for shares
//! and for made-up populations, not for statistics.

use crate::OwnerCode;

/// What kind of government it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// 都
    Metropolis,
    /// 特別区
    Ward,
    /// 市
    City,
    /// 町
    Town,
    /// 村
    Village,
}

/// One of the 63 governments of Tokyo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Municipality {
    code: &'static str,
    /// Its name: 江東区.
    pub name: &'static str,
    /// Its name in hiragana: こうとうく.
    pub kana: &'static str,
    /// Its name in English, as it calls itself: Koto City.
    pub english: &'static str,
    /// What kind of government it is.
    pub kind: Kind,
    /// Residents in 2025, rounded.
    pub residents: u32,
}

impl Municipality {
    /// Its 全国地方公共団体コード.
    pub fn code(&self) -> OwnerCode {
        self.code.parse().expect("the table's codes are checked by a test")
    }

    /// Its code as text.
    pub fn code_text(&self) -> &'static str {
        self.code
    }

    /// Whether it lies on an island (大島, 三宅, 八丈, 小笠原支庁).
    pub fn is_island(&self) -> bool {
        ("133612".."134228").contains(&self.code)
    }
}

/// 東京都.
pub fn tokyo() -> &'static Municipality {
    &ALL[0]
}

/// The 62 municipalities, in the official order.
pub fn municipalities() -> &'static [Municipality] {
    &ALL[1..]
}

/// The government with this code, of the 63.
pub fn of(code: OwnerCode) -> Option<&'static Municipality> {
    ALL.iter().find(|one| one.code == code.as_str())
}

/// The government with this name: 江東区.
pub fn by_name(name: &str) -> Option<&'static Municipality> {
    ALL.iter().find(|one| one.name == name)
}

const fn row(
    code: &'static str,
    name: &'static str,
    kana: &'static str,
    english: &'static str,
    kind: Kind,
    residents: u32,
) -> Municipality {
    Municipality { code, name, kana, english, kind, residents }
}

/// 東京都 and the 62, in the official order.
#[rustfmt::skip]
pub static ALL: [Municipality; 63] = [
    row("130001", "東京都", "とうきょうと", "Tokyo Metropolis", Kind::Metropolis, 14_195_000),
    row("131016", "千代田区", "ちよだく", "Chiyoda City", Kind::Ward, 68_000),
    row("131024", "中央区", "ちゅうおうく", "Chuo City", Kind::Ward, 187_000),
    row("131032", "港区", "みなとく", "Minato City", Kind::Ward, 268_000),
    row("131041", "新宿区", "しんじゅくく", "Shinjuku City", Kind::Ward, 356_000),
    row("131059", "文京区", "ぶんきょうく", "Bunkyo City", Kind::Ward, 247_000),
    row("131067", "台東区", "たいとうく", "Taito City", Kind::Ward, 219_000),
    row("131075", "墨田区", "すみだく", "Sumida City", Kind::Ward, 287_000),
    row("131083", "江東区", "こうとうく", "Koto City", Kind::Ward, 543_000),
    row("131091", "品川区", "しながわく", "Shinagawa City", Kind::Ward, 432_000),
    row("131105", "目黒区", "めぐろく", "Meguro City", Kind::Ward, 289_000),
    row("131113", "大田区", "おおたく", "Ota City", Kind::Ward, 756_000),
    row("131121", "世田谷区", "せたがやく", "Setagaya City", Kind::Ward, 946_000),
    row("131130", "渋谷区", "しぶやく", "Shibuya City", Kind::Ward, 246_000),
    row("131148", "中野区", "なかのく", "Nakano City", Kind::Ward, 350_000),
    row("131156", "杉並区", "すぎなみく", "Suginami City", Kind::Ward, 596_000),
    row("131164", "豊島区", "としまく", "Toshima City", Kind::Ward, 303_000),
    row("131172", "北区", "きたく", "Kita City", Kind::Ward, 364_000),
    row("131181", "荒川区", "あらかわく", "Arakawa City", Kind::Ward, 222_000),
    row("131199", "板橋区", "いたばしく", "Itabashi City", Kind::Ward, 597_000),
    row("131202", "練馬区", "ねりまく", "Nerima City", Kind::Ward, 759_000),
    row("131211", "足立区", "あだちく", "Adachi City", Kind::Ward, 700_000),
    row("131229", "葛飾区", "かつしかく", "Katsushika City", Kind::Ward, 460_000),
    row("131237", "江戸川区", "えどがわく", "Edogawa City", Kind::Ward, 690_000),
    row("132012", "八王子市", "はちおうじし", "Hachioji City", Kind::City, 575_000),
    row("132021", "立川市", "たちかわし", "Tachikawa City", Kind::City, 186_000),
    row("132039", "武蔵野市", "むさしのし", "Musashino City", Kind::City, 151_000),
    row("132047", "三鷹市", "みたかし", "Mitaka City", Kind::City, 197_000),
    row("132055", "青梅市", "おうめし", "Ome City", Kind::City, 129_000),
    row("132063", "府中市", "ふちゅうし", "Fuchu City", Kind::City, 263_000),
    row("132071", "昭島市", "あきしまし", "Akishima City", Kind::City, 115_000),
    row("132080", "調布市", "ちょうふし", "Chofu City", Kind::City, 243_000),
    row("132098", "町田市", "まちだし", "Machida City", Kind::City, 430_000),
    row("132101", "小金井市", "こがねいし", "Koganei City", Kind::City, 129_000),
    row("132110", "小平市", "こだいらし", "Kodaira City", Kind::City, 200_000),
    row("132128", "日野市", "ひのし", "Hino City", Kind::City, 191_000),
    row("132136", "東村山市", "ひがしむらやまし", "Higashimurayama City", Kind::City, 151_000),
    row("132144", "国分寺市", "こくぶんじし", "Kokubunji City", Kind::City, 131_000),
    row("132152", "国立市", "くにたちし", "Kunitachi City", Kind::City, 77_000),
    row("132187", "福生市", "ふっさし", "Fussa City", Kind::City, 56_000),
    row("132195", "狛江市", "こまえし", "Komae City", Kind::City, 84_000),
    row("132209", "東大和市", "ひがしやまとし", "Higashiyamato City", Kind::City, 83_000),
    row("132217", "清瀬市", "きよせし", "Kiyose City", Kind::City, 76_000),
    row("132225", "東久留米市", "ひがしくるめし", "Higashikurume City", Kind::City, 115_000),
    row("132233", "武蔵村山市", "むさしむらやまし", "Musashimurayama City", Kind::City, 70_000),
    row("132241", "多摩市", "たまし", "Tama City", Kind::City, 147_000),
    row("132250", "稲城市", "いなぎし", "Inagi City", Kind::City, 94_000),
    row("132276", "羽村市", "はむらし", "Hamura City", Kind::City, 54_000),
    row("132284", "あきる野市", "あきるのし", "Akiruno City", Kind::City, 79_000),
    row("132292", "西東京市", "にしとうきょうし", "Nishitokyo City", Kind::City, 208_000),
    row("133035", "瑞穂町", "みずほまち", "Mizuho Town", Kind::Town, 31_000),
    row("133051", "日の出町", "ひのでまち", "Hinode Town", Kind::Town, 16_000),
    row("133078", "檜原村", "ひのはらむら", "Hinohara Village", Kind::Village, 2_000),
    row("133086", "奥多摩町", "おくたままち", "Okutama Town", Kind::Town, 4_600),
    row("133612", "大島町", "おおしままち", "Oshima Town", Kind::Town, 6_900),
    row("133621", "利島村", "としまむら", "Toshima Village", Kind::Village, 300),
    row("133639", "新島村", "にいじまむら", "Niijima Village", Kind::Village, 2_400),
    row("133647", "神津島村", "こうづしまむら", "Kozushima Village", Kind::Village, 1_800),
    row("133817", "三宅村", "みやけむら", "Miyake Village", Kind::Village, 2_200),
    row("133825", "御蔵島村", "みくらじまむら", "Mikurajima Village", Kind::Village, 300),
    row("134015", "八丈町", "はちじょうまち", "Hachijo Town", Kind::Town, 6_800),
    row("134023", "青ヶ島村", "あおがしまむら", "Aogashima Village", Kind::Village, 200),
    row("134210", "小笠原村", "おがさわらむら", "Ogasawara Village", Kind::Village, 2_900),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        let codes: Vec<OwnerCode> = ALL.iter().map(Municipality::code).collect();
        assert!(codes.is_sorted(), "in the official order, without doubles");
        assert_eq!(tokyo().code(), OwnerCode::TOKYO);
        let count = |kind| municipalities().iter().filter(|one| one.kind == kind).count();
        let kinds = [Kind::Metropolis, Kind::Ward, Kind::City, Kind::Town, Kind::Village].map(count);
        assert_eq!(kinds, [0, 23, 26, 5, 8]);
        assert_eq!(municipalities().iter().filter(|one| one.is_island()).count(), 9);
        let all: u32 = municipalities().iter().map(|one| one.residents).sum();
        assert!(all.abs_diff(tokyo().residents) < 50_000, "{all}");
        assert_eq!(by_name("江東区").map(Municipality::code_text), Some("131083"));
        assert_eq!(of("134023".parse().unwrap()).map(|one| one.english), Some("Aogashima Village"));
    }
}
