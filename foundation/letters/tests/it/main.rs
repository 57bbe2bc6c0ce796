//! Setting letters as a whole.

mod batch;
mod figures;
mod letters_of;
mod packs;
mod pictures;
mod standards;
mod trouble;
