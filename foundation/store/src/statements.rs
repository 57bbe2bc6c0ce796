//! Splitting a migration into its statements, without being misled by quotes, comments or trigger bodies.

/// The statements of `sql`, without comments, outer white space and closing semicolons.
pub(crate) fn statements(sql: &str) -> Vec<String> {
    let mut reading = Reading { rest: sql, current: String::new(), found: Vec::new() };
    while !reading.rest.is_empty() {
        reading.step();
    }
    reading.end_statement();
    reading.found
}

struct Reading<'a> {
    rest: &'a str,
    current: String,
    found: Vec<String>,
}

impl<'a> Reading<'a> {
    /// Reads one character, or one comment, quotation or end of statement.
    fn step(&mut self) {
        if self.rest.starts_with("--") {
            self.take(self.rest.find('\n').unwrap_or(self.rest.len()));
            self.space();
        } else if self.rest.starts_with("/*") {
            self.take(self.rest.find("*/").map_or(self.rest.len(), |end| end + 2));
            self.space();
        } else if let Some(quote @ ('\'' | '"')) = self.rest.chars().next() {
            // A doubled quote inside is read as two quotations side by side, which is the same text.
            let end = self.rest[1..].find(quote).map_or(self.rest.len(), |end| end + 2);
            let text = self.take(end);
            self.current.push_str(text);
        } else if let Some(tag) = dollar_tag(self.rest) {
            let end = self.rest[tag..].find(&self.rest[..tag]).map_or(self.rest.len(), |end| end + 2 * tag);
            let text = self.take(end);
            self.current.push_str(text);
        } else if self.rest.starts_with(';') {
            self.take(1);
            if in_trigger_body(&self.current) { self.current.push(';') } else { self.end_statement() }
        } else {
            let first = self.rest.chars().next().map_or(1, char::len_utf8);
            let text = self.take(first);
            if text.trim().is_empty() { self.space() } else { self.current.push_str(text) }
        }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    /// White space outside quotations counts as one space.
    fn space(&mut self) {
        if !self.current.is_empty() && !self.current.ends_with(' ') {
            self.current.push(' ');
        }
    }

    fn end_statement(&mut self) {
        let statement = std::mem::take(&mut self.current);
        if !statement.trim().is_empty() {
            self.found.push(statement.trim().to_owned());
        }
    }
}

/// The length of the `$$` or `$name$` that PostgreSQL quotes a body with, at the start of `text`.
fn dollar_tag(text: &str) -> Option<usize> {
    let name = text.strip_prefix('$')?;
    let end = name.find('$')?;
    let word = &name[..end];
    let is_name = word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let is_parameter = word.starts_with(|c: char| c.is_ascii_digit());
    (is_name && !is_parameter).then_some(end + 2)
}

/// Whether a semicolon after `statement` lies between the BEGIN and END of a trigger of SQLite.
fn in_trigger_body(statement: &str) -> bool {
    let upper = statement.to_ascii_uppercase();
    let mut words = upper.split_whitespace();
    let is_trigger = words.next() == Some("CREATE")
        && match words.next() {
            Some("TEMP" | "TEMPORARY") => words.next() == Some("TRIGGER"),
            other => other == Some("TRIGGER"),
        };
    is_trigger && upper.split_whitespace().any(|word| word == "BEGIN") && !upper.trim_end().ends_with("; END")
}

#[cfg(test)]
mod tests {
    use super::statements;

    #[test]
    fn semicolons_in_quotes_comments_and_bodies_do_not_split() {
        let sql = "-- first; table\nCREATE TABLE a (\n  t TEXT DEFAULT 'x;''y--' -- why; because\n);CREATE TABLE \"b;\" (n BIGINT);\n\
                   /* gone; */ INSERT INTO a VALUES ('two\n  lines');\n;\n\
                   CREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT RAISE(ABORT, 'no;'); SELECT 1; END;\n\
                   DO $body$ BEGIN; END; $body$; SELECT $1";
        assert_eq!(
            statements(sql),
            [
                "CREATE TABLE a ( t TEXT DEFAULT 'x;''y--' )",
                "CREATE TABLE \"b;\" (n BIGINT)",
                "INSERT INTO a VALUES ('two\n  lines')",
                "CREATE TRIGGER t BEFORE DELETE ON a BEGIN SELECT RAISE(ABORT, 'no;'); SELECT 1; END",
                "DO $body$ BEGIN; END; $body$",
                "SELECT $1",
            ]
        );
        assert!(statements(" -- nothing\n ; ").is_empty());
        assert_eq!(statements("SELECT 'open"), ["SELECT 'open"]);
        assert_eq!(statements("SELECT '"), ["SELECT '"]);
    }
}
