//! The store on both databases: promises, migrations, group commit, files, outages.

#[path = "it/blobs.rs"]
mod blobs;
#[path = "it/crash.rs"]
mod crash;
#[path = "it/group.rs"]
mod group;
#[path = "it/migrations.rs"]
mod migrations;
#[path = "it/outage.rs"]
mod outage;
#[path = "it/promises.rs"]
mod promises;
