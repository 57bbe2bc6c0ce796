//! Answers keep their sources.

use super::*;
use serde_json::json;

fn register() -> Answer {
    Answer { value: json!("山田花子"), provenance: Provenance::Register { origin: "resident-register".into() } }
}

#[test]
fn a_correction_is_told_from_an_answer_left_as_it_was() {
    let mut answers = Answers::new();
    answers.put("name", Some(json!("山田花子")), Some(&register()));
    assert!(answers.get("name").unwrap().provenance.is_prefilled());
    answers.put("name", Some(json!("佐藤花子")), Some(&register()));
    let corrected = Provenance::Corrected { origin: "resident-register".into() };
    assert_eq!(answers.get("name").unwrap().provenance, corrected);
    answers.put("name", Some(json!("山田花子")), Some(&register()));
    assert_eq!(answers.get("name"), Some(&register()));
    answers.put("name", None, None);
    assert_eq!(answers.value("name"), None);
    assert!(answers.get("name").is_some());
}

#[test]
fn answers_are_stored_with_their_source() {
    let answers: Answers = [("name".to_owned(), register())].into_iter().collect();
    let stored = serde_json::to_value(&answers).unwrap();
    assert_eq!(stored, json!({"name": {"value": "山田花子", "from": "register", "origin": "resident-register"}}));
    assert_eq!(serde_json::from_value::<Answers>(stored).unwrap(), answers);
    assert!(!format!("{answers:?}").contains("山田"));
}

#[test]
fn files_come_and_go() {
    let file = |blob: &str| StoredFile {
        blob: blob.into(),
        name: "a.pdf".into(),
        media_type: "application/pdf".into(),
        size: 3,
    };
    let mut answers = Answers::new();
    answers.add_file("receipt", file("1"));
    answers.add_file("receipt", file("2"));
    answers.remove_file("receipt", "1");
    assert_eq!(answers.files("receipt"), [file("2")]);
    answers.remove_file("receipt", "2");
    assert!(answers.is_empty());
}
