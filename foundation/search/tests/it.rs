//! The engine from outside: what is found, what is never found, what survives.

mod it {
    mod documents;
    mod golden;
    mod kept;
    mod place;
    mod typing;
}
