//! The files that pages need: one style sheet, one script, icons, the shell of the installable app.
//! All are in the program itself; their addresses carry a mark of their contents, so a browser may keep them for ever.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::offline;

/// A file to serve.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Its path on the host, such as `/assets/0123456789abcdef/miyako.css`.
    pub path: String,
    /// The value of `Content-Type`.
    pub content_type: &'static str,
    /// What it holds.
    pub bytes: Cow<'static, [u8]>,
    /// True: `Cache-Control: public, max-age=31536000, immutable`. False: `no-cache`.
    pub immutable: bool,
}

const TOKENS: &str = include_str!("../assets/css/tokens.css");
const LIGHT: &str = include_str!("../assets/css/theme-light.css");
const DARK: &str = include_str!("../assets/css/theme-dark.css");
/// The rest of the style sheet, in the order in which later rules win.
const STYLES: [&str; 19] = [
    include_str!("../assets/css/base.css"),
    include_str!("../assets/css/prose.css"),
    include_str!("../assets/css/layout.css"),
    include_str!("../assets/css/parts.css"),
    include_str!("../assets/css/cards.css"),
    include_str!("../assets/css/rows.css"),
    include_str!("../assets/css/messages.css"),
    include_str!("../assets/css/progress.css"),
    include_str!("../assets/css/forms.css"),
    include_str!("../assets/css/choices.css"),
    include_str!("../assets/css/desk.css"),
    include_str!("../assets/css/desk-pages.css"),
    include_str!("../assets/css/charts.css"),
    include_str!("../assets/css/figures-pages.css"),
    include_str!("../assets/css/quality.css"),
    include_str!("../assets/css/mailbox.css"),
    include_str!("../assets/css/procedures.css"),
    include_str!("../assets/css/personas.css"),
    include_str!("../assets/css/media.css"),
];

/// The script, part by part.
const SCRIPTS: [&str; 8] = [
    include_str!("../assets/js/theme.js"),
    include_str!("../assets/js/forms.js"),
    include_str!("../assets/js/files.js"),
    include_str!("../assets/js/desk.js"),
    include_str!("../assets/js/shortcuts.js"),
    include_str!("../assets/js/offline.js"),
    include_str!("../assets/js/push.js"),
    include_str!("../assets/js/seconds.js"),
];

const WORKER: &str = include_str!("../assets/js/sw.js");

const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";

static ALL: LazyLock<Vec<Asset>> = LazyLock::new(gather);

/// Every file, ready to serve.
pub fn assets() -> &'static [Asset] {
    &ALL
}

/// Address of the style sheet.
pub fn stylesheet() -> &'static str {
    path_of("miyako.css")
}

/// Address of the script.
pub fn script() -> &'static str {
    path_of("miyako.js")
}

/// Address of the file with this name; the name must be one of ours.
pub fn path_of(name: &str) -> &'static str {
    ALL.iter()
        .map(|asset| asset.path.as_str())
        .find(|path| path.rsplit('/').next() == Some(name))
        .expect("only names of files gathered below are asked for")
}

/// 64 bits of FNV-1a in hexadecimal: tells contents apart; not against forgery.
pub(crate) fn mark_of(bytes: &[u8]) -> String {
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

fn style_sheet() -> String {
    // Dark values stand once in their file, and apply where the device says dark or where the person chose it.
    format!(
        "{TOKENS}\n:root {{\n{LIGHT}}}\n@media screen and (prefers-color-scheme: dark) {{\n:root:not([data-theme=\"light\"]) {{\n{DARK}}}\n}}\n\
         @media screen {{\n:root[data-theme=\"dark\"] {{\n{DARK}}}\n}}\n{}",
        STYLES.join("\n")
    )
}

fn script_text() -> String {
    format!("(() => {{\n\"use strict\";\n{}\n}})();\n", SCRIPTS.join("\n"))
}

fn hashed(name: &str, content_type: &'static str, bytes: impl Into<Cow<'static, [u8]>>) -> Asset {
    let bytes = bytes.into();
    Asset { path: format!("/assets/{}/{name}", mark_of(&bytes)), content_type, bytes, immutable: true }
}

fn gather() -> Vec<Asset> {
    let mut all = vec![
        hashed("miyako.css", CSS, style_sheet().into_bytes()),
        hashed("miyako.js", JS, script_text().into_bytes()),
        hashed("icon.svg", "image/svg+xml", include_bytes!("../assets/icons/icon.svg").as_slice()),
        hashed("icon-192.png", "image/png", include_bytes!("../assets/icons/icon-192.png").as_slice()),
        hashed("icon-180.png", "image/png", include_bytes!("../assets/icons/icon-180.png").as_slice()),
        hashed("icon-512.png", "image/png", include_bytes!("../assets/icons/icon-512.png").as_slice()),
        hashed("maskable-512.png", "image/png", include_bytes!("../assets/icons/maskable-512.png").as_slice()),
        hashed(
            "licences.txt",
            "text/plain; charset=utf-8",
            include_bytes!("../assets/licences/design-tokens.txt").as_slice(),
        ),
    ];
    let plain = |path: &str, content_type, text: String| Asset {
        path: path.to_owned(),
        content_type,
        bytes: Cow::Owned(text.into_bytes()),
        immutable: false,
    };
    let manifest = offline::manifest(&all);
    // The shell: style sheet, script, and the icons of a notification.
    let keep: Vec<&str> = all[..4].iter().map(|asset| asset.path.as_str()).collect();
    let worker = offline::worker(WORKER, &keep);
    all.push(plain("/manifest.webmanifest", "application/manifest+json", manifest));
    all.push(plain("/sw.js", JS, worker));
    all.push(Asset {
        path: "/favicon.ico".to_owned(),
        content_type: "image/svg+xml",
        bytes: Cow::Borrowed(include_bytes!("../assets/icons/icon.svg").as_slice()),
        immutable: false,
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_carry_the_mark_of_the_contents() {
        for asset in assets().iter().filter(|asset| asset.immutable) {
            assert!(asset.path.contains(&mark_of(&asset.bytes)), "{}", asset.path);
        }
        assert!(stylesheet().starts_with("/assets/") && stylesheet().ends_with("/miyako.css"));
    }

    #[test]
    fn nothing_is_fetched_from_elsewhere() {
        for asset in assets().iter().filter(|asset| asset.content_type == CSS || asset.content_type == JS) {
            let text = String::from_utf8_lossy(&asset.bytes);
            assert!(
                !text.contains("http://") && !text.contains("https://") && !text.contains("@import"),
                "{}",
                asset.path
            );
        }
    }
}
