//! The whole program behind its web layers: sessions, secrets of forms, headers, faults as pages, the API.

mod it {
    mod api;
    mod demo;
    mod flash;
    mod headers;
    mod inventory;
    mod kept;
    mod program;
    mod sessions;
    mod switches;
    mod trouble;
}
