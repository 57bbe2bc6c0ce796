//! Named instants at which the crash test may kill the program. Off, a point costs one relaxed atomic load.
//!
//! A point is armed by a setting such as `casework.before-commit:abort:3`: at the third hit, die as if killed.
//! Several are separated by commas.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::StoreError;

static ANY_ARMED: AtomicBool = AtomicBool::new(false);
static ARMED: Mutex<Vec<Point>> = Mutex::new(Vec::new());

#[derive(Debug, Clone, PartialEq, Eq)]
struct Point {
    name: String,
    action: Action,
    /// Hits that pass before the action happens; it happens once.
    left: u64,
}

/// What happens at an armed point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Action {
    /// The process ends at once: nothing is flushed, closed or told, as with SIGKILL.
    Abort,
    /// The step fails as if the database were gone.
    Fail,
    /// The thread stands still.
    Sleep(Duration),
}

/// A setting that names no point that we could arm.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "cannot read the failpoint {0:?}; write name:abort, name:fail or name:sleep-MILLISECONDS, then :N for the Nth hit"
)]
pub struct FailpointError(String);

/// Arms the points that `setting` lists, and only those. An empty setting disarms all.
pub fn arm(setting: &str) -> Result<(), FailpointError> {
    let points: Vec<Point> =
        setting.split(',').map(str::trim).filter(|part| !part.is_empty()).map(read).collect::<Result<_, _>>()?;
    ANY_ARMED.store(!points.is_empty(), Ordering::Relaxed);
    *ARMED.lock().unwrap_or_else(PoisonError::into_inner) = points;
    Ok(())
}

/// A named instant where nothing but death or delay can happen.
#[inline]
pub fn hit(name: &str) {
    if ANY_ARMED.load(Ordering::Relaxed) {
        // A failure has nowhere to go here, so the point passes.
        act(name).ok();
    }
}

/// A named instant that can also fail, as if the database were gone.
#[inline]
pub fn check(name: &str) -> Result<(), StoreError> {
    if ANY_ARMED.load(Ordering::Relaxed) { act(name) } else { Ok(()) }
}

fn read(part: &str) -> Result<Point, FailpointError> {
    let wrong = || FailpointError(part.to_owned());
    let mut fields = part.split(':');
    let (Some(name), Some(action), nth, None) = (fields.next(), fields.next(), fields.next(), fields.next()) else {
        return Err(wrong());
    };
    let action = match action {
        "abort" => Action::Abort,
        "fail" => Action::Fail,
        other => {
            let millis = other.strip_prefix("sleep-").and_then(|text| text.parse().ok()).ok_or_else(wrong)?;
            Action::Sleep(Duration::from_millis(millis))
        }
    };
    let nth: u64 = nth.map_or(Ok(1), str::parse).map_err(|_| wrong())?;
    if name.is_empty() || nth == 0 {
        return Err(wrong());
    }
    Ok(Point { name: name.to_owned(), action, left: nth })
}

#[cold]
fn act(name: &str) -> Result<(), StoreError> {
    let action = {
        let mut points = ARMED.lock().unwrap_or_else(PoisonError::into_inner);
        points.iter_mut().filter(|point| point.name == name && point.left > 0).fold(None, |due, point| {
            point.left -= 1;
            if point.left == 0 { Some(point.action) } else { due }
        })
    };
    match action {
        None => Ok(()),
        Some(Action::Abort) => std::process::abort(),
        Some(Action::Fail) => Err(StoreError::Unavailable(format!("failpoint {name}"))),
        Some(Action::Sleep(time)) => {
            std::thread::sleep(time);
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_acts_at_its_nth_hit_and_once() {
        arm("unit.one:fail:3, unit.two:sleep-1").unwrap();
        let answers: Vec<bool> = (0..5).map(|_| check("unit.one").is_ok()).collect();
        assert_eq!(answers, [true, true, false, true, true]);
        assert!(check("unit.other").is_ok());
        hit("unit.two");
        arm("").unwrap();
    }

    #[test]
    fn a_setting_that_cannot_be_read_is_refused() {
        for wrong in ["x", "x:die", "x:abort:0", "x:abort:many", ":abort", "x:abort:1:2", "x:sleep-"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        assert_eq!(read("a.b:abort").map(|point| point.left), Ok(1));
    }
}
