//! How long a letter takes, cold and warm. Printed, not judged: the machine is not ours.

use std::time::Instant;

use kernel::Lang;
use letters::BuiltIn;

use crate::letters_of::{example, press};

#[test]
#[allow(clippy::disallowed_methods)] // A stopwatch is what this is about.
fn how_long_a_letter_takes() {
    let press = press();
    let start = Instant::now();
    press.fonts().unwrap();
    println!("fonts found in {:?}", start.elapsed());
    for turn in 0..10 {
        let mut letter = example(BuiltIn::Approved, Lang::JA);
        letter.number = Some(format!("8福子育第{turn}号"));
        letter.addressee.name =
            format!("佐藤 美咲{}", ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"][turn]);
        letter.body.push("本文は人によって違います。".repeat(turn + 1));
        let start = Instant::now();
        let pdf = press.render(&BuiltIn::Approved.into(), &letter, Lang::JA).unwrap();
        println!("letter {turn}: {:?}, {} bytes, {} pages", start.elapsed(), pdf.bytes.len(), pdf.pages);
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status.lines().filter(|line| line.starts_with("Rss") || line.starts_with("VmRSS")) {
        println!("{line}");
    }
}
