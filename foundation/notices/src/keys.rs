//! The key by which push services know this installation (VAPID, RFC 8292), and signing with it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::{Moment, Rng};
use p256::SecretKey;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use p256::elliptic_curve::sec1::ToEncodedPoint;
use store::sea_orm::ActiveValue::Set;
use store::sea_orm::EntityTrait;
use store::sea_orm::sea_query::OnConflict;
use store::{Store, StoreError};

use crate::tables::secret;

/// The name under which the key is kept.
const NAME: &str = "vapid";

/// For so long a signature holds; RFC 8292 allows a day.
const HOLDS_SECONDS: i64 = 12 * 3600;

/// The key pair of this installation on P-256.
#[derive(Clone)]
pub struct Keys(SecretKey);

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Keys").field(&self.public_key()).finish()
    }
}

impl Keys {
    /// The key kept in the store; made and kept where there is none yet. Two programs that start together get the same.
    pub async fn load_or_make(store: &Store, rng: &dyn Rng) -> Result<Keys, StoreError> {
        if let Some(keys) = Self::load(store).await? {
            return Ok(keys);
        }
        let made = Keys(random_key(rng));
        let tx = store.begin().await?;
        let row =
            secret::ActiveModel { name: Set(NAME.to_owned()), value: Set(URL_SAFE_NO_PAD.encode(made.0.to_bytes())) };
        secret::Entity::insert(row)
            .on_conflict(OnConflict::column(secret::Column::Name).do_nothing().to_owned())
            .exec_without_returning(tx.conn())
            .await?;
        tx.commit().await?;
        Self::load(store).await?.ok_or_else(|| StoreError::Broken("the push key was not kept".to_owned()))
    }

    async fn load(store: &Store) -> Result<Option<Keys>, StoreError> {
        let row = secret::Entity::find_by_id(NAME).one(store.reader()).await?;
        let unreadable = || StoreError::Broken("the kept push key cannot be read".to_owned());
        row.map(|row| Keys::from_private(&row.value).ok_or_else(unreadable)).transpose()
    }

    /// The key whose private part is given as base64url, for an installation that keeps its secrets elsewhere.
    pub fn from_private(base64url: &str) -> Option<Keys> {
        let bytes = URL_SAFE_NO_PAD.decode(base64url.trim().trim_end_matches('=')).ok()?;
        SecretKey::from_slice(&bytes).ok().map(Keys)
    }

    /// The public part, base64url: what a browser is given as `applicationServerKey`.
    pub fn public_key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.public_key().to_encoded_point(false).as_bytes())
    }

    /// The `Authorization` header for a push service (RFC 8292): who we are, for whom, and until when.
    pub(crate) fn authorization(&self, audience: &str, contact: &str, now: Moment) -> String {
        let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let head = part(serde_json::json!({ "typ": "JWT", "alg": "ES256" }));
        let claims = part(serde_json::json!({ "aud": audience, "exp": now.0 / 1000 + HOLDS_SECONDS, "sub": contact }));
        let signed = format!("{head}.{claims}");
        let signature: Signature = SigningKey::from(&self.0).sign(signed.as_bytes());
        format!("vapid t={signed}.{}, k={}", URL_SAFE_NO_PAD.encode(signature.to_bytes()), self.public_key())
    }
}

fn random_key(rng: &dyn Rng) -> SecretKey {
    loop {
        let mut bytes = [0; 32];
        rng.fill(&mut bytes);
        // Nearly every 32 bytes are a key; the few beyond the curve's order are drawn again.
        if let Ok(key) = SecretKey::from_slice(&bytes) {
            return key;
        }
    }
}
