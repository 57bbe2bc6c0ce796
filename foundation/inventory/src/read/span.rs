//! Lengths of time as officers write them: 1月, 30日, 2週, 1月以内, 1日～2週, 約二か月, 即日, 1.75月, 7営業日.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::Reading;
use crate::odd::Odd;
use crate::read::fold;
use crate::value::{Length, Span, Unit, Value};

const AMOUNT: &str = r"\d{1,4}(?:\.\d{1,2})?|[一二三四五六七八九十]+";
const UNIT: &str = r"営業日|開庁日|日間|日|週間|週|(?:か|カ|ヶ|ケ|ヵ|箇|個)?月間?|年間|年|時間";

static SPAN: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = format!(
        "^(?P<before>約|概ね|おおむね|最大|最長|原則、?)?\
         (?:(?P<least>{AMOUNT})(?P<least_unit>{UNIT})?(?P<least_half>半)?(?:~|から|-)|(?P<up_to>~))?\
         (?P<most>{AMOUNT})(?P<unit>{UNIT})(?P<half>半)?\
         (?P<after>程度|以内|以下|未満|以上|内|まで)?(?P<rough>程度)?$"
    );
    Regex::new(&pattern).expect("the pattern is one of ours")
});

static NONE: LazyLock<Regex> = LazyLock::new(|| {
    let what = "定め|規定|規程|期間|応答|該当|設定|期限|実施|対応|手続|特に|特段|対象";
    let none = "なし|無し|ない|無い|ありません|対象外|要しない";
    Regex::new(&format!("^(?:(?:.*(?:{what}).*)?(?:{none})|届出.*対象外|報告.*対象外)[。.]?$"))
        .expect("the pattern is one of ours")
});

/// Reads a folded text.
pub fn span(folded: &str) -> Reading {
    if let Some(span) = read(folded) {
        return Reading::plain(Value::Span(span));
    }
    if says_unknown(folded) {
        return Reading::odd(Value::Unknown, Odd::SaidUnknown);
    }
    if NONE.is_match(folded) {
        let plain = matches!(folded, "なし" | "無し" | "該当なし");
        return Reading { value: Value::None, odd: (!plain).then_some(Odd::Written) };
    }
    if !folded.is_empty() && folded.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return Reading::odd(Value::Unknown, Odd::NoUnit);
    }
    // A remark in brackets stays with what was said; the time before it is taken as a rough one.
    if let Some((before, _)) = folded.strip_suffix(')').and_then(|text| text.split_once('('))
        && let Some(span) = read(before)
    {
        return Reading::odd(Value::Span(Span { about: true, ..span }), Odd::Written);
    }
    Reading::odd(Value::Unknown, Odd::NotASpan)
}

/// Whether a text says itself that nobody knows.
pub fn says_unknown(folded: &str) -> bool {
    ["不明", "未定", "調査中", "把握", "未回答", "回答不可", "回答困難", "回答することは困難"]
        .iter()
        .any(|word| folded.contains(word))
}

fn read(folded: &str) -> Option<Span> {
    match folded {
        "即日" | "当日" | "同日" | "即時" | "直ちに" | "原則即時" | "原則、即時" => {
            return Some(Span::of(days(0)));
        }
        "翌日" | "原則翌日" | "原則、翌日" => return Some(Span::of(days(1))),
        _ => {}
    }
    let found = SPAN.captures(folded)?;
    let part = |name: &str| found.name(name).map(|part| part.as_str());
    let most = length(&found, "most", part("unit")?, part("half").is_some())?;
    let least = match part("least") {
        Some(_) => Some(length(&found, "least", part("least_unit").or(part("unit"))?, part("least_half").is_some())?),
        None => None,
    };
    let before = part("before").unwrap_or_default();
    let after = part("after").unwrap_or_default();
    let about = matches!(before, "約" | "概ね" | "おおむね")
        || before.starts_with("原則")
        || after == "程度"
        || part("rough").is_some();
    let up_to = matches!(before, "最大" | "最長") || matches!(after, "以内" | "以下" | "未満" | "内" | "まで");
    Some(match least {
        Some(least) if least.days() > most.days() => Span { least: Some(most), most: Some(least), about },
        Some(least) => Span { least: Some(least), most: Some(most), about },
        None if part("up_to").is_some() || up_to => Span { least: None, most: Some(most), about },
        None if after == "以上" => Span { least: Some(most), most: None, about },
        None => Span { about, ..Span::of(most) },
    })
}

fn days(count: u32) -> Length {
    Length { hundredths: count * 100, unit: Unit::Day }
}

fn length(found: &Captures<'_>, name: &str, unit: &str, half: bool) -> Option<Length> {
    let said = found.name(name)?.as_str();
    let hundredths = match said.split_once('.') {
        Some((whole, rest)) => {
            let rest = format!("{rest:0<2}");
            whole.parse::<u32>().ok()? * 100 + rest.parse::<u32>().ok()?
        }
        None => fold::number(said)?.checked_mul(100)?,
    };
    let unit = match unit {
        "営業日" | "開庁日" => Unit::WorkingDay,
        unit if unit.starts_with('日') => Unit::Day,
        unit if unit.starts_with('週') => Unit::Week,
        unit if unit.starts_with('年') => Unit::Year,
        "時間" => Unit::Hour,
        _ => Unit::Month,
    };
    Some(Length { hundredths: hundredths + if half { 50 } else { 0 }, unit })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_officers_write_them() {
        for (said, shown, days) in [
            ("1月", "1月", Some(30)),
            ("30日", "30日", Some(30)),
            ("２週間", "2週", Some(14)),
            ("1月以内", "1月以内", Some(30)),
            ("即日", "0日", Some(0)),
            ("一か月", "1月", Some(30)),
            ("2箇月", "2月", Some(60)),
            ("1ヶ月程度", "約1月", Some(30)),
            ("約二か月", "約2月", Some(60)),
            ("1.75月", "1.75月", Some(53)),
            ("1.5ヶ月", "1.5月", Some(45)),
            ("１月半", "1.5月", Some(45)),
            ("7営業日以内", "7営業日以内", Some(10)),
            ("1日～2週", "1日～2週", Some(14)),
            ("1～5月", "1月～5月", Some(150)),
            ("2-6月", "2月～6月", Some(180)),
            ("12月～1月", "1月～12月", Some(360)),
            ("～1週", "1週以内", Some(7)),
            ("最大3週間", "3週以内", Some(21)),
            ("2月以上", "2月以上", None),
            ("3時間", "3時間", Some(1)),
            ("1年", "1年", Some(365)),
            ("30日（都道府県によって異なる）", "約30日", Some(30)),
        ] {
            let Value::Span(span) = span(&fold::folded(said)).value else { panic!("{said} is not read") };
            assert_eq!((span.to_string().as_str(), span.most_days()), (shown, days), "{said}");
        }
    }

    #[test]
    fn what_is_no_time_is_told_apart() {
        let of = |said: &str| span(&fold::folded(said));
        assert_eq!(of("15"), Reading::odd(Value::Unknown, Odd::NoUnit));
        assert_eq!(of("０"), Reading::odd(Value::Unknown, Odd::NoUnit));
        assert_eq!(of("不明"), Reading::odd(Value::Unknown, Odd::SaidUnknown));
        assert_eq!(of("なし"), Reading::plain(Value::None));
        for said in ["標準処理期間の定め無し", "届出のため、応答なし", "特段の定めは無い", "規定なし。"]
        {
            assert_eq!(of(said), Reading::odd(Value::None, Odd::Written), "{said}");
        }
        for said in [
            "月",
            "日日",
            "21月2週",
            "事案による",
            "1月遅滞なく",
            "7日又は35日",
            "-3月",
            "99999999日",
            "九九九九九九九九九九九月",
        ] {
            assert_eq!(of(said), Reading::odd(Value::Unknown, Odd::NotASpan), "{said}");
        }
    }
}
