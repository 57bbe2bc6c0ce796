//! Reviews and the quality map as applicants, officers and everybody meet them, on both databases.

#[path = "it/answers.rs"]
mod answers;
#[path = "it/counted.rs"]
mod counted;
#[path = "it/course.rs"]
mod course;
#[path = "it/lift.rs"]
mod lift;
#[path = "it/map.rs"]
mod map;
#[path = "it/sending.rs"]
mod sending;
#[path = "it/voices.rs"]
mod voices;
#[path = "it/world.rs"]
mod world;
