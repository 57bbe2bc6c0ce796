//! Rules as a whole: the language, the three values, and agreement with CEL's reference evaluation.

#[path = "it/agreement.rs"]
mod agreement;
#[path = "it/explaining.rs"]
mod explaining;
#[path = "it/language.rs"]
mod language;
#[path = "it/mistakes.rs"]
mod mistakes;
