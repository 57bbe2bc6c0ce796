//! Files and functions stay small enough to be read in one go.

use anyhow::Result;

const LONGEST_FILE: usize = 400;
const LONGEST_LIB: usize = 80;
const LONGEST_FUNCTION: usize = 80;
/// A test may hold a long table of cases.
const LONGEST_TEST: usize = 160;

/// Files longer than a reader's patience. A table of data says so in its head: `//! Table:`.
pub fn faults(files: &[String]) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file)?;
        if text.starts_with("//! Table:") {
            continue;
        }
        let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or(&text);
        let lines = code.lines().count();
        let most = if file.ends_with("/lib.rs") { LONGEST_LIB } else { LONGEST_FILE };
        if lines > most {
            faults.push(format!("{file}: {lines} lines without its tests, more than {most}: split it by subject"));
        }
        faults.extend(long_functions(file, &text));
    }
    Ok(faults)
}

/// Functions are found by indentation, which `cargo fmt` guarantees: from `fn` to the closing brace at the same column.
fn long_functions(file: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    for (start, line) in lines.iter().enumerate() {
        let trimmed = line.trim_start();
        let words = trimmed.split('(').next().unwrap_or("");
        let is_function = words.split(' ').any(|word| word == "fn") && !trimmed.starts_with("//");
        if !is_function || trimmed.ends_with(';') {
            continue;
        }
        let closing = format!("{}}}", &line[..line.len() - trimmed.len()]);
        let length = lines[start..].iter().position(|end| **end == closing).unwrap_or(0);
        let most = if file.contains("/tests/") { LONGEST_TEST } else { LONGEST_FUNCTION };
        if length > most {
            let name = words.rsplit(' ').next().unwrap_or("");
            faults
                .push(format!("{file}:{}: `{name}` has {length} lines, more than {most}: split it by step", start + 1));
        }
    }
    faults
}
