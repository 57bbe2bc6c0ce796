//! A page's form filled in again with what was typed into it before: works on the page as it is sent, so that every form
//! of every service can be filled in without knowing of it.
//!
//! Our pages are written by a machine: attributes stand in double quotes, and a bracket inside one is an entity.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};

use identity::KeptForm;
use maud::{Render, html};
use pages::{Banner, Tone, Visit};
use service_kit::fields::TOKEN_FIELD;

/// Words of this length are a sentence that nobody wants to write twice.
const SENTENCE: usize = 16;

/// The page with its form filled in, and a line that says so. Where the form does not stand on the page any more, the
/// sentences that were typed are shown, to be copied.
pub fn page(visit: &Visit, page: &str, form: &KeptForm) -> String {
    let words = &visit.wording;
    let filled = fill(page, &form.action, &form.fields);
    let banner = match &filled {
        Some(_) => {
            let files = html! { @if form.files { p { (words.get("web-kept-files")) } } };
            Banner::new(Tone::Success, words.get("web-kept-back")).body(files)
        }
        None => {
            let sentences = form.fields.iter().map(|(_, value)| value).filter(|v| v.chars().count() >= SENTENCE);
            let body = html! { @for sentence in sentences { p.kept-words { (sentence) } } };
            Banner::new(Tone::Warning, words.get("web-kept-no-form")).body(body)
        }
    };
    let filled = filled.unwrap_or_else(|| page.to_owned());
    let at = below_the_way(&filled);
    format!("{}{}{}", &filled[..at], banner.announced(words).render().into_string(), &filled[at..])
}

/// The place in the main part of a page where messages stand: below the way back.
fn below_the_way(page: &str) -> usize {
    let Some(main) = page.find("<main ") else { return 0 };
    let inside = page[main..].find('>').map_or(page.len(), |end| main + end + 1);
    let way = page[inside..].starts_with("<nav class=\"way\"");
    let end = way.then(|| page[inside..].find("</nav>")).flatten();
    end.map_or(inside, |end| inside + end + "</nav>".len())
}

/// The page with the form that is sent to `action` filled in; none where no such form stands on it.
pub fn fill(page: &str, action: &str, fields: &[(String, String)]) -> Option<String> {
    let (number, id) = find(page, action, fields)?;
    let mut values: HashMap<&str, VecDeque<&str>> = HashMap::new();
    for (name, value) in fields {
        values.entry(name).or_default().push_back(value);
    }
    let mut filling = Filling { values, written: String::with_capacity(page.len()), list: None, area: false };
    let mut forms = 0;
    let mut inside = false;
    for piece in Pieces(page) {
        let tag = match piece {
            Piece::Tag(tag) => tag,
            Piece::Text(text) => {
                // What an area held before gives way to what was typed.
                if !filling.area {
                    filling.written.push_str(text);
                }
                continue;
            }
        };
        match name_of(tag) {
            "form" => {
                inside = forms == number;
                forms += 1;
            }
            "/form" => inside = false,
            _ => {}
        }
        let belongs = match attribute(tag, "form") {
            Some(other) => id.as_deref() == Some(&*other),
            None => inside,
        };
        filling.tag(tag, belongs);
    }
    Some(filling.written)
}

/// A form on the page.
#[derive(Default)]
struct Found {
    id: Option<String>,
    actions: Vec<String>,
    /// What it carries unseen; of several forms to one address, this tells which is meant.
    carried: Vec<(String, String)>,
}

/// The number and the id of the form that is sent to `action` and carries what the kept one carried.
fn find(page: &str, action: &str, fields: &[(String, String)]) -> Option<(usize, Option<String>)> {
    let mut forms: Vec<Found> = Vec::new();
    let mut inside = false;
    for piece in Pieces(page) {
        let Piece::Tag(tag) = piece else { continue };
        let text = |name: &str| attribute(tag, name).map(Cow::into_owned);
        match name_of(tag) {
            "form" => {
                inside = true;
                forms.push(Found {
                    id: text("id"),
                    actions: text("action").into_iter().collect(),
                    carried: Vec::new(),
                });
            }
            "/form" => inside = false,
            "input" | "button" if inside => {
                let Some(form) = forms.last_mut() else { continue };
                form.actions.extend(text("formaction"));
                let fresh = |name: &str| name == TOKEN_FIELD || name == "version";
                if attribute(tag, "type").as_deref() == Some("hidden")
                    && let Some(name) = text("name").filter(|name| !fresh(name))
                {
                    form.carried.push((name, text("value").unwrap_or_default()));
                }
            }
            _ => {}
        }
    }
    let is_meant = |form: &Found| form.carried.iter().all(|carried| fields.contains(carried));
    let mut to_it = forms.into_iter().enumerate().filter(|(_, form)| form.actions.iter().any(|one| one == action));
    to_it.find(|(_, form)| is_meant(form)).map(|(number, form)| (number, form.id))
}

/// The page as far as it is written, and what is still to be filled in.
struct Filling<'a> {
    /// By field; a text takes the first and leaves the rest to the next of its name.
    values: HashMap<&'a str, VecDeque<&'a str>>,
    written: String,
    /// The list of choices that stands open, where it is to be filled in: its field's name.
    list: Option<String>,
    /// Whether an area stands open whose text was written already.
    area: bool,
}

impl Filling<'_> {
    fn tag(&mut self, tag: &str, belongs: bool) {
        let name =
            attribute(tag, "name").map(Cow::into_owned).filter(|name| belongs && self.values.contains_key(&**name));
        match (name_of(tag), name) {
            ("input", Some(name)) => self.input(tag, &name),
            ("textarea", Some(name)) => {
                self.write(tag);
                self.area = true;
                if let Some(value) = self.next(&name) {
                    // The first line end of an area is not part of it.
                    self.written.push('\n');
                    self.written.push_str(&coded(&value.replace("\r\n", "\n")));
                }
            }
            ("/textarea", _) => {
                self.area = false;
                self.write(tag);
            }
            ("select", Some(name)) => {
                self.list = Some(name);
                self.write(tag);
            }
            ("/select", _) => {
                self.list = None;
                self.write(tag);
            }
            ("option", _) => match &self.list {
                Some(list) => {
                    let chosen = self.holds(list, &attribute(tag, "value").unwrap_or_default());
                    self.write(&switched(tag, "selected", chosen));
                }
                None => self.write(tag),
            },
            // A box that was left empty sends nothing: its name is missing among what was typed.
            ("input", None) if belongs && attribute(tag, "type").as_deref() == Some("checkbox") => {
                self.write(&switched(tag, "checked", false));
            }
            _ => self.write(tag),
        }
    }

    fn input(&mut self, tag: &str, name: &str) {
        match attribute(tag, "type").as_deref().unwrap_or("text") {
            // What a fresh page carries unseen counts: the person sees that page.
            "hidden" | "file" | "submit" | "button" | "image" | "reset" | "password" => self.write(tag),
            "checkbox" | "radio" => {
                let chosen = self.holds(name, &attribute(tag, "value").unwrap_or(Cow::Borrowed("on")));
                self.write(&switched(tag, "checked", chosen));
            }
            _ => match self.next(name) {
                Some(value) => {
                    let tag = format!("{} value=\"{}\"", without(tag, "value"), coded(&value));
                    self.write(&tag);
                }
                None => self.write(tag),
            },
        }
    }

    fn write(&mut self, tag: &str) {
        self.written.push('<');
        self.written.push_str(tag);
        self.written.push('>');
    }

    fn holds(&self, name: &str, value: &str) -> bool {
        self.values.get(name).is_some_and(|values| values.contains(&value))
    }

    fn next(&mut self, name: &str) -> Option<String> {
        self.values.get_mut(name)?.pop_front().map(str::to_owned)
    }
}

enum Piece<'a> {
    /// A tag without its brackets.
    Tag(&'a str),
    /// What stands between two tags.
    Text(&'a str),
}

struct Pieces<'a>(&'a str);

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let rest = self.0;
        if rest.is_empty() {
            return None;
        }
        let Some(inside) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            self.0 = &rest[end..];
            return Some(Piece::Text(&rest[..end]));
        };
        match inside.find('>') {
            Some(end) => {
                self.0 = &inside[end + 1..];
                Some(Piece::Tag(&inside[..end]))
            }
            None => {
                self.0 = "";
                Some(Piece::Text(rest))
            }
        }
    }
}

fn name_of(tag: &str) -> &str {
    tag.split([' ', '\n']).next().unwrap_or_default()
}

/// Where an attribute stands in a tag, from the space before it to its end, and its value as it is written.
fn place<'a>(tag: &'a str, name: &str) -> Option<(std::ops::Range<usize>, &'a str)> {
    let mut at = name_of(tag).len();
    while let Some(rest) = tag.get(at..).filter(|rest| !rest.is_empty()) {
        let trimmed = rest.trim_start();
        let key_at = at + rest.len() - trimmed.len();
        let key = trimmed.split([' ', '=', '\n']).next().unwrap_or_default();
        if key.is_empty() {
            return None;
        }
        let after = &trimmed[key.len()..];
        let (value, end) = match after.strip_prefix("=\"") {
            Some(quoted) => {
                let length = quoted.find('"')?;
                (&quoted[..length], key_at + key.len() + length + 3)
            }
            None => ("", key_at + key.len()),
        };
        if key == name {
            return Some((at..end, value));
        }
        at = end;
    }
    None
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let (_, value) = place(tag, name)?;
    if !value.contains('&') {
        return Some(Cow::Borrowed(value));
    }
    let plain = value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    Some(Cow::Owned(plain))
}

fn without(tag: &str, name: &str) -> String {
    match place(tag, name) {
        Some((at, _)) => format!("{}{}", &tag[..at.start], &tag[at.end..]),
        None => tag.to_owned(),
    }
}

fn switched(tag: &str, name: &str, on: bool) -> String {
    let off = without(tag, name);
    if on { format!("{off} {name}") } else { off }
}

/// As a page writes a text: nothing in it is read as a tag or ends an attribute.
fn coded(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn every_kind_of_field_is_filled_in() {
        let page = r#"<form action="/other"><input name="a" value="old"></form><form id="f" method="post" action="/save?x=1&amp;y=2"><input type="hidden" name="form-token" value="new"><input type="hidden" name="version" value="7"><input name="a" value="old" autocomplete="name"><input type="text" name="a"><input type="radio" name="b" value="x" checked><input type="radio" name="b" value="y"><input type="checkbox" name="c" value="1" checked><input type="checkbox" name="d" value="1" checked><select name="e"><option value="1" selected>one</option><option value="2">two</option></select><textarea name="t" rows="3">old</textarea><input type="file" name="z"><button name="go" value="1">Go</button></form><input type="checkbox" name="g" value="9" form="f">"#;
        let typed = pairs(&[
            ("version", "3"),
            ("a", "\"><script>"),
            ("a", "second"),
            ("b", "y"),
            ("d", "1"),
            ("e", "2"),
            ("t", "\r\n</textarea>&"),
            ("g", "9"),
            ("z", "never"),
            ("go", "1"),
            ("unknown", "x"),
        ]);
        let filled = fill(page, "/save?x=1&y=2", &typed).expect("the form is there");
        let expected = r#"<form action="/other"><input name="a" value="old"></form><form id="f" method="post" action="/save?x=1&amp;y=2"><input type="hidden" name="form-token" value="new"><input type="hidden" name="version" value="7"><input name="a" autocomplete="name" value="&quot;&gt;&lt;script&gt;"><input type="text" name="a" value="second"><input type="radio" name="b" value="x"><input type="radio" name="b" value="y" checked><input type="checkbox" name="c" value="1"><input type="checkbox" name="d" value="1" checked><select name="e"><option value="1">one</option><option value="2" selected>two</option></select><textarea name="t" rows="3">

&lt;/textarea&gt;&amp;</textarea><input type="file" name="z"><button name="go" value="1">Go</button></form><input type="checkbox" name="g" value="9" form="f" checked>"#;
        assert_eq!(filled, expected);
    }

    #[test]
    fn of_several_forms_to_one_address_the_one_meant_is_filled_in() {
        let form = |n: u8| {
            format!(r#"<form action="/x"><input type="hidden" name="case" value="{n}"><input name="w"></form>"#)
        };
        let page = [form(1), form(2)].concat();
        let filled = fill(&page, "/x", &pairs(&[("case", "2"), ("w", "here")])).expect("it is there");
        assert!(filled.ends_with(r#"value="2"><input name="w" value="here"></form>"#), "{filled}");
        assert_eq!(filled.matches("here").count(), 1);
        assert_eq!(fill(&page, "/x", &pairs(&[("case", "3"), ("w", "here")])), None);
        assert_eq!(fill(&page, "/y", &pairs(&[("case", "1")])), None);
        assert_eq!(fill("<form action=\"/x", "/x", &[]), None, "a page cut short is no reason to stop");
    }

    #[test]
    fn a_form_sent_elsewhere_by_one_of_its_buttons_is_found() {
        let page = r#"<form action="/a"><input name="w"><button formaction="/b">B</button></form>"#;
        assert!(fill(page, "/b", &pairs(&[("w", "1")])).is_some_and(|page| page.contains("value=\"1\"")));
    }
}
