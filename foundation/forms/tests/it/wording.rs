//! Words in every language, and answers as people read them.

use std::fs;
use std::path::Path;

use forms::values::StoredFile;
use forms::{Answers, ErrorArg, FieldError, Known, Setting, Words, shown};
use kernel::{Date, Lang};
use serde_json::json;

use crate::world::{SUPPORT, TODAY, form, mother, registers, words};

/// Keys that the sources name: `"forms-…"`.
fn named_in_code(dir: &Path, keys: &mut Vec<String>) {
    for entry in fs::read_dir(dir).expect("sources are there") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            named_in_code(&path, keys);
        } else {
            let source = fs::read_to_string(&path).expect("text");
            let after = source.split("\"forms-").skip(1).filter_map(|rest| rest.split('"').next());
            keys.extend(after.filter(|key| !key.ends_with('-')).map(|key| format!("forms-{key}")));
        }
    }
}

#[test]
fn every_key_has_words_in_every_language_and_no_words_are_left_over() {
    let mut keys = Vec::new();
    named_in_code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut keys);
    keys.sort();
    keys.dedup();
    assert!(keys.len() > 80);
    for (lang, file) in forms::text().files {
        let mut written: Vec<String> = file
            .lines()
            .filter(|line| line.starts_with("forms-"))
            .filter_map(|line| line.split(" =").next().map(str::to_owned))
            .collect();
        written.sort();
        assert_eq!(written, keys, "{lang}");
    }
}

#[test]
fn days_and_amounts() {
    let day = Date::constant(2019, 5, 1);
    assert_eq!(shown::date(day, &words(Lang::JA)), "2019年5月1日（令和元年5月1日）");
    assert_eq!(shown::date(day, &words(Lang::EN)), "1 May 2019 (Reiwa 1)");
    assert_eq!(shown::date(Date::constant(1850, 1, 2), &words(Lang::JA)), "1850年1月2日");
    assert_eq!(shown::yen(1_234_567, &words(Lang::JA)), "1,234,567円");
    assert_eq!([shown::size(512), shown::size(340_000), shown::size(2_200_000)], ["512 B", "333 KB", "2.0 MB"]);
}

#[test]
fn errors_say_what_would_be_right() {
    let day = FieldError::new("birth", "forms-error-date-day")
        .with("year", ErrorArg::Number(2026))
        .with("month", ErrorArg::Number(2))
        .with("last", ErrorArg::Number(28));
    let none = |_: &str| None;
    assert_eq!(day.message(&words(Lang::JA), &none), "2026年2月は28日までです。日を確かめてください");
    let own = |key: &str| (key == "q-birth-error").then(|| "出生届の日を入力してください".to_owned());
    assert_eq!(day.message(&words(Lang::JA), &own), "2026年2月は28日までです。日を確かめてください");
    let missing = FieldError::new("birth", "forms-error-required-date").general();
    assert_eq!(missing.message(&words(Lang::JA), &own), "出生届の日を入力してください");
}

#[test]
fn the_answers_to_check() {
    let form = form("018", SUPPORT);
    let facts = mother();
    let setting = Setting::new(&facts, TODAY);
    let known = form.prefill(&Known::new(&facts, TODAY, &registers));
    let mut answers = Answers::of_person([("apart-reason", json!("school")), ("consent", json!(true))]);
    answers.add_file(
        "passbook",
        StoredFile { blob: "b".into(), name: "通帳.jpg".into(), media_type: "image/jpeg".into(), size: 340_000 },
    );
    let answers = answers.filled_from(&known);
    let own = |_: &str, key: &str| (key == "q-apart-reason-school").then(|| "学校の寮".to_owned());
    let child = |id: &str| (id == "haru").then(|| "佐藤 陽".to_owned());
    let japanese = words(Lang::JA);
    let pages = form.walk(&setting, &answers).summary(&answers, &Words { forms: &japanese, own: &own, child: &child });
    let text: Vec<String> = pages
        .iter()
        .flat_map(|page| &page.rows)
        .map(|row| format!("{} → {}#{}", row.lines.join(" / "), row.change_page, row.change_field))
        .collect();
    let wanted = [
        "佐藤 葵（サトウ アオイ） / 1992年5月5日（平成4年5月5日） → applicant#q-applicant-name",
        "090-1234-5678 → applicant#q-phone",
        "入力なし → applicant#q-email",
        "佐藤 陽 / 世帯のお子さん → children#q-children",
        "学校の寮 → apart#q-apart-reason",
        "みずほ銀行（0001） 深川支店（023） / 普通預金 ••••567 / サトウ アオイ → account#q-bank-account-bank",
        "通帳.jpg（333 KB） → account#q-passbook",
        "同意しました → consent#q-consent",
    ];
    assert_eq!(text, wanted);
    assert!(!format!("{pages:?}").contains("佐藤"), "no personal data in what may be logged");
}
