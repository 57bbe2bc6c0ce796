//! The command line as a person types it: exit codes, words for people, JSON for machines.

mod it {
    mod explain;
    mod packs;
    mod search;
}
