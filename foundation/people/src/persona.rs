//! The made-up people and businesses that a demonstration always has, by ids that never change.

use kernel::{BusinessId, Lang, PersonId};
use uuid::Uuid;

/// Somebody whom a visitor of the demonstration can be.
#[derive(Debug, Clone, Copy)]
pub struct Persona {
    /// Name in addresses and text keys: `people-persona-<slug>` says in a line who this is.
    pub slug: &'static str,
    /// Name as the register writes it.
    pub name: &'static str,
    /// The name as friends would write it in Japanese.
    pub called: &'static str,
    /// The person.
    pub person: PersonId,
    /// The business that they act for, if they do.
    pub business: Option<BusinessId>,
    /// The language that they read.
    pub language: Lang,
}

const fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + n))
}

const fn business(n: u128) -> BusinessId {
    BusinessId(Uuid::from_u128(0x0190_0000_0000_7000_9000_0000_0000_0000 + n))
}

const fn persona(
    slug: &'static str,
    name: &'static str,
    called: &'static str,
    person: PersonId,
    business: Option<BusinessId>,
    language: Lang,
) -> Persona {
    Persona { slug, name, called, person, business, language }
}

/// A mother in 江東区 with a child of four years and a baby.
pub const SATO_AOI: PersonId = person(0x11);
/// An elderly man who lives alone in 八王子市.
pub const SUZUKI_SHIGERU: PersonId = person(0x21);
/// Expecting a child, in 世田谷区.
pub const TAKAHASHI_YUI: PersonId = person(0x31);
/// Came to 新宿区 last week and reads easy Japanese.
pub const NGUYEN_THI_LAN: PersonId = person(0x41);
/// Owns a restaurant in 台東区.
pub const TANAKA_ICHIRO: PersonId = person(0x51);
/// Lives on 青ヶ島.
pub const YAMAMOTO_SHO: PersonId = person(0x61);
/// Owns a maker of machine parts in 大田区.
pub const NAKAMURA_MISAKI: PersonId = person(0x71);
/// 有限会社たなか食堂
pub const TANAKA_SHOKUDO: BusinessId = business(0x51);
/// 株式会社みやこ製作所
pub const MIYAKO_SEISAKUSHO: BusinessId = business(0x71);

/// All of them, in the order in which a page offers them.
pub const PERSONAS: [Persona; 7] = [
    persona("sato-aoi", "佐藤 葵", "佐藤 葵", SATO_AOI, None, Lang::JA),
    persona("suzuki-shigeru", "鈴木 茂", "鈴木 茂", SUZUKI_SHIGERU, None, Lang::JA),
    persona("takahashi-yui", "高橋 結衣", "高橋 結衣", TAKAHASHI_YUI, None, Lang::JA),
    persona("nguyen-thi-lan", "NGUYEN THI LAN", "グエン・ティ・ラン", NGUYEN_THI_LAN, None, Lang::EASY),
    persona("tanaka-ichiro", "田中 一郎", "田中 一郎", TANAKA_ICHIRO, Some(TANAKA_SHOKUDO), Lang::JA),
    persona("yamamoto-sho", "山本 翔", "山本 翔", YAMAMOTO_SHO, None, Lang::JA),
    persona("nakamura-misaki", "中村 美咲", "中村 美咲", NAKAMURA_MISAKI, Some(MIYAKO_SEISAKUSHO), Lang::JA),
];

impl Persona {
    /// The persona with this slug or name.
    pub fn find(name: &str) -> Option<&'static Persona> {
        PERSONAS.iter().find(|one| one.slug == name || one.name == name || one.called == name)
    }

    /// The key of the line that says who this is.
    pub fn text_key(&self) -> String {
        format!("people-persona-{}", self.slug)
    }
}

/// The person of the persona with this slug or name: `persona_id("佐藤 葵")`.
pub fn persona_id(name: &str) -> Option<PersonId> {
    Persona::find(name).map(|one| one.person)
}

/// An id of somebody who lives with a persona.
pub(crate) const fn relative(n: u128) -> PersonId {
    person(n)
}
