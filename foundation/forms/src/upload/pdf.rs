//! What can be told of a PDF without opening it, from the names in its uncompressed parts (ISO 32000-2, 7.5 and 7.6).

/// Whether its trailer names an encryption dictionary. Trailers, and the dictionaries of cross-reference streams, are never
/// compressed, so that an encrypted file cannot hide it.
pub(crate) fn is_encrypted(bytes: &[u8]) -> bool {
    names(bytes).any(|name| name == b"Encrypt")
}

/// Whether it names scripts, programs to start or embedded files where they can be seen. What stands in compressed object
/// streams is not seen, so that `false` is no promise.
pub(crate) fn is_active(bytes: &[u8]) -> bool {
    const ACTIVE: [&[u8]; 5] = [b"JavaScript", b"JS", b"Launch", b"EmbeddedFile", b"RichMedia"];
    names(bytes).any(|name| ACTIVE.contains(&name))
}

/// The names of a PDF: what follows a slash up to a delimiter.
fn names(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|byte| *byte == b'/').skip(1).map(|rest| {
        let end = rest.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
        &rest[..end]
    })
}
