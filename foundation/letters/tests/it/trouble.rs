//! Text that somebody really sends: long, foreign, rare, or meant to break out. No letter fails on it.

use kernel::Lang;
use letters::{BuiltIn, Conformance, LetterData, Line, Template};

use crate::letters_of::{example, press};

fn with_text(text: &str) -> LetterData {
    let mut letter = example(BuiltIn::Approved, Lang::JA);
    text.clone_into(&mut letter.title);
    text.clone_into(&mut letter.addressee.name);
    text.clone_into(&mut letter.sender.organisation);
    letter.number = Some(text.to_owned());
    letter.body.push(text.to_owned());
    letter.facts.push(Line::new(text, text));
    letter.amounts[0].label = text.to_owned();
    letter.amounts[0].yen = i64::MAX;
    letter
}

#[test]
fn no_text_breaks_a_letter() {
    let press = press();
    let long_word = "W".repeat(400);
    let long_text = "この文はとても長い文です。".repeat(400);
    let long_name = "寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末".repeat(4);
    let texts = [
        "",
        " ",
        "\u{3000}",
        "#panic(\"no\")",
        "*bold* _it_ `raw` $x$ @ref <label> // no",
        "#read(\"/etc/passwd\")",
        "\"\\\" ] } )",
        "= Heading\n- list\n\n+ item",
        "𠮷野家 髙橋 﨑 葛\u{e0100}城",
        "外字\u{e000}\u{f8ff}",
        "👩‍👩‍👧 😀",
        "\u{0}\u{7}\u{1b}",
        "\u{202e}gpj.exe",
        "محمد بن عبد الله",
        "สมชาย ใจดี",
        "राजेश कुमार",
        "Nguyễn Thị Hương",
        "Γεώργιος Дмитрий 김철수 王小明",
        "a\u{300}\u{301}\u{302}".repeat(50).leak(),
        &long_word,
        &long_text,
        &long_name,
        "2026-04-01 2026-13-99 ----",
    ];
    for text in texts {
        for lang in Lang::OFFERED {
            let pdf = press.render(&BuiltIn::Approved.into(), &with_text(text), lang);
            let kept = pdf.map(|pdf| pdf.conformance).map_err(|error| error.to_string());
            assert_eq!(kept, Ok(Conformance::Ua1A2a), "{text:.40} in {lang}");
        }
    }
}

#[test]
fn an_empty_letter_is_still_a_letter() {
    for kind in BuiltIn::ALL {
        press().render(&kind.into(), &LetterData { title: "x".to_owned(), ..LetterData::default() }, Lang::JA).unwrap();
        press().render(&kind.into(), &LetterData::default(), Lang::JA).unwrap();
    }
}

#[test]
fn a_fault_that_only_a_persons_data_shows_is_told_without_the_data() {
    let source = "#import \"/miyako.typ\": *\n#show: letter\n#assert(data.name == \"Specimen\", message: data.name)\n";
    let template = Template::Pack { name: "own.typ".to_owned(), source: source.to_owned() };
    let error = press().render(&template, &example(BuiltIn::Approved, Lang::JA), Lang::JA).unwrap_err().to_string();
    assert!(error.contains("own.typ:3"), "{error}");
    assert!(!error.contains("佐藤"), "{error}");
}
