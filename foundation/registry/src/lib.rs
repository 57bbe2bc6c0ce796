//! The registry: definitions of services, read from packs, inherited, checked, revised and published.
//!
//! | module | subject |
//! |---|---|
//! | [`definition`] | the shape of `service.toml` and of stored tests |
//! | [`schema`] | JSON Schema of both, for editors |
//! | [`pack`] | a whole service as data, and its canonical form |
//! | `folder`, `node`, `words`, `place` | files of packs, with the place of everything in them |
//! | `inherit`, [`load`] | what a pack takes from its base; from files to packs |
//! | [`drift`] | in which data a municipality differs from its base |
//! | `shape`, [`check`], [`fault`] | every fault of a pack, its place, and what would be right |
//! | [`service`] | a service ready for use: words, verdicts, evidence, awards, fee, days |
//! | [`stored_test`] | households kept in packs, and what must come out for them |
//! | [`revisions`] | draft, scheduled, published, paused, retired: in the database |
//! | [`registry`] | all services in memory |
//! | [`search`] | finding services by words |

pub mod check;
pub mod definition;
pub mod drift;
pub mod fault;
mod folder;
mod inherit;
pub mod load;
mod node;
pub mod pack;
pub mod place;
pub mod registry;
pub mod revisions;
pub mod schema;
pub mod search;
pub mod service;
mod shape;
pub mod stored_test;
mod words;

pub use check::{LetterFault, TrialPress, check, check_with};
pub use definition::{
    Again, Audience, Award, Criterion, Definition, Effect, Every, Evidence, Expectation, Fee, Kind, Law, LetterSet,
    LifeEvent, Objection, PayBy, Role, ServiceKey, Source, Step, StepAction, StoredTest, Together, Window, WorkClock,
};
pub use drift::{Change, Difference, drift};
pub use fault::{Fault, Report, Severity};
pub use load::read_packs;
pub use pack::Pack;
pub use registry::Registry;
pub use revisions::{RevisionError, RevisionInfo, State, load_packs, load_packs_with, migrations};
pub use search::Hit;
pub use service::Service;
pub use service::eligibility::{Eligibility, Subject};
pub use service::evidence::Need;
pub use service::grant::AwardFinding;
pub use stored_test::{FailedTest, Mismatch};
