//! What a template is given: the sheet, every day that occurs in words, and the names of the fonts.

use kernel::{Date, Lang};
use serde_json::{Value, json};

use crate::fonts::Fonts;
use crate::{LetterData, Sheet, sheet};

/// Everything that a template is given, as JSON.
pub(crate) fn json_of(letter: &LetterData, lang: Lang, source: &str, fonts: &Fonts) -> Value {
    let mut data = json!(Sheet::new(letter, lang));
    let mut days = serde_json::Map::new();
    collect_days(&data, lang, &mut days);
    collect_days(&Value::String(source.to_owned()), lang, &mut days);
    data["days"] = Value::Object(days);
    data["yen-frame"] = json!(sheet::yen_frame(lang));
    data["fonts"] = json!({ "mincho": fonts.mincho(), "gothic": fonts.gothic() });
    data
}

/// Words every day that is written as `YYYY-MM-DD` somewhere, so that templates can look it up.
fn collect_days(value: &Value, lang: Lang, days: &mut serde_json::Map<String, Value>) {
    match value {
        Value::String(text) => {
            for place in text.match_indices('-').map(|(place, _)| place).filter(|place| *place >= 4) {
                let Some(written) = text.get(place - 4..place + 6) else { continue };
                if let Ok(date) = written.parse::<Date>() {
                    days.entry(written).or_insert_with(|| sheet::day(lang, date).into());
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_days(item, lang, days)),
        Value::Object(entries) => entries.values().for_each(|entry| collect_days(entry, lang, days)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
