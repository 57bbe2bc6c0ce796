//! Every built-in letter in every language keeps PDF/UA-1 and PDF/A-2a, says what it must, and comes out the same twice.

use std::io::Write;
use std::process::{Command, Stdio};

use kernel::Lang;
use letters::{BuiltIn, Conformance};

use crate::letters_of::{example, press};

fn holds(pdf: &[u8], words: &str) -> bool {
    pdf.windows(words.len()).any(|window| window == words.as_bytes())
}

/// The text of a PDF as poppler reads it; `None` where poppler is not installed.
fn words_of(pdf: &[u8]) -> Option<String> {
    let mut child = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = child.stdin.take()?;
    let pdf = pdf.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&pdf));
    let output = child.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    String::from_utf8(output.stdout).ok()
}

#[test]
fn each_letter_keeps_the_standards() {
    let press = press();
    for kind in BuiltIn::ALL {
        for lang in Lang::OFFERED {
            let pdf = press.render(&kind.into(), &example(kind, lang), lang).unwrap();
            assert_eq!(pdf.conformance, Conformance::Ua1A2a, "{kind:?} in {lang}");
            assert!(pdf.missing.is_empty());
            for mark in
                ["/MarkInfo", "/StructTreeRoot", "<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"]
            {
                assert!(holds(&pdf.bytes, mark), "{kind:?} in {lang} lacks {mark}");
            }
            let language = if lang == Lang::EN { "/Lang(en)" } else { "/Lang(ja-JP)" };
            assert!(holds(&pdf.bytes, language), "{kind:?} in {lang} lacks {language}");
        }
    }
}

#[test]
fn the_decision_says_what_the_law_asks() {
    let pdf = press().render(&BuiltIn::Refused.into(), &example(BuiltIn::Refused, Lang::JA), Lang::JA).unwrap();
    let Some(words) = words_of(&pdf.bytes) else {
        eprintln!("pdftotext is not installed (apt install poppler-utils); the words of the letter were not read");
        return;
    };
    let flat: String = words.chars().filter(|c| !c.is_whitespace()).collect();
    for said in [
        "8福子育第123号",
        "令和8年7月9日",
        "佐藤美咲様",
        "東京都知事",
        "シルバーパス交付却下通知書",
        "根拠：東京都シルバーパス条例第2条第1項",
        "この決定があったことを知った日の翌日から起算して3月以内に、東京都知事に対して審査請求をすることができます",
        "6月以内に、東京都を被告として",
    ] {
        assert!(flat.contains(said), "the letter does not say {said}: {flat}");
    }
}

#[test]
fn the_same_letter_twice_is_the_same_file() {
    let letter = example(BuiltIn::Approved, Lang::JA);
    let once = press().render(&BuiltIn::Approved.into(), &letter, Lang::JA).unwrap();
    let again = press().render(&BuiltIn::Approved.into(), &letter, Lang::JA).unwrap();
    assert!(once == again);
}
