//! Printing for people and for machines.

use anyhow::Result;
use serde::Serialize;

/// Prints a value as JSON, for machines.
pub fn json(value: &impl Serialize) -> Result<()> {
    println!("{}", serde_json::to_string_pretty(value)?);
    Ok(())
}
