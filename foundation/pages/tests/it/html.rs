//! Just enough of an HTML reader for what our own components write.

use std::collections::BTreeMap;

/// A tag with its attributes and the text that follows it.
#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) text: String,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// The opening tags of a page in their order.
pub(crate) fn tags(html: &str) -> Vec<Tag> {
    html.split('<').skip(1).filter(|piece| !piece.starts_with(['/', '!'])).map(tag).collect()
}

fn tag(piece: &str) -> Tag {
    let (inside, text) = cut(piece);
    let name: String = inside.chars().take_while(|c| !c.is_whitespace()).collect();
    let mut attributes = BTreeMap::new();
    let mut rest = inside[name.len()..].trim();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let key = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let close = quoted.find('"').expect("maud quotes every value");
            value = unescape(&quoted[..close]);
            rest = &quoted[close + 1..];
        }
        attributes.insert(key, value);
        rest = rest.trim_start();
    }
    Tag { name, attributes, text: unescape(text) }
}

/// The inside of a tag and what follows; maud escapes `>` in values, so the first one closes.
fn cut(piece: &str) -> (&str, &str) {
    let close = piece.find('>').expect("a tag is closed");
    (piece[..close].trim_end_matches('/'), &piece[close + 1..])
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The pairs that a browser would send of the fields in a page, pressing no button.
pub(crate) fn sent(html: &str) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let mut select: Option<(String, Option<String>)> = None;
    let tags = tags(html);
    for tag in &tags {
        if tag.name != "option" && tag.name != "optgroup" {
            flush(&mut select, &mut pairs);
        }
        let Some(name) = tag.get("name").map(str::to_owned).or_else(|| (tag.name == "option").then(String::new)) else {
            continue;
        };
        let value = tag.get("value").unwrap_or_default().to_owned();
        match tag.name.as_str() {
            "input" => match tag.get("type").unwrap_or("text") {
                "radio" | "checkbox" if tag.get("checked").is_none() => {}
                "file" => {}
                _ => pairs.push((name, value)),
            },
            // The line break after a textarea's tag is not part of its value.
            "textarea" => pairs.push((name, tag.text.strip_prefix('\n').unwrap_or(&tag.text).to_owned())),
            "select" => select = Some((name, None)),
            "option" => {
                if let Some((_, chosen)) = &mut select
                    && (chosen.is_none() || tag.get("selected").is_some())
                {
                    *chosen = Some(value);
                }
            }
            _ => {}
        }
    }
    flush(&mut select, &mut pairs);
    pairs
}

fn flush(select: &mut Option<(String, Option<String>)>, pairs: &mut Vec<(String, String)>) {
    if let Some((name, Some(value))) = select.take() {
        pairs.push((name, value));
    }
}

/// Every reference to an id that is nowhere in the page, and every id that is there twice.
pub(crate) fn broken_references(html: &str) -> Vec<String> {
    let tags = tags(html);
    let ids: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
    let mut broken = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        if ids[..index].contains(id) {
            broken.push(format!("id {id} is there twice"));
        }
    }
    for tag in &tags {
        for key in ["for", "aria-describedby", "aria-labelledby", "form"] {
            for id in tag.get(key).unwrap_or_default().split_whitespace().filter(|id| !ids.contains(id)) {
                broken.push(format!("{key}={id} of a {} leads nowhere", tag.name));
            }
        }
        if let Some(id) = tag.get("href").and_then(|href| href.strip_prefix('#')).filter(|id| !ids.contains(id)) {
            broken.push(format!("a link to #{id} leads nowhere"));
        }
    }
    broken
}
