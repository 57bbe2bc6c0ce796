//! The groups of a service's reviews as an officer reads them: what they are about, how many, where it arose, quotes, and the
//! way to answer.

use maud::{Markup, html};
use pages::{Button, Icon, Tag, Tone, Visit};
use registry::Service;
use service_kit::App;

use crate::record::Voice;
use crate::voices::analysis::{About, Group};
use crate::voices::quotes::{self, Quotes};

/// So many quotes of each kind stand in a group.
pub const QUOTED: usize = 2;

/// What a group is called.
pub fn title(visit: &Visit, group: &Group, voices: &[Voice], quotes: &Quotes) -> String {
    match &group.about {
        About::Topic(topic) => visit.wording.get(&format!("quality-topic-{topic}")),
        About::Alike(place) => {
            let like = voices.get(*place).and_then(|voice| quotes.get(&voice.id)).cloned().unwrap_or_default();
            let like: String = like.chars().take(24).collect();
            visit.wording.with("quality-topic-alike", &[("like", like.into())])
        }
    }
}

/// The comments that stand in a group, for covering them.
pub fn quoted<'a>(groups: &[Group], voices: &'a [Voice]) -> Vec<&'a Voice> {
    let of = |group: &Group| {
        let first = if let About::Alike(place) = group.about { Some(place) } else { None };
        let some = group.trouble.iter().take(QUOTED).chain(group.praise.iter().take(QUOTED)).copied();
        first.into_iter().chain(some).collect::<Vec<usize>>()
    };
    groups.iter().flat_map(of).filter_map(|place| voices.get(place)).collect()
}

/// The groups of a service.
pub fn groups(
    app: &App,
    visit: &Visit,
    service: &Service,
    groups: &[Group],
    voices: &[Voice],
    quotes: &Quotes,
) -> Markup {
    let words = &visit.wording;
    html! {
        @if !groups.is_empty() {
            section aria-labelledby="about" {
                (pages::heading::section("about", &words.get("quality-about-title"), None))
                p.help { (words.get("quality-about-lead")) }
                div.quality-groups { @for group in groups { (one(app, visit, service, group, voices, quotes)) } }
            }
        }
    }
}

fn one(app: &App, visit: &Visit, service: &Service, group: &Group, voices: &[Voice], quotes: &Quotes) -> Markup {
    let words = &visit.wording;
    let count = |key: &str, n: usize| words.with(key, &[("n", n.into())]);
    let query = serde_html_form::to_string([("service", service.key().to_string()), ("about", group.name.clone())]);
    html! {
        article.card.quality-group {
            h3 { (title(visit, group, voices, quotes)) }
            p.quality-counts {
                @if group.rising { (Tag::new(Tone::Warning, words.get("quality-about-rising")).icon(Icon::Up)) " " }
                (Tag::new(Tone::Warning, count("quality-about-trouble", group.trouble.len())).icon(Icon::FaceBad)) " "
                (Tag::new(Tone::Success, count("quality-about-praise", group.praise.len())).icon(Icon::FaceGood))
            }
            @if let Some((page, n)) = group.pages.first() {
                p { (words.with("quality-about-page", &[
                    ("page", service.text(visit.lang(), &format!("page-{page}")).to_owned().into()), ("n", (*n).into()),
                ])) }
            }
            ul.voices {
                @for place in group.trouble.iter().take(QUOTED).chain(group.praise.iter().take(QUOTED)) {
                    @if let Some(voice) = voices.get(*place) { li { (quotes::said(app, visit, voice, quotes)) } }
                }
            }
            p { (Button::secondary(words.get("quality-about-answer")).href(format!("/quality/answer?{}", query.unwrap_or_default())).icon(Icon::Mail).small()) }
        }
    }
}
