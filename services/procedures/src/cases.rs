//! My cases: where they stand, what was answered, what I am asked to correct, and taking one back.

pub mod correct;
pub mod list;
pub mod one;
pub mod withdraw;
