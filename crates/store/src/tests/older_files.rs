//! Bringing a file up to date: a whole copy is put aside first, under a name that is free.

use super::{Sheet, beside};
use crate::copies::put_aside;
use crate::migrations::{self, SCHEMA_VERSION};

#[test]
fn a_copy_is_put_aside_under_a_name_that_is_free() {
    let sheet = Sheet::new();
    let before = sheet.file.read_plan().expect("the plan");
    put_aside(sheet.db(), &sheet.path()).expect("a first copy");
    put_aside(sheet.db(), &sheet.path()).expect("a second copy, beside the first");
    for copy in [1, 2] {
        let aside = beside(&sheet.path(), &format!("sheet (version {SCHEMA_VERSION}, copy {copy}).forum"));
        let copy = crate::ForumFile::open_read_only(&aside).expect("the copy is a whole forum file");
        assert!(copy.read_plan().expect("its plan") == before, "the copy says what the file said");
        copy.check_thoroughly().expect("the copy is whole");
    }
    let parts = std::fs::read_dir(sheet.folder.path()).expect("the folder").filter_map(|entry| {
        let name = entry.ok()?.file_name().into_string().ok()?;
        name.ends_with(".part").then_some(name)
    });
    assert_eq!(parts.collect::<Vec<_>>(), Vec::<String>::new(), "no unfinished copy is left behind");
}

#[test]
fn a_file_of_today_is_not_copied_when_it_is_opened() {
    let sheet = Sheet::new();
    let path = sheet.path();
    assert_eq!(migrations::version(sheet.db()).expect("its version"), SCHEMA_VERSION);
    drop(sheet.file);
    crate::ForumFile::open(&path, &super::me()).expect("it opens");
    let files = std::fs::read_dir(sheet.folder.path()).expect("the folder").count();
    assert_eq!(files, 1, "nothing had to be brought up to date, so nothing was put aside");
}

#[test]
fn a_copy_never_replaces_a_file() {
    let sheet = Sheet::new();
    let target = beside(&sheet.path(), "copy.forum");
    std::fs::write(&target, "mine").expect("a file of that name");
    let refused = sheet.file.save_copy(&target).err();
    assert!(matches!(refused, Some(crate::StoreError::Exists)), "the name is taken: {refused:?}");
    assert_eq!(std::fs::read(&target).expect("still there"), b"mine", "and the file is as it was");
}
