//! A resident's pages.

use pages::heading::section;
use pages::review::{comment, faces};
use pages::steps::{State, steps};
use pages::timeline::{Event, When, timeline};
use pages::{
    Banner, Button, Card, Crumb, Heading, Icon, Layout, Link, Markup, ServiceCard, Tag, Tone, Visit, Width, button,
    card, disclosure, filters, form, html, list,
};

fn cards(visit: &Visit) -> [Markup; 3] {
    let card = |icon, title: &str, summary: &str, gives: &str, by: &str, takes: &str, why: &[&str], tag| ServiceCard {
        words: &visit.wording,
        href: "/services/018".to_owned(),
        title: title.to_owned(),
        owner: "東京都".to_owned(),
        summary: summary.to_owned(),
        icon,
        why: why.iter().map(ToString::to_string).collect(),
        gives: Some(gives.to_owned()),
        by: Some(by.to_owned()),
        takes: Some(takes.to_owned()),
        tag,
        level: 3,
    };
    let new = Some(Tag::new(Tone::Info, "新着"));
    let soon = Some(Tag::new(Tone::Warning, "あと9日").icon(Icon::Clock));
    [
        card(
            Icon::Child,
            "018サポート",
            "都内に住む0歳から18歳までの子どもに、ひとり月5,000円を支給します。",
            "年 60,000円",
            "令和9年3月31日まで",
            "約1分・入力なし",
            &["江東区にお住まいです", "凛さんは0歳です"],
            new,
        ),
        card(
            Icon::Baby,
            "赤ちゃんファースト",
            "出産された家庭に、育児用品や子育て支援サービスを選べるカードを贈ります。",
            "100,000円分",
            "出生から1年以内",
            "約2分",
            &["凛さんは令和8年9月3日に生まれました"],
            None,
        ),
        card(
            Icon::Yen,
            "児童手当",
            "高校生年代までの子どもを育てている方に支給します。",
            "月 15,000円",
            "11月30日まで",
            "約3分",
            &["凛さんを育てています"],
            soon,
        ),
    ]
    .map(|card| html! { (card) })
}

/// The front page of a person.
pub fn home(visit: &Visit) -> Markup {
    let case = Card::new("/case", "子ども医療費助成（マル乳）")
        .icon(Icon::Medical)
        .tag(Tag::new(Tone::Info, "審査中"))
        .above("受付 R8-1108-00421")
        .text("江東区が確認しています。12月3日までに結果をお知らせします。");
    let letter = |title: &str, above: &str, unread| {
        let card = Card::new("/letters/1", title).icon(Icon::Mail).above(above);
        html! { (if unread { card.unread(&visit.wording) } else { card }) }
    };
    let tile = |icon, label: &str, note: &str| card::tile("/find", icon, label, note);
    Layout::new(visit, "ホーム").width(Width::Wide).page(html! {
        (Heading::new("葵さん、こんにちは").lead("凛さんのお誕生おめでとうございます。いま受けられるものが3つあります。"))
        section aria-labelledby="fits" {
            (section("fits", "あなたに合うもの", Some(("/fits", "すべて見る"))))
            (card::grid(&cards(visit)))
        }
        section aria-labelledby="cases" { (section("cases", "進んでいる申請", None)) (card::stack(&[html! { (case) }])) }
        section aria-labelledby="letters" {
            (section("letters", "手紙", Some(("/letters", "すべて見る"))))
            (card::stack(&[letter("乳児健康診査のお知らせ", "江東区・11月18日", true), letter("国民健康保険の更新について", "江東区・11月2日", false)]))
        }
        section { (filters::search(&visit.wording, "/find", "q", "", "困りごとや手続きの名前でさがす")) }
        section aria-labelledby="events" {
            (section("events", "くらしの場面から", None))
            (card::tiles(&[
                tile(Icon::Baby, "妊娠・出産", "18件"), tile(Icon::School, "子育て・学校", "42件"), tile(Icon::Box, "引越し", "11件"),
                tile(Icon::Care, "介護・高齢", "35件"), tile(Icon::Medical, "病気・けが", "27件"), tile(Icon::Briefcase, "仕事・起業", "31件"),
                tile(Icon::Trash, "ごみ・環境", "9件"), tile(Icon::Yen, "税・年金", "22件"),
            ]))
        }
    })
}

/// The page of a service.
pub fn service(visit: &Visit) -> Markup {
    let words = &visit.wording;
    Layout::new(visit, "018サポート").crumbs(vec![Crumb::new("ホーム", "/"), Crumb::new("子育て", "/find")]).page(html! {
        (Heading::new("018サポート").above("東京都").lead("都内に住む0歳から18歳までの子どもに、ひとり月5,000円（年60,000円）を支給します。"))
        (Banner::new(Tone::Success, "葵さんは申請できます").body(html! { p { "必要なことはすべて登録から分かっています。入力はありません。" } }))
        (button::row(&[Button::primary("申請をはじめる").href("/apply").icon_after(Icon::Arrow), Button::secondary("赤ちゃんファーストといっしょに申請").href("/apply")]))
        section.prose {
            h2 { "受けられる方" }
            (list::checked(words, &[(true, html! { "都内に住所がある、0歳から18歳まで（18歳になった後の最初の3月31日まで）の子ども" }), (true, html! { "令和8年4月1日から令和9年3月31日までの間に、都内に住んだ月があること" }), (false, html! { "児童福祉施設に入所していないこと（施設の方は別の申請になります）" })]))
            h2 { "必要なもの" }
            (list::description(&[("マイナンバーカード".to_owned(), html! { "登録から分かるので、要りません" }), ("振込先の口座".to_owned(), html! { "公金受取口座を使います" })]))
            h2 { "結果が出るまで" }
            p { "ふつう" strong { "12日" } "（開庁日）で決まります。先月に申請した方の半分は9日以内に結果を受け取りました。決まると、手紙とお知らせで伝えます。" }
            p { "根拠：" (Link::new("https://example.jp/", "東京都018サポート給付金支給要綱").external()) }
        }
        section { (disclosure::disclosure("引っ越した月はどうなりますか", &html! { p { "月の途中で都外に引っ越した場合も、その月の分は支給されます。" } })) (disclosure::disclosure("所得の制限はありますか", &html! { p { "ありません。" } })) }
    })
}

/// The receipt, and the review.
pub fn receipt(visit: &Visit) -> Markup {
    Layout::new(visit, "受け付けました").page(html! {
        (Banner::new(Tone::Success, "申請を受け付けました").announced(&visit.wording).body(html! { p { "受付番号" br; span.amount { "R8-1121-00093" } } }))
        (Heading::new("これからの流れ"))
        (steps(&visit.wording, &[("申請".to_owned(), State::Done), ("江東区が確認".to_owned(), State::Now), ("決定の手紙".to_owned(), State::Ahead), ("振り込み".to_owned(), State::Ahead)]))
        section { (form(visit, "/review", &html! { (faces(&visit.wording, "ease", "申請してみて、どうでしたか")) (comment(&visit.wording, "comment")) (button::row(&[Button::secondary("送る")])) })) }
    })
}

/// A case with its life.
pub fn case(visit: &Visit) -> Markup {
    let event = |when, title: &str, day: Option<(&str, &str)>, body: Option<Markup>| Event {
        when,
        title: title.to_owned(),
        day: day.map(|(a, b)| (a.to_owned(), b.to_owned())),
        body,
    };
    Layout::new(visit, "児童手当").crumbs(vec![Crumb::new("ホーム", "/"), Crumb::new("申請", "/cases")]).page(html! {
        (Heading::new("児童手当の申請").above("受付番号 R8-1108-00421").beside(html! { (Tag::new(Tone::Warning, "あなたの番です").icon(Icon::Alert)) }))
        (timeline(&visit.wording, &[
            event(When::Past, "申請しました", Some(("令和8年11月8日 21:14", "2026-11-08")), None),
            event(When::Past, "江東区が受け付けました", Some(("令和8年11月9日", "2026-11-09")), None),
            event(When::Waiting, "口座の名義を確かめてください", Some(("11月28日まで", "2026-11-28")), Some(html! { p { "口座の名義が、申請した方の名前とちがうようです。" } (button::row(&[Button::primary("直して送る").href("/correct")])) })),
            event(When::Ahead, "決定のお知らせ", Some(("12月10日ごろ", "2026-12-10")), None),
            event(When::Ahead, "はじめての振り込み", Some(("12月15日", "2026-12-15")), None),
        ]))
        section aria-labelledby="sent" { (section("sent", "送った内容", None)) (list::description(&[("子ども".to_owned(), html! { "山田 凛（令和8年9月3日生まれ）" }), ("振込先".to_owned(), html! { "みずほ銀行 東陽町支店 普通 ●●●●567" })])) }
        (button::row(&[Button::danger("申請を取り下げる").href("/withdraw")]))
    })
}

/// The mailbox.
pub fn letters(visit: &Visit) -> Markup {
    let card = |title: &str, above: &str, text: &str, unread| {
        let card = Card::new("/letters/1", title)
            .icon(if unread { Icon::Mail } else { Icon::Document })
            .above(above)
            .text(text)
            .level(2);
        html! { (if unread { card.unread(&visit.wording) } else { card }) }
    };
    Layout::new(visit, "手紙").page(html! {
        (Heading::new("手紙").lead("役所からのお知らせは、ここに届きます。"))
        (card::stack(&[
            card("児童手当 認定のお知らせ", "江東区・11月20日", "認定しました。12月15日から振り込みます。", true),
            card("乳児健康診査のお知らせ", "江東区・11月18日", "4か月健診を受けられます。会場と日をお選びください。", true),
            card("国民健康保険の更新について", "江東区・11月2日", "新しい資格確認書をお送りしました。", false),
        ]))
    })
}
