//! An officer's pages.

use pages::chart::{Point, bars, columns, donut, line, sparkline};
use pages::diff::{Change, diff};
use pages::figures::{Figure, figures};
use pages::filters::{Choice, Filters};
use pages::pager::{Part, pager};
use pages::panes::{halves, pane, panes};
use pages::table::{Column, Row, Sorted, Table, bulk_bar, due};
use pages::tabs::{Tab, tabs};
use pages::{
    Button, Crumb, Heading, Icon, Layout, Markup, Tag, Tone, Visit, Width, button, form, html, list, shortcuts,
    timeline,
};

fn tab(label: &str, current: bool, count: usize) -> Tab {
    Tab { label: label.to_owned(), href: "/desk".to_owned(), current, count: Some(count) }
}

/// The queue.
pub fn queue(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let people = [
        ("R8-1102-00017", "鈴木 美咲", "児童手当", "審査", -2),
        ("R8-1105-00204", "高橋 翔太", "子ども医療費助成", "審査", 0),
        ("R8-1108-00421", "山田 葵", "児童手当", "補正待ち", 2),
        ("R8-1110-00033", "田中 結衣", "018サポート", "審査", 6),
        ("R8-1110-00051", "伊藤 大輔", "018サポート", "審査", 6),
        ("R8-1112-00012", "渡辺 さくら", "赤ちゃんファースト", "専門家の意見", 9),
        ("R8-1113-00130", "中村 陽菜", "児童手当", "審査", 11),
        ("R8-1114-00002", "小林 蓮", "シルバーパス", "審査", 14),
    ];
    let rows = people.iter().map(|(id, name, service, step, left)| {
        let (state, due) = due(words, *left);
        Row {
            id: (*id).to_owned(),
            name: (*id).to_owned(),
            href: Some("/desk/case".to_owned()),
            state,
            cells: vec![
                html! { (id) },
                html! { (name) },
                html! { (service) },
                html! { (Tag::plain(*step)) },
                due,
                html! { "11月8日" },
            ],
        }
    });
    let table = Table {
        words,
        caption: "私の受付一覧".to_owned(),
        caption_shown: false,
        rows: rows.collect(),
        select: Some(("case".to_owned(), "bulk".to_owned())),
        empty: "いま、待っているものはありません。".to_owned(),
        columns: vec![
            Column::new("受付番号").sort("?sort=number", Sorted::No),
            Column::new("申請者"),
            Column::new("手続き").sort("?sort=service", Sorted::No),
            Column::new("段階"),
            Column::new("期限").sort("?sort=due", Sorted::Up),
            Column::new("受付日").number(),
        ],
    };
    let choice = |name: &str, label: &str, options: &[&str]| Choice {
        name: name.to_owned(),
        label: label.to_owned(),
        options: options.iter().map(|o| ((*o).to_owned(), (*o).to_owned())).collect(),
        chosen: String::new(),
    };
    let filters = Filters {
        words,
        action: "/desk".to_owned(),
        search: Some(("q".to_owned(), String::new())),
        choices: vec![
            choice("service", "手続き", &["すべて", "児童手当", "018サポート"]),
            choice("step", "段階", &["すべて", "審査", "補正待ち"]),
        ],
        kept: vec![],
        active: vec![("江東区".to_owned(), "/desk".to_owned())],
    };
    Layout::new(visit, "受付一覧").width(Width::Full).page(html! {
        (Heading::new("受付一覧").beside(html! { (Button::secondary("印刷する束をつくる").icon(Icon::Printer).href("/print")) }))
        (tabs("一覧の範囲", &[tab("私の担当", true, 128), tab("係の担当", false, 1_204), tab("期限を過ぎたもの", false, 3)]))
        (filters)
        (form::form_named(visit, "bulk", "/desk/bulk", &html! { (table) (bulk_bar(words, &[Button::primary("明らかなものを承認").key("a"), Button::secondary("引き継ぐ")])) }))
        (pager(words, &Part { first: 1, last: 50, all: Some(50_000), before: None, next: Some("/desk?page=2".to_owned()) }))
        (shortcuts::panel(words, &[("a", "承認".to_owned())]))
    })
}

/// A case on one page.
pub fn review(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let change = |label: &str, before: &str, after: &str| Change {
        label: label.to_owned(),
        before: Some(before.to_owned()),
        after: Some(after.to_owned()),
    };
    let main = html! {
        (halves(
            &pane("answers", "申請の内容", &list::description(&[("申請者".to_owned(), html! { "山田 葵" }), ("子ども".to_owned(), html! { "山田 凛（0歳）" }), ("住所".to_owned(), html! { "江東区東陽四丁目11番28号" })])),
            &pane("registers", "登録では", &list::description(&[("住民票".to_owned(), html! { "山田 葵・世帯主の妻" }), ("続柄".to_owned(), html! { "子（同居）" }), ("税".to_owned(), html! { "所得 3,240,000円" })])),
        ))
        (pane("changes", "補正の前と後", &diff(words, "補正の前と後", &[change("口座の名義", "ヤマダ タロウ", "ヤマダ アオイ"), change("口座番号", "1234567", "1234567")])))
        (pane("finding", "規則の判定", &list::checked(words, &[(true, html! { "子どもを監護し、生計を同じくしている（児童手当法第4条第1項）" }), (true, html! { "江東区に住所がある" }), (false, html! { "公務員ではない" })])))
    };
    let event = |when, title: &str, day: &str| timeline::Event {
        when,
        title: title.to_owned(),
        day: Some((day.to_owned(), "2026-11-08".to_owned())),
        body: None,
    };
    let side = html! {
        (pane("decide", "決める", &form(visit, "/decide", &html! { p { "標準処理期間は " strong { "11月28日まで" } "（あと5開庁日）" } (button::row(&[Button::primary("承認する").key("a"), Button::secondary("補正を求める").key("c"), Button::danger("却下する").key("r")])) })))
        (pane("history", "これまで", &timeline::timeline(words, &[event(timeline::When::Past, "申請", "11月8日 21:14"), event(timeline::When::Past, "補正を求めた（佐藤）", "11月10日 9:30"), event(timeline::When::Now, "補正が届いた", "11月12日 20:02")])))
    };
    Layout::new(visit, "R8-1108-00421").width(Width::Full).crumbs(vec![Crumb::new("受付一覧", "/desk")]).page(html! {
        (Heading::new("児童手当 認定請求").above("R8-1108-00421・山田 葵").beside(html! { (Tag::new(Tone::Success, "規則では明らか").icon(Icon::Check)) (Tag::plain("第3版")) }))
        (panes(&main, &side))
        (shortcuts::panel(words, &[("a", "承認する".to_owned()), ("c", "補正を求める".to_owned()), ("r", "却下する".to_owned())]))
    })
}

/// Numbers.
pub fn numbers(visit: &Visit) -> Markup {
    let words = &visit.wording;
    let days: Vec<Point> = [42, 51, 38, 60, 72, 66, 81, 74, 90, 88, 97, 104, 99, 128]
        .iter()
        .enumerate()
        .map(|(day, n)| Point::new(format!("11月{}日", day + 8), *n, format!("{n}件")))
        .collect();
    let services: Vec<Point> =
        [("児童手当", 412), ("018サポート", 388), ("子ども医療費助成", 240), ("転入の届出", 131), ("粗大ごみ収集", 96)]
            .iter()
            .map(|(name, n)| Point::new(*name, *n, format!("{n}件")))
            .collect();
    let ways: Vec<Point> = [("オンライン", 782), ("窓口", 143), ("郵送", 51), ("代理", 24)]
        .iter()
        .map(|(name, n)| Point::new(*name, *n, format!("{}.{}%", n / 10, n % 10)))
        .collect();
    let small = sparkline(words, "受付", &days);
    Layout::new(visit, "数字").width(Width::Full).page(html! {
        (Heading::new("この2週間").lead("江東区 こども家庭支援課"))
        (figures(&[Figure::new("今日の受付", "128", "件").note("昨日より29件多い").picture(small.clone()), Figure::new("決まるまで（中央値）", "9", "開庁日").note("標準は15日").picture(small), Figure::new("補正をお願いした割合", "4.2", "%").note("先月 6.8%"), Figure::new("返した時間（手取り時間）", "1,840", "時間").note("住民1人あたり 42分")]))
        section { (halves(&pane("a", "受付", &line(words, "1日の受付", &days)), &pane("b", "決定", &columns(words, "1日の決定", &days)))) }
        section { (halves(&pane("c", "手続き", &bars("手続きごとの受付", &services)), &pane("d", "経路", &donut("申請の経路", "1,000件", &ways)))) }
    })
}
