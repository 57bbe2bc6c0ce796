//! Casework on both databases, with the real packs and the personas: sending, working on cases, deciding, registers, lists.

mod abandoned;
mod clock;
mod course;
mod deciding;
mod drafts;
mod lists;
mod registers;
mod sending;
mod town;
mod working;
