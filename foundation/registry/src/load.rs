//! From folders to packs: each `service.toml` is parsed, given what it inherits, held against its shape and typed.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use kernel::Lang;

use crate::definition::{Definition, ServiceKey, StoredTest};
use crate::fault::{Fault, nearest};
use crate::folder::{Folder, FolderName, Target, Tree};
use crate::node::Node;
use crate::pack::Pack;
use crate::place::File;
use crate::words::{self, Words};
use crate::{inherit, node, schema, shape};

/// A pack as it was written, with what it inherits, on the way to being typed.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// The folder it was read from.
    pub(crate) folder: Arc<Folder>,
    /// `service.toml` over its bases.
    pub(crate) tree: Node,
    /// The definition, where the tree has its shape.
    pub(crate) definition: Option<Definition>,
    /// Messages over those of its bases.
    pub(crate) words: BTreeMap<Lang, Words>,
    /// Letters over those of its bases.
    pub(crate) letters: BTreeMap<String, Arc<File>>,
    /// Its own stored tests: each tree, and the test where the tree has its shape.
    pub(crate) tests: BTreeMap<String, (Node, Option<StoredTest>)>,
    /// Whether its own `service.toml` parses, so that what is missing in it can be told.
    pub(crate) parsed: bool,
    /// Whether it inherits from what is not there, so that much in it seems missing.
    orphan: bool,
    /// What is wrong so far.
    pub(crate) faults: Vec<Fault>,
}

impl Draft {
    /// Whether a place is in this pack's own files, not in those of a base.
    pub(crate) fn owns(&self, path: &str) -> bool {
        let home = self.folder.toml.path.trim_end_matches("service.toml");
        path.starts_with(home)
    }

    /// The typed pack, where the definition has its shape.
    pub(crate) fn pack(&self) -> Option<Pack> {
        let sources = |words: &Words| words.iter().map(|(key, m)| (key.clone(), m.source.clone())).collect();
        let tests = self.tests.iter().filter_map(|(name, (_, test))| Some((name.clone(), test.clone()?)));
        Some(Pack {
            definition: self.definition.clone()?,
            texts: self.words.iter().map(|(lang, words)| (lang.tag().to_owned(), sources(words))).collect(),
            letters: self.letters.iter().map(|(name, file)| (name.clone(), file.text.clone())).collect(),
            tests: tests.collect(),
        })
    }
}

/// All packs of a tree, by folder; those that the path meant are to be reported on.
pub(crate) struct Drafts {
    pub(crate) all: BTreeMap<FolderName, Arc<Draft>>,
    pub(crate) target: Target,
}

impl Drafts {
    /// Reads the tree that `path` lies in.
    pub(crate) fn read(path: &Path) -> io::Result<Drafts> {
        let target = Target::of(path)?;
        let tree = Tree::read(&target.root)?;
        let own: BTreeMap<FolderName, Draft> = tree.folders.into_iter().map(|(n, f)| (n, written(f))).collect();
        let mut all = BTreeMap::new();
        for name in own.keys() {
            resolve(name, &own, &mut all);
        }
        Ok(Drafts { all, target })
    }

    /// The draft of a service.
    pub(crate) fn find(&self, key: &ServiceKey) -> Option<&Arc<Draft>> {
        self.all.get(&folder_name(key))
    }

    /// The drafts that the path meant.
    pub(crate) fn meant(&self) -> impl Iterator<Item = &Arc<Draft>> {
        self.all.iter().filter(|(name, _)| self.target.covers(name)).map(|(_, draft)| draft)
    }
}

fn folder_name(key: &ServiceKey) -> FolderName {
    (key.owner.to_string(), key.id.clone())
}

/// Parses the files of one folder.
fn written(mut folder: Folder) -> Draft {
    let mut faults = std::mem::take(&mut folder.faults);
    let broken_already = faults.iter().any(|fault| fault.file == folder.toml.path);
    let (tree, mut syntax) = node::parse(&folder.toml);
    let parsed = syntax.is_empty() && !broken_already;
    faults.append(&mut syntax);
    let mut all_words = BTreeMap::new();
    for (lang, file) in &folder.texts {
        let (words, mut found) = words::parse(file);
        faults.append(&mut found);
        all_words.insert(*lang, words);
    }
    let mut tests = BTreeMap::new();
    for (name, file) in &folder.tests {
        let (tree, mut found) = node::parse(file);
        let mut test = None;
        if found.is_empty() {
            found = shape::faults(&tree, &schema::TEST);
            test = typed(&tree, &mut found);
        }
        faults.append(&mut found);
        tests.insert(name.clone(), (tree, test));
    }
    let letters = folder.letters.clone();
    Draft {
        folder: Arc::new(folder),
        tree,
        definition: None,
        words: all_words,
        letters,
        tests,
        parsed,
        orphan: false,
        faults,
    }
}

/// The typed value of a tree that has its shape; what still fails is a fault at the tree's beginning.
fn typed<T: serde::de::DeserializeOwned>(tree: &Node, faults: &mut Vec<Fault>) -> Option<T> {
    if !faults.is_empty() {
        return None;
    }
    serde_json::from_value(tree.to_json())
        .map_err(|error| faults.push(Fault::error("shape", &tree.place, "", error.to_string())))
        .ok()
}

/// Gives a pack what it inherits, after its base, and types it.
fn resolve(
    name: &FolderName,
    own: &BTreeMap<FolderName, Draft>,
    done: &mut BTreeMap<FolderName, Arc<Draft>>,
) -> Option<Arc<Draft>> {
    if let Some(known) = done.get(name) {
        return Some(Arc::clone(known));
    }
    let mut draft = own.get(name)?.clone();
    inherit(&mut draft, own, done);
    if draft.parsed {
        let mut found = shape::faults(&draft.tree, &schema::COMPLETE);
        draft.definition = typed(&draft.tree, &mut found);
        found.retain(|fault| draft.owns(&fault.file) && !(draft.orphan && fault.code == "missing-field"));
        draft.faults.extend(found.into_iter().map(words_elsewhere));
    }
    let draft = Arc::new(draft);
    done.insert(name.clone(), Arc::clone(&draft));
    Some(draft)
}

/// Lays a pack over the one that it extends, where there is such a one.
fn inherit(draft: &mut Draft, own: &BTreeMap<FolderName, Draft>, done: &mut BTreeMap<FolderName, Arc<Draft>>) {
    let Some(entry) = draft.tree.field("extends").cloned() else { return };
    let Some(base) = entry.node.text().and_then(|text| text.parse::<ServiceKey>().ok()) else {
        draft.orphan = true;
        return;
    };
    if let Some(circle) = circle(&draft.folder.name, own) {
        let wrong = format!("extends goes in a circle: {circle}");
        draft.faults.push(Fault::error("circle", &entry.node.place, "extends", wrong));
        draft.orphan = true;
    } else if let Some(base) = resolve(&folder_name(&base), own, done) {
        inherit_from(draft, &base);
    } else {
        let wrong = format!("there is no pack {base} to inherit from");
        let names: Vec<String> = own.keys().map(|(owner, id)| format!("{owner}/{id}")).collect();
        let right = nearest(&base.to_string(), names.iter().map(String::as_str)).map(str::to_owned);
        draft.faults.push(Fault::error("no-base", &entry.node.place, "extends", wrong).maybe(right));
        draft.orphan = true;
    }
}

/// The way along `extends` from a pack, where it never ends: `a → b → a`.
fn circle(from: &FolderName, own: &BTreeMap<FolderName, Draft>) -> Option<String> {
    let mut way = vec![from.clone()];
    loop {
        let entry = own.get(way.last()?)?.tree.field("extends")?;
        let next = folder_name(&entry.node.text()?.parse().ok()?);
        let again = way.contains(&next);
        way.push(next);
        if again {
            let names: Vec<String> = way.iter().map(|(owner, id)| format!("{owner}/{id}")).collect();
            return Some(names.join(" → "));
        }
    }
}

/// Words written into `service.toml` belong into the Fluent files.
fn words_elsewhere(fault: Fault) -> Fault {
    let key = nearest(&fault.field, ["title", "summary", "keywords", "what-you-get", "description"]);
    match key.filter(|_| fault.code == "unknown-field" && fault.right.is_none()) {
        Some(key) => fault.right(format!("{key} = … in text/ja.ftl")),
        None => fault,
    }
}

fn inherit_from(draft: &mut Draft, base: &Draft) {
    let (tree, mut faults) = inherit::merge(&base.tree, &draft.tree);
    draft.tree = tree;
    draft.faults.append(&mut faults);
    // A base that does not parse or has no base lacks fields; its child would be told of them for nothing.
    draft.orphan |= base.orphan || !base.parsed;
    for (lang, words) in &base.words {
        let own = draft.words.entry(*lang).or_default();
        for (key, message) in words {
            own.entry(key.clone()).or_insert_with(|| message.clone());
        }
    }
    for (name, letter) in &base.letters {
        draft.letters.entry(name.clone()).or_insert_with(|| Arc::clone(letter));
    }
}

/// One pack under a path, with what it inherits.
///
/// # Errors
/// Where the files cannot be read, or no pack of this name has its shape; [`crate::check()`] tells why.
pub fn pack(path: &Path, key: &ServiceKey) -> io::Result<Pack> {
    let found = Drafts::read(path)?.find(key).and_then(|draft| draft.pack());
    found.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, format!("there is no pack {key} that can be read")))
}

/// The packs under a path that have their shape, with what they inherit; the rest is for [`crate::check()`] to tell.
///
/// # Errors
/// Only where the files cannot be read at all.
pub fn read_packs(path: &Path) -> io::Result<Vec<Pack>> {
    let drafts = Drafts::read(path)?;
    Ok(drafts.meant().filter_map(|draft| draft.pack()).collect())
}
