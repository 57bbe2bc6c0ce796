//! The pages of procedures as people use them, without scripts, with the personas and the real packs, on both databases.

mod it {
    mod apply;
    mod birth;
    mod cases;
    mod files;
    mod home;
    mod moving;
    mod ownership;
    mod tabs;
    mod town;
    mod understand;
}
