//! Towns of each municipality with their postcodes, and addresses, telephones and former homes drawn from them.

use kernel::{OwnerCode, municipality};

use super::dice::Dice;
use crate::Address;

/// How houses of a town are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Numbering {
    /// 丁目, 番, 号, with so many 丁目.
    Blocks(i64),
    /// 番地.
    Lots,
    /// 無番地: no numbers at all.
    None,
}
use Numbering::{Blocks, Lots};

type Town = (&'static str, &'static str, Numbering);

/// An address in a municipality; some are flats in a building.
pub(super) fn address(dice: &Dice<'_>, code: OwnerCode, flats: bool) -> Address {
    let towns = TOWNS.iter().find(|(of, _)| *of == code.as_str()).map_or(&[][..], |(_, towns)| towns);
    let (postcode, town, numbering) = *dice.pick(towns);
    let town = match numbering {
        Blocks(last) => {
            format!("{town}{}丁目{}番{}号", dice.between(1, last), dice.between(1, 40), dice.between(1, 20))
        }
        Lots => format!("{town}{}番地", dice.between(1, 900)),
        Numbering::None => town.to_owned(),
    };
    let building = if flats && matches!(numbering, Blocks(_)) && dice.percent(55) {
        let floor = dice.between(1, 9);
        format!("{} {}{:02}号室", dice.pick(&BUILDINGS), floor, dice.between(1, 12))
    } else {
        String::new()
    };
    Address { postcode: postcode.to_owned(), municipality: code, town, building }
}

/// A telephone number that nobody has.
pub(super) fn phone(dice: &Dice<'_>) -> String {
    format!("0{}0-0000-{}", dice.pick(&[7, 8, 9]), dice.digits(4))
}

/// Where somebody lived before: elsewhere in Tokyo or in Japan; none for those who never moved.
pub(super) fn previous(dice: &Dice<'_>, now: OwnerCode) -> Option<OwnerCode> {
    if dice.percent(55) {
        let other = dice.pick(municipality::municipalities()).code();
        return (other != now).then_some(other);
    }
    dice.pick(&ELSEWHERE).parse().ok()
}

/// 横浜市, 川崎市, さいたま市, 千葉市, 大阪市, 名古屋市, 札幌市, 福岡市, 仙台市.
const ELSEWHERE: [&str; 9] = ["141003", "141305", "111007", "121002", "271004", "231002", "011002", "401307", "041009"];

const BUILDINGS: [&str; 10] = [
    "メゾンさくら",
    "コーポみどり",
    "ハイツ青空",
    "グランコート",
    "パークハイム",
    "サンライズマンション",
    "コーポ松",
    "メゾン川辺",
    "レジデンス中央",
    "第二ハイツ",
];

#[rustfmt::skip]
const TOWNS: [(&str, &[Town]); 62] = [
    ("131016", &[("101-0051", "神田神保町", Blocks(3)), ("102-0083", "麹町", Blocks(6)), ("102-0074", "九段南", Blocks(4))]),
    ("131024", &[("104-0052", "月島", Blocks(4)), ("104-0054", "勝どき", Blocks(6)), ("103-0007", "日本橋浜町", Blocks(3))]),
    ("131032", &[("108-0073", "三田", Blocks(5)), ("108-0023", "芝浦", Blocks(4)), ("106-0047", "南麻布", Blocks(5))]),
    ("131041", &[("169-0072", "大久保", Blocks(3)), ("169-0075", "高田馬場", Blocks(4)), ("160-0023", "西新宿", Blocks(8))]),
    ("131059", &[("113-0033", "本郷", Blocks(7)), ("112-0002", "小石川", Blocks(5)), ("113-0022", "千駄木", Blocks(5))]),
    ("131067", &[("111-0032", "浅草", Blocks(7)), ("110-0005", "上野", Blocks(7)), ("110-0001", "谷中", Blocks(7))]),
    ("131075", &[("131-0045", "押上", Blocks(3)), ("130-0026", "両国", Blocks(4)), ("131-0033", "向島", Blocks(5))]),
    ("131083", &[("135-0016", "東陽", Blocks(7)), ("135-0061", "豊洲", Blocks(6)), ("136-0071", "亀戸", Blocks(9)), ("136-0072", "大島", Blocks(9))]),
    ("131091", &[("140-0014", "大井", Blocks(7)), ("142-0053", "中延", Blocks(6)), ("141-0031", "西五反田", Blocks(8))]),
    ("131105", &[("153-0061", "中目黒", Blocks(5)), ("152-0035", "自由が丘", Blocks(3)), ("152-0004", "鷹番", Blocks(3))]),
    ("131113", &[("144-0052", "蒲田", Blocks(5)), ("143-0016", "大森北", Blocks(6)), ("144-0043", "羽田", Blocks(6)), ("146-0092", "下丸子", Blocks(4))]),
    ("131121", &[("154-0024", "三軒茶屋", Blocks(2)), ("156-0052", "経堂", Blocks(5)), ("157-0066", "成城", Blocks(9)), ("158-0097", "用賀", Blocks(4))]),
    ("131130", &[("150-0013", "恵比寿", Blocks(4)), ("151-0053", "代々木", Blocks(5)), ("151-0073", "笹塚", Blocks(3))]),
    ("131148", &[("164-0001", "中野", Blocks(6)), ("164-0003", "東中野", Blocks(5)), ("165-0032", "鷺宮", Blocks(6))]),
    ("131156", &[("166-0003", "高円寺南", Blocks(5)), ("167-0051", "荻窪", Blocks(5)), ("166-0001", "阿佐谷北", Blocks(6))]),
    ("131164", &[("171-0014", "池袋", Blocks(4)), ("170-0002", "巣鴨", Blocks(5)), ("170-0003", "駒込", Blocks(7))]),
    ("131172", &[("115-0045", "赤羽", Blocks(3)), ("114-0002", "王子", Blocks(6)), ("114-0014", "田端", Blocks(6))]),
    ("131181", &[("116-0003", "南千住", Blocks(8)), ("116-0001", "町屋", Blocks(8)), ("116-0013", "西日暮里", Blocks(6))]),
    ("131199", &[("175-0094", "成増", Blocks(5)), ("175-0082", "高島平", Blocks(9)), ("173-0004", "板橋", Blocks(4))]),
    ("131202", &[("177-0041", "石神井町", Blocks(8)), ("179-0072", "光が丘", Blocks(7)), ("176-0012", "豊玉北", Blocks(6))]),
    ("131211", &[("120-0005", "綾瀬", Blocks(7)), ("123-0841", "西新井", Blocks(7)), ("120-0034", "千住", Blocks(5))]),
    ("131229", &[("125-0061", "亀有", Blocks(5)), ("125-0052", "柴又", Blocks(7)), ("124-0012", "立石", Blocks(8))]),
    ("131237", &[("134-0083", "中葛西", Blocks(8)), ("133-0056", "南小岩", Blocks(8)), ("134-0091", "船堀", Blocks(7))]),
    ("132012", &[("192-0051", "元本郷町", Blocks(4)), ("192-0364", "南大沢", Blocks(5)), ("193-0833", "めじろ台", Blocks(4))]),
    ("132021", &[("190-0012", "曙町", Blocks(3)), ("190-0023", "柴崎町", Blocks(6)), ("190-0031", "砂川町", Blocks(8))]),
    ("132039", &[("180-0004", "吉祥寺本町", Blocks(4)), ("180-0022", "境", Blocks(5)), ("180-0012", "緑町", Blocks(3))]),
    ("132047", &[("181-0013", "下連雀", Blocks(9)), ("181-0001", "井の頭", Blocks(5)), ("181-0015", "大沢", Blocks(6))]),
    ("132055", &[("198-0042", "東青梅", Blocks(6)), ("198-0036", "河辺町", Blocks(10)), ("198-0024", "新町", Blocks(9))]),
    ("132063", &[("183-0023", "宮町", Blocks(3)), ("183-0011", "白糸台", Blocks(6)), ("183-0033", "分梅町", Blocks(5))]),
    ("132071", &[("196-0015", "昭和町", Blocks(5)), ("196-0034", "玉川町", Blocks(5)), ("196-0012", "つつじが丘", Blocks(3))]),
    ("132080", &[("182-0024", "布田", Blocks(6)), ("182-0022", "国領町", Blocks(8)), ("182-0002", "仙川町", Blocks(3))]),
    ("132098", &[("194-0013", "原町田", Blocks(6)), ("194-0022", "森野", Blocks(6)), ("195-0061", "鶴川", Blocks(6))]),
    ("132101", &[("184-0004", "本町", Blocks(6)), ("184-0015", "貫井北町", Blocks(5)), ("184-0011", "東町", Blocks(5))]),
    ("132110", &[("187-0002", "花小金井", Blocks(8)), ("187-0045", "学園西町", Blocks(3)), ("187-0032", "小川町", Blocks(2))]),
    ("132128", &[("191-0011", "日野本町", Blocks(7)), ("191-0031", "高幡", Lots), ("191-0062", "多摩平", Blocks(7))]),
    ("132136", &[("189-0014", "本町", Blocks(4)), ("189-0003", "久米川町", Blocks(5)), ("189-0012", "萩山町", Blocks(5))]),
    ("132144", &[("185-0012", "本町", Blocks(4)), ("185-0014", "東恋ヶ窪", Blocks(6)), ("185-0034", "光町", Blocks(3))]),
    ("132152", &[("186-0002", "東", Blocks(4)), ("186-0003", "富士見台", Blocks(4)), ("186-0011", "谷保", Lots)]),
    ("132187", &[("197-0022", "本町", Lots), ("197-0024", "牛浜", Lots), ("197-0003", "熊川", Lots)]),
    ("132195", &[("201-0003", "和泉本町", Blocks(4)), ("201-0004", "岩戸北", Blocks(4)), ("201-0012", "中和泉", Blocks(5))]),
    ("132209", &[("207-0015", "中央", Blocks(4)), ("207-0014", "南街", Blocks(6)), ("207-0022", "桜が丘", Blocks(4))]),
    ("132217", &[("204-0021", "元町", Blocks(2)), ("204-0022", "松山", Blocks(3)), ("204-0012", "中清戸", Blocks(5))]),
    ("132225", &[("203-0053", "本町", Blocks(4)), ("203-0033", "滝山", Blocks(7)), ("203-0032", "前沢", Blocks(5))]),
    ("132233", &[("208-0003", "中央", Blocks(5)), ("208-0002", "神明", Blocks(4)), ("208-0013", "大南", Blocks(5))]),
    ("132241", &[("206-0011", "関戸", Blocks(6)), ("206-0025", "永山", Blocks(7)), ("206-0033", "落合", Blocks(6))]),
    ("132250", &[("206-0802", "東長沼", Lots), ("206-0812", "矢野口", Lots), ("206-0824", "若葉台", Blocks(4))]),
    ("132276", &[("205-0014", "羽東", Blocks(3)), ("205-0011", "五ノ神", Blocks(4)), ("205-0003", "緑ヶ丘", Blocks(5))]),
    ("132284", &[("197-0804", "秋川", Blocks(6)), ("190-0164", "五日市", Lots), ("197-0814", "二宮", Lots)]),
    ("132292", &[("188-0011", "田無町", Blocks(7)), ("202-0015", "保谷町", Blocks(6)), ("202-0001", "ひばりが丘", Blocks(4))]),
    ("133035", &[("190-1221", "箱根ケ崎", Lots), ("190-1223", "箱根ケ崎西松原", Lots), ("190-1211", "石畑", Lots)]),
    ("133051", &[("190-0182", "平井", Lots), ("190-0181", "大久野", Lots)]),
    ("133078", &[("190-0212", "", Lots)]),
    ("133086", &[("198-0212", "氷川", Lots), ("198-0105", "小丹波", Lots)]),
    ("133612", &[("100-0101", "元町", Lots), ("100-0212", "波浮港", Lots)]),
    ("133621", &[("100-0301", "", Lots)]),
    ("133639", &[("100-0402", "本村", Blocks(6)), ("100-0511", "式根島", Lots)]),
    ("133647", &[("100-0601", "", Lots)]),
    ("133817", &[("100-1212", "阿古", Lots), ("100-1101", "神着", Lots)]),
    ("133825", &[("100-1301", "", Lots)]),
    ("134015", &[("100-1401", "大賀郷", Lots), ("100-1511", "三根", Lots)]),
    ("134023", &[("100-1701", "無番地", Numbering::None)]),
    ("134210", &[("100-2101", "父島字東町", Lots), ("100-2211", "母島字元地", Lots)]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_municipality_has_a_town() {
        let codes: Vec<&str> = municipality::municipalities().iter().map(kernel::Municipality::code_text).collect();
        let towns: Vec<&str> = TOWNS.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, towns);
        assert!(TOWNS.iter().flat_map(|(_, towns)| *towns).all(|(postcode, _, _)| postcode.len() == 8));
        assert!(ELSEWHERE.iter().all(|code| code.parse::<OwnerCode>().is_ok()));
    }
}
