//! JSON Schema of a pack's files, generated from the Rust types, so that editors (Even Better TOML, taplo) complete them.
//!
//! A definition that inherits may leave out what its base says and may carry `remove = true`; so the schema for editors
//! asks for the required fields only where there is no `extends`.

use std::sync::LazyLock;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value as Json, json};

use crate::definition::{Definition, StoredTest};

/// The schema of a complete definition, after inheritance.
pub(crate) static COMPLETE: LazyLock<Json> = LazyLock::new(generate::<Definition>);

/// The schema of a stored test.
pub(crate) static TEST: LazyLock<Json> = LazyLock::new(generate::<StoredTest>);

fn generate<T: schemars::JsonSchema>() -> Json {
    SchemaSettings::draft07().into_generator().into_root_schema_for::<T>().to_value()
}

/// JSON Schema (draft 7, which editors know best) of `service.toml`.
pub fn service() -> Json {
    let complete = COMPLETE.clone();
    let mut definitions = Map::new();
    for (name, schema) in complete["definitions"].as_object().into_iter().flatten() {
        definitions.insert(name.clone(), lenient(schema));
        definitions.insert(format!("Complete{name}"), strict(schema));
    }
    let mut whole = strict(&complete);
    if let Json::Object(fields) = &mut whole {
        fields.retain(|name, _| name != "definitions" && name != "$schema");
    }
    definitions.insert("CompleteDefinition".to_owned(), whole);
    let mut root = lenient(&complete);
    root["required"] = json!(["schema", "owner", "id"]);
    root["definitions"] = Json::Object(definitions);
    root["if"] = json!({ "required": ["extends"] });
    root["else"] = json!({ "$ref": "#/definitions/CompleteDefinition" });
    root
}

/// JSON Schema (draft 7) of `tests/*.toml`.
pub fn stored_test() -> Json {
    TEST.clone()
}

/// The schemas of a complete definition and of a stored test, and of all that they are made of, for a description of an API
/// (JSON Schema 2020-12, as OpenAPI 3.1 has it): by name, each naming others under `#/components/schemas/`.
pub fn components() -> Map<String, Json> {
    let mut settings = SchemaSettings::draft2020_12();
    settings.definitions_path = "/components/schemas".into();
    let mut generator = settings.into_generator();
    generator.subschema_for::<Definition>();
    generator.subschema_for::<StoredTest>();
    generator.take_definitions(true)
}

/// The schemas' files beside the packs, by name: a pack names them in its first line, `#:schema ../../service.schema.json`.
pub fn files() -> [(&'static str, String); 2] {
    let file = |schema: &Json| format!("{schema:#}\n");
    [("service.schema.json", file(&service())), ("test.schema.json", file(&stored_test()))]
}

/// The same schema with nothing required but ids, and with `remove` beside every id.
fn lenient(schema: &Json) -> Json {
    let mut schema = map(schema, &|name, inner| (name != "definitions").then(|| lenient(inner)));
    if let Json::Object(fields) = &mut schema
        && let Some(Json::Object(properties)) = fields.get_mut("properties")
    {
        let named = properties.contains_key("id") && !properties.contains_key("owner");
        if named {
            let words = "In a definition that inherits: drops the base's entry of this id.";
            properties.insert("remove".to_owned(), json!({ "description": words, "type": "boolean" }));
            fields.insert("required".to_owned(), json!(["id"]));
        } else {
            fields.remove("required");
        }
    }
    schema
}

/// The same schema, pointing at the complete definitions.
fn strict(schema: &Json) -> Json {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/definitions/")) {
        let mut schema = schema.clone();
        schema["$ref"] = Json::from(format!("#/definitions/Complete{name}"));
        return schema;
    }
    map(schema, &|_, inner| Some(strict(inner)))
}

/// Copies a JSON value, changing each inner value; `None` leaves the field out.
fn map(value: &Json, change: &dyn Fn(&str, &Json) -> Option<Json>) -> Json {
    match value {
        Json::Object(fields) => {
            Json::Object(fields.iter().filter_map(|(name, inner)| Some((name.clone(), change(name, inner)?))).collect())
        }
        Json::Array(items) => Json::Array(items.iter().filter_map(|item| change("", item)).collect()),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_may_leave_out_what_its_base_says() {
        let schema = service();
        assert_eq!(schema["definitions"]["Criterion"]["required"], json!(["id"]));
        assert_eq!(schema["definitions"]["CompleteCriterion"]["required"], json!(["id", "when"]));
        assert_eq!(schema["definitions"]["Criterion"]["properties"]["remove"]["type"], "boolean");
        assert!(schema["definitions"]["CompleteCriterion"]["properties"]["remove"].is_null());
        assert!(schema["properties"]["remove"].is_null());
        let text = schema.to_string();
        for (name, _) in schema["definitions"].as_object().unwrap() {
            assert!(name == "CompleteDefinition" || text.contains(&format!("#/definitions/{name}\"")), "{name}");
        }
    }
}
