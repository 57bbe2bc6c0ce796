//! A push service for tests: it keeps what is posted to it, answers as it is told, and opens messages by RFC 8291 with
//! its own arithmetic, so that our encryption is held against the standard and not against itself.

use std::sync::{Arc, Mutex};

use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes128Gcm, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use notices::preferences::{NewSubscription, SubscriptionKeys};
use p256::elliptic_curve::sec1::ToEncodedPoint;
use p256::{PublicKey, SecretKey, ecdh};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What was posted.
#[derive(Debug, Clone)]
pub struct Posted {
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Posted {
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}

/// A running push service on 127.0.0.1.
pub struct Endpoint {
    pub origin: String,
    posted: Arc<Mutex<Vec<Posted>>>,
    answer: Arc<Mutex<u16>>,
}

impl Endpoint {
    pub async fn start() -> Endpoint {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let endpoint = Endpoint { origin, posted: Arc::default(), answer: Arc::new(Mutex::new(201)) };
        let (posted, answer) = (endpoint.posted.clone(), endpoint.answer.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (posted, answer) = (posted.clone(), answer.clone());
                tokio::spawn(async move { take(stream, &posted, &answer).await });
            }
        });
        endpoint
    }

    pub fn answers(&self, code: u16) {
        *self.answer.lock().unwrap() = code;
    }

    pub fn posted(&self) -> Vec<Posted> {
        self.posted.lock().unwrap().clone()
    }
}

async fn take(mut stream: TcpStream, posted: &Mutex<Vec<Posted>>, answer: &Mutex<u16>) -> Option<()> {
    let mut bytes = Vec::new();
    loop {
        let mut part = [0; 4096];
        let count = stream.read(&mut part).await.ok().filter(|count| *count > 0)?;
        bytes.extend_from_slice(&part[..count]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.lines();
        let path = lines.next()?.split(' ').nth(1)?.to_owned();
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        let one = Posted { path, headers, body: bytes[end + 4..].to_vec() };
        let length: usize = one.header("content-length").parse().ok()?;
        if one.body.len() < length {
            continue;
        }
        bytes.clear();
        let code = *answer.lock().unwrap();
        posted.lock().unwrap().push(one);
        stream.write_all(format!("HTTP/1.1 {code} x\r\ncontent-length: 0\r\n\r\n").as_bytes()).await.ok()?;
    }
}

/// A browser: its keys, and how it opens what it is sent.
pub struct Browser {
    secret: SecretKey,
    auth: [u8; 16],
}

impl Browser {
    pub fn new(secret: [u8; 32], auth: [u8; 16]) -> Browser {
        Browser { secret: SecretKey::from_slice(&secret).unwrap(), auth }
    }

    pub fn subscription(&self, endpoint: &str) -> NewSubscription {
        let p256dh = URL_SAFE_NO_PAD.encode(self.secret.public_key().to_encoded_point(false).as_bytes());
        let keys = SubscriptionKeys { p256dh, auth: URL_SAFE_NO_PAD.encode(self.auth) };
        NewSubscription { endpoint: endpoint.to_owned(), keys }
    }

    /// Opens a message: RFC 8188 §2.1 for its frame, RFC 8291 §3.4 for its keys.
    pub fn open(&self, body: &[u8]) -> Vec<u8> {
        let (salt, rest) = body.split_at(16);
        let length = usize::from(rest[4]);
        let (sender, sealed) = rest[5..].split_at(length);
        let sender_key = PublicKey::from_sec1_bytes(sender).unwrap();
        let shared = ecdh::diffie_hellman(self.secret.to_nonzero_scalar(), sender_key.as_affine());
        let own = self.secret.public_key().to_encoded_point(false);
        let info = [b"WebPush: info\0".as_slice(), own.as_bytes(), sender, &[1]].concat();
        let secret = mac(&mac(&self.auth, shared.raw_secret_bytes().as_slice()), &info);
        let prk = mac(salt, &secret);
        let key = &mac(&prk, b"Content-Encoding: aes128gcm\0\x01")[..16];
        let nonce = &mac(&prk, b"Content-Encoding: nonce\0\x01")[..12];
        let mut plain = Aes128Gcm::new_from_slice(key).unwrap().decrypt(Nonce::from_slice(nonce), sealed).unwrap();
        let end = plain.iter().rposition(|byte| *byte != 0).unwrap();
        assert_eq!(plain[end], 2, "the last record ends with its mark");
        plain.truncate(end);
        plain
    }
}

fn mac(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut mac = <Hmac<sha2::Sha256> as Mac>::new_from_slice(key).unwrap();
    mac.update(data);
    mac.finalize().into_bytes().to_vec()
}

#[test]
fn the_example_of_rfc_8291_opens() {
    let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let browser = Browser::new(
        bytes("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94").try_into().unwrap(),
        bytes("BTBZMqHH6r4Tts7J_aSIgg").try_into().unwrap(),
    );
    let message = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
    assert_eq!(browser.open(&bytes(message)), b"When I grow up, I want to be a watermelon");
}
