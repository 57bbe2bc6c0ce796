//! 受付番号: the number by which a person names their case. Easy to read out, and it tells nothing.
//!
//! Ten random characters and a check character in three groups, `4K7D-9QXM-2TA`. The alphabet is Crockford's base 32
//! without I, L, O, U and Z, so that nothing is mistaken when read aloud. The check character makes every single wrong
//! character and every swap of neighbours visible: it is the weighted sum modulo 31, a prime.

use kernel::Rng;

const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKMNPQRSTVWXY";
const RANDOM_CHARACTERS: usize = 10;

/// A new number.
pub fn new(rng: &dyn Rng) -> String {
    let mut digits = [0_u8; RANDOM_CHARACTERS];
    for digit in &mut digits {
        *digit = u8::try_from(rng.below(31)).expect("below 31");
    }
    let mut number: Vec<u8> = digits.iter().map(|d| ALPHABET[usize::from(*d)]).collect();
    number.push(ALPHABET[check(&digits)]);
    let text = String::from_utf8(number).expect("the alphabet is ASCII");
    format!("{}-{}-{}", &text[..4], &text[4..8], &text[8..])
}

fn check(digits: &[u8]) -> usize {
    let sum: usize = digits.iter().enumerate().map(|(place, d)| (place + 1) * usize::from(*d)).sum();
    sum % 31
}

/// The number that somebody typed, in its stored form; `None` where it cannot be one.
pub fn parse(typed: &str) -> Option<String> {
    let mut digits = Vec::with_capacity(RANDOM_CHARACTERS + 1);
    for character in typed.chars().filter(|c| !c.is_whitespace() && !"-‐−ー－".contains(*c)) {
        let folded = match character {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0)?,
            other => other,
        };
        let upper = match folded.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        digits.push(u8::try_from(ALPHABET.iter().position(|a| char::from(*a) == upper)?).ok()?);
    }
    let (last, body) = digits.split_last()?;
    if body.len() != RANDOM_CHARACTERS || check(body) != usize::from(*last) {
        return None;
    }
    let text: String = digits.iter().map(|d| char::from(ALPHABET[usize::from(*d)])).collect();
    Some(format!("{}-{}-{}", &text[..4], &text[4..8], &text[8..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SeededRng;

    #[test]
    fn a_number_reads_back_however_it_is_typed() {
        let rng = SeededRng::new(7);
        for _ in 0..500 {
            let number = new(&rng);
            assert_eq!(parse(&number), Some(number.clone()));
            assert_eq!(parse(&number.to_lowercase().replace('-', " ")), Some(number.clone()));
        }
    }

    #[test]
    fn one_wrong_character_or_a_swap_is_noticed() {
        let number = new(&SeededRng::new(1)).replace('-', "");
        for place in 0..number.len() {
            let mut wrong = number.clone().into_bytes();
            wrong[place] = if wrong[place] == b'2' { b'3' } else { b'2' };
            assert_eq!(parse(std::str::from_utf8(&wrong).unwrap()), None);
        }
        let mut swapped = number.clone().into_bytes();
        if swapped[2] != swapped[3] {
            swapped.swap(2, 3);
            assert_eq!(parse(std::str::from_utf8(&swapped).unwrap()), None);
        }
    }
}
