//! Pages of a form.

use forms::{Choice, FieldError, Question, QuestionKind, Submitted};
use pages::field::children::Child;
use pages::field::file::Stored;
use pages::list::{AnswerLine, answers};
use pages::steps::progress;
use pages::{
    Banner, Button, ChoiceView, Heading, Icon, Layout, Markup, QuestionView, Tone, Visit, button, error_summary, form,
    html, question_field,
};
use serde_json::{Value, json};

fn ask(id: &str, kind: QuestionKind) -> Question {
    let choices = ["kindergarten", "nursery", "home"].map(|id| Choice { id: id.to_owned(), show_when: None }).to_vec();
    Question {
        id: id.to_owned(),
        kind,
        optional: false,
        show_when: None,
        prefill: None,
        fact: None,
        choices,
        min: None,
        max: None,
        earliest: None,
        latest: None,
        max_length: Some(400),
        valid_when: None,
        evidence: None,
    }
}

fn view<'a>(question: &'a Question, label: &str, answer: Option<&'a Value>) -> QuestionView<'a> {
    let mut view = QuestionView::new(question, label);
    view.answer = answer;
    let choice = |id: &str, label: &str| ChoiceView::new(id, label);
    view.choices = vec![
        choice("kindergarten", "幼稚園"),
        choice("nursery", "保育所").help("認可・認可外とも"),
        choice("home", "家庭で保育"),
    ];
    view.children = vec![
        Child {
            id: "1".to_owned(), name: "山田 凛".to_owned(), detail: "令和8年9月3日生まれ・0歳".to_owned()
        },
        Child {
            id: "2".to_owned(), name: "山田 湊".to_owned(), detail: "令和3年5月20日生まれ・5歳".to_owned()
        },
    ];
    view
}

/// One thing a page.
pub fn question(visit: &Visit) -> Markup {
    let question = ask("children", QuestionKind::Children);
    let ticked = json!(["1"]);
    let mut shown = view(&question, "どのお子さんの分を申請しますか", Some(&ticked));
    shown.heading = true;
    shown.help = Some("いっしょに住んでいるお子さんが出ています。".to_owned());
    shown.source = Some("住民票の登録".to_owned());
    Layout::new(visit, "子ども").bare().back("戻る", "/apply").page(html! {
        (progress(&visit.wording, 2, 5))
        (form(visit, "/apply", &html! { (question_field(&visit.wording, &shown)) (button::row(&[Button::primary("次へ").icon_after(Icon::Arrow), Button::text("保存して、あとで続ける").unchecked()])) }))
    })
}

/// A page with errors.
pub fn errors(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let own = |_: &str| None;
    let born = ask("born", QuestionKind::Date);
    let account = ask("account", QuestionKind::BankAccount);
    let wrong = [
        FieldError::new("born", "forms-error-date-month").at("month"),
        FieldError::new("account", "forms-error-branch-missing").at("branch"),
        FieldError::new("account", "forms-error-account-number").at("number"),
    ];
    let sent = Submitted::from_pairs([
        ("q-born-era", "reiwa"),
        ("q-born-year", "8"),
        ("q-born-month", "13"),
        ("q-born-day", "3"),
        ("q-account-bank-name", "みずほ銀行"),
        ("q-account-bank", "0001"),
        ("q-account-branch-name", "東陽町支店"),
        ("q-account-kind", "ordinary"),
        ("q-account-number", "12a4567"),
        ("q-account-holder", "ヤマダ アオイ"),
    ]);
    let (mut first, mut second) = (
        view(&born, "生まれた日", None).errors(&wrong, words, &own),
        view(&account, "振込先の口座", None).errors(&wrong, words, &own),
    );
    (first.sent, second.sent) = (Some(&sent), Some(&sent));
    let lines = [first.error_lines(words), second.error_lines(words)].concat();
    Layout::new(visit, "口座").bare().back("戻る", "/apply").faulty(true).page(html! {
        (error_summary(words, &lines))
        (progress(words, 3, 5))
        (Heading::new("子どもと口座"))
        (form(visit, "/apply", &html! { (question_field(words, &first)) (question_field(words, &second)) (button::row(&[Button::primary("次へ")])) }))
    })
}

/// Every kind of question.
pub fn fields(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let answers: Vec<(&str, QuestionKind, &str, Value)> = vec![
        (
            "person",
            QuestionKind::Person,
            "申請する方",
            json!({"name": "山田 葵", "kana": "ヤマダ アオイ", "birth_date": "1994-05-17"}),
        ),
        ("name", QuestionKind::Text, "世帯主の名前", json!("山田 太郎")),
        ("kana", QuestionKind::Kana, "名前のフリガナ", json!("ヤマダ タロウ")),
        ("about", QuestionKind::LongText, "困っていること", json!("夜間に預けられるところをさがしています。")),
        ("day", QuestionKind::Date, "引っ越した日", json!("2026-10-01")),
        ("income", QuestionKind::Yen, "昨年の所得", json!(3_240_000)),
        ("rooms", QuestionKind::Number, "部屋の数", json!(3)),
        ("works", QuestionKind::YesNo, "今、働いていますか", json!(true)),
        ("care", QuestionKind::Choice, "昼間の保育", json!("nursery")),
        ("wishes", QuestionKind::Choices, "希望するもの（いくつでも）", json!(["nursery", "home"])),
        (
            "address",
            QuestionKind::Address,
            "住所",
            json!({"postcode": "135-0016", "municipality": "131083", "town": "東陽四丁目11番28号", "building": ""}),
        ),
        (
            "account",
            QuestionKind::BankAccount,
            "振込先の口座",
            json!({"bank": "0001", "bank_name": "みずほ銀行", "branch": "128", "branch_name": "東陽町支店", "kind": "ordinary", "number": "1234567", "holder": "ﾔﾏﾀﾞ ｱｵｲ"}),
        ),
        (
            "baby",
            QuestionKind::NewChild,
            "生まれた子ども",
            json!({"name": "凛", "kana": "リン", "birth_date": "2026-09-03", "sex": "female"}),
        ),
        ("phone", QuestionKind::Phone, "電話番号", json!("090-1234-5678")),
        ("email", QuestionKind::Email, "メールアドレス", Value::Null),
        ("corporate", QuestionKind::CorporateNumber, "法人番号", Value::Null),
        ("quote", QuestionKind::File, "見積書", Value::Null),
        ("agree", QuestionKind::Consent, "住民票の記録を見ることへの同意", Value::Null),
    ];
    let questions: Vec<Question> = answers.iter().map(|(id, kind, ..)| ask(id, *kind)).collect();
    let views = questions.iter().zip(&answers).map(|(question, (_, kind, label, answer))| {
        let mut shown = view(question, label, (!answer.is_null()).then_some(answer));
        match kind {
            QuestionKind::Address => shown.source = Some("住民票の登録".to_owned()),
            QuestionKind::File => {
                shown.files = vec![Stored {
                    blob: "b".to_owned(),
                    name: "見積書_2026年11月.pdf".to_owned(),
                    size: 482_113,
                    href: Some("/blob".to_owned()),
                }];
            }
            QuestionKind::Consent => {
                shown.help = Some("区が住民票と税の記録を確認します。書類の提出が要らなくなります。".to_owned());
            }
            _ => {}
        }
        question_field(words, &shown)
    });
    let views: Vec<Markup> = views.collect();
    Layout::new(visit, "入力部品").page(html! {
        (Heading::new("入力部品").lead("すべての種類の質問です。"))
        (form::form_with_files(visit, "/apply", &html! { @for one in &views { (one) } (button::row(&[Button::primary("次へ")])) }))
    })
}

/// The answers to check before they are sent.
pub fn check(visit: &Visit) -> Markup {
    let line = |label: &str, value: &str, source: Option<&str>| AnswerLine {
        label: label.to_owned(),
        value: html! { (value) },
        source: source.map(str::to_owned),
        change: Some("/apply/1".to_owned()),
    };
    Layout::new(visit, "内容の確認").bare().back("戻る", "/apply").page(html! {
        (Heading::new("内容を確かめて、送ってください").above("018サポート・赤ちゃんファースト"))
        (answers(&visit.wording, &[
            line("申請する方", "山田 葵（ヤマダ アオイ）\n平成6年5月17日生まれ", Some("マイナンバーカード")),
            line("子ども", "山田 凛（令和8年9月3日生まれ）", Some("住民票の登録")),
            line("住所", "135-0016 江東区東陽四丁目11番28号", Some("住民票の登録")),
            line("振込先", "みずほ銀行 東陽町支店\n普通 ●●●●567", Some("公金受取口座")),
        ]))
        section { (Banner::new(Tone::Info, "送ったあとでも、決まるまでは取り下げられます。")) }
        (form(visit, "/apply/send", &html! { (button::row(&[Button::primary("申請を送る").wide()])) }))
    })
}
