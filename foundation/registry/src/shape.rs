//! Holds a TOML tree against the JSON Schema of its type and reports every field that does not fit, not only the first.

use kernel::{Date, OwnerCode};
use serde_json::Value as Json;

use crate::definition::ServiceKey;
use crate::fault::{Fault, suggestion};
use crate::node::{Node, Shape};

/// Every field of the tree that does not fit the schema.
pub(crate) fn faults(tree: &Node, schema: &Json) -> Vec<Fault> {
    let mut walk = Walk { root: schema, faults: Vec::new() };
    walk.value(tree, schema, "");
    walk.faults
}

struct Walk<'a> {
    root: &'a Json,
    faults: Vec<Fault>,
}

/// What a schema says once its references are followed: its name, where it has one, and its own words.
struct Meaning<'a> {
    name: &'a str,
    schema: &'a Json,
}

impl<'a> Walk<'a> {
    fn meaning(&self, schema: &'a Json) -> Meaning<'a> {
        let mut meaning = Meaning { name: "", schema };
        loop {
            let schema = meaning.schema;
            if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
                meaning = Meaning { name, schema: &self.root["definitions"][name] };
            } else if let Some(inner) = schema["allOf"].get(0) {
                meaning.schema = inner;
            } else if let Some(inner) =
                schema["anyOf"].as_array().and_then(|all| all.iter().find(|one| one["type"] != "null"))
            {
                meaning.schema = inner;
            } else {
                return meaning;
            }
        }
    }

    fn value(&mut self, node: &Node, schema: &'a Json, path: &str) {
        let Meaning { name, schema } = self.meaning(schema);
        let choices = choices(schema);
        if !choices.is_empty() {
            return self.choice(node, &choices, path);
        }
        let kind = match &schema["type"] {
            Json::Array(kinds) => kinds.iter().filter_map(Json::as_str).find(|kind| *kind != "null"),
            kind => kind.as_str(),
        };
        match (kind, &node.value) {
            (None, _) | (Some("boolean"), Shape::Bool(_)) => {}
            (Some("object"), Shape::Table(_)) => self.table(node, schema, path),
            (Some("array"), Shape::List(items)) => {
                for (n, item) in items.iter().enumerate() {
                    let name = item.id().map_or_else(|| n.to_string(), str::to_owned);
                    self.value(item, &schema["items"], &format!("{path}[{name}]"));
                }
            }
            (Some("string"), Shape::Text(text) | Shape::Date(text)) => self.text(node, text, name, schema, path),
            (Some("integer"), Shape::Int(number)) => self.number(node, *number, schema, path),
            (Some(kind), found) => {
                let wrong = format!("this must be {}, not {}", wanted(kind, schema), found_name(found));
                self.faults
                    .push(Fault::error("wrong-type", &node.place, path, wrong).maybe(example(kind, schema, path)));
            }
        }
    }

    fn table(&mut self, node: &Node, schema: &'a Json, path: &str) {
        let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        let properties = &schema["properties"];
        let names = || properties.as_object().into_iter().flat_map(|all| all.keys()).map(String::as_str);
        for entry in node.entries() {
            if let Some(schema) = properties.get(&entry.name) {
                self.value(&entry.node, schema, &inner(&entry.name));
            } else if schema["additionalProperties"] == Json::Bool(false) {
                let wrong = format!("there is no field “{}” here", entry.name);
                let fault = Fault::error("unknown-field", &entry.place, inner(&entry.name), wrong);
                self.faults.push(fault.maybe(suggestion(&entry.name, names())));
            } else if schema["additionalProperties"].is_object() {
                self.value(&entry.node, &schema["additionalProperties"], &inner(&entry.name));
            }
        }
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str) {
            if node.field(name).is_none() {
                let wrong = format!("the field “{name}” is missing");
                let fault = Fault::error("missing-field", &node.place, inner(name), wrong);
                self.faults.push(fault.maybe(properties[name]["description"].as_str().map(str::to_owned)));
            }
        }
    }

    fn choice(&mut self, node: &Node, choices: &[&str], path: &str) {
        match &node.value {
            Shape::Text(text) if choices.contains(&text.as_str()) => {}
            Shape::Text(text) => {
                let wrong = format!("“{text}” is not one of the words that may stand here");
                let fault = Fault::error("unknown-word", &node.place, path, wrong);
                self.faults.push(fault.maybe(suggestion(text, choices.iter().copied())));
            }
            found => {
                let wrong = format!("this must be a text, not {}", found_name(found));
                let right = format!("one of {}", choices.join(", "));
                self.faults.push(Fault::error("wrong-type", &node.place, path, wrong).right(right));
            }
        }
    }

    /// Texts with a shape of their own: codes of governments, names of services, days.
    fn text(&mut self, node: &Node, text: &str, name: &str, schema: &Json, path: &str) {
        let (code, wrong) = match name {
            "OwnerCode" => ("owner-code", text.parse::<OwnerCode>().err().map(|e| e.to_string())),
            "ServiceKey" => ("service-key", text.parse::<ServiceKey>().err()),
            _ if schema["format"] == "date" => {
                let wrong = text.parse::<Date>().err().map(|_| format!("“{text}” is not a day of the calendar"));
                ("date", wrong)
            }
            _ => return,
        };
        if let Some(wrong) = wrong {
            let right = (code == "date").then(|| "a day such as 2026-04-01".to_owned());
            self.faults.push(Fault::error(code, &node.place, path, wrong).maybe(right));
        }
    }

    fn number(&mut self, node: &Node, number: i64, schema: &Json, path: &str) {
        let least = schema["minimum"].as_i64();
        let most = schema["maximum"].as_i64();
        if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
            let right = match (least, most) {
                (Some(least), Some(most)) => format!("a whole number from {least} to {most}"),
                (Some(least), None) => format!("a whole number not below {least}"),
                _ => "a smaller whole number".to_owned(),
            };
            self.faults.push(
                Fault::error("out-of-range", &node.place, path, format!("{number} cannot stand here")).right(right),
            );
        }
    }
}

/// The words that a schema allows, where it names them.
fn choices(schema: &Json) -> Vec<&str> {
    let listed = schema["enum"].as_array().into_iter().flatten();
    let described = schema["oneOf"].as_array().into_iter().flatten();
    let described = described.flat_map(|one| one["enum"].as_array().into_iter().flatten().chain(one.get("const")));
    listed.chain(described).filter_map(Json::as_str).collect()
}

fn wanted(kind: &str, schema: &Json) -> String {
    match kind {
        "object" => "a table",
        "array" if schema["items"]["type"] == "string" => "a list of texts",
        "array" => "a list",
        "string" if schema["format"] == "date" => "a day",
        "string" => "a text",
        "integer" => "a whole number",
        "boolean" => "true or false",
        other => other,
    }
    .to_owned()
}

fn found_name(found: &Shape) -> &'static str {
    match found {
        Shape::Table(_) => "a table",
        Shape::List(_) => "a list",
        Shape::Text(_) => "a text",
        Shape::Int(_) => "a whole number",
        Shape::Float(_) => "a number with a fraction",
        Shape::Bool(_) => "true or false",
        Shape::Date(_) => "a day",
    }
}

fn example(kind: &str, schema: &Json, path: &str) -> Option<String> {
    let name = path.rsplit('.').next().unwrap_or(path);
    Some(match kind {
        "string" if schema["format"] == "date" => format!("{name} = \"2026-04-01\""),
        "string" => format!("{name} = \"…\""),
        "integer" => format!("{name} = 1"),
        "boolean" => format!("{name} = true"),
        "array" if schema["items"]["type"] == "string" => format!("{name} = [\"…\"]"),
        "array" => format!("[[{name}]]"),
        "object" => format!("[{name}]"),
        _ => return None,
    })
}
