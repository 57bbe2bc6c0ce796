//! What registers and earlier applications fill in.

use forms::{Answers, Known, Provenance};
use rules::Truth;
use serde_json::json;

use crate::world::{SUPPORT, TODAY, form, mother, registers};

#[test]
fn registers_fill_in_composed_answers_with_their_source() {
    let form = form("018", SUPPORT);
    let facts = mother();
    let known = form.prefill(&Known::new(&facts, TODAY, &registers));
    assert_eq!(known.applicant("applicant").expect("known").kana, "サトウ アオイ");
    assert_eq!(known.text("phone"), Some("090-1234-5678"));
    assert_eq!(known.list("children"), ["haru", "sora"]);
    assert_eq!(known.account("bank-account").expect("known").masked_number(), "••••567");
    let source = Provenance::Register { origin: "public-account".into() };
    assert_eq!(known.get("bank-account").expect("known").provenance, source);
    assert!(known.get("consent").is_none() && known.get("passbook").is_none());
}

#[test]
fn children_are_filled_in_where_it_is_sure_whom_the_service_fits() {
    let form = form("018", SUPPORT);
    let facts = mother();
    let fill = |fits: &dyn Fn(&str) -> Truth| {
        let known = Known { child_fits: fits, ..Known::new(&facts, TODAY, &registers) };
        form.prefill(&known).list("children").join(" ")
    };
    assert_eq!(fill(&|id| if id == "haru" { Truth::Yes } else { Truth::No }), "haru");
    assert_eq!(fill(&|id| if id == "haru" { Truth::Yes } else { Truth::Unknown }), "");
    assert_eq!(fill(&|_| Truth::No), "");
}

#[test]
fn the_last_application_fills_in_what_stays_with_a_person() {
    let form = form("018", SUPPORT);
    let facts = mother();
    let earlier = Answers::of_person([
        ("email", json!("aoi@example.jp")),
        ("phone", json!("03-1234-5678")),
        ("apart-words", json!("前の事情")),
        ("consent", json!(true)),
    ]);
    let known = form.prefill(&Known { earlier: Some(&earlier), ..Known::new(&facts, TODAY, &registers) });
    assert_eq!(known.get("email").expect("known").provenance, Provenance::Earlier);
    assert_eq!(known.text("phone"), Some("090-1234-5678"), "a register comes first");
    assert!(known.get("apart-words").is_none() && known.get("consent").is_none());
}
