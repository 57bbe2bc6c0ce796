//! The header of a table: which column holds which field.

use std::collections::HashSet;

use crate::field::Field;
use crate::read::fold;

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// A field of ours.
    Field(Field),
    /// Something else, kept under its header.
    Other(String),
}

/// The header of a table.
#[derive(Debug, Clone)]
pub struct Header {
    columns: Vec<Column>,
    said: Vec<String>,
}

impl Header {
    /// Reads a row as a header; none where it names fewer than two fields, one of them the number or the name.
    pub fn of(row: &[String]) -> Option<Header> {
        let mut seen = HashSet::new();
        let mut others = HashSet::new();
        let mut columns: Vec<Column> = Vec::new();
        for (place, said) in row.iter().enumerate() {
            // The second column of the same name is kept beside the first.
            let column = match Field::of_header(said).filter(|field| seen.insert(*field)) {
                Some(field) => Column::Field(field),
                None => {
                    let name = said.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
                    let mut name = if name.is_empty() { format!("+{}", place + 1) } else { name.to_owned() };
                    while !others.insert(name.clone()) {
                        name.push('\'');
                    }
                    Column::Other(name)
                }
            };
            columns.push(column);
        }
        let named = seen.contains(&Field::Number) || seen.contains(&Field::Title);
        (named && seen.len() >= 2).then(|| Header { columns, said: row.to_vec() })
    }

    /// The columns in their order.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Whether a field has a column.
    pub fn has(&self, field: Field) -> bool {
        self.columns.contains(&Column::Field(field))
    }

    /// The headers that are none of ours.
    pub fn others(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter_map(|column| match column {
            Column::Other(name) => Some(name.as_str()),
            Column::Field(_) => None,
        })
    }

    /// Whether this is the national survey: the column that only it has.
    pub fn is_survey(&self) -> bool {
        self.has(Field::Number) && self.has(Field::Shared) && self.has(Field::Office)
    }

    /// Whether a row says the header once more, as tables that were put together do.
    pub fn is_repeated_by(&self, row: &[String]) -> bool {
        row.len() == self.said.len() && row.iter().zip(&self.said).all(|(a, b)| fold::folded(a) == fold::folded(b))
    }
}
