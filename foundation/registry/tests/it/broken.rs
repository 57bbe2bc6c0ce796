//! Small broken packs and what the check says about each.
//!
//! To see what changed after an edit: `MIYAKO_SHOW_REPORTS=1 cargo nextest run -p registry broken --no-capture`.

use std::path::Path;

/// The report of one pack under `tests/broken`.
pub fn report(pack: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken").join(pack);
    let report = registry::check(&path).expect("the folder is there").to_string();
    if std::env::var_os("MIYAKO_SHOW_REPORTS").is_some() {
        println!("<<{pack}>>\n{report}\n<<end>>");
    }
    report
}

#[test]
fn good() {
    insta::assert_snapshot!(report("130001/good"), @r#"
    1 pack, 1 test: 0 errors, 0 warnings
    "#);
}

#[test]
fn syntax() {
    insta::assert_snapshot!(report("130001/syntax"), @r#"
    broken/130001/syntax/service.toml:2:9: error[syntax]
      not TOML: string values must be quoted, expected literal string

    broken/130001/syntax/service.toml:4:1: error[syntax]
      not TOML: duplicate key

    broken/130001/syntax/text/ja.ftl:2:8: error[text-syntax]
      not Fluent: Expected a token starting with "="
      right: key = words, with further lines indented by spaces

    broken/130001/syntax/text/ja.ftl:5:1: error[duplicate-text] title
      “title” stands here again; it was said in line 1
      right: say it once

    1 pack, 0 tests: 4 errors, 0 warnings
    "#);
}

#[test]
fn fields() {
    insta::assert_snapshot!(report("130001/fields"), @r#"
    broken/130001/fields/service.toml:1:10: error[wrong-type] schema
      this must be a whole number, not a text
      right: schema = 1

    broken/130001/fields/service.toml:4:8: error[unknown-word] kind
      “benifit” is not one of the words that may stand here
      right: benefit

    broken/130001/fields/service.toml:5:12: error[wrong-type] audience
      this must be a text, not a list
      right: one of person, household, each-child, business

    broken/130001/fields/service.toml:6:14: error[date] checked_on
      “2026-02-30” is not a day of the calendar
      right: a day such as 2026-04-01

    broken/130001/fields/service.toml:7:1: error[unknown-field] sumary
      there is no field “sumary” here
      right: summary = … in text/ja.ftl

    broken/130001/fields/service.toml:8:27: error[wrong-type] clock.standard_days
      this must be a whole number, not a number with a fraction
      right: standard_days = 1

    broken/130001/fields/service.toml:8:46: error[out-of-range] clock.online_days
      -1 cannot stand here
      right: a whole number not below 0

    broken/130001/fields/service.toml:10:1: error[missing-field] criterion[adult].when
      the field “when” is missing
      right: CEL over the facts dictionary; true where the clause holds.

    broken/130001/fields/service.toml:12:1: error[unknown-field] criterion[adult].wen
      there is no field “wen” here
      right: when

    broken/130001/fields/service.toml:17:8: error[unknown-word] step[decide].role
      “boss” is not one of the words that may stand here
      right: one of reviewer, decider, expert

    broken/130001/fields/service.toml:23:8: error[unknown-word] page[one].question[note].type
      “longtext” is not one of the words that may stand here
      right: long-text

    1 pack, 0 tests: 11 errors, 0 warnings
    "#);
}

#[test]
fn owner() {
    insta::assert_snapshot!(report("130002/owner"), @r#"
    broken/130002/owner/service.toml:1:1: error[owner-folder] owner
      the folder “130002” should be named by its owner's code: the last digit of 130002 should be 1
      right: packs/<owner code>/<service>/

    broken/130002/owner/service.toml:2:9: error[folder-mismatch] owner
      “131084” stands here, but the folder is named “130002”
      right: owner = "130002"

    broken/130002/owner/service.toml:2:9: error[owner-code] owner
      the last digit of 131084 should be 3

    broken/130002/owner/service.toml:3:6: error[folder-mismatch] id
      “Owner” stands here, but the folder is named “owner”
      right: id = "owner"

    broken/130002/owner/service.toml:4:11: error[no-base] extends
      there is no pack 130001/god to inherit from
      right: 130001/good

    1 pack, 0 tests: 5 errors, 0 warnings
    "#);
}

#[test]
fn rules() {
    insta::assert_snapshot!(report("130001/rules"), @r#"
    broken/130001/rules/service.toml:7:40: error[rule-syntax] window.act_by
      the condition ends too early: something is missing here

    broken/130001/rules/service.toml:13:3: error[rule] criterion[young].when
      there is no fact person.muncipality: did you mean person.municipality?

    broken/130001/rules/service.toml:18:21: error[rule] criterion[text].when
      text is compared with a number: write the code between quotation marks

    broken/130001/rules/service.toml:22:9: error[not-known-here] criterion[shop].when
      “business.capital” tells of a business, but the service is not for businesses
      right: audience = "business"

    broken/130001/rules/service.toml:26:14: error[not-known-here] page[account].show_when
      “answers.late” is asked only afterwards
      right: ask “late” on a page before this one

    broken/130001/rules/service.toml:26:39: error[rule] page[account].show_when
      there is no question answers.nowhere

    broken/130001/rules/service.toml:34:11: error[form] page[late].question[late].prefill
      there is no fact child.birth_dat
      right: did you mean child.birth_date?

    broken/130001/rules/service.toml:35:7: error[form] page[late].question[late].min
      this type has no min
      right: min is for yen, number, choices and children: take it away

    broken/130001/rules/service.toml:39:8: error[rule] award[monthly].yen
      the result is text, but should be a number

    1 pack, 1 test: 9 errors, 0 warnings
    "#);
}

#[test]
fn words() {
    insta::assert_snapshot!(report("130001/words"), @r#"
    broken/130001/words/letter:1:1: warning[unknown-folder]
      nothing reads a folder “letter”
      right: letters

    broken/130001/words/text/en.ftl:1:1: error[reference] page-more
      “{ $name }” is not filled in: the words of a pack take no values

    broken/130001/words/text/en.ftl:1:1: error[reference] page-more
      there are no words “q-nmae” to place here

    broken/130001/words/text/en.ftl:1:46: error[missing-text] q-colour
      “q-colour” is missing, the words of page[more].question[colour]
      right: q-colour = …

    broken/130001/words/text/en.ftl:1:46: error[missing-text] q-colour-blue
      “q-colour-blue” is missing, the words of page[more].question[colour].choice[blue]
      right: q-colour-blue = …

    broken/130001/words/text/en.ftl:1:46: error[missing-text] q-colour-red
      “q-colour-red” is missing, the words of page[more].question[colour].choice[red]
      right: q-colour-red = …

    broken/130001/words/text/en.ftl:1:46: error[missing-text] q-name
      “q-name” is missing, the words of page[more].question[name]
      right: q-name = …

    broken/130001/words/text/en.ftl:1:46: error[missing-text] q-name-error
      “q-name-error” is missing, the words of page[more].question[name]
      right: q-name-error = …

    broken/130001/words/text/en.ftl:1:46: error[missing-text] r-moved
      “r-moved” is missing, the words of refusal_grounds[0]
      right: r-moved = …

    broken/130001/words/text/fr.ftl:1:1: warning[unknown-language]
      “fr” is not an offered language
      right: one of ja, ja-x-easy, en

    broken/130001/words/text/ja-x-easy.ftl:2:1: error[duplicate-text] page-more
      “page-more” stands here again; it was said in line 1
      right: say it once

    broken/130001/words/text/ja.ftl:4:1: warning[unused-text] q-colour-bleu
      nothing asks for “q-colour-bleu”
      right: q-colour-blue

    broken/130001/words/text/ja.ftl:7:15: error[missing-text] q-colour-blue
      “q-colour-blue” is missing, the words of page[more].question[colour].choice[blue]
      right: q-colour-blue = …

    broken/130001/words/text/notes.md:1:1: warning[unknown-file]
      nothing reads this file: files here end in .ftl

    1 pack, 1 test: 10 errors, 4 warnings
    "#);
}

#[test]
fn process() {
    insta::assert_snapshot!(report("130001/process"), @r#"
    broken/130001/process/service.toml:7:41: error[window] window.closes
      the window closes on 2026-03-31, before it opens on 2026-04-01
      right: a day from 2026-04-01 on

    broken/130001/process/service.toml:8:25: warning[clock] clock.online_days
      deciding online takes longer than on paper
      right: at most standard_days

    broken/130001/process/service.toml:19:7: error[form] page[note].question[note].max
      this type has no max
      right: max is for yen, number, choices and children: take it away

    broken/130001/process/service.toml:23:12: error[unknown-evidence] page[note].question[proof].evidence
      there is no evidence “proff”
      right: proof

    broken/130001/process/service.toml:25:1: error[evidence-not-asked] evidence[proof]
      no question takes this evidence, so nobody can show it
      right: a question with type = "file" and evidence = "proof"

    broken/130001/process/service.toml:27:11: error[media-type] evidence[proof].accept[0]
      “pdf” is no media type
      right: such as application/pdf or image/jpeg

    broken/130001/process/service.toml:31:8: error[role] step[decide].role
      this role cannot do this step
      right: role = "decider"

    broken/130001/process/service.toml:34:10: error[steps] step[again].action
      the last step does not bring the case to its end
      right: action = "decide" in the last step

    broken/130001/process/service.toml:37:1: error[no-account] award[monthly]
      it is paid to an account, but no question asks for one and no fact gives one
      right: a question with type = "bank-account" and prefill = "person.bank_account"

    broken/130001/process/service.toml:40:14: error[pay-months] award[monthly].pay_months
      months of payment belong to what is given every month
      right: every = "month"

    broken/130001/process/service.toml:40:14: error[pay-months] award[monthly].pay_months
      there are twelve months
      right: whole numbers from 1 to 12

    broken/130001/process/service.toml:45:9: warning[checked-on] source[0].as_of
      the source is of 2027-01-01, after the definition was checked on 2026-11-01
      right: a later checked_on

    1 pack, 1 test: 10 errors, 2 warnings
    "#);
}

#[test]
fn links() {
    insta::assert_snapshot!(report("130001/links"), @r#"
    broken/130001/links/letters/approved.typ:1:1: warning[unused-letter]
      nothing names this letter, so it is never sent
      right: letters = { approved = "approved" }

    broken/130001/links/service.toml:7:24: error[no-letter] letters.approved
      there is no letter letters/aproved.typ
      right: approved

    broken/130001/links/service.toml:8:25: error[no-service] together[0].service
      there is no service 130001/god
      right: 130001/good

    broken/130001/links/service.toml:8:55: error[no-service] together[1].municipal
      no municipality has a service “child-medical”

    broken/130001/links/service.toml:8:74: error[together] together[2]
      an entry names one service
      right: service = "130001/…" or municipal = "…"

    broken/130001/links/service.toml:8:90: error[no-service] together[3].service
      the service names itself
      right: another service

    broken/130001/links/service.toml:10:1: error[removes-nothing] criterion[yuong]
      “yuong” cannot be removed: the base has no entry of this id
      right: young

    broken/130001/links/service.toml:15:6: error[bad-id] criterion[Two Words].id
      “Two Words” is no id: use lower-case letters, digits and hyphens
      right: two-words

    broken/130001/links/text/en.ftl:1:1: error[missing-text] c-Two Words
      “c-Two Words” is missing, the words of criterion[Two Words]
      right: c-Two Words = …

    broken/130001/links/text/en.ftl:1:1: error[missing-text] l-note
      “l-note” is missing, the words of letters
      right: l-note = …

    broken/130001/links/text/ja-x-easy.ftl:1:1: error[missing-text] c-Two Words
      “c-Two Words” is missing, the words of criterion[Two Words]
      right: c-Two Words = …

    broken/130001/links/text/ja-x-easy.ftl:1:1: error[missing-text] l-note
      “l-note” is missing, the words of letters
      right: l-note = …

    broken/130001/links/text/ja.ftl:1:1: error[missing-text] c-Two Words
      “c-Two Words” is missing, the words of criterion[Two Words]
      right: c-Two Words = …

    broken/130001/links/text/ja.ftl:1:1: error[missing-text] l-note
      “l-note” is missing, the words of letters
      right: l-note = …

    1 pack, 1 test: 13 errors, 1 warning
    "#);
}

#[test]
fn circle_a() {
    insta::assert_snapshot!(report("130001/circle-a"), @r#"
    broken/130001/circle-a/service.toml:4:11: error[circle] extends
      extends goes in a circle: 130001/circle-a → 130001/circle-b → 130001/circle-a

    1 pack, 0 tests: 1 error, 0 warnings
    "#);
}

#[test]
fn numbering() {
    insta::assert_snapshot!(report("130001/numbering"), @r#"
    broken/130001/numbering/service.toml:8:19: error[document-series] document_series
      “8福子第 給” does not read as an abbreviation in 8…第1号: use kanji and kana, without 第 and 号
      right: 福子給

    1 pack, 1 test: 1 error, 0 warnings
    "#);
}
