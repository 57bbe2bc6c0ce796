//! Made-up businesses: restaurants, makers, shops and others, with numbers that check and owners from the population.

use kernel::{BusinessId, CorporateNumber};

use super::dice::Dice;
use super::{Population, accounts, places};
use crate::{Business, BusinessKind, PERSONAS};

/// A trade: the letter of 日本標準産業分類, words that make a name, with kana.
struct Trade {
    industry: &'static str,
    often: u64,
    words: &'static [(&'static str, &'static str)],
}

/// Beginnings of names.
#[rustfmt::skip]
const BEGINNINGS: [(&str, &str); 28] = [
    ("さくら", "サクラ"), ("みどり", "ミドリ"), ("あおば", "アオバ"), ("すみだ川", "スミダガワ"), ("むさし", "ムサシ"), ("多摩", "タマ"),
    ("ひので", "ヒノデ"), ("いろは", "イロハ"), ("まつば", "マツバ"), ("つばめ", "ツバメ"), ("こだま", "コダマ"), ("ふじみ", "フジミ"),
    ("はなみずき", "ハナミズキ"), ("ゆりのき", "ユリノキ"), ("三日月", "ミカヅキ"), ("東雲", "シノノメ"), ("一番星", "イチバンボシ"),
    ("たちばな", "タチバナ"), ("かもめ", "カモメ"), ("若竹", "ワカタケ"), ("白樺", "シラカバ"), ("青空", "アオゾラ"), ("なぎさ", "ナギサ"),
    ("大黒", "ダイコク"), ("八重", "ヤエ"), ("千歳", "チトセ"), ("灯台", "トウダイ"), ("風見", "カザミ"),
];

const TRADES: [Trade; 7] = [
    Trade {
        industry: "M",
        often: 22,
        words: &[
            ("食堂", "ショクドウ"),
            ("寿司", "ズシ"),
            ("珈琲店", "コーヒーテン"),
            ("そば処", "ソバドコロ"),
            ("酒場", "サカバ"),
        ],
    },
    Trade {
        industry: "E",
        often: 14,
        words: &[
            ("製作所", "セイサクショ"),
            ("精機", "セイキ"),
            ("金属工業", "キンゾクコウギョウ"),
            ("印刷", "インサツ"),
        ],
    },
    Trade {
        industry: "I",
        often: 22,
        words: &[
            ("商店", "ショウテン"),
            ("書店", "ショテン"),
            ("青果", "セイカ"),
            ("薬局", "ヤッキョク"),
            ("生花店", "セイカテン"),
        ],
    },
    Trade {
        industry: "G",
        often: 16,
        words: &[
            ("システムズ", "システムズ"),
            ("ソフト", "ソフト"),
            ("データ研究所", "データケンキュウショ"),
            ("ネットワークス", "ネットワークス"),
        ],
    },
    Trade {
        industry: "D", often: 10, words: &[("工務店", "コウムテン"), ("電設", "デンセツ"), ("建設", "ケンセツ")]
    },
    Trade {
        industry: "P",
        often: 9,
        words: &[("訪問介護", "ホウモンカイゴ"), ("保育園", "ホイクエン"), ("整骨院", "セイコツイン")],
    },
    Trade {
        industry: "N",
        often: 7,
        words: &[("理容室", "リヨウシツ"), ("美容室", "ビヨウシツ"), ("クリーニング", "クリーニング")],
    },
];

/// Adds so many businesses, each in the municipality of its owner: somebody of the population who is no persona.
pub(super) fn add(dice: &Dice<'_>, count: usize, population: &mut Population) {
    let owners: Vec<_> = population
        .people
        .iter()
        .filter(|one| PERSONAS.iter().all(|persona| persona.person != one.id))
        .filter(|one| (25..75).contains(&one.age_on(dice.today)) && one.employed == Some(true))
        .map(|one| (one.id, one.name.clone(), one.municipality()))
        .collect();
    if owners.is_empty() {
        return;
    }
    for n in 0..count {
        let (owner, representative, municipality) = dice.pick(&owners).clone();
        let made = business(dice, n, municipality);
        let business = Business { owner: Some(owner), representative: Some(representative), ..made };
        if dice.percent(60) {
            let holder = match business.kind {
                BusinessKind::Corporation => format!("カ){}", business.kana),
                BusinessKind::Sole => business.kana.clone(),
            };
            population.accounts.push((business.id.0, accounts::drawn(dice, &holder)));
        }
        population.businesses.push(business);
    }
}

fn business(dice: &Dice<'_>, n: usize, municipality: kernel::OwnerCode) -> Business {
    let weights: Vec<u64> = TRADES.iter().map(|trade| trade.often).collect();
    let trade = &TRADES[dice.weighted(&weights)];
    let ((first, first_kana), (word, word_kana)) = (*dice.pick(&BEGINNINGS), *dice.pick(trade.words));
    let is_corporation = dice.percent(if trade.industry == "M" || trade.industry == "N" { 50 } else { 85 });
    let form = if !is_corporation {
        ""
    } else if dice.percent(75) {
        "株式会社"
    } else {
        "有限会社"
    };
    // 基礎番号 of companies begin with the code of a registry office; no office has 9990, so these numbers are nobody's.
    let base = 999_001_000_000 + n as u64 * 37 + dice.rng.below(37);
    let serves_food = trade.industry == "M";
    Business {
        id: BusinessId::new(dice.clock, dice.rng),
        corporate_number: is_corporation.then(|| CorporateNumber::from_base(base)),
        owner: None,
        name: format!("{form}{first}{word}"),
        kana: format!("{first_kana}{word_kana}"),
        kind: if is_corporation { BusinessKind::Corporation } else { BusinessKind::Sole },
        address: places::address(dice, municipality, false),
        industry: dice.unless(4, trade.industry.to_owned()),
        capital: is_corporation.then(|| *dice.pick(&[1, 3, 5, 10, 30, 50, 100]) * 1_000_000),
        employees: dice.unless(15, dice.between(1, if is_corporation { 80 } else { 6 })),
        founded_on: Some(dice.before(dice.between(200, 50 * 365))),
        representative: None,
        phone: Some(format!("050-0000-{}", dice.digits(4))),
        email: dice.unless(30, format!("b{}@example.jp", dice.digits(6))),
        tax_paid: dice.unless(12, dice.percent(95)),
        food_hygiene_manager: if serves_food { dice.unless(35, dice.percent(80)) } else { None },
    }
}
