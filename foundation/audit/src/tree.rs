//! The Merkle tree of RFC 6962 §2.1: hashes of leaves and nodes, and a frontier from which the next root follows.

use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// The hash of a leaf: SHA-256 of a zero byte and the statement.
pub fn leaf_hash(statement: &str) -> Hash {
    hash(0, &[statement.as_bytes()])
}

fn node_hash(left: &Hash, right: &Hash) -> Hash {
    hash(1, &[left, right])
}

/// The chain after a leaf: SHA-256 of a two byte, the chain before it and the leaf. Of no leaves it is all zeros.
pub fn chain_hash(before: &Hash, leaf: &Hash) -> Hash {
    hash(2, &[before, leaf])
}

fn hash(kind: u8, parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update([kind]);
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// The roots of the perfect subtrees that the leaves so far form, the largest first. Their sizes are the binary digits of
/// the number of leaves, so appending costs as much as adding one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// The frontier of `size` leaves whose peaks stand in `bytes`, 32 each; nothing where they do not fit the size.
    pub fn from_bytes(size: u64, bytes: &[u8]) -> Option<Frontier> {
        let (peaks, rest) = bytes.as_chunks::<32>();
        let fits = rest.is_empty() && peaks.len() == usize::try_from(size.count_ones()).unwrap_or(usize::MAX);
        fits.then(|| Frontier { size, peaks: peaks.to_vec() })
    }

    /// The peaks, 32 bytes each.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.peaks.concat()
    }

    /// The number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf.
    pub fn push(&mut self, leaf: Hash) {
        let mut node = leaf;
        let mut size = self.size;
        while size & 1 == 1 {
            let left = self.peaks.pop().expect("as many peaks as binary ones of the size");
            node = node_hash(&left, &node);
            size >>= 1;
        }
        self.peaks.push(node);
        self.size += 1;
    }

    /// The root of the tree; of no leaves, the hash of nothing (RFC 6962 §2.1).
    pub fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        let Some(last) = peaks.next() else { return Sha256::digest([]).into() };
        peaks.fold(*last, |right, left| node_hash(left, &right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition of the root in RFC 6962, written as it stands there.
    fn reference(leaves: &[Hash]) -> Hash {
        match leaves.len() {
            0 => Sha256::digest([]).into(),
            1 => leaves[0],
            n => {
                let k = n.next_power_of_two() / 2;
                node_hash(&reference(&leaves[..k]), &reference(&leaves[k..]))
            }
        }
    }

    #[test]
    fn the_frontier_gives_the_root_of_the_rfc_and_survives_storage() {
        let mut frontier = Frontier::default();
        let mut leaves = Vec::new();
        for n in 0..70 {
            assert_eq!(frontier.root(), reference(&leaves), "{n} leaves");
            assert_eq!(Frontier::from_bytes(n, &frontier.to_bytes()), Some(frontier.clone()));
            assert_eq!(Frontier::from_bytes(n ^ 1, &frontier.to_bytes()), None);
            let leaf = leaf_hash(&format!("leaf {n}"));
            frontier.push(leaf);
            leaves.push(leaf);
        }
    }

    #[test]
    fn the_trees_of_certificate_transparency_give_their_known_roots() {
        // The leaves and roots that implementations of RFC 6962 are commonly checked against.
        let leaves =
            ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
        let mut frontier = Frontier::default();
        assert_eq!(hex::encode(frontier.root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (n, leaf) in leaves.iter().enumerate() {
            frontier.push(hash(0, &[&hex::decode(leaf).unwrap()]));
            let known = match n + 1 {
                1 => "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                2 => "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                8 => "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
                _ => continue,
            };
            assert_eq!(hex::encode(frontier.root()), known, "{} leaves", n + 1);
        }
    }
}
