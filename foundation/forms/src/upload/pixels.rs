//! Width and height of an image from its header, so that a small file that would unpack into gigabytes is known as such.
//! Nothing is decoded; a header that ends early gives `None`.

/// JPEG (ITU-T T.81, B.2.2): the first frame header.
pub(crate) fn of_jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        while *bytes.get(at)? != 0xFF {
            at += 1;
        }
        let marker = *bytes.get(at + 1)?;
        match marker {
            // Padding, and markers without a length.
            0xFF => at += 1,
            0x00 | 0x01 | 0xD0..=0xD8 => at += 2,
            // The image data or the end came before a frame header.
            0xD9 | 0xDA => return None,
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                return Some((u16_at(bytes, at + 7)?, u16_at(bytes, at + 5)?));
            }
            _ => at += 2 + usize::try_from(u16_at(bytes, at + 2)?).ok()?.max(2),
        }
    }
}

/// PNG (ISO/IEC 15948, 11.2.2): the header chunk stands first.
pub(crate) fn of_png(bytes: &[u8]) -> Option<(u32, u32)> {
    (bytes.get(12..16)? == b"IHDR").then_some(())?;
    Some((u32_at(bytes, 16)?, u32_at(bytes, 20)?))
}

/// HEIF (ISO/IEC 23008-12, 6.5.3): the greatest of the image sizes under `meta/iprp/ipco`; a tiled image names its whole.
pub(crate) fn of_heic(bytes: &[u8]) -> Option<(u32, u32)> {
    // `meta` is a full box: four bytes of version and flags stand before its boxes.
    let meta = boxes(bytes).find(|(kind, _)| *kind == b"meta")?.1.get(4..)?;
    let properties = boxes(meta).find(|(kind, _)| *kind == b"iprp")?.1;
    let container = boxes(properties).find(|(kind, _)| *kind == b"ipco")?.1;
    boxes(container)
        .filter(|(kind, _)| *kind == b"ispe")
        .filter_map(|(_, body)| Some((u32_at(body, 4)?, u32_at(body, 8)?)))
        .max_by_key(|(width, height)| u64::from(*width) * u64::from(*height))
}

/// The boxes that stand one after the other in `bytes`: kind and body (ISO/IEC 14496-12, 4.2).
fn boxes(mut bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    std::iter::from_fn(move || {
        let size = u32_at(bytes, 0)?;
        let kind = bytes.get(4..8)?;
        let (head, size) = match size {
            0 => (8, bytes.len()),
            1 => (16, usize::try_from(u64::from(u32_at(bytes, 8)?) << 32 | u64::from(u32_at(bytes, 12)?)).ok()?),
            size => (8, usize::try_from(size).ok()?),
        };
        let body = bytes.get(head..size)?;
        bytes = &bytes[size..];
        Some((kind, body))
    })
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u32> {
    let two: [u8; 2] = bytes.get(at..at + 2)?.try_into().ok()?;
    Some(u16::from_be_bytes(two).into())
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
    Some(u32::from_be_bytes(four))
}
