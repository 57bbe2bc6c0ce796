//! The fonts of the machine: found once, mapped into memory, so that a face costs only the pages that are read.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontBook, FontInfo, FontStyle, FontVariant, FontVariations};
use typst::utils::LazyHash;

use crate::LetterError;

/// Folders in which Debian, Fedora, Arch and macOS keep fonts.
const SYSTEM_FOLDERS: [&str; 4] =
    ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts"];

/// Families that carry Japanese well, best first, for text (明朝) and for headings (ゴシック).
pub(crate) const MINCHO: [&str; 3] = ["Noto Serif CJK JP", "Noto Serif JP", "Source Han Serif JP"];
/// See [`MINCHO`].
pub(crate) const GOTHIC: [&str; 4] = ["Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "BIZ UDGothic"];

/// Fonts, by index. The book says what each is; the face itself is parsed when it is first used.
#[derive(Debug)]
pub struct Fonts {
    book: LazyHash<FontBook>,
    faces: Vec<Face>,
    files: Vec<Mapped>,
    /// Whether a face was parsed since the files were last let go.
    is_fresh: AtomicBool,
    mincho: Vec<String>,
    gothic: Vec<String>,
}

#[derive(Debug)]
struct Face {
    bytes: Bytes,
    index: u32,
    font: OnceLock<Option<Font>>,
}

/// A font file in memory. The system reads a page of it when it is touched and may drop it again.
#[derive(Debug, Clone)]
struct Mapped(Arc<memmap2::Mmap>);

impl AsRef<[u8]> for Mapped {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Fonts {
    /// Looks through `folders` and the system's for fonts. An error where none of them carries Japanese.
    pub fn find(folders: &[PathBuf]) -> Result<Fonts, LetterError> {
        let folders: Vec<PathBuf> = folders.iter().cloned().chain(SYSTEM_FOLDERS.iter().map(PathBuf::from)).collect();
        let mut files = Vec::new();
        for folder in &folders {
            collect(folder, &mut files);
        }
        let mut book = FontBook::new();
        let mut faces = Vec::new();
        let mut mapped = Vec::new();
        for file in &files {
            let Some(file) = map(file) else { continue };
            let bytes = Bytes::new(file.clone());
            mapped.push(file);
            for (index, info) in (0..).zip(FontInfo::iter(&bytes)) {
                if is_useful(&info) {
                    book.push(info);
                    faces.push(Face { bytes: bytes.clone(), index, font: OnceLock::new() });
                }
            }
        }
        let present = |families: &[&str]| -> Vec<String> {
            families.iter().filter(|f| book.contains_family(&f.to_lowercase())).map(|f| (*f).to_owned()).collect()
        };
        let (mincho, gothic) = (present(&MINCHO), present(&GOTHIC));
        if mincho.is_empty() && gothic.is_empty() {
            return Err(LetterError::NoJapaneseFont { folders });
        }
        // Where only one of the two is there, it stands in for the other.
        let mincho_then_gothic = mincho.iter().chain(&gothic).cloned().collect();
        let gothic_then_mincho = gothic.iter().chain(&mincho).cloned().collect();
        Ok(Fonts {
            book: LazyHash::new(book),
            faces,
            files: mapped,
            is_fresh: AtomicBool::new(true),
            mincho: mincho_then_gothic,
            gothic: gothic_then_mincho,
        })
    }

    /// What each font is.
    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    /// The font at this place of the book.
    pub(crate) fn font(&self, place: usize) -> Option<Font> {
        let face = self.faces.get(place)?;
        let parse = || {
            self.is_fresh.store(true, Ordering::Relaxed);
            Font::new(face.bytes.clone(), face.index)
        };
        face.font.get_or_init(parse).clone()
    }

    /// Lets go of the files' pages after new faces were parsed. Parsing and hashing read whole files once; setting a
    /// letter reads little of them, and what it needs comes back from the system's cache.
    pub(crate) fn let_go(&self) {
        if !self.is_fresh.swap(false, Ordering::Relaxed) {
            return;
        }
        for file in &self.files {
            // SAFETY: the mapping is read-only and of a file, so a page that was let go reads the same again.
            #[allow(unsafe_code)]
            let advised = unsafe { file.0.unchecked_advise(memmap2::UncheckedAdvice::DontNeed) };
            if let Err(error) = advised {
                // Only memory is at stake.
                tracing::debug!(%error, "the pages of a font stay in memory");
            }
        }
    }

    /// Families for text, best first.
    pub fn mincho(&self) -> &[String] {
        &self.mincho
    }

    /// Families for headings and やさしい日本語, best first.
    pub fn gothic(&self) -> &[String] {
        &self.gothic
    }

    /// Whether any font has a glyph for this character.
    pub(crate) fn covers(&self, character: char) -> bool {
        let mut place = 0;
        while let Some(info) = self.book.info(place) {
            if info.coverage.contains(u32::from(character)) {
                return true;
            }
            place += 1;
        }
        false
    }

    /// Whether both the text and the heading family draw this character in the variant that `selector` asks for.
    pub(crate) fn covers_variant(&self, character: char, selector: char) -> bool {
        [&self.mincho, &self.gothic].into_iter().all(|families| {
            let font = families
                .first()
                .and_then(|family| self.book.select_family(&family.to_lowercase()).next())
                .and_then(|place| self.font(place));
            font.is_some_and(|font| {
                let size = Abs::pt(10.0);
                let font = font.instantiate(FontVariant::default(), size, &FontVariations::default());
                font.ttf().glyph_variation_index(character, selector).is_some()
            })
        })
    }
}

/// Upright faces of normal width. Of the collections that hold every CJK language, the Japanese one: the others draw
/// the same characters in other countries' forms.
fn is_useful(info: &FontInfo) -> bool {
    let foreign = ["CJK SC", "CJK TC", "CJK HK", "CJK KR", "Mono CJK", "Math", "Condensed"];
    info.variant.style == FontStyle::Normal && !foreign.iter().any(|word| info.family.contains(word))
}

/// Font files under a folder, in the order of their names, so that the same machine always picks the same fonts.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().and_then(|e| e.to_str()).is_some_and(|extension| {
            ["ttf", "otf", "ttc", "otc"].iter().any(|known| extension.eq_ignore_ascii_case(known))
        }) {
            files.push(path);
        }
    }
}

/// Maps a font file. `None` where it cannot be read: other fonts serve.
fn map(path: &Path) -> Option<Mapped> {
    let file = fs::File::open(path).ok()?;
    // SAFETY: a mapped file must not be shortened while it is mapped. Font files belong to the system, and package
    // managers replace them by renaming, which leaves the mapped one as it is.
    #[allow(unsafe_code)]
    let mapped = unsafe { memmap2::Mmap::map(&file) }.ok()?;
    Some(Mapped(Arc::new(mapped)))
}
