//! Writes pages made of every component as files, to be looked at and to be checked by axe:
//! `cargo run -p pages --example gallery -- FOLDER`. The people and services in them are invented.

mod desk;
mod forms_page;
mod parts;
mod resident;

use std::fs;
use std::path::{Path, PathBuf};

use kernel::Lang;
use pages::{Audience, ErrorPage, Icon, Markup, NavLink, SignedIn, Theme, Trouble, Visit, assets};
use text::Phrases;

type Page = fn(&Visit) -> Markup;

const PAGES: [(&str, Audience, Page); 14] = [
    ("home", Audience::Resident, resident::home),
    ("service", Audience::Resident, resident::service),
    ("question", Audience::Resident, forms_page::question),
    ("errors", Audience::Resident, forms_page::errors),
    ("fields", Audience::Resident, forms_page::fields),
    ("check", Audience::Resident, forms_page::check),
    ("receipt", Audience::Resident, resident::receipt),
    ("case", Audience::Resident, resident::case),
    ("letters", Audience::Resident, resident::letters),
    ("parts", Audience::Resident, parts::parts),
    ("queue", Audience::Officer, desk::queue),
    ("review", Audience::Officer, desk::review),
    ("numbers", Audience::Officer, desk::numbers),
    ("trouble", Audience::Resident, trouble),
];

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "gallery".to_owned()));
    for asset in assets() {
        write(&folder.join(asset.path.trim_start_matches('/')), &asset.bytes)?;
    }
    let phrases = Phrases::gather(&[pages::text(), forms::text()]).map_err(std::io::Error::other)?;
    for lang in Lang::OFFERED {
        for theme in [Theme::Light, Theme::Dark] {
            for (name, audience, page) in PAGES {
                let mut visit = Visit::new(phrases.wording(lang), format!("/{name}"));
                visit.theme = theme;
                visit.demo = true;
                sign_in(&mut visit, audience);
                // Opened from a file, a path of the host would lead to the root of the disk.
                let html = page(&visit).into_string().replace("\"/assets/", "\"assets/");
                write(&folder.join(format!("{name}.{}.{}.html", lang.tag(), theme.name())), html.as_bytes())?;
            }
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, bytes)
}

fn sign_in(visit: &mut Visit, audience: Audience) {
    visit.audience = audience;
    let english = visit.lang() == Lang::EN;
    let say =
        |japanese: &str, english_words: &str| if english { english_words.to_owned() } else { japanese.to_owned() };
    let link = |japanese, words, href: &str, icon| NavLink::new(say(japanese, words), href).icon(icon);
    let (name, acts_for) = if audience == Audience::Officer {
        ("佐藤 健", Some(say("江東区 こども家庭支援課", "Koto City")))
    } else {
        ("山田 葵", None)
    };
    visit.signed_in =
        Some(SignedIn { name: name.to_owned(), acts_for, href: "/me".to_owned(), sign_out: "/sign-out".to_owned() });
    visit.nav = if audience == Audience::Officer {
        vec![
            link("受付一覧", "Queue", "/desk", Icon::Inbox).current(true).count(12),
            link("支払い", "Payments", "/pay", Icon::Yen),
            link("制度", "Services", "/services", Icon::Document),
            link("数字", "Numbers", "/numbers", Icon::Chart),
            link("対象者に知らせる", "Outreach", "/push", Icon::Bell),
        ]
    } else {
        vec![
            link("ホーム", "Home", "/", Icon::Home).current(true),
            link("さがす", "Find", "/find", Icon::Search),
            link("申請", "My cases", "/cases", Icon::Document),
            link("手紙", "Letters", "/letters", Icon::Mail).count(2),
            link("わたし", "Me", "/me", Icon::Person),
        ]
    };
    visit.footer = vec![
        NavLink::new(say("使いやすさについて", "Accessibility"), "/accessibility"),
        NavLink::new(say("個人情報の扱い", "Privacy"), "/privacy"),
        NavLink::new(say("お問い合わせ", "Contact"), "/contact"),
    ];
}

fn trouble(visit: &Visit) -> Markup {
    ErrorPage::new(Trouble::Conflict)
        .reference("7KQ2-94XM")
        .detail("佐藤さんが 10:42 にこの申請を承認しました。")
        .back("申請に戻る", "/case")
        .page(visit)
}
