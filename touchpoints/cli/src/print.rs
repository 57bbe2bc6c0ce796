//! Printing for people and for machines.

use std::io::{ErrorKind, Write as _};

use anyhow::Result;
use serde::Serialize;

/// Prints a value as JSON, for machines. A reader that has seen enough (`| head`) is no fault.
pub fn json(value: &impl Serialize) -> Result<()> {
    let text = serde_json::to_string_pretty(value)?;
    match writeln!(std::io::stdout().lock(), "{text}") {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}
