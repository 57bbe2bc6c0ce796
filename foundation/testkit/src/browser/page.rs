//! A page as the browser got it: what a person reads on it, and the forms with what is filled in.

use axum::http::header::LOCATION;
use axum::http::{HeaderMap, StatusCode};

/// An answer.
#[derive(Debug, Clone)]
pub struct Page {
    /// The address asked for.
    pub path: String,
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A form with what is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Where it posts to.
    pub action: String,
    /// Whether it sends files.
    pub multipart: bool,
    /// Names and values as they would be sent.
    pub fields: Vec<(String, String)>,
}

impl Page {
    /// Where a redirect leads.
    pub fn location(&self) -> Option<&str> {
        self.status.is_redirection().then(|| self.header(LOCATION.as_str()))
    }

    /// A header; empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// The source of the page.
    pub fn html(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or("")
    }

    /// What a person reads or has read aloud: the text between the tags, each piece on its own line, and labels.
    pub fn text(&self) -> String {
        let mut lines = Vec::new();
        for piece in Pieces(self.html()) {
            match piece {
                Piece::Text(text) => lines.push(decoded(text.trim())),
                Piece::Tag(tag) => {
                    let said = ["aria-label", "alt", "title", "placeholder"];
                    lines.extend(said.iter().filter_map(|name| attribute(tag, name)));
                }
            }
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// Whether a person reads these words.
    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// The links of the page.
    pub fn links(&self) -> Vec<String> {
        let tags = Pieces(self.html()).filter_map(|piece| match piece {
            Piece::Tag(tag) if name_of(tag) == "a" => attribute(tag, "href"),
            _ => None,
        });
        tags.collect()
    }

    /// The forms that post to an address, the first one.
    pub fn form(&self, action: &str) -> Option<Form> {
        self.forms().into_iter().find(|form| form.action == action || form.action.split('?').next() == Some(action))
    }

    /// All forms that post.
    pub fn forms(&self) -> Vec<Form> {
        let mut forms: Vec<Form> = Vec::new();
        let mut open = false;
        let mut select: Option<(String, Option<String>, Option<String>)> = None;
        let mut area: Option<(String, String)> = None;
        for piece in Pieces(self.html()) {
            let tag = match piece {
                Piece::Text(text) => {
                    if let Some((_, typed)) = &mut area {
                        typed.push_str(&decoded(text));
                    }
                    continue;
                }
                Piece::Tag(tag) => tag,
            };
            match name_of(tag) {
                "form" => {
                    open = attribute(tag, "method").as_deref() == Some("post");
                    if open {
                        let multipart = attribute(tag, "enctype").is_some_and(|kind| kind.starts_with("multipart"));
                        let action = attribute(tag, "action").unwrap_or_default();
                        forms.push(Form { action, multipart, fields: Vec::new() });
                    }
                }
                "/form" => open = false,
                "select" => select = attribute(tag, "name").map(|name| (name, None, None)),
                "option" => {
                    if let Some((_, first, chosen)) = &mut select {
                        let value = attribute(tag, "value").unwrap_or_default();
                        if has(tag, "selected") {
                            *chosen = Some(value.clone());
                        }
                        first.get_or_insert(value);
                    }
                }
                "textarea" => area = attribute(tag, "name").map(|name| (name, String::new())),
                _ => {}
            }
            let field = match name_of(tag) {
                "input" => typed(tag),
                "/select" => select.take().and_then(|(name, first, chosen)| Some((name, chosen.or(first)?))),
                "/textarea" => area.take(),
                _ => None,
            };
            if let (true, Some(form), Some(field)) = (open, forms.last_mut(), field) {
                form.fields.push(field);
            }
        }
        forms
    }
}

impl Form {
    /// The fields with changes: a name that is there takes the new values, another is added.
    pub fn with(&self, changes: &[(&str, &str)]) -> Vec<(String, String)> {
        let changed = |name: &str| changes.iter().any(|(other, _)| *other == name);
        let kept = self.fields.iter().filter(|(name, _)| !changed(name)).cloned();
        kept.chain(changes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))).collect()
    }

    /// The value of a field, if it would be sent.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }
}

/// What an input sends, if it sends anything by itself.
fn typed(tag: &str) -> Option<(String, String)> {
    let kind = attribute(tag, "type").unwrap_or_else(|| "text".to_owned());
    let sends = match kind.as_str() {
        "checkbox" | "radio" => has(tag, "checked"),
        "file" | "submit" | "button" => false,
        _ => true,
    };
    let value =
        attribute(tag, "value").unwrap_or_else(|| if kind == "checkbox" { "on".to_owned() } else { String::new() });
    attribute(tag, "name").filter(|_| sends).map(|name| (name, value))
}

enum Piece<'a> {
    Tag(&'a str),
    Text(&'a str),
}

/// Tags (without their brackets) and texts of our own pages, which are written by a machine: attributes stand in double
/// quotes, and a bracket inside one is written as an entity.
struct Pieces<'a>(&'a str);

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let rest = self.0;
        if rest.is_empty() {
            return None;
        }
        let Some(after) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            self.0 = &rest[end..];
            return Some(Piece::Text(&rest[..end]));
        };
        let end = after.find('>').unwrap_or(after.len());
        let tag = &after[..end];
        self.0 = after.get(end + 1..).unwrap_or("");
        // What scripts and styles hold is read by nobody.
        for silent in ["script", "style"] {
            if name_of(tag) == silent {
                let close = self.0.find(&format!("</{silent}")).unwrap_or(self.0.len());
                self.0 = &self.0[close..];
            }
        }
        Some(Piece::Tag(tag))
    }
}

fn name_of(tag: &str) -> &str {
    tag.split_whitespace().next().unwrap_or("").trim_end_matches('/')
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let end = tag[start..].find('"')?;
    Some(decoded(&tag[start..start + end]))
}

fn has(tag: &str, name: &str) -> bool {
    tag.split_whitespace().any(|word| word == name)
}

fn decoded(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> Page {
        let bytes = html.as_bytes().to_vec();
        Page { path: "/".to_owned(), status: StatusCode::OK, headers: HeaderMap::new(), bytes }
    }

    #[test]
    fn what_is_read_leaves_out_scripts_and_addresses() {
        let page =
            page(r#"<h1 class="x-y">都 &amp; 区</h1><script>no()</script><a href="/a-b" aria-label="戻る"></a>"#);
        assert_eq!(page.text(), "都 & 区\n戻る");
        assert_eq!(page.links(), ["/a-b"]);
    }

    #[test]
    fn a_form_sends_what_is_chosen() {
        let page = page(concat!(
            r#"<form method="get" action="/q"><input name="q"></form>"#,
            r#"<form method="post" action="/a?x=1" enctype="multipart/form-data">"#,
            r#"<input type="checkbox" name="c" value="1" checked><input type="checkbox" name="c" value="2">"#,
            r#"<select name="s"><option value="a">A</option><option value="b" selected>B</option></select>"#,
            r#"<input type="file" name="f"><input name="t" value="&quot;"></form>"#
        ));
        assert_eq!(page.forms().len(), 1);
        let form = page.form("/a").unwrap();
        assert!(form.multipart);
        let sent: Vec<(&str, &str)> = form.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(sent, [("c", "1"), ("s", "b"), ("t", "\"")]);
        assert_eq!(form.with(&[("c", "2"), ("c", "3")]).iter().filter(|(name, _)| name == "c").count(), 2);
    }
}
