//! The registry: definitions of services, read from packs, inherited, checked, revised and published.

pub mod definition;

pub use definition::{
    Audience, Award, Criterion, Definition, Evidence, Every, Fee, Kind, Law, LetterSet, LifeEvent, Objection, PayBy, Role,
    ServiceKey, Source, Step, StepAction, StoredTest, Together, Window, WorkClock,
};
