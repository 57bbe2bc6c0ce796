//! Every source file opens with `//!` and says what it is for; none has a name that says nothing.

use anyhow::Result;

/// Files without a head or with a nameless name.
pub fn faults(files: &[String]) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file)?;
        if !text.starts_with("//! ") {
            faults.push(format!("{file}:1: open the file with //! and one to three sentences on what it is for"));
        }
        let name = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".rs");
        if ["common", "util", "utils", "helper", "helpers", "manager", "misc"].contains(&name) {
            faults.push(format!("{file}: name the file after its subject"));
        }
    }
    Ok(faults)
}
