//! Writes every letter into the folder named by `LETTER_PICTURES`, to be looked at. Does nothing without it.

use std::path::PathBuf;

use kernel::Lang;
use letters::BuiltIn;

use crate::letters_of::{example, press};

#[test]
fn letters_can_be_looked_at() {
    let Some(folder) = std::env::var_os("LETTER_PICTURES").map(PathBuf::from) else { return };
    let press = press();
    for kind in BuiltIn::ALL {
        for lang in Lang::OFFERED {
            let pdf = press.render(&kind.into(), &example(kind, lang), lang).unwrap();
            std::fs::write(folder.join(format!("{}.{lang}.pdf", kind.name())), pdf.bytes).unwrap();
        }
    }
}
