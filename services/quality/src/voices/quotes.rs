//! What people wrote, as an officer reads it: covered, with its face, moment and day.

use std::collections::HashMap;

use casework::find;
use maud::{Markup, html};
use pages::{Icon, Tag, Tone, Visit};
use service_kit::{App, Fault, OfficerCaller};
use uuid::Uuid;

use crate::record::Voice;
use crate::{masked, shown};

/// Covered comments by review.
pub type Quotes = HashMap<Uuid, String>;

/// Covers what some comments say of whoever wrote them. The writer's name is read for that alone.
pub async fn covered(app: &App, caller: &OfficerCaller, voices: &[&Voice]) -> Result<Quotes, Fault> {
    let mut quotes = Quotes::new();
    for voice in voices {
        let case = find::one(&app.store, caller.scope(), voice.case).await?;
        let name = case.map(|case| case.applicant_name).unwrap_or_default();
        quotes.insert(voice.id, masked::quote(&voice.comment, &name));
    }
    Ok(quotes)
}

/// One comment.
pub fn said(app: &App, visit: &Visit, voice: &Voice, quotes: &Quotes) -> Markup {
    let words = &visit.wording;
    let (tone, icon, face) = match voice.score {
        3 => (Tone::Success, Icon::FaceGood, "good"),
        2 => (Tone::Info, Icon::FaceSoso, "soso"),
        _ => (Tone::Warning, Icon::FaceBad, "bad"),
    };
    html! {
        article.voice {
            p.voice-head {
                (Tag::new(tone, words.get(&format!("pages-face-{face}"))).icon(icon)) " "
                span { (shown::title(&app.registry, visit.lang(), &voice.service)) } " "
                span { (words.get(&format!("quality-moment-{}", voice.asked))) } " "
                time datetime=(voice.at.day()) { (shown::day(words, voice.at.day())) }
            }
            p.voice-words { (quotes.get(&voice.id).map(String::as_str).unwrap_or_default()) }
        }
    }
}
