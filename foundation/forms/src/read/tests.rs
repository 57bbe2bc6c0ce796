//! What people type, kind by kind, and that what was read and shown again reads the same.

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::*;
use crate::{Choice, inputs};

fn question(kind: QuestionKind) -> Question {
    let choice = |id: &str| Choice { id: id.into(), show_when: None };
    Question {
        id: "x".into(),
        kind,
        optional: false,
        show_when: None,
        prefill: None,
        fact: None,
        choices: ["red", "green", "blue"].map(choice).to_vec(),
        min: None,
        max: None,
        earliest: None,
        latest: None,
        max_length: None,
        valid_when: None,
        evidence: None,
    }
}

fn typed(kind: QuestionKind, parts: &[(&str, &str)]) -> Result<Option<Json>, Vec<FieldError>> {
    let pairs = parts.iter().map(|(part, value)| (crate::submitted::field("x", part), *value));
    read(&question(kind), &Submitted::from_pairs(pairs))
}

/// What one field gives: the value, or key of the error.
fn one(kind: QuestionKind, text: &str) -> Json {
    match typed(kind, &[("", text)]) {
        Ok(value) => value.unwrap_or(Json::Null),
        Err(errors) => errors[0].key.trim_start_matches("forms-error-").into(),
    }
}

fn table(kind: QuestionKind, rows: &[(&str, Json)]) {
    for (text, wanted) in rows {
        assert_eq!(&one(kind, text), wanted, "{kind:?} “{text}”");
    }
}

#[test]
fn amounts_and_numbers() {
    let yen = [
        ("12,000", json!(12000)),
        ("￥１２，０００円", json!(12000)),
        ("¥ 12000-", json!("yen-shape")),
        ("1万2千円", json!(12000)),
        ("3億", json!(300_000_000)),
        ("1.5", json!("yen-fraction")),
        ("たくさん", json!("yen-shape")),
        ("△500", json!(-500)),
        ("999999999999999999999999", json!("number-huge")),
        ("9999999999999億9999999999999万", json!("yen-shape")),
        ("円", json!("yen-shape")),
        ("", json!(null)),
        ("   ", json!(null)),
    ];
    table(QuestionKind::Yen, &yen);
    let numbers =
        [("３人", json!(3)), ("-2", json!(-2)), ("1,234", json!(1234)), ("三", json!("number-shape")), ("0", json!(0))];
    table(QuestionKind::Number, &numbers);
}

#[test]
fn days_in_one_field() {
    let days = [
        ("令和8年4月1日", json!("2026-04-01")),
        ("R8.4.1", json!("2026-04-01")),
        ("２０２６／４／１", json!("2026-04-01")),
        ("20260401", json!("2026-04-01")),
        ("2026年4月1日（令和8年4月1日）", json!("2026-04-01")),
        ("1 April 2026 (Reiwa 8)", json!("2026-04-01")),
        ("Apr 1st, 2026", json!("2026-04-01")),
        ("26/4/1", json!("date-year-unclear")),
        ("平成33年4月1日", json!("date-era")),
        ("2026-02-30", json!("date-day")),
        ("あした", json!("date-shape")),
        ("", json!(null)),
    ];
    table(QuestionKind::Date, &days);
}

#[test]
fn days_in_three_fields() {
    let day = |era: &str, year: &str, month: &str, day: &str| match typed(
        QuestionKind::Date,
        &[("era", era), ("year", year), ("month", month), ("day", day)],
    ) {
        Ok(value) => value.map_or_else(|| "none".to_owned(), |value| value.as_str().unwrap_or("?").to_owned()),
        Err(errors) => format!("{} {}", errors[0].part, errors[0].key.trim_start_matches("forms-error-date-")),
    };
    assert_eq!(day("reiwa", "８", "4月", " 1 "), "2026-04-01");
    assert_eq!(day("R", "元年", "5", "1"), "2019-05-01");
    assert_eq!(day("ce", "2026", "04", "01"), "2026-04-01");
    assert_eq!(day("", "令和8", "4", "1"), "2026-04-01");
    assert_eq!(day("ce", "S64", "1", "7"), "1989-01-07");
    assert_eq!(day("", "2026/4/1", "", ""), "2026-04-01");
    assert_eq!(day("reiwa", "", "", ""), "none");
    assert_eq!(day("", "2026", "", "1"), "month month-missing");
    assert_eq!(day("", "", "4", "1"), "year year-missing");
    assert_eq!(day("", "2026", "13", "1"), "month month");
    assert_eq!(day("", "2026", "2", "29"), "day day");
    assert_eq!(day("", "26", "2", "2"), "year year-unclear");
    assert_eq!(day("heisei", "32", "1", "1"), "year era");
    assert_eq!(day("", "1850", "1", "1"), "year year-range");
    assert_eq!(day("", "やま", "1", "1"), "year shape");
}

#[test]
fn kana_and_words() {
    let kana = [
        ("やまだ　はなこ", json!("ヤマダ ハナコ")),
        ("ﾔﾏﾀﾞ ﾊﾅｺ", json!("ヤマダ ハナコ")),
        ("山田", json!("kana")),
        ("Yamada", json!("kana")),
    ];
    table(QuestionKind::Kana, &kana);
    assert_eq!(one(QuestionKind::Text, " 葛\u{E0100}城\u{202E}\u{0}市 \n"), json!("葛\u{E0100}城市"));
    assert_eq!(one(QuestionKind::Text, "か\u{3099}っこう ①"), json!("がっこう ①"));
    assert_eq!(one(QuestionKind::LongText, "一\r\n\r\n二  \r\n"), json!("一\n\n二"));
}

#[test]
fn telephone_and_mail() {
    let phones = [
        ("09012345678", json!("090-1234-5678")),
        ("０９０ー１２３４ー５６７８", json!("090-1234-5678")),
        ("(03) 1234 5678", json!("03-1234-5678")),
        ("+81 90-1234-5678", json!("090-1234-5678")),
        ("0120123456", json!("0120-123-456")),
        ("08001234567", json!("0800-123-4567")),
        ("0422-12-3456", json!("0422-12-3456")),
        ("04992-2-1234", json!("04992-2-1234")),
        ("0422123456", json!("0422123456")),
        ("090-1234-567", json!("phone-length")),
        ("03-1234-56789", json!("phone-length")),
        ("110", json!("phone-start")),
        ("+1 212 555 0100", json!("phone-foreign")),
        ("090-1234-ABCD", json!("phone-characters")),
        ("0012345678", json!("phone-start")),
    ];
    table(QuestionKind::Phone, &phones);
    let mails = [
        ("hanako@example.jp", json!("hanako@example.jp")),
        (" ｈａｎａｋｏ＠Example.JP ", json!("hanako@example.jp")),
        ("taro..x.@docomo.ne.jp", json!("taro..x.@docomo.ne.jp")),
        ("hanako.example.jp", json!("email-at")),
        ("hanako@", json!("email-domain")),
        ("@example.jp", json!("email-shape")),
        ("a@b@c.jp", json!("email-shape")),
        ("hanako@example", json!("email-domain")),
        ("hana ko@example.jp", json!("email-space")),
        ("花子@example.jp", json!("email-characters")),
        ("a@example.jp\r\nBcc: b@example.jp", json!("email-space")),
    ];
    table(QuestionKind::Email, &mails);
}

#[test]
fn numbers_of_businesses() {
    let numbers = [
        ("8000020130001", json!("8000020130001")),
        ("T8000020130001", json!("8000020130001")),
        ("８０００-0201-30001", json!("8000020130001")),
        ("8000020130002", json!("corporate-check")),
        ("012345678901", json!("corporate-twelve")),
        ("123", json!("corporate-length")),
        ("8000020O30001", json!("corporate-characters")),
    ];
    table(QuestionKind::CorporateNumber, &numbers);
}

#[test]
fn an_address_tells_every_part_that_is_wrong() {
    let good = [
        ("postcode", "〒１３５８３８３"),
        ("municipality", "131083"),
        ("town", "東陽４－１１－２８"),
        ("building", ""),
    ];
    let wanted = json!({"postcode": "135-8383", "municipality": "131083", "town": "東陽4-11-28", "building": ""});
    assert_eq!(typed(QuestionKind::Address, &good), Ok(Some(wanted)));
    let named =
        typed(QuestionKind::Address, &[("postcode", "1358383"), ("municipality", "東京都江東区"), ("town", "東陽")]);
    assert_eq!(named.unwrap().unwrap()["municipality"], "131083");
    let errors = typed(QuestionKind::Address, &[("postcode", "135"), ("municipality", "131084")]).unwrap_err();
    let told: Vec<String> = errors.iter().map(|e| format!("{} {}", e.field(), e.key)).collect();
    assert_eq!(
        told,
        [
            "q-x-postcode forms-error-postcode",
            "q-x-municipality forms-error-municipality",
            "q-x-town forms-error-town-missing",
        ]
    );
    assert_eq!(typed(QuestionKind::Address, &[("town", " ")]), Ok(None));
}

#[test]
fn an_account_as_banks_write_it() {
    let good = [
        ("bank", "1"),
        ("bank-name", "みずほ銀行"),
        ("branch", "２３"),
        ("kind", "ordinary"),
        ("number", "12345"),
        ("holder", "やまだ　はなこ"),
    ];
    let account = typed(QuestionKind::BankAccount, &good).unwrap().unwrap();
    let wanted = json!({
        "bank": "0001", "bank_name": "みずほ銀行", "branch": "023", "branch_name": "", "kind": "ordinary",
        "number": "0012345", "holder": "ﾔﾏﾀﾞ ﾊﾅｺ",
    });
    assert_eq!(account, wanted);
    let post = [("bank", "9900"), ("branch", "10180"), ("kind", "普通"), ("number", "12345671"), ("holder", "ﾔﾏﾀﾞ")];
    let account = typed(QuestionKind::BankAccount, &post).unwrap().unwrap();
    assert_eq!((&account["branch"], &account["number"]), (&json!("018"), &json!("1234567")));
    let wrong = [("bank", "00011"), ("branch", "x"), ("kind", ""), ("number", "12345678"), ("holder", "山田")];
    let parts: Vec<&str> = typed(QuestionKind::BankAccount, &wrong).unwrap_err().iter().map(|e| e.part).collect();
    assert_eq!(parts, ["bank", "branch", "kind", "number", "holder"]);
}

#[test]
fn a_new_child_and_choices() {
    let child = [
        ("name", "山田　陽"),
        ("kana", "やまだ　はる"),
        ("birth-era", "reiwa"),
        ("birth-year", "8"),
        ("birth-month", "4"),
        ("birth-day", "31"),
        ("sex", ""),
    ];
    let told: Vec<String> = typed(QuestionKind::NewChild, &child).unwrap_err().iter().map(FieldError::field).collect();
    assert_eq!(told, ["q-x-birth-day", "q-x-sex"]);
    assert_eq!(
        typed(QuestionKind::Choices, &[("", "blue"), ("", "red"), ("", "blue")]),
        Ok(Some(json!(["red", "blue"])))
    );
    assert!(typed(QuestionKind::Choices, &[("", "black")]).is_err());
    assert_eq!(one(QuestionKind::Choice, "green"), json!("green"));
    assert_eq!(one(QuestionKind::Choice, "Green"), json!("choice-unknown"));
    assert_eq!(one(QuestionKind::Consent, "yes"), json!(true));
    assert_eq!(one(QuestionKind::Consent, ""), json!(null));
    assert_eq!(one(QuestionKind::YesNo, "no"), json!(false));
}

const KINDS: [QuestionKind; 18] = [
    QuestionKind::Text,
    QuestionKind::LongText,
    QuestionKind::Kana,
    QuestionKind::Date,
    QuestionKind::Yen,
    QuestionKind::Number,
    QuestionKind::YesNo,
    QuestionKind::Choice,
    QuestionKind::Choices,
    QuestionKind::Person,
    QuestionKind::Children,
    QuestionKind::NewChild,
    QuestionKind::Address,
    QuestionKind::BankAccount,
    QuestionKind::Consent,
    QuestionKind::Phone,
    QuestionKind::Email,
    QuestionKind::CorporateNumber,
];

const PARTS: [&str; 23] = [
    "",
    "era",
    "year",
    "month",
    "day",
    "postcode",
    "municipality",
    "town",
    "building",
    "bank",
    "bank-name",
    "branch",
    "branch-name",
    "kind",
    "number",
    "holder",
    "name",
    "kana",
    "birth",
    "birth-era",
    "birth-year",
    "birth-month",
    "birth-day",
];

/// What people type, and what they should not.
fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9０-９,.円¥ー-]{0,16}",
        "[ァ-ヶぁ-んｱ-ﾝﾞﾟー・ 　]{0,20}",
        "(令和|R|平成|S)?[0-9元]{1,4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?",
        "0[0-9-]{8,12}",
        "[a-z.]{1,8}@[a-z.-]{1,10}",
        Just("red".to_owned()),
        Just("131083".to_owned()),
        Just("8000020130001".to_owned()),
        Just("ordinary".to_owned()),
    ]
}

proptest! {
    /// Nothing typed panics, and what was read and shown again reads the same.
    #[test]
    fn what_is_shown_reads_back(kind in 0..KINDS.len(), fields in proptest::collection::vec((0..PARTS.len(), anything()), 0..12)) {
        let question = question(KINDS[kind]);
        let pairs = fields.into_iter().map(|(part, text)| (crate::submitted::field("x", PARTS[part]), text));
        if let Ok(Some(answer)) = read(&question, &Submitted::from_pairs(pairs)) {
            let again = read(&question, &inputs::of("x", question.kind, &answer));
            prop_assert_eq!(again.clone().map_err(|_| ()), Ok(Some(answer.clone())), "{:?}", again);
            prop_assert_eq!(settle(&question, &answer), Ok(Some(answer)));
        }
    }

    #[test]
    fn whole_accounts_read_back(
        bank in "[0-9]{1,4}", branch in "[0-9]{1,3}", number in "[0-9]{1,7}", holder in "[ァ-ヶぁ-んA-Za-z0-9()ー・ ]{1,15}",
    ) {
        let parts = [("bank", bank.as_str()), ("branch", &branch), ("kind", "current"), ("number", &number), ("holder", &holder)];
        if let Ok(Some(answer)) = typed(QuestionKind::BankAccount, &parts) {
            let again = read(&question(QuestionKind::BankAccount), &inputs::of("x", QuestionKind::BankAccount, &answer));
            prop_assert_eq!(again, Ok(Some(answer)));
        } else {
            prop_assert!(holder.trim().is_empty() || holder.chars().count() > 7);
        }
    }

    #[test]
    fn any_json_settles_or_is_refused(kind in 0..KINDS.len(), text in any::<String>(), number in any::<i64>()) {
        let question = question(KINDS[kind]);
        for value in [json!(text), json!(number), json!([text]), json!({"name": text, "kind": number, "bank": text}), json!(null)] {
            let _ = settle(&question, &value);
        }
    }
}
