//! Files good and bad, made here byte by byte.

use proptest::prelude::*;

use super::*;

fn limits() -> Limits {
    let accept = ["application/pdf", "image/jpeg", "image/png", "image/heic"].map(str::to_owned);
    Limits::of(&accept, 1, 3)
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 2, 0, 0, 0]);
    bytes
}

fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8];
    bytes.extend(height.to_be_bytes());
    bytes.extend(width.to_be_bytes());
    bytes
}

fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len() + 8).unwrap();
    [&size.to_be_bytes()[..], kind, body].concat()
}

fn heic(width: u32, height: u32) -> Vec<u8> {
    let ispe = boxed(b"ispe", &[&[0; 4][..], &width.to_be_bytes(), &height.to_be_bytes()].concat());
    let iprp = boxed(b"iprp", &boxed(b"ipco", &ispe));
    [boxed(b"ftyp", b"heic\0\0\0\0mif1heic"), boxed(b"meta", &[&[0; 4][..], &iprp].concat())].concat()
}

fn key(name: &str, bytes: &[u8]) -> &'static str {
    inspect("receipt", name, bytes, &limits(), 0).unwrap_err().key
}

#[test]
fn a_file_is_what_its_content_is() {
    let look = |name: &str, bytes: &[u8]| inspect("receipt", name, bytes, &limits(), 0).unwrap();
    assert_eq!(look("写真.png", &png(800, 600)).pixels, Some((800, 600)));
    assert_eq!(look("IMG_1.JPG", &jpeg(4032, 3024)).pixels, Some((4032, 3024)));
    let photo = look("IMG_2.HEIC", &heic(4032, 3024));
    assert_eq!((photo.media_type.as_str(), photo.pixels), ("image/heic", Some((4032, 3024))));
    // A telephone names a HEIC photo .jpg now and then; the content counts.
    assert_eq!(look("IMG_3.jpg", &heic(10, 10)).media_type, "image/heic");
    let pdf = look("a.pdf", b"\n%PDF-1.7\n/JS (x)");
    assert!(pdf.active && !pdf.encrypted);
    assert!(look("a.pdf", b"%PDF-1.7\ntrailer << /Encrypt 5 0 R >>").encrypted);
    assert!(!look("a.pdf", b"%PDF-1.7\n<< /EncryptMetadata true >>").encrypted);
}

#[test]
fn what_cannot_be_kept_is_refused_with_its_reason() {
    assert_eq!(key("a.pdf", b""), "forms-error-file-empty");
    assert_eq!(key("a.pdf", b"MZ\x90\0\x03\0\0\0"), "forms-error-file-forged");
    assert_eq!(key("a.exe", b"MZ\x90\0\x03\0\0\0"), "forms-error-file-type");
    assert_eq!(key("a.txt", b"just words"), "forms-error-file-unknown");
    assert_eq!(key("a.gif", b"GIF89a\x01\0\x01\0"), "forms-error-file-type");
    assert_eq!(key("a.pdf", &vec![b' '; (1 << 20) + 1]), "forms-error-file-too-large");
    assert_eq!(key("a.png", &png(60_000, 60_000)), "forms-error-file-pixels");
    assert_eq!(key("a.png", &png(29_000, 29_000)), "forms-error-file-pixels");
    assert_eq!(key("a.png", &png(0, 5)), "forms-error-file-broken");
    assert_eq!(key("a.jpg", &[0xFF, 0xD8, 0xFF, 0xDA]), "forms-error-file-broken");
    let fourth = inspect("receipt", "a.png", &png(1, 1), &limits(), 3).unwrap_err();
    assert_eq!(fourth.key, "forms-error-file-too-many");
}

#[test]
fn names_are_safe_to_show() {
    assert_eq!(clean_name("../../etc/passwd", "application/pdf"), "passwd");
    assert_eq!(clean_name("a\r\nSet-Cookie: x.pdf", "application/pdf"), "aSet-Cookie_ x.pdf");
    assert_eq!(clean_name("  . \u{200B}", "image/heic"), "file.heic");
    let long = clean_name(&format!("{}.pdf", "長".repeat(300)), "application/pdf");
    assert_eq!(long.chars().count(), 100);
    assert!(long.ends_with("….pdf"));
}

#[test]
fn limits_are_told_in_words() {
    assert_eq!(limits().formats(), "PDF / JPEG / PNG / HEIC");
    assert!(limits().accept_attribute().ends_with("image/heif,.heic,.heif"));
}

proptest! {
    #[test]
    fn no_bytes_and_no_name_panic(name in ".*", head in 0usize..4, tail in proptest::collection::vec(any::<u8>(), 0..200)) {
        let start: &[u8] = [&b"\xFF\xD8\xFF"[..], b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\0\0\0\x18ftypheic", b"%PDF-"][head];
        let bytes = [start, &tail].concat();
        let _ = inspect("q", &name, &bytes, &limits(), 0);
        let cleaned = clean_name(&name, "application/pdf");
        prop_assert!(!cleaned.is_empty() && cleaned.chars().count() <= 100);
        prop_assert!(!cleaned.chars().any(|c| c.is_control() || c == '/' || c == '\\'));
        prop_assert_eq!(clean_name(&cleaned, "application/pdf"), cleaned);
    }
}
