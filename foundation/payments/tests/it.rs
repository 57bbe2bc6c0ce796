//! Payments as an office does them, on both databases: raised once, prepared and released by two people, never paid twice.

#[path = "it/answers.rs"]
mod answers;
#[path = "it/batches.rs"]
mod batches;
#[path = "it/model.rs"]
mod model;
#[path = "it/office.rs"]
mod office;
#[path = "it/raising.rs"]
mod raising;
