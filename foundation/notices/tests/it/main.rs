//! The mailbox and its channels as a whole, on both databases.

mod address;
mod channels;
mod endpoint;
mod mailbox;
mod numbers;
mod paper;
mod push;
mod reminders;
mod world;
