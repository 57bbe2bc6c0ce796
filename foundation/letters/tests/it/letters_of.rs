//! Letters to try with: made-up people, and the texts that such letters carry.

use kernel::{Date, Lang};
use letters::{
    Address, Addressee, Amount, BuiltIn, Contact, Decision, Honorific, Lawsuit, LetterData, Line, Objection, Press,
    Reason, Sender, Task,
};

/// A press with the machine's fonts.
pub fn press() -> Press {
    Press::new(Vec::new())
}

fn base() -> LetterData {
    LetterData {
        number: Some("8福子育第123号".to_owned()),
        date: Date::constant(2026, 7, 9),
        addressee: Addressee {
            name: "佐藤　美咲".to_owned(),
            honorific: Honorific::Person,
            address: Some(Address {
                postcode: "1350016".to_owned(),
                lines: vec!["東京都江東区東陽四丁目11番28号".to_owned(), "東陽パークハイツ1203号室".to_owned()],
            }),
        },
        sender: Sender {
            organisation: "東京都福祉局子供・子育て支援部".to_owned(),
            title: "東京都知事".to_owned(),
            name: None,
            seal_omitted: true,
        },
        contact: Some(Contact {
            office: "東京都福祉局子供・子育て支援部家庭支援課".to_owned(),
            address: Some("〒163-8001　東京都新宿区西新宿二丁目8番1号".to_owned()),
            phone: Some("03-0000-0000".to_owned()),
            email: None,
            hours: Some("開庁日の午前9時から午後5時まで".to_owned()),
            url: Some("https://www.example.lg.jp/kosodate".to_owned()),
        }),
        ..LetterData::default()
    }
}

fn objection() -> Option<Objection> {
    Some(Objection {
        to: "東京都知事".to_owned(),
        months: 3,
        lawsuit: Some(Lawsuit {
            defendant: "東京都".to_owned(), representative: "東京都知事".to_owned(), months: 6
        }),
    })
}

/// A letter of each kind, as a real one would be.
pub fn example(kind: BuiltIn, lang: Lang) -> LetterData {
    let letter = match kind {
        BuiltIn::Receipt => receipt(),
        BuiltIn::Approved => approved(),
        BuiltIn::Refused => refused(),
        BuiltIn::Accepted => accepted(),
        BuiltIn::Correction => correction(),
        BuiltIn::Message => message(),
        BuiltIn::BatchCover => cover(),
    };
    match (kind, lang) {
        (BuiltIn::Approved, Lang::EN) => in_english(letter),
        (BuiltIn::Approved, Lang::EASY) => in_easy_japanese(letter),
        _ => letter,
    }
}

fn receipt() -> LetterData {
    LetterData {
        number: None,
        title: "受付票".to_owned(),
        body: vec![
            "次のとおり申請を受け付けました。この受付票の受付番号は、お問い合わせの際に必要です。大切に保管してください。".to_owned(),
            "審査の結果は、決まり次第お知らせします。".to_owned(),
        ],
        facts: vec![
            Line::new("受付番号", "4K7D-9QXM-2TA"),
            Line::new("手続", "018サポート"),
            Line::new("受付日時", "令和8年7月9日 午前10時24分"),
            Line::new("対象のお子さま", "佐藤　陽葵（令和6年5月3日生まれ）"),
            Line::new("決定の予定", "令和8年7月30日まで"),
        ],
        ..base()
    }
}

fn approved() -> LetterData {
    LetterData {
        title: "018サポート支給決定通知書".to_owned(),
        body: vec!["令和8年7月9日付けで申請のあった018サポートについて、次のとおり決定しましたので通知します。".to_owned()],
        decision: Some(Decision {
            outcome: "018サポートの支給を決定します。".to_owned(),
            reasons: vec![
                Reason {
                    text: "お子さまが令和8年4月1日から都内に住所を有し、18歳に達する日以後の最初の3月31日までの間にあるため。".to_owned(),
                    law: Some("東京都018サポート実施要綱第4条第1項".to_owned()),
                },
                Reason {
                    text: "申請者がお子さまを監護し、生計を同じくしていることを住民基本台帳により確認したため。".to_owned(),
                    law: Some("同要綱第5条".to_owned()),
                },
            ],
        }),
        amounts: vec![
            Amount { label: "佐藤　陽葵".to_owned(), yen: 60_000, note: Some("令和8年4月分から令和9年3月分まで".to_owned()) },
            Amount { label: "佐藤　蓮".to_owned(), yen: 60_000, note: Some("令和8年4月分から令和9年3月分まで".to_owned()) },
        ],
        facts: vec![
            Line::new("受付番号", "4K7D-9QXM-2TA"),
            Line::new("振込予定日", "令和8年8月17日"),
            Line::new("振込先", "公金受取口座"),
        ],
        objection: objection(),
        ..base()
    }
}

fn refused() -> LetterData {
    LetterData {
        title: "シルバーパス交付却下通知書".to_owned(),
        body: vec!["令和8年7月9日付けの申請について、次の理由により却下しましたので通知します。".to_owned()],
        decision: Some(Decision {
            outcome: "シルバーパスの交付申請を却下します。".to_owned(),
            reasons: vec![Reason {
                text: "申請日において満70歳に達していないため（令和8年7月9日現在 満69歳。満70歳に達する日は令和8年11月2日です）。".to_owned(),
                law: Some("東京都シルバーパス条例第2条第1項".to_owned()),
            }],
        }),
        facts: vec![Line::new("受付番号", "7HNB-20PW-8KE")],
        objection: objection(),
        ..base()
    }
}

fn accepted() -> LetterData {
    LetterData {
        title: "飲食店営業届受理通知書".to_owned(),
        addressee: Addressee {
            name: "株式会社みやこ食堂".to_owned(),
            honorific: Honorific::Organisation,
            ..base().addressee
        },
        body: vec!["次の届出を受理しましたので通知します。".to_owned()],
        facts: vec![Line::new("届出の種類", "営業の届出（食品衛生法第57条）"), Line::new("届出日", "令和8年7月9日")],
        ..base()
    }
}

fn correction() -> LetterData {
    LetterData {
        title: "補正依頼書".to_owned(),
        body: vec![
            "申請について、次の点を確認させていただきたく、補正をお願いします。補正を待つ間、審査の期間は進みません。"
                .to_owned(),
        ],
        tasks: vec![
            Task {
                label: "見積書".to_owned(),
                what: "2者目の見積書の有効期限が過ぎています。有効期限内のものを提出してください。".to_owned(),
            },
            Task {
                label: "従業員数".to_owned(),
                what: "申請書と労働保険の年度更新申告書とで人数が異なります。正しい人数を入力してください。".to_owned(),
            },
        ],
        due: Some(Date::constant(2026, 7, 23)),
        facts: vec![Line::new("受付番号", "4K7D-9QXM-2TA")],
        ..base()
    }
}

fn message() -> LetterData {
    LetterData {
        number: None,
        title: "お知らせ".to_owned(),
        body: vec!["粗大ごみの収集は7月15日です。".to_owned()],
        ..base()
    }
}

fn cover() -> LetterData {
    LetterData {
        title: "印刷分の送付票".to_owned(),
        body: vec!["次の通知を印刷しました。".to_owned()],
        facts: (1..=30).map(|n| Line::new(format!("8福子育第{n}号"), "佐藤　美咲 様")).collect(),
        ..base()
    }
}

fn in_english(letter: LetterData) -> LetterData {
    LetterData {
        title: "Decision to grant the 018 Support benefit".to_owned(),
        body: vec!["We have decided on your application of 9 July 2026 as follows. This is a translation for your information; the Japanese letter is the decision.".to_owned()],
        decision: Some(Decision {
            outcome: "The 018 Support benefit is granted.".to_owned(),
            reasons: vec![Reason {
                text: "Since 1 April 2026 your child has lived in Tokyo and has not passed the 31 March that follows the 18th birthday.".to_owned(),
                law: Some("018 Support Guidelines, Article 4 (1)".to_owned()),
            }],
        }),
        amounts: vec![Amount { label: "Sato Hinata".to_owned(), yen: 60_000, note: Some("April 2026 to March 2027".to_owned()) }],
        facts: vec![Line::new("Receipt number", "4K7D-9QXM-2TA"), Line::new("Paid on", "17 August 2026")],
        ..letter
    }
}

fn in_easy_japanese(letter: LetterData) -> LetterData {
    LetterData {
        title: "018サポートの お金を 払（はら）うことが 決まりました".to_owned(),
        body: vec![
            "2026年7月9日に あなたが 申（もう）し込（こ）んだことに ついて、決まったことを お知らせします。".to_owned(),
        ],
        decision: Some(Decision {
            outcome: "018サポートの お金を 払います。".to_owned(),
            reasons: vec![Reason {
                text: "子どもが 東京都（とうきょうと）に 住んでいて、18歳までの 年だからです。".to_owned(),
                law: None,
            }],
        }),
        amounts: vec![Amount {
            label: "佐藤　陽葵さん".to_owned(),
            yen: 60_000,
            note: Some("2026年4月から 2027年3月まで".to_owned()),
        }],
        facts: vec![Line::new("受付（うけつけ）の番号", "4K7D-9QXM-2TA")],
        ..letter
    }
}
