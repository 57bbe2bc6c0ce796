//! What is ticked: yes or no, one of some, several of some, children, consent.

use serde_json::Value as Json;

use crate::Choice;
use crate::error::Wrong;

/// Yes or no.
pub(super) fn yes_no(text: &str) -> Result<Option<bool>, Wrong> {
    match text.trim() {
        "" => Ok(None),
        "yes" | "true" | "はい" => Ok(Some(true)),
        "no" | "false" | "いいえ" => Ok(Some(false)),
        _ => Err(Wrong::new("forms-error-yes-no")),
    }
}

/// One of the choices of a question, be it offered now or not.
pub(super) fn one_of(choices: &[Choice], text: &str) -> Result<Option<String>, Wrong> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let found = choices.iter().find(|choice| choice.id == text);
    found.map(|choice| Some(choice.id.clone())).ok_or_else(|| Wrong::new("forms-error-choice-unknown"))
}

/// Several of the choices, in the order in which the question offers them.
pub(super) fn several_of(choices: &[Choice], ticked: &[String]) -> Result<Option<Vec<String>>, Wrong> {
    let ticked: Vec<&str> = ticked.iter().map(|id| id.trim()).filter(|id| !id.is_empty()).collect();
    if ticked.iter().any(|id| !choices.iter().any(|choice| choice.id == *id)) {
        return Err(Wrong::new("forms-error-choice-unknown"));
    }
    let chosen = choices.iter().map(|choice| &choice.id).filter(|id| ticked.contains(&id.as_str()));
    Ok(Some(chosen.cloned().collect::<Vec<_>>()).filter(|chosen| !chosen.is_empty()))
}

/// Ids in the order ticked, each once. Whether they are children of the household is checked with the facts.
pub(super) fn ids(ticked: &[String]) -> Option<Json> {
    let mut ids: Vec<&str> = Vec::new();
    for id in ticked.iter().map(|id| id.trim()).filter(|id| !id.is_empty()) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    if ids.is_empty() { None } else { Some(ids.into()) }
}

/// A box that is ticked or not.
pub(super) fn consent(text: &str) -> Option<Json> {
    matches!(text.trim(), "yes" | "true" | "on" | "1").then_some(Json::Bool(true))
}
