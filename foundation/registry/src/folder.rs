//! A pack's folder as it lies on disk: `service.toml`, `text/<lang>.ftl`, `letters/<name>.typ`, `tests/<name>.toml`;
//! and the tree of all packs, `packs/<owner code>/<service>/`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::Lang;

use crate::fault::{Fault, suggestion};
use crate::place::{File, Place};

/// Greatest size of one file of a pack. Larger ones are not read: packs are words, not documents.
const LARGEST_FILE: u64 = 1_000_000;

/// A service's folders: the owner's and its own, as they are named on disk.
pub(crate) type FolderName = (String, String);

/// The files of one pack.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    pub(crate) name: FolderName,
    /// `service.toml`; an empty file stands in where it could not be read.
    pub(crate) toml: Arc<File>,
    pub(crate) texts: BTreeMap<Lang, Arc<File>>,
    pub(crate) letters: BTreeMap<String, Arc<File>>,
    pub(crate) tests: BTreeMap<String, Arc<File>>,
    pub(crate) faults: Vec<Fault>,
}

/// All packs under one root.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tree {
    pub(crate) folders: BTreeMap<FolderName, Folder>,
}

/// What a path names: the root of the tree it lies in, and the part of it that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) root: PathBuf,
    pub(crate) owner: Option<String>,
    pub(crate) service: Option<String>,
}

impl Target {
    /// Finds the root for a path to a tree, to one owner's folder, to one pack or to a file in a pack.
    pub(crate) fn of(path: &Path) -> io::Result<Target> {
        let path = fs::canonicalize(path)?;
        let pack = path.ancestors().take(3).find(|folder| folder.join("service.toml").is_file());
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
        if let Some(pack) = pack
            && let Some(owner) = pack.parent()
            && let Some(root) = owner.parent()
        {
            return Ok(Target { root: root.to_owned(), owner: name(owner), service: name(pack) });
        }
        let owns = path.is_dir() && folders_in(&path)?.iter().any(|inner| inner.join("service.toml").is_file());
        match path.parent() {
            Some(root) if owns => Ok(Target { root: root.to_owned(), owner: name(&path), service: None }),
            _ => Ok(Target { root: path, owner: None, service: None }),
        }
    }

    /// Whether this folder is meant.
    pub(crate) fn covers(&self, folder: &FolderName) -> bool {
        self.owner.as_ref().is_none_or(|owner| *owner == folder.0)
            && self.service.as_ref().is_none_or(|service| *service == folder.1)
    }
}

impl Tree {
    /// Reads every pack under `root`.
    pub(crate) fn read(root: &Path) -> io::Result<Tree> {
        let shown = root.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let mut tree = Tree::default();
        for owner in folders_in(root)? {
            for pack in folders_in(&owner)? {
                let part = |path: &Path| path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
                let name = (part(&owner), part(&pack));
                let shown = format!("{shown}/{}/{}", name.0, name.1);
                tree.folders.insert(name.clone(), Folder::read(&pack, &shown, name)?);
            }
        }
        Ok(tree)
    }
}

impl Folder {
    fn read(path: &Path, shown: &str, name: FolderName) -> io::Result<Folder> {
        let toml = path.join("service.toml");
        let mut folder = Folder {
            name,
            toml: File::new(format!("{shown}/service.toml"), ""),
            texts: BTreeMap::new(),
            letters: BTreeMap::new(),
            tests: BTreeMap::new(),
            faults: Vec::new(),
        };
        if toml.is_file() {
            folder.toml = folder.file(&toml, shown)?;
        } else {
            let wrong = "there is no service.toml in this folder";
            folder.faults.push(Fault::error("no-definition", &Place::top(&folder.toml), "", wrong));
        }
        for inner in folders_in(path)? {
            let kind = inner.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
            folder.files(&inner, &format!("{shown}/{kind}"), &kind)?;
        }
        Ok(folder)
    }

    /// Reads the files of one inner folder.
    fn files(&mut self, path: &Path, shown: &str, kind: &str) -> io::Result<()> {
        let wanted = match kind {
            "text" => "ftl",
            "letters" => "typ",
            "tests" => "toml",
            _ => {
                let known = ["text", "letters", "tests"];
                let here = Place::top(&File::new(shown, ""));
                let fault = Fault::warning("unknown-folder", &here, "", format!("nothing reads a folder “{kind}”"));
                self.faults.push(fault.maybe(suggestion(kind, known)));
                return Ok(());
            }
        };
        let mut files: Vec<PathBuf> = fs::read_dir(path)?.map(|e| Ok(e?.path())).collect::<io::Result<_>>()?;
        files.retain(|file| file.is_file() && !hidden(file));
        files.sort();
        for path in files {
            let part =
                |part: Option<&std::ffi::OsStr>| part.map(|p| p.to_string_lossy().into_owned()).unwrap_or_default();
            let (stem, extension) = (part(path.file_stem()), part(path.extension()));
            let file = self.file(&path, shown)?;
            let lang = Lang::from_tag(&stem);
            match (kind, lang) {
                _ if extension != wanted => {
                    let wrong = format!("nothing reads this file: files here end in .{wanted}");
                    self.faults.push(Fault::warning("unknown-file", &Place::top(&file), "", wrong));
                }
                ("text", Some(lang)) => drop(self.texts.insert(lang, file)),
                ("text", None) => {
                    let offered = Lang::OFFERED.map(Lang::tag);
                    let wrong = format!("“{stem}” is not an offered language");
                    let fault = Fault::warning("unknown-language", &Place::top(&file), "", wrong);
                    self.faults.push(fault.maybe(suggestion(&stem, offered)));
                }
                ("letters", _) => drop(self.letters.insert(stem, file)),
                _ => drop(self.tests.insert(stem, file)),
            }
        }
        Ok(())
    }

    /// Reads one file; what is too large or not UTF-8 is a fault, and stands as an empty file.
    fn file(&mut self, path: &Path, shown: &str) -> io::Result<Arc<File>> {
        let shown = format!("{shown}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        let mut fault = |wrong: &str| {
            let file = File::new(shown.clone(), "");
            self.faults.push(Fault::error("unreadable", &Place::top(&file), "", wrong));
            file
        };
        if fs::metadata(path)?.len() > LARGEST_FILE {
            return Ok(fault("the file is larger than 1 MB"));
        }
        Ok(match String::from_utf8(fs::read(path)?) {
            // A byte order mark says nothing in UTF-8, but it would shift the first line.
            Ok(text) => File::new(shown, text.trim_start_matches('\u{feff}')),
            Err(_) => fault("the file is not UTF-8"),
        })
    }
}

fn hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

fn folders_in(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut folders: Vec<PathBuf> = fs::read_dir(path)?.map(|e| Ok(e?.path())).collect::<io::Result<_>>()?;
    folders.retain(|folder| folder.is_dir() && !hidden(folder));
    folders.sort();
    Ok(folders)
}
