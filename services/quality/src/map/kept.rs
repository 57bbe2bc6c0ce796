//! The map in memory: read again only where something was measured since.

use std::sync::{Arc, Mutex, PoisonError};

use kernel::{Date, Moment};
use service_kit::App;
use store::StoreError;

use crate::days;
use crate::measure::Measured;

/// All procedures on the last day that was measured.
#[derive(Debug, Clone)]
pub struct Map {
    /// That day.
    pub day: Date,
    /// When the last of them was measured.
    pub at: Moment,
    /// The procedures, those with most applications first.
    pub services: Vec<Measured>,
}

/// The map as it was last read.
#[derive(Debug, Clone, Default)]
pub struct Kept(Arc<Mutex<Option<Arc<Map>>>>);

impl Kept {
    /// The map; none where nothing was ever measured.
    pub async fn map(&self, app: &App) -> Result<Option<Arc<Map>>, StoreError> {
        let Some((day, at)) = days::mark(&app.store).await? else { return Ok(None) };
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(last) = last.filter(|last| last.day == day && last.at == at) {
            return Ok(Some(last));
        }
        let offered = |one: &Measured| one.service.parse().ok().and_then(|key| app.registry.get(&key)).is_some();
        let measured = days::on(&app.store, day).await?;
        let mut services: Vec<Measured> = measured.into_iter().map(|(one, _)| one).filter(offered).collect();
        services.sort_by(|one, other| other.arrived.cmp(&one.arrived).then_with(|| one.service.cmp(&other.service)));
        let map = Arc::new(Map { day, at, services });
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(map.clone());
        Ok(Some(map))
    }
}
