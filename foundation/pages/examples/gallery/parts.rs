//! The small parts, side by side.

use pages::list;
use pages::mark::mark;
use pages::steps::{State, steps};
use pages::{Banner, Button, Heading, Icon, Layout, Link, Markup, Tag, Tone, Visit, Width, button, html};

/// Every small part.
pub fn parts(visit: &Visit) -> Markup {
    let tones = [
        (Tone::Info, "メンテナンスのお知らせ"),
        (Tone::Success, "保存しました"),
        (Tone::Warning, "期限まであと3日です"),
        (Tone::Error, "送れませんでした"),
    ];
    Layout::new(visit, "部品").width(Width::Wide).page(html! {
        (Heading::new("部品").above("都 Miyako の見た目").lead("落ち着いて読めること。次に何をすればよいかが、すぐに分かること。").beside(mark()))
        section { h2 { "文字" } div.prose {
            p { "都は、東京都と62の区市町村のすべての手続きを、ひとつの場所にまとめたものです。制度はデータとして書かれ、必要な人のもとへ自分から届きます。「知らなかった」ために受け取れなかった給付をなくすこと、同じことを二度聞かないこと、決まった理由が言葉で分かること。この3つを守ります（2026年11月21日現在、対象は14,230,000人）。" }
            h3 { "申請から決定まで" }
            p { "受け付けた申請は、標準処理期間（開庁日で15日）のうちに決まります。期限を過ぎそうなときは、その理由と新しい見込みをお知らせします。" }
            ul { li { "マイナンバーカードで分かることは、入力しません。" } li { "途中でやめても、続きから始められます。" } li { "分からないことは、" (Link::new("/help", "お問い合わせ")) "ください。" } }
        } }
        section { h2 { "ボタン" } (button::row(&[Button::primary("申請をはじめる").icon_after(Icon::Arrow), Button::secondary("あとで続ける"), Button::text("やめる"), Button::danger("取り下げる").icon(Icon::Trash), Button::secondary("小さい").small()])) }
        section { h2 { "お知らせ" } @for (tone, title) in tones { (Banner::new(tone, title).body(html! { p { "くわしいことは、この下に書きます。" } })) } }
        section { h2 { "しるし" } p { @for (tone, title) in tones { (Tag::new(tone, title).icon(tone.icon())) " " } (Tag::plain("下書き")) } }
        section { h2 { "段階" } (steps(&visit.wording, &[("出生届".to_owned(), State::Done), ("児童手当".to_owned(), State::Done), ("子ども医療費助成".to_owned(), State::Now), ("018サポート".to_owned(), State::Ahead), ("赤ちゃんファースト".to_owned(), State::Ahead)])) }
        section { h2 { "並べる" } (list::points(&[html! { "本人が申請するとき" }, html! { "代理の方が申請するとき" }])) (list::numbered(&[html! { "申請する" }, html! { "待つ" }])) }
        section { h2 { "絵" } div.gallery-icons { @for icon in Icon::ALL { (icon) " " } } }
    })
}
