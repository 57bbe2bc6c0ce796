//! Randomness, as a value that is passed in, so that a test can repeat it.

use std::sync::Mutex;

use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng, TryRngCore};

/// A source of random bytes.
pub trait Rng: Send + Sync {
    /// Fills `bytes` with random bytes.
    fn fill(&self, bytes: &mut [u8]);

    /// A random number below `bound`; 0 where `bound` is 0.
    fn below(&self, bound: u64) -> u64 {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        // 128 bits over 64 make the bias smaller than 2^-64.
        let wide = u128::from_le_bytes(bytes);
        if bound == 0 { 0 } else { u64::try_from(wide % u128::from(bound)).expect("below a number of 64 bits") }
    }
}

/// The operating system's randomness. Only `touchpoints` may make one.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRng;

impl Rng for SystemRng {
    #[allow(clippy::disallowed_methods)] // This is the one room where the system's randomness is read.
    fn fill(&self, bytes: &mut [u8]) {
        rand::rngs::OsRng.try_fill_bytes(bytes).expect("the operating system gives randomness");
    }
}

/// A repeatable source, for tests and made-up populations. Not for secrets.
#[derive(Debug)]
pub struct SeededRng(Mutex<StdRng>);

impl SeededRng {
    /// The source that `seed` stands for.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }
}

impl Rng for SeededRng {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).fill_bytes(bytes);
    }
}
