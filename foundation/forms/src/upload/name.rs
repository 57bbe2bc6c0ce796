//! File names that are safe to show and to send back: no path, no control characters, no letters that turn the line round.

/// Greatest number of characters of a name, its ending included.
const LONGEST: usize = 100;

/// The last part of a path, without characters that are invisible, change the direction of writing or mean something to a file
/// system. A name that nothing is left of becomes `file` with the ending of its media type.
///
/// ```
/// use forms::upload::clean_name;
/// assert_eq!(clean_name("C:\\fakepath\\住民票.pdf", "application/pdf"), "住民票.pdf");
/// assert_eq!(clean_name("請求\u{202E}fdp.exe", "application/pdf"), "請求fdp.exe");
/// assert_eq!(clean_name("../..", "image/png"), "file.png");
/// ```
pub fn clean_name(name: &str, media_type: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or("");
    let shown: String = last.chars().filter(|c| !is_hidden(*c)).map(|c| if is_reserved(c) { '_' } else { c }).collect();
    let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let trimmed = joined.trim_matches(['.', ' ']);
    if trimmed.is_empty() {
        return format!("file.{}", ending(media_type));
    }
    shorten(trimmed)
}

fn is_hidden(c: char) -> bool {
    c.is_control() || is_invisible(c)
}

/// Characters that show nothing or turn the direction of writing round (Unicode bidi controls, zero-width characters, tags).
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

fn is_reserved(c: char) -> bool {
    matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*')
}

fn shorten(name: &str) -> String {
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let (stem, ending) = name.rsplit_once('.').filter(|(_, ending)| ending.chars().count() <= 10).unwrap_or((name, ""));
    let room = LONGEST - 2 - ending.chars().count();
    let stem: String = stem.chars().take(room).collect();
    if ending.is_empty() { format!("{stem}…") } else { format!("{stem}….{ending}") }
}

fn ending(media_type: &str) -> &'static str {
    match media_type {
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/heic" => "heic",
        _ => "bin",
    }
}
