//! The key of this installation: it marks whose a form is without saying who, and seals what leaves the program for a
//! while and must come back unread and unchanged.

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use kernel::Rng;
use sha2::Sha256;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::EntityTrait;
use store::sea_orm::sea_query::OnConflict;
use store::{Store, StoreError};

use crate::tables::secret;
use crate::{Actor, IdentityError};

/// The name under which the key is kept.
const NAME: &str = "seal";
/// The length of a nonce of AES-GCM.
const NONCE: usize = 12;
/// So many bytes of a mark are enough that nobody guesses another's.
const MARK: usize = 16;

/// The key of this installation.
#[derive(Clone)]
pub struct Seal {
    marking: [u8; 32],
    sealing: Aes256Gcm,
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal(hidden)")
    }
}

impl Seal {
    /// The key kept in the store; made and kept where there is none yet. Two programs that start together get the same.
    pub async fn load_or_make(store: &Store, rng: &dyn Rng) -> Result<Seal, IdentityError> {
        if let Some(seal) = Seal::load(store).await? {
            return Ok(seal);
        }
        let mut key = [0; 32];
        rng.fill(&mut key);
        let tx = store.begin().await?;
        let row = secret::ActiveModel { name: Set(NAME.to_owned()), value: Set(URL_SAFE_NO_PAD.encode(key)) };
        secret::Entity::insert(row)
            .on_conflict(OnConflict::column(secret::Column::Name).do_nothing().to_owned())
            .exec_without_returning(tx.conn())
            .await?;
        tx.commit().await?;
        let kept = Seal::load(store).await?;
        kept.ok_or_else(|| StoreError::Broken("the key of the seal was not kept".to_owned()).into())
    }

    async fn load(store: &Store) -> Result<Option<Seal>, IdentityError> {
        let row = secret::Entity::find_by_id(NAME).one(store.reader()).await?;
        let unreadable = || IdentityError::Unreadable { column: "identity_secret.value" };
        row.map(|row| {
            let key = URL_SAFE_NO_PAD.decode(&row.value).ok().and_then(|key| <[u8; 32]>::try_from(key).ok());
            key.map(|key| Seal::of(&key)).ok_or_else(unreadable)
        })
        .transpose()
    }

    /// One key for each use, all from the one that is kept.
    fn of(key: &[u8; 32]) -> Seal {
        let sealing = code(key, b"miyako seal 1");
        Seal { marking: code(key, b"miyako mark 1"), sealing: Aes256Gcm::new(&sealing.into()) }
    }

    /// A mark of who acts: the same at each login, and nothing that names or finds them.
    pub fn mark(&self, actor: &Actor) -> String {
        URL_SAFE_NO_PAD.encode(&code(&self.marking, actor.reference().as_bytes())[..MARK])
    }

    /// Closes bytes for one purpose; opened for another, they are nothing.
    pub fn close(&self, purpose: &str, open: &[u8], rng: &dyn Rng) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        rng.fill(&mut nonce);
        let payload = Payload { msg: open, aad: purpose.as_bytes() };
        let closed = self.sealing.encrypt(Nonce::from_slice(&nonce), payload);
        [nonce.to_vec(), closed.expect("memory holds more than AES-GCM can close at once")].concat()
    }

    /// What was closed for this purpose; none where it was changed, cut, or closed for another or by another key.
    pub fn open(&self, purpose: &str, closed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, closed) = closed.split_at_checked(NONCE)?;
        self.sealing.decrypt(Nonce::from_slice(nonce), Payload { msg: closed, aad: purpose.as_bytes() }).ok()
    }
}

fn code(key: &[u8], of: &[u8]) -> [u8; 32] {
    let mut code = <Hmac<Sha256> as Mac>::new_from_slice(key).expect("HMAC takes a key of any length");
    code.update(of);
    code.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use kernel::{BusinessId, PersonId, SeededRng};
    use uuid::Uuid;

    use super::*;

    #[test]
    fn what_is_closed_opens_unchanged_and_for_its_purpose_only() {
        let (seal, rng) = (Seal::of(&[7; 32]), SeededRng::new(1));
        let closed = seal.close("a", "江東区".as_bytes(), &rng);
        assert_eq!(seal.open("a", &closed).as_deref(), Some("江東区".as_bytes()));
        assert_ne!(seal.close("a", "江東区".as_bytes(), &rng), closed, "never the same twice");
        assert_eq!(seal.open("b", &closed), None);
        assert_eq!(Seal::of(&[8; 32]).open("a", &closed), None);
        for at in 0..closed.len() {
            let mut changed = closed.clone();
            changed[at] ^= 1;
            assert_eq!(seal.open("a", &changed), None, "byte {at}");
            assert_eq!(seal.open("a", &closed[..at]), None, "cut at {at}");
        }
    }

    #[test]
    fn a_mark_is_one_persons_in_one_capacity() {
        let seal = Seal::of(&[7; 32]);
        let (one, two) = (PersonId(Uuid::from_u128(1)), PersonId(Uuid::from_u128(2)));
        let mark = seal.mark(&Actor::Resident { person: one });
        assert_eq!(mark.len(), 22);
        assert_eq!(mark, seal.mark(&Actor::Resident { person: one }));
        let business = BusinessId(Uuid::from_u128(3));
        for other in [Actor::Resident { person: two }, Actor::Business { business, person: one }] {
            assert_ne!(mark, seal.mark(&other));
        }
        assert_ne!(mark, Seal::of(&[8; 32]).mark(&Actor::Resident { person: one }));
    }
}
