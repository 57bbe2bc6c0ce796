//! Choices of a list: by code and label, by either alone, in any width; several in a cell.

use super::{Reading, fold};
use crate::choices::Choice;
use crate::odd::Odd;
use crate::value::{Chosen, Value};

/// One of a list.
pub fn one(list: &'static [Choice], said: &str) -> Reading {
    // A list without several may hold a semicolon only by mistake, but a label may be written over two lines.
    let whole = single(list, said);
    if whole.odd != Some(Odd::NotListed) {
        return whole;
    }
    let parts: Vec<&str> = fold::parts(said).collect();
    if parts.len() < 2 {
        return whole;
    }
    let chosen: Vec<Option<Chosen>> = parts.iter().map(|part| of(&single(list, part))).collect();
    match chosen.first() {
        Some(Some(first)) if chosen.iter().all(|other| other.as_ref() == Some(first)) => {
            Reading::odd(Value::Choices(vec![*first]), Odd::Written)
        }
        _ if chosen.iter().all(Option::is_some) => Reading::odd(Value::Unknown, Odd::Several),
        _ => whole,
    }
}

/// Several of a list.
pub fn some(list: &'static [Choice], said: &str) -> Reading {
    let whole = single(list, said);
    if whole.odd != Some(Odd::NotListed) {
        return whole;
    }
    let mut chosen: Vec<Chosen> = Vec::new();
    let (mut odd, mut unknown) = (None, false);
    for part in fold::parts(said) {
        let reading = single(list, part);
        match of(&reading) {
            Some(one) => {
                if !chosen.contains(&one) {
                    chosen.push(one);
                }
                odd = odd.or(reading.odd);
            }
            // A dash among choices says nothing.
            None if fold::is_dash(&fold::folded(part)) => odd = odd.or(Some(Odd::Written)),
            None => unknown = true,
        }
    }
    match (chosen.is_empty(), unknown) {
        (true, _) => Reading::odd(Value::Unknown, Odd::NotListed),
        (false, true) => Reading::odd(Value::Choices(chosen), Odd::PartlyListed),
        (false, false) if excludes(&chosen) => Reading::odd(Value::Choices(chosen), Odd::Contradiction),
        (false, false) => Reading { value: Value::Choices(chosen), odd },
    }
}

fn of(reading: &Reading) -> Option<Chosen> {
    match &reading.value {
        Value::Choices(chosen) => chosen.first().copied(),
        _ => None,
    }
}

/// "None" together with something.
fn excludes(chosen: &[Chosen]) -> bool {
    chosen.len() > 1 && chosen.iter().any(|one| matches!(one.name(), "none" | "no" | "none-of-these" | "neither"))
}

/// One choice as a whole cell or part.
fn single(list: &'static [Choice], said: &str) -> Reading {
    let said = said.trim();
    let chosen = |choice: &'static Choice| Value::Choices(vec![Chosen(choice)]);
    if let Some(choice) = list.iter().find(|choice| choice.written() == said) {
        return Reading::plain(chosen(choice));
    }
    let wanted = fold::folded(said);
    let same = |choice: &&'static Choice| fold::folded(&choice.written()) == wanted;
    if let Some(choice) = list.iter().find(same) {
        return Reading::odd(chosen(choice), Odd::Written);
    }
    // A list without codes may be numbered by a table of one's own; a label alone may stand for code and label.
    if let Some(choice) = list.iter().find(|choice| fold::folded(choice.label) == wanted) {
        return Reading::odd(chosen(choice), Odd::Half);
    }
    if let Some(choice) = list.iter().find(|choice| choice.name == said) {
        return Reading::odd(chosen(choice), Odd::Half);
    }
    let (code, label) = split_code(&wanted);
    let by_code = list.iter().find(|choice| !choice.code.is_empty() && choice.code == code);
    let by_label = list.iter().find(|choice| !label.is_empty() && fold::folded(choice.label) == label);
    match (by_code, by_label) {
        (Some(one), _) if label.is_empty() => Reading::odd(chosen(one), Odd::Half),
        (Some(one), Some(other)) if one == other => Reading::odd(chosen(one), Odd::Written),
        (None, Some(one)) if one.code.is_empty() && !code.is_empty() => Reading::odd(chosen(one), Odd::Written),
        (_, Some(_)) => Reading::odd(Value::Unknown, Odd::CodeAndLabel),
        _ => Reading::odd(Value::Unknown, Odd::NotListed),
    }
}

/// The code at the start of a folded text, and the label after it without dots and brackets: `2-1` and `申請…`.
fn split_code(text: &str) -> (&str, String) {
    if let Some(mark) = ["○", "●", "×", "x", "X"].into_iter().find(|mark| text.starts_with(mark)) {
        let code = if mark.eq_ignore_ascii_case("x") { "×" } else { mark };
        return (code, bare(&text[mark.len()..]));
    }
    // A digit may belong to the label: 「2024年度」 is no code 2024.
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '-')).unwrap_or(text.len());
    let code = text[..end].trim_end_matches('-');
    (code, bare(&text[end..]))
}

fn bare(label: &str) -> String {
    let label = label.trim_start_matches(['.', ':', '、', '_', ')']);
    let inner = label.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    inner.unwrap_or(label).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::choices::{IDENTITY, KIND, LIFE_PERSON, ONLINE_FROM, PARTY, SHARED};

    fn names(reading: &Reading) -> Vec<&'static str> {
        match &reading.value {
            Value::Choices(chosen) => chosen.iter().map(|one| one.name()).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_choice_is_found_however_it_is_written() {
        for (said, name, odd) in [
            ("2-1 申請等に基づく処分通知等", "decision", None),
            ("２－１　申請等に基づく処分通知等", "decision", Some(Odd::Written)),
            ("2-1", "decision", Some(Odd::Half)),
            ("申請等に基づく処分通知等", "decision", Some(Odd::Half)),
            ("2-3 交付等(民間手続)", "issue", Some(Odd::Written)),
            ("1．申請等", "application", Some(Odd::Written)),
        ] {
            let reading = one(KIND, said);
            assert_eq!((names(&reading), reading.odd), (vec![name], odd), "{said}");
        }
        assert_eq!(names(&one(SHARED, "〇(全府省)")), ["all"]);
        assert_eq!(names(&one(SHARED, "×")), ["no"]);
        assert_eq!(names(&one(PARTY, "4-4 国、独立行政法人等又は地方等")), ["state-agency-local"]);
        assert_eq!(names(&one(ONLINE_FROM, "2026年度")), ["2026"]);
    }

    #[test]
    fn what_is_not_of_the_list_is_unknown_and_said() {
        assert_eq!(one(KIND, "9 そのほか"), Reading::odd(Value::Unknown, Odd::NotListed));
        assert_eq!(one(KIND, "1 縦覧等"), Reading::odd(Value::Unknown, Odd::CodeAndLabel));
        assert_eq!(one(KIND, "1 申請等; 3 縦覧等"), Reading::odd(Value::Unknown, Odd::Several));
    }

    #[test]
    fn several_in_one_cell() {
        let reading = some(IDENTITY, "2 押印; 3 署名");
        assert_eq!((names(&reading), reading.odd), (vec!["seal", "signature"], None));
        let reading = some(IDENTITY, "2 押印; 6 本人確認不要");
        assert_eq!((names(&reading), reading.odd), (vec!["seal", "none"], Some(Odd::Contradiction)));
        let reading = some(IDENTITY, "2 押印；目視");
        assert_eq!((names(&reading), reading.odd), (vec!["seal"], Some(Odd::PartlyListed)));
        assert_eq!(names(&some(LIFE_PERSON, "その他(個人も法人にもあてはまらない)")), ["neither"]);
    }
}
