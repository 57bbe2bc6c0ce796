//! Letters of packs: a few lines suffice, faults are told with their line, and nothing outside can be read.

use std::collections::BTreeMap;

use kernel::Lang;
use letters::{BuiltIn, Conformance, LetterData, Template};
use serde_json::json;

use crate::letters_of::{example, press};

fn pack(source: &str) -> Template {
    Template::Pack { name: "letters/own.typ".to_owned(), source: source.to_owned() }
}

#[test]
fn a_packs_letter_is_a_few_lines() {
    let source = r#"#import "/miyako.typ": *
#show: letter
#paragraphs()
#decision()
#section(word("l-next"))[#word("l-next-text") #yen(15000) #day("2026-04-01") #field("born") #field("none", default: "-")]
#note[#field("children")]
#rows((word("l-next"), field("born")))
= #word("l-next")
"#;
    let letter = LetterData {
        words: BTreeMap::from([
            ("l-next".to_owned(), "次の手続".to_owned()),
            ("l-next-text".to_owned(), "次に".to_owned()),
        ]),
        fields: BTreeMap::from([
            ("born".to_owned(), json!("2024-05-03")),
            ("children".to_owned(), json!(["葵", "蓮"])),
        ]),
        ..example(BuiltIn::Approved, Lang::JA)
    };
    let pdf = press().render(&pack(source), &letter, Lang::JA).unwrap();
    assert_eq!(pdf.conformance, Conformance::Ua1A2a);
    assert_eq!(press().check(&pack(source)).unwrap(), vec![]);
}

#[test]
fn faults_are_told_with_their_line() {
    let check = |source: &str| {
        let faults = press().check(&pack(source)).unwrap();
        faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
    };
    let start = "#import \"/miyako.typ\": *\n#show: letter\n";
    assert!(check(&format!("{start}#paragraf()")).starts_with("letters/own.typ:3:2: unknown variable: paragraf"));
    assert!(check(&format!("{start}#read(\"/etc/passwd\")")).contains("a letter reads no files"));
    assert!(check(&format!("{start}#import \"@preview/tiaoma:0.3.0\": qrcode")).starts_with("letters/own.typ:3"));
    assert!(
        check(&format!("{start}#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg'/>\"))"))
            .starts_with("letters/own.typ:3")
    );
    assert!(check(&format!("{start}#rows((1,))")).starts_with("letters/own.typ:3"));
}
