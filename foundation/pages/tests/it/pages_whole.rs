//! Whole pages: safe under the strictest policy of contents, and the same manners on each.

use kernel::Lang;
use pages::{Audience, Crumb, ErrorPage, Flash, Icon, Layout, NavLink, SignedIn, Theme, Tone, Trouble, Visit, html};

use crate::html::{broken_references, tags};
use crate::wiring::wording;

fn visit(lang: Lang) -> Visit {
    let mut visit = Visit::new(wording(lang), "/letters?page=2");
    visit.audience = Audience::Resident;
    visit.demo = true;
    visit.form_token = Some("t".to_owned());
    visit.signed_in = Some(SignedIn {
        name: "山田 葵".to_owned(),
        acts_for: None,
        href: "/me".to_owned(),
        sign_out: "/sign-out".to_owned(),
    });
    visit.nav = vec![NavLink::new("手紙", "/letters").icon(Icon::Mail).current(true).count(2)];
    visit.flash = Some(Flash { tone: Tone::Success, message: "保存しました".to_owned() });
    visit
}

#[test]
fn nothing_is_inline_and_no_key_is_left_over() {
    for lang in Lang::OFFERED {
        let visit = visit(lang);
        let mut whole = vec![
            Layout::new(&visit, "手紙")
                .crumbs(vec![Crumb::new("ホーム", "/")])
                .page(html! { h1 { "手紙" } })
                .into_string(),
        ];
        whole.extend(Trouble::ALL.map(|trouble| ErrorPage::new(trouble).reference("7KQ2").page(&visit).into_string()));
        whole.push(pages::offline::page(&visit, "/letters").into_string());
        for page in whole {
            assert_eq!(broken_references(&page), Vec::<String>::new());
            assert!(!page.contains("pages-"), "a key without words: {page}");
            for tag in tags(&page) {
                assert!(
                    tag.get("style").is_none() && tag.attributes.keys().all(|key| !key.starts_with("on")),
                    "{tag:?}"
                );
                assert!(tag.name != "style" && (tag.name != "script" || tag.get("src").is_some()), "{tag:?}");
            }
            assert_eq!(tags(&page).iter().filter(|tag| tag.name == "h1").count(), 1);
            assert_eq!(tags(&page).iter().filter(|tag| tag.name == "main").count(), 1);
        }
    }
}

#[test]
fn the_switches_keep_the_page() {
    let mut visit = visit(Lang::JA);
    visit.theme = Theme::Dark;
    let page = Layout::new(&visit, "手紙").page(html! {}).into_string();
    assert!(page.contains(r#"<html lang="ja" data-theme="dark""#), "{page}");
    assert!(
        page.contains(r#"href="/letters?page=2&amp;lang=en""#)
            && page.contains(r#"href="/letters?page=2&amp;theme=light""#),
        "{page}"
    );
}

#[test]
fn the_page_without_connection_names_nobody() {
    let page = pages::offline::page(&visit(Lang::JA), "/letters").into_string();
    assert!(!page.contains("山田") && !page.contains("data-reader"), "{page}");
}

#[test]
fn who_reads_is_marked_but_not_told() {
    let page = Layout::new(&visit(Lang::JA), "手紙").page(html! {}).into_string();
    let reader = tags(&page).iter().find_map(|tag| tag.get("data-reader").map(str::to_owned)).unwrap_or_default();
    assert_eq!(reader.len(), 16);
}

#[test]
fn every_status_has_its_trouble() {
    for trouble in Trouble::ALL {
        assert_eq!(Trouble::from_status(trouble.status()), trouble);
    }
    assert_eq!(Trouble::from_status(418), Trouble::Unreadable);
    assert_eq!(Trouble::from_status(502), Trouble::Unavailable);
}
