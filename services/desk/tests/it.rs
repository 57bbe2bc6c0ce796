//! The desk as officers use it, through its routes, on both databases.

mod it {
    mod along;
    mod bulk;
    mod conflict;
    mod correction;
    mod decide;
    mod experts;
    mod house;
    mod many;
    mod pages_of;
    mod queue;
    mod roles;
    mod services;
    mod unprinted;
}
